//! `pod man`

use std::io::{self, Write};

use clap::CommandFactory;

use super::Outcome;
use crate::{exit::Exit, failure::Failure};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The command whose page is wanted, `stream info` for example; that of `pod` itself unless given
    command: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Outcome {
    let mut command = crate::args::Args::command();
    command.build();
    for name in &args.command {
        let found = command.find_subcommand(name);
        command = found.cloned().ok_or_else(|| Failure::Usage(format!("{name:?} is not a command")))?;
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    io::stdout().write_all(&page)?;
    Ok(Exit::Ok)
}
