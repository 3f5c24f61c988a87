//! The proxy that the environment names, looked at before anything is sent.
//!
//! The HTTP client takes what it can of such a variable: a password with a `/` is cut, and what cannot be read counts as
//! no proxy at all, so that connections are made directly.

use std::env::{self, VarError};

use http::Uri;

use super::TransportError;

/// The variables that name a proxy for a scheme, and the one for all; of two spellings, the first that is set counts.
const HTTP: [&str; 2] = ["HTTP_PROXY", "http_proxy"];
const HTTPS: [&str; 2] = ["HTTPS_PROXY", "https_proxy"];
const ALL: [&str; 2] = ["ALL_PROXY", "all_proxy"];

/// What is wrong with an environment variable that names a proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EnvironmentProxyError {
    /// The user name or password has a character that ends it.
    #[error(
        "its user name or password has '@', '/', '#' or '?', where an address ends or goes on; write %40, %2F, %23 or %3F"
    )]
    NotEscaped,
    /// A scheme other than `http` and `https`, such as `socks5`.
    #[error("its scheme is neither http nor https, and no other kind of proxy is supported")]
    Scheme,
    /// It is not an address.
    #[error("it is not the address of a proxy; write it as http://proxy.acme.example:3128")]
    Malformed,
}

/// Refuses a proxy of the environment that would not be used as it is meant.
///
/// Only what counts for this destination; without one, all that may count.
pub(super) fn check(destination: Option<&Uri>) -> Result<(), TransportError> {
    check_with(destination, env::var)
}

