//! The presence of users.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    MockPod,
    call::{MockAnswer, MockCall, bad_request},
    state::State,
};
use crate::{UserId, presence::PresenceCategory};

/// A presence, and when it was set in milliseconds since 1970 UTC.
pub(super) type Since = (String, i64);

impl MockPod {
    /// Sets the presence of a user. Users of whom nothing was set are offline.
    pub fn set_presence(&self, user: UserId, category: &PresenceCategory) {
        self.state().note_presence(user, category.as_str());
    }
}

impl State {
    pub(super) fn play_presence(&mut self, call: &MockCall<'_>) -> Option<MockAnswer> {
        Some(match call.operation().id() {
            "v2_user_presence_get" => Ok(self.presence_of(call.caller)),
            "v3_user_uid_presence_get" => self.user_presence(call),
            "v2_users_presence_get" => self.all_presence(call),
            "v2_user_presence_post" => self.set_presence(call.caller, call),
            "v3_user_presence_post" => self.set_user_presence(call),
            "v1_user_presence_register_post" => self.register_interest(call),
            _ => return None,
        })
    }

    fn user_presence(&self, call: &MockCall<'_>) -> MockAnswer {
        let user = self.known_user(&call.id().into())?;
        let elsewhere = call.flag("local")? == Some(true) && self.user(user).external;
        Ok(if elsewhere { offline(user) } else { self.presence_of(user) })
    }

    /// The users that have a presence, from the last one of the page before on.
    fn all_presence(&self, call: &MockCall<'_>) -> MockAnswer {
        let limit = call.number("limit")?.unwrap_or(1000);
        let Some(limit) = usize::try_from(limit).ok().filter(|limit| (1..=5000).contains(limit)) else {
            return bad_request("limit is out of range.");
        };
        let first = UserId::from(call.number("lastUserId")?.unwrap_or(i64::MIN));
        Ok(self.presence.range(first..).take(limit).map(|(&user, _)| self.presence_of(user)).collect())
    }

    fn set_user_presence(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let user = self.known_user(&call.body()["userId"])?;
        self.set_presence(user, call)
    }

    fn set_presence(&mut self, user: UserId, call: &MockCall<'_>) -> MockAnswer {
        let Some(category) = call.body()["category"].as_str() else {
            return bad_request("category is missing.");
        };
        // Who is offline stays so until coming online.
        if call.flag("soft")? != Some(true) || self.presence.contains_key(&user) {
            self.note_presence(user, category);
        }
        Ok(self.presence_of(user))
    }

    fn register_interest(&self, call: &MockCall<'_>) -> MockAnswer {
        for id in call.body().as_array().into_iter().flatten() {
            let user = self.known_user(id)?;
            if !self.user(user).external {
                return bad_request("Interest is registered in users of other pods.");
            }
        }
        Ok(json!({ "format": "TEXT", "message": "OK" }))
    }

    fn note_presence(&mut self, user: UserId, category: &str) {
        if category == "OFFLINE" {
            self.presence.remove(&user);
        } else {
            self.presence.insert(user, (category.to_owned(), Timestamp::now().as_millisecond()));
        }
    }

    fn presence_of(&self, user: UserId) -> Value {
        match self.presence.get(&user) {
            Some((category, since)) => json!({ "userId": user, "category": category, "timestamp": since }),
            None => offline(user),
        }
    }
}

fn offline(user: UserId) -> Value {
    json!({ "userId": user, "category": "OFFLINE", "timestamp": Timestamp::now().as_millisecond() })
}
