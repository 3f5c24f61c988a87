//! Who is calling: the session token and the transport that carries it.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use reqwest::{
    Request,
    header::{HeaderName, HeaderValue},
};
use secrecy::{ExposeSecret, SecretString};

use crate::{Effect, Operation, SecretHeaders, Transport, answer::Answer, redact};

/// The header that authenticates every call to the Pod API.
const SESSION_TOKEN: HeaderName = HeaderName::from_static("sessiontoken");
/// The header that a pod writes into its logs, so that a call can be found there.
const TRACE_ID: HeaderName = HeaderName::from_static("x-trace-id");

/// An opaque session token, as a pod's login answers it.
///
/// It prints its length only, and its memory is overwritten when the last clone is dropped, headers made of it included.
/// What the HTTP library writes them into is not.
#[derive(Clone)]
pub struct SessionToken {
    text: Arc<SecretString>,
    header: HeaderValue,
}

impl SessionToken {
    /// Takes the token's text.
    ///
    /// # Errors
    ///
    /// [`SessionTokenError`] if it is empty or holds anything but visible ASCII, which no header can carry.
    pub fn new(token: impl Into<SecretString>) -> Result<Self, SessionTokenError> {
        let token = token.into();
        let text = token.expose_secret();
        if text.is_empty() {
            return Err(SessionTokenError::Empty);
        }
        match text.bytes().position(|byte| !byte.is_ascii_graphic()) {
            Some(position) => Err(SessionTokenError::NotVisibleAscii { position }),
            None => Ok(Self::of_visible_ascii(Arc::new(token))),
        }
    }

    fn of_visible_ascii(text: Arc<SecretString>) -> Self {
        let bytes = Bytes::from_owner(HeaderBytes(Arc::clone(&text)));
        let mut header = HeaderValue::from_maybe_shared(bytes)
            .unwrap_or_else(|_| unreachable!("visible ASCII is a valid header value"));
        header.set_sensitive(true);
        Self { text, header }
    }

    /// The token itself. Whoever asks for it answers for where it goes.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.text.expose_secret()
    }

    /// The value of the header `sessionToken`, marked as sensitive.
    #[must_use]
    pub fn header(&self) -> HeaderValue {
        self.header.clone()
    }
}

/// The token's own memory as that of a header, so that there is no copy which nobody overwrites.
struct HeaderBytes(Arc<SecretString>);

impl AsRef<[u8]> for HeaderBytes {
    fn as_ref(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }
}

impl fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SessionToken({} characters)", self.expose().len())
    }
}

/// Why a text cannot be a session token. The text itself is never repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SessionTokenError {
    /// Nothing was given.
    #[error("the session token is empty")]
    Empty,
    /// A character that no header may carry.
    #[error(
        "the session token has something other than visible ASCII at byte {position}; was it cut or quoted?"
    )]
    NotVisibleAscii {
        /// Where, counted in bytes from 0.
        position: usize,
    },
}

/// What a [`Client`](crate::Client) calls with: a transport, a session token and, if set, the call's trace id.
#[derive(Clone, Debug)]
pub struct Session {
    transport: Transport,
    token: Option<SessionToken>,
    trace_id: Option<HeaderValue>,
    timeout: Option<Duration>,
    headers: Option<SecretHeaders>,
    sent: Option<Arc<SentRequests>>,
}

impl Session {
    /// A session whose calls go through `transport` and carry `token`.
    #[must_use]
    pub fn new(transport: Transport, token: SessionToken) -> Self {
        Self { token: Some(token), ..Self::anonymous(transport) }
    }

    /// A session for the operations that can be called before a login
    /// ([`Operation::needs_session`](crate::Operation::needs_session)). Others are refused before they are sent.
    #[must_use]
    pub fn anonymous(transport: Transport) -> Self {
        Self { transport, token: None, trace_id: None, timeout: None, headers: None, sent: None }
    }

    /// Sends `X-Trace-Id` with every call; the pod's logs show it.
    #[must_use]
    pub fn trace_id(mut self, trace_id: HeaderValue) -> Self {
        self.trace_id = Some(trace_id);
        self
    }

    /// Gives every call this time, from the connection to the last byte of the answer, instead of what the transport does.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sends these headers with every call, unless the call sets them itself.
    #[must_use]
    pub fn headers(mut self, headers: SecretHeaders) -> Self {
        self.headers = Some(headers);
        self
    }

    /// Notes here what is sent.
    #[must_use]
    pub fn note_in(mut self, sent: Arc<SentRequests>) -> Self {
        self.sent = Some(sent);
        self
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }

    pub(crate) fn token(&self) -> Option<&SessionToken> {
        self.token.as_ref()
    }

