//! RSA keys, made once a process.

use std::sync::LazyLock;

use pod_api_ext::RsaKey;
use rsa::{
    RsaPrivateKey, RsaPublicKey,
    pkcs1::EncodeRsaPrivateKey,
    pkcs8::{EncodePrivateKey, EncodePublicKey, LineEnding},
    rand_core::OsRng,
};

/// A key pair in the forms in which it is stored.
#[derive(Debug)]
pub struct KeyPair {
    /// The private key as PKCS#8.
    pub pkcs8: String,
    /// The private key as PKCS#1.
    pub pkcs1: String,
    /// The public key, as it is registered with a pod.
    pub public: String,
}

/// The key of the bot.
pub static BOT: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::new(2048));

/// A key that no pod knows.
pub static STRANGER: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::new(2048));

impl KeyPair {
    /// Makes a pair of so many bits.
    #[must_use]
    pub fn new(bits: usize) -> Self {
        let key = RsaPrivateKey::new(&mut OsRng, bits).unwrap();
        Self {
            pkcs8: key.to_pkcs8_pem(LineEnding::LF).unwrap().to_string(),
            pkcs1: key.to_pkcs1_pem(LineEnding::LF).unwrap().to_string(),
            public: RsaPublicKey::from(&key).to_public_key_pem(LineEnding::LF).unwrap(),
        }
    }

    /// The key as the client takes it.
    #[must_use]
    pub fn rsa_key(&self) -> RsaKey {
        RsaKey::from_pem(&self.pkcs8).unwrap()
    }
}
