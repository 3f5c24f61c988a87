//! Operation by fault: what comes of the call, how many requests it makes, and how many logins.
//!
//! The operations are all that the client wraps, each a real call.

use std::{
    fmt::Debug,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use pod_api_ext::{
    Error, Operation, PodClient, PodClientBuilder, RetryPolicy, RsaLogin,
    mock::{Fault, MockPod},
};
use serde_json::Value;
use tests::{
    keys::BOT,
    raw_pod::{RawPod, SocketFault},
};

use super::{case::Case, cases};

/// What is expected of a call: how it ends, how many requests it makes, and how many times it has the session renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Outcome {
    ends: &'static str,
    requests: usize,
    logins: usize,
}

const fn outcome(ends: &'static str, requests: usize, logins: usize) -> Outcome {
    Outcome { ends, requests, logins }
}

/// A row of the matrix: a fault, how many requests meet it, and what is expected of a call that reads and of one that
/// writes.
#[derive(Debug)]
struct Row<F> {
    fault: F,
    times: usize,
    reading: Outcome,
    writing: Outcome,
}

const fn row<F>(fault: F, times: usize, reading: Outcome, writing: Outcome) -> Row<F> {
    Row { fault, times, reading, writing }
}

/// A row in which writes do as reads do.
const fn both<F>(fault: F, times: usize, expected: Outcome) -> Row<F> {
    row(fault, times, expected, expected)
}

const ALWAYS: usize = usize::MAX;

const RESETS: [Row<SocketFault>; 6] = [
    row(SocketFault::ResetBeforeHeaders, 1, outcome("ok", 2, 0), outcome("Transport", 1, 0)),
    row(SocketFault::ResetBeforeHeaders, ALWAYS, outcome("Transport", 3, 0), outcome("Transport", 1, 0)),
    row(SocketFault::ResetWithinHeaders, 1, outcome("ok", 2, 0), outcome("Transport", 1, 0)),
    row(SocketFault::ResetWithinHeaders, ALWAYS, outcome("Transport", 3, 0), outcome("Transport", 1, 0)),
    row(SocketFault::ResetWithinBody, 1, outcome("ok", 2, 0), outcome("Transport", 1, 0)),
    row(SocketFault::ResetWithinBody, ALWAYS, outcome("Transport", 3, 0), outcome("Transport", 1, 0)),
];

const SILENCES: [Row<SocketFault>; 2] = [
    row(SocketFault::Silence, 1, outcome("ok", 2, 0), outcome("Transport", 1, 0)),
    row(SocketFault::Silence, ALWAYS, outcome("Transport", 3, 0), outcome("Transport", 1, 0)),
];

