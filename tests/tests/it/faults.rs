//! Operation by fault: what comes of the call, how many requests it makes, and how many logins.

use std::{
    sync::atomic::{AtomicU16, Ordering},
    time::{Duration, Instant},
};

use pod_api_ext::{
    Error, Operation, PodClient, RetryPolicy, RsaLogin, UserId,
    mock::{Fault, MockPod, MockStream, MockUser},
    pod_api::types::StreamFilter,
    rooms::NewRoom,
};
use tests::{
    keys::BOT,
    raw_pod::{RawPod, SocketFault},
    stream_id,
};

/// One column of the matrix.
#[derive(Clone, Copy, Debug)]
enum Call {
    StreamInfo,
    ImInfo,
    /// A list that is asked for by POST, and changes nothing all the same.
    StreamList,
    CreateIm,
    CreateRoom,
}

impl Call {
    const ALL: [Self; 5] =
        [Self::StreamInfo, Self::ImInfo, Self::StreamList, Self::CreateIm, Self::CreateRoom];

    async fn make(self, pod: &PodClient) -> Result<(), Error> {
        match self {
            Self::StreamInfo => pod.stream_info(&stream_id()).await.map(drop),
            Self::ImInfo => pod.im_info(&stream_id()).await.map(drop),
            Self::StreamList => {
                let operation = Operation::LIST_STREAMS;
                let send = |raw: pod_api::Client| async move {
                    raw.v1_streams_list_post().body(StreamFilter::default()).send().await
                };
                pod.call(operation, send).await.map(drop)
            }
            Self::CreateIm => pod.ims().create([UserId::from(1)]).await.map(drop),
            Self::CreateRoom => pod.rooms().create(NewRoom::new("Rates desk")).await.map(drop),
        }
    }

    fn writes(self) -> bool {
        matches!(self, Self::CreateIm | Self::CreateRoom)
    }
}

/// What is expected of a call: how it ends, and how many requests and logins the pod sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Outcome {
    ends: &'static str,
    requests: usize,
    logins: usize,
}

const fn outcome(ends: &'static str, requests: usize, logins: usize) -> Outcome {
    Outcome { ends, requests, logins }
}

fn name(result: &Result<(), Error>) -> &'static str {
    match result {
        Ok(()) => "ok",
        Err(Error::Unauthorized(_)) => "Unauthorized",
        Err(Error::Forbidden { .. }) => "Forbidden",
        Err(Error::Throttled { .. }) => "Throttled",
        Err(Error::Server(_)) => "Server",
        Err(Error::Transport { .. }) => "Transport",
        Err(_) => "another error",
    }
}

/// An error tells of as many attempts as there were, not counting the one that a renewed session repeats.
fn assert_attempts(result: &Result<(), Error>, attempts: usize, context: &str) {
    if let Err(error) = result {
        assert_eq!(usize::from(error.failure().unwrap().attempts), attempts, "{context}: {error}");
    }
}

fn client(url: &str) -> PodClient {
    PodClient::builder(url)
        .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
        .retry(RetryPolicy::default().first_wait(Duration::from_millis(1)))
        .attempt_timeout(Duration::from_millis(500))
        .build()
        .unwrap()
}

/// The faults of sockets: how often, and what is expected of a call that reads and of one that writes.
const SOCKET_FAULTS: [(SocketFault, usize, Outcome, Outcome); 6] = [
    (SocketFault::ResetBeforeHeaders, 1, outcome("ok", 2, 1), outcome("Transport", 1, 1)),
    (SocketFault::ResetBeforeHeaders, 9, outcome("Transport", 3, 1), outcome("Transport", 1, 1)),
    (SocketFault::ResetWithinHeaders, 1, outcome("ok", 2, 1), outcome("Transport", 1, 1)),
    (SocketFault::ResetWithinBody, 1, outcome("ok", 2, 1), outcome("Transport", 1, 1)),
    (SocketFault::ResetWithinBody, 9, outcome("Transport", 3, 1), outcome("Transport", 1, 1)),
    (SocketFault::Silence, 1, outcome("ok", 2, 1), outcome("Transport", 1, 1)),
];

#[tokio::test]
async fn faults_of_the_connection() {
    for (fault, times, reading, writing) in SOCKET_FAULTS {
        for call in Call::ALL {
            let pod = RawPod::start().await;
            pod.next_calls(times, fault);
            let result = call.make(&client(&pod.url)).await;
            let seen = outcome(name(&result), pod.calls(), pod.logins());
            let context = format!("{call:?} and {times} x {fault:?}");
            assert_eq!(seen, if call.writes() { writing } else { reading }, "{context}");
            assert_attempts(&result, seen.requests, &context);
        }
    }
}

#[tokio::test]
async fn a_pod_that_is_gone_refuses_every_attempt() {
    for call in Call::ALL {
        let mut pod = RawPod::start().await;
        let client = client(&pod.url);
        call.make(&client).await.unwrap();
        pod.vanish().await;
        let result = call.make(&client).await;
        assert_eq!(outcome(name(&result), pod.calls(), pod.logins()), outcome("Transport", 1, 1), "{call:?}");
        // A write as well: what was not connected was not processed.
        assert_attempts(&result, 3, &format!("{call:?}"));
    }
}

