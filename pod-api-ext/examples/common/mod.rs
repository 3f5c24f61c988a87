//! What the example programs share: which pod they ask, and how they end.

#![allow(
    clippy::print_stderr,
    dead_code,
    reason = "each program is built with a copy, and uses a part of it"
)]

use std::{env, error::Error, future::Future, process::ExitCode};

use pod_api_ext::PodClient;

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The pod of `POD_URL`, with the session of `POD_SESSION_TOKEN`; nothing if no pod is named.
pub(crate) fn configured_pod() -> Outcome<Option<PodClient>> {
    let Ok(url) = env::var("POD_URL") else { return Ok(None) };
    let token =
        env::var("POD_SESSION_TOKEN").map_err(|_| "POD_URL is set: POD_SESSION_TOKEN is needed too")?;
    Ok(Some(PodClient::builder(url).session_token(token).build()?))
}

/// The arguments of the program.
pub(crate) fn arguments() -> Vec<String> {
    env::args().skip(1).collect()
}

/// Tells an error in one line and in the exit code.
pub(crate) async fn exit_code(run: impl Future<Output = Outcome>) -> ExitCode {
    match run.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
