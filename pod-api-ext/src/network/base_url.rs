//! Where the pod's API starts.

use url::{Host, Url};

/// What is wrong with a pod's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BaseUrlError {
    /// Not a URL at all.
    #[error("it is not a URL ({0}); write it as https://acme.symphony.com")]
    Malformed(#[from] url::ParseError),
    /// Neither `https` nor `http`.
    #[error("its scheme is neither https nor http; write it as https://acme.symphony.com")]
    Scheme,
    /// A user name or password inside the URL.
    #[error("it holds a user name or password, which a pod's address does not have")]
    Credentials,
    /// A query or fragment, which paths cannot be appended to.
    #[error("it has a query or fragment; leave out what follows '?' or '#'")]
    QueryOrFragment,
    /// Plain HTTP to a host that is not this machine: the session token would be readable on the way.
    #[error(
        "it is plain http, which shows the session token to everyone on the way; use https, or allow_plain_http()"
    )]
    PlainHttp,
}

/// The address of one of the pod's services.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    url: String,
    loopback: bool,
    https: bool,
}

impl BaseUrl {
    /// Reads an address; without a path, the service is where pods have it, `/pod` for example.
    pub(crate) fn parse(text: &str, usual_path: &str) -> Result<Self, BaseUrlError> {
        let mut url = Url::parse(text.trim())?;
        let https = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(BaseUrlError::Scheme),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(BaseUrlError::Credentials);
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(BaseUrlError::QueryOrFragment);
        }
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(if path.is_empty() { usual_path } else { &path });
        Ok(Self { loopback: is_loopback(&url), url: url.into(), https })
    }

    /// The address of another service of the same pod, which is found beside this one. Every address has a path, so
    /// that what is cut off is never a part of the host.
    pub(crate) fn sibling(&self, service: &str) -> Self {
        let parent = self.url.rsplit_once('/').map_or(self.url.as_str(), |(parent, _)| parent);
        Self { url: format!("{parent}/{service}"), ..*self }
    }

    /// The address, without a slash at its end.
    pub(crate) fn as_str(&self) -> &str {
        &self.url
    }

    /// Whether it is this machine, to which the environment's proxy does not lead.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// Refuses an address to which a session token would travel readable.
    pub(crate) fn refuse_plain_http(&self) -> Result<(), BaseUrlError> {
        if self.https || self.loopback { Ok(()) } else { Err(BaseUrlError::PlainHttp) }
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{BaseUrl, BaseUrlError};

    #[test]
    fn a_bare_host_means_the_pod_api_and_a_path_is_kept() {
        for (given, url) in [
            ("https://acme.symphony.com", "https://acme.symphony.com/pod"),
            (" https://acme.symphony.com/ ", "https://acme.symphony.com/pod"),
            ("https://acme.symphony.com//", "https://acme.symphony.com/pod"),
            ("https://acme.symphony.com:8443/pod/", "https://acme.symphony.com:8443/pod"),
            ("https://gateway.example/symphony/pod", "https://gateway.example/symphony/pod"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/pod"),
            ("http://[::1]:8080", "http://[::1]:8080/pod"),
            ("http://localhost", "http://localhost/pod"),
        ] {
            assert_eq!(BaseUrl::parse(given, "/pod").unwrap().as_str(), url, "{given}");
        }
    }

    #[test]
    fn the_logins_are_beside_the_pod_api() {
        for (given, login) in [
            ("https://acme.symphony.com", "https://acme.symphony.com/login"),
            ("https://acme.symphony.com//", "https://acme.symphony.com/login"),
            ("https://acme.symphony.com///", "https://acme.symphony.com/login"),
            ("https://acme.symphony.com//pod", "https://acme.symphony.com//login"),
            ("https://acme.symphony.com:8443/pod/", "https://acme.symphony.com:8443/login"),
            ("https://gateway.example/symphony/pod", "https://gateway.example/symphony/login"),
        ] {
            let pod = BaseUrl::parse(given, "/pod").unwrap();
            assert_eq!(pod.sibling("login").as_str(), login, "{given}");
        }
    }

    #[test]
    fn what_is_no_address_of_a_pod_is_refused() {
        use BaseUrlError::{Credentials, Malformed, PlainHttp, QueryOrFragment, Scheme};
        for (given, flaw) in [
            ("", Malformed(url::ParseError::RelativeUrlWithoutBase)),
            ("acme.symphony.com", Malformed(url::ParseError::RelativeUrlWithoutBase)),
            ("https://", Malformed(url::ParseError::EmptyHost)),
            ("ftp://acme.symphony.com", Scheme),
            ("https://bot:secret@acme.symphony.com", Credentials),
            ("https://acme.symphony.com/pod?x=1", QueryOrFragment),
            ("https://acme.symphony.com/#top", QueryOrFragment),
            ("http://acme.symphony.com", PlainHttp),
            ("http://localhost.evil.example", PlainHttp),
            ("http://127.0.0.1.evil.example", PlainHttp),
        ] {
            let refused = BaseUrl::parse(given, "/pod").and_then(|url| url.refuse_plain_http());
            assert_eq!(refused.unwrap_err(), flaw, "{given}");
        }
    }
}
