//! The maintainer's commands: `cargo xtask <command>`.

use std::{
    fmt::Display,
    io::{self, Write},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use pod_api_regen::{
    command::{self, print},
    diff, regen,
};
use xtask::{api, bench, ci, openapi_folder, release};

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
    /// List the public items of both crates in docs/public-api
    Api(api::Options),
    /// Run the steps of the gate
    Ci(ci::Options),
    /// Print what a release would write and tag; nothing is written
    Release(release::Options),
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Regen(mut options) => {
            options.openapi_dir.get_or_insert_with(openapi_folder);
            command::regen(&options)
        }
        Command::Diff(options) => command::diff(&options),
        Command::Bench(options) => told(bench::run(&options)),
        Command::Api(options) => match api::run(&options) {
            Ok(difference) => {
                print(&difference);
                ExitCode::from(u8::from(options.check && !difference.is_empty()))
            }
            Err(error) => refuse(2, &error),
        },
        Command::Ci(options) => match ci::run(&options) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => refuse(1, &error),
        },
        Command::Release(options) => told(release::run(&options)),
    }
}

fn told(result: Result<String, impl Display>) -> ExitCode {
    match result {
        Ok(text) => {
            print(&text);
            ExitCode::SUCCESS
        }
        Err(error) => refuse(2, &error),
    }
}

fn refuse(code: u8, error: &dyn Display) -> ExitCode {
    let _told = writeln!(io::stderr(), "error: {error}");
    ExitCode::from(code)
}
