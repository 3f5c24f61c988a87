//! The maintainer's commands: `cargo xtask <command>`.

use std::{
    fmt::Display,
    io::{self, Write},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use xtask::{
    bench, ci, diff,
    error::{Error, Errors, Fault, Stage},
    regen::{self, Outcome},
    release,
};

/// The maintainer's commands
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Refresh the interface description from where the vendor publishes it
    Regen(regen::Options),
    /// Compare two documents for users of the generated crate
    Diff(diff::Options),
    /// Measure the crates against the same work by hand, and write docs/performance.md
    Bench(bench::Options),
    /// Run the steps of the gate
    Ci(ci::Options),
    /// Print what a release would write and tag; nothing is written
    Release(release::Options),
}

fn main() -> ExitCode {
    // An error here means that a provider is installed already, which does as well.
    let _ = rustls::crypto::ring::default_provider().install_default();
    match Cli::parse().command {
        Command::Regen(options) => {
            let quiet = options.quiet;
            finish(regen::run(&options).map(|outcome| match outcome {
                Outcome::Done(text) => (0, if quiet { String::new() } else { text }),
                Outcome::Drift(difference) => (1, difference),
            }))
        }
        Command::Diff(options) => finish(diff::run(&options).map(|report| (0, report))),
        Command::Bench(options) => finish(
            bench::run(&options)
                .map(|told| (0, told))
                .map_err(|error| Error::new(Stage::Bench, error.to_string()).into()),
        ),
        Command::Ci(options) => match ci::run(&options) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => refuse(1, &error),
        },
        Command::Release(options) => match release::run(&options) {
            Ok(plan) => finish(Ok((0, plan))),
            Err(error) => refuse(2, &error),
        },
    }
}

fn refuse(code: u8, error: &dyn Display) -> ExitCode {
    let _told = writeln!(io::stderr(), "error: {error}");
    ExitCode::from(code)
}

fn finish(result: Result<(u8, String), Errors>) -> ExitCode {
    // Whoever closes the pipe early, as `head` does, has read enough; the exit code still tells.
    let (code, _told) = match result {
        Ok((code, text)) if text.is_empty() => (code, Ok(())),
        Ok((code, text)) => (code, writeln!(io::stdout(), "{}", text.trim_end())),
        Err(errors) => {
            let told = errors.iter().try_for_each(|error| writeln!(io::stderr(), "error: {error}"));
            (if errors.fault() == Fault::Network { 3 } else { 2 }, told)
        }
    };
    ExitCode::from(code)
}
