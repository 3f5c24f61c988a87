//! The session token appears in nothing that prints.

use std::fmt::Debug;

use pod_api_ext::{
    Error, PodClient, Request, SessionToken,
    mock::MockPod,
    pod_api::{self, Session, Transport},
};
use tests::{TOKEN, client_of, raw_client_of, server_answering, stream_id};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

fn assert_hidden(what: &str, printed: &str, secret: &str) {
    assert!(!printed.is_empty(), "{what} prints nothing");
    assert!(!printed.contains(secret), "{what} shows the token: {printed}");
}

fn assert_debug_hides(what: &str, value: &impl Debug) {
    assert_hidden(what, &format!("{value:?}"), TOKEN);
    assert_hidden(what, &format!("{value:#?}"), TOKEN);
}

/// Debug, display and the whole chain of causes.
fn assert_error_hides(error: &impl std::error::Error) {
    assert_debug_hides("an error", error);
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        assert_hidden("an error", &format!("{error} {error:#} {error:?}"), TOKEN);
        cause = error.source();
    }
}

#[test]
fn no_type_that_holds_the_token_prints_it() {
    let token = SessionToken::new(TOKEN).unwrap();
    let session = Session::new(Transport::new().unwrap(), token.clone());
    let raw = pod_api::Client::new("https://acme.symphony.com/pod", session.clone());
    let builder = PodClient::builder("https://acme.symphony.com").session_token(TOKEN);
    assert_debug_hides("SessionToken", &token);
    assert_debug_hides("Session", &session);
    assert_debug_hides("the raw client", &raw);
    assert_debug_hides("a raw operation", &raw.v2_streams_sid_info_get().sid("AAAA"));
    assert_debug_hides("Transport", &Transport::new().unwrap());
    assert_debug_hides("TransportBuilder", &Transport::builder());
    assert_debug_hides("Request", &Request::post("/v9/keys").query("token", TOKEN).json(&TOKEN));
    let with_password = pod_api::Client::new(&format!("https://bot:{TOKEN}@acme.symphony.com/pod"), session);
    assert_debug_hides("a client of an address with a password", &with_password);
    assert!(!with_password.base_url().contains(TOKEN));
    assert_debug_hides("PodClientBuilder", &builder);
    assert_debug_hides("PodClient", &builder.build().unwrap());
    assert!(format!("{token:?}").contains(&TOKEN.len().to_string()));
}

#[tokio::test]
async fn the_mock_pod_prints_no_token_either() {
    let pod = MockPod::start().await;
    assert_hidden("MockPod", &format!("{pod:?} {:?}", pod.client()), &pod.session_token());
}

#[test]
fn a_refused_address_or_token_is_not_repeated() {
    let builders = [
        PodClient::builder("https://bot:hunter2@acme.symphony.com").session_token(TOKEN),
        PodClient::builder("http://acme.symphony.com").session_token(TOKEN),
        PodClient::builder("https://acme.symphony.com").session_token(format!("{TOKEN}\n")),
        PodClient::builder(format!("https://acme.symphony.com?sessionToken={TOKEN}")),
    ];
    for builder in builders {
        assert_debug_hides("PodClientBuilder", &builder);
        assert!(!format!("{builder:?}").contains("hunter2"));
        let error = builder.build().unwrap_err();
        assert_error_hides(&error);
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}

/// A gateway that shows in its error page, and in a header, what it was sent.
async fn echoing_server(status: u16) -> MockServer {
    let server = MockServer::start().await;
    let echo = move |request: &wiremock::Request| {
        let sent = request.headers.get("sessiontoken").unwrap().to_str().unwrap();
        ResponseTemplate::new(status)
            .insert_header("Location", format!("https://elsewhere.example/?token={sent}"))
            .insert_header("X-Debug", sent)
            .set_body_string(format!("<html>You sent sessionToken: {sent}</html>"))
    };
    Mock::given(matchers::any()).respond_with(echo).mount(&server).await;
    server
}

#[tokio::test]
async fn an_answer_that_repeats_the_token_puts_it_into_no_error() {
    for status in [200, 204, 302, 400, 401, 403, 404, 429, 500, 503] {
        let server = echoing_server(status).await;
        let error = client_of(&server.uri()).stream_info(&stream_id()).await.unwrap_err();
        assert_error_hides(&error);
        if let Error::Redirected { location, .. } = &error {
            assert_eq!(location, "https://elsewhere.example/?token=[secret]");
        }
    }
}

#[tokio::test]
async fn an_answer_that_repeats_the_token_escaped_puts_it_into_no_error() {
    let escaped = TOKEN.bytes().fold(String::new(), |text, byte| text + &format!("\\u{byte:04x}"));
    // A success that is not what it should be, an error's message, and what is no error object.
    for (status, body) in [
        (200, format!("[\"{escaped}\"]")),
        (400, format!("{{\"message\": \"{escaped}\"}}")),
        (500, format!("[\"{escaped}\"]")),
        (502, format!("sent: {}", &escaped[..6 * 20])),
    ] {
        let server = server_answering(ResponseTemplate::new(status).set_body_string(body)).await;
        let error = client_of(&server.uri()).stream_info(&stream_id()).await.unwrap_err();
        assert_error_hides(&error);
        // `Debug` escapes the backslashes once more.
        let shown = format!("{error} {error:?}").replace("\\\\", "\\");
        assert!(!shown.contains(&escaped[..6 * 12]), "{error:?}");
    }
}

#[tokio::test]
async fn the_raw_error_of_an_answer_that_repeats_the_token_hides_it() {
    for status in [302, 400, 404, 500, 503] {
        let server = echoing_server(status).await;
        let error =
            raw_client_of(&server.uri()).v2_streams_sid_info_get().sid("AAAA").send().await.unwrap_err();
        assert_error_hides(&error);
    }
}

#[tokio::test]
async fn the_raw_error_of_a_gateways_page_hides_what_the_gateway_repeats() {
    const KEY: &str = "key-of-the-gateway-0123456789";
    let page = format!("<html>You sent {TOKEN} and {KEY}, in pieces {}</html>", &TOKEN[..14]);
    let cookie = ("Set-Cookie", "gateway-session=4711-0815");
    let location = format!("https://elsewhere.example/?token={}", &TOKEN[4..20]);
    for status in [200, 302, 502] {
        let answer = ResponseTemplate::new(status).set_body_string(&page).insert_header(cookie.0, cookie.1);
        let server = server_answering(answer.insert_header("Location", location.as_str())).await;
        let transport = Transport::builder().no_proxy().default_header("X-Key", KEY).build().unwrap();
        let session = Session::new(transport, SessionToken::new(TOKEN).unwrap());
        let client = pod_api::Client::new(&server.uri(), session);
        let error = client.v2_streams_sid_info_get().sid("AAAA").send().await.unwrap_err();
        let printed = format!("{error} {error:?}");
        for secret in [KEY, "4711-0815", &TOKEN[..14], &TOKEN[4..20]] {
            assert!(!printed.contains(secret), "{status} shows {secret}: {printed}");
        }
    }
}

#[tokio::test]
async fn a_call_that_never_arrived_shows_no_token() {
    let gone = server_answering(ResponseTemplate::new(200)).await;
    let client = client_of(&gone.uri());
    drop(gone);
    assert_error_hides(&client.stream_info(&stream_id()).await.unwrap_err());
}
