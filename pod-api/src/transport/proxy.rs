//! A proxy between the program and the pod.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::environment;

/// An HTTP proxy, and how to be let through.
///
/// ```
/// use pod_api::Proxy;
///
/// let proxy = Proxy::new("http://proxy.acme.example:3128")?.credentials("desk-bot", "its password");
/// assert_eq!(format!("{proxy:?}"), "Proxy(http://proxy.acme.example:3128/, with credentials)");
/// # Ok::<(), pod_api::ProxyError>(())
/// ```
#[derive(Clone)]
pub struct Proxy {
    url: Url,
    credentials: Option<(String, SecretString)>,
}

/// What is wrong with a proxy's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProxyError {
    /// Not a URL at all.
    #[error("the proxy's address is not a URL ({0}); write it as http://proxy.acme.example:3128")]
    Malformed(#[from] url::ParseError),
    /// Neither `http` nor `https`.
    #[error("the proxy's scheme is neither http nor https")]
    Scheme,
    /// A user name or password inside the URL.
    #[error("the proxy's address holds a user name or password; give them by credentials()")]
    Credentials,
}

impl Proxy {
    /// Takes the proxy's address.
    ///
    /// # Errors
    ///
    /// [`ProxyError`] if it is not the address of an HTTP proxy.
    pub fn new(address: &str) -> Result<Self, ProxyError> {
        let url = Url::parse(address.trim())?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(ProxyError::Scheme);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(ProxyError::Credentials);
        }
        Ok(Self { url, credentials: None })
    }

    /// The proxy that a transport uses for this address unless one is set: that of the environment or of the operating
    /// system's settings, without its user name and password.
    #[must_use]
    pub fn of_environment(address: &str) -> Option<Self> {
        let proxy = environment::proxy_to(&address.parse().ok()?)?;
        Self::new(&proxy.to_string()).ok()
    }

    /// Where it is, without user name and password.
    #[must_use]
    pub fn address(&self) -> &str {
        self.url.as_str()
    }

    /// The user name and password that the proxy asks for.
    #[must_use]
    pub fn credentials(mut self, user_name: impl Into<String>, password: impl Into<SecretString>) -> Self {
        self.credentials = Some((user_name.into(), password.into()));
        self
    }

    pub(super) fn to_reqwest(&self) -> Result<reqwest::Proxy, reqwest::Error> {
        let proxy = reqwest::Proxy::all(self.url.clone())?;
        Ok(match &self.credentials {
            Some((user_name, password)) => {
                let password = SecretString::from(literal(password.expose_secret()));
                proxy.basic_auth(&literal(user_name), password.expose_secret())
            }
            None => proxy,
        })
    }
}

/// The text as it has to be given to the HTTP client, which takes `%41` for `A`.
fn literal(text: &str) -> String {
    text.replace('%', "%25")
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials = if self.credentials.is_some() { "with" } else { "without" };
        write!(f, "Proxy({}, {credentials} credentials)", self.url)
    }
}

#[cfg(test)]
mod tests {
    use super::{Proxy, ProxyError};

    #[test]
    fn what_is_no_address_of_a_proxy_is_refused() {
        for (address, error) in [
            ("proxy:3128", ProxyError::Scheme),
            ("socks5://proxy:1080", ProxyError::Scheme),
            ("http://user:secret@proxy:3128", ProxyError::Credentials),
            ("", ProxyError::Malformed(url::ParseError::RelativeUrlWithoutBase)),
        ] {
            assert_eq!(Proxy::new(address).unwrap_err(), error, "{address}");
        }
    }
}
