//! How the network is used: timeouts, proxy, trust, connections, headers.

use std::{fmt, sync::Arc, time::Duration};

use http::Uri;
use reqwest::{ClientBuilder, header::HeaderValue, redirect};
use rustls::ClientConfig;
use secrecy::SecretString;

use super::{Proxy, Transport, TransportError, connections::Connections, environment};
use crate::{
    Certificates, Identity, SecretHeaders,
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
    headers: SecretHeaders,
    /// The name of a header that could not be set.
    invalid_header: Option<String>,
    agent: String,
    body_limit: usize,
}

#[derive(Clone)]
enum Route {
    /// As `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY` or the system's settings say.
    ///
    /// With where the requests go to, if that is known.
    Environment(Option<Uri>),
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
            route: Route::Environment(None),
            tls: Tls::default(),
            headers: SecretHeaders::new(),
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

    /// How long a connection without a request is kept open: 45 s unless set. Gateways on the
    /// way commonly allow 60 s. Stay below that: a request that is sent while a gateway closes the connection may be lost.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// Connects through this proxy, whatever the environment says.
    ///
    /// Without one, `HTTPS_PROXY` counts, or else `ALL_PROXY`, in capitals or not; for a pod at plain HTTP `HTTP_PROXY`.
    /// A value that would be cut or ignored is refused by [`build`](Self::build). `NO_PROXY` excepts hosts, separated by
    /// commas: a name with all below it (`acme.example` or `.acme.example`), an address (`10.0.0.1`, `::1`), a network
    /// (`10.0.0.0/8`) or all (`*`). These forms except nothing: `*.acme.example`, `acme.example:443`, `[::1]`, and blanks
    /// in place of commas.
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
        if matches!(self.route, Route::Environment(_)) {
            self.route = Route::Direct;
        }
        self
    }

    /// Connects to this address: of the environment's proxies, only the one for there has to be usable.
    pub fn to(mut self, address: &str) -> Self {
        if let Route::Environment(destination) = &mut self.route {
            *destination = address.parse().ok();
        }
        self
    }

    /// Trusts these authorities beside those of the operating system: a company's own, or that of a proxy which looks
    /// into TLS. Those of several calls are all trusted, and after [`trust_only`](Self::trust_only) still nobody else.
    pub fn trust(mut self, authorities: Certificates) -> Self {
        self.tls.trust.add(authorities);
        self
    }

    /// Trusts these authorities and no other, whatever was trusted before. [`trust`](Self::trust) adds more.
    pub fn trust_only(mut self, authorities: Certificates) -> Self {
        self.tls.trust = Trust::only(authorities);
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
        match self.headers.clone().with(name, value) {
            Ok(headers) => self.headers = headers,
            Err(_) => self.invalid_header = Some(name.to_owned()),
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
    /// [`TransportError`] if a header cannot be sent, the environment names a proxy that cannot be used, or TLS or the HTTP
    /// client cannot be set up.
    pub fn build(self) -> Result<Transport, TransportError> {
        self.check()?;
        Ok(Transport(Arc::new(Connections::new(self)?)))
    }

    /// Looks at what was set and at the environment, and makes nothing.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if a header cannot be sent, or the environment names a proxy that cannot be used.
    pub fn check(&self) -> Result<(), TransportError> {
        if let Some(name) = self.invalid_header.clone() {
            return Err(TransportError::Header { name });
        }
        match &self.route {
            Route::Environment(destination) => environment::check(destination.as_ref()),
            Route::Direct | Route::Through(_) => Ok(()),
        }
    }

    pub(super) fn headers(&self) -> &SecretHeaders {
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
            .default_headers(self.headers.map().clone());
        if let Some(timeout) = self.read_timeout {
            http = http.read_timeout(timeout);
        }
        if let Some(most) = self.idle_connections {
            http = http.pool_max_idle_per_host(most);
        }
        http = match &self.route {
            Route::Environment(_) if !environment::excepts_all() => http,
            Route::Environment(_) | Route::Direct => http.no_proxy(),
            Route::Through(proxy) => http.proxy(proxy.to_reqwest()?),
        };
        Ok(http.build()?)
    }
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
