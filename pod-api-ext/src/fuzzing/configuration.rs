use base64::{Engine, prelude::BASE64_STANDARD};
use pod_api::{Certificates, Identity, PrivateKey};
use url::Url;

use crate::{Proxy, RsaKey, SessionToken, TraceId, login, network::BaseUrl};

/// What is taken from a configuration is usable or refused, and a refusal does not repeat it.
///
/// # Panics
///
/// If it does not hold.
pub fn configuration(data: &[u8]) {
    let text = &*String::from_utf8_lossy(data);
    address(text);
    keys(data);
    if let Ok(token) = SessionToken::new(text) {
        assert!(text.bytes().all(|byte| byte.is_ascii_graphic()));
        assert_eq!(token.header().as_bytes(), data);
        assert!(token.header().is_sensitive());
    }
    if let Ok(id) = TraceId::new(text) {
        assert_eq!(id.header(), text);
    }
    if let Err(flaw) = Proxy::new(text) {
        assert_not_in(text, &flaw);
    }
    if let Ok(path) = login::path_of(text) {
        let url = Url::parse(&format!("https://acme.symphony.com/login{path}"));
        let url = url.unwrap_or_else(|error| panic!("{path}: {error}"));
        let segments: Vec<&str> = url.path_segments().map(Iterator::collect).unwrap_or_default();
        assert!(matches!(segments[..], ["login", "pubkey", "app", "username", _, "authenticate"]), "{url}");
    }
}

/// An address of the pod, and that of a service beside it, which has to be on the same host.
fn address(text: &str) {
    match BaseUrl::parse(text, "/pod") {
        Err(flaw) => assert_not_in(text, &flaw),
        Ok(base) => {
            let (pod, login) = (clean_url(base.as_str()), clean_url(base.sibling("login").as_str()));
            assert_eq!(pod.origin(), login.origin(), "{pod} and {login}");
        }
    }
}

fn clean_url(address: &str) -> Url {
    let url = Url::parse(address).unwrap_or_else(|error| panic!("{address}: {error}"));
    assert!(matches!(url.scheme(), "http" | "https") && url.has_host(), "{address}");
    assert!(url.username().is_empty() && url.password().is_none(), "{address}");
    assert!(!address.ends_with('/') && url.query().is_none() && url.fragment().is_none(), "{address}");
    url
}

/// As PEM that was pasted, and as what may be within a block.
fn keys(data: &[u8]) {
    let block = |label: &str| {
        format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", BASE64_STANDARD.encode(data))
    };
    let pem = ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "CERTIFICATE"].map(block);
    for pem in pem.iter().map(String::as_bytes).chain([data]) {
        let text = &*String::from_utf8_lossy(pem);
        let errors: [Option<Box<dyn std::error::Error>>; 4] = [
            RsaKey::from_pem(pem).err().map(Into::into),
            PrivateKey::from_pem(pem).err().map(Into::into),
            Certificates::from_pem(pem).err().map(Into::into),
            Identity::from_pem(pem).err().map(Into::into),
        ];
        for error in errors.iter().flatten() {
            assert_not_in(text, &**error);
        }
    }
}

/// A text of some length is not in an error about it.
fn assert_not_in<E: std::error::Error + ?Sized>(text: &str, error: &E) {
    if text.len() >= 32 {
        let printed = format!("{error} {error:?}");
        assert!(!printed.contains(text), "{printed}");
    }
}
