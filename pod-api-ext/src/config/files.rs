//! Keys, certificates and trust stores, whatever form they have.

use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD};
use pod_api::{Certificates, Identity};
use secrecy::{ExposeSecret, SecretSlice};

use super::{ConfigError, ConfigWarning, setting::Setting};
use crate::RsaKey;

/// What a file or a text is, by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Pem,
    /// DER, which in a configuration is PKCS#12.
    Pkcs12,
    JavaKeyStore,
    Other,
}

fn form(bytes: &[u8]) -> Form {
    match bytes {
        [0x30, ..] => Form::Pkcs12,
        [0xFE, 0xED, 0xFE, 0xED, ..] => Form::JavaKeyStore,
        text if text.trim_ascii_start().starts_with(b"-----BEGIN") => Form::Pem,
        _ => Form::Other,
    }
}

/// What a setting leads to: the content of the file that it names, or its own.
pub(super) struct Material<'a> {
    setting: &'a Setting,
    bytes: SecretSlice<u8>,
}

impl<'a> Material<'a> {
    /// Reads `path`, or decodes `content`.
    pub(super) fn of(setting: &'a Setting) -> Result<Self, ConfigError> {
        let bytes = if setting.is_path() { read(setting)? } else { decode(setting)? };
        Ok(Self { setting, bytes: bytes.into() })
    }

    /// As an RSA key.
    pub(super) fn rsa_key(&self) -> Result<RsaKey, ConfigError> {
        self.pem("a private key", "openssl pkcs12 -in bot.p12 -nocerts -nodes -out key.pem")?;
        RsaKey::from_pem(self.bytes.expose_secret()).map_err(|error| self.failed(error))
    }

    /// As a certificate with its private key. PEM needs no password, and one that is given anyway does no harm.
    pub(super) fn identity(&self, password: Option<&Setting>) -> Result<Identity, ConfigError> {
        if form(self.bytes.expose_secret()) == Form::Pkcs12 {
            let password = password.map(Setting::expose).unwrap_or_default();
            return Identity::from_pkcs12(self.bytes.expose_secret(), password)
                .map_err(|error| self.failed(error));
        }
        self.pem("a certificate with its key", "openssl pkcs12 -in bot.p12 -nodes -out bot.pem")?;
        Identity::from_pem(self.bytes.expose_secret()).map_err(|error| self.failed(error))
    }

    /// As authorities to trust. A PEM file needs no password, and one that is given anyway does no harm.
    pub(super) fn authorities(&self, _password: Option<&Setting>) -> Result<Certificates, ConfigError> {
        self.pem("a trust store", "openssl pkcs12 -in trust.p12 -nokeys -out trust.pem")?;
        Certificates::from_pem(self.bytes.expose_secret()).map_err(|error| self.failed(error))
    }

    fn pem(&self, what: &str, conversion: &str) -> Result<(), ConfigError> {
        let reason = match form(self.bytes.expose_secret()) {
            Form::Pem => return Ok(()),
            Form::Pkcs12 => format!("this is PKCS#12; {what} has to be PEM: {conversion}"),
            Form::JavaKeyStore => {
                "this is a Java keystore (JKS); export it with: keytool -importkeystore -srckeystore store.jks \
                 -destkeystore store.p12 -deststoretype PKCS12"
                    .to_owned()
            }
            Form::Other => format!("{what} begins with -----BEGIN, and this does not"),
        };
        Err(self.setting.error(reason))
    }

    fn failed(&self, error: impl std::error::Error + Send + Sync + 'static) -> ConfigError {
        self.setting.error("cannot be used").because(error)
    }
}

fn read(setting: &Setting) -> Result<Vec<u8>, ConfigError> {
    let path = setting.expose();
    if path.starts_with("classpath:") {
        return Err(setting.error("classpath: is for Java programs; name a file"));
    }
    std::fs::read(path).map_err(|error| {
        let here =
            if Path::new(path).is_relative() { " (a path is relative to the working directory)" } else { "" };
        setting.error(format!("{path:?} cannot be read{here}")).because(error)
    })
}

/// PEM as it is, or Base64 of PEM or of PKCS#12: the Java kit wants the latter, the Python kit the former.
fn decode(setting: &Setting) -> Result<Vec<u8>, ConfigError> {
    let text = setting.expose();
    if form(text.as_bytes()) == Form::Pem {
        return Ok(text.as_bytes().to_vec());
    }
    let dense: String = text.split_whitespace().collect();
    let decoded = BASE64_STANDARD.decode(dense).unwrap_or_default();
    match form(&decoded) {
        Form::Other => {
            Err(setting
                .error("expected PEM (it begins with -----BEGIN), or Base64 of PEM or of a PKCS#12 file"))
        }
        _ => Ok(decoded),
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
