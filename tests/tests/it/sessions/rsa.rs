//! Logging in with an RSA key.

use std::time::{Duration, SystemTime};

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use pod_api_ext::{
    Error, PodClient, RetryPolicy, RsaLogin,
    mock::{Fault, MockPod, MockStream},
};
use serde_json::Value;
use tests::{
    CANONICAL_ID,
    http_server::{Server, session, stream},
    keys::{BOT, STRANGER},
    stream_id,
};

fn bot(url: &str) -> PodClient {
    PodClient::builder(url).session_provider(RsaLogin::new("desk-bot", BOT.rsa_key())).build().unwrap()
}

async fn pod_with_bot() -> MockPod {
    let pod = MockPod::start().await;
    pod.register("desk-bot", &BOT.rsa_key());
    pod.add(MockStream::room(stream_id(), "Rates desk"));
    pod
}

#[tokio::test]
async fn the_pod_gets_a_signed_statement_of_who_and_until_when() {
    let server = Server::start(async |seen| match seen.path.as_str() {
        "/login/pubkey/authenticate" => session("made-for-the-bot"),
        _ => stream(),
    })
    .await;
    let now = || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let before = now();
    bot(&server.url).stream_info(&stream_id()).await.unwrap();
    let after = now();

    let [login, call] = &server.seen()[..] else { panic!("a login and a call: {:?}", server.seen()) };
    assert_eq!((login.method.as_str(), login.path.as_str()), ("POST", "/login/pubkey/authenticate"));
    assert_eq!(login.header("content-type"), Some("application/json"));
    assert_eq!(login.header("accept"), Some("application/json"));
    assert_eq!(login.header("sessiontoken"), None);
    assert_eq!(login.header("x-trace-id"), call.header("x-trace-id"));
    assert_eq!(call.path, format!("/pod/v2/streams/{CANONICAL_ID}/info"));
    assert_eq!(call.header("sessiontoken"), Some("made-for-the-bot"));

    let body: Value = serde_json::from_slice(&login.body).unwrap();
    assert_eq!(body.as_object().unwrap().len(), 1, "{body}");
    let jwt = body["token"].as_str().unwrap();
    assert_eq!(decode_header(jwt).unwrap().alg, Algorithm::RS512);
    let mut rules = Validation::new(Algorithm::RS512);
    rules.set_required_spec_claims(&["exp", "sub"]);
    let public = DecodingKey::from_rsa_pem(BOT.public.as_bytes()).unwrap();
    let claims = decode::<Value>(jwt, &public, &rules).unwrap().claims;
    assert_eq!(claims["sub"], "desk-bot");
    assert_eq!(claims.as_object().unwrap().len(), 2, "{claims}");
    let ends = claims["exp"].as_u64().unwrap();
    assert!((before + 240..=after + 240).contains(&ends), "{ends}");

    let stranger = DecodingKey::from_rsa_pem(STRANGER.public.as_bytes()).unwrap();
    decode::<Value>(jwt, &stranger, &rules).unwrap_err();
}

#[tokio::test]
async fn a_session_is_made_on_first_use_and_kept() {
    let pod = pod_with_bot().await;
    let client = bot(&pod.url());
    assert_eq!(pod.login_requests(), 0, "before any call");
    for _ in 0..5 {
        client.stream_info(&stream_id()).await.unwrap();
    }
    client.clone().stream_info(&stream_id()).await.unwrap();
    assert_eq!((pod.logins(), pod.calls()), (1, 6));
}

#[tokio::test]
async fn a_session_that_ended_is_renewed_and_the_call_made_again() {
    let pod = pod_with_bot().await;
    let client = bot(&pod.url());
    client.stream_info(&stream_id()).await.unwrap();
    pod.expire_sessions();
    client.stream_info(&stream_id()).await.unwrap();
    assert_eq!((pod.logins(), pod.calls()), (2, 3));
}

#[tokio::test]
async fn a_session_is_renewed_also_where_nothing_is_tried_again() {
    let pod = pod_with_bot().await;
    let client = PodClient::builder(pod.url())
        .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    pod.expire_sessions();
    client.stream_info(&stream_id()).await.unwrap();
    assert_eq!(pod.logins(), 2);
}

#[tokio::test]
async fn a_login_that_the_pod_is_too_busy_for_is_tried_again() {
    let pod = pod_with_bot().await;
    pod.next_logins(1, Fault::Status(503));
    pod.next_logins(1, Fault::CutConnection);
    let client = PodClient::builder(pod.url())
        .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
        .retry(RetryPolicy::default().first_wait(Duration::from_millis(1)))
        .build()
        .unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    assert_eq!((pod.login_requests(), pod.logins(), pod.calls()), (3, 1, 1));

    pod.expire_sessions();
    pod.next_logins(9, Fault::Status(503));
    let error = client.stream_info(&stream_id()).await.unwrap_err();
    assert!(
        matches!(&error, Error::Server(failure) if failure.operation.as_deref() == Some("login_pubkey_authenticate_post"))
    );
    assert!(error.to_string().contains("3 attempts"), "{error}");
    assert_eq!(pod.login_requests(), 3 + 3);
}

#[tokio::test]
async fn an_answer_to_a_login_without_a_usable_token_repeats_nothing_of_it() {
    for answer in
        [r#"{"tokn": "hunter2"}"#, r#"{"token": "hunter2 "}"#, r#"{"token": ["hunter2"]}"#, "hunter2", ""]
    {
        let server =
            Server::start(move |_| async move { http::Response::new(http_body_util::Full::from(answer)) })
                .await;
        let error = bot(&server.url).stream_info(&stream_id()).await.unwrap_err();
        assert!(matches!(error, Error::Decode { .. }), "{answer}: {error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
        assert_eq!(server.seen().len(), 1, "an answer that cannot be read is not asked for again");
    }
}
