//! Whatever a pod or a gateway answers, the caller learns the status and what to do.

use std::time::{Duration, SystemTime};

use pod_api_ext::{Error, Failure};
use serde_json::json;
use tests::{client_of, raw_socket::RawServer, server_answering, stream_id};
use wiremock::ResponseTemplate;

async fn error_of(answer: ResponseTemplate) -> Error {
    let server = server_answering(answer).await;
    client_of(&server.uri()).stream_info(&stream_id()).await.unwrap_err()
}

/// The variant's name, as a user would match on it.
pub(crate) fn variant(error: &Error) -> &'static str {
    match error {
        Error::NotFound(_) => "NotFound",
        Error::BadRequest(_) => "BadRequest",
        Error::Unauthorized(_) => "Unauthorized",
        Error::Forbidden { .. } => "Forbidden",
        Error::Throttled { .. } => "Throttled",
        Error::Server(_) => "Server",
        Error::Redirected { .. } => "Redirected",
        Error::Transport { .. } => "Transport",
        Error::BodyTooLarge { .. } => "BodyTooLargeError",
        Error::Decode { .. } => "Decode",
        _ => "another",
    }
}

/// Statuses, what they mean, and whether it is worth trying again. The first five are documented.
const STATUSES: [(u16, &str, bool); 16] = [
    (400, "BadRequest", false),
    (401, "Unauthorized", false),
    (403, "Forbidden", false),
    (500, "Server", true),
    (404, "NotFound", false),
    (405, "BadRequest", false),
    (408, "Server", true),
    (418, "BadRequest", false),
    (429, "Throttled", true),
    (451, "Forbidden", false),
    (501, "Server", false),
    (502, "Server", true),
    (503, "Server", true),
    (504, "Server", true),
    (302, "Redirected", false),
    (204, "Decode", false),
];

