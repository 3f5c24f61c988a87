//! What the pod knows, and what has happened to it.

use std::collections::{BTreeMap, HashMap};

use pod_api::SessionToken;
use serde_json::Value;

use super::{
    MockUser,
    call::{MockAnswer, MockCall},
    fault::Faults,
    login::Sessions,
    registered::Registered,
};
use crate::{StreamId, UserId};

#[derive(Debug)]
pub(super) struct State {
    pub(super) session_token: SessionToken,
    pub(super) sessions: Sessions,
    /// The user of the first session.
    pub(super) caller: UserId,
    pub(super) users: Vec<MockUser>,
    #[cfg(feature = "streams")]
    pub(super) streams: HashMap<StreamId, super::MockStream>,
    #[cfg(feature = "connections")]
    pub(super) connections: super::connections::Connections,
    #[cfg(feature = "users")]
    pub(super) following: super::following::Following,
    #[cfg(feature = "presence")]
    pub(super) presence: BTreeMap<UserId, super::presence::Since>,
    /// Whether ids in answers are in standard Base64, with padding.
    pub(super) standard_ids: bool,
    pub(super) registered: HashMap<&'static str, Registered>,
    pub(super) faults: Faults,
    /// How many calls came, by operation id.
    pub(super) calls: BTreeMap<&'static str, usize>,
    /// How many calls came that there is no answer for, by operation id or path.
    pub(super) unexpected: BTreeMap<String, usize>,
    /// Who is told of every request.
    pub(super) observer: super::serve::Observer,
}

impl Default for State {
    fn default() -> Self {
        let session_token = random_token();
        let caller = MockUser::service(7_078_106_482_890.into(), "mock-bot");
        Self {
            sessions: Sessions::new(&session_token, caller.id),
            session_token,
            caller: caller.id,
            users: vec![caller],
            #[cfg(feature = "streams")]
            streams: HashMap::new(),
            #[cfg(feature = "connections")]
            connections: BTreeMap::new(),
            #[cfg(feature = "users")]
            following: Vec::new(),
            #[cfg(feature = "presence")]
            presence: BTreeMap::new(),
            standard_ids: false,
            registered: HashMap::new(),
            faults: Faults::default(),
            calls: BTreeMap::new(),
            unexpected: BTreeMap::new(),
            observer: super::serve::Observer::default(),
        }
    }
}

impl State {
    /// The answer of an operation that the pod plays on its state; nothing for the others.
    pub(super) fn play(&mut self, call: &MockCall<'_>) -> Option<MockAnswer> {
        if call.operation().id() == "v2_sessioninfo_get" {
            return Some(Ok(self.user(call.caller).record()));
        }
        #[cfg(feature = "streams")]
        if let Some(answer) = self.play_streams(call) {
            return Some(answer.map(|json| if self.standard_ids { with_standard_ids(json) } else { json }));
        }
        #[cfg(feature = "user-admin")]
        if let Some(answer) = self.play_user_admin(call) {
            return Some(answer);
        }
        #[cfg(feature = "users")]
        if let Some(answer) = self.play_users(call).or_else(|| self.play_following(call)) {
            return Some(answer);
        }
        #[cfg(feature = "connections")]
        if let Some(answer) = self.play_connections(call) {
            return Some(answer);
        }
        #[cfg(feature = "presence")]
        if let Some(answer) = self.play_presence(call) {
            return Some(answer);
        }
        None
    }

    /// A user that a test has added, by an id in JSON.
    #[cfg(any(feature = "connections", feature = "presence", feature = "users"))]
    pub(super) fn known_user(&self, id: &Value) -> Result<UserId, super::Fault> {
        let id = serde_json::from_value(id.clone()).ok();
        let known = id.filter(|&id| self.users.iter().any(|user| user.id == id));
        known.ok_or_else(|| super::Fault::refusal(404, "User not found."))
    }

    /// A user, also one that nobody has described.
    pub(super) fn user(&self, id: UserId) -> MockUser {
        let known = self.users.iter().find(|user| user.id == id).cloned();
        known.unwrap_or_else(|| MockUser::person(id, format!("User {id}")))
    }
}

/// The answer with the ids of streams and messages in standard Base64.
fn with_standard_ids(json: Value) -> Value {
    let standard = |name: &str, value: Value| match value.as_str().map(StreamId::parse) {
        Some(Ok(id)) if matches!(name, "id" | "messageId" | "pinnedMessageId") => id.to_standard().into(),
        _ => with_standard_ids(value),
    };
    match json {
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name.clone(), standard(&name, value))).collect()
        }
        Value::Array(items) => items.into_iter().map(with_standard_ids).collect(),
        other => other,
    }
}

pub(super) fn random_token() -> SessionToken {
    let text: String = std::iter::repeat_with(fastrand::alphanumeric).take(64).collect();
    SessionToken::new(text).unwrap_or_else(|_| unreachable!("alphanumeric characters make a token"))
}
