//! Who is in a stream.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::MockStream;
use crate::{
    UserId,
    mock::{
        Fault,
        call::{MockAnswer, MockCall, bad_request},
        state::State,
    },
};

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
}

impl State {
    pub(super) fn room_members(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let past_too = call.flag("includePastMembers")?.unwrap_or(false);
        let room = self.room(call)?;
        let listed = room.memberships.iter().filter(|membership| past_too || !membership.left);
        Ok(listed
            .map(|membership| {
                let joined_at = room.joined_at(membership);
                json!({ "id": membership.user, "owner": membership.owner, "joinDate": joined_at })
            })
            .collect())
    }

    pub(super) fn stream_members(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let page = call.page(100, 1000)?;
        let stream = self.stream(call)?;
        let member = |membership: &Membership| {
            json!({
                "user": self.user(membership.user).detail(),
                "isOwner": membership.owner,
                "isCreator": stream.creator == Some(membership.user),
                "joinDate": stream.joined_at(membership),
            })
        };
        Ok(json!({
            "count": stream.members().count(),
            "skip": page.skip,
            "limit": page.limit,
            "members": page.of(stream.members().map(member)),
        }))
    }

    pub(super) fn add_member(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let user = user_in(call)?;
        let room = self.changeable_room(call)?;
        if !room.has(user) {
            room.memberships.retain(|membership| membership.user != user);
            room.memberships.push(Membership::new(user, Timestamp::now()));
        }
        Ok(done("Member added"))
    }

    pub(super) fn remove_member(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let membership = self.membership(call)?;
        membership.left = true;
        membership.owner = false;
        Ok(done("Member removed"))
    }

    pub(super) fn promote_owner(&mut self, call: &MockCall<'_>) -> MockAnswer {
        self.membership(call)?.owner = true;
        Ok(done("Member promoted to owner"))
    }

    pub(super) fn demote_owner(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let owners = self.changeable_room(call)?.members().filter(|membership| membership.owner).count();
        let membership = self.membership(call)?;
        if membership.owner && owners == 1 {
            return bad_request("A room keeps its last owner.");
        }
        membership.owner = false;
        Ok(done("Member demoted to participant"))
    }

    /// An active room; a deactivated one takes no changes of membership.
    fn changeable_room(&mut self, call: &MockCall<'_>) -> Result<&mut MockStream, Fault> {
        match self.room_mut(call)? {
            room if room.active => Ok(room),
            _ => bad_request("The room is not active."),
        }
    }

    /// The membership that the call's body names.
    fn membership(&mut self, call: &MockCall<'_>) -> Result<&mut Membership, Fault> {
        let user = user_in(call)?;
        let mut memberships = self.changeable_room(call)?.memberships.iter_mut();
        memberships
            .find(|membership| membership.user == user && !membership.left)
            .ok_or_else(|| Fault::refusal(400, "The user is not a member of the room."))
    }
}

impl MockStream {
    /// When a member joined, in milliseconds since 1970 UTC: not before the stream was created.
    fn joined_at(&self, membership: &Membership) -> i64 {
        membership.joined_at.max(self.created_at).as_millisecond()
    }
}

fn user_in(call: &MockCall<'_>) -> Result<UserId, Fault> {
    serde_json::from_value(call.body()["id"].clone()).or_else(|_| bad_request("No user is named."))
}

fn done(message: &str) -> Value {
    json!({ "format": "TEXT", "message": message })
}
