//! What can go wrong, one variant for each thing that a caller can do about it.

mod answer;
mod clock;
mod input;
mod login;
mod partial;
#[cfg(test)]
mod tests;
mod transport;

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

pub(crate) use self::answer::Refusal;
#[cfg(any(test, fuzzing))]
pub(crate) use self::answer::retry_after;
pub use self::{clock::ClockSkew, input::InputError, login::LoginError, partial::PartialChange};
use crate::{IdError, IdHint, PagesError, StreamId, TraceId};

/// Why a call gave no result.
///
/// No variant holds or prints a session token, and none holds more than an excerpt of a body.
///
/// ```no_run
/// # async fn example(pod: pod_api_ext::PodClient, id: pod_api_ext::StreamId) {
/// use pod_api_ext::Error;
///
/// match pod.stream_info(&id).await {
///     Ok(stream) => println!("{:?}", stream.kind()),
///     Err(Error::NotFound(_)) => println!("no such stream, or not visible to this user"),
///     Err(Error::Forbidden { required, .. }) => println!("requires one of {required:?}"),
///     Err(error) if error.is_retryable() => println!("try again later: {error}"),
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An id was refused before anything was sent.
    #[error(transparent)]
    InvalidId(#[from] IdError),

    /// Another value was refused before anything was sent.
    #[error(transparent)]
    InvalidInput(#[from] InputError),

    /// A list has no end, or goes in circles.
    #[error(transparent)]
    Pages(#[from] PagesError),

    /// The pod has no such thing, or none that this caller may see: pods do not tell the two apart.
    ///
    /// If [`Failure::from_gateway`] is set, the pod has not said so: it is a gateway's answer, or that of an older pod which
    /// does not know the operation.
    #[error("{failure}: not found, or not visible to this user{mistaken}", failure = .0, mistaken = Mistaken(.0))]
    NotFound(Failure),

    /// The pod refused the request.
    #[error("{0}: the request was refused")]
    BadRequest(Failure),

    /// The pod made a change of several users for some of them, or may have: it says so of few operations.
    #[error(transparent)]
    PartlyDone(Box<PartialChange>),

    /// The pod does not accept the session token: it expired, was logged out, or belongs to another pod.
    ///
    /// Where the client can log in, it has done so before this error: [`Failure::renewed`] says whether.
    #[error("{failure}: the pod does not accept the session token{remedy}", failure = .0, remedy = Remedy(.0))]
    Unauthorized(Failure),

    /// The header provider gave no headers for the gateway before the pod.
    #[error("{failure}: no headers for the gateway: {source}")]
    #[non_exhaustive]
    GatewayHeaders {
        /// The call that needed the headers.
        failure: Failure,
        /// What the provider says.
        source: Arc<dyn StdError + Send + Sync>,
    },

    /// The gateway before the pod does not accept the headers of the [`HeaderProvider`](crate::HeaderProvider), nor those
    /// that it gave when it was asked again.
    #[error("{0}: the gateway before the pod does not accept the headers of the header provider")]
    GatewayRefused(Failure),

    /// The pod refuses to log this user in.
    #[error(transparent)]
    LoginRefused(Box<LoginError>),

    /// The session provider gave no session, for a reason of its own.
    #[error("{failure}: no session: {source}")]
    #[non_exhaustive]
    NoSession {
        /// The call that needed a session.
        failure: Failure,
        /// What the provider says.
        source: Arc<dyn StdError + Send + Sync>,
        /// Whether the provider expects it to pass.
        may_pass: bool,
    },

    /// The caller is not allowed to do this.
    #[error("{failure}: this user lacks a permission{}", Required(required))]
    #[non_exhaustive]
    Forbidden {
        /// What the pod answered.
        failure: Failure,
        /// What the documentation asks of the caller: one of these. Empty where it says nothing.
        required: &'static [&'static str],
    },

    /// The pod or a gateway asks for fewer calls.
    #[error("{failure}: too many calls{}", RetryAfter(*retry_after))]
    #[non_exhaustive]
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
    #[non_exhaustive]
    Redirected {
        /// What was answered.
        failure: Failure,
        /// Where to, cut if long.
        location: String,
    },

    /// The time that the call may take in all is over.
    #[error("{failure}: gave up after {} ms{}{}", timeout.as_millis(), NotSent(!sent), Last(last.as_deref()))]
    #[non_exhaustive]
    TimedOut {
        /// The call.
        failure: Failure,
        /// The time that it had.
        timeout: Duration,
        /// Whether the attempt that was given up had been sent. If not, it was waiting for its turn or for a login.
        sent: bool,
        /// How the attempt before the one that was given up failed, if there was one.
        #[source]
        last: Option<Arc<Error>>,
    },

    /// The runtime on which one of many calls was made shut down before the call was done.
    #[error("{0}: the runtime on which the call was made has shut down")]
    Interrupted(Failure),

    /// No complete answer came: connection, TLS, time limit of the attempt.
    #[error("{failure}: {}", transport::describe(source))]
    #[non_exhaustive]
    Transport {
        /// The call.
        failure: Failure,
        /// What the HTTP client says.
        source: Arc<reqwest::Error>,
    },

    /// The answer has a larger body than the client reads.
    #[error("{failure}: the answer has more than {limit} bytes")]
    #[non_exhaustive]
    BodyTooLarge {
        /// What was answered.
        failure: Failure,
        /// The limit in bytes.
        limit: usize,
    },

    /// The pod reports success, but with a body that is not what its documentation says.
    #[error("{failure}: the answer cannot be read: {reason}")]
    #[non_exhaustive]
    Decode {
        /// The call, with an excerpt of the body as its message.
        failure: Failure,
        /// What does not fit, and where.
        reason: String,
    },

    /// The request could not be made from the values given.
    #[error("{failure}: the request cannot be made: {reason}")]
    #[non_exhaustive]
    InvalidRequest {
        /// The call.
        failure: Failure,
        /// What does not fit.
        reason: String,
    },
}

/// The call that failed, and what came back.
///
/// ```
/// use pod_api_ext::mock::{Fault, MockPod};
///
/// # #[tokio::main]
/// # async fn main() {
/// let mock = MockPod::start().await;
/// mock.next_calls(1, Fault::Html(502));
/// let error = mock.client().session().whoami().await.unwrap_err();
///
/// let failure = error.failure().expect("a call was made");
/// assert_eq!(failure.operation.as_deref(), Some("v2_sessioninfo_get"));
/// assert_eq!((failure.status, failure.attempts, failure.from_gateway), (Some(502), 1, true));
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The id of the operation that was sent, `v2_streams_sid_info_get` for example; for a request of the program's own
    /// its method and path. Nothing if no request was sent.
    pub operation: Option<Arc<str>>,
    /// The `X-Trace-Id` that the call carried; the pod's logs have it too. A login that several calls share has carried
    /// that of the first of them.
    pub trace_id: TraceId,
    /// The HTTP status, if an answer came; nothing of a success that could not be read.
    pub status: Option<u16>,
    /// The vendor's error code, if the answer has one; else the status.
    pub code: Option<i32>,
    /// What the pod said, or an excerpt of what a gateway said.
    pub message: Option<String>,
    /// How long the answer asks to wait, if it does (`Retry-After`).
    pub retry_after: Option<Duration>,
    /// How many times the operation was attempted.
    pub attempts: u16,
    /// Whether the session was renewed for this call before it failed.
    pub renewed: bool,
    /// Whether the call writes, and the pod has processed it or nobody knows: ask before you send it again. Of a call that
    /// was attempted several times it tells if one of them may have been processed.
    pub may_be_processed: bool,
    /// Whether the answer is that of a gateway before the pod: it has not the form of the vendor's errors.
    pub from_gateway: bool,
    /// What the id that was not found looks like, where that is something else.
    pub looks_like: Option<IdHint>,
}

