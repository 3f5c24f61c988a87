//! Acting as a user.

use pod_api_ext::{
    Error, OnBehalfOf, PodClient, UserId, UserNameError,
    mock::{MockPod, MockStream},
};
use tests::{
    http_server::{Server, session, stream},
    keys::{BOT, STRANGER},
    stream_id,
};

fn client(url: &str, user: OnBehalfOf) -> PodClient {
    PodClient::builder(url).session_provider(user).build().unwrap()
}

async fn pod_with_app() -> MockPod {
    let pod = MockPod::start().await;
    pod.register("desk-app", &BOT.rsa_key());
    pod.add(MockStream::room(stream_id(), "Rates desk"));
    pod
}

#[tokio::test]
async fn the_app_logs_in_and_then_its_user() {
    let alice = UserId::from(347_583_113_331_315);
    let by_id = OnBehalfOf::user_id("desk-app", BOT.rsa_key(), alice);
    let by_name = OnBehalfOf::user_name("desk-app", BOT.rsa_key(), "alice@acme.example").unwrap();
    let odd_name = OnBehalfOf::user_name("desk-app", BOT.rsa_key(), "../ä b?#%\\x").unwrap();
    for (user, path) in [
        (by_id, "/login/pubkey/app/user/347583113331315/authenticate"),
        (by_name, "/login/pubkey/app/username/alice@acme.example/authenticate"),
        (odd_name, "/login/pubkey/app/username/..%2F%C3%A4%20b%3F%23%25%5Cx/authenticate"),
    ] {
        let server = Server::start(move |seen| async move {
            match seen.path.as_str() {
                "/login/pubkey/app/authenticate" => session("of-the-app"),
                other if other == path => session("of-the-user"),
                _ => stream(),
            }
        })
        .await;
        client(&server.url, user).stream_info(&stream_id()).await.unwrap();
        let seen = server.seen();
        let paths: Vec<&str> = seen.iter().map(|seen| seen.path.as_str()).collect();
        assert_eq!(paths[..2], ["/login/pubkey/app/authenticate", path]);
        assert_eq!(seen[0].header("sessiontoken"), None);
        assert_eq!(seen[1].header("sessiontoken"), Some("of-the-app"));
        assert!(seen[1].body.is_empty() && seen[1].header("content-type").is_none());
        assert_eq!(seen[2].header("sessiontoken"), Some("of-the-user"));
        assert_eq!(seen.len(), 3);
    }
}

#[tokio::test]
async fn a_user_session_that_ended_is_made_again_from_the_start() {
    let pod = pod_with_app().await;
    let user = OnBehalfOf::user_name("desk-app", BOT.rsa_key(), "alice").unwrap();
    let client = client(&pod.url(), user);
    client.stream_info(&stream_id()).await.unwrap();
    pod.expire_sessions();
    client.stream_info(&stream_id()).await.unwrap();
    assert_eq!((pod.logins(), pod.login_requests()), (2, 4));
}

#[tokio::test]
async fn an_app_that_the_pod_does_not_know_is_named() {
    let pod = pod_with_app().await;
    let user = OnBehalfOf::user_name("desk-app", STRANGER.rsa_key(), "alice").unwrap();
    let error = client(&pod.url(), user).stream_info(&stream_id()).await.unwrap_err();
    let Error::LoginRefused(refusal) = &error else { panic!("{error}") };
    assert_eq!(refusal.user, "desk-app");
    assert_eq!(refusal.failure.operation.as_deref().unwrap(), "login_pubkey_app_authenticate_post");
    assert_eq!((pod.logins(), pod.login_requests()), (0, 1));
}

#[tokio::test]
async fn a_user_on_whose_behalf_the_app_may_not_act_is_named() {
    let server = Server::start(async |seen| match seen.path.as_str() {
        "/login/pubkey/app/authenticate" => session("of-the-app"),
        _ => tests::http_server::refusal(403),
    })
    .await;
    let user = OnBehalfOf::user_name("desk-app", BOT.rsa_key(), "alice").unwrap();
    let error = client(&server.url, user).stream_info(&stream_id()).await.unwrap_err();
    let Error::LoginRefused(refusal) = &error else { panic!("{error}") };
    assert_eq!((refusal.user.as_str(), refusal.failure.status), ("alice", Some(403)));
}

#[test]
fn a_name_that_would_be_a_step_in_the_path_is_refused() {
    for name in ["", ".", ".."] {
        assert_eq!(OnBehalfOf::user_name("desk-app", BOT.rsa_key(), name).unwrap_err(), UserNameError);
    }
}
