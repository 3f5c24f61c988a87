//! A room to be created.

use pod_api::types;

use super::attributes::{self, tag};
use crate::{InvalidInput, Operation};

/// A room to be created: a private one, unless it says otherwise. What is not set is left to the pod.
///
/// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/create-room-v3).
#[derive(Clone, Debug)]
#[must_use = "a room does not exist until it is given to a method"]
pub struct NewRoom(types::V3RoomAttributes);

impl NewRoom {
    /// A room of this name. Names that differ only in case and white space count as the same. How long one may be is
    /// left to the pod; an older page of the vendor's says fewer than 50 characters.
    pub fn new(name: impl Into<String>) -> Self {
        Self(types::V3RoomAttributes { name: Some(name.into()), ..Default::default() })
    }

    /// What the room is about.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.0.description = Some(text.into());
        self
    }

    /// Adds a labelled value by which a search can find the room. A label is unique within a room.
    pub fn keyword(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.keywords.get_or_insert_default().push(tag((key, value)));
        self
    }

    /// Whether every member can add members. If not, only owners can.
    pub fn members_can_invite(mut self, can: bool) -> Self {
        self.0.members_can_invite = Some(can);
        self
    }

    /// Whether users who are not members can find the room.
    pub fn discoverable(mut self, discoverable: bool) -> Self {
        self.0.discoverable = Some(discoverable);
        self
    }

    /// Whether anyone on the pod can join. It cannot be changed later.
    pub fn public(mut self, public: bool) -> Self {
        self.0.public = Some(public);
        self
    }

    /// Whether only owners can send messages.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.0.read_only = Some(read_only);
        self
    }

    /// Whether clients keep users from copying content. It cannot be taken back later.
    pub fn copy_protected(mut self, protected: bool) -> Self {
        self.0.copy_protected = Some(protected);
        self
    }

    /// Whether the room can have members of other companies. It cannot be changed later.
    pub fn cross_pod(mut self, cross_pod: bool) -> Self {
        self.0.cross_pod = Some(cross_pod);
        self
    }

    /// Whether a new member sees the messages sent before.
    pub fn view_history(mut self, view: bool) -> Self {
        self.0.view_history = Some(view);
        self
    }

    /// Whether the room can have members of more than two companies. It cannot be changed later.
    pub fn multi_lateral(mut self, multi_lateral: bool) -> Self {
        self.0.multi_lateral_room = Some(multi_lateral);
        self
    }

    /// Whether the room belongs to a scheduled meeting.
    pub fn scheduled_meeting(mut self, scheduled: bool) -> Self {
        self.0.scheduled_meeting = Some(scheduled);
        self
    }

    pub(super) fn validate(&self, operation: Operation) -> Result<(), InvalidInput> {
        attributes::validate(&self.0, operation)?;
        let clashes = |kind: &str, fields: &[(&'static str, Option<bool>)], wrong: bool| {
            let (field, _) = fields.iter().find(|(_, value)| *value == Some(wrong))?;
            Some(InvalidInput::new(operation, field, format!("cannot be {wrong} in a {kind} room")))
        };
        let types::V3RoomAttributes {
            public,
            cross_pod,
            read_only,
            discoverable,
            view_history,
            members_can_invite,
            ..
        } = self.0;
        let with_public = [
            ("viewHistory", view_history),
            ("discoverable", discoverable),
            ("membersCanInvite", members_can_invite),
        ];
        let with_cross_pod = [("public", public), ("readOnly", read_only), ("discoverable", discoverable)];
        let clash =
            (public == Some(true)).then(|| clashes("public", &with_public, false)).flatten().or_else(|| {
                (cross_pod == Some(true)).then(|| clashes("cross-pod", &with_cross_pod, true)).flatten()
            });
        clash.map_or(Ok(()), Err)
    }

    pub(crate) fn into_attributes(self) -> types::V3RoomAttributes {
        self.0
    }
}
