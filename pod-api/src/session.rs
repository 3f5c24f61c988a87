//! Who is calling: the session token and the transport that carries it.

use std::{fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use reqwest::{
    Request,
    header::{HeaderName, HeaderValue},
};
use secrecy::{ExposeSecret, SecretString};

use crate::Transport;

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
    /// [`InvalidSessionToken`] if it is empty or holds anything but visible ASCII, which no header can carry.
    pub fn new(token: impl Into<SecretString>) -> Result<Self, InvalidSessionToken> {
        let token = token.into();
        let text = token.expose_secret();
        if text.is_empty() {
            return Err(InvalidSessionToken::Empty);
        }
        match text.bytes().position(|byte| !byte.is_ascii_graphic()) {
            Some(position) => Err(InvalidSessionToken::NotVisibleAscii { position }),
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
pub enum InvalidSessionToken {
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
    token: SessionToken,
    trace_id: Option<HeaderValue>,
    timeout: Option<Duration>,
}

impl Session {
    /// A session whose calls go through `transport` and carry `token`.
    #[must_use]
    pub fn new(transport: Transport, token: SessionToken) -> Self {
        Self { transport, token, trace_id: None, timeout: None }
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

    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }

    pub(crate) fn token(&self) -> &SessionToken {
        &self.token
    }

    /// Sets what a request needs of the session.
    pub(crate) fn equip(&self, request: &mut Request) {
        let headers = request.headers_mut();
        headers.insert(SESSION_TOKEN, self.token.header());
        if let Some(trace_id) = &self.trace_id {
            headers.insert(TRACE_ID, trace_id.clone());
        }
        if let Some(timeout) = self.timeout {
            *request.timeout_mut() = Some(timeout);
        }
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
        session.equip(&mut request);
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
