//! What the raw client promises to whoever uses it alone.

use std::{error::Error as _, io::Write};

use flate2::{Compression, write::GzEncoder};
use pod_api::{BodyTooLargeError, Client, Error, Session, SessionToken, Transport};
use serde_json::json;
use tests::{CANONICAL_ID, TOKEN, raw_client_of, server_answering};
use wiremock::ResponseTemplate;

const LIMIT: usize = 1000;

async fn ask_within_limit(answer: ResponseTemplate) -> Result<(), Error<pod_api::types::Error>> {
    let server = server_answering(answer).await;
    let transport = Transport::builder().body_limit(LIMIT).no_proxy().build().unwrap();
    let client = Client::new(&server.uri(), Session::new(transport, SessionToken::new(TOKEN).unwrap()));
    client.v2_streams_sid_info_get().sid(CANONICAL_ID).send().await.map(drop)
}

/// A stream whose JSON has exactly this many bytes.
fn body_of(bytes: usize) -> String {
    let empty = json!({ "id": "" }).to_string().len();
    json!({ "id": "x".repeat(bytes - empty) }).to_string()
}

fn refused_as_too_large(error: &Error<pod_api::types::Error>) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.downcast_ref() == Some(&BodyTooLargeError { limit: LIMIT }) {
            return true;
        }
        cause = error.source();
    }
    false
}

#[tokio::test]
async fn a_body_up_to_the_limit_is_read_and_a_larger_one_refused() {
    ask_within_limit(ResponseTemplate::new(200).set_body_string(body_of(LIMIT))).await.unwrap();
    let error =
        ask_within_limit(ResponseTemplate::new(200).set_body_string(body_of(LIMIT + 1))).await.unwrap_err();
    assert!(refused_as_too_large(&error), "{error}");
}

#[tokio::test]
async fn the_limit_counts_what_comes_out_of_compression() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body_of(50 * LIMIT).as_bytes()).unwrap();
    let bomb = encoder.finish().unwrap();
    assert!(bomb.len() < LIMIT);
    let answer = ResponseTemplate::new(200).insert_header("Content-Encoding", "gzip").set_body_bytes(bomb);
    let error = ask_within_limit(answer).await.unwrap_err();
    assert!(refused_as_too_large(&error), "{error}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let other = server_answering(ResponseTemplate::new(200).set_body_json(json!({}))).await;
    let server = server_answering(ResponseTemplate::new(307).insert_header("Location", other.uri())).await;
    let client = raw_client_of(&server.uri());
    let error = client.v2_streams_sid_info_get().sid(CANONICAL_ID).send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert_eq!(other.received_requests().await.unwrap().len(), 0);
}
