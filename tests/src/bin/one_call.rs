//! Asks the pod at the address given for one stream, and prints what came of it.
//!
//! `ONE_CALL_DIRECT` has it go there without a proxy, `ONE_CALL_SESSION_AUTH` names another host for certificate logins.

#![allow(clippy::print_stdout, reason = "that is what the tests read")]

use pod_api_ext::{PodClient, RetryPolicy};
use tests::{TOKEN, stream_id};

#[tokio::main]
async fn main() {
    let pod = std::env::args().nth(1).unwrap_or_default();
    let mut client = PodClient::builder(pod).session_token(TOKEN).retry(RetryPolicy::none());
    if std::env::var("ONE_CALL_DIRECT").is_ok() {
        client = client.no_proxy();
    }
    if let Ok(url) = std::env::var("ONE_CALL_SESSION_AUTH") {
        client = client.session_auth_url(url);
    }
    let client = client.build();
    let client = client.unwrap_or_else(|error| panic!("{error}"));
    println!("{:?}", client.stream_info(&stream_id()).await);
}
