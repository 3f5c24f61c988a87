//! The configuration cases with the keys and certificates that they name, which are made once a process.

use std::{fs, path::PathBuf, sync::LazyLock};

use base64::{Engine, prelude::BASE64_STANDARD};
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rsa::{
    RsaPrivateKey,
    pkcs8::{EncodePrivateKey, LineEnding},
    rand_core::OsRng,
};
use tempfile::TempDir;

/// Where the cases are kept.
pub(crate) const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/config");

/// A bot's RSA key, as PEM.
pub(crate) static KEY: LazyLock<String> = LazyLock::new(|| {
    let key = RsaPrivateKey::new(&mut OsRng, 2048).unwrap();
    key.to_pkcs8_pem(LineEnding::LF).unwrap().trim().to_owned()
});

/// A copy of the cases that nobody else may read, which git does not keep. In it, `@KEY@` and `@KEY_BASE64@` have been
/// replaced by the key.
pub(crate) struct Cases(TempDir);

impl Cases {
    pub(crate) fn new() -> Self {
        let cases = Self(tempfile::tempdir().unwrap());
        for file in fs::read_dir(CASES).unwrap().map(|entry| entry.unwrap().path()) {
            let name = file.file_name().unwrap().to_str().unwrap();
            cases.write(name, with_key(fs::read(&file).unwrap()));
        }
        let (expired, authority) = expired_certificate();
        cases.write("key.pem", KEY.as_str());
        cases.write("certificate-and-key.pem", self_signed_certificate());
        cases.write("expired.pem", expired);
        cases.write("expired-authority.pem", authority);
        cases.write("bot.p12", pkcs12("s3cret"));
        cases.write("trust.p12", pkcs12_trust_store("s3cret"));
        // What tells a Java keystore is how it begins.
        cases.write("store.jks", [0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2]);
        cases
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::write(&path, content).unwrap();
        #[cfg(unix)]
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    }
}

fn with_key(content: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(content) {
        // In YAML, the lines of a text are indented alike.
        Ok(text) => text
            .replace("@KEY_BASE64@", &BASE64_STANDARD.encode(KEY.as_str()))
            .replace("@KEY@", &KEY.replace('\n', "\n      "))
            .into_bytes(),
        Err(other) => other.into_bytes(),
    }
}

/// A certificate for localhost that no authority has signed, with its key.
fn self_signed_certificate() -> String {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
    certificate.pem() + &key.serialize_pem()
}

/// Such a certificate and its key as a PKCS#12 file that this password opens.
fn pkcs12(password: &str) -> Vec<u8> {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
    let chain = PrivateKeyChain::new(
        "bot",
        PrivateKey::from_der(&key.serialize_der()).unwrap(),
        [Certificate::from_der(certificate.der()).unwrap()],
    );
    let mut store = KeyStore::new();
    store.add_entry("bot", KeyStoreEntry::PrivateKeyChain(chain));
    store.writer(password).write().unwrap()
}

/// A trust store as Java makes it: certificates without a key, which this password opens.
fn pkcs12_trust_store(password: &str) -> Vec<u8> {
    let certificate = CertificateParams::default().self_signed(&KeyPair::generate().unwrap()).unwrap();
    let mut store = KeyStore::new();
    let entry = KeyStoreEntry::Certificate(Certificate::from_der(certificate.der()).unwrap());
    store.add_entry("authority", entry);
    store.writer(password).write().unwrap()
}

/// A certificate for localhost that ended long ago, with its key, and the authority that signed it.
fn expired_certificate() -> (String, String) {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    params.not_before = rcgen::date_time_ymd(2001, 1, 1);
    params.not_after = rcgen::date_time_ymd(2002, 1, 1);
    let key = KeyPair::generate().unwrap();
    let certificate = params.signed_by(&key, &authority).unwrap();
    (certificate.pem() + &key.serialize_pem(), authority.pem())
}
