//! What is this conversation? Looks up streams by ids as they are pasted from a chat window.
//!
//! Without `POD_URL`, a mock pod with one stream of each kind is started and asked. With it, and with
//! `POD_SESSION_TOKEN` and ids as arguments, that pod is asked.

#![allow(clippy::print_stdout)]

mod common;

use std::process::ExitCode;

use common::Outcome;
use pod_api_ext::{
    PodClient, StreamId, StreamInfo, StreamKind,
    mock::{MockPod, MockStream},
};

const IM: &str = "lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==";
const MIM: &str = "usnBKBkH/BVrGOiVpaupEH///okFfE7QdA==";
const ROOM: &str = "XlU3OH9eVMzq+yss7M/xyn///oxwgbtGdA==";
const POST: &str = "pS0Qx7fYcDJ1vU2l+Jv8bX///nUb9+8AdA==";

#[tokio::main]
async fn main() -> ExitCode {
    common::exit_code(run()).await
}

async fn run() -> Outcome {
    if let Some(pod) = common::configured_pod()? {
        let ids = common::arguments();
        if ids.is_empty() {
            return Err("give the ids of the streams to look up as arguments".into());
        }
        look_up(&pod, ids.iter().map(String::as_str)).await
    } else {
        println!("POD_URL is not set: asking a mock pod\n");
        let pod = mock_pod().await?;
        look_up(&pod.client(), [IM, MIM, ROOM, POST].into_iter()).await
    }
}

async fn look_up(pod: &PodClient, pasted: impl Iterator<Item = &str>) -> Outcome {
    for pasted in pasted {
        let id: StreamId = pasted.parse().map_err(|error| format!("{pasted}: {error}"))?;
        let stream = pod.stream_info(&id).await?;
        print(pasted, &id, &stream);
        if let Some(StreamKind::Im | StreamKind::Mim) = stream.kind() {
            let im = pod.im_info(&id).await?;
            print_if_known("created", im.created_at());
            print_if_known("pinned message", im.pinned_message());
        }
        println!();
    }
    Ok(())
}

fn print(pasted: &str, id: &StreamId, stream: &StreamInfo) {
    let kind = stream.kind().map_or_else(|| "stream of unknown kind".to_owned(), |kind| kind.to_string());
    println!("{kind} {pasted}");
    println!("  in a URL: {id}");
    print_if_known("name", stream.room_name());
    print_if_known("active", stream.active());
    print_if_known("cross-pod", stream.cross_pod());
    print_if_known("last message", stream.last_message_at());
    let members: Vec<String> = stream.members().map(|user| user.to_string()).collect();
    print_if_known("members", (!members.is_empty()).then(|| members.join(", ")));
    for group in stream.groups() {
        print_if_known("group", group.id());
    }
}

fn print_if_known(what: &str, value: Option<impl std::fmt::Display>) {
    if let Some(value) = value {
        println!("  {what}: {value}");
    }
}

async fn mock_pod() -> Outcome<MockPod> {
    let pod = MockPod::start().await;
    let (alice, bob, carol) =
        (347_583_113_331_315.into(), 347_583_113_331_316.into(), 347_583_113_331_317.into());
    pod.add(
        MockStream::im(IM.parse()?, [alice, bob])
            .created_at("2023-04-05T06:07:08Z".parse()?)
            .last_message_at("2026-11-20T16:45:00Z".parse()?)
            .pinned("XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==".parse()?),
    );
    pod.add(MockStream::mim(MIM.parse()?, [alice, bob, carol]).inactive());
    pod.add(
        MockStream::room(ROOM.parse()?, "Rates desk")
            .cross_pod()
            .last_message_at("2026-11-21T09:30:00Z".parse()?)
            .group(10_750_000_001.into(), alice),
    );
    pod.add(MockStream::post(POST.parse()?, carol));
    Ok(pod)
}