/// The faults of the pod and the gateway: which, how often, and what is expected of reads and of writes.
fn answers() -> Vec<(Fault, usize, Outcome, Outcome)> {
    let both = |fault, times, expected: Outcome| (fault, times, expected, expected);
    let throttled_for = |seconds: &str| Fault::RetryAfter(429, seconds.to_owned());
    vec![
        both(Fault::Status(401), 1, outcome("ok", 2, 2)),
        both(Fault::Status(401), 9, outcome("Unauthorized", 2, 2)),
        both(Fault::Html(401), 1, outcome("ok", 2, 2)),
        both(Fault::Status(403), 9, outcome("Forbidden", 1, 1)),
        both(Fault::Html(403), 9, outcome("Forbidden", 1, 1)),
        both(Fault::Status(429), 1, outcome("ok", 2, 1)),
        both(Fault::Status(429), 2, outcome("ok", 3, 1)),
        both(Fault::Status(429), 9, outcome("Throttled", 3, 1)),
        both(throttled_for("0"), 1, outcome("ok", 2, 1)),
        both(throttled_for("3600"), 9, outcome("Throttled", 1, 1)),
        both(throttled_for("Fri, 31 Dec 9999 23:59:59 GMT"), 9, outcome("Throttled", 1, 1)),
        (Fault::Status(408), 1, outcome("ok", 2, 1), outcome("Server", 1, 1)),
        (Fault::Status(500), 1, outcome("ok", 2, 1), outcome("Server", 1, 1)),
        (Fault::Status(500), 9, outcome("Server", 3, 1), outcome("Server", 1, 1)),
        both(Fault::Status(501), 9, outcome("Server", 1, 1)),
        (Fault::Html(502), 1, outcome("ok", 2, 1), outcome("Server", 1, 1)),
        (Fault::Html(502), 9, outcome("Server", 3, 1), outcome("Server", 1, 1)),
        (Fault::Status(503), 1, outcome("ok", 2, 1), outcome("Server", 1, 1)),
        (Fault::RetryAfter(503, "0".to_owned()), 1, outcome("ok", 2, 1), outcome("Server", 1, 1)),
        (Fault::Html(504), 2, outcome("ok", 3, 1), outcome("Server", 1, 1)),
        (Fault::CutConnection, 1, outcome("ok", 2, 1), outcome("Transport", 1, 1)),
        both(Fault::Delay(Duration::from_millis(50)), 9, outcome("ok", 1, 1)),
        (Fault::Delay(Duration::from_secs(2)), 1, outcome("ok", 2, 1), outcome("Transport", 1, 1)),
    ]
}

#[tokio::test]
async fn faults_of_the_pod_and_of_the_gateway_before_it() {
    for (fault, times, reading, writing) in answers() {
        for call in Call::ALL {
            let pod = MockPod::start().await;
            pod.register("desk-bot", &BOT.rsa_key());
            pod.add(MockStream::im(stream_id(), [1.into(), pod.caller()]));
            pod.add_user(MockUser::person(1.into(), "alice"));
            pod.next_calls(times, fault.clone());
            let result = call.make(&client(&pod.url())).await;
            let seen = outcome(name(&result), pod.calls(), pod.logins());
            let context = format!("{call:?} and {times} x {fault:?}");
            assert_eq!(seen, if call.writes() { writing } else { reading }, "{context}: {result:?}");
            assert_attempts(&result, seen.requests + 1 - seen.logins, &context);
        }
    }
}

#[tokio::test]
async fn a_retry_after_is_waited_for() {
    for fault in [Fault::RetryAfter(429, "1".to_owned()), Fault::RetryAfter(503, "1".to_owned())] {
        let pod = MockPod::start().await;
        pod.register("desk-bot", &BOT.rsa_key());
        pod.add(MockStream::im(stream_id(), [1.into(), 2.into()]));
        pod.next_calls(1, fault);
        let start = Instant::now();
        client(&pod.url()).stream_info(&stream_id()).await.unwrap();
        assert!(start.elapsed() >= Duration::from_secs(1), "{:?}", start.elapsed());
        assert_eq!(pod.calls(), 2);
    }
}

/// The answer of a gateway that cannot say whether the pod has done what it was asked.
fn unavailable() -> pod_api::Error<pod_api::types::Error> {
    let answer = http::Response::builder().status(503).body("").unwrap();
    pod_api::Error::UnexpectedResponse(answer.into())
}

#[tokio::test]
async fn of_all_operations_those_that_change_something_are_not_repeated_on_suspicion() {
    let pod = PodClient::builder("https://acme.symphony.com")
        .session_token("unused")
        .retry(RetryPolicy::default().first_wait(Duration::ZERO))
        .build()
        .unwrap();
    assert_eq!(Operation::ALL.len(), 25);
    for operation in Operation::ALL {
        let verbs = ["create", "update", "set_active", "_add_", "_remove_", "promote", "demote"];
        let changes = verbs.iter().any(|verb| operation.id().contains(verb));
        let attempts = AtomicU16::new(0);
        let send = |_| {
            attempts.fetch_add(1, Ordering::SeqCst);
            async { Err::<pod_api::ResponseValue<()>, _>(unavailable()) }
        };
        let error = pod.call(*operation, send).await.unwrap_err();
        assert_eq!(error.status(), Some(503));
        assert_eq!(attempts.into_inner(), if changes { 1 } else { 3 }, "{}", operation.id());
    }
}
