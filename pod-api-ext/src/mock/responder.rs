//! From a request to the answer.

use std::sync::{Arc, Mutex};

use wiremock::{Match, Request, Respond, ResponseTemplate};

use super::{
    Fault, lock,
    state::{State, refusal},
};
use crate::Operation;

/// The pod's side of a call.
pub(super) struct Pod(pub(super) Arc<Mutex<State>>);

/// Matches the calls whose connection is to be cut.
impl Match for Pod {
    fn matches(&self, request: &Request) -> bool {
        let state = &mut *lock(&self.0);
        let cut = matches!(state.faults.front(), Some(Fault::CutConnection));
        if cut {
            state.faults.pop_front();
            count(state, request);
        }
        cut
    }
}

impl Respond for Pod {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let state = &mut *lock(&self.0);
        let Some((operation, id)) = count(state, request) else {
            return refusal(404, "No such operation.");
        };
        let fault = state.faults.pop_front();
        if let Some(answer) = fault.as_ref().and_then(Fault::answer) {
            return answer;
        }
        let answer = if authorized(state, request) {
            state.answer(operation, &id)
        } else {
            refusal(401, "Invalid session.")
        };
        match fault {
            Some(Fault::Delay(delay)) => answer.set_delay(delay),
            _ => answer,
        }
    }
}

/// Counts the call, under its operation or as one that nobody expects.
fn count(state: &mut State, request: &Request) -> Option<(Operation, String)> {
    let call = route(request);
    match &call {
        Some((operation, _)) => *state.calls.entry(operation.id()).or_default() += 1,
        None => state.unexpected.push(format!("{} {}", request.method, request.url.path())),
    }
    call
}

fn route(request: &Request) -> Option<(Operation, String)> {
    let path = request.url.path().strip_prefix("/pod/")?;
    let segments: Vec<&str> = path.split('/').collect();
    match (request.method.as_str(), segments.as_slice()) {
        ("GET", ["v2", "streams", id, "info"]) => Some((Operation::STREAM_INFO, (*id).to_owned())),
        ("GET", ["v1", "im", id, "info"]) => Some((Operation::IM_INFO, (*id).to_owned())),
        _ => None,
    }
}

fn authorized(state: &State, request: &Request) -> bool {
    request
        .headers
        .get("sessionToken")
        .is_some_and(|token| token.as_bytes() == state.session_token.expose().as_bytes())
}
