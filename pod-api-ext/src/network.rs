//! Where a pod is, service by service, and how to get there.

mod base_url;

use pod_api::{Identity, Transport, TransportBuilder, TransportError};

pub(crate) use self::base_url::BaseUrl;
pub use self::base_url::BaseUrlError;

/// The services of a pod.
#[derive(Debug)]
pub(crate) struct Services {
    pub(crate) pod: BaseUrl,
    pub(crate) login: BaseUrl,
    pub(crate) session_auth: BaseUrl,
    settings: TransportBuilder,
    /// The way to the pod and its login. Certificate logins make one of their own.
    pub(crate) transport: Transport,
}

impl Services {
    pub(crate) fn new(
        pod: BaseUrl,
        session_auth: Option<BaseUrl>,
        settings: TransportBuilder,
    ) -> Result<Self, TransportError> {
        let transport = to(&pod, settings.clone()).build()?;
        let session_auth = session_auth.unwrap_or_else(|| pod.sibling("sessionauth"));
        Ok(Self { login: pod.sibling("login"), session_auth, pod, settings, transport })
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
    if address.is_loopback() { settings.to_this_machine() } else { settings }
}
