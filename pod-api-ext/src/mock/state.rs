//! What the pod knows, and what has happened to it.

use std::collections::{BTreeMap, HashMap, VecDeque};

use pod_api::SessionToken;
use serde_json::json;
use wiremock::ResponseTemplate;

use super::{Fault, MockStream};
use crate::{Operation, StreamId};

#[derive(Debug)]
pub(super) struct State {
    pub(super) session_token: SessionToken,
    pub(super) streams: HashMap<StreamId, MockStream>,
    pub(super) faults: VecDeque<Fault>,
    /// How many calls came, by operation id.
    pub(super) calls: BTreeMap<&'static str, usize>,
    /// Method and path of every call that no operation has.
    pub(super) unexpected: Vec<String>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            session_token: random_token(),
            streams: HashMap::new(),
            faults: VecDeque::new(),
            calls: BTreeMap::new(),
            unexpected: Vec::new(),
        }
    }
}

impl State {
    /// What the pod answers to an operation on one stream.
    pub(super) fn answer(&self, operation: Operation, id: &str) -> ResponseTemplate {
        let Some(stream) = self.streams.get(id) else {
            return refusal(400, "Stream not found.");
        };
        match operation {
            Operation::STREAM_INFO => ResponseTemplate::new(200).set_body_json(stream.stream_info()),
            _ => match stream.im_info() {
                Some(detail) => ResponseTemplate::new(200).set_body_json(detail),
                None => refusal(400, "The stream is not an IM."),
            },
        }
    }
}

fn random_token() -> SessionToken {
    let text: String = std::iter::repeat_with(fastrand::alphanumeric).take(64).collect();
    SessionToken::new(text).unwrap_or_else(|_| unreachable!("alphanumeric characters make a token"))
}

/// The vendor's error object.
pub(super) fn refusal(status: u16, message: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({ "code": status, "message": message }))
}
