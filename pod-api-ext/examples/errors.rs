//! What each failure becomes: a mock pod misbehaves in the ways that pods and gateways do.
//!
//! It asks its own mock pod, and prints for each failure what the error says and what to do about it.

#![allow(clippy::print_stdout)]

mod common;

use std::process::ExitCode;

use common::Outcome;
use pod_api_ext::{
    Error, StreamId,
    mock::{Fault, MockPod, MockStream},
};

const ROOM: &str = "XlU3OH9eVMzq+yss7M/xyn///oxwgbtGdA==";
const MESSAGE: &str = "XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==";

#[tokio::main]
async fn main() -> ExitCode {
    common::exit_code(run()).await
}

async fn run() -> Outcome {
    let mock = MockPod::start().await;
    let room = mock.add(MockStream::room(ROOM.parse()?, "Rates desk"));
    let pod = mock.client();
    tell("a text that is no id", StreamId::parse("Rates desk").map_err(Error::from));
    tell("a message id", pod.stream_info(&MESSAGE.parse()?).await);
    for (what, fault) in [
        ("no permission", Fault::Status(403)),
        ("too many calls", Fault::RetryAfter(429, "7".to_owned())),
        ("a gateway's page", Fault::Html(502)),
        ("half an answer", Fault::Body(200, "application/json", b"{\"id\": ".to_vec())),
        ("a redirect", Fault::Redirect("https://login.acme.example/".to_owned())),
        ("a connection that is cut", Fault::CutConnection),
    ] {
        mock.next_calls(1, fault);
        tell(what, pod.stream_info(&room).await);
    }
    mock.expire_sessions();
    tell("a session that ended", pod.stream_info(&room).await);
    Ok(())
}

fn tell<T>(what: &str, result: Result<T, Error>) {
    let Err(error) = result else { return println!("{what}\n  no error\n") };
    let advice = match &error {
        Error::InvalidId(_) => "correct the id",
        Error::NotFound(failure) if failure.looks_like.is_some() => "give the id of a stream",
        Error::Forbidden { .. } => "ask an administrator",
        Error::Unauthorized(_) => "log in again",
        error if error.is_retryable() => "try again later",
        _ => "tell an operator",
    };
    println!("{what}\n  {error}\n  to do: {advice}\n");
}
