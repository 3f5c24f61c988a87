//! What the pod sees of a call, and what never reaches it.

use pod_api_ext::{BaseUrlFlaw, BuildError, InvalidSessionToken, Operation, PodClient};
use serde_json::json;
use tests::{CANONICAL_ID, TOKEN, client_of, raw_client_of, server_answering, stream_id};
use wiremock::{Request, ResponseTemplate};

/// The request line and all headers, as the server got them. What differs from run to run is named instead.
fn seen(request: &Request) -> (String, Vec<String>) {
    let mut headers: Vec<String> = request
        .headers
        .iter()
        .map(|(name, value)| match (name.as_str(), value.to_str().unwrap()) {
            ("host", _) => "host: <the server>".to_owned(),
            ("x-trace-id", id) if id.len() == 6 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                "x-trace-id: <six alphanumerics>".to_owned()
            }
            (name, value) => format!("{name}: {value}"),
        })
        .collect();
    headers.sort();
    let url = &request.url;
    assert_eq!((url.query(), url.fragment(), request.body.as_slice()), (None, None, [].as_slice()));
    (format!("{} {}", request.method, url.path()), headers)
}

#[tokio::test]
async fn a_lookup_is_one_get_with_the_session_and_nothing_else() {
    let server = server_answering(ResponseTemplate::new(200).set_body_json(json!({}))).await;
    let pod = client_of(&server.uri());
    pod.stream_info(&stream_id()).await.unwrap();
    pod.im_info(&stream_id()).await.unwrap();

    let requests = server.received_requests().await.unwrap();
    let expected =
        [format!("GET /pod/v2/streams/{CANONICAL_ID}/info"), format!("GET /pod/v1/im/{CANONICAL_ID}/info")];
    assert_eq!(requests.len(), expected.len());
    for (request, expected_line) in requests.iter().zip(expected) {
        let (line, headers) = seen(request);
        assert_eq!(line, expected_line);
        assert_eq!(
            headers,
            [
                "accept-encoding: gzip",
                "accept: application/json",
                "api-version: 20.17.1",
                "host: <the server>",
                &format!("sessiontoken: {TOKEN}"),
                "user-agent: pod-api-ext/0.1.0+20.17.1",
                "x-trace-id: <six alphanumerics>",
            ]
        );
    }
}

#[tokio::test]
async fn the_raw_client_sends_the_session_too() {
    let server = server_answering(ResponseTemplate::new(200).set_body_json(json!({}))).await;
    let raw = raw_client_of(&format!("{}/pod/", server.uri()));
    raw.v2_streams_sid_info_get().sid(CANONICAL_ID).send().await.unwrap();

    let (line, headers) = seen(&server.received_requests().await.unwrap()[0]);
    assert_eq!(line, format!("GET /pod/v2/streams/{CANONICAL_ID}/info"));
    assert!(headers.contains(&format!("sessiontoken: {TOKEN}")), "{headers:?}");
    assert!(headers.iter().any(|header| header.starts_with("user-agent: pod-api/")), "{headers:?}");
}

#[tokio::test]
async fn every_call_has_a_trace_id_of_its_own_and_the_error_names_it() {
    let server = server_answering(ResponseTemplate::new(400)).await;
    let pod = client_of(&server.uri());
    let mut named = Vec::new();
    for _ in 0..3 {
        named.push(pod.stream_info(&stream_id()).await.unwrap_err().trace_id().unwrap().to_owned());
    }
    let requests = server.received_requests().await.unwrap();
    let sent: Vec<&str> =
        requests.iter().map(|request| request.headers["x-trace-id"].to_str().unwrap()).collect();
    assert_eq!(named, sent);
    assert!(named[0] != named[1] || named[1] != named[2], "{named:?}");
}

#[tokio::test]
async fn call_reaches_any_raw_operation() {
    let server =
        server_answering(ResponseTemplate::new(200).set_body_json(json!({ "origin": "INTERNAL" }))).await;
    let pod = client_of(&server.uri());
    let answer = pod
        .call(Operation::reading("v2_streams_sid_info_get"), |raw| async move {
            raw.v2_streams_sid_info_get().sid(CANONICAL_ID).send().await
        })
        .await
        .unwrap();
    assert_eq!(answer.origin.as_deref(), Some("INTERNAL"));
}

#[test]
fn an_address_or_token_that_cannot_be_used_is_refused_when_the_client_is_built() {
    let build = |url: &str, token: &str| PodClient::builder(url).session_token(token).build().unwrap_err();
    let https = "https://acme.symphony.com";

    assert!(matches!(build("acme", TOKEN), BuildError::BaseUrl(BaseUrlFlaw::Malformed(_))));
    assert!(matches!(build("http://acme.symphony.com", TOKEN), BuildError::BaseUrl(BaseUrlFlaw::PlainHttp)));
    assert!(matches!(build(https, ""), BuildError::SessionToken(InvalidSessionToken::Empty)));
    for (token, position) in [("tök", 1), ("a b", 1), ("ab\n", 2), (" ab", 0), ("a\0", 1)] {
        match build(https, token) {
            BuildError::SessionToken(InvalidSessionToken::NotVisibleAscii { position: at }) => {
                assert_eq!(at, position, "{token:?}");
            }
            other => panic!("{token:?}: {other}"),
        }
    }
    assert!(matches!(PodClient::builder(https).build().unwrap_err(), BuildError::NoSession));
    let two = PodClient::builder(https).session_token(TOKEN).session_auth_url("http://acme-api.symphony.com");
    let error = two.build().unwrap_err();
    assert!(matches!(error, BuildError::SessionAuthUrl(BaseUrlFlaw::PlainHttp)), "{error}");
    assert!(error.to_string().contains("session_auth_url()"), "{error}");
}

#[test]
fn plain_http_to_another_machine_has_to_be_asked_for() {
    let client = PodClient::builder("http://pod.lan").session_token(TOKEN).allow_plain_http().build();
    assert!(client.is_ok());
}
