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

/// The authorities whose word is taken for a server's name.
#[derive(Clone, Debug, Default)]
pub(crate) enum Trust {
    /// Those that the operating system trusts.
    #[default]
    System,
    /// Those that the operating system trusts, and these.
    SystemAnd(Certificates),
    /// These.
    Only(Certificates),
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
    fn verifier(
        &self,
        provider: Arc<CryptoProvider>,
    ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
        let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()?;
        let by_system = match self {
            Self::System => Verifier::new(provider).ok(),
            Self::SystemAnd(extra) => Some(Verifier::new_with_extra_roots(extra.iter(), provider)?),
            Self::Only(_) => None,
        };
        if let Some(verifier) = by_system {
            return Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)));
        }
        let mut roots = RootCertStore::empty();
        // Without certificates of its own, and on a system without any (a small container for one), nobody is trusted
        // over TLS, while plain HTTP to a mock pod still works.
        if let Self::Only(certificates) = self {
            for certificate in certificates.iter() {
                roots.add(certificate)?;
            }
        }
        Ok(builder.with_root_certificates(roots))
    }
}
