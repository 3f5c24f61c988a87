//! What can change in an IM.

use pod_api::types;

use crate::MessageId;

/// A change of an IM or MIM: which message is pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an update does nothing until it is given to a method"]
pub struct ImUpdate {
    pinned: Option<MessageId>,
}

impl ImUpdate {
    /// Pins this message, in the place of the one that is pinned.
    pub fn pin(message: MessageId) -> Self {
        Self { pinned: Some(message) }
    }

    /// Unpins the message that is pinned.
    pub fn unpin() -> Self {
        Self { pinned: None }
    }
}

impl From<ImUpdate> for types::V1imAttributes {
    /// An empty text in the place of the id is how the API unpins.
    fn from(update: ImUpdate) -> Self {
        Self { pinned_message_id: Some(update.pinned.map(String::from).unwrap_or_default()) }
    }
}
