//! What a conversation is.

use jiff::Timestamp;
use pod_api::types;

use crate::{GroupId, StreamId, UserId, open_enum::open_enum, timestamp, view::view};

view! {
    /// What a pod says about a stream: its kind, whether it is active, who takes part, what a room is called.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/stream-info-v2).
    pub struct StreamInfo(types::V2StreamAttributes);
}

impl StreamInfo {
    /// The stream's id.
    #[must_use]
    pub fn id(&self) -> Option<StreamId> {
        self.0.id.as_deref()?.parse().ok()
    }

    /// What kind of conversation it is.
    #[must_use]
    pub fn kind(&self) -> Option<StreamKind> {
        self.0.stream_type.as_ref()?.type_.as_deref().map(StreamKind::from)
    }

    /// Whether it reaches across pods.
    #[must_use]
    pub fn cross_pod(&self) -> Option<bool> {
        self.0.cross_pod
    }

    /// Whether messages can be sent: an IM ends with one of its users, a room when it is deactivated.
    #[must_use]
    pub fn active(&self) -> Option<bool> {
        self.0.active
    }

    /// On which side a room that reaches across pods was created.
    #[must_use]
    pub fn origin(&self) -> Option<Origin> {
        self.0.origin.as_deref().map(Origin::from)
    }

    /// When its last message was sent.
    #[must_use]
    pub fn last_message_at(&self) -> Option<Timestamp> {
        timestamp::from_milliseconds(self.0.last_message_date)
    }

    /// Who takes part in an IM or MIM, or whose wall it is. Empty for a room, whose members have a call of their own.
    pub fn members(&self) -> impl ExactSizeIterator<Item = UserId> + '_ {
        let members = self.0.stream_attributes.as_ref().and_then(|attributes| attributes.members.as_ref());
        members.map(|list| list.as_slice()).unwrap_or_default().iter().copied().map(UserId::from)
    }

    /// A room's name.
    #[must_use]
    pub fn room_name(&self) -> Option<&str> {
        self.0.room_attributes.as_ref()?.name.as_deref()
    }

    /// The groups that were added to a room. A pod that has none leaves them out, sends `null`, or an empty list.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = RoomGroup> + '_ {
        let groups = self.0.room_attributes.as_ref().and_then(|attributes| attributes.groups.as_deref());
        groups.unwrap_or_default().iter().map(RoomGroup::from)
    }
}

/// A group that was added to a room, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoomGroup {
    /// The group.
    pub id: Option<GroupId>,
    /// The user who added it.
    pub added_by: Option<UserId>,
}

impl From<&types::GroupItem> for RoomGroup {
    fn from(raw: &types::GroupItem) -> Self {
        Self { id: raw.id.map(GroupId::from), added_by: raw.added_by.map(UserId::from) }
    }
}

open_enum! {
    /// The kinds of conversation.
    pub enum StreamKind {
        /// A chat of two.
        Im = "IM",
        /// A chat of several without a name. The vendor deprecated it, existing ones live on.
        Mim = "MIM",
        /// A named chat with owners and members.
        Room = "ROOM",
        /// The posts on a user's profile wall.
        Post = "POST",
    }
}

open_enum! {
    /// On which side a stream that reaches across pods was created.
    pub enum Origin {
        /// By a user of the caller's company.
        Internal = "INTERNAL",
        /// By a user of another company.
        External = "EXTERNAL",
    }
}
