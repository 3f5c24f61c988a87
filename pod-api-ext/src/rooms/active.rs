//! Activating and deactivating rooms.

use pod_api::types;

use super::Rooms;
use crate::{Error, StreamId, UserId, view::view};

view! {
    /// A room after it was activated or deactivated, in the older and shorter form that the API answers there.
    pub struct RoomActivation(types::RoomDetail);

    /// The room's stream id.
    id: id(StreamId) = room_system_info.id;
    /// Whether it takes messages and changes of membership.
    active: flag = room_system_info.active;
    /// When it was created.
    created_at: time = room_system_info.creation_date;
    /// Who created it.
    created_by: number_id(UserId) = room_system_info.created_by_user_id;
    /// Its name.
    name: text = room_attributes.name;
    /// What it is about.
    description: text = room_attributes.description;
    /// Whether every member can add members. If not, only owners can.
    members_can_invite: flag = room_attributes.members_can_invite;
    /// Whether users who are not members can find it.
    discoverable: flag = room_attributes.discoverable;
    /// Whether anyone on the pod can join.
    public: flag = immutable_room_attributes.public;
    /// Whether only owners can send messages.
    read_only: flag = immutable_room_attributes.read_only;
    /// Whether clients keep users from copying content.
    copy_protected: flag = immutable_room_attributes.copy_protected;
}

impl Rooms<'_> {
    /// Brings a room back, or deactivates it: it then takes no messages and no changes of membership.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn set_active(self, id: &StreamId, active: bool) -> Result<RoomActivation, Error> {
        let send = |raw: pod_api::Client, id| async move {
            raw.v1_room_id_set_active_post().id(id).active(active).send().await
        };
        self.pod.request_about(id, send).await
    }

    /// As [`set_active`](Self::set_active), for an administrator. The vendor has no page for it.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn set_active_as_admin(self, id: &StreamId, active: bool) -> Result<RoomActivation, Error> {
        let send = |raw: pod_api::Client, id| async move {
            raw.v1_admin_room_id_set_active_post().id(id).active(active).send().await
        };
        self.pod.request_about(id, send).await
    }
}
