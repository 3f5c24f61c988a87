//! What a client can set of its transport.

use std::time::Duration;

use pod_api::{Certificates, Proxy};
use secrecy::SecretString;

use crate::PodClientBuilder;

/// Settings that go to the transport as they are.
macro_rules! transport_settings {
    ($($(#[$d:meta])* $name:ident($($value:ident: $of:ty)?) = $setting:ident;)+) => {
        impl PodClientBuilder {
            $(
                $(#[$d])*
                pub fn $name(mut self$(, $value: $of)?) -> Self {
                    self.transport = self.transport.$setting($($value)?);
                    self
                }
            )+
        }
    };
}

transport_settings! {
    /// How long a connection may take to be made, TLS included: 10 s unless set.
    connect_timeout(timeout: Duration) = connect_timeout;
    /// How long the pod may stay silent within an answer: as long as the attempt may take, unless set.
    read_timeout(timeout: Duration) = read_timeout;
    /// How long one attempt may take, from the connection to the last byte of the answer: 15 s unless set, half of what
    /// a call may take in all.
    ///
    /// A call may make several attempts; what all of them may take is a matter of
    /// [`RetryPolicy::timeout`](crate::RetryPolicy::timeout) and of
    /// [`PodClient::with_timeout`](crate::PodClient::with_timeout).
    attempt_timeout(timeout: Duration) = timeout;
    /// How many connections without a call are kept open: all of them unless set.
    idle_connections(most: usize) = idle_connections;
    /// How long a connection without a call is kept open: 45 s unless set. Gateways on the way
    /// commonly allow 60 s. Stay below that: a call that is sent while a gateway closes the connection may be lost.
    idle_timeout(timeout: Duration) = idle_timeout;
    /// Connects through this proxy, whatever the environment says.
    ///
    /// Without one, `HTTPS_PROXY` counts, or else `ALL_PROXY`, in capitals or not; for a pod at plain HTTP `HTTP_PROXY`;
    /// for a pod on this machine none. A value that would be cut or ignored is refused by [`build`](Self::build).
    /// `NO_PROXY` excepts hosts, separated by commas: a name with all below it (`acme.example` or `.acme.example`), an
    /// address (`10.0.0.1`, `::1`), a network (`10.0.0.0/8`) or all (`*`). These forms except nothing: `*.acme.example`,
    /// `acme.example:443`, `[::1]`, and blanks in place of commas.
    proxy(proxy: Proxy) = proxy;
    /// Connects without a proxy, whatever the environment says.
    no_proxy() = no_proxy;
    /// Trusts these authorities beside those of the operating system: a company's own, or that of a proxy which looks
    /// into TLS. Those of several calls are all trusted, and after [`trust_only`](Self::trust_only) still nobody else.
    trust(authorities: Certificates) = trust;
    /// Trusts these authorities and no other, whatever was trusted before. [`trust`](Self::trust) adds more.
    trust_only(authorities: Certificates) = trust_only;
    /// Adds a product to the `User-Agent`, `desk-bot/1.2` for example; `pod-api-ext/<version>` stays in front.
    user_agent(product: &str) = user_agent;
    /// Refuses an answer with a body of more than this many bytes, counted after decompression: 8 MiB unless set.
    body_limit(bytes: usize) = body_limit;
}

impl PodClientBuilder {
    /// Sends this header with every request, logins included. Its value is treated as a secret: nothing that prints
    /// shows it, and what an error answer repeats of it is taken out, if it has 8 characters or more.
    ///
    /// What the client sets itself (`sessionToken`, `X-Trace-Id`) stays as it is.
    pub fn default_header(mut self, name: &str, value: impl Into<SecretString>) -> Self {
        self.transport = self.transport.default_header(name, value);
        self
    }
}
