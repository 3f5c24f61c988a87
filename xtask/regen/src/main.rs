//! The command `pod-api-regen`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use pod_api_regen::{command, diff, regen};

const GUIDE: &str = concat!(
    "What to do when a document is refused: ",
    env!("CARGO_PKG_REPOSITORY"),
    "/blob/main/docs/regen.md"
);

/// Derive the OpenAPI document that the crate pod-api is generated from
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true, after_help = GUIDE)]
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
