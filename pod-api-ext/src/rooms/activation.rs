//! The answer to activating a room.

use jiff::Timestamp;
use pod_api::types;

use crate::{StreamId, UserId, timestamp, view::view};

view! {
    /// A room after it was activated or deactivated, in the older and shorter form that the API answers there.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/de-or-re-activate-room).
    pub struct RoomActivation(types::RoomDetail);
}

impl RoomActivation {
    /// The room's stream id.
    #[must_use]
    pub fn id(&self) -> Option<StreamId> {
        self.system()?.id.as_deref()?.parse().ok()
    }

    /// Whether it takes messages and changes of membership.
    #[must_use]
    pub fn active(&self) -> Option<bool> {
        self.system()?.active
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
        self.fixed()?.public
    }

    /// Whether only owners can send messages.
    #[must_use]
    pub fn read_only(&self) -> Option<bool> {
        self.fixed()?.read_only
    }

    /// Whether clients keep users from copying content.
    #[must_use]
    pub fn copy_protected(&self) -> Option<bool> {
        self.fixed()?.copy_protected
    }

    fn attributes(&self) -> Option<&types::RoomAttributes> {
        self.0.room_attributes.as_ref()
    }

    fn fixed(&self) -> Option<&types::ImmutableRoomAttributes> {
        self.0.immutable_room_attributes.as_ref()
    }

    fn system(&self) -> Option<&types::RoomSystemInfo> {
        self.0.room_system_info.as_ref()
    }
}
