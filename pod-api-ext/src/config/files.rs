//! Keys, certificates and trust stores, whatever form they have.

use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use pod_api::{Certificates, Identity, PemError};
use secrecy::{ExposeSecret, SecretSlice};

use super::{ConfigError, ConfigWarning, setting::Setting};
use crate::{RsaKey, RsaKeyError};

/// What a setting leads to: the content of the file that it names, or its own.
pub(super) struct Material<'a> {
    setting: &'a Setting,
    bytes: SecretSlice<u8>,
    /// What opens it if it is PKCS#12. PEM needs no password, and one that is given anyway does no harm.
    password: Option<&'a Setting>,
}

impl<'a> Material<'a> {
    /// Reads `path`, or decodes `content`.
    pub(super) fn of(setting: &'a Setting, password: Option<&'a Setting>) -> Result<Self, ConfigError> {
        let bytes = if setting.is_path() { read(setting)? } else { decode(setting)? };
        Ok(Self { setting, bytes: bytes.into(), password })
    }

    /// As an RSA key.
    pub(super) fn rsa_key(&self) -> Result<RsaKey, ConfigError> {
        let key = match RsaKey::from_pem(self.bytes()) {
            Err(RsaKeyError::Pem(PemError::Pkcs12)) => RsaKey::from_pkcs12(self.bytes(), self.password()),
            read => read,
        };
        key.map_err(|error| self.failed(error))
    }

    /// As a certificate with its private key.
    pub(super) fn identity(&self) -> Result<Identity, ConfigError> {
        let identity = match Identity::from_pem(self.bytes()) {
            Err(PemError::Pkcs12) => Identity::from_pkcs12(self.bytes(), self.password()),
            read => read,
        };
        identity.map_err(|error| self.failed(error))
    }

    /// As authorities to trust.
    pub(super) fn authorities(&self) -> Result<Certificates, ConfigError> {
        let authorities = match Certificates::from_pem(self.bytes()) {
            Err(PemError::Pkcs12) => Certificates::from_pkcs12(self.bytes(), self.password()),
            read => read,
        };
        authorities.map_err(|error| self.failed(error))
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.expose_secret()
    }

    fn password(&self) -> &str {
        self.password.map(Setting::expose).unwrap_or_default()
    }

    fn failed(&self, error: impl std::error::Error + Send + Sync + 'static) -> ConfigError {
        self.setting.error("cannot be used").because(error)
    }
}

/// The content of the file that a setting names. What is no path is not repeated: it may be the secret itself.
pub(super) fn read(setting: &Setting) -> Result<Vec<u8>, ConfigError> {
    let path = setting.expose();
    if path.starts_with("classpath:") {
        return Err(setting.error("classpath: is for Java programs; name a file"));
    }
    std::fs::read(path).map_err(|error| {
        let here =
            if Path::new(path).is_relative() { " (a path is relative to the working directory)" } else { "" };
        let reason = if setting.is_secret() {
            format!("expected the path of a file, got {}", setting.shown())
        } else {
            format!("{path:?} cannot be read{here}")
        };
        setting.error(reason).because(error)
    })
}

fn decode(setting: &Setting) -> Result<Vec<u8>, ConfigError> {
    content(setting.expose()).ok_or_else(|| {
        setting.error("expected PEM (it begins with -----BEGIN), or Base64 of PEM or of a PKCS#12 file")
    })
}

/// The key or certificate that a text is, if it is one and not a path: PEM as it is, or Base64 of PEM or of a binary
/// form. The Java kit wants the latter, the Python kit the former.
///
/// `docker --env-file` keeps quotes, editors add byte order marks, and some tools leave the padding out or write the
/// alphabet of URLs. None of these makes a path of a secret.
pub(super) fn content(text: &str) -> Option<Vec<u8>> {
    if text.contains(BEGIN) {
        return Some(text.as_bytes().to_vec());
    }
    let around = |character: char| character.is_whitespace() || "\"'=\u{feff}".contains(character);
    let dense: String = text.replace("\\r", "").replace("\\n", "").replace(around, "");
    let decoded = BASE64_STANDARD_NO_PAD.decode(dense.replace('-', "+").replace('_', "/")).ok()?;
    is_material(&decoded).then_some(decoded)
}

const BEGIN: &str = "-----BEGIN";

/// Whether it is PEM, in UTF-16 too, or a binary form. What a short path decodes to by chance is none of these.
fn is_material(decoded: &[u8]) -> bool {
    const SHORTEST_DER: usize = 200;
    match decoded {
        [0x30, ..] => decoded.len() > SHORTEST_DER,
        // A Java key store. Its reader refuses it, and says how to convert it.
        [0xFE, 0xED, 0xFE, 0xED, ..] | [0xCE, 0xCE, 0xCE, 0xCE, ..] => true,
        _ => {
            let characters: Vec<u8> = decoded.iter().copied().filter(|&byte| byte != 0).collect();
            characters.windows(BEGIN.len()).any(|part| part == BEGIN.as_bytes())
        }
    }
}

/// Warns of a file with a secret that others than its owner may read.
#[cfg(unix)]
pub(super) fn readable_by_others(path: &Path) -> Option<String> {
    use std::os::unix::fs::PermissionsExt;

    let mode = std::fs::metadata(path).ok()?.permissions().mode() & 0o777;
    (mode & 0o077 != 0).then(|| format!("others may read it (mode {mode:03o}); chmod 600 {}", path.display()))
}

#[cfg(not(unix))]
pub(super) fn readable_by_others(_: &Path) -> Option<String> {
    None
}

/// Warns if the file that a setting names is one that others may read.
pub(super) fn exposed(setting: &Setting) -> Option<ConfigWarning> {
    let reason = readable_by_others(Path::new(setting.expose()))?;
    Some(setting.warning(reason))
}
