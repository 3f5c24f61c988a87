//! What tells one item of a list from another.

use serde::Serialize;

/// The id that a pod gave an item; an item without one is told by all that it holds.
pub(crate) fn identity(id: Option<&str>, item: &impl Serialize) -> String {
    match id {
        Some(id) => id.to_owned(),
        None => serde_json::to_string(item).unwrap_or_default(),
    }
}
