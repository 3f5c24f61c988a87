//! Connections that go dead, and when they are left.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use http::Method;
use pod_api_ext::{Error, PodClient, PodClientBuilder, RetryPolicy, pod_api::Certificates};
use serde_json::json;
use tests::{
    CANONICAL_ID, TOKEN,
    http_server::{Server, stream},
    http2::{Http2Fault, Http2Pod},
    raw_pod::{RawPod, SocketFault},
    stream_id,
    tls::AUTHORITY,
    wire::Wire,
};
use tokio::{runtime, sync::Barrier};

/// How long an attempt may take where it is expected to run out.
const SHORT: Duration = Duration::from_secs(2);
const LONG: Duration = Duration::from_secs(60);

fn client(url: &str) -> PodClientBuilder {
    PodClient::builder(url)
        .session_token(TOKEN)
        .trust(Certificates::from_pem(AUTHORITY.pem()).unwrap())
        .retry(RetryPolicy::default().first_wait(Duration::from_millis(1)))
}

/// A write of whatever the pod takes.
async fn write(client: &PodClient) -> Result<(), Error> {
    client.ims().create([347_583_113_331_315.into()]).await.map(|_| ())
}

async fn tls_server() -> Server {
    Server::start_tls(AUTHORITY.server("localhost").server_config(), async |_| stream()).await
}

#[tokio::test]
async fn warm_connections_that_fall_silent_are_left_together() {
    const WARM: usize = 24;
    let all_there = Arc::new(Barrier::new(WARM));
    let server = Server::start(move |seen| {
        let all_there = Arc::clone(&all_there);
        async move {
            if seen.path.contains(CANONICAL_ID) && seen.header("x-trace-id") == Some("warmup") {
                all_there.wait().await;
            }
            stream()
        }
    })
    .await;
    let wire = Wire::to(&server.url).await;
    let client = client(&wire.url).attempt_timeout(SHORT).build().unwrap();
    let id = stream_id();
    let warm = client.with_trace_id("warmup".parse().unwrap());
    join_all((0..WARM).map(|_| warm.stream_info(&id))).await.into_iter().for_each(|answer| {
        answer.unwrap();
    });
    assert_eq!(wire.connections(), WARM);

    wire.fall_silent();
    // One after the other, so that each would take the next dead connection.
    for _ in 0..8 {
        client.stream_info(&id).await.unwrap();
    }
    assert_eq!(server.seen().len(), WARM + 8);
}

#[tokio::test]
async fn an_http_2_connection_that_falls_silent_is_left_after_a_timeout() {
    let server = tls_server().await;
    let wire = Wire::to(&server.url).await;
    let client = client(&wire.url).attempt_timeout(SHORT).build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    wire.fall_silent();
    for _ in 0..4 {
        client.stream_info(&stream_id()).await.unwrap();
    }
    assert_eq!((wire.connections(), server.seen().len()), (2, 5));
}

#[tokio::test]
async fn a_connection_that_falls_silent_within_an_error_is_left_and_the_status_kept() {
    let config = AUTHORITY.server("localhost").server_config();
    let pod = Http2Pod::answering(config, &json!({ "id": CANONICAL_ID })).await;
    let client = client(&pod.url).attempt_timeout(SHORT).retry(RetryPolicy::none()).build().unwrap();
    pod.next_requests(1, Http2Fault::SilenceWithinError);
    let error = client.stream_info(&stream_id()).await.unwrap_err();
    assert_eq!(error.status(), Some(404), "{error}");
    client.stream_info(&stream_id()).await.unwrap();
}

#[tokio::test]
async fn an_http_2_connection_is_pinged_while_a_request_waits() {
    let server = tls_server().await;
    let wire = Wire::to(&server.url).await;
    let client = client(&wire.url)
        .attempt_timeout(LONG)
        .retry(RetryPolicy::default().first_wait(Duration::from_millis(1)).timeout(2 * LONG))
        .build()
        .unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    wire.fall_silent();
    let start = Instant::now();
    client.stream_info(&stream_id()).await.unwrap();
    assert!(start.elapsed() < LONG / 2, "{:?}", start.elapsed());
    assert_eq!(wire.connections(), 2);
}

#[tokio::test]
async fn a_silent_connection_is_left_also_by_a_caller_with_a_timeout_of_its_own() {
    let server = Server::start(async |_| stream()).await;
    let wire = Wire::to(&server.url).await;
    let client = client(&wire.url).attempt_timeout(LONG).build().unwrap();
    let id = stream_id();
    // Two connections, so that there is another dead one to take.
    let both = [client.stream_info(&id), client.stream_info(&id)];
    join_all(both).await.into_iter().for_each(|answer| {
        answer.unwrap();
    });
    let before = wire.connections();
    wire.fall_silent();
    tokio::time::timeout(SHORT, client.stream_info(&id)).await.unwrap_err();
    tokio::time::timeout(SHORT, client.stream_info(&id)).await.unwrap().unwrap();
    assert_eq!(wire.connections(), before + 1);
}

