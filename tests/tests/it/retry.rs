//! What is tried again, what stops it, and how much a client asks of a pod at once.

use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::poll;
use pod_api_ext::{BuildError, Error, PodClient, PodClientBuilder, RetryPolicy, pod_api::types::UserIdList};
use tests::{
    TOKEN,
    http_server::{Seen, Server, refusal, stream},
    stream_id,
};
use tokio::{sync::Semaphore, task::JoinSet};

fn client(url: &str) -> PodClientBuilder {
    PodClient::builder(url)
        .session_token(TOKEN)
        .retry(RetryPolicy::default().first_wait(Duration::from_millis(1)))
}

/// A server that fails so often with a status before it works.
async fn failing(times: usize, status: u16) -> Server {
    let calls = AtomicUsize::new(0);
    Server::start(move |_: Seen| {
        let fails = calls.fetch_add(1, Ordering::SeqCst) < times;
        async move { if fails { refusal(status) } else { stream() } }
    })
    .await
}

#[tokio::test]
async fn every_attempt_sends_the_same_request_under_the_same_trace_id() {
    let server = failing(2, 429).await;
    let body = || UserIdList(vec![17.into(), 18.into()]);
    client(&server.url)
        .build()
        .unwrap()
        .call(|raw| async move { raw.v1_im_create_post().body(body()).send().await })
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    for seen in &seen {
        assert_eq!((seen.method.as_str(), seen.path.as_str()), ("POST", "/pod/v1/im/create"));
        assert_eq!(seen.body, "[17,18]");
    }
    let ids: HashSet<_> = seen.iter().map(|seen| seen.header("x-trace-id")).collect();
    assert_eq!(ids.len(), 1);
}

#[tokio::test]
async fn the_policy_says_how_often_and_after_which_statuses() {
    let policies = [
        (RetryPolicy::none(), 503, 1),
        (RetryPolicy::default(), 503, 3),
        (RetryPolicy::default(), 501, 1),
        (RetryPolicy::default().attempts(0), 503, 1),
        (RetryPolicy::default().attempts(5), 503, 5),
        (RetryPolicy::default().statuses([501]), 501, 3),
        (RetryPolicy::default().statuses([409]), 409, 3),
        (RetryPolicy::default(), 409, 1),
        (RetryPolicy::default().statuses([501]), 503, 1),
        (RetryPolicy::default().statuses([]), 429, 1),
        (RetryPolicy::vendor(), 501, 10),
        (RetryPolicy::vendor(), 408, 1),
    ];
    for (policy, status, requests) in policies {
        let server = failing(99, status).await;
        let client = client(&server.url).retry(policy.clone().first_wait(Duration::ZERO)).build().unwrap();
        let error = client.stream_info(&stream_id()).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(server.seen().len(), requests, "{status} by {policy:?}");
    }
}

