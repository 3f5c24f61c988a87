//! The signed statement by which a bot or an app says who it is.

use std::time::{Duration, SystemTime};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use secrecy::SecretString;
use serde_json::json;

use super::{RsaKey, RsaKeyError};

/// How long a statement holds. Pods accept five minutes at most; the minute is for clocks that differ.
const LIFETIME: Duration = Duration::from_secs(240);

/// A JSON web token for this subject, signed by RS512. Pods accept the claims `sub` and `exp` and no others.
///
/// It is put together here, by the signature of the library that does TLS, because the signing of `jsonwebtoken` goes
/// through a provider of the whole process: it panics when the features that choose one are both on or both off, and
/// any other crate of the program can turn them on.
pub(super) fn sign(subject: &str, key: &RsaKey, now: SystemTime) -> Result<SecretString, RsaKeyError> {
    let since_1970 = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let expires = (since_1970 + LIFETIME).as_secs();
    let header = encode(json!({ "typ": "JWT", "alg": "RS512" }).to_string());
    let claims = encode(json!({ "sub": subject, "exp": expires }).to_string());
    let statement = format!("{header}.{claims}");
    let signature = encode(key.sign(statement.as_bytes())?);
    Ok(format!("{statement}.{signature}").into())
}

fn encode(part: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(part)
}
