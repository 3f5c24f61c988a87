//! `pod completions`

use std::io::{self, Write};

use clap::CommandFactory;
use clap_complete::Shell;
use pod_api_ext::Operation;

use super::Outcome;
use crate::exit::Exit;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The shell; names of operations complete in bash, fish and zsh
    shell: Shell,
}

pub(crate) fn run(args: &Args) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut crate::args::Args::command(), "pod", &mut script);
    if args.shell == Shell::Fish {
        operations_for_fish(&mut script)?;
    }
    io::stdout().write_all(&script)?;
    Ok(Exit::Ok)
}

/// The names of operations, which clap's script for fish leaves out.
fn operations_for_fish(script: &mut Vec<u8>) -> io::Result<()> {
    for operation in Operation::ALL {
        let summary = operation.summary().replace('\\', "").replace('\'', "\\'");
        let place = "complete -c pod -n '__fish_pod_using_subcommand call' -f -a";
        writeln!(script, "{place} {} -d '{summary}'", operation.id())?;
    }
    Ok(())
}
