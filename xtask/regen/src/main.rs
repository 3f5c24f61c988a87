//! The command `pod-api-regen`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use pod_api_regen::{command, diff, regen};

/// Derive the OpenAPI document that the crate pod-api is generated from
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(flatten)]
    regen: regen::Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Compare two documents for users of the generated crate
    Diff(diff::Options),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.command {
        Some(Command::Diff(options)) => command::diff(&options),
        None => command::regen(&cli.regen),
    }
}
