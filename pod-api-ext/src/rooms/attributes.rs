//! What describes a room, as requests share it.

use pod_api::types;

use crate::{InvalidInput, Operation};

/// A labelled value by which a search can find a room, `region` = `EMEA` for example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Keyword<'a> {
    /// The label, unique within a room.
    pub key: Option<&'a str>,
    /// The value under the label.
    pub value: Option<&'a str>,
}

impl<'a> From<&'a types::RoomTag> for Keyword<'a> {
    fn from(raw: &'a types::RoomTag) -> Self {
        Self { key: raw.key.as_deref(), value: raw.value.as_deref() }
    }
}

pub(super) fn tag((key, value): (impl Into<String>, impl Into<String>)) -> types::RoomTag {
    types::RoomTag { key: Some(key.into()), value: Some(value.into()) }
}

/// Refuses a name or keywords that no room can have.
pub(super) fn validate(
    attributes: &types::V3RoomAttributes,
    operation: Operation,
) -> Result<(), InvalidInput> {
    if attributes.name.as_deref().is_some_and(is_blank) {
        return Err(InvalidInput::new(operation, "name", "is empty"));
    }
    let keywords = attributes.keywords.as_deref().unwrap_or_default();
    for (index, types::RoomTag { key, value }) in keywords.iter().enumerate() {
        let refuse = |reason: String| Err(InvalidInput::new(operation, "keywords", reason));
        if key.as_deref().is_none_or(is_blank) {
            return refuse(format!("has an empty key at index {index}"));
        }
        if value.as_deref().is_none_or(is_blank) {
            return refuse(format!("has an empty value at index {index}"));
        }
        if keywords[..index].iter().any(|earlier| earlier.key == *key) {
            return refuse(format!("repeats a key at index {index}"));
        }
    }
    Ok(())
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
