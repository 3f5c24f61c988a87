//! `pod login --check`

use std::time::Instant;

use serde_json::json;

use super::Outcome;
use crate::{
    args::Global,
    connection,
    exit::Exit,
    output::{self, Kind, column},
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Only log in and out again: no session is kept, and none is shown
    #[arg(long, required = true)]
    check: bool,
}

pub(crate) async fn run(global: &Global, _: &Args) -> Outcome {
    let pod = connection::client(global).await?;
    let start = Instant::now();
    let me = pod.session().whoami().await?;
    let milliseconds = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    pod.log_out().await?;
    let result =
        json!({ "loggedIn": true, "username": me.username(), "id": me.id(), "milliseconds": milliseconds });
    let columns = [
        column("logged in", &["/loggedIn"], Kind::Plain),
        column("user name", &["/username"], Kind::Plain),
        column("id", &["/id"], Kind::Plain),
        column("milliseconds", &["/milliseconds"], Kind::Plain),
    ];
    output::one(global, &columns, result)?;
    Ok(Exit::Ok)
}
