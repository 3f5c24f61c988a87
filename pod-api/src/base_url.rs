//! Where a pod's API starts.

use std::sync::Arc;

use progenitor_client::Error;
use reqwest::Url;

/// The address of a pod's API, parsed once for all calls. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BaseUrl(Arc<Parts>);

#[derive(Debug, PartialEq, Eq, Hash)]
struct Parts {
    text: String,
    /// Nothing if the text is no address that a path can be added to.
    url: Option<Url>,
}

impl BaseUrl {
    /// Reads the address. An address that cannot be used is refused by the first call, not here.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let text = text.trim_end_matches('/').to_owned();
        let url = Url::parse(&text).ok();
        let takes_paths =
            |url: &Url| !url.cannot_be_a_base() && url.query().is_none() && url.fragment().is_none();
        Self(Arc::new(Parts { text, url: url.filter(takes_paths) }))
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
        let mut url = self.0.url.clone().ok_or_else(|| {
            Error::InvalidRequest("the base URL is not one that a path can be added to".to_owned())
        })?;
        url.set_path(path);
        Ok(url)
    }
}
