//! `pod call`

mod parameters;

use std::io::{self, BufRead, IsTerminal, Read, Write};

use clap::builder::PossibleValuesParser;
use pod_api_ext::{Effect, Operation, mock};
use serde_json::Value;

use self::parameters::Described;
use super::Outcome;
use crate::{
    args::Global,
    connection,
    exit::Exit,
    failure::Failure,
    output::{self, Output, Shape},
};

/// How large a body may be, in bytes.
const LARGEST_BODY: u64 = 8 * 1024 * 1024;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The operation; `pod operations` lists them
    #[arg(value_parser = operation_names(), hide_possible_values = true)]
    operation: String,
    /// A parameter of the path or the query; can be given several times
    #[arg(long = "param", short, value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    /// The JSON body: @FILE, or - for standard input
    #[arg(long, value_name = "@FILE|-")]
    body: Option<String>,
    /// Do not ask before an operation that writes
    #[arg(long)]
    yes: bool,
}

fn operation_names() -> PossibleValuesParser {
    let names = Operation::ALL.iter().map(|operation| {
        let name = clap::builder::PossibleValue::new(operation.id());
        if operation.summary().is_empty() { name } else { name.help(operation.summary()) }
    });
    PossibleValuesParser::new(names)
}

pub(crate) async fn run(global: &Global, args: &Args) -> Outcome {
    let operation = Operation::find(&args.operation)
        .ok_or_else(|| Failure::Usage(format!("{:?} is not an operation", args.operation)))?;
    let described = Described::of(operation)?;
    let body = args.body.as_deref().map(read_body).transpose()?;
    if let Some(misfits) = body.as_ref().map(|body| mock::misfits_of_body(operation, body))
        && !misfits.is_empty()
    {
        return Err(Failure::Usage(format!("the body does not fit: {}", misfits.join("; "))));
    }
    let request = described.request(&args.parameters, body)?;
    if operation.effect() == Effect::Writes && !args.yes {
        confirm(global, operation, args.body.as_deref() == Some("-"))?;
    }
    let pod = connection::client(global).await?;
    match pod.send(&request).await? {
        // A list is written item by item.
        Value::Array(items) => {
            let mut output = Output::new(global, Shape::Many, &[]);
            for item in items {
                output.result(item)?;
            }
            output.finish()?;
        }
        answer => output::one(global, &[], answer)?,
    }
    Ok(Exit::Ok)
}

fn read_body(from: &str) -> Result<Value, Failure> {
    let mut text = String::new();
    match from.strip_prefix('@') {
        None if from == "-" => {
            io::stdin().take(LARGEST_BODY).read_to_string(&mut text)?;
        }
        Some(file) => {
            text =
                std::fs::read_to_string(file).map_err(|error| Failure::Usage(format!("{file}: {error}")))?;
        }
        None => return Err(Failure::Usage("--body takes @FILE, or - for standard input".to_owned())),
    }
    serde_json::from_str(&text).map_err(|error| Failure::Usage(format!("the body is not JSON: {error}")))
}

/// Asks on a terminal. Elsewhere nobody can answer, so --yes has to be given.
fn confirm(global: &Global, operation: Operation, stdin_is_taken: bool) -> Result<(), Failure> {
    if stdin_is_taken || !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(Failure::Usage(format!("{} writes; give --yes to go on", operation.id())));
    }
    let pod = if global.mock { "the mock pod".to_owned() } else { connection::load(global)?.pod_url()? };
    let mut stderr = io::stderr();
    write!(stderr, "{} {} writes to {pod}. Go on? [y/N] ", operation.method(), operation.path())?;
    stderr.flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    match answer.trim() {
        "y" | "Y" | "yes" => Ok(()),
        _ => Err(Failure::Other("nothing was sent".to_owned())),
    }
}
