//! A member of a room.

use jiff::Timestamp;
use pod_api::types;

use crate::{GroupId, UserId, timestamp, view::view};

view! {
    /// A member of a room.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/room-members).
    pub struct Member(types::MemberInfo);
}

impl Member {
    /// Who it is.
    #[must_use]
    pub fn id(&self) -> Option<UserId> {
        self.0.id.map(UserId::from)
    }

    /// Whether the user owns the room.
    #[must_use]
    pub fn owner(&self) -> Option<bool> {
        self.0.owner
    }

    /// When the user joined.
    #[must_use]
    pub fn joined_at(&self) -> Option<Timestamp> {
        timestamp::from_milliseconds(self.0.join_date)
    }

    /// The groups through which the user was added. Empty for one who was added in person.
    pub fn added_through(&self) -> impl ExactSizeIterator<Item = GroupId> + '_ {
        self.0.added_through_groups.as_deref().unwrap_or_default().iter().copied().map(GroupId::from)
    }
}
