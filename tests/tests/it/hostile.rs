//! Answers that are made to hurt: each ends in a typed error, in bounded time and memory.

use std::time::{Duration, Instant};

use pod_api_ext::{Error, PodClient, PodClientBuilder, RetryPolicy};
use tests::{
    CANONICAL_ID, TOKEN,
    fountain::{Fountain, Pace},
    raw_socket::RawServer,
    stream_id,
};

const LIMIT: usize = 64 * 1024;
/// What may be on its way when a client hangs up: the buffers of both ends of a connection.
const ON_ITS_WAY: usize = 16 * 1024 * 1024;
const A_WHILE: Duration = Duration::from_secs(10);

fn client(url: &str) -> PodClientBuilder {
    PodClient::builder(url).session_token(TOKEN).retry(RetryPolicy::none()).body_limit(LIMIT)
}

async fn error_in_time(client: PodClientBuilder) -> Error {
    let start = Instant::now();
    let error = client.build().unwrap().stream_info(&stream_id()).await.unwrap_err();
    assert!(start.elapsed() < A_WHILE, "{:?}: {error}", start.elapsed());
    assert!(format!("{error} {error:?}").len() < 8 * 1024, "an error is no place for a body");
    error
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

#[tokio::test]
async fn a_body_that_says_it_is_too_large_is_not_read_to_its_end() {
    let head = format!("{OK}Content-Length: 1000000000000\r\n\r\n");
    let server = Fountain::start(head, " ".repeat(4096), Pace::Full).await;
    let error = error_in_time(client(&server.url)).await;
    assert!(matches!(error, Error::BodyTooLarge { limit: LIMIT, .. }), "{error}");
    assert!(!error.failure().unwrap().may_be_processed, "a read does no harm: {error}");
    assert!(server.sent() < LIMIT + ON_ITS_WAY, "{} bytes", server.sent());
}

#[tokio::test]
async fn a_body_without_end_is_cut_at_the_limit() {
    for (head, drop) in [
        (format!("{OK}\r\n"), "[[[[".repeat(1024)),
        (format!("{OK}Transfer-Encoding: chunked\r\n\r\n"), format!("1000\r\n{}\r\n", "x".repeat(4096))),
    ] {
        let server = Fountain::start(head, drop, Pace::Full).await;
        let error = error_in_time(client(&server.url)).await;
        assert!(matches!(error, Error::BodyTooLarge { limit: LIMIT, .. }), "{error}");
        assert!(server.sent() < LIMIT + ON_ITS_WAY, "{} bytes", server.sent());
    }
}

#[tokio::test]
async fn an_error_without_end_keeps_its_status() {
    let head = "HTTP/1.1 503 Service Unavailable\r\n\r\n".to_owned();
    let server = Fountain::start(head, "sorry ".repeat(1000), Pace::Full).await;
    let error = error_in_time(client(&server.url)).await;
    assert!(matches!(&error, Error::Server(failure) if failure.status == Some(503)), "{error}");
    assert!(server.sent() < LIMIT + ON_ITS_WAY, "{} bytes", server.sent());
}

#[tokio::test]
async fn a_body_that_drips_ends_with_the_attempt() {
    let head = format!("{OK}Content-Length: 100000\r\n\r\n");
    let server = Fountain::start(head, " ".to_owned(), Pace::Drip).await;
    let error = error_in_time(client(&server.url).attempt_timeout(Duration::from_millis(300))).await;
    assert!(matches!(error, Error::Transport { .. }) && error.is_retryable(), "{error}");

    let head = "HTTP/1.1 403 Forbidden\r\n\r\n".to_owned();
    let server = Fountain::start(head, " ".to_owned(), Pace::Drip).await;
    // The status has to arrive within it.
    let limited = client(&server.url).attempt_timeout(Duration::from_secs(2));
    let error = error_in_time(limited).await;
    assert!(matches!(&error, Error::Forbidden { failure, .. } if failure.status == Some(403)), "{error}");
    // Nor does the end of the call's time hide it.
    let hasty = client(&server.url).retry(RetryPolicy::none().timeout(Duration::from_secs(2)));
    let error = error_in_time(hasty).await;
    assert!(matches!(&error, Error::Forbidden { failure, .. } if failure.status == Some(403)), "{error}");
}

#[tokio::test]
async fn headers_without_end_are_given_up() {
    for (head, drop) in [
        (OK.to_owned(), "X-Flood: 0123456789\r\n".repeat(100)),
        (format!("{OK}X-Flood: "), "0123456789".repeat(400)),
        ("HTTP/1.1 200 ".to_owned(), "0123456789".repeat(400)),
    ] {
        let server = Fountain::start(head, drop, Pace::Full).await;
        let error = error_in_time(client(&server.url)).await;
        assert!(matches!(error, Error::Transport { .. }), "{error}");
        assert!(server.sent() < ON_ITS_WAY, "{} bytes", server.sent());
    }
}

#[tokio::test]
async fn headers_that_drip_end_with_the_attempt() {
    let server = Fountain::start(OK.to_owned(), "X".to_owned(), Pace::Drip).await;
    let error = error_in_time(client(&server.url).attempt_timeout(Duration::from_millis(300))).await;
    assert!(matches!(error, Error::Transport { .. }), "{error}");
}

/// A whole answer in the two ways in which HTTP/1.1 marks its end.
fn answers() -> [String; 2] {
    let body = format!("{{\"id\": \"{CANONICAL_ID}\", \"active\": true}}");
    let half = body.len() / 2;
    let chunks =
        [&body[..half], &body[half..], ""].map(|part| format!("{:x}\r\n{part}\r\n", part.len())).concat();
    [
        format!("{OK}Content-Length: {}\r\n\r\n{body}", body.len()),
        format!("{OK}Transfer-Encoding: chunked\r\n\r\n{chunks}"),
    ]
}

#[tokio::test]
async fn an_answer_that_is_cut_anywhere_is_no_answer() {
    for answer in answers() {
        for end in 0..answer.len() {
            let server = RawServer::answering(&answer.as_bytes()[..end]).await.unwrap();
            let error = error_in_time(client(&server.url)).await;
            let cut = &answer[..end];
            assert!(matches!(error, Error::Transport { .. }) && error.is_retryable(), "{cut:?}: {error}");
        }
        let server = RawServer::answering(answer).await.unwrap();
        let stream = client(&server.url).build().unwrap().stream_info(&stream_id()).await.unwrap();
        assert_eq!(stream.active(), Some(true));
    }
}

#[tokio::test]
async fn an_error_that_is_cut_after_its_status_keeps_it() {
    let head = "HTTP/1.1 403 Forbidden\r\nContent-Length: 40\r\n\r\n";
    let body = "{\"code\": 17, \"message\": \"No permission.\"}";
    assert_eq!(body.len(), 40 + 1, "the body is longer than it says, so that every cut leaves it incomplete");
    for end in 0..=40 {
        let server = RawServer::answering(format!("{head}{}", &body[..end])).await.unwrap();
        let error = error_in_time(client(&server.url)).await;
        assert!(
            matches!(&error, Error::Forbidden { failure, .. } if failure.status == Some(403)),
            "{end}: {error}"
        );
    }
}

async fn server_answering(status: &str, body: &[u8]) -> RawServer {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    RawServer::answering([head.as_bytes(), body].concat()).await.unwrap()
}

fn nested(open: &str, close: &str, depth: usize) -> String {
    open.repeat(depth) + &close.repeat(depth)
}

#[tokio::test]
async fn a_body_that_is_not_a_stream_is_a_typed_error() {
    for (what, body) in [
        ("nested lists", nested("[", "]", 10_000)),
        ("nested objects", nested("{\"streamAttributes\":", "1}", 2_500)),
        ("two answers", r#"{"active": true}{"active": true}"#.to_owned()),
    ] {
        let server = server_answering("200 OK", body.as_bytes()).await;
        let error = error_in_time(client(&server.url)).await;
        assert!(matches!(error, Error::Decode { .. }), "{what}: {error}");
        let server = server_answering("400 Bad Request", body.as_bytes()).await;
        let error = error_in_time(client(&server.url)).await;
        assert!(
            matches!(&error, Error::BadRequest(failure) if failure.status == Some(400)),
            "{what}: {error}"
        );
    }
}

#[tokio::test]
async fn a_value_that_cannot_be_read_leaves_the_others() {
    let deep = ["streamType", "new"]
        .map(|name| format!("{{\"active\": true, \"{name}\": {}}}", nested("[", "]", 10_000)));
    let bodies: [&[u8]; 11] = [
        deep[0].as_bytes(),
        deep[1].as_bytes(),
        br#"{"active": true, "lastMessageDate": 1e400}"#,
        b"{\"active\": true, \"id\": \"\xff\xfe\"}",
        br#"{"active": true, "id": "\ud800"}"#,
        br#"{"active": true, "id": "\u0000"}"#,
        b"\xef\xbb\xbf{\"active\": true}",
        br#"{"active": true, "lastMessageDate": 18446744073709551616}"#,
        br#"{"active": true, "lastMessageDate": 0.5}"#,
        br#"{"active": "true", "streamAttributes": {"members": [9223372036854775808, null, "x", []]}}"#,
        br#"[{"active": true, "streamType": [], "roomAttributes": 7, "streamAttributes": "x"}]"#,
    ];
    for body in bodies {
        let server = server_answering("200 OK", body).await;
        let stream = client(&server.url).build().unwrap().stream_info(&stream_id()).await;
        let stream = stream.unwrap_or_else(|error| panic!("{:.99}: {error}", String::from_utf8_lossy(body)));
        assert_eq!((stream.active(), stream.id(), stream.last_message_at()), (Some(true), None, None));
        assert_eq!((stream.members().count(), stream.kind(), stream.room_name()), (0, None, None));
    }
}

#[tokio::test]
async fn numbers_at_the_edges_of_their_range_are_no_error() {
    for (date, known) in [(i64::MAX, false), (i64::MIN, false), (-1, true), (0, true)] {
        let body =
            format!("{{\"lastMessageDate\": {date}, \"streamAttributes\": {{\"members\": [{date}]}}}}");
        let server = server_answering("200 OK", body.as_bytes()).await;
        let stream = client(&server.url).build().unwrap().stream_info(&stream_id()).await.unwrap();
        assert_eq!(stream.last_message_at().is_some(), known, "{date}");
        assert_eq!(stream.members().next().map(pod_api_ext::UserId::get), Some(date));
    }
}
