//! The key that a bot signs its logins with.

use std::path::Path;

use pod_api::{PemError, PrivateKey};
use ring::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA512, RsaKeyPair},
};
use rustls::pki_types::PrivateKeyDer;
#[cfg(feature = "pkcs12")]
use secrecy::SecretString;

/// An RSA private key, as bots and apps have it registered with their pod.
///
/// It prints nothing of itself. Its memory is overwritten when the last clone is dropped; the copy that signs, which
/// lives for the length of a signature, is the cryptographic library's and only freed.
///
/// ```no_run
/// use pod_api_ext::{RsaKey, RsaLogin};
///
/// let login = RsaLogin::new("desk-bot", RsaKey::from_pem_file("/etc/desk-bot/key.pem")?);
/// # let _ = login;
/// # Ok::<(), pod_api_ext::RsaKeyError>(())
/// ```
#[derive(Clone, Debug)]
pub struct RsaKey(PrivateKey);

impl RsaKey {
    /// Takes the key of a PEM text: PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`), 2,048 to 4,096
    /// bits, without a password.
    ///
    /// # Errors
    ///
    /// [`RsaKeyError`] if there is no such key in it.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, RsaKeyError> {
        Self::checked(PrivateKey::from_pem(pem)?)
    }

    /// Takes the key of a PEM file.
    ///
    /// # Errors
    ///
    /// [`RsaKeyError`] if the file cannot be read, or there is no such key in it.
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self, RsaKeyError> {
        Self::checked(PrivateKey::from_pem_file(path)?)
    }

    /// Takes the first key of a PKCS#12 file (`.p12`, `.pfx`), which this password opens.
    ///
    /// # Errors
    ///
    /// [`RsaKeyError`] if the password is another one, or there is no such key in it.
    #[cfg(feature = "pkcs12")]
    pub fn from_pkcs12(
        file: impl AsRef<[u8]>,
        password: impl Into<SecretString>,
    ) -> Result<Self, RsaKeyError> {
        Self::checked(PrivateKey::from_pkcs12(file, password)?)
    }

    /// Takes the first key of a PKCS#12 file on disk.
    ///
    /// # Errors
    ///
    /// As [`from_pkcs12`](Self::from_pkcs12), and if the file cannot be read.
    #[cfg(feature = "pkcs12")]
    pub fn from_pkcs12_file(
        path: impl AsRef<Path>,
        password: impl Into<SecretString>,
    ) -> Result<Self, RsaKeyError> {
        Self::checked(PrivateKey::from_pkcs12_file(path, password)?)
    }

    fn checked(key: PrivateKey) -> Result<Self, RsaKeyError> {
        let key = Self(key);
        key.pair()?;
        Ok(key)
    }

    /// The signature of RS512.
    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, RsaKeyError> {
        let pair = self.pair()?;
        let mut signature = vec![0; pair.public().modulus_len()];
        pair.sign(&RSA_PKCS1_SHA512, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| RsaKeyError::NoRandomness)?;
        Ok(signature)
    }

    /// The public part, in the form of PKCS#1.
    #[cfg(feature = "mock")]
    pub(crate) fn public(&self) -> Result<Vec<u8>, RsaKeyError> {
        Ok(self.pair()?.public().as_ref().to_vec())
    }

    fn pair(&self) -> Result<RsaKeyPair, RsaKeyError> {
        let pair = match self.0.expose() {
            PrivateKeyDer::Pkcs8(key) => RsaKeyPair::from_pkcs8(key.secret_pkcs8_der()),
            PrivateKeyDer::Pkcs1(key) => RsaKeyPair::from_der(key.secret_pkcs1_der()),
            _ => return Err(RsaKeyError::NotRsa),
        };
        pair.map_err(|rejected| match rejected.to_string() {
            reason if reason == "WrongAlgorithm" => RsaKeyError::NotRsa,
            reason => RsaKeyError::Unusable { reason },
        })
    }
}

/// Why an RSA key cannot be used. The key itself is never repeated.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RsaKeyError {
    /// There is no key, or it cannot be read.
    #[error(transparent)]
    Pem(#[from] PemError),
    /// A key of another kind.
    #[error("this is a private key, but not an RSA key, which logins are signed with")]
    NotRsa,
    /// An RSA key that does not sign: too short, too long, or damaged.
    #[error("the RSA key cannot be used ({reason}): it is damaged, or has not 2,048 to 4,096 bits")]
    Unusable {
        /// What the cryptographic library says.
        reason: String,
    },
    /// The system gives no randomness, which the signing needs.
    #[error("the operating system gave no random numbers to sign with")]
    NoRandomness,
}
