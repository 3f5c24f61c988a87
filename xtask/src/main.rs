//! The maintainer's commands: `cargo xtask <command>`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{
    error::Fault,
    regen::{self, Outcome},
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
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Regen(options) => regen::run(&options),
    };
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Drift) => ExitCode::from(1),
        Err(errors) => {
            #[expect(clippy::print_stderr, reason = "a command's errors go to the terminal")]
            for error in &errors {
                eprintln!("error: {error}");
            }
            ExitCode::from(if errors.fault() == Fault::Network { 3 } else { 2 })
        }
    }
}
