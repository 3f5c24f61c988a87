//! The HTTP client that every call goes through.

use std::{fmt, sync::Arc, time::Duration};

use reqwest::{
    ClientBuilder, Method, Request, Response,
    header::{self, HeaderMap, HeaderName, HeaderValue},
    redirect,
};

use crate::{
    Certificates, Identity, answer,
    tls::{Tls, Trust},
};

/// From how many characters on a default header's value is taken for a secret.
const SHORTEST_SECRET: usize = 8;

/// An HTTP client that is safe to send a session token with: it never follows a redirect and bounds what it reads.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone)]
pub struct Transport(Arc<Settings>);

struct Settings {
    http: reqwest::Client,
    headers: HeaderMap,
    body_limit: usize,
}

impl Transport {
    /// The largest body that is read unless [`TransportBuilder::body_limit`] says otherwise: 8 MiB.
    pub const DEFAULT_BODY_LIMIT: usize = 8 * 1024 * 1024;

    /// A transport as most programs want it: the system's proxies and certificates, 10 s to connect, 30 s in all.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if TLS or the HTTP client cannot be set up.
    pub fn new() -> Result<Self, TransportError> {
        Self::builder().build()
    }

    /// A transport to be configured.
    pub fn builder() -> TransportBuilder {
        let http = ClientBuilder::new()
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .user_agent(concat!("pod-api/", env!("CARGO_PKG_VERSION")));
        TransportBuilder {
            http,
            tls: Tls::default(),
            headers: HeaderMap::new(),
            body_limit: Self::DEFAULT_BODY_LIMIT,
        }
    }

    /// Sends a request that is none of the generated operations, a login for example, by the same rules.
    ///
    /// The body of an error answer is the vendor's error object (`code` and `message`), whatever came. What it repeats
    /// of `secrets` is taken out, and headers that repeat one are marked as sensitive: name what the request carries.
    ///
    /// # Errors
    ///
    /// [`reqwest::Error`] if no complete answer came.
    pub fn execute(
        &self,
        request: Request,
        secrets: &[&str],
    ) -> impl Future<Output = reqwest::Result<Response>> + Send {
        let answering = self.send(request);
        async move { self.tame(answering.await?, secrets).await }
    }

    pub(crate) fn send(
        &self,
        mut request: Request,
    ) -> impl Future<Output = reqwest::Result<Response>> + Send + use<> {
        if request.method() == Method::POST && request.body().is_none() {
            // Gateways answer 411 to a POST that does not say its length, also where it has no body.
            request.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        self.0.http.execute(request)
    }

    /// The answer to a request that carried these secrets, made safe.
    pub(crate) fn tame<'a>(
        &'a self,
        response: Response,
        secrets: &'a [&'a str],
    ) -> impl Future<Output = reqwest::Result<Response>> + Send + 'a {
        answer::tame(response, self.0.body_limit, secrets, self.secrets_and(secrets))
    }

    /// What every request of this transport carries that nobody may see, and these.
    ///
    /// A text that an answer holds is safe to show after [`redact`](crate::redact) with them.
    #[must_use]
    pub fn secrets_and<'a>(&'a self, others: &[&'a str]) -> Vec<&'a str> {
        // To take out "1" or "true" wherever they stand would hide nothing and make texts unreadable.
        let values = self.0.headers.values().filter_map(|value| value.to_str().ok());
        values.filter(|value| value.len() >= SHORTEST_SECRET).chain(others.iter().copied()).collect()
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.http
    }
}

/// The HTTP client would print the address of its proxy, which may hold a password.
impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport").field("body_limit", &self.0.body_limit).finish_non_exhaustive()
    }
}

/// How a [`Transport`] is to be built.
#[must_use = "a builder does nothing until it is built"]
pub struct TransportBuilder {
    http: ClientBuilder,
    tls: Tls,
    headers: HeaderMap,
    body_limit: usize,
}

impl TransportBuilder {
    /// Sets anything that reqwest can set: timeouts, proxies, the pool, default headers.
    ///
    /// Three things stay as they are, whatever is set here: redirects are not followed, TLS is this crate's own, and the
    /// log is not told every byte, which is what `connection_verbose` does.
    pub fn configure(mut self, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        self.http = set(self.http);
        self
    }

    /// Sends this header with every request. Its value is treated as a secret: nothing that prints shows it, and what
    /// an error answer repeats of it is taken out, if it has 8 characters or more.
    pub fn default_header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.headers.insert(name, value);
        self
    }

    /// Trusts these authorities beside those of the operating system.
    pub fn trust(mut self, authorities: Certificates) -> Self {
        self.tls.trust = Trust::SystemAnd(authorities);
        self
    }

    /// Trusts these authorities and no other.
    pub fn trust_only(mut self, authorities: Certificates) -> Self {
        self.tls.trust = Trust::Only(authorities);
        self
    }

    /// Shows this certificate to a server that asks for one.
    pub fn identity(mut self, identity: Identity) -> Self {
        self.tls.identity = Some(identity);
        self
    }

    /// Speaks HTTP/1.1 also to a server that offers HTTP/2.
    pub fn http1_only(mut self) -> Self {
        self.tls.http1_only = true;
        self
    }

    /// Refuses a success body of more than this many bytes, counted after decompression.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Builds the transport.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if TLS or the HTTP client cannot be set up.
    pub fn build(self) -> Result<Transport, TransportError> {
        let http = self
            .http
            .tls_backend_preconfigured(self.tls.config()?)
            .redirect(redirect::Policy::none())
            .connection_verbose(false)
            .default_headers(self.headers.clone())
            .build()?;
        Ok(Transport(Arc::new(Settings { http, headers: self.headers, body_limit: self.body_limit })))
    }
}

impl fmt::Debug for TransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportBuilder")
            .field("tls", &self.tls)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}

/// Why there is no transport.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// TLS could not be set up.
    #[error("TLS cannot be set up")]
    Tls(#[from] rustls::Error),
    /// The HTTP client could not be set up.
    #[error("the HTTP client cannot be set up")]
    Http(#[from] reqwest::Error),
}
