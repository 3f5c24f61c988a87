//! From a request to the answer.

use std::time::Duration;

use hyper::header::ALLOW;
use pod_api::Operation;

use super::{
    Fault,
    call::{MockCall, response},
    login::login_path,
    server::{Reply, Request},
    state::State,
};

/// What a request is for.
enum Target<'a> {
    Login,
    Operation(Operation, Vec<&'a str>),
    /// The path of these operations, with another method.
    OtherMethod(Vec<Operation>),
    Unknown,
}

/// The answer to a request; nothing if its connection is to be cut.
pub(super) fn reply(state: &mut State, request: &Request) -> Option<Reply> {
    let target = target(request);
    state.count(&target, request);
    let fault = match &target {
        Target::Login => state.sessions.faults.take(None),
        Target::Operation(operation, _) => state.faults.take(Some(*operation)),
        Target::OtherMethod(_) | Target::Unknown => None,
    };
    let delay = match fault {
        Some(Fault::CutConnection) => return None,
        Some(Fault::Delay(delay)) => delay,
        Some(fault) => return fault.answer(),
        None => Duration::ZERO,
    };
    let answer = match target {
        Target::Login => state.log_in(request),
        Target::Operation(operation, parameters) => answer(state, operation, &parameters, request),
        Target::OtherMethod(operations) => {
            let allowed: Vec<_> = operations.iter().map(|operation| operation.method()).collect();
            response(Err(Fault::refusal(405, "Method not allowed."))).header(ALLOW, &allowed.join(", "))
        }
        Target::Unknown => response(Err(Fault::refusal(404, "No such operation."))),
    };
    Some(answer.after(delay))
}

fn answer(state: &mut State, operation: Operation, parameters: &[&str], request: &Request) -> Reply {
    let session = state.sessions.accept(request);
    let caller = match session {
        Some(caller) => caller,
        None if !operation.needs_session() => state.caller,
        None => return response(Err(Fault::refusal(401, "Invalid session."))),
    };
    let call = match MockCall::new(operation, caller, parameters, request) {
        Ok(call) => call,
        Err(refusal) => return response(Err(refusal)),
    };
    if let Some(answer) = state.registered(&call) {
        return answer;
    }
    if let Some(answer) = state.play(&call) {
        return response(answer);
    }
    let id = operation.id();
    *state.unexpected.entry(id.to_owned()).or_default() += 1;
    response(Err(Fault::refusal(501, &format!("The mock pod has no answer for {id}."))))
}

fn target(request: &Request) -> Target<'_> {
    if login_path(request).is_some() {
        return Target::Login;
    }
    let Some(path) = request.url.path().strip_prefix("/pod") else { return Target::Unknown };
    let mut candidates: Vec<_> = Operation::ALL
        .iter()
        .filter_map(|&operation| Some((operation, parameters(operation.path(), path)?)))
        .collect();
    // Of `/user/list` and `/user/{uid}`, the path that says more, whatever the method.
    let fewest = candidates.iter().map(|(_, parameters)| parameters.len()).min();
    candidates.retain(|(_, parameters)| Some(parameters.len()) == fewest);
    match candidates.iter().find(|(operation, _)| operation.method() == request.method.as_str()) {
        Some((operation, parameters)) => Target::Operation(*operation, parameters.clone()),
        None if candidates.is_empty() => Target::Unknown,
        None => Target::OtherMethod(candidates.into_iter().map(|(operation, _)| operation).collect()),
    }
}

/// The values of a path's parameters, if the path is one of the template.
fn parameters<'a>(template: &str, path: &'a str) -> Option<Vec<&'a str>> {
    let mut parameters = Vec::new();
    let mut segments = path.split('/');
    for part in template.split('/') {
        let segment = segments.next()?;
        if part.starts_with('{') && !segment.is_empty() {
            parameters.push(segment);
        } else if part != segment {
            return None;
        }
    }
    segments.next().is_none().then_some(parameters)
}

impl State {
    /// Counts a request: as one of an operation, a login, or one that nobody expects.
    fn count(&mut self, target: &Target<'_>, request: &Request) {
        let operation = if let Target::Operation(operation, _) = target { Some(*operation) } else { None };
        self.observer.tell(request, operation, matches!(target, Target::Login));
        match target {
            Target::Login => self.sessions.requests += 1,
            Target::Operation(operation, _) => *self.calls.entry(operation.id()).or_default() += 1,
            Target::OtherMethod(_) => {}
            Target::Unknown => {
                let line = format!("{} {}", request.method, request.url.path());
                *self.unexpected.entry(line).or_default() += 1;
            }
        }
    }
}
