//! From a request to the answer.

use std::sync::{Arc, Mutex};

use wiremock::{Match, Request, Respond, ResponseTemplate};

use super::{
    Fault,
    call::Call,
    lock,
    route::{self, Route},
    state::{State, refusal},
};

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
        let Some((route, id)) = count(state, request) else {
            return refusal(404, "No such operation.");
        };
        let fault = state.faults.pop_front();
        if let Some(answer) = fault.as_ref().and_then(Fault::answer) {
            return answer;
        }
        let answer = if authorized(state, request) {
            (route.play)(state, &Call { id, request }).unwrap_or_else(ResponseTemplate::from)
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
fn count<'a>(state: &mut State, request: &'a Request) -> Option<(&'static Route, &'a str)> {
    let call = route::find(request);
    match &call {
        Some((route, _)) => *state.calls.entry(route.operation.id()).or_default() += 1,
        None => state.unexpected.push(format!("{} {}", request.method, request.url.path())),
    }
    call
}

fn authorized(state: &State, request: &Request) -> bool {
    request
        .headers
        .get("sessionToken")
        .is_some_and(|token| token.as_bytes() == state.session_token.expose().as_bytes())
}
