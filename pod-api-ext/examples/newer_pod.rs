//! A pod that is newer than the client: a new kind of stream, a new field, and a request of the program's own.
//!
//! It asks its own mock pod.

#![allow(clippy::print_stdout)]

mod common;

use std::process::ExitCode;

use common::Outcome;
use pod_api_ext::{Operation, Request, StreamId, mock::MockPod};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> ExitCode {
    common::exit_code(run()).await
}

async fn run() -> Outcome {
    let mock = MockPod::start().await;
    let newer =
        json!({ "id": "AAAA", "streamType": { "type": "CHANNEL" }, "active": "yes", "topic": "rates" });
    mock.answer_unchecked(Operation::V2_STREAMS_SID_INFO_GET, newer);
    let (pod, id) = (mock.client(), StreamId::parse("AAAA")?);

    let stream = pod.stream_info(&id).await?;
    println!("a new kind is kept as text: {:?}", stream.kind());
    println!("a value of another type is absent: {:?}", stream.active());

    let request = Request::get("/v2/streams").segment(id.as_str()).segment("info");
    let answer: Value = pod.send(&request).await?;
    println!("a new field is in the answer to a request of your own: {}", answer["topic"]);

    let me = pod.call(|raw| async move { raw.v2_sessioninfo_get().send().await }).await?;
    println!("any operation of the description can be called: {:?}", me.display_name);
    Ok(())
}
