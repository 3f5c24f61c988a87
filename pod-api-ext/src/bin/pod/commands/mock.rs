//! `pod mock`

use std::{
    fs::{File, OpenOptions},
    io::{self, Write},
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    time::Duration,
};

use pod_api_ext::{
    Operation,
    jiff::Timestamp,
    mock::{Fault, MockPod},
};
use serde_json::json;

use super::Outcome;
use crate::{exit::Exit, failure::Failure, fixtures};

#[derive(Debug, clap::Args)]
#[command(after_help = more())]
pub(crate) struct Args {
    /// Where to listen: 0 is any free port
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    addr: SocketAddr,
    /// Users, streams, answers and bots from this JSON file instead of a sample; see below
    #[arg(long, value_name = "FILE")]
    fixtures: Option<PathBuf>,
    /// Write the session token that the pod accepts to this file
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// Let this bot or app log in with the key of this file; can be given several times
    #[arg(long, value_name = "NAME=KEYFILE", value_parser = bot)]
    bot: Vec<(String, PathBuf)>,
    /// Fail in this way; see below; can be given several times
    #[arg(long, value_name = "SPEC", value_parser = fault)]
    fault: Vec<Misbehaviour>,
    /// Write what was asked to this file, one JSON object a line, without sessions and logins' bodies
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
}

/// What the options take.
fn more() -> String {
    format!(
        "Faults are [OPERATION=]FAULT[*TIMES], for the next call unless TIMES says how many. OPERATION can \
         be login, too.

  503         this status
  429+5       this status, with Retry-After: 5
  html:502    this status, with a page as a gateway has it
  delay:500   an answer that is 500 milliseconds late
  cut         a connection that is closed instead of an answer

Fixtures have any of these parts. The session is that of user 7078106482890, mock-bot; it sees the streams that it is a \
         member of. Paths are taken from the file's folder, and answers are checked against the interface description.

{}",
        fixtures::EXAMPLE.trim_end(),
    )
}

/// A fault, for which calls and how often.
#[derive(Clone, Debug)]
struct Misbehaviour {
    calls: Calls,
    fault: Fault,
    times: usize,
}

#[derive(Clone, Debug)]
enum Calls {
    Any,
    Logins,
    Of(Operation),
}

pub(crate) async fn run(args: &Args) -> Outcome {
    let usage = |what: &str, error: io::Error| Failure::Usage(format!("{what}: {error}"));
    let listener = TcpListener::bind(args.addr).map_err(|error| usage(&args.addr.to_string(), error))?;
    // What it has no answer for is told to the caller, and no reason to panic at the end.
    let pod = &*Box::leak(Box::new(MockPod::start_on(listener)));
    match &args.fixtures {
        Some(file) => fixtures::read(pod, file).map_err(Failure::Usage)?,
        None => fixtures::sample(pod),
    }
    for (name, key) in &args.bot {
        fixtures::register(pod, name, key).map_err(Failure::Usage)?;
    }
    for misbehaviour in &args.fault {
        let Misbehaviour { calls, fault, times } = misbehaviour.clone();
        match calls {
            Calls::Any => pod.next_calls(times, fault),
            Calls::Logins => pod.next_logins(times, fault),
            Calls::Of(operation) => pod.next_calls_of(operation, times, fault),
        }
    }
    if let Some(file) = &args.record {
        let mut file = File::create(file).map_err(|error| usage(&file.display().to_string(), error))?;
        pod.on_request(move |request| {
            let mut line = json!({ "time": Timestamp::now() });
            if let (Some(line), Ok(serde_json::Value::Object(request))) =
                (line.as_object_mut(), serde_json::to_value(request))
            {
                line.extend(request);
            }
            // A full disk must not end the pod.
            let _ = writeln!(file, "{line}");
        });
    }
    if let Some(file) = &args.token_file {
        write_private(file, &pod.session_token())
            .map_err(|error| usage(&file.display().to_string(), error))?;
    }
    let mut stdout = io::stdout();
    writeln!(stdout, "{}", pod.url())?;
    stdout.flush()?;
    end_of_run().await?;
    Ok(Exit::Ok)
}

/// Ctrl-C, or a polite request of a script.
async fn end_of_run() -> io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}

/// Writes a file that only its owner can read.
fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

fn bot(text: &str) -> Result<(String, PathBuf), String> {
    let (name, key) = text.split_once('=').ok_or("expected NAME=KEYFILE")?;
    Ok((name.to_owned(), key.into()))
}

fn fault(text: &str) -> Result<Misbehaviour, String> {
    let (calls, rest) = match text.split_once('=') {
        None => (Calls::Any, text),
        Some(("login", rest)) => (Calls::Logins, rest),
        Some((id, rest)) => {
            let operation =
                Operation::find(id).ok_or_else(|| format!("{id:?} is neither an operation nor login"))?;
            (Calls::Of(operation), rest)
        }
    };
    let (kind, times) = match rest.split_once('*') {
        None => (rest, 1),
        Some((kind, times)) => {
            (kind, times.parse().map_err(|_| format!("{times:?} is not a number of calls"))?)
        }
    };
    if times > 100_000 {
        return Err("at most 100,000 calls".to_owned());
    }
    let fault = kind_of_fault(kind).ok_or_else(|| {
        format!("{kind:?} is not a fault: 503, 429+5, html:502, delay:500 or cut, for example")
    })?;
    Ok(Misbehaviour { calls, fault, times })
}

fn kind_of_fault(text: &str) -> Option<Fault> {
    let status = |text: &str| text.parse().ok().filter(|status| (200..=599).contains(status));
    if text == "cut" {
        return Some(Fault::CutConnection);
    }
    if let Some(code) = text.strip_prefix("html:") {
        return status(code).map(Fault::Html);
    }
    if let Some(wait) = text.strip_prefix("delay:") {
        return wait.parse().ok().map(Duration::from_millis).map(Fault::Delay);
    }
    match text.split_once('+') {
        Some((code, wait)) => Some(Fault::RetryAfter(status(code)?, wait.to_owned())),
        None => status(text).map(Fault::Status),
    }
}

#[cfg(test)]
mod tests {
    use super::{Calls, Fault, fault};

    #[test]
    fn a_fault_is_read_with_its_calls() {
        assert!(matches!(fault("503").unwrap().fault, Fault::Status(503)));
        assert!(matches!(fault("login=401").unwrap().calls, Calls::Logins));
        let found = fault("v2_sessioninfo_get=429+5*3").unwrap();
        assert!(matches!((found.calls, found.times), (Calls::Of(_), 3)));
        assert!(matches!(fault("delay:5").unwrap().fault, Fault::Delay(_)));
        for wrong in ["", "99", "html:x", "nobody=503", "503*x", "503*999999", "boom"] {
            assert!(fault(wrong).is_err(), "{wrong}");
        }
    }
}
