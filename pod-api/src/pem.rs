//! Certificates and keys as PEM: text blocks between `-----BEGIN …-----` and `-----END …-----`.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};

use rustls::pki_types::{
    CertificateDer, PrivateKeyDer,
    pem::{Error as Flaw, PemObject},
};
use secrecy::{ExposeSecret, SecretBox, SecretSlice};

/// Why a certificate or a private key cannot be used. What was given is never repeated.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PemError {
    /// The file cannot be read.
    #[error("{} cannot be read", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: Arc<std::io::Error>,
    },
    /// No certificate among what was given.
    #[error("no certificate: a PEM block that begins with -----BEGIN CERTIFICATE----- is expected")]
    NoCertificate,
    /// No private key among what was given.
    #[error("no private key: a PEM block that begins with -----BEGIN PRIVATE KEY----- is expected")]
    NoPrivateKey,
    /// The private key is protected by a password.
    #[error(
        "the private key is encrypted; take the password off with: openssl pkey -in encrypted.pem -out key.pem"
    )]
    Encrypted,
    /// A PKCS#12 file (`.p12`, `.pfx`) or another binary form.
    #[error(
        "this is binary, PKCS#12 (.p12, .pfx) perhaps, and PEM is expected; convert it with: \
         openssl pkcs12 -in bot.p12 -out bot.pem -nodes (and -legacy if the file is old)"
    )]
    Binary,
    /// A PEM block that is cut or damaged.
    #[error("a PEM block is cut or damaged")]
    Malformed,
    /// The certificate is damaged, or has a form that TLS does not take.
    #[error("the certificate cannot be used: {0}")]
    Certificate(rustls::Error),
    /// The key is of an unknown kind, or is not the certificate's.
    #[error("the private key cannot be used with the certificate: {0}")]
    Key(rustls::Error),
}

/// A private key as it was read from PEM: PKCS#8, PKCS#1 or SEC1, without a password.
///
/// It prints nothing of itself, and its memory is overwritten when the last clone is dropped.
#[derive(Clone)]
pub struct PrivateKey(Arc<SecretBox<PrivateKeyDer<'static>>>);

impl PrivateKey {
    /// Takes the first private key of a PEM text.
    ///
    /// # Errors
    ///
    /// [`PemError`] if there is none, or one that cannot be read.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, PemError> {
        let pem = pem.as_ref();
        let key = PrivateKeyDer::from_pem_slice(pem).map_err(|flaw| match flaw {
            _ if is_encrypted(pem) => PemError::Encrypted,
            Flaw::NoItemsFound => missing(pem, PemError::NoPrivateKey),
            _ => PemError::Malformed,
        })?;
        Ok(Self(Arc::new(SecretBox::new(Box::new(key)))))
    }

    /// Takes the first private key of a PEM file.
    ///
    /// # Errors
    ///
    /// [`PemError`] if the file cannot be read or used.
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self, PemError> {
        Self::from_pem(read(path.as_ref())?.expose_secret())
    }

    /// The key itself. Whoever asks for it answers for where it goes.
    #[must_use]
    pub fn expose(&self) -> &PrivateKeyDer<'static> {
        self.0.expose_secret()
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").finish_non_exhaustive()
    }
}

/// Every certificate of a PEM text, at least one.
pub(crate) fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, PemError> {
    let all: Result<Vec<_>, Flaw> = CertificateDer::pem_slice_iter(pem).collect();
    match all {
        Ok(none) if none.is_empty() => Err(missing(pem, PemError::NoCertificate)),
        Ok(certificates) => Ok(certificates),
        Err(_) => Err(PemError::Malformed),
    }
}

/// A whole file, which may hold a key.
pub(crate) fn read(path: &Path) -> Result<SecretSlice<u8>, PemError> {
    std::fs::read(path)
        .map(SecretSlice::from)
        .map_err(|source| PemError::File { path: path.to_owned(), source: Arc::new(source) })
}

/// PKCS#8 says it in the block's name, PKCS#1 in a line of its own.
fn is_encrypted(pem: &[u8]) -> bool {
    let text = String::from_utf8_lossy(pem);
    text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || text.contains("Proc-Type: 4,ENCRYPTED")
}

/// Why nothing was found: what was given is no text, or the text holds something else.
fn missing(given: &[u8], otherwise: PemError) -> PemError {
    const DER_SEQUENCE: u8 = 0x30;
    let binary = given.first() == Some(&DER_SEQUENCE) && !given.is_ascii();
    if binary { PemError::Binary } else { otherwise }
}