/// The faults of the pod and of the gateway before it.
fn answers() -> Vec<Row<Fault>> {
    let asking_for = |status, wait: &str| Fault::RetryAfter(status, wait.to_owned());
    vec![
        both(Fault::Status(401), 1, outcome("ok", 2, 1)),
        both(Fault::Status(401), ALWAYS, outcome("Unauthorized", 2, 1)),
        both(Fault::Html(401), 1, outcome("ok", 2, 1)),
        both(Fault::Status(400), ALWAYS, outcome("BadRequest", 1, 0)),
        both(Fault::Html(404), ALWAYS, outcome("NotFound", 1, 0)),
        both(Fault::Redirect("/elsewhere".to_owned()), ALWAYS, outcome("Redirected", 1, 0)),
        both(Fault::Body(200, "text/html", b"<html>".into()), ALWAYS, outcome("Decode", 1, 0)),
        both(Fault::Status(403), ALWAYS, outcome("Forbidden", 1, 0)),
        both(Fault::Html(403), ALWAYS, outcome("Forbidden", 1, 0)),
        both(Fault::Status(429), 1, outcome("ok", 2, 0)),
        both(Fault::Status(429), 2, outcome("ok", 3, 0)),
        both(Fault::Status(429), ALWAYS, outcome("Throttled", 3, 0)),
        both(asking_for(429, "0"), 1, outcome("ok", 2, 0)),
        both(asking_for(429, "3600"), ALWAYS, outcome("Throttled", 1, 0)),
        both(asking_for(429, "Fri, 31 Dec 9999 23:59:59 GMT"), ALWAYS, outcome("Throttled", 1, 0)),
        row(Fault::Status(408), 1, outcome("ok", 2, 0), outcome("Server", 1, 0)),
        row(Fault::Status(500), 1, outcome("ok", 2, 0), outcome("Server", 1, 0)),
        row(Fault::Status(500), ALWAYS, outcome("Server", 3, 0), outcome("Server", 1, 0)),
        both(Fault::Status(501), ALWAYS, outcome("Server", 1, 0)),
        row(Fault::Html(502), 1, outcome("ok", 2, 0), outcome("Server", 1, 0)),
        row(Fault::Html(502), ALWAYS, outcome("Server", 3, 0), outcome("Server", 1, 0)),
        row(Fault::Status(503), 1, outcome("ok", 2, 0), outcome("Server", 1, 0)),
        row(asking_for(503, "0"), 1, outcome("ok", 2, 0), outcome("Server", 1, 0)),
        row(Fault::Html(504), 2, outcome("ok", 3, 0), outcome("Server", 1, 0)),
        row(Fault::CutConnection, 1, outcome("ok", 2, 0), outcome("Transport", 1, 0)),
        both(Fault::Delay(Duration::from_millis(50)), ALWAYS, outcome("ok", 1, 0)),
    ]
}

/// Whether the operation changes something on the pod: by its name, and not by what the client thinks of it.
fn changes(operation: Operation) -> bool {
    let verbs = ["create", "update", "set_active", "_add_", "_remove_", "promote", "demote"];
    verbs.iter().any(|verb| operation.id().contains(verb))
}

impl<F: Debug> Row<F> {
    fn expected(&self, case: &Case) -> Outcome {
        if changes(case.operation) { self.writing } else { self.reading }
    }

    /// How many requests of this call meet the fault: none is left over for the next row.
    fn times(&self, case: &Case) -> usize {
        self.times.min(self.expected(case).requests)
    }

    fn check(&self, case: &Case, result: &Result<Value, Error>, requests: usize, logins: usize) {
        let context = format!("{} and {self:?}: {result:?}", case.operation.id());
        assert_eq!(Outcome { ends: ending(result), requests, logins }, self.expected(case), "{context}");
        if let Err(error) = result {
            // What a renewed session repeats is no attempt.
            assert_eq!(attempts(error), requests - logins, "{context}");
        }
    }
}

fn ending(result: &Result<Value, Error>) -> &'static str {
    match result {
        Ok(_) => "ok",
        Err(Error::BadRequest(_)) => "BadRequest",
        Err(Error::NotFound(_)) => "NotFound",
        Err(Error::Redirected { .. }) => "Redirected",
        Err(Error::Decode { .. }) => "Decode",
        Err(Error::Unauthorized(_)) => "Unauthorized",
        Err(Error::Forbidden { .. }) => "Forbidden",
        Err(Error::Throttled { .. }) => "Throttled",
        Err(Error::Server(_)) => "Server",
        Err(Error::Transport { .. }) => "Transport",
        Err(_) => "another error",
    }
}

fn attempts(error: &Error) -> usize {
    error.failure().unwrap().attempts.into()
}

fn bot(url: &str) -> PodClientBuilder {
    PodClient::builder(url)
        .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
        .retry(RetryPolicy::default().first_wait(Duration::from_millis(1)))
}

/// A pod of bare sockets that answers this call, and a client of it that has logged in.
async fn raw_pod(case: &Case, set: impl Fn(PodClientBuilder) -> PodClientBuilder) -> (RawPod, PodClient) {
    let pod = RawPod::answering(&case.answer).await;
    let client = set(bot(&pod.url)).build().unwrap();
    (case.call)(client.clone()).await.unwrap();
    (pod, client)
}