#[tokio::test]
async fn every_status_is_told_whatever_the_body_is() {
    let html = "<html><head><title>Sorry</title></head><body>Gateway</body></html>";
    let bodies: [(&str, &str, &[u8]); 10] = [
        ("the vendor's", "application/json", br#"{"code": 17, "message": "said the pod"}"#),
        ("HTML", "text/html", html.as_bytes()),
        ("empty", "application/json", b""),
        ("null", "application/json", b"null"),
        ("a list", "application/json", br#"["x"]"#),
        ("a message alone", "application/json", br#"{"message": "said the pod"}"#),
        ("odd fields", "application/json", br#"{"code": "E17", "message": {"text": "x"}}"#),
        ("a code out of range", "application/json", br#"{"code": 99999999999, "message": null}"#),
        ("cut JSON", "application/json", br#"{"code": 17, "mess"#),
        ("not UTF-8", "text/plain", b"\xff\xfe\xc3("),
    ];
    for (status, meaning, retryable) in STATUSES {
        for (what, content_type, body) in bodies {
            let body = body.to_vec();
            let error = error_of(ResponseTemplate::new(status).set_body_raw(body, content_type)).await;
            let context = format!("{status} with {what} body: {error:?}");
            assert_eq!(variant(&error), meaning, "{context}");
            assert_eq!(error.status(), Some(status), "{context}");
            assert_eq!(error.is_retryable(), retryable, "{context}");
            assert_eq!(error.operation(), Some("v2_streams_sid_info_get"), "{context}");
            assert!(error.to_string().contains(&status.to_string()), "{context}");
        }
    }
}

#[tokio::test]
async fn a_status_that_no_answer_ends_with_is_not_the_callers_mistake() {
    let server = RawServer::answering("HTTP/1.1 101 Switching Protocols\r\n\r\n").await.unwrap();
    let error = client_of(&server.url).stream_info(&stream_id()).await.unwrap_err();
    assert_eq!((variant(&error), error.status()), ("Decode", Some(101)), "{error}");
    assert!(error.to_string().contains("unexpected status"), "{error}");
}

async fn failure_of(status: u16, body: &str) -> Failure {
    error_of(ResponseTemplate::new(status).set_body_raw(body, "text/plain")).await.failure().unwrap().clone()
}

#[tokio::test]
async fn an_error_says_what_the_pod_said_or_an_excerpt_of_what_came_instead() {
    let said = failure_of(400, r#"{"code": 17, "message": "Bad filter."}"#).await;
    assert_eq!((said.code, said.message.as_deref()), (Some(17), Some("Bad filter.")));

    let page = failure_of(503, "<html>\n  <title>Sorry</title>\r\n</html>").await;
    assert_eq!(
        (page.code, page.message.as_deref()),
        (Some(503), Some("<html> <title>Sorry</title> </html>"))
    );

    let nothing = failure_of(502, "").await;
    assert_eq!((nothing.code, nothing.message), (Some(502), None));

    let long = failure_of(500, &"é".repeat(1_000_000)).await.message.unwrap();
    assert!(long.starts_with("ééé") && long.ends_with('…') && long.chars().count() < 1000, "{}", long.len());
    // A success of another kind than the documented ones is not cut by the raw client.
    let body = json!({ "message": "é".repeat(1_000_000) }).to_string();
    let long = failure_of(201, &body).await.message.unwrap();
    assert!(long.starts_with("ééé") && long.ends_with('…') && long.chars().count() < 1000, "{}", long.len());
}

#[tokio::test]
async fn a_stream_that_is_not_there_is_a_400_whose_message_says_so() {
    for message in [
        "Stream not found.",
        "The stream with this id does not exist or may not be viewed by the caller",
        "This stream doesn't exist",
    ] {
        let error =
            error_of(ResponseTemplate::new(400).set_body_json(json!({ "code": 400, "message": message })))
                .await;
        assert_eq!(variant(&error), "NotFound", "{message}");
    }
}

#[tokio::test]
async fn a_throttled_call_says_how_long_to_wait() {
    let wait = async |header: &str| {
        let error = error_of(ResponseTemplate::new(429).insert_header("Retry-After", header)).await;
        match error {
            Error::Throttled { retry_after, .. } => retry_after,
            other => panic!("{other}"),
        }
    };
    assert_eq!(wait("7").await, Some(Duration::from_secs(7)));
    assert_eq!(wait("1.5").await, Some(Duration::from_millis(1500)));
    assert_eq!(wait("1e9").await, Some(Duration::from_secs(1_000_000_000)));
    assert_eq!(wait("99999999999999999999").await, Some(Duration::MAX));
    assert_eq!(wait("soon").await, None);
    assert_eq!(wait("-1").await, None);
    assert_eq!(wait(&httpdate::fmt_http_date(SystemTime::UNIX_EPOCH)).await, Some(Duration::ZERO));
    let in_an_hour = SystemTime::now() + Duration::from_secs(3600);
    let wait = wait(&httpdate::fmt_http_date(in_an_hour)).await.unwrap();
    assert!((3500..=3600).contains(&wait.as_secs()), "{wait:?}");
}

#[tokio::test]
async fn a_success_with_an_unreadable_body_says_what_does_not_fit() {
    for (body, reason) in [
        ("<html>log in</html>", "expected value at line 1 column 1"),
        ("", "EOF while parsing"),
        (r#"{"active": tru"#, "EOF while parsing"),
        (r#""log in first""#, "expected"),
        ("[]", "expected"),
        (r#"[{"active": true}, {"active": false}]"#, "expected"),
    ] {
        let error = error_of(ResponseTemplate::new(200).set_body_raw(body, "application/json")).await;
        match &error {
            Error::Decode { failure, reason: told, .. } => {
                assert!(told.contains(reason), "{body}: {told}");
                assert_eq!(failure.message.as_deref().unwrap_or_default(), body);
            }
            other => panic!("{body}: {other}"),
        }
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_no_success_and_hides_no_status() {
    let cut = |status: &str| {
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{\"active\": true"
        )
    };
    let success = RawServer::answering(cut("200 OK")).await.unwrap();
    let error = client_of(&success.url).stream_info(&stream_id()).await.unwrap_err();
    assert_eq!(variant(&error), "Transport", "{error}");
    assert!(error.is_retryable());

    let failure = RawServer::answering(cut("403 Forbidden")).await.unwrap();
    let error = client_of(&failure.url).stream_info(&stream_id()).await.unwrap_err();
    assert_eq!((variant(&error), error.status()), ("Forbidden", Some(403)), "{error}");
}

#[tokio::test]
async fn a_pod_that_is_not_there_is_an_error_of_the_transport() {
    let unused = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", unused.local_addr().unwrap());
    drop(unused);
    let error = client_of(&url).stream_info(&stream_id()).await.unwrap_err();
    assert_eq!(variant(&error), "Transport");
    assert!(error.to_string().contains("no connection to 127.0.0.1 ("), "{error}");
    assert!(error.is_retryable() && error.status().is_none());
    assert!(std::error::Error::source(&error).is_some());
}
