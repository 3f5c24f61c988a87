//! A room.

use jiff::Timestamp;
use pod_api::types;

use super::Keyword;
use crate::{MessageId, RoomGroup, StreamId, UserId, identity::identity, timestamp, view::view};

view! {
    /// A room: what describes it, when and by whom it was created, the groups in it.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/room-info-v3).
    pub struct Room(types::V3RoomDetail);
}

impl Room {
    /// The room's stream id.
    #[must_use]
    pub fn id(&self) -> Option<StreamId> {
        self.system()?.id.as_deref()?.parse().ok()
    }

    /// When it was created.
    #[must_use]
    pub fn created_at(&self) -> Option<Timestamp> {
        timestamp::from_milliseconds(self.system()?.creation_date)
    }

    /// Who created it.
    #[must_use]
    pub fn created_by(&self) -> Option<UserId> {
        self.system()?.created_by_user_id.map(UserId::from)
    }

    /// Whether it takes messages and changes of membership.
    #[must_use]
    pub fn active(&self) -> Option<bool> {
        self.system()?.active
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.attributes()?.name.as_deref()
    }

    /// What it is about.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.attributes()?.description.as_deref()
    }

    /// The labelled values by which a search can find it.
    pub fn keywords(&self) -> impl ExactSizeIterator<Item = Keyword<'_>> {
        let keywords = self.attributes().and_then(|attributes| attributes.keywords.as_deref());
        keywords.unwrap_or_default().iter().map(Keyword::from)
    }

    /// Whether every member can add members. If not, only owners can.
    #[must_use]
    pub fn members_can_invite(&self) -> Option<bool> {
        self.attributes()?.members_can_invite
    }

    /// Whether users who are not members can find it.
    #[must_use]
    pub fn discoverable(&self) -> Option<bool> {
        self.attributes()?.discoverable
    }

    /// Whether anyone on the pod can join.
    #[must_use]
    pub fn public(&self) -> Option<bool> {
        self.attributes()?.public
    }

    /// Whether only owners can send messages.
    #[must_use]
    pub fn read_only(&self) -> Option<bool> {
        self.attributes()?.read_only
    }

    /// Whether clients keep users from copying content.
    #[must_use]
    pub fn copy_protected(&self) -> Option<bool> {
        self.attributes()?.copy_protected
    }

    /// Whether it can have members of other companies.
    #[must_use]
    pub fn cross_pod(&self) -> Option<bool> {
        self.attributes()?.cross_pod
    }

    /// Whether a new member sees the messages sent before.
    #[must_use]
    pub fn view_history(&self) -> Option<bool> {
        self.attributes()?.view_history
    }

    /// Whether it can have members of more than two companies.
    #[must_use]
    pub fn multi_lateral(&self) -> Option<bool> {
        self.attributes()?.multi_lateral_room
    }

    /// Whether it belongs to a scheduled meeting.
    #[must_use]
    pub fn scheduled_meeting(&self) -> Option<bool> {
        self.attributes()?.scheduled_meeting
    }

    /// What marked the rooms of the e-mail integration, which is gone.
    #[must_use]
    pub fn sub_type(&self) -> Option<&str> {
        self.attributes()?.sub_type.as_deref()
    }

    /// The message that is pinned, if one is.
    #[must_use]
    pub fn pinned_message(&self) -> Option<MessageId> {
        self.attributes()?.pinned_message_id.as_deref()?.parse().ok()
    }

    /// Whether it is a group chat.
    #[must_use]
    pub fn group_chat(&self) -> Option<bool> {
        self.attributes()?.group_chat
    }

    /// The groups that were added to it. A pod that has none leaves them out, sends `null`, or an empty list.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = RoomGroup> + '_ {
        self.0.groups.as_deref().unwrap_or_default().iter().map(RoomGroup::from)
    }

    pub(super) fn identity(&self) -> String {
        identity(self.system().and_then(|system| system.id.as_deref()), self)
    }

    fn attributes(&self) -> Option<&types::V3RoomAttributes> {
        self.0.room_attributes.as_ref()
    }

    fn system(&self) -> Option<&types::RoomSystemInfo> {
        self.0.room_system_info.as_ref()
    }
}
