//! IMs and MIMs.

use std::collections::BTreeSet;

use pod_api::types;

use super::{
    MockStream,
    call::{Answer, Call, Refusal, bad_request, json},
    state::State,
};
use crate::{MessageId, StreamKind, UserId};

impl State {
    pub(super) fn create_im(&mut self, call: &Call<'_>) -> Answer {
        let mut users = users_in(call)?;
        users.insert(self.caller);
        self.im_of(&users)
    }

    pub(super) fn create_im_as_admin(&mut self, call: &Call<'_>) -> Answer {
        self.im_of(&users_in(call)?)
    }

    pub(super) fn im_info(&mut self, call: &Call<'_>) -> Answer {
        match self.stream(call)?.im_answer() {
            Some(detail) => json(&detail),
            None => bad_request("The stream is not an IM."),
        }
    }

    pub(super) fn update_im(&mut self, call: &Call<'_>) -> Answer {
        let types::V1imAttributes { pinned_message_id } = call.body()?;
        let Some(pinned) = pinned_message_id else {
            return bad_request("No attribute is set.");
        };
        self.stream_mut(call)?.pin(&pinned)?;
        self.im_info(call)
    }

    /// The same users always have the same conversation.
    fn im_of(&mut self, users: &BTreeSet<UserId>) -> Answer {
        let kind = match users.len() {
            0 | 1 => return bad_request("An IM takes two users."),
            2 => StreamKind::Im,
            _ => StreamKind::Mim,
        };
        let same = |stream: &&MockStream| {
            stream.kind == kind
                && stream.members().map(|membership| membership.user).collect::<BTreeSet<_>>() == *users
        };
        let existing = self.streams.values().find(same).map(|stream| stream.id.clone());
        let id = existing.unwrap_or_else(|| {
            self.open(|id| users.iter().copied().fold(MockStream::of_kind(id, kind), MockStream::member))
        });
        json(&types::Stream { id: Some(id.into()) })
    }
}

impl MockStream {
    /// Pins a message; an empty id unpins.
    pub(super) fn pin(&mut self, id: &str) -> Result<(), Refusal> {
        self.pinned_message = match id {
            "" => None,
            id => Some(MessageId::parse(id).map_err(|_| Refusal(400, "This is not a message id."))?),
        };
        Ok(())
    }
}

fn users_in(call: &Call<'_>) -> Result<BTreeSet<UserId>, Refusal> {
    let types::UserIdList(users) = call.body()?;
    Ok(users.into_iter().map(UserId::from).collect())
}
