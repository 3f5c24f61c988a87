//! What a program calls that is not wrapped: any raw operation, and requests that no document has.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use pod_api_ext::{
    Error, Operation, PodClient, Request, RetryPolicy, RsaLogin,
    mock::{Fault, MockPod},
    pod_api::types,
};
use reqwest::Method;
use serde_json::{Value, json};
use tests::{
    TOKEN, client_of,
    http_server::{Seen, Server, json as answer, refusal, session},
    keys::BOT,
    samples::{self, Called},
};
use wiremock::ResponseTemplate;

/// Tries again at once.
fn eager() -> RetryPolicy {
    RetryPolicy::default().first_wait(Duration::ZERO)
}

fn client(url: &str) -> PodClient {
    PodClient::builder(url).session_token(TOKEN).retry(eager()).build().unwrap()
}

/// A pod that fails each request but the first of `good` with this status.
async fn failing_after(good: usize, status: u16) -> Server {
    let seen = AtomicUsize::new(0);
    Server::start(move |_| {
        let number = seen.fetch_add(1, Ordering::SeqCst);
        let answer = if number < good { answer(200, &json!({})) } else { refusal(status) };
        std::future::ready(answer)
    })
    .await
}

fn read(raw: pod_api::Client) -> Called {
    samples::call(raw, samples::Request::full(Operation::V2_SESSIONINFO_GET))
}

fn write(raw: pod_api::Client) -> Called {
    samples::call(raw, samples::Request::full(Operation::V3_ROOM_CREATE_POST))
}

fn write_and_read(raw: pod_api::Client) -> Called {
    Box::pin(async move {
        write(raw.clone()).await?;
        read(raw).await
    })
}

fn read_twice(raw: pod_api::Client) -> Called {
    Box::pin(async move {
        read(raw.clone()).await?;
        read(raw).await
    })
}

#[tokio::test]
async fn a_403_names_the_permissions_of_any_operation() {
    let server = tests::server_answering(ResponseTemplate::new(403)).await;
    let client = client_of(&server.uri());
    for &operation in Operation::ALL {
        let error =
            client.call(|raw| samples::call(raw, samples::Request::full(operation))).await.unwrap_err();
        assert_eq!(error.operation(), Some(operation.id()));
        let text = error.to_string();
        let Error::Forbidden { required, .. } = error else { panic!("{text}") };
        let documented = &samples::facts(operation)["x-permissions"];
        let documented: Vec<_> =
            documented.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert_eq!(required, documented, "{}", operation.id());
        assert!(documented.iter().all(|permission| text.contains(permission)), "{text}");
    }
}

#[tokio::test]
async fn an_error_names_the_operation_that_was_sent_last() {
    let server = failing_after(1, 404).await;
    let error = client(&server.url).call(write_and_read).await.unwrap_err();
    assert_eq!(error.operation(), Some("v2_sessioninfo_get"));
    let error = client(&server.url).call(write_and_read).await.unwrap_err();
    assert_eq!(error.operation(), Some("v3_room_create_post"));
}