/// A mock pod that has what this call asks for, and a client of it that has logged in.
async fn mock_pod(case: &Case) -> (MockPod, PodClient) {
    let pod = MockPod::start().await;
    pod.register("desk-bot", &BOT.rsa_key());
    pod.add(case.stream());
    let client = bot(&pod.url()).build().unwrap();
    settle(case, &pod, &client).await;
    (pod, client)
}

/// Sees to it that the client has a session that the pod accepts, and the pod the stream as it was.
async fn settle(case: &Case, pod: &MockPod, client: &PodClient) {
    (case.call)(client.clone()).await.unwrap();
    pod.add(case.stream());
}

/// Makes the call while the pod has this fault.
async fn check_raw(row: &Row<SocketFault>, case: &Case, pod: &RawPod, client: &PodClient) {
    let (calls, logins) = (pod.calls(), pod.logins());
    pod.next_calls(row.times(case), row.fault);
    let result = (case.call)(client.clone()).await;
    row.check(case, &result, pod.calls() - calls, pod.logins() - logins);
}

#[test]
fn the_matrix_has_every_operation() {
    let cases = cases::all();
    assert!(Operation::ALL.iter().all(|operation| cases.iter().any(|case| case.operation == *operation)));
    let changing = cases.iter().filter(|case| changes(case.operation)).count();
    assert_eq!((cases.len(), changing), (25, 13));
}

#[tokio::test]
async fn a_connection_that_is_reset() {
    for case in cases::all() {
        let (pod, client) = raw_pod(&case, |builder| builder).await;
        for row in &RESETS {
            check_raw(row, &case, &pod, &client).await;
        }
    }
}

#[tokio::test]
async fn a_pod_that_falls_silent() {
    let mut pods = Vec::new();
    for case in cases::all() {
        let (pod, client) = raw_pod(&case, |builder| builder.attempt_timeout(Duration::from_secs(1))).await;
        pods.push((case, pod, client));
    }
    for row in &SILENCES {
        // All at once, for they do nothing but wait.
        join_all(pods.iter().map(|(case, pod, client)| check_raw(row, case, pod, client))).await;
    }
}

#[tokio::test]
async fn a_pod_that_refuses_the_connection() {
    for case in cases::all() {
        let (mut pod, client) = raw_pod(&case, |builder| builder).await;
        pod.vanish().await;
        let error = (case.call)(client).await.unwrap_err();
        assert!(matches!(error, Error::Transport { .. }), "{error}");
        // A write as well: what was not connected was not processed.
        assert_eq!((attempts(&error), pod.calls(), pod.logins()), (3, 1, 1), "{error}");
    }
}

#[tokio::test]
async fn a_pod_or_a_gateway_that_answers_badly_or_late() {
    for case in cases::all() {
        let (pod, client) = mock_pod(&case).await;
        for row in answers() {
            let (calls, logins) = (pod.calls(), pod.logins());
            pod.next_calls(row.times(&case), row.fault.clone());
            let result = (case.call)(client.clone()).await;
            row.check(&case, &result, pod.calls() - calls, pod.logins() - logins);
            pod.add(case.stream());
            settle(&case, &pod, &client).await;
        }
    }
}

#[tokio::test]
async fn a_retry_after_is_waited_for() {
    let calls = cases::all().into_iter().map(async |case| {
        let (pod, client) = mock_pod(&case).await;
        let calls = pod.calls();
        let status = if changes(case.operation) { 429 } else { 503 };
        pod.next_calls(1, Fault::RetryAfter(status, "1".to_owned()));
        let start = Instant::now();
        (case.call)(client).await.unwrap();
        let context = format!("{status} to {}", case.operation.id());
        assert!(start.elapsed() >= Duration::from_secs(1), "{context}: {:?}", start.elapsed());
        assert_eq!(pod.calls() - calls, 2, "{context}");
    });
    join_all(calls).await;
}
