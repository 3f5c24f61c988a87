//! How the network is used: time limits, proxy, trust, connections, headers.

use std::time::Duration;

use pod_api::{Certificates, Identity, Transport, TransportBuilder, TransportError};
use reqwest::{
    ClientBuilder,
    header::{HeaderMap, HeaderName, HeaderValue},
};
use secrecy::{ExposeSecret, SecretString};

use super::{PodClientBuilder, Proxy, base_url::BaseUrl};

/// What every transport of a client has in common: that to the pod, and that of a certificate login.
#[derive(Clone, Debug)]
pub(crate) struct Network {
    connect_timeout: Duration,
    read_timeout: Option<Duration>,
    attempt_timeout: Duration,
    idle_connections: Option<usize>,
    proxy: Route,
    trust: Trust,
    headers: HeaderMap,
    agent: String,
    body_limit: usize,
}

#[derive(Clone, Debug)]
enum Route {
    /// As `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY` or the system's settings say.
    Environment,
    Direct,
    Through(Proxy),
}

#[derive(Clone, Debug)]
enum Trust {
    System,
    SystemAnd(Certificates),
    Only(Certificates),
}

impl Default for Network {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            read_timeout: None,
            attempt_timeout: Duration::from_secs(15),
            idle_connections: None,
            proxy: Route::Environment,
            trust: Trust::System,
            headers: HeaderMap::new(),
            agent: concat!("pod-api-ext/", env!("CARGO_PKG_VERSION")).to_owned(),
            body_limit: Transport::DEFAULT_BODY_LIMIT,
        }
    }
}

impl Network {
    pub(crate) fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout
    }

    /// A transport to this address, which shows this certificate.
    pub(crate) fn transport(
        &self,
        to: &BaseUrl,
        identity: Option<&Identity>,
    ) -> Result<Transport, TransportError> {
        let proxy = self.proxy.to(to)?;
        let mut builder = Transport::builder().body_limit(self.body_limit);
        for (name, value) in &self.headers {
            builder = builder.default_header(name.clone(), value.clone());
        }
        builder = match &self.trust {
            Trust::System => builder,
            Trust::SystemAnd(authorities) => builder.trust(authorities.clone()),
            Trust::Only(authorities) => builder.trust_only(authorities.clone()),
        };
        if let Some(identity) = identity {
            // HTTP/2 does not pass on why a server that has looked at the certificate hangs up.
            builder = builder.identity(identity.clone()).http1_only();
        }
        self.configure(builder).configure(proxy).build()
    }

    fn configure(&self, builder: TransportBuilder) -> TransportBuilder {
        builder.configure(|http| {
            let mut http = http
                .connect_timeout(self.connect_timeout)
                .timeout(self.attempt_timeout)
                .user_agent(&self.agent);
            if let Some(limit) = self.read_timeout {
                http = http.read_timeout(limit);
            }
            if let Some(most) = self.idle_connections {
                http = http.pool_max_idle_per_host(most);
            }
            http
        })
    }
}

impl Route {
    /// What to set for connections to this address.
    fn to(&self, address: &BaseUrl) -> Result<impl FnOnce(ClientBuilder) -> ClientBuilder, TransportError> {
        let proxy = match self {
            Self::Through(proxy) => Some(proxy.to_reqwest()?),
            Self::Environment | Self::Direct => None,
        };
        // The environment's proxy would take "localhost" for itself.
        let direct = matches!(self, Self::Direct) || address.is_loopback();
        Ok(move |http: ClientBuilder| match proxy {
            Some(proxy) => http.proxy(proxy),
            None if direct => http.no_proxy(),
            None => http,
        })
    }
}

impl PodClientBuilder {
    /// How long a connection may take to be made, TLS included: 10 s unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.network.connect_timeout = limit;
        self
    }

    /// How long the pod may stay silent within an answer: as long as the attempt may take, unless set.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.network.read_timeout = Some(limit);
        self
    }

    /// How long one attempt may take, from the connection to the last byte of the answer: 15 s unless set,
    /// half of what a call may take in all.
    ///
    /// A call may make several attempts; what all of them may take is a matter of [`RetryPolicy::within`] and of
    /// [`PodClient::with_deadline`].
    ///
    /// [`RetryPolicy::within`]: crate::RetryPolicy::within
    /// [`PodClient::with_deadline`]: crate::PodClient::with_deadline
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.network.attempt_timeout = limit;
        self
    }

    /// How many connections without a call are kept open: all of them unless set.
    pub fn idle_connections(mut self, most: usize) -> Self {
        self.network.idle_connections = Some(most);
        self
    }

    /// Connects through this proxy, whatever the environment says.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.network.proxy = Route::Through(proxy);
        self
    }

    /// Connects without a proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.network.proxy = Route::Direct;
        self
    }

    /// Trusts these authorities beside those of the operating system: a company's own, or that of a proxy which looks
    /// into TLS.
    pub fn trust(mut self, authorities: Certificates) -> Self {
        self.network.trust = Trust::SystemAnd(authorities);
        self
    }

    /// Trusts these authorities and no other.
    pub fn trust_only(mut self, authorities: Certificates) -> Self {
        self.network.trust = Trust::Only(authorities);
        self
    }

    /// Sends this header with every request, logins included. Its value is treated as a secret: nothing that prints shows
    /// it, and what an error answer repeats of it is taken out, if it has 8 characters or more.
    ///
    /// What the client sets itself (`sessionToken`, `X-Trace-Id`) stays as it is.
    pub fn default_header(mut self, name: &str, value: impl Into<SecretString>) -> Self {
        match header(name, &value.into()) {
            Some((name, value)) => {
                self.network.headers.insert(name, value);
            }
            None => self.invalid_header = Some(name.to_owned()),
        }
        self
    }

    /// Adds a product to the `User-Agent`, `desk-bot/1.2` for example; `pod-api-ext/<version>` stays in front.
    pub fn user_agent(mut self, product: &str) -> Self {
        self.network.agent = format!("{} {product}", self.network.agent);
        if HeaderValue::from_str(product).is_err() {
            self.invalid_header = Some("User-Agent".to_owned());
        }
        self
    }

    /// Refuses an answer with a body of more than this many bytes, counted after decompression: 8 MiB unless set.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.network.body_limit = bytes;
        self
    }
}

fn header(name: &str, value: &SecretString) -> Option<(HeaderName, HeaderValue)> {
    let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
    let mut value = HeaderValue::from_str(value.expose_secret()).ok()?;
    value.set_sensitive(true);
    Some((name, value))
}

#[cfg(test)]
mod tests {
    use super::Network;
    use crate::RetryPolicy;

    #[test]
    fn a_call_has_time_for_another_attempt_after_one_that_was_not_answered() {
        let (one, all) = (Network::default().attempt_timeout, RetryPolicy::default().time_limit());
        assert!(one * 2 <= all, "{one:?} of {all:?}");
    }
}
