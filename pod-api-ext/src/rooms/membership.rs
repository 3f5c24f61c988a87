//! Who is in a room.

use pod_api::types;

use super::Rooms;
use crate::{
    Confirmation, Error, GroupId, PodClient, StreamId, UserId,
    pages::{Fetched, Listing, Pages},
    view::view,
};

view! {
    /// A member of a room.
    pub struct Member(types::MemberInfo);

    /// Who it is.
    id: number_id(UserId) = id;
    /// Whether the user owns the room.
    owner: flag = owner;
    /// When the user joined.
    joined_at: time = join_date;
    /// The groups through which the user was added. Empty for one who was added in person.
    added_through: number_ids(GroupId) = added_through_groups;
}

impl<'a> Rooms<'a> {
    /// The members of a room, which the pod answers as one page.
    ///
    /// ```no_run
    /// use futures_util::TryStreamExt;
    ///
    /// # async fn example(pod: pod_api_ext::PodClient, id: pod_api_ext::StreamId) -> Result<(), pod_api_ext::Error> {
    /// let mut members = pod.rooms().members(&id);
    /// while let Some(member) = members.try_next().await? {
    ///     println!("{:?}, owner: {:?}", member.id(), member.owner());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn members(self, id: &StreamId) -> Listing<Member, u64> {
        let (pod, id) = (self.pod.clone(), id.clone());
        let fetch = move |_| {
            let (pod, id) = (pod.clone(), id.clone());
            async move { members(&pod, &id).await.map(|members| Fetched::new(members, None)) }
        };
        Pages::new(0, Member::identity, fetch).into_items()
    }

    /// As [`members`](Self::members), for an administrator, and with those who left if asked for. The vendor has no
    /// page for it.
    pub fn members_as_admin(self, id: &StreamId, include_past_members: bool) -> Listing<Member, u64> {
        let (pod, id) = (self.pod.clone(), id.clone());
        let fetch = move |_| {
            let (pod, id) = (pod.clone(), id.clone());
            async move {
                let send = |raw: pod_api::Client, id| async move {
                    let request = raw.v1_admin_room_id_membership_list_get().id(id);
                    request.include_past_members(include_past_members).send().await
                };
                let found: types::MembershipList = pod.request_about(&id, send).await?;
                Ok(Fetched::new(views(found), None))
            }
        };
        Pages::new(0, Member::identity, fetch).into_items()
    }

    /// Changes of who is in a room, and who owns it.
    #[must_use]
    pub fn membership(self, id: &'a StreamId) -> Membership<'a> {
        Membership { pod: self.pod, room: id }
    }
}

/// The members of a room, all at once.
pub(crate) async fn members(pod: &PodClient, id: &StreamId) -> Result<Vec<Member>, Error> {
    let send =
        |raw: pod_api::Client, id| async move { raw.v2_room_id_membership_list_get().id(id).send().await };
    pod.request_about(id, send).await.map(|found: types::MembershipList| views(found))
}

fn views(found: types::MembershipList) -> Vec<Member> {
    Vec::from(found).into_iter().map(Member::from).collect()
}

/// The changes of one room's members, from [`Rooms::membership`].
///
/// In a room of more than 500 members (for removals 1,000) the vendor asks for one change every 3 seconds at most.
#[derive(Clone, Copy, Debug)]
pub struct Membership<'a> {
    pod: &'a PodClient,
    room: &'a StreamId,
}

/// Methods that do something with one user of the room.
macro_rules! changes {
    ($($(#[$d:meta])* $name:ident = $operation:ident;)+) => {
        $(
            $(#[$d])*
            ///
            /// # Errors
            ///
            /// [`Error`].
            pub async fn $name(self, user: UserId) -> Result<Confirmation, Error> {
                let user = &types::UserId { id: Some(user.into()), ..Default::default() };
                let send = |raw: pod_api::Client, id| async move {
                    raw.$operation().id(id).body(user.clone()).send().await
                };
                self.pod.request_about(self.room, send).await
            }
        )+
    };
}

impl Membership<'_> {
    changes! {
        /// Adds a user. Adding oneself joins a public room.
        add = v1_room_id_membership_add_post;
        /// As [`add`](Self::add), for an administrator. The vendor has no page for it.
        add_as_admin = v1_admin_room_id_membership_add_post;
        /// Removes a user. Nobody can recover a room whose last member was removed.
        remove = v1_room_id_membership_remove_post;
        /// As [`remove`](Self::remove), for an administrator. The vendor has no page for it.
        remove_as_admin = v1_admin_room_id_membership_remove_post;
        /// Makes a member an owner. A room can have several; an owner of a public room needs canCreatePublicRoom.
        promote_owner = v1_room_id_membership_promote_owner_post;
        /// Makes an owner a plain member. The pod keeps the last owner.
        demote_owner = v1_room_id_membership_demote_owner_post;
    }
}
