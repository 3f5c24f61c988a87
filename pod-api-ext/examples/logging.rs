//! What the log tells: a call that works, one that is tried again, and one that fails.
//!
//! It asks its own mock pod. `RUST_LOG` sets another filter, `RUST_LOG=trace` for example: no line shows the token.

#![allow(clippy::print_stdout)]

mod common;

use std::{io, process::ExitCode};

use common::Outcome;
use pod_api_ext::{
    TraceId,
    mock::{Fault, MockPod, MockStream},
};
use tracing_subscriber::{EnvFilter, fmt::format::FmtSpan};

#[tokio::main]
async fn main() -> ExitCode {
    common::exit_code(run()).await
}

async fn run() -> Outcome {
    let filter =
        EnvFilter::try_from_default_env().or_else(|_| EnvFilter::try_new("warn,pod_api_ext=info"))?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(io::stdout)
        .init();

    let mock = MockPod::start().await;
    let room = mock.add(MockStream::room("AAAA".parse()?, "Rates desk"));
    let pod = mock.builder().build()?.with_trace_id(TraceId::new("job-4711")?);
    pod.stream_info(&room).await?;
    mock.next_calls(1, Fault::Status(503));
    pod.stream_info(&room).await?;
    mock.next_calls(3, Fault::Html(502));
    if let Err(error) = pod.stream_info(&room).await {
        println!("the program prints the error: {error}");
    }
    Ok(())
}
