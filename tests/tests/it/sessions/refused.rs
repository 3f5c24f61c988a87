//! Sessions and logins that the pod refuses.

use std::{
    future::ready,
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, SystemTime},
};

use pod_api_ext::{
    ClockSkew, Error, PodClient, RetryPolicy, RsaLogin,
    mock::{MockPod, MockStream},
};
use tests::{
    http_server::{Server, json, refusal, session},
    keys::{BOT, STRANGER},
    stream_id,
};

fn bot(url: &str) -> PodClient {
    PodClient::builder(url).session_provider(RsaLogin::new("desk-bot", BOT.rsa_key())).build().unwrap()
}

/// Every login gives another session, and none of them is accepted.
async fn server_of_useless_sessions() -> Server {
    static SESSIONS: AtomicUsize = AtomicUsize::new(0);
    Server::start(async |seen| match seen.path.as_str() {
        "/login/pubkey/authenticate" => {
            session(&format!("not-good-for-anything-{}", SESSIONS.fetch_add(1, Ordering::Relaxed)))
        }
        _ => refusal(401),
    })
    .await
}

#[tokio::test]
async fn a_second_401_after_the_renewal_is_an_error_that_says_so() {
    let server = server_of_useless_sessions().await;
    let error = bot(&server.url).stream_info(&stream_id()).await.unwrap_err();
    let Error::Unauthorized(failure) = &error else { panic!("{error}") };
    assert!(failure.renewed);
    assert!(error.to_string().contains("nor the one of the login that followed"), "{error}");
    assert_eq!(server.count("/login/pubkey/authenticate"), 2);
    assert_eq!(server.seen().len(), 4, "two logins and two calls");
}

#[tokio::test]
async fn a_token_without_a_login_is_not_tried_twice() {
    let pod = MockPod::start().await;
    pod.add(MockStream::room(stream_id(), "Rates desk"));
    let client = pod.builder().build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    pod.expire_sessions();
    let error = client.stream_info(&stream_id()).await.unwrap_err();
    let Error::Unauthorized(failure) = &error else { panic!("{error}") };
    assert!(!failure.renewed);
    assert!(error.to_string().ends_with("; get a new one by logging in"), "{error}");
    assert_eq!((pod.calls(), pod.login_requests()), (2, 0));
}

#[tokio::test]
async fn a_403_that_says_expired_is_no_missing_permission() {
    let says = async |message: &'static str| {
        let logins = AtomicUsize::new(0);
        Server::start(move |seen| {
            ready(if seen.path == "/login/pubkey/authenticate" {
                session(&format!("not-taken-{}", logins.fetch_add(1, Ordering::Relaxed)))
            } else {
                json(403, &serde_json::json!({ "code": 403, "message": message }))
            })
        })
        .await
    };
    for message in ["Session expired", "Your session token is not valid any more", "SESSION_EXPIRED"] {
        let server = says(message).await;
        let error = bot(&server.url).stream_info(&stream_id()).await.unwrap_err();
        let Error::Unauthorized(failure) = &error else { panic!("{error}") };
        assert!(failure.renewed && failure.status == Some(403), "{error}");
        assert_eq!(server.count("/login/pubkey/authenticate"), 2, "{message}");
        // A session that a program brings along is told likewise.
        let client = PodClient::builder(&server.url).session_token("a-session-that-ended").build().unwrap();
        assert!(matches!(client.stream_info(&stream_id()).await, Err(Error::Unauthorized(_))), "{message}");
    }
    let server = says("The user lacks the entitlement").await;
    let error = bot(&server.url).stream_info(&stream_id()).await.unwrap_err();
    assert!(matches!(error, Error::Forbidden { .. }), "{error}");
    assert_eq!(server.count("/login/pubkey/authenticate"), 1);
}

#[tokio::test]
async fn as_many_renewals_are_made_as_the_policy_allows() {
    let server = server_of_useless_sessions().await;
    for (renewals, logins) in [(0, 1), (3, 4)] {
        let before = server.count("/login/pubkey/authenticate");
        let client = PodClient::builder(&server.url)
            .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
            .retry(RetryPolicy::default().renewals(renewals).first_wait(Duration::from_millis(1)))
            .build()
            .unwrap();
        let error = client.stream_info(&stream_id()).await.unwrap_err();
        assert!(
            matches!(&error, Error::Unauthorized(failure) if failure.renewed == (renewals > 0)),
            "{error}"
        );
        assert_eq!(server.count("/login/pubkey/authenticate") - before, logins);
    }
}

#[tokio::test]
async fn a_refused_login_names_what_to_check_and_is_not_repeated() {
    let pod = MockPod::start().await;
    pod.register("desk-bot", &STRANGER.rsa_key());
    let error = bot(&pod.url()).stream_info(&stream_id()).await.unwrap_err();
    let Error::LoginRefused(refusal) = &error else { panic!("{error}") };
    assert_eq!((refusal.user.as_str(), refusal.failure.status), ("desk-bot", Some(401)));
    assert_eq!(refusal.clock_skew, None);
    let message = error.to_string();
    for part in
        ["login_pubkey_authenticate_post", "\"desk-bot\"", "user name", "key", "clock", "Invalid token."]
    {
        assert!(message.contains(part), "{message} lacks {part}");
    }
    assert!(!error.is_retryable());
    assert_eq!((pod.login_requests(), pod.calls()), (1, 0));
}

#[tokio::test]
async fn an_address_where_nothing_logs_in_is_what_to_check() {
    for status in [404, 405] {
        let server = Server::start(move |_| async move { refusal(status) }).await;
        let error = bot(&server.url).stream_info(&stream_id()).await.unwrap_err();
        let message = error.to_string();
        assert!(message.contains("check the address given to PodClient::builder()"), "{message}");
        assert!(!message.contains("the key"), "{message}");
    }
}

#[tokio::test]
async fn a_clock_that_is_off_is_told_by_how_much() {
    for (pods_time, expected) in [
        (SystemTime::now() + Duration::from_secs(600), "behind the pod's"),
        (SystemTime::now() - Duration::from_secs(600), "ahead of the pod's"),
    ] {
        let date = httpdate::fmt_http_date(pods_time);
        let server = Server::start(move |_| {
            let mut answer = refusal(401);
            answer.headers_mut().insert("date", date.parse().unwrap());
            async { answer }
        })
        .await;
        let error = bot(&server.url).stream_info(&stream_id()).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        let Error::LoginRefused(refusal) = error else { panic!("{error}") };
        let skew = refusal.clock_skew.map(|skew: ClockSkew| skew.amount().as_secs()).unwrap();
        assert!((540..=660).contains(&skew), "{skew}");
    }
}

#[tokio::test]
async fn a_login_is_not_redirected_and_the_other_host_sees_nothing() {
    let other = Server::start(async |_| session("caught")).await;
    let location = format!("{}/login/pubkey/authenticate", other.url);
    let server = Server::start(move |_| {
        let answer = http::Response::builder().status(307).header("Location", &location);
        let answer = answer.body(http_body_util::Full::default()).unwrap();
        async { answer }
    })
    .await;
    let error = bot(&server.url).stream_info(&stream_id()).await.unwrap_err();
    assert!(
        matches!(&error, Error::Redirected { location, .. } if location.starts_with(&other.url)),
        "{error}"
    );
    assert_eq!(other.seen().len(), 0);
}
