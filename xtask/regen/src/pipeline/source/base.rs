//! The address under which a documentation site has its pages.

use std::fmt;

use url::{Host, Url};

use super::page_path;
use crate::error::{Error, Stage};

/// A base URL: https, or http to this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(Url);

impl Base {
    /// Reads a base URL.
    ///
    /// # Errors
    ///
    /// What is no URL, or one that could leak or be intercepted: plain http to another machine, user names, queries.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |message: String| Error::new(Stage::Source, format!("the base URL {text:?} {message}"));
        let url =
            Url::parse(text.trim_end_matches('/')).map_err(|error| refuse(format!("is no URL: {error}")))?;
        if !is_allowed(&url) {
            return Err(refuse("is neither https nor http to this machine".to_owned()));
        }
        if !url.username().is_empty()
            || url.password().is_some()
            || url.query().is_some()
            || url.fragment().is_some()
        {
            return Err(refuse("has more than host and path".to_owned()));
        }
        Ok(Self(url))
    }

    /// Whether it is plain http, which means this machine.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.0.scheme() == "http"
    }

    /// The address of a page.
    ///
    /// # Errors
    ///
    /// A path that climbs or is otherwise no page's.
    pub fn page(&self, path: &str) -> Result<Url, Error> {
        let refuse =
            |message: &str| Error::new(Stage::Source, format!("no path of a page: {message}")).on(path);
        if let Some(message) = page_path::complaint(path) {
            return Err(refuse(message));
        }
        self.file(&format!("{path}.md")).ok_or_else(|| refuse("it leads out of the base URL"))
    }

    /// The address of the site's index.
    ///
    /// # Errors
    ///
    /// None is known.
    pub fn index(&self) -> Result<Url, Error> {
        self.file("llms.txt").ok_or_else(|| Error::new(Stage::Source, format!("{self} cannot have an index")))
    }

    fn file(&self, name: &str) -> Option<Url> {
        let url = Url::parse(&format!("{}/{name}", self.0.as_str().trim_end_matches('/'))).ok()?;
        self.contains(&url).then_some(url)
    }

    /// The path of the page that a link of the index leads to.
    ///
    /// # Errors
    ///
    /// A link to another host, out of the base's path, or with another scheme.
    pub fn page_of(&self, link: &str) -> Result<String, Error> {
        let refuse = |message: &str| {
            Error::new(Stage::Source, format!("the index links to {link:?}: {message}")).on("llms.txt")
        };
        let mut folder = self.0.clone();
        folder.set_path(&format!("{}/", self.0.path().trim_end_matches('/')));
        let url = folder.join(link).map_err(|error| refuse(&error.to_string()))?;
        if url.scheme() != self.0.scheme() {
            return Err(refuse(&format!("not {}, as the base URL", self.0.scheme())));
        }
        if url.origin() != self.0.origin() || !url.username().is_empty() || url.password().is_some() {
            return Err(refuse("it leaves the base URL's host"));
        }
        let path =
            url.path().strip_prefix(folder.path()).ok_or_else(|| refuse("it leaves the base URL's path"))?;
        if link.split(['/', '\\']).any(|segment| segment == "..") {
            return Err(refuse("it climbs"));
        }
        let path = path.strip_suffix(".md").unwrap_or(path);
        match page_path::complaint(path) {
            Some(message) => Err(refuse(message)),
            None => Ok(path.to_owned()),
        }
    }

    /// Whether a URL is under this one.
    #[must_use]
    pub fn contains(&self, url: &Url) -> bool {
        let path = self.0.path().trim_end_matches('/');
        url.origin() == self.0.origin()
            && url.path().strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

/// Whether a URL may be fetched at all.
#[must_use]
pub fn is_allowed(url: &Url) -> bool {
    match (url.scheme(), url.host()) {
        ("https", Some(_)) => true,
        ("http", Some(Host::Domain(name))) => name == "localhost",
        ("http", Some(Host::Ipv4(address))) => address.is_loopback(),
        ("http", Some(Host::Ipv6(address))) => address.is_loopback(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Base;

    fn base() -> Base {
        Base::parse("https://docs.example.com/main/").unwrap()
    }

    #[test]
    fn https_and_this_machine_are_allowed() {
        for url in [
            "https://a.b",
            "https://a.b/c/",
            "http://localhost:1/x",
            "http://127.0.0.1:80",
            "http://[::1]:8080/main",
        ] {
            assert!(Base::parse(url).is_ok(), "{url}");
        }
        for url in [
            "http://a.b",
            "ftp://a.b",
            "file:///etc",
            "https://u:p@a.b",
            "https://a.b?x",
            "a.b",
            "",
            "http://127.0.0.1.a.b",
        ] {
            assert!(Base::parse(url).is_err(), "{url}");
        }
    }

    #[test]
    fn pages_are_markdown_files_under_the_base() {
        assert_eq!(base().page("a/b").unwrap().as_str(), "https://docs.example.com/main/a/b.md");
        assert_eq!(base().index().unwrap().as_str(), "https://docs.example.com/main/llms.txt");
        assert!(base().page("../a").is_err());
    }

    #[test]
    fn links_of_the_index_are_pages() {
        for link in ["https://docs.example.com/main/a/b.md", "/main/a/b.md", "a/b.md", "a/b"] {
            assert_eq!(base().page_of(link).unwrap(), "a/b", "{link}");
        }
    }

    #[test]
    fn links_that_leave_are_refused_by_name() {
        for link in [
            "https://evil.example/main/a.md",
            "https://docs.example.com.evil/main/a.md",
            "//evil.example/a.md",
            "http://docs.example.com/main/a.md",
            "ftp://docs.example.com/main/a.md",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "mailto:a@b",
            "../a.md",
            "/other/a.md",
            "https://docs.example.com/main/../a.md",
            "x/../../a.md",
            "x/../a.md",
            "%2e%2e/a.md",
            "..\\a.md",
            "https://docs.example.com:444/main/a.md",
            "https://u@docs.example.com/main/a.md",
            "https://docs.example.com/maintenance/a.md",
        ] {
            let error = base().page_of(link).unwrap_err().to_string();
            assert!(error.contains("llms.txt") && error.contains(&format!("{link:?}")), "{link}: {error}");
        }
    }
}