impl Failure {
    pub(crate) fn new(trace_id: TraceId) -> Self {
        Self {
            operation: None,
            trace_id,
            status: None,
            code: None,
            message: None,
            retry_after: None,
            attempts: 1,
            renewed: false,
            may_be_processed: false,
            from_gateway: false,
            looks_like: None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (trace {}", self.operation.as_deref().unwrap_or("call"), self.trace_id)?;
        if let Some(status) = self.status {
            write!(f, ", status {status}")?;
        }
        if self.attempts > 1 {
            write!(f, ", {} attempts", self.attempts)?;
        }
        if self.may_be_processed {
            f.write_str("; the pod may have processed it")?;
        }
        f.write_str(")")?;
        match &self.message {
            Some(message) => write!(f, " {message:?}"),
            None => Ok(()),
        }
    }
}

/// The call that an error is of, borrowed as the error is.
macro_rules! failure_in {
    ($error:expr, $($borrow:tt)+) => {
        match $error {
            Error::InvalidId(_) | Error::InvalidInput(_) | Error::Pages(_) => None,
            Error::LoginRefused(refusal) => Some($($borrow)+ refusal.failure),
            Error::PartlyDone(change) => Some($($borrow)+ change.failure),
            Error::NotFound(failure)
            | Error::BadRequest(failure)
            | Error::Unauthorized(failure)
            | Error::GatewayRefused(failure)
            | Error::Interrupted(failure)
            | Error::GatewayHeaders { failure, .. }
            | Error::Server(failure)
            | Error::NoSession { failure, .. }
            | Error::Forbidden { failure, .. }
            | Error::Throttled { failure, .. }
            | Error::Redirected { failure, .. }
            | Error::TimedOut { failure, .. }
            | Error::Transport { failure, .. }
            | Error::BodyTooLarge { failure, .. }
            | Error::Decode { failure, .. }
            | Error::InvalidRequest { failure, .. } => Some(failure),
        }
    };
}

impl Error {
    /// The call that failed and what came back; nothing for a value that was refused before, or a list without end.
    #[must_use]
    pub fn failure(&self) -> Option<&Failure> {
        failure_in!(self, &)
    }

    /// The same failure, which is about this stream.
    pub(crate) fn about(mut self, id: &StreamId) -> Self {
        if let Self::NotFound(failure) = &mut self {
            failure.looks_like = id.hint().filter(|&hint| hint != IdHint::Stream);
        }
        self
    }

    /// Whether the pod itself says that it has no such thing. A gateway's 404, and that of a pod without the operation, says
    /// nothing of it.
    #[cfg(any(feature = "connections", feature = "sso"))]
    pub(crate) fn says_there_is_none(&self) -> bool {
        matches!(self, Self::NotFound(failure) if !failure.from_gateway)
    }

    /// The same failure, of another call that needed the same.
    pub(crate) fn of_call(mut self, trace_id: &TraceId, attempts: u16) -> Self {
        if let Some(failure) = failure_in!(&mut self, &mut) {
            failure.trace_id = trace_id.clone();
            failure.attempts = attempts;
        }
        self
    }

    /// The HTTP status, if an answer came; nothing of a success that could not be read.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.failure()?.status
    }

    /// The `X-Trace-Id` that the call carried.
    #[must_use]
    pub fn trace_id(&self) -> Option<&str> {
        self.failure().map(|failure| failure.trace_id.as_str())
    }

    /// The id of the operation that failed; nothing if no request was sent.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.failure()?.operation.as_deref()
    }

