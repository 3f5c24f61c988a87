//! Headers whose values are secrets.

use std::{fmt, sync::Arc};

use reqwest::header::{Entry, HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use crate::TransportError;

/// From how many characters on a header's value is taken for a secret when a text is looked through.
const SHORTEST_SECRET: usize = 8;

/// Headers that a gateway before the pod wants, whose values are secrets: they do not print.
///
/// ```
/// use pod_api::SecretHeaders;
///
/// let headers = SecretHeaders::new().with("X-Gateway-Token", "renewed every hour")?;
/// assert_eq!(format!("{headers:?}"), r#"SecretHeaders(["x-gateway-token"])"#);
/// # Ok::<(), pod_api::TransportError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SecretHeaders(Arc<HeaderMap>);

impl SecretHeaders {
    /// No header yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same headers and this one.
    ///
    /// # Errors
    ///
    /// [`TransportError::Header`] if HTTP cannot carry the name or the value.
    pub fn with(mut self, name: &str, value: impl Into<SecretString>) -> Result<Self, TransportError> {
        let refused = || TransportError::Header { name: name.to_owned() };
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused())?;
        let mut value = HeaderValue::from_str(value.into().expose_secret()).map_err(|_| refused())?;
        value.set_sensitive(true);
        Arc::make_mut(&mut self.0).insert(name, value);
        Ok(self)
    }

    /// Adds these headers to a request; those that it has already stay as they are.
    pub fn add_to(&self, headers: &mut HeaderMap) {
        for (name, value) in self.0.iter() {
            if let Entry::Vacant(vacant) = headers.entry(name) {
                vacant.insert(value.clone());
            }
        }
    }

    /// The values that are to be taken out of texts. To take out "1" or "true" wherever they stand would hide nothing and
    /// make texts unreadable, so values of less than 8 characters are not among them.
    pub fn secrets(&self) -> impl Iterator<Item = &str> {
        let values = self.0.values().filter_map(|value| value.to_str().ok());
        values.filter(|value| value.len() >= SHORTEST_SECRET)
    }

    pub(crate) fn map(&self) -> &HeaderMap {
        &self.0
    }
}

impl fmt::Debug for SecretHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.0.keys().map(HeaderName::as_str).collect();
        f.debug_tuple("SecretHeaders").field(&names).finish()
    }
}
