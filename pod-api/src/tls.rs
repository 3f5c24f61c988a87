//! Whom to trust on the other end of a TLS connection, and who to be on this one.

use std::sync::Arc;

use rustls::{ClientConfig, ConfigBuilder, RootCertStore, client::WantsClientCert, crypto::CryptoProvider};
use rustls_platform_verifier::Verifier;

use crate::{Certificates, Identity};

/// TLS by rustls on ring.
///
/// The provider is named here and not installed for the process: that choice belongs to the program.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tls {
    pub(crate) trust: Trust,
    pub(crate) identity: Option<Identity>,
    pub(crate) http1_only: bool,
}

/// The authorities whose word is taken for a server's name: those of the operating system, unless they are left out, and
/// more.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trust {
    without_system: bool,
    more: Vec<Certificates>,
}

impl Tls {
    pub(crate) fn config(&self) -> Result<ClientConfig, rustls::Error> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = self.trust.verifier(provider)?;
        let mut config = match &self.identity {
            Some(identity) => {
                builder.with_client_auth_cert(identity.chain(), identity.key().expose().clone_key())?
            }
            None => builder.with_no_client_auth(),
        };
        let protocols: &[&[u8]] = if self.http1_only { &[b"http/1.1"] } else { &[b"h2", b"http/1.1"] };
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
        Ok(config)
    }
}

impl Trust {
    /// Trusts these too.
    pub(crate) fn add(&mut self, authorities: Certificates) {
        self.more.push(authorities);
    }

    /// Trusts these, and none that were named before.
    pub(crate) fn only(authorities: Certificates) -> Self {
        Self { without_system: true, more: vec![authorities] }
    }

    fn verifier(
        &self,
        provider: Arc<CryptoProvider>,
    ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
        let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()?;
        let more = || self.more.iter().flat_map(Certificates::iter);
        let by_system = match self {
            Self { without_system: true, .. } => None,
            Self { more, .. } if more.is_empty() => Verifier::new(provider).ok(),
            _ => Some(Verifier::new_with_extra_roots(more(), provider)?),
        };
        if let Some(verifier) = by_system {
            return Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)));
        }
        // Without certificates of its own, and on a system without any (a small container for one), nobody is trusted
        // over TLS, while plain HTTP to a mock pod still works.
        let mut roots = RootCertStore::empty();
        for certificate in more() {
            roots.add(certificate)?;
        }
        Ok(builder.with_root_certificates(roots))
    }
}
