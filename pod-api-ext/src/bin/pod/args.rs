//! The command line.

use std::path::PathBuf;

use clap::{ArgAction, Parser, Subcommand, ValueEnum};

use crate::{commands as c, exit};

/// Asks a Symphony pod from the shell, and is a pod for tests.
///
/// Where the pod is and who calls is read from flags, from POD_* variables and from the vendor's configuration file
/// (~/.symphony/config.yaml), in this order; `pod config` shows what was found where. `--mock` answers every command
/// from a mock pod within the command, to try it.
#[derive(Debug, Parser)]
#[command(name = "pod", version, propagate_version = true, max_term_width = 100, after_help = exit_codes())]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Global {
    /// The pod's address, https://acme.symphony.com (POD_URL)
    #[arg(long, global = true, value_name = "URL", help_heading = "Pod and user")]
    pub(crate) url: Option<String>,
    /// The configuration file, instead of ~/.symphony/config.yaml (POD_CONFIG)
    #[arg(long, global = true, value_name = "FILE", help_heading = "Pod and user")]
    pub(crate) config: Option<PathBuf>,
    /// Take the session token from this file, or from standard input if it is - (POD_SESSION_TOKEN)
    #[arg(long, global = true, value_name = "FILE", help_heading = "Pod and user")]
    pub(crate) session_token_file: Option<String>,
    /// The bot's user name (POD_BOT_USERNAME)
    #[arg(long, global = true, value_name = "NAME", help_heading = "Pod and user")]
    pub(crate) user: Option<String>,
    /// A file with the bot's private key (POD_BOT_KEY)
    #[arg(long, global = true, value_name = "FILE", help_heading = "Pod and user")]
    pub(crate) key: Option<String>,
    /// A file with the bot's certificate and its key (POD_BOT_CERTIFICATE)
    #[arg(long, global = true, value_name = "FILE", help_heading = "Pod and user")]
    pub(crate) certificate: Option<String>,
    /// Act on behalf of this user, by id or name, as the app of the configuration (POD_ON_BEHALF_OF)
    #[arg(long, global = true, value_name = "USER", help_heading = "Pod and user")]
    pub(crate) on_behalf_of: Option<String>,
    /// Connect through this proxy, http://proxy.acme.example:3128 (POD_PROXY)
    #[arg(long, global = true, value_name = "URL", help_heading = "Pod and user")]
    pub(crate) proxy: Option<String>,
    /// Trust the authorities of this file and no other (POD_TRUST_STORE)
    #[arg(long, global = true, value_name = "FILE", help_heading = "Pod and user")]
    pub(crate) trust: Option<String>,
    /// Send the session token over plain HTTP to another machine, where everyone on the way can read it
    #[arg(long, global = true, help_heading = "Pod and user")]
    pub(crate) allow_plain_http: bool,
    /// Answer from a mock pod within the command
    #[arg(long, global = true, help_heading = "Pod and user")]
    pub(crate) mock: bool,

    /// How to write results: a table on a terminal, and JSON to a pipe, unless set
    #[arg(long, short, global = true, value_enum, value_name = "FORM", help_heading = "Output")]
    pub(crate) output: Option<Format>,
    /// Write only what is at this JSON pointer of each result, /streamType/type for example
    #[arg(long, global = true, value_name = "POINTER", value_parser = pointer, help_heading = "Output")]
    pub(crate) query: Option<String>,
    /// Log to standard error; -vv and -vvv log more
    #[arg(long, short, global = true, action = ArgAction::Count, help_heading = "Output")]
    pub(crate) verbose: u8,

    /// How many calls may be under way at once
    #[arg(long, global = true, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=256), help_heading = "Calls")]
    pub(crate) concurrency: u16,
    /// How many requests may be sent in a second: any number, unless set
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u32).range(1..), help_heading = "Calls")]
    pub(crate) rate: Option<u32>,
    /// How many seconds a call may take in all
    #[arg(long, global = true, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..), help_heading = "Calls")]
    pub(crate) timeout: Option<u32>,
    /// How many attempts a call may have
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..), help_heading = "Calls")]
    pub(crate) attempts: Option<u16>,
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Columns for people, times as local ones
    Table,
    /// One JSON document, field names as the vendor's
    Json,
    /// One JSON object a line
    Ndjson,
    /// Comma-separated values with a header
    Csv,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Streams: conversations of every kind
    Stream {
        #[command(subcommand)]
        command: c::stream::Command,
    },
    /// IMs and MIMs
    Im {
        #[command(subcommand)]
        command: c::im::Command,
    },
    /// Everything that the caller can see of conversations: stream, IM or room, and members
    Conversation(c::conversation::Args),
    /// Rooms
    Room {
        #[command(subcommand)]
        command: c::room::Command,
    },
    /// Users
    User {
        #[command(subcommand)]
        command: c::user::Command,
    },
    /// Whether users are available
    Presence(c::presence::Args),
    /// Connections to users of other pods
    Connection {
        #[command(subcommand)]
        command: c::connection::Command,
    },
    /// Call any operation of the Pod API
    Call(c::call::Args),
    /// List the operations: method, path, permission, page
    Operations(c::operations::Args),
    /// Show what an id tells without asking a pod, and its other forms
    Id(c::id::Args),
    /// The user that the session belongs to
    Whoami,
    /// Log in, to see whether it works
    Login(c::login::Args),
    /// Find out why the pod cannot be reached
    Doctor,
    /// Serve a mock pod to any client, until Ctrl-C
    Mock(c::mock::Args),
    /// What was read from where; secrets show their length
    Config,
    /// Write a completion script for a shell
    Completions(c::completions::Args),
    /// Write a manual page
    Man(c::man::Args),
}

fn pointer(text: &str) -> Result<String, String> {
    if text.is_empty() || text.starts_with('/') {
        Ok(text.to_owned())
    } else {
        Err(format!("a JSON pointer starts with /: /{text}"))
    }
}

fn exit_codes() -> String {
    let lines = exit::MEANINGS.iter().map(|(exit, meaning)| format!("  {:>3}  {meaning}", *exit as u8));
    format!("Exit codes:\n{}", lines.collect::<Vec<_>>().join("\n"))
}
