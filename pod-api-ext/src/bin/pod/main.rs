//! The `pod` command: asks a pod from the shell, and is a pod for tests.

#![allow(clippy::doc_markdown, reason = "clap shows the documentation of options on terminals, as it is")]

mod args;
mod commands;
mod connection;
mod exit;
mod failure;
mod fixtures;
mod input;
mod output;
#[cfg(test)]
mod reference;
mod text;

use std::{
    env,
    io::{self, Write},
    process::ExitCode,
};

use clap::{Parser, error::ErrorKind};
use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    fmt,
    prelude::*,
};

use crate::{
    args::{Args, Global},
    exit::Exit,
    failure::Failure,
};

fn main() -> ExitCode {
    let args = match Args::try_parse_from(input::ids_first(env::args_os())) {
        Ok(args) => args,
        Err(error) => return told(&error),
    };
    log(&args.global);
    let outcome = commands::run(&args);
    let exit = match outcome {
        Ok(exit) => exit,
        Err(failure) => {
            failure.tell();
            failure.exit()
        }
    };
    // A closed pipe, if this is what keeps it from being written, is not a failure.
    let _ = io::stdout().flush();
    exit.into()
}

/// Help and version go to standard output; a command line that makes no sense is a failure with a code of its own.
fn told(error: &clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
            Exit::Ok.into()
        }
        _ if io::IsTerminal::is_terminal(&io::stderr()) => {
            let _ = error.print();
            Exit::Usage.into()
        }
        _ => {
            let text = error.render().to_string();
            let text = text
                .trim()
                .trim_start_matches("error: ")
                .lines()
                .take_while(|line| !line.starts_with("Usage"));
            let text: Vec<&str> = text.map(str::trim).filter(|line| !line.is_empty()).collect();
            Failure::Usage(text.join("; ")).tell();
            Exit::Usage.into()
        }
    }
}

/// Logs of this project's own crates go to standard error; those below could print what is not theirs.
fn log(global: &Global) {
    let level = match global.verbose {
        0 => return,
        1 => LevelFilter::INFO,
        2 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    };
    let own = Targets::new().with_targets(["pod", "pod_api", "pod_api_ext"].map(|name| (name, level)));
    let lines = fmt::layer().with_writer(io::stderr).with_ansi(false);
    tracing_subscriber::registry().with(lines.with_filter(own)).init();
}
