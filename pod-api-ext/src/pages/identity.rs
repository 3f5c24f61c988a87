//! What tells one item of a list from another.

use serde::Serialize;

/// The item's id, or its JSON if it has none; used to drop what two pages share.
pub(crate) fn identity(id: Option<impl ToString>, item: &impl Serialize) -> String {
    id.map_or_else(|| serde_json::to_string(item).unwrap_or_default(), |id| id.to_string())
}