#[tokio::test]
async fn a_wait_that_would_outlast_the_call_is_not_begun() {
    let server = failing(99, 503).await;
    let patient = RetryPolicy::default().first_wait(Duration::from_secs(3600)).longest_wait(Duration::MAX);
    let client = client(&server.url).retry(patient.jitter(false)).build().unwrap();
    let start = Instant::now();
    let error = client.stream_info(&stream_id()).await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert!(matches!(error, Error::Server(_)), "what the pod said, and not that time is over: {error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_call_that_is_dropped_sends_nothing_more() {
    let server = failing(99, 503).await;
    let endless = RetryPolicy::default().attempts(u16::MAX).first_wait(Duration::ZERO);
    let client = client(&server.url).retry(endless).build().unwrap();
    let call = tokio::spawn(async move { client.stream_info(&stream_id()).await });
    while server.seen().len() < 3 {
        tokio::task::yield_now().await;
    }
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    // One request may have been on its way; after the connection is closed, which the drop does, none can follow.
    let seen = server.seen().len();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(server.seen().len() <= seen + 1, "{} and then {}", seen, server.seen().len());
}

/// A server that counts how many calls it has at once and answers none before the door opens.
async fn crowded() -> (Server, Arc<Semaphore>, Arc<AtomicUsize>) {
    let (door, inside, most) =
        (Arc::new(Semaphore::new(0)), Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (gate, record) = (Arc::clone(&door), Arc::clone(&most));
    let server = Server::start(move |_: Seen| {
        let (gate, inside, record) = (Arc::clone(&gate), Arc::clone(&inside), Arc::clone(&record));
        async move {
            record.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            gate.acquire().await.unwrap().forget();
            inside.fetch_sub(1, Ordering::SeqCst);
            stream()
        }
    })
    .await;
    (server, door, most)
}

#[tokio::test]
async fn no_more_calls_are_under_way_than_the_limit_allows() {
    let (server, door, most) = crowded().await;
    let client = client(&server.url).concurrent_calls(4).build().unwrap();
    let calls: JoinSet<_> = (0..40)
        .map(|_| {
            let client = client.clone();
            async move { client.stream_info(&stream_id()).await.map(drop) }
        })
        .collect();
    while server.seen().len() < 4 {
        tokio::task::yield_now().await;
    }
    door.add_permits(40);
    for outcome in calls.join_all().await {
        outcome.unwrap();
    }
    assert_eq!((server.seen().len(), most.load(Ordering::SeqCst)), (40, 4));
}

#[tokio::test]
async fn without_a_limit_all_calls_are_under_way_at_once() {
    let (server, door, most) = crowded().await;
    let client = client(&server.url).build().unwrap();
    let calls: JoinSet<_> = (0..40)
        .map(|_| {
            let client = client.clone();
            async move { client.stream_info(&stream_id()).await.map(drop) }
        })
        .collect();
    while server.seen().len() < 40 {
        tokio::task::yield_now().await;
    }
    door.add_permits(40);
    calls.join_all().await;
    assert_eq!(most.load(Ordering::SeqCst), 40);
}

#[tokio::test]
async fn no_more_requests_go_out_in_a_second_than_the_limit_allows() {
    let server = failing(5, 503).await;
    let client = client(&server.url).requests_per_second(20).build().unwrap();
    let start = Instant::now();
    let calls: JoinSet<_> = (0..25)
        .map(|_| {
            let client = client.clone();
            async move { client.stream_info(&stream_id()).await.map(drop) }
        })
        .collect();
    for outcome in calls.join_all().await {
        outcome.unwrap();
    }
    // Thirty requests, attempts counted: twenty at once and the others at twenty a second.
    assert_eq!(server.seen().len(), 30);
    assert!(start.elapsed() >= Duration::from_millis(450), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_call_that_nobody_polls_does_not_hold_up_those_behind_it() {
    let server = failing(0, 503).await;
    let client = client(&server.url).requests_per_second(5).build().unwrap();
    for _ in 0..5 {
        client.stream_info(&stream_id()).await.unwrap();
    }
    let id = stream_id();
    let mut left = Box::pin(client.stream_info(&id));
    assert!(poll!(left.as_mut()).is_pending());
    let hurried = client.with_timeout(Duration::from_secs(3));
    hurried.stream_info(&id).await.unwrap();
    left.await.unwrap();
}

#[tokio::test]
async fn calls_that_leave_the_line_do_not_hold_up_those_behind_them() {
    let server = failing(0, 503).await;
    let client = client(&server.url).requests_per_second(10).build().unwrap();
    let id = stream_id();
    let mut calls: Vec<_> = (0..210).map(|_| Box::pin(client.stream_info(&id))).collect();
    for call in &mut calls {
        assert!(poll!(call.as_mut()).is_pending());
    }
    // Two hundred places would take twenty seconds.
    let mut last = Box::pin(client.stream_info(&id));
    assert!(poll!(last.as_mut()).is_pending());
    drop(calls);
    tokio::time::timeout(Duration::from_secs(5), last).await.unwrap().unwrap();
}

#[test]
fn a_limit_of_nothing_is_refused() {
    let answers: [fn(PodClientBuilder) -> PodClientBuilder; 2] =
        [|client| client.concurrent_calls(0), |client| client.requests_per_second(0)];
    for limit in answers {
        let error = limit(client("https://acme.symphony.com")).build().unwrap_err();
        assert!(matches!(error, BuildError::NothingAllowed), "{error}");
    }
}

#[tokio::test]
async fn an_error_tells_how_often_the_call_was_attempted() {
    let server = failing(99, 502).await;
    let error = client(&server.url).build().unwrap().stream_info(&stream_id()).await.unwrap_err();
    assert_eq!(error.failure().unwrap().attempts, 3);
    assert!(error.to_string().contains(", status 502, 3 attempts)"), "{error}");
}
