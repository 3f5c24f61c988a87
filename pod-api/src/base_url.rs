//! Where a pod's API starts.

use std::sync::Arc;

use progenitor_client::Error;
use reqwest::Url;

const NO_BASE: &str = "the base URL is not one that a path can be added to";

/// The address of a pod's API, parsed once for all calls. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BaseUrl(Arc<Parts>);

#[derive(Debug, PartialEq, Eq, Hash)]
struct Parts {
    text: String,
    /// Or why no path can be added to it.
    url: Result<Url, &'static str>,
}

impl BaseUrl {
    /// Reads the address. An address that cannot be used is refused by the first call, not here.
    ///
    /// One with a user name or password is refused too, and printed without them.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let text = text.trim_end_matches('/');
        let Ok(mut url) = Url::parse(text) else {
            return Self::unusable(if text.contains('@') { "" } else { text }, NO_BASE);
        };
        if url.cannot_be_a_base() || url.query().is_some() || url.fragment().is_some() {
            return Self::unusable(text, NO_BASE);
        }
        if url.username().is_empty() && url.password().is_none() {
            return Self(Arc::new(Parts { text: text.to_owned(), url: Ok(url) }));
        }
        // Neither can fail for an address with a host, and one with a user has a host.
        let _ = (url.set_username(""), url.set_password(None));
        Self::unusable(url.as_str().trim_end_matches('/'), "the base URL holds a user name or password")
    }

    fn unusable(text: &str, why: &'static str) -> Self {
        Self(Arc::new(Parts { text: text.to_owned(), url: Err(why) }))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0.text
    }

    /// Its path, without a slash at the end.
    pub(crate) fn path(&self) -> &str {
        self.0.url.as_ref().map_or("", |url| url.path().trim_end_matches('/'))
    }

    /// The address with another path.
    pub(crate) fn at<E>(&self, path: &str) -> Result<Url, Error<E>> {
        let mut url = self.0.url.clone().map_err(|why| Error::InvalidRequest(why.to_owned()))?;
        url.set_path(path);
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn a_password_in_an_address_is_neither_used_nor_printed() {
        let base = BaseUrl::new("https://desk:hunter2@acme.symphony.com/pod/");
        let error = base.at::<()>("/pod/v1").unwrap_err().to_string();
        assert!(error.contains("user name or password"), "{error}");
        let printed = format!("{base:?} {} {error}", base.as_str());
        assert!(!printed.contains("hunter2") && !printed.contains("desk"), "{printed}");
        assert_eq!(base.as_str(), "https://acme.symphony.com/pod");
    }
}
