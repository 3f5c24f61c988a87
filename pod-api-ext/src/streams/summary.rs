//! A stream in a user's list.

use pod_api::types;

use crate::{StreamId, StreamKind, UserId, identity::identity, view::view};

view! {
    /// A stream in a user's list: less than [`StreamInfo`](crate::StreamInfo) has.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-user-streams).
    pub struct StreamSummary(types::StreamAttributes);
}

impl StreamSummary {
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

    /// Whether it can have members of other companies.
    #[must_use]
    pub fn cross_pod(&self) -> Option<bool> {
        self.0.cross_pod
    }

    /// Whether messages can be sent.
    #[must_use]
    pub fn active(&self) -> Option<bool> {
        self.0.active
    }

    /// Who takes part in an IM or MIM, or whose wall it is. Empty for a room.
    pub fn members(&self) -> impl ExactSizeIterator<Item = UserId> + '_ {
        let members = self.0.stream_attributes.as_ref().and_then(|attributes| attributes.members.as_ref());
        members.map(|list| list.as_slice()).unwrap_or_default().iter().copied().map(UserId::from)
    }

    /// A room's name.
    #[must_use]
    pub fn room_name(&self) -> Option<&str> {
        self.0.room_attributes.as_ref()?.name.as_deref()
    }

    pub(super) fn identity(&self) -> String {
        identity(self.0.id.as_deref(), self)
    }
}