    pub(crate) fn note(&self, request: SentRequest) {
        if let Some(sent) = &self.sent {
            sent.note(request);
        }
    }

    /// The body without what this session's requests carry that nobody may see.
    pub(crate) fn without_secrets(&self, body: Bytes) -> Bytes {
        let token = self.token.iter().map(SessionToken::expose);
        let own: Vec<_> = self.headers.iter().flat_map(SecretHeaders::secrets).chain(token).collect();
        let text = String::from_utf8_lossy(&body);
        let hidden = redact(&text, &self.transport.secrets_and(&own));
        if hidden == text { body } else { hidden.into() }
    }

    /// Sends a request and makes the answer safe.
    pub(crate) fn send(&self, request: Request) -> impl Future<Output = reqwest::Result<Answer>> {
        let (pool, answering) = self.transport.start(request);
        // On the heap, so that the futures of a program's many calls stay small, and the allocator has them at hand.
        Box::pin(async move {
            let token = self.token.as_ref().map(SessionToken::expose);
            let own = token.as_slice();
            match &self.headers {
                None => self.transport.answer(pool, answering, own, own).await,
                Some(headers) => {
                    let secrets: Vec<_> = headers.secrets().chain(token).collect();
                    self.transport.answer(pool, answering, own, &secrets).await
                }
            }
        })
    }

    /// Sets what a request needs of the session.
    pub(crate) fn equip(&self, request: &mut Request, with_token: bool) {
        let headers = request.headers_mut();
        if let (true, Some(token)) = (with_token, &self.token) {
            headers.insert(SESSION_TOKEN, token.header());
        }
        if let Some(trace_id) = &self.trace_id {
            headers.insert(TRACE_ID, trace_id.clone());
        }
        if let Some(added) = &self.headers {
            added.add_to(headers);
        }
        if let Some(timeout) = self.timeout {
            *request.timeout_mut() = Some(timeout);
        }
    }
}

/// What the clients of a session have sent.
#[derive(Debug, Default)]
pub struct SentRequests(Mutex<Sent>);

#[derive(Debug, Default)]
struct Sent {
    last: Option<SentRequest>,
    writes: usize,
}

/// A request that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SentRequest {
    /// One of an operation of the document.
    Operation(Operation),
    /// One of the program's own.
    Own {
        /// Method and path.
        name: Arc<str>,
        /// Whether it changes something.
        effect: Effect,
    },
}

impl SentRequest {
    /// Whether it changes something.
    #[must_use]
    pub fn effect(&self) -> Effect {
        match self {
            Self::Operation(operation) => operation.effect(),
            Self::Own { effect, .. } => *effect,
        }
    }
}

impl SentRequests {
    fn note(&self, request: SentRequest) {
        let mut sent = self.sent();
        sent.writes += usize::from(request.effect() == Effect::Writes);
        sent.last = Some(request);
    }

    /// The request that was sent last.
    #[must_use]
    pub fn last(&self) -> Option<SentRequest> {
        self.sent().last.clone()
    }

    /// How many of the requests write.
    #[must_use]
    pub fn writes(&self) -> usize {
        self.sent().writes
    }

    fn sent(&self) -> MutexGuard<'_, Sent> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use reqwest::{Method, Request, header::HeaderValue};

    use super::{SESSION_TOKEN, Session, SessionToken, TRACE_ID};
    use crate::Transport;

    fn equipped(session: &Session) -> Request {
        let mut request = Request::new(Method::GET, "https://acme.symphony.com".parse().unwrap());
        session.equip(&mut request, true);
        request
    }

    fn session() -> Session {
        Session::new(Transport::new().unwrap(), SessionToken::new("token-of-a-session").unwrap())
    }

    #[test]
    fn the_token_goes_out_as_a_header_that_does_not_print() {
        let request = equipped(&session().trace_id(HeaderValue::from_static("abc123")));
        assert_eq!(request.headers()[SESSION_TOKEN], "token-of-a-session");
        assert_eq!(request.headers()[TRACE_ID], "abc123");
        let printed = format!("{request:?}");
        assert!(printed.contains("Sensitive") && !printed.contains("token-of"), "{printed}");
    }

    #[test]
    fn a_header_is_no_copy_of_the_token() {
        let token = SessionToken::new("token-of-a-session").unwrap();
        assert!(std::ptr::eq(token.header().as_bytes(), token.expose().as_bytes()));
    }

    #[test]
    fn a_request_has_the_transports_time_unless_the_session_says_another() {
        assert_eq!(equipped(&session()).timeout(), None);
        let second = Duration::from_secs(1);
        assert_eq!(equipped(&session().timeout(second)).timeout(), Some(&second));
    }
}
