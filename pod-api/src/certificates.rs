//! Certificates: whom to trust, and who to be.

use std::{fmt, path::Path, sync::Arc};

use rustls::{RootCertStore, crypto::ring, pki_types::CertificateDer, sign::CertifiedKey};
use secrecy::ExposeSecret;

use crate::{PemError, PrivateKey, pem};

/// Certificates of authorities to trust, a company's own for example.
#[derive(Clone)]
pub struct Certificates(Arc<[CertificateDer<'static>]>);

impl Certificates {
    /// Takes every certificate of a PEM text.
    ///
    /// # Errors
    ///
    /// [`PemError`] if there is none, or one that TLS cannot trust.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, PemError> {
        Self::new(pem::certificates(pem.as_ref())?)
    }

    /// Takes certificates that TLS can trust.
    pub(crate) fn new(certificates: Vec<CertificateDer<'static>>) -> Result<Self, PemError> {
        let mut store = RootCertStore::empty();
        for certificate in &certificates {
            store.add(certificate.clone()).map_err(PemError::Certificate)?;
        }
        Ok(Self(certificates.into()))
    }

    /// Takes every certificate of a PEM file.
    ///
    /// # Errors
    ///
    /// [`PemError`] if the file cannot be read or used.
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self, PemError> {
        Self::from_pem(pem::read(path.as_ref())?.expose_secret())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = CertificateDer<'static>> + '_ {
        self.0.iter().cloned()
    }
}

impl fmt::Debug for Certificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Certificates({})", self.0.len())
    }
}

/// A certificate and its private key, by which a program shows a server who it is.
///
/// It prints nothing of either.
#[derive(Clone)]
pub struct Identity {
    chain: Arc<[CertificateDer<'static>]>,
    key: PrivateKey,
}

impl Identity {
    /// Takes the certificate, the certificates that lead to its authority, and the private key, in one PEM text or
    /// two after each other.
    ///
    /// # Errors
    ///
    /// [`PemError`] if a part is missing, cannot be read, or the key is not the certificate's.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, PemError> {
        Self::from_pem_parts(pem.as_ref(), pem.as_ref())
    }

    /// Takes certificate and private key from two PEM texts.
    ///
    /// # Errors
    ///
    /// As [`from_pem`](Self::from_pem).
    pub fn from_pem_parts(certificate: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Result<Self, PemError> {
        Self::new(pem::certificates(certificate.as_ref())?, PrivateKey::from_pem(key)?)
    }

    pub(crate) fn new(chain: Vec<CertificateDer<'static>>, key: PrivateKey) -> Result<Self, PemError> {
        CertifiedKey::from_der(chain.clone(), key.expose().clone_key(), &ring::default_provider())
            .map_err(PemError::Key)?;
        Ok(Self { chain: chain.into(), key })
    }

    /// Takes certificate and private key from one PEM file.
    ///
    /// # Errors
    ///
    /// As [`from_pem`](Self::from_pem), and if the file cannot be read.
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self, PemError> {
        Self::from_pem(pem::read(path.as_ref())?.expose_secret())
    }

    pub(crate) fn chain(&self) -> Vec<CertificateDer<'static>> {
        self.chain.to_vec()
    }

    pub(crate) fn key(&self) -> &PrivateKey {
        &self.key
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").finish_non_exhaustive()
    }
}
