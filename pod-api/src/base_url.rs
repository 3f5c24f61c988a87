//! Where a pod's API starts.

use progenitor_client::Error;
use reqwest::Url;

/// The address of a pod's API, parsed once for all calls.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    text: String,
    /// Nothing if the text is no address that a path can be added to.
    url: Option<Url>,
}

impl BaseUrl {
    pub(crate) fn new(text: &str) -> Self {
        let text = text.trim_end_matches('/').to_owned();
        let url = Url::parse(&text).ok();
        let takes_paths =
            |url: &Url| !url.cannot_be_a_base() && url.query().is_none() && url.fragment().is_none();
        Self { text, url: url.filter(takes_paths) }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Its path, without a slash at the end.
    pub(crate) fn path(&self) -> &str {
        self.url.as_ref().map_or("", |url| url.path().trim_end_matches('/'))
    }

    /// The address with another path.
    pub(crate) fn at<E>(&self, path: &str) -> Result<Url, Error<E>> {
        let mut url = self.url.clone().ok_or_else(|| {
            Error::InvalidRequest("the base URL is not one that a path can be added to".to_owned())
        })?;
        url.set_path(path);
        Ok(url)
    }
}
