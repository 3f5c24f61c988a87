//! How long things may take, and that nothing takes longer.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use pod_api_ext::{Error, PodClient, PodClientBuilder, RetryPolicy, RsaLogin};
use tests::{
    TOKEN,
    http_server::{Seen, Server, refusal, session, stream},
    keys::BOT,
    stream_id,
};
use tokio::{net::TcpListener, sync::Notify};

/// Long enough for any machine, and shorter than any default.
const A_WHILE: Duration = Duration::from_secs(5);

fn client(url: &str) -> PodClientBuilder {
    PodClient::builder(url).session_token(TOKEN).retry(RetryPolicy::none())
}

async fn error_in_time(client: PodClient) -> Error {
    let start = Instant::now();
    let error = client.stream_info(&stream_id()).await.unwrap_err();
    assert!(start.elapsed() < A_WHILE, "{:?}: {error}", start.elapsed());
    error
}

/// A server that never answers.
async fn silent() -> Server {
    Server::start(async |_| std::future::pending().await).await
}

#[tokio::test]
async fn an_attempt_ends_at_its_time_limit() {
    let server = silent().await;
    let client = client(&server.url).attempt_timeout(Duration::from_millis(100)).build().unwrap();
    let error = error_in_time(client).await;
    assert!(matches!(error, Error::Transport { .. }), "{error}");
    assert!(error.to_string().contains("no complete answer from 127.0.0.1 within the time limit"), "{error}");
}

#[tokio::test]
async fn a_pod_that_falls_silent_is_given_up_at_the_read_timeout() {
    let server = silent().await;
    let client = client(&server.url).read_timeout(Duration::from_millis(100)).build().unwrap();
    let error = error_in_time(client).await;
    assert!(matches!(&error, Error::Transport { .. }) && error.is_retryable(), "{error}");
}

#[tokio::test]
async fn a_connection_that_is_not_made_ends_at_the_connect_timeout() {
    // TLS is part of the connection, and this listener does not answer it.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let client = client(&url).connect_timeout(Duration::from_millis(100)).build().unwrap();
    let error = error_in_time(client).await;
    assert!(matches!(&error, Error::Transport { .. }) && error.is_retryable(), "{error}");
    assert!(error.to_string().contains("no connection to localhost within the time limit"), "{error}");
}

#[tokio::test]
async fn a_call_ends_at_its_deadline_wherever_it_is() {
    // While the pod keeps it waiting.
    let server = silent().await;
    let client = client(&server.url).build().unwrap();
    let error = error_in_time(client.with_timeout(Duration::from_millis(100))).await;
    assert!(matches!(&error, Error::TimedOut { last: None, .. }) && error.is_retryable(), "{error}");
    assert!(error.to_string().ends_with("gave up after 100 ms"), "{error}");

    // While it logs in.
    let bot = PodClient::builder(&server.url).session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()));
    let bot = bot.retry(RetryPolicy::none().timeout(Duration::from_millis(100))).build().unwrap();
    let error = error_in_time(bot.clone()).await;
    assert!(matches!(&error, Error::TimedOut { sent: false, .. }), "{error}");
    assert!(
        error.to_string().ends_with("gave up after 100 ms, waiting for its turn or for a login"),
        "{error}"
    );
    // The login goes on, so that it arrives, be it after the call has ended.
    while server.count("/login/pubkey/authenticate") == 0 {
        tokio::task::yield_now().await;
    }
    assert!(matches!(
        bot.with_timeout(Duration::ZERO).stream_info(&stream_id()).await.unwrap_err(),
        Error::TimedOut { .. }
    ));
}

#[tokio::test]
async fn a_deadline_tells_how_the_attempt_before_failed() {
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let first = calls.fetch_add(1, Ordering::SeqCst) == 0;
        async move { if first { refusal(503) } else { std::future::pending().await } }
    })
    .await;
    let policy = RetryPolicy::default().first_wait(Duration::ZERO).timeout(Duration::from_secs(2));
    let error = error_in_time(client(&server.url).retry(policy).build().unwrap()).await;
    let Error::TimedOut { last: Some(last), failure, .. } = &error else { panic!("{error}") };
    assert_eq!((last.status(), failure.attempts), (Some(503), 2));
    assert!(error.to_string().contains("status 503"), "{error}");
}

#[tokio::test]
async fn a_call_that_waits_for_its_place_ends_at_its_deadline_too() {
    let server = silent().await;
    let client = client(&server.url).concurrent_calls(1).build().unwrap();
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.stream_info(&stream_id()).await }
    });
    while server.seen().is_empty() {
        tokio::task::yield_now().await;
    }
    let error = error_in_time(client.with_timeout(Duration::from_millis(100))).await;
    assert!(matches!(&error, Error::TimedOut { failure, .. } if failure.attempts == 0), "{error}");
    assert_eq!(server.seen().len(), 1);
    first.abort();
}

#[tokio::test]
async fn a_call_that_waits_for_its_turn_ends_at_its_deadline_too() {
    let server = Server::start(async |_| stream()).await;
    let client = client(&server.url).requests_per_second(1).build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    let error = error_in_time(client.with_timeout(Duration::from_millis(100))).await;
    assert!(matches!(&error, Error::TimedOut { sent: false, .. }), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn what_a_program_does_within_a_call_ends_at_the_deadline_too() {
    let client = client("http://localhost:1").build().unwrap().with_timeout(Duration::from_millis(100));
    let start = Instant::now();
    let stuck = client.call(|raw| async move {
        std::future::pending::<()>().await;
        raw.v2_sessioninfo_get().send().await
    });
    let error = stuck.await.unwrap_err();
    assert!(start.elapsed() < A_WHILE, "{:?}: {error}", start.elapsed());
    assert!(matches!(error, Error::TimedOut { .. }), "{error}");
}

#[tokio::test]
async fn a_session_that_one_call_has_no_time_for_serves_the_next() {
    let door = Arc::new(Notify::new());
    let inside = Arc::clone(&door);
    let server = Server::start(move |seen: Seen| {
        let door = Arc::clone(&inside);
        async move {
            if seen.path != "/login/pubkey/authenticate" {
                return stream();
            }
            door.notified().await;
            session("made-for-the-bot")
        }
    })
    .await;
    let bot = PodClient::builder(&server.url)
        .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
        .build()
        .unwrap();
    let hasty = bot.with_timeout(Duration::from_millis(100));
    assert!(matches!(error_in_time(hasty).await, Error::TimedOut { .. }));
    door.notify_one();
    bot.stream_info(&stream_id()).await.unwrap();
    assert_eq!(server.count("/login/pubkey/authenticate"), 1);
}
