//! What the pod sees of each operation.

use pod_api_ext::Operation;
use serde_json::Value;
use tests::{TOKEN, client_of, server_answering};
use wiremock::{Request, ResponseTemplate};

use super::{case::Case, cases};

#[test]
fn every_operation_has_a_case() {
    let tested: Vec<&str> = cases::all().iter().map(|case| case.operation.id()).collect();
    for operation in Operation::ALL {
        assert_eq!(tested.iter().filter(|&&id| id == operation.id()).count(), 1, "{}", operation.id());
    }
    assert_eq!((tested.len(), Operation::ALL.len()), (25, 25));
}

#[tokio::test]
async fn every_operation_sends_what_the_documentation_asks_for_and_nothing_else() {
    for case in cases::all() {
        let server = server_answering(ResponseTemplate::new(200).set_body_json(&case.answer)).await;
        (case.call)(client_of(&server.uri())).await.unwrap_or_else(|error| panic!("{error}"));

        let requests = server.received_requests().await.unwrap();
        assert_seen(&requests[0], &case);
        // A list may have asked for its second page by now.
        assert!(requests.len() == 1 || case.items.is_some(), "{}", case.operation.id());
    }
}

fn assert_seen(request: &Request, case: &Case) {
    let id = case.operation.id();
    let path = request.url.path().strip_prefix("/pod").unwrap_or_else(|| panic!("{id}: {}", request.url));
    assert_eq!(format!("{} {path}", request.method), case.line, "{id}");

    let mut query: Vec<(String, String)> = request.url.query_pairs().into_owned().collect();
    query.sort();
    let expected: Vec<(String, String)> =
        case.query.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
    assert_eq!(query, expected, "{id}");

    let body = (!request.body.is_empty()).then(|| request.body_json::<Value>().unwrap());
    assert_eq!(body, case.body, "{id}");

    let mut headers: Vec<String> = request.headers.iter().map(|(name, _)| name.to_string()).collect();
    headers.sort();
    let with_body: &[&str] = if case.body.is_some() {
        &["accept", "accept-encoding", "api-version", "content-length", "content-type", "host"]
    } else if case.line.starts_with("POST") {
        &["accept", "accept-encoding", "api-version", "content-length", "host"]
    } else {
        &["accept", "accept-encoding", "api-version", "host"]
    };
    assert_eq!(headers, [with_body, &["sessiontoken", "user-agent", "x-trace-id"]].concat(), "{id}");
    assert_eq!(request.headers["sessiontoken"], TOKEN, "{id}");
    assert_eq!(request.headers["accept"], "application/json", "{id}");
    if case.body.is_none() && case.line.starts_with("POST") {
        assert_eq!(request.headers["content-length"], "0", "{id}");
    }
    if case.body.is_some() {
        assert_eq!(request.headers["content-type"], "application/json", "{id}");
    }
}
