//! Where a pod is, service by service, and how to get there.

mod base_url;
mod gateway;

use pod_api::{Identity, SecretHeaders, Transport, TransportBuilder, TransportError};

pub(crate) use self::{
    base_url::BaseUrl,
    gateway::{Asking, HeaderKeeper, HeaderSource},
};
pub use self::{
    base_url::BaseUrlError,
    gateway::{HeaderFuture, HeaderProvider},
};
use crate::{Error, login::Kept};

/// The services of a pod.
#[derive(Debug)]
pub(crate) struct Services {
    /// The Pod API, parsed once for the raw clients of all calls.
    pub(crate) api: pod_api::BaseUrl,
    pub(crate) login: BaseUrl,
    pub(crate) session_auth: BaseUrl,
    settings: TransportBuilder,
    /// The way to the pod and its login. Certificate logins make one of their own.
    pub(crate) transport: Transport,
    /// What a gateway before the pod wants, if it wants any.
    pub(crate) headers: Option<HeaderKeeper>,
}

impl Services {
    pub(crate) fn new(
        pod: &BaseUrl,
        session_auth: Option<BaseUrl>,
        settings: TransportBuilder,
        headers: Option<HeaderKeeper>,
    ) -> Result<Self, TransportError> {
        let transport = to(pod, settings.clone()).build()?;
        let session_auth = session_auth.unwrap_or_else(|| pod.sibling("sessionauth"));
        // Its transport is made by a login; what would be wrong with it is told now.
        to(&session_auth, settings.clone()).check()?;
        let (login, api) = (pod.sibling("login"), pod_api::BaseUrl::new(pod.as_str()));
        Ok(Self { api, login, session_auth, settings, transport, headers })
    }

    /// Remembers whether the gateway took the headers of a request that ended so.
    pub(crate) fn headers_taken(&self, kept: Option<&Kept<SecretHeaders>>, error: Option<&Error>) {
        let (Some(headers), Some(kept)) = (&self.headers, kept) else { return };
        match error {
            Some(error @ Error::GatewayRefused(_)) => headers.refuse(kept, error),
            // Without a status nobody has looked at the headers, and a gateway in trouble may not have.
            Some(error) if error.status().is_none_or(|status| status >= 500) => {}
            _ => headers.accept(kept),
        }
    }

    /// How long one attempt may take.
    pub(crate) fn attempt_timeout(&self) -> std::time::Duration {
        self.settings.request_timeout()
    }

    /// A transport to the service that logs in by certificate, with that certificate.
    pub(crate) fn transport_of(&self, identity: &Identity) -> Result<Transport, TransportError> {
        // HTTP/2 does not pass on why a server that has looked at the certificate hangs up.
        to(&self.session_auth, self.settings.clone()).identity(identity.clone()).http1_only().build()
    }
}

fn to(address: &BaseUrl, settings: TransportBuilder) -> TransportBuilder {
    if address.is_loopback() { settings.to_this_machine() } else { settings.to(address.as_str()) }
}
