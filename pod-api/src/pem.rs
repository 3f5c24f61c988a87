//! Certificates and keys as PEM: text blocks between `-----BEGIN …-----` and `-----END …-----`.

pub(crate) mod tidy;

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};

use rustls::pki_types::{
    CertificateDer, PrivateKeyDer, PrivatePkcs1KeyDer, PrivatePkcs8KeyDer, PrivateSec1KeyDer,
    pem::{Error as Flaw, PemObject},
};
use secrecy::{ExposeSecret, SecretBox, SecretSlice};

use self::tidy::tidy;

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
    /// A PKCS#12 file (`.p12`, `.pfx`).
    #[error(
        "this is PKCS#12 (.p12, .pfx), and PEM is expected; read it with from_pkcs12(), or convert it with: \
         openssl pkcs12 -in bot.p12 -out bot.pem -nodes (and -legacy if the file is old)"
    )]
    Pkcs12,
    /// A PKCS#12 file that the password does not open.
    #[error("the password does not open the PKCS#12 file")]
    Password,
    /// A PKCS#12 file that is damaged, or protected in an unknown way.
    #[error("the PKCS#12 file cannot be read ({reason}); is it damaged?")]
    #[non_exhaustive]
    Pkcs12Damaged {
        /// What does not fit.
        reason: String,
    },
    /// A Java key store (`.jks`).
    #[error(
        "this is a Java key store (.jks), and PEM is expected; convert it with: keytool -importkeystore \
         -srckeystore bot.jks -destkeystore bot.p12 -deststoretype PKCS12, and that with: \
         openssl pkcs12 -in bot.p12 -out bot.pem -nodes"
    )]
    JavaKeyStore,
    /// A certificate or key as DER, the binary form of PEM.
    #[error(
        "this is DER, and PEM is expected; convert a certificate with: openssl x509 -inform der -in bot.cer -out \
         bot.pem, and a key with: openssl pkey -inform der -in bot.key -out key.pem"
    )]
    Der,
    /// A key in the form of OpenSSH.
    #[error("this is a key of OpenSSH; convert it with: ssh-keygen -p -m PEM -f <a copy of the file>")]
    OpenSsh,
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
    /// Byte order marks, UTF-16, `\n` or blanks for line ends, indentation and quotes do no harm, and neither does a label
    /// of another form of key.
    ///
    /// # Errors
    ///
    /// [`PemError`] if there is none, or one that cannot be read.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, PemError> {
        let pem = tidy(pem.as_ref())?;
        let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|flaw| match flaw {
            _ if is_encrypted(&pem) => PemError::Encrypted,
            _ if pem.contains("-----BEGIN OPENSSH PRIVATE KEY-----") => PemError::OpenSsh,
            Flaw::NoItemsFound => PemError::NoPrivateKey,
            _ => PemError::Malformed,
        })?;
        Ok(Self::new(by_content(key)?))
    }

    pub(crate) fn new(key: PrivateKeyDer<'static>) -> Self {
        Self(Arc::new(SecretBox::new(Box::new(key))))
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
    let pem = tidy(pem)?;
    let all: Result<Vec<_>, Flaw> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    match all {
        Ok(none) if none.is_empty() => Err(PemError::NoCertificate),
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
fn is_encrypted(tidied: &str) -> bool {
    tidied.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || tidied.contains("Proc-Type:4,ENCRYPTED")
}

/// The key under the name of the form that it has, whatever its block was called.
fn by_content(key: PrivateKeyDer<'static>) -> Result<PrivateKeyDer<'static>, PemError> {
    let (integer, octets, sequence) = (2, 4, 0x30);
    let found = match tidy::content(key.secret_der()) {
        // After its version, a key of PKCS#8 has its algorithm, one of PKCS#1 a number, one of SEC1 the key itself.
        Some([2, 1, _, tag, ..]) => *tag,
        // What has no version and begins with an algorithm is an encrypted key of PKCS#8.
        Some([0x30, ..]) => return Err(PemError::Encrypted),
        _ => return Ok(key),
    };
    let der = || key.secret_der().to_vec();
    Ok(match key {
        PrivateKeyDer::Pkcs1(_) | PrivateKeyDer::Sec1(_) if found == sequence => {
            PrivatePkcs8KeyDer::from(der()).into()
        }
        PrivateKeyDer::Pkcs8(_) | PrivateKeyDer::Sec1(_) if found == integer => {
            PrivatePkcs1KeyDer::from(der()).into()
        }
        PrivateKeyDer::Pkcs8(_) | PrivateKeyDer::Pkcs1(_) if found == octets => {
            PrivateSec1KeyDer::from(der()).into()
        }
        _ => key,
    })
}
