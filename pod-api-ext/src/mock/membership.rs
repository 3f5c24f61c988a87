//! Who is in a stream.

use jiff::Timestamp;
use pod_api::types;

use super::{
    MockStream, MockUser,
    call::{Answer, Call, Refusal, bad_request, json},
    state::State,
};
use crate::UserId;

/// A user's time in a stream.
#[derive(Clone, Copy, Debug)]
pub(super) struct Membership {
    pub(super) user: UserId,
    pub(super) owner: bool,
    pub(super) joined_at: Timestamp,
    pub(super) left: bool,
}

impl Membership {
    pub(super) fn new(user: UserId, joined_at: Timestamp) -> Self {
        Self { user, owner: false, joined_at, left: false }
    }

    fn answer(&self) -> types::MemberInfo {
        types::MemberInfo {
            id: Some(self.user.into()),
            owner: Some(self.owner),
            join_date: Some(self.joined_at.as_millisecond()),
            added_through_groups: None,
        }
    }
}

impl State {
    pub(super) fn room_members(&mut self, call: &Call<'_>) -> Answer {
        let past_too = call.flag("includePastMembers")?.unwrap_or(false);
        let memberships = self.room(call)?.memberships.iter();
        let listed = memberships.filter(|membership| past_too || !membership.left);
        json(&listed.map(Membership::answer).collect::<Vec<_>>())
    }

    pub(super) fn stream_members(&mut self, call: &Call<'_>) -> Answer {
        let page = call.page(100, 1000)?;
        let stream = self.stream(call)?;
        let member = |membership: &Membership| types::V2MemberInfo {
            user: Some(self.user(membership.user).detail()),
            is_owner: Some(membership.owner),
            is_creator: Some(stream.creator == Some(membership.user)),
            join_date: Some(membership.joined_at.as_millisecond()),
            added_through_groups: None,
        };
        json(&types::V2MembershipList {
            count: i64::try_from(stream.members().count()).ok(),
            skip: i64::try_from(page.skip).ok(),
            limit: i64::try_from(page.limit).ok(),
            members: Some(types::V2MemberInfoList(page.of(stream.members().map(member)))),
        })
    }

    pub(super) fn add_member(&mut self, call: &Call<'_>) -> Answer {
        let user = user_in(call)?;
        let room = self.changeable_room(call)?;
        if !room.has(user) {
            room.memberships.retain(|membership| membership.user != user);
            room.memberships.push(Membership::new(user, Timestamp::now()));
        }
        done("Member added")
    }

    pub(super) fn remove_member(&mut self, call: &Call<'_>) -> Answer {
        let membership = self.membership(call)?;
        membership.left = true;
        membership.owner = false;
        done("Member removed")
    }

    pub(super) fn promote_owner(&mut self, call: &Call<'_>) -> Answer {
        self.membership(call)?.owner = true;
        done("Member promoted to owner")
    }

    pub(super) fn demote_owner(&mut self, call: &Call<'_>) -> Answer {
        let owners = self.changeable_room(call)?.members().filter(|membership| membership.owner).count();
        let membership = self.membership(call)?;
        if membership.owner && owners == 1 {
            return bad_request("A room keeps its last owner.");
        }
        membership.owner = false;
        done("Member demoted to participant")
    }

    /// A user, also one that nobody has described.
    fn user(&self, id: UserId) -> MockUser {
        self.users.get(&id).cloned().unwrap_or_else(|| MockUser::person(id, format!("User {id}")))
    }

    /// An active room; a deactivated one takes no changes of membership.
    fn changeable_room(&mut self, call: &Call<'_>) -> Result<&mut MockStream, Refusal> {
        match self.room_mut(call)? {
            room if room.active => Ok(room),
            _ => bad_request("The room is not active."),
        }
    }

    /// The membership that the call's body names.
    fn membership(&mut self, call: &Call<'_>) -> Result<&mut Membership, Refusal> {
        let user = user_in(call)?;
        let mut memberships = self.changeable_room(call)?.memberships.iter_mut();
        memberships
            .find(|membership| membership.user == user && !membership.left)
            .ok_or(Refusal(400, "The user is not a member of the room."))
    }
}

fn user_in(call: &Call<'_>) -> Result<UserId, Refusal> {
    let user: types::UserId = call.body()?;
    user.id.map(UserId::from).ok_or(Refusal(400, "No user is named."))
}

fn done(message: &str) -> Answer {
    json(&types::SuccessResponse { format: Some("TEXT".to_owned()), message: Some(message.to_owned()) })
}
