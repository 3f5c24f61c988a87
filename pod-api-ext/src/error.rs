//! What can go wrong, one variant for each thing that a caller can do about it.

mod answer;
mod invalid_input;
mod transport;

use std::{fmt, sync::Arc, time::Duration};

pub use self::invalid_input::InvalidInput;
use crate::{EndlessPages, InvalidId, Operation};

/// Why a call gave no result.
///
/// No variant holds or prints a session token, and none holds more than an excerpt of a body.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An id was refused before anything was sent.
    #[error(transparent)]
    InvalidId(#[from] InvalidId),

    /// Another value was refused before anything was sent.
    #[error(transparent)]
    InvalidInput(#[from] InvalidInput),

    /// A list has no end, or goes in circles.
    #[error(transparent)]
    EndlessPages(#[from] EndlessPages),

    /// The pod has no such thing, or none that this caller may see: pods do not tell the two apart.
    #[error("{0}: not found, or not visible to this user")]
    NotFound(Failure),

    /// The pod refused the request.
    #[error("{0}: the request was refused")]
    BadRequest(Failure),

    /// The pod does not accept the session token: it expired, was logged out, or belongs to another pod.
    #[error("{0}: the pod does not accept the session token; get a new one by logging in")]
    Unauthorized(Failure),

    /// The caller is not allowed to do this.
    #[error("{failure}: this user lacks a permission{}", Required(required))]
    Forbidden {
        /// What the pod answered.
        failure: Failure,
        /// What the documentation asks of the caller: one of these. Empty where it says nothing.
        required: &'static [&'static str],
    },

    /// The pod or a gateway asks for fewer calls.
    #[error("{failure}: too many calls{}", RetryAfter(*retry_after))]
    Throttled {
        /// What was answered.
        failure: Failure,
        /// How long to wait, if the answer says so.
        retry_after: Option<Duration>,
    },

    /// The pod or a gateway before it failed; the call may work later.
    #[error("{0}: the pod or a gateway before it failed")]
    Server(Failure),

    /// The answer is a redirect. It was not followed, because the session token would go along.
    #[error("{failure}: redirected to {location}, which is not followed; is the pod's address right?")]
    Redirected {
        /// What was answered.
        failure: Failure,
        /// Where to, cut if long.
        location: String,
    },

    /// No complete answer came: connection, TLS, time limit.
    #[error("{failure}: {}", transport::describe(source))]
    Transport {
        /// The call.
        failure: Failure,
        /// What the HTTP client says.
        source: Arc<reqwest::Error>,
    },

    /// The answer has a larger body than the client reads.
    #[error("{failure}: the answer has more than {limit} bytes")]
    BodyTooLarge {
        /// What was answered.
        failure: Failure,
        /// The limit in bytes.
        limit: usize,
    },

    /// The pod reports success, but with a body that is not what its documentation says.
    #[error("{failure}: the answer cannot be read: {reason}")]
    Decode {
        /// The call, with an excerpt of the body as its message.
        failure: Failure,
        /// What does not fit, and where.
        reason: String,
    },

    /// The request could not be made from the values given.
    #[error("{failure}: the request cannot be made: {reason}")]
    InvalidRequest {
        /// The call.
        failure: Failure,
        /// What does not fit.
        reason: String,
    },
}

/// The call that failed, and what came back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The operation's id, `v2_streams_sid_info_get` for example.
    pub operation: &'static str,
    /// The `X-Trace-Id` that the call carried; the pod's logs have it too.
    pub trace_id: String,
    /// The HTTP status, if an answer came.
    pub status: Option<u16>,
    /// The vendor's error code, if the answer has one; else the status.
    pub code: Option<i32>,
    /// What the pod said, or an excerpt of what a gateway said.
    pub message: Option<String>,
}

impl Failure {
    pub(crate) fn new(operation: Operation, trace_id: &str) -> Self {
        Self {
            operation: operation.id(),
            trace_id: trace_id.to_owned(),
            status: None,
            code: None,
            message: None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (trace {}", self.operation, self.trace_id)?;
        if let Some(status) = self.status {
            write!(f, ", status {status}")?;
        }
        f.write_str(")")?;
        match &self.message {
            Some(message) => write!(f, " {message:?}"),
            None => Ok(()),
        }
    }
}

impl Error {
    /// The call that failed and what came back; nothing for a value that was refused before, or a list without end.
    #[must_use]
    pub fn failure(&self) -> Option<&Failure> {
        match self {
            Self::InvalidId(_) | Self::InvalidInput(_) | Self::EndlessPages(_) => None,
            Self::NotFound(failure)
            | Self::BadRequest(failure)
            | Self::Unauthorized(failure)
            | Self::Server(failure)
            | Self::Forbidden { failure, .. }
            | Self::Throttled { failure, .. }
            | Self::Redirected { failure, .. }
            | Self::Transport { failure, .. }
            | Self::BodyTooLarge { failure, .. }
            | Self::Decode { failure, .. }
            | Self::InvalidRequest { failure, .. } => Some(failure),
        }
    }

    /// The HTTP status, if an answer came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.failure()?.status
    }

    /// The `X-Trace-Id` that the call carried.
    #[must_use]
    pub fn trace_id(&self) -> Option<&str> {
        self.failure().map(|failure| failure.trace_id.as_str())
    }

    /// The id of the operation that failed.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::InvalidInput(refused) => Some(refused.operation),
            Self::EndlessPages(stopped) => Some(stopped.operation),
            _ => self.failure().map(|failure| failure.operation),
        }
    }

    /// Whether the same call may work later: the pod failed, throttled, or was not reached.
    ///
    /// It says nothing of whether the failed call took effect, which matters for one that writes.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Throttled { .. } => true,
            Self::Server(failure) => matches!(failure.status, Some(408 | 500 | 502 | 503 | 504)),
            Self::Transport { source, .. } => transport::may_pass(source),
            _ => false,
        }
    }
}

struct Required<'a>(&'a [&'a str]);

impl fmt::Display for Required<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [] => Ok(()),
            any_of => write!(f, "; it takes one of: {}", any_of.join("; ")),
        }
    }
}

struct RetryAfter(Option<Duration>);

impl fmt::Display for RetryAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(wait) => write!(f, "; try again in {} s", wait.as_secs()),
            None => Ok(()),
        }
    }
}
