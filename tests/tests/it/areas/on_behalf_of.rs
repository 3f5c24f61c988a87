//! One client that acts for many users.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use pod_api_ext::{
    AppLogin, Error, PodClient, RetryPolicy, UserId,
    mock::{Fault, MockPod},
    pod_api::Identity,
};
use serde_json::json;
use tests::{
    http_server::{Server, json as answer, refusal, session},
    keys::BOT,
    tls::AUTHORITY,
};

fn by_key() -> AppLogin {
    AppLogin::rsa("desk-app", BOT.rsa_key())
}

fn by_certificate() -> AppLogin {
    let app = AUTHORITY.client("desk-app");
    AppLogin::certificate(Identity::from_pem(format!("{}{}", app.pem, app.key_pem)).unwrap())
}

async fn pod_with_app() -> MockPod {
    let pod = MockPod::start().await;
    pod.register("desk-app", &BOT.rsa_key());
    pod
}

fn app_of(url: &str, login: AppLogin) -> PodClient {
    PodClient::builder(url).app_login(login).retry(RetryPolicy::none()).build().unwrap()
}

async fn whoami(client: &PodClient) -> Option<UserId> {
    client.session().whoami().await.unwrap().id()
}

#[tokio::test]
async fn callers_of_a_user_share_a_login_and_users_that_of_the_app() {
    for login in [by_key(), by_certificate()] {
        let pod = pod_with_app().await;
        let app = app_of(&pod.url(), login);
        let users: Vec<UserId> = (0..40).map(|call| UserId::from(call % 4)).collect();
        let clients: Vec<_> = users.iter().map(|&user| app.on_behalf_of(user).unwrap()).collect();
        let called = join_all(clients.iter().map(whoami)).await;
        assert_eq!(called, users.iter().map(|&user| Some(user)).collect::<Vec<_>>());
        assert_eq!((pod.logins(), pod.login_requests()), (4, 5));
        assert!(whoami(&app.on_behalf_of("alice").unwrap()).await.is_some());
        assert_eq!((pod.logins(), pod.login_requests()), (5, 6));
    }
}

#[tokio::test]
async fn an_app_session_that_ended_is_renewed_once_for_all() {
    let pod = pod_with_app().await;
    let app = app_of(&pod.url(), by_key());
    let users: Vec<_> = (0..10).map(|user| app.on_behalf_of(UserId::from(user)).unwrap()).collect();
    join_all(users.iter().map(whoami)).await;
    pod.expire_sessions();
    let before = pod.login_requests();
    join_all(users.iter().map(whoami)).await;
    // Each user at most twice, with the old session of the app and with the new one.
    assert_eq!(pod.logins(), 20);
    let apps = pod.login_requests() - before - 10;
    assert!((2..=11).contains(&apps), "{apps}");
    let settled = pod.login_requests();
    whoami(&app.on_behalf_of("carol").unwrap()).await;
    assert_eq!(pod.login_requests(), settled + 1);
}

#[tokio::test]
async fn a_user_for_whom_the_app_may_not_act_holds_up_nobody() {
    let server = Server::start(async |seen| match seen.path.as_str() {
        "/login/pubkey/app/authenticate" => session("of-the-app"),
        "/login/pubkey/app/user/13/authenticate" => refusal(401),
        path if path.starts_with("/login") => session("of-a-user"),
        _ => answer(200, &json!({ "id": 7 })),
    })
    .await;
    let app = app_of(&server.url, by_key());
    for _ in 0..3 {
        let error = app.on_behalf_of(UserId::from(13)).unwrap().session().whoami().await.unwrap_err();
        let Error::LoginRefused(refusal) = &error else { panic!("{error}") };
        assert_eq!((&*refusal.user, refusal.failure.status), ("13", Some(401)));
        assert_eq!(whoami(&app.on_behalf_of(UserId::from(7)).unwrap()).await, Some(7.into()));
    }
}

#[tokio::test]
async fn sessions_are_bounded_and_the_least_recently_used_goes() {
    let pod = pod_with_app().await;
    let app = app_of(&pod.url(), by_key().most_users(2));
    let [a, b, c] = [1, 2, 3].map(|user| app.on_behalf_of(UserId::from(user)).unwrap());
    for client in [&a, &b, &a, &c, &a, &c] {
        whoami(client).await;
    }
    assert_eq!(pod.logins(), 3);
    whoami(&b).await;
    assert_eq!(pod.logins(), 4);
}

#[tokio::test]
async fn an_idle_session_is_dropped() {
    let pod = pod_with_app().await;
    let app = app_of(&pod.url(), by_key().idle_timeout(Duration::from_millis(400)));
    let alice = app.on_behalf_of("alice").unwrap();
    for _ in 0..5 {
        whoami(&alice).await;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(pod.logins(), 1);
    tokio::time::sleep(Duration::from_millis(600)).await;
    whoami(&alice).await;
    assert_eq!(pod.logins(), 2);
}

#[tokio::test]
async fn users_share_the_limits_of_their_parent() {
    let pod = pod_with_app().await;
    let limited = PodClient::builder(pod.url()).app_login(by_key()).concurrent_calls(1).build().unwrap();
    let users: Vec<_> = (0..4).map(|user| limited.on_behalf_of(UserId::from(user)).unwrap()).collect();
    pod.next_calls(4, Fault::Delay(Duration::from_millis(50)));
    let started = Instant::now();
    join_all(users.iter().map(whoami)).await;
    assert!(started.elapsed() >= Duration::from_millis(200), "{:?}", started.elapsed());
}

#[tokio::test]
async fn the_service_for_certificates_logs_users_in_too() {
    let server = Server::start(async |seen| match seen.path.as_str() {
        "/sessionauth/v1/app/authenticate" => session("of-the-app"),
        "/sessionauth/v1/app/user/7/authenticate" | "/sessionauth/v1/app/username/a%2Fb/authenticate" => {
            answer(200, &json!({ "sessionToken": "of-the-user" }))
        }
        _ => answer(200, &json!({ "id": 7 })),
    })
    .await;
    let app = app_of(&server.url, by_certificate());
    whoami(&app.on_behalf_of(UserId::from(7)).unwrap()).await;
    whoami(&app.on_behalf_of("a/b").unwrap()).await;
    let tokens: Vec<_> =
        server.seen().iter().map(|seen| seen.header("sessiontoken").map(str::to_owned)).collect();
    let [of_app, of_user] = ["of-the-app", "of-the-user"].map(|token| Some(token.to_owned()));
    assert_eq!(tokens, [None, of_app.clone(), of_user.clone(), of_app, of_user]);
}

#[tokio::test]
async fn only_an_app_acts_for_users_and_only_for_those_that_a_path_can_name() {
    let pod = pod_with_app().await;
    assert_eq!(pod.client().on_behalf_of("alice").unwrap_err().field, "app_login");
    let app = app_of(&pod.url(), by_key());
    for name in ["", ".", ".."] {
        assert_eq!(app.on_behalf_of(name).unwrap_err().field, "username");
    }
    assert_eq!((pod.login_requests(), pod.calls()), (0, 0));
}
