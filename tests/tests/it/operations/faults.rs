//! Operation by fault: what comes of the call, how many requests it makes, and how many logins.
//!
//! The operations are all that the client wraps, each a real call.

use std::{
    fmt::Debug,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use pod_api_ext::{
    Effect, Error, Operation, PodClient, PodClientBuilder, RetryPolicy, RsaLogin,
    mock::{Fault, MockPod},
};
use serde_json::Value;
use tests::{
    keys::BOT,
    raw_pod::{RawPod, SocketFault},
    samples,
};

use super::calls::{self, Call};
use crate::answers::variant;

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

/// For these operations, the pod's own 404 is an answer and no error.
const NONE_IS_FINE: [Operation; 2] =
    [Operation::V1_CONNECTION_USER_USER_ID_INFO_GET, Operation::V1_ADMIN_SSO_CONFIGURATION_GET];
/// The operations that answer so late that an attempt may take as long as the call.
const ANSWER_LATE: [Operation; 2] =
    [Operation::V1_ADMIN_GROUP_GID_MEMBERSHIP_ADD_POST, Operation::V1_ADMIN_GROUP_GID_MEMBERSHIP_REMOVE_POST];

/// What becomes of a fault of the connection that meets one request, and of one that meets all.
fn of_connection(fault: SocketFault) -> [Row<SocketFault>; 2] {
    let fails = outcome("Transport", 1, 0);
    [row(fault, 1, outcome("ok", 2, 0), fails), row(fault, ALWAYS, outcome("Transport", 3, 0), fails)]
}

const RESETS: [SocketFault; 3] =
    [SocketFault::ResetBeforeHeaders, SocketFault::ResetWithinHeaders, SocketFault::ResetWithinBody];

/// The connection that the client has falls silent, or is closed as the call leaves. New ones work.
const IDLE: [Row<SocketFault>; 2] = [
    row(SocketFault::Silence, 1, outcome("ok", 2, 0), outcome("Transport", 1, 0)),
    row(SocketFault::ClosedIdle, 1, outcome("ok", 2, 0), outcome("Transport", 1, 0)),
];

/// The faults of the pod and of the gateway before it.
fn answers() -> Vec<Row<Fault>> {
    let asking_for = |status, wait: &str| Fault::RetryAfter(status, wait.to_owned());
    vec![
        both(Fault::Status(401), 1, outcome("ok", 2, 1)),
        // Each session is refused at once.
        both(Fault::Status(401), ALWAYS, outcome("Unauthorized", 2, 1)),
        both(Fault::Html(401), 1, outcome("ok", 2, 1)),
        both(Fault::Status(400), ALWAYS, outcome("BadRequest", 1, 0)),
        both(Fault::Status(404), ALWAYS, outcome("NotFound", 1, 0)),
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

fn writes(call: &Call) -> bool {
    call.operation.effect() == Effect::Writes
}

impl<F: Debug> Row<F> {
    fn expected(&self, call: &Call) -> Outcome {
        let expected = if writes(call) { self.writing } else { self.reading };
        // Without a session there is none to renew.
        let renews = expected.logins > 0 && !call.operation.needs_session();
        // Some calls ask whether there is such a thing. A gateway does not know.
        let none_is_fine =
            format!("{:?}", self.fault) == "Status(404)" && NONE_IS_FINE.contains(&call.operation);
        match expected {
            _ if renews => outcome("Unauthorized", 1, 0),
            _ if none_is_fine => Outcome { ends: "ok", ..expected },
            _ => expected,
        }
    }

    /// How many requests of this call meet the fault: none is left over for the next row.
    fn times(&self, call: &Call) -> usize {
        self.times.min(self.expected(call).requests)
    }

    fn check(&self, call: &Call, result: &Result<Value, Error>, requests: usize, logins: usize) {
        let context = format!("{} and {self:?}: {result:?}", call.operation.id());
        assert_eq!(Outcome { ends: ending(result), requests, logins }, self.expected(call), "{context}");
        if let Err(error) = result {
            // What a renewed session repeats is no attempt.
            assert_eq!(attempts(error), requests - logins, "{context}");
            // A write whose connection broke, that a server failed at, or whose success cannot be read.
            let open = writes(call)
                && matches!(error, Error::Transport { .. } | Error::Server(_) | Error::Decode { .. });
            assert_eq!(error.failure().unwrap().may_be_processed, open, "{context}");
        }
    }
}

fn ending(result: &Result<Value, Error>) -> &'static str {
    result.as_ref().err().map_or("ok", variant)
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
async fn raw_pod(call: &Call, set: impl Fn(PodClientBuilder) -> PodClientBuilder) -> (RawPod, PodClient) {
    let pod = RawPod::answering(&samples::answer(call.operation)).await;
    let client = set(bot(&pod.url)).build().unwrap();
    call.of(&client).await.unwrap();
    (pod, client)
}

/// A mock pod that has what this call asks for, and a client of it that has logged in.
async fn mock_pod(call: &Call) -> (MockPod, PodClient) {
    let pod = MockPod::start().await;
    pod.register("desk-bot", &BOT.rsa_key());
    call.prepare(&pod);
    let client = bot(&pod.url()).build().unwrap();
    settle(call, &pod, &client).await;
    (pod, client)
}

/// Sees to it that the client has a session that the pod accepts, and the pod the stream as it was.
async fn settle(call: &Call, pod: &MockPod, client: &PodClient) {
    call.of(client).await.unwrap();
    call.prepare(pod);
}

/// Makes the call while the pod has this fault.
async fn check_raw(row: &Row<SocketFault>, call: &Call, pod: &RawPod, client: &PodClient) {
    let (calls, logins) = (pod.calls(), pod.logins());
    pod.next_calls(row.times(call), row.fault);
    let result = call.of(client).await;
    row.check(call, &result, pod.calls() - calls, pod.logins() - logins);
}

#[tokio::test]
async fn a_connection_that_is_reset() {
    for call in calls::all() {
        let (pod, client) = raw_pod(&call, |builder| builder).await;
        let without_body = samples::answer(call.operation).is_null();
        let rows = RESETS.into_iter().filter(|fault| !without_body || *fault != SocketFault::ResetWithinBody);
        for row in rows.flat_map(of_connection) {
            check_raw(&row, &call, &pod, &client).await;
        }
    }
}

#[tokio::test]
async fn a_pod_that_falls_silent() {
    let mut pods = Vec::new();
    for call in calls::all().into_iter().filter(|call| !ANSWER_LATE.contains(&call.operation)) {
        let (pod, client) = raw_pod(&call, |builder| builder.attempt_timeout(Duration::from_secs(1))).await;
        pods.push((call, pod, client));
    }
    for row in &of_connection(SocketFault::Silence) {
        // All at once, for they do nothing but wait.
        join_all(pods.iter().map(|(call, pod, client)| check_raw(row, call, pod, client))).await;
    }
}

#[tokio::test]
async fn a_connection_that_falls_silent_or_is_closed_while_new_ones_work() {
    let mut pods = Vec::new();
    for call in calls::all().into_iter().filter(|call| !ANSWER_LATE.contains(&call.operation)) {
        let pod = RawPod::keeping_alive(&samples::answer(call.operation)).await;
        let client = bot(&pod.url).attempt_timeout(Duration::from_secs(1)).build().unwrap();
        call.of(&client).await.unwrap();
        pods.push((call, pod, client));
    }
    for row in &IDLE {
        join_all(pods.iter().map(|(call, pod, client)| check_raw(row, call, pod, client))).await;
        // So that there is a warm connection again.
        join_all(pods.iter().map(|(call, _, client)| call.of(client))).await;
    }
}

#[tokio::test]
async fn a_pod_that_refuses_the_connection() {
    for call in calls::all() {
        let (mut pod, client) = raw_pod(&call, |builder| builder).await;
        pod.vanish().await;
        let error = call.of(&client).await.unwrap_err();
        assert!(matches!(error, Error::Transport { .. }), "{error}");
        // A write as well: what was not connected was not processed.
        let logins = usize::from(call.operation.needs_session());
        assert_eq!((attempts(&error), pod.calls(), pod.logins()), (3, 1, logins), "{error}");
    }
}

#[tokio::test]
async fn a_pod_or_a_gateway_that_answers_badly_or_late() {
    for call in calls::all() {
        let (pod, client) = mock_pod(&call).await;
        for row in answers() {
            let (calls, logins) = (pod.calls(), pod.logins());
            pod.next_calls(row.times(&call), row.fault.clone());
            let result = call.of(&client).await;
            row.check(&call, &result, pod.calls() - calls, pod.logins() - logins);
            call.prepare(&pod);
            settle(&call, &pod, &client).await;
        }
    }
}

#[tokio::test]
async fn a_retry_after_is_waited_for() {
    let calls = calls::all().into_iter().map(async |call| {
        let (pod, client) = mock_pod(&call).await;
        let calls = pod.calls();
        let status = if writes(&call) { 429 } else { 503 };
        pod.next_calls(1, Fault::RetryAfter(status, "1".to_owned()));
        let context = format!("{status} to {}", call.operation.id());
        let start = Instant::now();
        let ended = tokio::time::timeout(Duration::from_secs(50), call.of(&client)).await;
        ended.unwrap_or_else(|_| panic!("{context} did not end")).unwrap();
        assert!(start.elapsed() >= Duration::from_secs(1), "{context}: {:?}", start.elapsed());
        assert_eq!(pod.calls() - calls, 2, "{context}");
    });
    join_all(calls).await;
}
