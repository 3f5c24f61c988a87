//! `docs/cli.md`, written from the command line's own definitions.

use std::{env, fmt::Write, fs, path::Path};

use clap::{Command, CommandFactory};

use crate::{args::Args, exit};

const START: &str = "# The command `pod`\n\n\
    Written from the definitions of the command line; `UPDATE_DOCS=1 cargo test -p pod-api-ext --features cli --bin pod` \
    writes it anew.\n";

#[test]
fn the_reference_is_that_of_this_command_line() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/cli.md");
    let reference = reference();
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &reference).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), reference, "UPDATE_DOCS=1 writes it anew");
}

#[test]
fn the_command_line_is_consistent() {
    Args::command().debug_assert();
}

fn reference() -> String {
    let mut command = Args::command();
    command.build();
    let mut text = START.to_owned();
    let about = command.get_long_about().or(command.get_about()).map(ToString::to_string).unwrap_or_default();
    write!(text, "\n{about}\n\n## Options of every command\n\n").unwrap();
    options(&mut text, &command, true);
    text += "\n## Exit codes\n\n| code | meaning |\n| --- | --- |\n";
    for (exit, meaning) in exit::MEANINGS {
        writeln!(text, "| {} | {meaning} |", *exit as u8).unwrap();
    }
    text += "\n## Environment\n\n| variable | what |\n| --- | --- |\n";
    for (name, about) in pod_api_ext::config::variables() {
        writeln!(text, "| `{name}` | {about} |").unwrap();
    }
    text += "\n## Commands\n";
    for sub in command.get_subcommands() {
        section(&mut text, sub, "pod");
    }
    text
}

fn section(text: &mut String, command: &Command, parent: &str) {
    if command.get_name() == "help" {
        return;
    }
    let name = format!("{parent} {}", command.get_name());
    if command.has_subcommands() {
        for sub in command.get_subcommands() {
            section(text, sub, &name);
        }
        return;
    }
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").trim();
    let about = command.get_long_about().or(command.get_about()).map(ToString::to_string).unwrap_or_default();
    write!(text, "\n### `{name}`\n\n{about}.\n\n```\n{usage}\n```\n").unwrap();
    let mut own = String::new();
    options(&mut own, command, false);
    if !own.is_empty() {
        write!(text, "\n{own}").unwrap();
    }
    if let Some(more) = command.get_after_help() {
        write!(text, "\n```\n{more}\n```\n").unwrap();
    }
}

fn options(text: &mut String, command: &Command, global: bool) {
    for argument in command.get_arguments() {
        let of_all = argument.is_global_set() || matches!(argument.get_id().as_str(), "help" | "version");
        if of_all != global || matches!(argument.get_id().as_str(), "help" | "version") {
            continue;
        }
        let values: Vec<String> =
            argument.get_value_names().into_iter().flatten().map(|value| format!("<{value}>")).collect();
        let takes = argument.get_action().takes_values();
        let short = argument.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
        let name = match argument.get_long() {
            Some(long) if takes => format!("{short}--{long} {}", values.join(" ")),
            Some(long) => format!("{short}--{long}"),
            None => values.join(" "),
        };
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        write!(text, "- `{name}`: {help}").unwrap();
        if takes && !argument.is_hide_possible_values_set() {
            let known = argument.get_possible_values();
            let known: Vec<String> = known.iter().map(|value| format!("`{}`", value.get_name())).collect();
            if !known.is_empty() {
                write!(text, "; one of {}", known.join(", ")).unwrap();
            }
        }
        for default in argument.get_default_values().iter().filter(|_| takes) {
            write!(text, "; `{}` unless set", default.display()).unwrap();
        }
        text.push('\n');
    }
}