#[tokio::test]
async fn a_write_over_a_silent_connection_is_not_sent_again_and_the_next_one_works() {
    let server = Server::start(async |_| stream()).await;
    let wire = Wire::to(&server.url).await;
    let client = client(&wire.url).attempt_timeout(SHORT).build().unwrap();
    // Two connections, so that there is another dead one to take.
    join_all([write(&client), write(&client)]).await.into_iter().for_each(Result::unwrap);
    wire.fall_silent();
    let error = write(&client).await.unwrap_err();
    assert!(error.failure().unwrap().may_be_processed, "{error}");
    assert!(error.to_string().contains("the pod may have processed it"), "{error}");
    write(&client).await.unwrap();
    assert_eq!(server.seen().iter().filter(|seen| seen.method == Method::POST).count(), 3);
}

#[tokio::test]
async fn an_idle_connection_is_closed_by_the_client_at_its_timeout() {
    let server = Server::start(async |_| stream()).await;
    let wire = Wire::to(&server.url).await;
    let client = client(&wire.url).idle_timeout(Duration::from_millis(10)).build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    // Long before the HTTP client would close it by itself.
    tokio::time::timeout(LONG / 2, wire.closed(1)).await.unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    assert_eq!(wire.connections(), 2);
}

#[tokio::test]
async fn a_write_that_http_2_proves_unprocessed_is_sent_again_and_done_once() {
    for fault in [Http2Fault::RefusedStream, Http2Fault::GoAwayBelow] {
        let config = AUTHORITY.server("localhost").server_config();
        let pod = Http2Pod::answering(config, &json!({ "id": CANONICAL_ID })).await;
        let client = client(&pod.url).build().unwrap();
        write(&client).await.unwrap();
        pod.next_requests(1, fault);
        write(&client).await.unwrap();
        assert_eq!((pod.requests(), pod.processed()), (3, 2), "{fault:?}");

        // However often: in the end an error says that nothing was done.
        pod.next_requests(100, fault);
        let error = write(&client).await.unwrap_err();
        assert!(!error.failure().unwrap().may_be_processed, "{fault:?}: {error}");
        assert_eq!(error.failure().unwrap().attempts, 3, "{fault:?}: {error}");
        assert_eq!(pod.processed(), 2, "{fault:?}");
    }
}

#[tokio::test]
async fn a_write_that_http_2_may_have_processed_is_not_sent_again() {
    let config = AUTHORITY.server("localhost").server_config();
    let pod = Http2Pod::answering(config, &json!({ "id": CANONICAL_ID })).await;
    let client = client(&pod.url).build().unwrap();
    write(&client).await.unwrap();
    pod.next_requests(1, Http2Fault::GoAwayAtAndClose);
    let error = write(&client).await.unwrap_err();
    assert!(error.failure().unwrap().may_be_processed, "{error}");
    assert_eq!((pod.requests(), pod.processed()), (2, 2));
}

#[tokio::test]
async fn a_write_that_is_cut_says_that_the_pod_may_have_processed_it() {
    for fault in [SocketFault::ResetBeforeHeaders, SocketFault::ResetWithinBody] {
        let pod = RawPod::answering(&json!({ "id": CANONICAL_ID })).await;
        let client = client(&pod.url).build().unwrap();
        pod.next_calls(1, fault);
        let error = write(&client).await.unwrap_err();
        assert!(error.failure().unwrap().may_be_processed, "{fault:?}: {error}");
        assert!(error.to_string().contains("; the pod may have processed it)"), "{fault:?}: {error}");
        assert_eq!(pod.calls(), 1, "{fault:?}");

        pod.next_calls(3, fault);
        let error = client.stream_info(&stream_id()).await.unwrap_err();
        assert!(!error.failure().unwrap().may_be_processed, "a read does no harm: {error}");
    }
}

#[test]
fn a_connection_of_a_runtime_that_nobody_drives_is_not_used_by_another() {
    let server_runtime = runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = server_runtime.block_on(Server::start(async |_| stream()));
    let one = || runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (kept, other) = (one(), one());
    let client = client(&server.url).attempt_timeout(SHORT).build().unwrap();
    kept.block_on(write(&client)).unwrap();
    for _ in 0..2 {
        other.block_on(write(&client)).unwrap();
    }
    kept.block_on(write(&client)).unwrap();
    assert_eq!(server.seen().len(), 4);
}
