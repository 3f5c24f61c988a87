//! How the network is used: timeouts, proxy, trust, connections, headers.

use std::{fmt, sync::Arc, time::Duration};

use reqwest::{
    ClientBuilder,
    header::{HeaderMap, HeaderName, HeaderValue},
    redirect,
};
use rustls::ClientConfig;
use secrecy::{ExposeSecret, SecretString};

use super::{Proxy, Transport, TransportError, connections::Connections};
use crate::{
    Certificates, Identity,
    tls::{Tls, Trust},
};

/// How often an HTTP/2 connection with a request under way is asked whether it is alive, and how long it may take to
/// answer.
const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(5);
const KEEP_ALIVE_TIMEOUT: Duration = Duration::from_secs(5);

/// How a [`Transport`] is to be built.
///
/// Two things cannot be set: redirects are not followed, and TLS is rustls on ring.
#[derive(Clone)]
#[must_use = "a builder does nothing until it is built"]
pub struct TransportBuilder {
    connect_timeout: Duration,
    read_timeout: Option<Duration>,
    timeout: Duration,
    idle_connections: Option<usize>,
    idle_timeout: Duration,
    route: Route,
    tls: Tls,
    headers: HeaderMap,
    /// The name of a header that could not be set.
    invalid_header: Option<String>,
    agent: String,
    body_limit: usize,
}

#[derive(Clone)]
enum Route {
    /// As `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY` or the system's settings say.
    Environment,
    Direct,
    Through(Proxy),
}

impl TransportBuilder {
    /// The usual settings, with this product at the start of the `User-Agent`.
    pub fn new(agent: &str) -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            read_timeout: None,
            timeout: Duration::from_secs(30),
            idle_connections: None,
            idle_timeout: Duration::from_secs(45),
            route: Route::Environment,
            tls: Tls::default(),
            headers: HeaderMap::new(),
            invalid_header: None,
            agent: agent.to_owned(),
            body_limit: Transport::DEFAULT_BODY_LIMIT,
        }
    }

    /// How long a connection may take to be made, TLS included: 10 s unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long the pod may stay silent within an answer: as long as the request may take, unless set.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(timeout);
        self
    }

    /// How long a request may take, from the connection to the last byte of the answer: 30 s unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How many connections without a request are kept open: all of them unless set.
    pub fn idle_connections(mut self, most: usize) -> Self {
        self.idle_connections = Some(most);
        self
    }

    /// How long a connection without a request is kept open: 45 s unless set. It has to be shorter than what gateways
    /// on the way allow, of which 60 s is common: a request that leaves as a gateway closes the connection may be lost.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// Connects through this proxy, whatever the environment says.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.route = Route::Through(proxy);
        self
    }

    /// Connects without a proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.route = Route::Direct;
        self
    }

    /// Connects to this machine: without a proxy, unless one was set here. The environment's would take `localhost` for
    /// itself.
    pub fn to_this_machine(mut self) -> Self {
        if matches!(self.route, Route::Environment) {
            self.route = Route::Direct;
        }
        self
    }

    /// Trusts these authorities beside those of the operating system: a company's own, or that of a proxy which looks
    /// into TLS.
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

    /// Speaks HTTP/1.1 even to a server that offers HTTP/2.
    pub fn http1_only(mut self) -> Self {
        self.tls.http1_only = true;
        self
    }

    /// Sends this header with every request. Its value is treated as a secret: nothing that prints shows it, and what
    /// an error answer repeats of it is taken out, if it has 8 characters or more.
    ///
    /// What a client sets itself (`sessionToken`, `X-Trace-Id`) stays as it is.
    pub fn default_header(mut self, name: &str, value: impl Into<SecretString>) -> Self {
        match header(name, &value.into()) {
            Some((name, value)) => {
                self.headers.insert(name, value);
            }
            None => self.invalid_header = Some(name.to_owned()),
        }
        self
    }

    /// Adds a product to the `User-Agent`, `desk-bot/1.2` for example.
    pub fn user_agent(mut self, product: &str) -> Self {
        self.agent = format!("{} {product}", self.agent);
        if HeaderValue::from_str(product).is_err() {
            self.invalid_header = Some("User-Agent".to_owned());
        }
        self
    }

    /// Refuses an answer with a body of more than this many bytes, counted after decompression: 8 MiB unless set.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// How long a request may take.
    #[must_use]
    pub fn request_timeout(&self) -> Duration {
        self.timeout
    }

    /// Builds the transport.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if a header cannot be sent, or TLS or the HTTP client cannot be set up.
    pub fn build(self) -> Result<Transport, TransportError> {
        if let Some(name) = self.invalid_header.clone() {
            return Err(TransportError::Header { name });
        }
        Ok(Transport(Arc::new(Connections::new(self)?)))
    }

    pub(super) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(super) fn largest_body(&self) -> usize {
        self.body_limit
    }

    pub(super) fn tls(&self) -> Result<ClientConfig, rustls::Error> {
        self.tls.config()
    }

    /// A new pool of connections.
    pub(super) fn http(&self, tls: ClientConfig) -> Result<reqwest::Client, TransportError> {
        let mut http = ClientBuilder::new()
            .connect_timeout(self.connect_timeout)
            .timeout(self.timeout)
            .user_agent(&self.agent)
            .tls_backend_preconfigured(tls)
            .redirect(redirect::Policy::none())
            .pool_idle_timeout(self.idle_timeout)
            .http2_keep_alive_interval(KEEP_ALIVE_INTERVAL)
            .http2_keep_alive_timeout(KEEP_ALIVE_TIMEOUT)
            .default_headers(self.headers.clone());
        if let Some(timeout) = self.read_timeout {
            http = http.read_timeout(timeout);
        }
        if let Some(most) = self.idle_connections {
            http = http.pool_max_idle_per_host(most);
        }
        http = match &self.route {
            Route::Environment => http,
            Route::Direct => http.no_proxy(),
            Route::Through(proxy) => http.proxy(proxy.to_reqwest()?),
        };
        Ok(http.build()?)
    }
}

fn header(name: &str, value: &SecretString) -> Option<(HeaderName, HeaderValue)> {
    let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
    let mut value = HeaderValue::from_str(value.expose_secret()).ok()?;
    value.set_sensitive(true);
    Some((name, value))
}

/// Without the headers, whose values are secrets.
impl fmt::Debug for TransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportBuilder")
            .field("tls", &self.tls)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}
