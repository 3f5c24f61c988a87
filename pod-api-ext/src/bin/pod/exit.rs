//! The exit codes, which scripts rely on.

use std::process::ExitCode;

use pod_api_ext::Error;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Ok = 0,
    Other = 1,
    Authentication = 2,
    NotFound = 3,
    Forbidden = 4,
    Throttled = 5,
    Network = 6,
    SomeFailed = 7,
    Usage = 64,
    Configuration = 78,
    Interrupted = 130,
}

/// What each code means, for the help.
pub(crate) const MEANINGS: &[(Exit, &str)] = &[
    (Exit::Ok, "done, or the program that reads the output ended first"),
    (Exit::Other, "any other failure"),
    (Exit::Authentication, "the pod does not accept the session, or refuses the login"),
    (Exit::NotFound, "not found, or not visible to this user"),
    (Exit::Forbidden, "a permission is missing"),
    (Exit::Throttled, "too many calls"),
    (Exit::Network, "no answer: network, proxy, TLS or time"),
    (Exit::SomeFailed, "some of several failed"),
    (Exit::Usage, "the command line, an id or another value is wrong; nothing was sent"),
    (Exit::Configuration, "the configuration is wrong"),
    (Exit::Interrupted, "interrupted by Ctrl-C, after what was done so far"),
];

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

impl From<&Error> for Exit {
    fn from(error: &Error) -> Self {
        match error {
            Error::Unauthorized(_) | Error::LoginRefused(_) | Error::NoSession { .. } => Self::Authentication,
            Error::NotFound(_) => Self::NotFound,
            Error::Forbidden { .. } => Self::Forbidden,
            Error::Throttled { .. } => Self::Throttled,
            Error::Transport { .. } | Error::TimedOut { .. } => Self::Network,
            Error::InvalidId(_) | Error::InvalidInput(_) | Error::InvalidRequest { .. } => Self::Usage,
            _ => Self::Other,
        }
    }
}
