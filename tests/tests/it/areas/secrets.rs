//! Passwords and keys of requests appear in nothing that prints.

use std::fmt::Debug;

use pod_api_ext::{
    Error, KeyChange,
    apps::AppSettings,
    user_admin::{HashedPassword, NewUser, UserUpdate},
};
use tests::{captured_log::CapturedLog, client_of};
use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers};

const SECRETS: [&str; 6] = [
    "hash-of-the-password-AAAA",
    "salt-of-the-password-BBBB",
    "hash-for-key-manager-CCCC",
    "salt-for-key-manager-DDDD",
    "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----",
    "api-key-of-the-callback-EEEE",
];

fn assert_hidden(what: &str, printed: &str) {
    let keys = ["MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A"];
    for secret in SECRETS.iter().chain(&keys) {
        assert!(!printed.contains(secret), "{what} shows {secret}: {printed}");
    }
}

fn assert_debug_hides(value: &impl Debug) {
    assert_hidden("a request", &format!("{value:?} {value:#?}"));
}

fn password() -> HashedPassword {
    HashedPassword::new(SECRETS[0], SECRETS[1], SECRETS[2], SECRETS[3])
}

fn user() -> NewUser {
    let key = KeyChange::save(SECRETS[4]);
    NewUser::service("bot", "bot@acme.example", "Bot")
        .password(password())
        .current_key(key.clone())
        .previous_key(key)
}

fn update() -> UserUpdate {
    UserUpdate::new().title("Bot").current_key(KeyChange::save(SECRETS[4])).previous_key(KeyChange::revoke())
}

fn app() -> AppSettings {
    AppSettings::new("desk-app", "Desk")
        .current_key(KeyChange::save(SECRETS[4]))
        .callback("https://acme.example/callback", SECRETS[5])
}

#[test]
fn requests_with_secrets_do_not_print_them() {
    assert_debug_hides(&password());
    assert_debug_hides(&KeyChange::save(SECRETS[4]));
    assert_debug_hides(&user());
    assert_debug_hides(&update());
    assert_debug_hides(&app());
}

/// A pod whose answer repeats what it was sent.
async fn echo(status: u16) -> MockServer {
    let server = MockServer::start().await;
    let repeat = move |request: &Request| {
        let sent = String::from_utf8(request.body.clone()).unwrap();
        match status {
            200 => ResponseTemplate::new(200).set_body_string(format!("\"{sent}")),
            _ => ResponseTemplate::new(status).set_body_json(
                serde_json::json!({ "code": status, "message": format!("cannot take {sent}") }),
            ),
        }
    };
    Mock::given(matchers::any()).respond_with(repeat).mount(&server).await;
    server
}

#[tokio::test]
async fn neither_errors_nor_the_log_show_what_was_sent() {
    let log = CapturedLog::of_everything();
    for status in [200, 400, 401, 403, 404, 429, 500] {
        let server = echo(status).await;
        let client = client_of(&server.uri());
        let errors: [Error; 4] = [
            client.admin().users().create(user()).await.unwrap_err(),
            client.admin().users().update(7.into(), update()).await.unwrap_err(),
            client.apps().create(app()).await.unwrap_err(),
            client.apps().update(app()).await.unwrap_err(),
        ];
        for error in errors {
            assert_hidden("an error", &format!("{error} {error:?} {error:#?}"));
            let message = error.failure().unwrap().message.clone().unwrap();
            assert!(message.contains("[secret]"), "{message}");
        }
    }
    let log = log.lines().join("\n");
    assert!(log.contains("pod_call") && log.contains("TRACE"), "{log}");
    assert_hidden("the log", &log);
}

#[tokio::test]
async fn an_app_in_an_answer_does_not_print_its_key() {
    let server = MockServer::start().await;
    let answer = serde_json::json!({ "description": "Quotes", "notification": { "apiKey": SECRETS[5] } });
    Mock::given(matchers::any())
        .respond_with(ResponseTemplate::new(200).set_body_json(answer))
        .mount(&server)
        .await;
    let app = client_of(&server.uri()).apps().get("desk-app").await.unwrap();
    assert_eq!((app.description(), app.callback_key()), (Some("Quotes"), Some(SECRETS[5])));
    assert_debug_hides(&app);
}