#[tokio::test]
async fn a_failure_before_sending_names_no_operation() {
    let server = Server::start(async |_| refusal(500)).await;
    let client = client(&server.url);
    let error =
        client.call(|raw| async move { raw.v3_room_id_info_get().id("..").send().await }).await.unwrap_err();
    assert!(matches!(&error, Error::InvalidRequest { .. }), "{error}");
    assert_eq!((error.operation(), error.status()), (None, None));
    assert!(error.to_string().starts_with("call (trace "), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn reads_are_tried_again_and_a_write_is_not_done_twice() {
    let calls = [
        (read as fn(_) -> _, 0, 3, 3, false),
        (read_twice, 1, 1 + 3, 1 + 3, false),
        (write, 0, 1, 3, true),
        (write_and_read, 1, 2, 1 + 3, true),
    ];
    for (call, good, requests, repeatable, writes) in calls {
        for (repeat, requests) in [(false, requests), (true, repeatable)] {
            let server = failing_after(good, 503).await;
            let client = client(&server.url);
            let client = if repeat { client.repeatable() } else { client };
            let error = client.call(call).await.unwrap_err();
            assert_eq!(error.status(), Some(503));
            // What may be repeated may have been processed all the same.
            assert_eq!(error.failure().unwrap().may_be_processed, writes, "{good}, repeatable: {repeat}");
            assert_eq!(server.seen().len(), requests, "{good} good ones, repeatable: {repeat}");
        }
    }
}

/// The first attempt may have been processed, whatever the last one says.
#[tokio::test]
async fn a_write_that_was_attempted_twice_may_have_been_processed_by_either() {
    for (first, last) in [(503, 400), (503, 429), (200, 404)] {
        let calls = AtomicUsize::new(0);
        let server = Server::start(move |_| {
            let status = if calls.fetch_add(1, Ordering::SeqCst) == 0 { first } else { last };
            async move { if status == 200 { answer(200, &json!({})) } else { refusal(status) } }
        })
        .await;
        // After the 200 it is the read that fails.
        let call = if first == 200 { write_and_read as fn(_) -> _ } else { write };
        let error = client(&server.url).repeatable().call(call).await.unwrap_err();
        assert_eq!(error.status(), Some(last), "{error}");
        assert!(error.failure().unwrap().may_be_processed, "{first}, {last}: {error}");
    }
    let server = failing_after(0, 400).await;
    let error = client(&server.url).repeatable().call(write).await.unwrap_err();
    assert!(!error.failure().unwrap().may_be_processed, "{error}");
}

#[tokio::test]
async fn a_renewed_session_does_not_repeat_a_write_that_is_through() {
    let pod = async |good| {
        let calls = AtomicUsize::new(0);
        Server::start(move |seen: Seen| {
            let login = seen.path.ends_with("/authenticate");
            let number = calls.fetch_add(usize::from(!login), Ordering::SeqCst);
            std::future::ready(match login {
                true => session(&format!("made-after-{number}-calls")),
                false if number == good => refusal(401),
                false => answer(200, &json!({})),
            })
        })
        .await
    };
    let bot = |url: &str| {
        let login = RsaLogin::new("desk-bot", BOT.rsa_key());
        PodClient::builder(url).session_provider(login).retry(eager()).build().unwrap()
    };
    let refused = pod(1).await;
    let error = bot(&refused.url).call(write_and_read).await.unwrap_err();
    assert!(matches!(error, Error::Unauthorized(_)), "{error}");
    assert_eq!(refused.count("/pod/v3/room/create"), 1);
    // The write itself was refused, so that nothing is through.
    let first = pod(0).await;
    bot(&first.url).call(write_and_read).await.unwrap();
    assert_eq!(first.count("/pod/v3/room/create"), 2);
    let repeatable = pod(1).await;
    bot(&repeatable.url).repeatable().call(write_and_read).await.unwrap();
    assert_eq!(repeatable.count("/pod/v3/room/create"), 2);
}

#[tokio::test]
async fn a_request_of_ones_own_is_sent_as_it_was_put_together() {
    let server = tests::server_answering(ResponseTemplate::new(200).set_body_json(json!({ "id": 7 }))).await;
    let request = Request::new(Method::PUT, "/v9/streams")
        .segment("a/b?c ü")
        .segment("archive")
        .query("dryRun", true)
        .query("note", "x&y=z")
        .json(&json!({ "reason": "old" }));
    let read: Value = client_of(&server.uri()).send(&request).await.unwrap();
    assert_eq!(read, json!({ "id": 7 }));

    let seen = server.received_requests().await.unwrap().remove(0);
    assert_eq!((seen.method, seen.url.path()), (Method::PUT, "/pod/v9/streams/a%2Fb%3Fc%20%C3%BC/archive"));
    let query: Vec<_> = seen.url.query_pairs().into_owned().collect();
    assert_eq!(query, [("dryRun".to_owned(), "true".to_owned()), ("note".to_owned(), "x&y=z".to_owned())]);
    assert_eq!(serde_json::from_slice::<Value>(&seen.body).unwrap(), json!({ "reason": "old" }));
    assert_eq!(seen.headers["sessiontoken"], TOKEN);
    assert_eq!(seen.headers["accept"], "application/json");
    assert!(seen.headers.contains_key("x-trace-id"));
}

#[tokio::test]
async fn a_request_of_ones_own_fails_as_others_do() {
    let server = failing_after(0, 404).await;
    let error = client(&server.url).send::<Value>(&Request::get("/v9/news")).await.unwrap_err();
    assert!(matches!(&error, Error::NotFound(_)), "{error}");
    assert_eq!(error.operation(), Some("GET /v9/news"));

    let news = || Request::post("/v9/news");
    for (request, repeatable, requests) in [
        (Request::get("/v9/news"), false, 3),
        (news(), false, 1),
        (news().reads(), false, 3),
        (news(), true, 3),
    ] {
        let server = failing_after(0, 503).await;
        let mut client = client(&server.url);
        if repeatable {
            client = client.repeatable();
        }
        let error = client.send::<Value>(&request).await.unwrap_err();
        assert!(matches!(&error, Error::Server(_)), "{error}");
        assert_eq!(server.seen().len(), requests, "{request:?}");
    }
}

#[tokio::test]
async fn an_empty_answer_to_ones_own_request_is_an_empty_value() {
    let server = tests::server_answering(ResponseTemplate::new(204)).await;
    let client = client_of(&server.uri());
    assert_eq!(client.send::<Vec<u8>>(&Request::get("/v9/news")).await.unwrap(), [0; 0]);
    client.send::<types::UserV2>(&Request::get("/v9/news")).await.unwrap();
    assert_eq!(client.send::<Option<Vec<u8>>>(&Request::get("/v9/news")).await.unwrap(), None);
    client.send::<()>(&Request::post("/v9/news")).await.unwrap();

    let server = tests::server_answering(ResponseTemplate::new(200)).await;
    client_of(&server.uri()).send::<()>(&Request::post("/v9/news")).await.unwrap();
}

#[tokio::test]
async fn a_request_that_would_leave_its_path_is_not_sent() {
    let server = Server::start(async |_| answer(200, &json!({}))).await;
    let news = || Request::get("/v9/news");
    let requests = [
        Request::get("v9/news"),
        Request::get(""),
        Request::get("/v9/../login"),
        Request::get("/v9/./news"),
        Request::get("/v9/%2e%2e/login"),
        Request::get("/v9/news?limit=1"),
        Request::get("/v9/news#top"),
        Request::get("\\v9\\news"),
        Request::get("/v9/.\t./login"),
        Request::get("/v9/..;/login"),
        news().segment(".."),
        news().segment("."),
        news().segment(""),
    ];
    for request in requests {
        let error = client(&server.url).send::<Value>(&request).await.unwrap_err();
        assert!(matches!(&error, Error::InvalidRequest { .. }), "{request:?}: {error}");
        assert_eq!(error.operation(), None, "{request:?}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn without_a_session_only_what_needs_none_is_sent() {
    let server = Server::start(async |_| answer(200, &json!({ "certificate": "PEM" }))).await;
    let client = PodClient::builder(&server.url).without_session().retry(eager()).build().unwrap();
    assert_eq!(client.pod_certificate().await.unwrap().pem(), Some("PEM"));
    client.call(|raw| async move { raw.v1_languages_get().send().await }).await.unwrap();
    client.send::<Value>(&Request::get("/v9/news")).await.unwrap();
    assert!(server.seen().iter().all(|seen| seen.header("sessiontoken").is_none()));

    let chosen = Request::for_operation(Operation::V2_SESSIONINFO_GET);
    let errors = [
        client.stream_info(&tests::stream_id()).await.map(drop),
        client.call(read).await.map(drop),
        client.send::<Value>(&chosen).await.map(drop),
    ];
    for error in errors.map(Result::unwrap_err) {
        assert!(error.to_string().contains("session"), "{error}");
        assert_eq!((error.operation(), error.is_retryable()), (None, false), "{error}");
    }
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn the_pods_certificate_needs_no_login() {
    let pod = MockPod::start().await;
    pod.answer(Operation::V1_PODCERT_GET, json!({ "certificate": "PEM" }));
    pod.next_logins(9, Fault::Status(500));
    let login = RsaLogin::new("nobody", BOT.rsa_key());
    let client = PodClient::builder(pod.url()).session_provider(login).build().unwrap();
    assert_eq!(client.pod_certificate().await.unwrap().pem(), Some("PEM"));
    assert_eq!(pod.login_requests(), 0);
}
