//! The HTTP client that every call goes through.

mod connections;
mod environment;
mod proxy;
mod settings;

use std::{fmt, sync::Arc};

use reqwest::{
    Method, Request, Response,
    header::{self, HeaderValue},
};

use self::connections::{Connections, Pool};
pub use self::{
    environment::EnvironmentProxyError,
    proxy::{Proxy, ProxyError},
    settings::TransportBuilder,
};
use crate::answer::{self, Answer};

/// An HTTP client that is safe to send a session token with: it never follows a redirect and bounds what it reads.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone)]
pub struct Transport(Arc<Connections>);

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
        TransportBuilder::new(concat!("pod-api/", env!("CARGO_PKG_VERSION")))
    }

    /// Sends a request that is none of the generated operations, a login for example, by the same rules.
    ///
    /// The body of an error answer is the vendor's error object (`code` and `message`), whatever came. What it repeats
    /// of `secrets` is taken out, and headers that repeat one are marked as sensitive: name what the request carries.
    ///
    /// # Errors
    ///
    /// [`reqwest::Error`] if no complete answer came.
    pub async fn execute(&self, request: Request, secrets: &[&str]) -> reqwest::Result<Response> {
        let (pool, answering) = self.start(request);
        self.answer(pool, answering, secrets, secrets).await.map(Answer::readable)
    }

    /// Hands a request over to the HTTP client, so that no future has to hold it.
    pub(crate) fn start(
        &self,
        mut request: Request,
    ) -> (Pool, impl Future<Output = reqwest::Result<Response>> + Send + use<>) {
        if request.method() == Method::POST && request.body().is_none() {
            // Gateways answer 411 to a POST that does not say its length, even if it has no body.
            request.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let pool = self.0.pool();
        // On the heap, so that it is not moved about with every future that waits for it.
        let answering = Box::pin(pool.http.execute(request));
        (pool, answering)
    }

    /// The answer to a request, made safe, with its body beside it. Leaves connections that have proved dead.
    ///
    /// The request carried `secrets`, among them `own`, by which it proves who it is.
    pub(crate) async fn answer(
        &self,
        pool: Pool,
        answering: impl Future<Output = reqwest::Result<Response>>,
        own: &[&str],
        secrets: &[&str],
    ) -> reqwest::Result<Answer> {
        let watch = self.0.watch(&pool);
        let outcome = match answering.await {
            Ok(mut response) => {
                let limit = self.0.settings().largest_body();
                let tamed = answer::tame(&mut response, limit, own, &self.secrets_and(secrets)).await;
                tamed.map(|(body, broke_off)| (Answer::new(response, body), broke_off))
            }
            Err(error) => Err(error),
        };
        watch.settle(match &outcome {
            Ok((_, broke_off)) => broke_off.as_ref(),
            Err(error) => Some(error),
        });
        outcome.map(|(answer, _)| answer)
    }

    /// What every request of this transport carries that nobody may see, and these.
    ///
    /// A text that an answer holds is safe to show after [`redact`](crate::redact) with them.
    #[must_use]
    pub fn secrets_and<'a>(&'a self, others: &[&'a str]) -> Vec<&'a str> {
        self.0.settings().headers().secrets().chain(others.iter().copied()).collect()
    }

    /// A client to make requests with, not to send them.
    pub(crate) fn http(&self) -> reqwest::Client {
        self.0.any_http()
    }
}

/// The HTTP client would print the address of its proxy, which may hold a password.
impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("body_limit", &self.0.settings().largest_body())
            .finish_non_exhaustive()
    }
}

/// Why there is no transport.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// A header that HTTP cannot carry. Its value is not repeated.
    #[error("the header {name:?} cannot be sent: its name or its value is not one that HTTP allows")]
    Header {
        /// The header's name.
        name: String,
    },
    /// A variable of the environment names a proxy that would not be used as it is meant. Its value is not repeated.
    #[error("the environment variable {variable} names a proxy that cannot be used: {source}")]
    EnvironmentProxy {
        /// The variable's name.
        variable: &'static str,
        /// What is wrong with it.
        source: EnvironmentProxyError,
    },
    /// TLS could not be set up.
    #[error("TLS cannot be set up")]
    Tls(#[from] rustls::Error),
    /// The HTTP client could not be set up.
    #[error("the HTTP client cannot be set up")]
    Http(#[from] reqwest::Error),
}
