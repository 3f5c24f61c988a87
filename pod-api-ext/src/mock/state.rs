//! What the pod knows, and what has happened to it.

use std::collections::{BTreeMap, HashMap, VecDeque};

use jiff::Timestamp;
use pod_api::SessionToken;
use serde_json::json;
use wiremock::ResponseTemplate;

use super::{
    Fault, MockStream, MockUser,
    call::{Call, Refusal},
    login::Sessions,
};
use crate::{StreamId, StreamKind, UserId};

#[derive(Debug)]
pub(super) struct State {
    pub(super) session_token: SessionToken,
    pub(super) sessions: Sessions,
    /// The user that every session belongs to.
    pub(super) caller: UserId,
    pub(super) users: HashMap<UserId, MockUser>,
    pub(super) streams: HashMap<StreamId, MockStream>,
    pub(super) faults: VecDeque<Fault>,
    /// How many calls came, by operation id.
    pub(super) calls: BTreeMap<&'static str, usize>,
    /// Method and path of every call that no operation has.
    pub(super) unexpected: Vec<String>,
}

impl Default for State {
    fn default() -> Self {
        let session_token = random_token();
        let caller = MockUser::service(7_078_106_482_890.into(), "mock-bot");
        Self {
            sessions: Sessions::new(&session_token),
            session_token,
            caller: caller.id,
            users: HashMap::from([(caller.id, caller)]),
            streams: HashMap::new(),
            faults: VecDeque::new(),
            calls: BTreeMap::new(),
            unexpected: Vec::new(),
        }
    }
}

impl State {
    /// The stream that a call is about.
    pub(super) fn stream(&self, call: &Call<'_>) -> Result<&MockStream, Refusal> {
        self.streams.get(call.id).ok_or(Refusal(400, "Stream not found."))
    }

    pub(super) fn stream_mut(&mut self, call: &Call<'_>) -> Result<&mut MockStream, Refusal> {
        self.streams.get_mut(call.id).ok_or(Refusal(400, "Stream not found."))
    }

    /// The room that a call is about.
    pub(super) fn room(&self, call: &Call<'_>) -> Result<&MockStream, Refusal> {
        self.stream(call).and_then(|stream| {
            if stream.kind == StreamKind::Room {
                Ok(stream)
            } else {
                Err(Refusal(400, "The stream is not a room."))
            }
        })
    }

    pub(super) fn room_mut(&mut self, call: &Call<'_>) -> Result<&mut MockStream, Refusal> {
        self.room(call)?;
        self.stream_mut(call)
    }

    /// The streams, oldest first.
    pub(super) fn in_order(&self) -> Vec<&MockStream> {
        let mut streams: Vec<&MockStream> = self.streams.values().collect();
        streams.sort_by_key(|stream| (stream.created_at, &stream.id));
        streams
    }

    /// Adds a stream that the pod itself makes up, and tells its id.
    pub(super) fn open(&mut self, stream: impl FnOnce(StreamId) -> MockStream) -> StreamId {
        let id = new_stream_id();
        let stream = stream(id.clone()).created_at(Timestamp::now());
        self.streams.insert(id.clone(), stream);
        id
    }
}

pub(super) fn random_token() -> SessionToken {
    let text: String = std::iter::repeat_with(fastrand::alphanumeric).take(64).collect();
    SessionToken::new(text).unwrap_or_else(|_| unreachable!("alphanumeric characters make a token"))
}

/// An id of the length that pods give, with the letter of a stream at its end.
fn new_stream_id() -> StreamId {
    let random: String = std::iter::repeat_with(fastrand::alphanumeric).take(32).collect();
    StreamId::parse(&format!("{random}dA")).unwrap_or_else(|_| unreachable!("this is Base64 of 25 bytes"))
}

/// The vendor's error object.
pub(super) fn refusal(status: u16, message: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({ "code": status, "message": message }))
}
