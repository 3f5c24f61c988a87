//! IMs and MIMs.

use std::collections::BTreeSet;

use serde_json::json;

use super::MockStream;
use crate::{
    MessageId, StreamKind, UserId,
    mock::{
        Fault,
        call::{MockAnswer, MockCall, bad_request},
        state::State,
    },
};

impl State {
    pub(super) fn create_im(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let mut users = users_in(call);
        users.insert(call.caller);
        self.im_of(&users)
    }

    pub(super) fn create_im_as_admin(&mut self, call: &MockCall<'_>) -> MockAnswer {
        self.im_of(&users_in(call))
    }

    pub(super) fn im_info(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let stream = self.stream(call)?;
        if !matches!(stream.kind, StreamKind::Im | StreamKind::Mim) {
            return bad_request("The stream is not an IM.");
        }
        Ok(json!({
            "V1IMAttributes": { "pinnedMessageId": stream.pinned_message },
            "IMSystemInfo": {
                "id": stream.id,
                "active": stream.active,
                "creationDate": stream.created_at.as_millisecond(),
            },
        }))
    }

    pub(super) fn update_im(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let Some(pinned) = call.body()["pinnedMessageId"].as_str() else {
            return bad_request("No attribute is set.");
        };
        self.stream_mut(call)?.pin(pinned)?;
        self.im_info(call)
    }

    /// The same users always have the same conversation.
    fn im_of(&mut self, users: &BTreeSet<UserId>) -> MockAnswer {
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
        let open = || self.open(kind, |stream| users.iter().copied().fold(stream, MockStream::member));
        Ok(json!({ "id": existing.unwrap_or_else(open) }))
    }
}

impl MockStream {
    /// Pins a message; an empty id unpins.
    pub(super) fn pin(&mut self, id: &str) -> Result<(), Fault> {
        self.pinned_message = match id {
            "" => None,
            id => Some(MessageId::parse(id).map_err(|_| Fault::refusal(400, "This is not a message id."))?),
        };
        Ok(())
    }
}

fn users_in(call: &MockCall<'_>) -> BTreeSet<UserId> {
    serde_json::from_value(call.body().clone()).unwrap_or_default()
}
