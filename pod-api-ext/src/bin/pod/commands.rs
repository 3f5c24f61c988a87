//! The commands, one a module.

pub(crate) mod call;
pub(crate) mod completions;
pub(crate) mod config;
pub(crate) mod connection;
pub(crate) mod conversation;
pub(crate) mod doctor;
pub(crate) mod id;
pub(crate) mod im;
mod list;
pub(crate) mod login;
mod lookups;
pub(crate) mod man;
pub(crate) mod mock;
pub(crate) mod operations;
pub(crate) mod presence;
pub(crate) mod room;
pub(crate) mod stream;
pub(crate) mod user;
mod whoami;

use std::future::Future;

use std::{pin::pin, time::Duration};

use tokio::time::timeout;

use crate::{
    args::{Args, Command},
    exit::Exit,
    failure::Failure,
};

/// How a command ends.
pub(crate) type Outcome = Result<Exit, Failure>;

pub(crate) fn run(args: &Args) -> Outcome {
    let global = &args.global;
    match &args.command {
        Command::Id(args) => id::run(global, args),
        Command::Operations(args) => operations::run(global, args),
        Command::Config => config::run(global),
        Command::Completions(args) => completions::run(args),
        Command::Man(args) => man::run(args),
        Command::Stream { command } => block_on(stream::run(global, command)),
        Command::Im { command } => block_on(im::run(global, command)),
        Command::Conversation(args) => block_on(conversation::run(global, args)),
        Command::Room { command } => block_on(room::run(global, command)),
        Command::User { command } => block_on(user::run(global, command)),
        Command::Presence(args) => block_on(presence::run(global, args)),
        Command::Connection { command } => block_on(connection::run(global, command)),
        Command::Call(args) => block_on(call::run(global, args)),
        Command::Whoami => block_on(whoami::run(global)),
        Command::Login(args) => block_on(login::run(global, args)),
        Command::Doctor => block_on(doctor::run(global)),
        Command::Mock(args) => block_on(mock::run(args)),
    }
}

/// How long after Ctrl-C a command may take to see it.
const A_MOMENT: Duration = Duration::from_millis(200);

/// Runs what talks to a pod, until Ctrl-C. A command that has something to finish then sees to it first. A thread that
/// still waits for standard input does not hold up the end.
///
/// Calls are made in a thread of their own. The command's thread may have to wait until its output is read, by `less` for
/// example.
fn block_on(command: impl Future<Output = Outcome>) -> Outcome {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let outcome = runtime.block_on(async {
        let mut command = pin!(command);
        tokio::select! {
            biased;
            outcome = &mut command => return outcome,
            _ = tokio::signal::ctrl_c() => {}
        }
        // The thread that tells of it tells one after the other.
        timeout(A_MOMENT, command).await.unwrap_or(Err(Failure::Interrupted))
    });
    runtime.shutdown_background();
    outcome
}

/// What a library's value is as JSON, in the vendor's names.
fn json(value: impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(value).unwrap_or_default()
}