fn check_with(
    destination: Option<&Uri>,
    variable: impl Fn(&'static str) -> Result<String, VarError>,
) -> Result<(), TransportError> {
    // A web server tells a CGI program a client's header `Proxy` as HTTP_PROXY, so the HTTP client takes no proxy there.
    if variable("REQUEST_METHOD").is_ok() || destination.is_some_and(|uri| is_excepted(uri, &variable)) {
        return Ok(());
    }
    let of_schemes: &[[&str; 2]] = match destination.and_then(Uri::scheme_str) {
        Some("https") => &[HTTPS],
        Some("http") => &[HTTP],
        _ => &[HTTPS, HTTP],
    };
    for names in of_schemes {
        if !is_proxy(*names, &variable)? {
            is_proxy(ALL, &variable)?;
        }
    }
    Ok(())
}

/// Whether one of these names a proxy.
fn is_proxy(
    names: [&'static str; 2],
    variable: impl Fn(&'static str) -> Result<String, VarError>,
) -> Result<bool, TransportError> {
    let mut unreadable = None;
    for name in names {
        let flaw = match variable(name) {
            Ok(value) if value.trim().is_empty() => return Ok(false),
            Ok(value) => flaw(&value),
            Err(VarError::NotUnicode(_)) => {
                unreadable = unreadable.or(Some(name));
                continue;
            }
            Err(VarError::NotPresent) => continue,
        };
        return match flaw {
            Some(source) => Err(TransportError::EnvironmentProxy { variable: name, source }),
            None => Ok(true),
        };
    }
    match unreadable {
        Some(variable) => {
            Err(TransportError::EnvironmentProxy { variable, source: EnvironmentProxyError::Malformed })
        }
        None => Ok(false),
    }
}

fn flaw(value: &str) -> Option<EnvironmentProxyError> {
    let address = value.split_once("://").map_or(value, |(_, address)| address);
    if let Some((user_info, _)) = address.rsplit_once('@')
        && user_info.contains(['@', '/', '#', '?'])
    {
        return Some(EnvironmentProxyError::NotEscaped);
    }
    let Ok(uri) = value.parse::<Uri>() else { return Some(EnvironmentProxyError::Malformed) };
    if !matches!(uri.scheme_str(), None | Some("http" | "https")) {
        return Some(EnvironmentProxyError::Scheme);
    }
    let usable = uri.authority().is_some_and(|authority| {
        let (_, host_and_port) = authority.as_str().rsplit_once('@').unwrap_or(("", authority.as_str()));
        let port = host_and_port.rsplit_once(']').map_or(host_and_port, |(_, port)| port).rsplit_once(':');
        !authority.host().is_empty() && port.is_none_or(|(_, port)| port.parse::<u16>().is_ok())
    });
    (!usable).then_some(EnvironmentProxyError::Malformed)
}

/// The proxy to a destination, without its user name and password.
pub(super) fn proxy_to(destination: &Uri) -> Option<Uri> {
    let proxies = hyper_util::client::proxy::matcher::Matcher::from_system();
    let proxy = proxies.intercept(destination).filter(|_| !excepts_all());
    proxy.map(|proxy| proxy.uri().clone())
}

/// Whether `NO_PROXY` excepts all destinations. For the HTTP client, `*` is all names, and no address.
pub(super) fn excepts_all() -> bool {
    names_all(&exceptions(env::var))
}

fn names_all(exceptions: &str) -> bool {
    exceptions.split(',').any(|exception| exception.trim() == "*")
}

fn exceptions(variable: impl Fn(&'static str) -> Result<String, VarError>) -> String {
    variable("NO_PROXY").or_else(|_| variable("no_proxy")).unwrap_or_default()
}

/// Whether `NO_PROXY` excepts a destination, otherwise by the rules of the HTTP client.
fn is_excepted(destination: &Uri, variable: impl Fn(&'static str) -> Result<String, VarError>) -> bool {
    let rules = exceptions(variable);
    if names_all(&rules) {
        return true;
    }
    let any = hyper_util::client::proxy::matcher::Matcher::builder().all("http://proxy.invalid").no(rules);
    any.build().intercept(destination).is_none()
}

#[cfg(test)]
mod tests {
    use std::env::VarError;

    use http::Uri;

    use super::{EnvironmentProxyError, check_with, flaw};
    use crate::TransportError;

    #[test]
    fn an_address_that_would_be_cut_or_ignored_is_refused() {
        use EnvironmentProxyError::{Malformed, NotEscaped, Scheme};
        for (value, expected) in [
            ("http://proxy:3128", None),
            ("http://proxy", None),
            ("proxy:3128", None),
            ("https://proxy.acme.example:3128/", None),
            ("http://[::1]:3128", None),
            ("http://[::1]", None),
            ("http://desk:p%40ss%2Fw%23rd%3F@proxy:3128", None),
            ("http://desk:a:b@proxy:3128", None),
            ("http://desk:p@ss@proxy:3128", Some(NotEscaped)),
            ("http://desk:pa/ss@proxy:3128", Some(NotEscaped)),
            ("http://desk:pa#ss@proxy:3128", Some(NotEscaped)),
            ("http://desk:pa?ss@proxy:3128", Some(NotEscaped)),
            ("desk:pa/ss@proxy:3128", Some(NotEscaped)),
            ("socks5://proxy:1080", Some(Scheme)),
            ("http://desk:pa ss@proxy:3128", Some(Malformed)),
            ("http://proxy:port", Some(Malformed)),
            ("http://proxy:99999", Some(Malformed)),
            ("http://:3128", Some(Malformed)),
            ("http://", Some(Malformed)),
            (" http://proxy:3128", Some(Malformed)),
            ("/proxy", Some(Malformed)),
        ] {
            assert_eq!(flaw(value), expected, "{value}");
        }
    }

    fn check(environment: &[(&str, &str)], destination: Option<&'static str>) -> Option<String> {
        let destination = destination.map(Uri::from_static);
        let outcome = check_with(destination.as_ref(), |name| {
            let found = environment.iter().find(|(set, _)| *set == name);
            match found {
                Some((_, "not unicode")) => Err(VarError::NotUnicode("x".into())),
                Some((_, value)) => Ok((*value).to_owned()),
                None => Err(VarError::NotPresent),
            }
        });
        outcome.err().map(|error| {
            assert!(!error.to_string().contains("hunter"), "{error}");
            match error {
                TransportError::EnvironmentProxy { variable, .. } => variable.to_owned(),
                error => panic!("{error}"),
            }
        })
    }

    #[test]
    fn only_the_variable_that_counts_is_looked_at_and_named() {
        const BAD: &str = "http://desk:hunter/2@proxy:3128";
        const GOOD: &str = "http://proxy:3128";
        let pod = Some("https://acme.symphony.com/pod");
        for (environment, destination, named) in [
            (&[][..], pod, None),
            (&[("HTTPS_PROXY", BAD)], pod, Some("HTTPS_PROXY")),
            (&[("https_proxy", BAD)], pod, Some("https_proxy")),
            (&[("ALL_PROXY", BAD)], pod, Some("ALL_PROXY")),
            (&[("all_proxy", BAD)], pod, Some("all_proxy")),
            (&[("HTTP_PROXY", BAD)], pod, None),
            (&[("HTTP_PROXY", BAD)], Some("http://pod.example"), Some("HTTP_PROXY")),
            (&[("HTTP_PROXY", BAD)], None, Some("HTTP_PROXY")),
            (&[("HTTPS_PROXY", GOOD), ("https_proxy", BAD)], pod, None),
            (&[("HTTPS_PROXY", GOOD), ("ALL_PROXY", BAD)], pod, None),
            (&[("HTTPS_PROXY", ""), ("ALL_PROXY", BAD)], pod, Some("ALL_PROXY")),
            (&[("HTTPS_PROXY", ""), ("https_proxy", BAD)], pod, None),
            (&[("HTTPS_PROXY", "not unicode")], pod, Some("HTTPS_PROXY")),
            (&[("HTTPS_PROXY", "not unicode"), ("https_proxy", GOOD)], pod, None),
            (&[("HTTPS_PROXY", BAD), ("NO_PROXY", "symphony.com")], pod, None),
            (&[("HTTPS_PROXY", BAD), ("no_proxy", "*")], pod, None),
            (&[("HTTPS_PROXY", BAD), ("NO_PROXY", "acme.example, *")], Some("https://10.1.2.3"), None),
            (&[("HTTPS_PROXY", BAD), ("NO_PROXY", "example.com")], pod, Some("HTTPS_PROXY")),
            (&[("HTTPS_PROXY", BAD), ("REQUEST_METHOD", "GET")], pod, None),
        ] {
            assert_eq!(check(environment, destination).as_deref(), named, "{environment:?} {destination:?}");
        }
    }
}
