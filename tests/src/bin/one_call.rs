//! Asks the pod at the address given for one stream, and prints what came of it.

#![allow(clippy::print_stdout, reason = "that is what the tests read")]

use pod_api_ext::{PodClient, RetryPolicy};
use tests::{TOKEN, stream_id};

#[tokio::main]
async fn main() {
    let pod = std::env::args().nth(1).unwrap_or_default();
    let client = PodClient::builder(pod).session_token(TOKEN).retry(RetryPolicy::none()).build();
    let client = client.unwrap_or_else(|error| panic!("{error}"));
    println!("{:?}", client.stream_info(&stream_id()).await);
}
