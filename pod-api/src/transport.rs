//! The HTTP client that every call goes through.

use std::{fmt, time::Duration};

use reqwest::{ClientBuilder, redirect};

use crate::tls;

/// An HTTP client that is safe to send a session token with: it never follows a redirect and bounds what it reads.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Transport {
    http: reqwest::Client,
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
        TransportBuilder { http, body_limit: Self::DEFAULT_BODY_LIMIT }
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.http
    }

    pub(crate) fn body_limit(&self) -> usize {
        self.body_limit
    }
}

/// How a [`Transport`] is to be built.
#[must_use = "a builder does nothing until it is built"]
pub struct TransportBuilder {
    http: ClientBuilder,
    body_limit: usize,
}

impl TransportBuilder {
    /// Sets anything that reqwest can set: timeouts, proxies, the pool, default headers.
    ///
    /// Two things stay as they are, whatever is set here: redirects are not followed, and TLS is this crate's own.
    pub fn configure(mut self, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        self.http = set(self.http);
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
            .tls_backend_preconfigured(tls::client_config()?)
            .redirect(redirect::Policy::none())
            .build()?;
        Ok(Transport { http, body_limit: self.body_limit })
    }
}

impl fmt::Debug for TransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportBuilder").field("body_limit", &self.body_limit).finish_non_exhaustive()
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
