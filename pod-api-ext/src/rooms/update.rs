//! A change of a room.

use pod_api::types;

use super::attributes::{self, tag};
use crate::{InvalidInput, MessageId, Operation};

/// A change of a room's attributes. What is not set stays as it is.
///
/// Attributes that are fixed when a room is created cannot be set here.
///
/// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/update-room-v3).
#[derive(Clone, Debug, Default)]
#[must_use = "an update does nothing until it is given to a method"]
pub struct RoomUpdate(types::V3RoomAttributes);

impl RoomUpdate {
    /// A change of nothing, which no pod takes; say what is to change.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// Another description.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.0.description = Some(text.into());
        self
    }

    /// Other labelled values, in the place of all that the room has.
    pub fn keywords<K: Into<String>, V: Into<String>>(
        mut self,
        keywords: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.0.keywords = Some(keywords.into_iter().map(tag).collect());
        self
    }

    /// Whether every member can add members. In a public room they always can.
    pub fn members_can_invite(mut self, can: bool) -> Self {
        self.0.members_can_invite = Some(can);
        self
    }

    /// Whether users who are not members can find the room. A public room always can be found, a cross-pod room never.
    pub fn discoverable(mut self, discoverable: bool) -> Self {
        self.0.discoverable = Some(discoverable);
        self
    }

    /// Whether only owners can send messages.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.0.read_only = Some(read_only);
        self
    }

    /// Makes clients keep users from copying content. It cannot be taken back.
    pub fn copy_protected(mut self) -> Self {
        self.0.copy_protected = Some(true);
        self
    }

    /// Whether a new member sees the messages sent before.
    pub fn view_history(mut self, view: bool) -> Self {
        self.0.view_history = Some(view);
        self
    }

    /// Whether the room belongs to a scheduled meeting.
    pub fn scheduled_meeting(mut self, scheduled: bool) -> Self {
        self.0.scheduled_meeting = Some(scheduled);
        self
    }

    /// Pins this message, in the place of the one that is pinned.
    pub fn pin(mut self, message: MessageId) -> Self {
        self.0.pinned_message_id = Some(message.into());
        self
    }

    /// Unpins the message that is pinned.
    pub fn unpin(mut self) -> Self {
        // An empty text in the place of the id is how the API unpins.
        self.0.pinned_message_id = Some(String::new());
        self
    }

    pub(super) fn validate(&self, operation: Operation) -> Result<(), InvalidInput> {
        let unset = serde_json::json!({});
        if serde_json::to_value(&self.0).is_ok_and(|attributes| attributes == unset) {
            return Err(InvalidInput::new(operation, "payload", "sets no attribute"));
        }
        attributes::validate(&self.0, operation)
    }

    pub(super) fn into_attributes(self) -> types::V3RoomAttributes {
        self.0
    }
}
