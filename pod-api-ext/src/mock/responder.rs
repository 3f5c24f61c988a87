//! From a request to the answer.

use std::sync::{Arc, Mutex};

use wiremock::{Match, Request, Respond, ResponseTemplate};

use super::{
    Fault,
    call::Call,
    lock,
    login::login_path,
    route::{self, Route},
    state::{State, refusal},
};

/// The pod's side of a call.
pub(super) struct Pod(pub(super) Arc<Mutex<State>>);

/// Matches the calls whose connection is to be cut.
impl Match for Pod {
    fn matches(&self, request: &Request) -> bool {
        let state = &mut *lock(&self.0);
        let is_login = login_path(request).is_some();
        let faults = if is_login { &mut state.sessions.faults } else { &mut state.faults };
        let cut = matches!(faults.front(), Some(Fault::CutConnection));
        if cut {
            faults.pop_front();
            if is_login {
                state.sessions.requests += 1;
            } else {
                count(state, request);
            }
        }
        cut
    }
}

impl Respond for Pod {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let state = &mut *lock(&self.0);
        if login_path(request).is_some() {
            return log_in(state, request);
        }
        let Some((route, id)) = count(state, request) else {
            return refusal(404, "No such operation.");
        };
        let fault = state.faults.pop_front();
        if let Some(answer) = fault.as_ref().and_then(Fault::answer) {
            return answer;
        }
        let answer = if state.sessions.accept(request) {
            (route.play)(state, &Call { id, request }).unwrap_or_else(ResponseTemplate::from)
        } else {
            refusal(401, "Invalid session.")
        };
        delayed(answer, fault.as_ref())
    }
}

/// The answer to a login.
fn log_in(state: &mut State, request: &Request) -> ResponseTemplate {
    state.sessions.requests += 1;
    let fault = state.sessions.faults.pop_front();
    if let Some(answer) = fault.as_ref().and_then(Fault::answer) {
        return answer;
    }
    let Some(answer) = state.sessions.answer(request) else {
        state.unexpected.push(format!("{} {}", request.method, request.url.path()));
        return refusal(404, "No such login.");
    };
    delayed(answer, fault.as_ref())
}

fn delayed(answer: ResponseTemplate, fault: Option<&Fault>) -> ResponseTemplate {
    match fault {
        Some(Fault::Delay(delay)) => answer.set_delay(*delay),
        _ => answer,
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
