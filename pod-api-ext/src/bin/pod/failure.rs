//! What went wrong, for a person or for a script.

use std::io::{self, IsTerminal, Write};

use anstyle::{AnsiColor, Style};
use pod_api_ext::{Error, IdError, config::ConfigError};
use serde::Serialize;

use crate::exit::Exit;

/// Why a command ends early.
#[derive(Debug)]
pub(crate) enum Failure {
    Usage(String),
    Config(Box<ConfigError>),
    Pod(Box<Error>),
    /// The last line of many lookups: how many there were, and how many failed.
    Some {
        done: usize,
        failed: usize,
    },
    NotFound(String),
    Other(String),
    Io(io::Error),
    Interrupted,
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self::Config(Box::new(error))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Pod(Box::new(error))
    }
}

impl From<IdError> for Failure {
    fn from(error: IdError) -> Self {
        Self::from(Error::from(error))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A failure as one JSON object.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    pub(crate) error: String,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace_id: Option<String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    required: &'static [&'static str],
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hint: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    failed: Option<usize>,
}

impl Report {
    fn plain(kind: &'static str, error: impl Into<String>, hint: Option<&'static str>) -> Self {
        let (error, required) = (error.into(), &[][..]);
        Self {
            error,
            kind,
            status: None,
            operation: None,
            trace_id: None,
            required,
            hint,
            done: None,
            failed: None,
        }
    }
}

impl From<&Error> for Report {
    fn from(error: &Error) -> Self {
        let (kind, hint) = kind_and_hint(error);
        Self {
            status: error.status(),
            operation: error.operation().map(str::to_owned),
            trace_id: error.trace_id().map(str::to_owned),
            required: if let Error::Forbidden { required, .. } = error { required } else { &[] },
            ..Self::plain(kind, error.to_string(), hint)
        }
    }
}

impl Failure {
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) => Exit::Usage,
            Self::Config(_) => Exit::Configuration,
            Self::Pod(error) => Exit::from(&**error),
            Self::Some { .. } => Exit::SomeFailed,
            Self::NotFound(_) => Exit::NotFound,
            Self::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Ok,
            Self::Io(_) | Self::Other(_) => Exit::Other,
            Self::Interrupted => Exit::Interrupted,
        }
    }

    /// What went wrong, in a line.
    pub(crate) fn text(&self) -> String {
        self.report().map(|report| report.error).unwrap_or_default()
    }

    /// What went wrong, as JSON has it; nothing of an end that needs no word.
    pub(crate) fn report(&self) -> Option<Report> {
        Some(match self {
            Self::Usage(text) => Report::plain("Usage", text, Some("pod --help tells the commands")),
            Self::Config(error) => {
                let hint = error.place.is_some().then_some("pod config shows what is read from where");
                Report::plain("Configuration", error.to_string(), hint)
            }
            Self::Pod(error) => Report::from(&**error),
            Self::Some { done, failed } => Report {
                done: Some(*done),
                failed: Some(*failed),
                ..Report::plain("SomeFailed", format!("{failed} of {done} failed"), None)
            },
            Self::NotFound(text) => Report::plain("NotFound", text, None),
            Self::Other(text) => Report::plain("Other", text, None),
            Self::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => return None,
            Self::Io(error) => Report::plain("Io", error.to_string(), None),
            Self::Interrupted => return None,
        })
    }

    /// Tells it on standard error: a line and a hint on a terminal, else one JSON object.
    pub(crate) fn tell(&self) {
        let Some(report) = self.report() else { return };
        let stderr = io::stderr();
        // Nothing can be done about a standard error that is closed.
        let _ = if stderr.is_terminal() {
            let (red, dim) = (AnsiColor::Red.on_default().bold(), Style::new().dimmed());
            let mut stderr = anstream::stderr();
            let hint = report.hint.map(|hint| format!("\n{dim}hint: {hint}{dim:#}")).unwrap_or_default();
            writeln!(stderr, "{red}error:{red:#} {}{hint}", crate::text::visible(&report.error))
        } else {
            writeln!(stderr.lock(), "{}", serde_json::to_string(&report).unwrap_or_default())
        };
    }
}

fn kind_and_hint(error: &Error) -> (&'static str, Option<&'static str>) {
    let logins = "pod doctor finds what is wrong with key, certificate, clock or network";
    match error {
        Error::InvalidId(_) => ("InvalidId", Some("paste the id as the chat client shows it, in quotes")),
        Error::InvalidInput(_) => ("InvalidInput", None),
        Error::Pages(_) => ("Pages", None),
        Error::NotFound(_) => ("NotFound", Some("pods do not tell what is missing from what is hidden")),
        Error::BadRequest(_) => ("BadRequest", Some("pod operations TEXT names the operation's page")),
        Error::Unauthorized(_) => ("Unauthorized", Some("the session has ended, or is another pod's")),
        Error::LoginRefused(_) => ("LoginRefused", Some(logins)),
        Error::NoSession { .. } => ("NoSession", Some(logins)),
        Error::Forbidden { .. } => ("Forbidden", Some("ask the pod's administrators for the permission")),
        Error::Throttled { .. } => ("Throttled", Some("--rate asks more slowly")),
        Error::Server(_) => ("Server", Some("give the trace id to the pod's administrators")),
        Error::Redirected { .. } => ("Redirected", Some("check the pod's address")),
        Error::TimedOut { .. } => ("TimedOut", Some("--timeout gives it more time")),
        Error::Transport { .. } => ("Transport", Some("pod doctor finds out why the pod cannot be reached")),
        Error::BodyTooLarge { .. } => ("BodyTooLarge", None),
        Error::Decode { .. } => ("Decode", None),
        Error::InvalidRequest { .. } => ("InvalidRequest", None),
        _ => ("Other", None),
    }
}