    /// Whether the same call may work later: the pod failed, throttled, or was not reached.
    ///
    /// It says nothing of whether the failed call took effect, which matters for one that writes.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Throttled { .. }
            | Self::TimedOut { .. }
            | Self::Interrupted(_)
            | Self::GatewayHeaders { .. } => true,
            Self::Server(failure) => matches!(failure.status, Some(408 | 500 | 502 | 503 | 504)),
            Self::Transport { source, .. } => transport::may_pass(source),
            Self::NoSession { may_pass, .. } => *may_pass,
            Self::PartlyDone(change) => change.source.as_ref().is_some_and(|source| source.is_retryable()),
            _ => false,
        }
    }

    /// Whether a request was given up because it took too long.
    pub(crate) fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport { source, .. } if source.is_timeout())
    }

    /// Whether the pod cannot have processed the request: it was not reached, or proved that it did not begin.
    pub(crate) fn was_not_processed(&self) -> bool {
        match self {
            Self::Throttled { .. } => true,
            Self::Transport { source, .. } => transport::was_not_processed(source),
            _ => false,
        }
    }

    /// Whether the pod may have processed the request.
    fn leaves_open(&self) -> bool {
        match self {
            Self::Transport { .. } | Self::Server(_) => !self.was_not_processed(),
            // The pod may have succeeded; only its answer was lost.
            Self::BodyTooLarge { .. } | Self::Decode { .. } | Self::Interrupted(_) => true,
            _ => false,
        }
    }

    /// The same failure of a request with headers for a gateway: a 401 in the gateway's form is about these.
    pub(crate) fn of_gateway(self) -> Self {
        match self {
            Self::Unauthorized(failure) if failure.from_gateway => Self::GatewayRefused(failure),
            other => other,
        }
    }

    /// The same failure of a request that writes: it says if the pod may have processed it.
    pub(crate) fn of_write(self) -> Self {
        let open = self.leaves_open();
        self.left_open(open)
    }

    /// The same failure, which says that the pod may have processed a write if that is so.
    pub(crate) fn left_open(mut self, open: bool) -> Self {
        if open && let Some(failure) = failure_in!(&mut self, &mut) {
            failure.may_be_processed = true;
        }
        self
    }
}

/// What the id may be, if not what was asked for, and whether the pod was asked at all.
struct Mistaken<'a>(&'a Failure);

impl fmt::Display for Mistaken<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(hint) = self.0.looks_like {
            write!(f, "; the id looks like that of a {hint}")?;
        }
        // Of a 400, its text says that something was not found.
        if self.0.from_gateway && self.0.status == Some(404) {
            f.write_str(
                " (the answer is not in the pod's form: is the pod's address right, and does a pod of this version know \
                 the operation?)",
            )?;
        }
        Ok(())
    }
}

/// What to do about a session token that is not accepted.
struct Remedy<'a>(&'a Failure);

impl fmt::Display for Remedy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.renewed {
            ", nor the one of the login that followed; is the user active, and is it the right pod?"
        } else {
            "; get a new one by logging in"
        })?;
        if self.0.from_gateway {
            f.write_str(
                " (the answer is not in the pod's form: if a gateway before it wants a header, see \
                 PodClientBuilder::default_header() and header_provider())",
            )?;
        }
        Ok(())
    }
}

struct NotSent(bool);

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0 { ", waiting for its turn or for a login" } else { "" })
    }
}

struct Last<'a>(Option<&'a Error>);

impl fmt::Display for Last<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(last) => write!(f, "; the attempt before: {last}"),
            None => Ok(()),
        }
    }
}

struct Required<'a>(&'a [&'a str]);

impl fmt::Display for Required<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [] => Ok(()),
            any_of => write!(f, "; requires one of: {}", any_of.join("; ")),
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
