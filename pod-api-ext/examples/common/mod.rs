//! What the example programs share: which pod they ask, and how they end.

#![allow(
    clippy::print_stderr,
    dead_code,
    reason = "each program is built with a copy, and uses a part of it"
)]

use std::{env, error::Error, future::Future, process::ExitCode};

use pod_api_ext::{PodClient, config::Config};

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The pod of `POD_URL`, with the session or login of the environment or the vendor's configuration file; nothing if
/// `POD_URL` is not set, whatever the file says: nobody's pod is changed by trying an example.
pub(crate) fn configured_pod() -> Outcome<Option<PodClient>> {
    if env::var_os("POD_URL").is_none() {
        return Ok(None);
    }
    let config = Config::load()?;
    for warning in config.warnings() {
        eprintln!("{warning}");
    }
    Ok(Some(PodClient::from_config(&config)?))
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
