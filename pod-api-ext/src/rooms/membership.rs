//! Who is in a room.

use pod_api::types;

use super::{Confirmation, Member};
use crate::{Error, Operation, PodClient, StreamId, UserId};

/// The calls on the members of one room, from [`Rooms::membership`](super::Rooms::membership).
///
/// In a room of more than 500 members (for removals 1,000) the vendor asks for one change every 3 seconds at most.
#[derive(Clone, Copy, Debug)]
pub struct Membership<'a> {
    pod: &'a PodClient,
    room: &'a StreamId,
}

impl<'a> Membership<'a> {
    pub(super) fn new(pod: &'a PodClient, room: &'a StreamId) -> Self {
        Self { pod, room }
    }

    /// The members of the room, all in one answer.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/room-members).
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn list(self) -> Result<Vec<Member>, Error> {
        let id = self.room.as_str();
        self.pod
            .request(Operation::ROOM_MEMBERS, |raw| async move {
                raw.v2_room_id_membership_list_get().id(id).send().await
            })
            .await
            .map(members)
    }

    /// The members of the room and, if asked for, those who left; for an administrator. The vendor has no page for it.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn list_as_admin(self, include_past_members: bool) -> Result<Vec<Member>, Error> {
        let id = self.room.as_str();
        self.pod
            .request(Operation::ROOM_MEMBERS_AS_ADMIN, |raw| async move {
                let request = raw.v1_admin_room_id_membership_list_get().id(id);
                request.include_past_members(include_past_members).send().await
            })
            .await
            .map(members)
    }

    /// Adds a user. Adding oneself joins a public room.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/add-member).
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn add(self, user: UserId) -> Result<Confirmation, Error> {
        let id = self.room.as_str();
        self.pod
            .request(Operation::ADD_MEMBER, |raw| async move {
                raw.v1_room_id_membership_add_post().id(id).body(body(user)).send().await
            })
            .await
            .map(Confirmation::from)
    }

    /// As [`add`](Self::add), for an administrator. The vendor has no page for it.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn add_as_admin(self, user: UserId) -> Result<Confirmation, Error> {
        let id = self.room.as_str();
        self.pod
            .request(Operation::ADD_MEMBER_AS_ADMIN, |raw| async move {
                raw.v1_admin_room_id_membership_add_post().id(id).body(body(user)).send().await
            })
            .await
            .map(Confirmation::from)
    }

    /// Removes a user. Nobody can recover a room whose last member was removed.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/remove-member).
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn remove(self, user: UserId) -> Result<Confirmation, Error> {
        let id = self.room.as_str();
        self.pod
            .request(Operation::REMOVE_MEMBER, |raw| async move {
                raw.v1_room_id_membership_remove_post().id(id).body(body(user)).send().await
            })
            .await
            .map(Confirmation::from)
    }

    /// As [`remove`](Self::remove), for an administrator. The vendor has no page for it.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn remove_as_admin(self, user: UserId) -> Result<Confirmation, Error> {
        let id = self.room.as_str();
        self.pod
            .request(Operation::REMOVE_MEMBER_AS_ADMIN, |raw| async move {
                raw.v1_admin_room_id_membership_remove_post().id(id).body(body(user)).send().await
            })
            .await
            .map(Confirmation::from)
    }

    /// Makes a member an owner. A room can have several; an owner of a public room needs canCreatePublicRoom.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/promote-owner).
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn promote_owner(self, user: UserId) -> Result<Confirmation, Error> {
        let id = self.room.as_str();
        self.pod
            .request(Operation::PROMOTE_OWNER, |raw| async move {
                raw.v1_room_id_membership_promote_owner_post().id(id).body(body(user)).send().await
            })
            .await
            .map(Confirmation::from)
    }

    /// Makes an owner a plain member. The pod keeps the last owner.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/demote-owner).
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn demote_owner(self, user: UserId) -> Result<Confirmation, Error> {
        let id = self.room.as_str();
        self.pod
            .request(Operation::DEMOTE_OWNER, |raw| async move {
                raw.v1_room_id_membership_demote_owner_post().id(id).body(body(user)).send().await
            })
            .await
            .map(Confirmation::from)
    }
}

fn body(user: UserId) -> types::UserId {
    types::UserId { id: Some(user.into()) }
}

fn members(list: types::MembershipList) -> Vec<Member> {
    list.0.into_iter().map(Member::from).collect()
}
