//! Many conversations at once, in the order of their ids, with those that failed among them.
//!
//! Without `POD_URL`, a mock pod is asked. With it, and with `POD_SESSION_TOKEN`, that pod is asked for the ids on
//! standard input, one a line.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod common;

use std::{io, process::ExitCode};

use common::Outcome;
use futures_util::StreamExt;
use pod_api_ext::{
    PodClient, StreamId,
    bulk::Progress,
    mock::{MockPod, MockStream},
};

#[tokio::main]
async fn main() -> ExitCode {
    common::exit_code(run()).await
}

async fn run() -> Outcome {
    if let Some(pod) = common::configured_pod()? {
        let ids = io::stdin().lines().map(|line| Ok(line?.parse()?)).collect::<Outcome<Vec<StreamId>>>()?;
        look_up(&pod, ids).await
    } else {
        println!("POD_URL is not set: asking a mock pod\n");
        let (mock, ids) = mock_pod().await?;
        look_up(&mock.client(), ids).await
    }
}

async fn look_up(pod: &PodClient, ids: Vec<StreamId>) -> Outcome {
    let tell = |progress: Progress| {
        if progress.done.is_multiple_of(25) {
            eprintln!("{progress}");
        }
    };
    let mut results = pod.stream_infos(ids).concurrency(16).in_order().on_progress(tell).results();
    while let Some(looked_up) = results.next().await {
        match looked_up.result {
            Ok(stream) => println!("{} {}", looked_up.id, stream.room_name().unwrap_or("has no name")),
            Err(error) => println!("{} {error}", looked_up.id),
        }
    }
    Ok(())
}

/// A pod with every second of a hundred rooms.
async fn mock_pod() -> Outcome<(MockPod, Vec<StreamId>)> {
    let mock = MockPod::start().await;
    let ids =
        (0..100).map(|number| Ok(format!("AAAA{number:04}").parse()?)).collect::<Outcome<Vec<StreamId>>>()?;
    for (number, id) in ids.iter().enumerate().step_by(2) {
        mock.add(MockStream::room(id.clone(), format!("Desk {number}")));
    }
    Ok((mock, ids))
}
