//! PKCS#12: a private key and its certificates, or the certificates of authorities, in one file behind a password.

use std::path::Path;

use p12_keystore::{CertificateBag, Pkcs12Archive, error::Error as Flaw};
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    Certificates, Identity, PemError, PrivateKey,
    pem::{self, tidy},
};

impl Certificates {
    /// Takes every certificate of a PKCS#12 file (`.p12`, `.pfx`), a trust store of Java for example.
    ///
    /// # Errors
    ///
    /// [`PemError`] if the password is another one, or there is no certificate in it that TLS can trust.
    pub fn from_pkcs12(file: impl AsRef<[u8]>, password: impl Into<SecretString>) -> Result<Self, PemError> {
        let archive = open(file.as_ref(), &password.into())?;
        if archive.certs.is_empty() {
            return Err(PemError::NoCertificate);
        }
        Self::new(archive.certs.iter().map(der).collect())
    }

    /// Takes every certificate of a PKCS#12 file.
    ///
    /// # Errors
    ///
    /// As [`from_pkcs12`](Self::from_pkcs12), and if the file cannot be read.
    pub fn from_pkcs12_file(
        path: impl AsRef<Path>,
        password: impl Into<SecretString>,
    ) -> Result<Self, PemError> {
        Self::from_pkcs12(pem::read(path.as_ref())?.expose_secret(), password)
    }
}

impl Identity {
    /// Takes the first private key of a PKCS#12 file (`.p12`, `.pfx`) that has its certificate there, and the
    /// certificates that lead to its authority.
    ///
    /// The library that reads it leaves the memory of its own copies as it is.
    ///
    /// # Errors
    ///
    /// [`PemError`] if the password is another one, a part is missing or cannot be read.
    pub fn from_pkcs12(file: impl AsRef<[u8]>, password: impl Into<SecretString>) -> Result<Self, PemError> {
        let archive = open(file.as_ref(), &password.into())?;
        if archive.certs.is_empty() {
            return Err(PemError::NoCertificate);
        }
        let mut mismatch = PemError::NoPrivateKey;
        for key in keys(&archive) {
            for leaf in &archive.certs {
                match Self::new(chain(leaf, &archive.certs), key.clone()) {
                    Ok(identity) => return Ok(identity),
                    Err(error) => mismatch = error,
                }
            }
        }
        Err(mismatch)
    }

    /// Takes private key and certificates from a PKCS#12 file.
    ///
    /// # Errors
    ///
    /// As [`from_pkcs12`](Self::from_pkcs12), and if the file cannot be read.
    pub fn from_pkcs12_file(
        path: impl AsRef<Path>,
        password: impl Into<SecretString>,
    ) -> Result<Self, PemError> {
        Self::from_pkcs12(pem::read(path.as_ref())?.expose_secret(), password)
    }
}

impl PrivateKey {
    /// Takes the first private key of a PKCS#12 file (`.p12`, `.pfx`).
    ///
    /// # Errors
    ///
    /// [`PemError`] if the password is another one, or there is no private key in it.
    pub fn from_pkcs12(file: impl AsRef<[u8]>, password: impl Into<SecretString>) -> Result<Self, PemError> {
        let archive = open(file.as_ref(), &password.into())?;
        keys(&archive).next().ok_or(PemError::NoPrivateKey)
    }

    /// Takes the first private key of a PKCS#12 file.
    ///
    /// # Errors
    ///
    /// As [`from_pkcs12`](Self::from_pkcs12), and if the file cannot be read.
    pub fn from_pkcs12_file(
        path: impl AsRef<Path>,
        password: impl Into<SecretString>,
    ) -> Result<Self, PemError> {
        Self::from_pkcs12(pem::read(path.as_ref())?.expose_secret(), password)
    }
}

fn open(file: &[u8], password: &SecretString) -> Result<Pkcs12Archive, PemError> {
    if let Some(other @ PemError::JavaKeyStore) = tidy::binary(file) {
        return Err(other);
    }
    if file.is_ascii() {
        return Err(PemError::Pkcs12Damaged { reason: "it is text; read PEM with from_pem()".to_owned() });
    }
    Pkcs12Archive::from_pkcs12(file, password.expose_secret()).map_err(|flaw| match flaw {
        Flaw::MacError(_) | Flaw::UnpadError | Flaw::Pkcs5Error(_) => PemError::Password,
        flaw => PemError::Pkcs12Damaged { reason: flaw.to_string() },
    })
}

fn keys(archive: &Pkcs12Archive) -> impl Iterator<Item = PrivateKey> {
    let der = archive.keys.iter().map(|bag| bag.key.as_der().to_vec());
    der.map(|der| PrivateKey::new(PrivatePkcs8KeyDer::from(der).into()))
}

/// A certificate and those that lead to its authority, which is left out: a server has that itself.
fn chain(leaf: &CertificateBag, all: &[CertificateBag]) -> Vec<CertificateDer<'static>> {
    let mut chain = vec![leaf];
    while let Some(&last) = chain.last()
        && let Some(issuer) = all.iter().find(|bag| bag.cert.subject() == last.cert.issuer())
        && issuer.cert.subject() != issuer.cert.issuer()
        && !chain.iter().any(|bag| bag.cert == issuer.cert)
    {
        chain.push(issuer);
    }
    chain.into_iter().map(der).collect()
}

fn der(bag: &CertificateBag) -> CertificateDer<'static> {
    CertificateDer::from(bag.cert.as_der().to_vec())
}
