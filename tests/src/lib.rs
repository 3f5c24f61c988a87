//! What the integration tests share: servers on loopback and clients of them.

#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a test that cannot be set up has failed")]

pub mod bare_server;
pub mod by_hand;
pub mod captured_log;
pub mod copied_crates;
pub mod fountain;
pub mod http2;
pub mod http_server;
pub mod keys;
pub mod large_api;
pub mod members;
pub mod nested_cargo;
pub mod orders;
pub mod packaged_crates;
pub mod raw_pod;
pub mod raw_socket;
pub mod samples;
mod served_port;
pub mod site;
pub mod thin;
pub mod tls;
pub mod tunnel;
pub mod wire;
pub mod xtask;

/// The README's example compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

use pod_api_ext::{PodClient, RetryPolicy, StreamId};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

/// The session token of every test client. Nothing but the request's header may ever show it.
pub const TOKEN: &str = "eyJhbGciOiJub25lIn0.c2VjcmV0LXNlc3Npb24tdG9rZW4.c2lnbmF0dXJl";

/// A stream id as it is pasted from the chat client.
pub const PASTED_ID: &str = "lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==";

/// The same id as it stands in a path.
pub const CANONICAL_ID: &str = "lX1hwfmQ-AK_k_a_BB0y2n___q2-0KfbdA";

/// The id of the stream that tests ask for.
#[must_use]
pub fn stream_id() -> StreamId {
    PASTED_ID.parse().unwrap()
}

/// A server that answers everything in one way.
pub async fn server_answering(answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(matchers::any()).respond_with(answer).mount(&server).await;
    server
}

/// A client of the pod at this address that makes one attempt a call.
#[must_use]
pub fn client_of(url: &str) -> PodClient {
    PodClient::builder(url).session_token(TOKEN).retry(RetryPolicy::none()).build().unwrap()
}

/// A raw client of the API at this address.
#[must_use]
pub fn raw_client_of(url: &str) -> pod_api::Client {
    let transport = pod_api::Transport::builder().no_proxy().build().unwrap();
    let token = pod_api::SessionToken::new(TOKEN).unwrap();
    pod_api::Client::new(url, pod_api::Session::new(transport, token))
}
