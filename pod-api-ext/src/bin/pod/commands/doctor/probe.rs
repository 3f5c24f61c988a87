//! What each step looks at.

use std::{
    error::Error as StdError,
    io,
    net::SocketAddr,
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use pod_api_ext::{
    Error, PodClient, Request,
    pod_api::{self, Proxy, ResponseValue},
};
use reqwest::{
    StatusCode,
    header::{DATE, HeaderMap},
};
use serde_json::Value;
use tokio::{net::TcpStream, time::timeout};
use url::Url;

use super::steps::{Advice, Found};
use crate::exit::Exit;

const PATIENCE: Duration = Duration::from_secs(10);
/// How far the clocks may be apart: a login is signed for four minutes, and pods accept five.
const SKEW: Duration = Duration::from_secs(30);
/// An operation that any caller may call, and that a caller without a session is refused.
const WHOAMI: &str = "/v2/sessioninfo";

/// The addresses of a host.
pub(super) async fn look_up(target: &Url, whose: &str) -> Found<Vec<SocketAddr>> {
    let host = target.host_str().unwrap_or_default();
    let port = target.port_or_known_default().unwrap_or(443);
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let failed = |why: &dyn std::fmt::Display| {
        let todo = format!("check the name of {whose}'s host, and this machine's name server");
        Advice::new(Exit::Network, format!("{host} is not found: {why}"), todo)
    };
    let found = timeout(PATIENCE, tokio::net::lookup_host((bare, port))).await;
    let found: Vec<SocketAddr> =
        found.map_err(|_| failed(&"no answer within 10 s"))?.map_err(|error| failed(&error))?.collect();
    match found.first() {
        None => Err(failed(&"it has no address")),
        Some(first) => Ok((format!("{host} is {}, {} in all", first.ip(), found.len()), found)),
    }
}

/// A connection to one of the addresses.
pub(super) async fn connect(addresses: &[SocketAddr], whose: &str) -> Found<()> {
    let mut why = String::new();
    for address in addresses {
        match timeout(PATIENCE, TcpStream::connect(address)).await {
            Ok(Ok(_)) => return Ok((format!("connected to {address}"), ())),
            Ok(Err(error)) => why = format!("{address}: {error}"),
            Err(_) => why = format!("{address}: no answer within 10 s"),
        }
    }
    let todo = format!(
        "check the port of {whose}, and that a firewall lets this machine through; a network without a way out \
         needs a proxy (POD_PROXY)"
    );
    Err(Advice::new(Exit::Network, why, todo))
}

/// The proxy that the environment leads to.
pub(super) fn proxy_of_environment(pod: &Url) -> Option<Url> {
    if matches!(pod.host_str()?, "localhost" | "127.0.0.1" | "[::1]") {
        return None;
    }
    Url::parse(Proxy::of_environment(pod.as_str())?.address()).ok()
}

/// What came of a request without a session.
#[derive(Debug)]
pub(super) struct Reached {
    result: Result<(), Error>,
    date: Option<SystemTime>,
}

/// Asks for something without a session. That it is refused shows that the way to the pod is open.
pub(super) async fn reach(client: &PodClient) -> Reached {
    let request = &Request::get(WHOAMI);
    let headers = &Mutex::new(HeaderMap::new());
    let answer = client
        .call(|raw| async move {
            let answer = raw.send::<Value>(request).await;
            let found = match &answer {
                Ok(answer) => Some(answer.headers().clone()),
                Err(pod_api::Error::ErrorResponse(answer)) => Some(answer.headers().clone()),
                Err(pod_api::Error::UnexpectedResponse(answer)) => Some(answer.headers().clone()),
                Err(_) => None,
            };
            *headers.lock().unwrap_or_else(PoisonError::into_inner) = found.unwrap_or_default();
            answer
        })
        .await;
    let headers = headers.lock().unwrap_or_else(PoisonError::into_inner);
    let date = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    Reached { result: answer.map(|_| ()), date }
}

impl Reached {
    /// The failure of the way, if it failed.
    fn broken(&self) -> Option<&Error> {
        self.result.as_ref().err().filter(|error| error.status().is_none())
    }

    pub(super) fn proxy(&self) -> Found<()> {
        match self.broken() {
            Some(error) if is_of_proxy(error) => Err(Advice::new(
                Exit::Network,
                error.to_string(),
                "ask who runs the proxy whether it lets this machine reach the pod; it may want a user name and \
                 password (POD_PROXY_USERNAME, POD_PROXY_PASSWORD)",
            )),
            _ => Ok(("it leads to the pod".to_owned(), ())),
        }
    }

    pub(super) fn tls(&self) -> Found<()> {
        match self.broken().and_then(|error| Some((error, tls_error(error)?))) {
            Some((error, flaw)) => Err(Advice::new(Exit::Network, error.to_string(), tls_advice(flaw))),
            None => Ok(("the server's certificate is trusted".to_owned(), ())),
        }
    }

    /// Whether what answers is a pod.
    pub(super) fn answer(&self) -> Found<()> {
        let status = self.result.as_ref().err().and_then(Error::status);
        match (&self.result, status) {
            (Ok(()), _) | (_, Some(400 | 401 | 403)) => Ok(("something like a pod answers".to_owned(), ())),
            (Err(error), Some(300..=499)) => Err(Advice::new(
                Exit::Other,
                error.to_string(),
                "there is no pod at this address: check host, port and context",
            )),
            (Err(error), Some(_)) => Err(Advice::new(
                Exit::Other,
                error.to_string(),
                "the pod or a gateway before it is down; try again later",
            )),
            (Err(error), None) => Err(Advice::new(
                Exit::Network,
                error.to_string(),
                "something on the way closes connections: a firewall, a gateway, or a port that is not a pod's",
            )),
        }
    }

    /// Whether this machine and the pod agree on the time.
    pub(super) fn clock(&self) -> Found<()> {
        let Some(date) = self.date else { return Ok(("the answer has no date".to_owned(), ())) };
        let now = SystemTime::now();
        let (apart, direction) = match now.duration_since(date) {
            Ok(ahead) => (ahead, "ahead of"),
            Err(behind) => (behind.duration(), "behind"),
        };
        let seconds = apart.as_secs();
        if apart <= SKEW {
            return Ok((format!("{seconds} s apart"), ()));
        }
        Err(Advice::new(
            Exit::Other,
            format!("this machine's clock is {seconds} s {direction} the pod's"),
            "set this machine's clock by NTP; a login by key is refused when the clocks are minutes apart",
        ))
    }
}

/// Logs in. The call sends nothing of its own.
pub(super) async fn log_in(client: &PodClient) -> Found<()> {
    let nothing = || ResponseValue::new((), StatusCode::OK, HeaderMap::new());
    match client.call(|_| async move { Ok(nothing()) }).await {
        Ok(()) => Ok(("there is a session".to_owned(), ())),
        Err(error) => Err(Advice::new(
            Exit::from(&error),
            error.to_string(),
            "check that the key or certificate is the one registered for this user name, that the user is active, \
             and the clock",
        )),
    }
}

/// Asks the pod whose session it is.
pub(super) async fn call(client: &PodClient) -> Found<()> {
    match client.session().whoami().await {
        Ok(me) => {
            let name = me.username().or(me.display_name()).unwrap_or("a user without a name");
            Ok((format!("the session is {name}'s"), ()))
        }
        Err(error) => {
            let todo = match error {
                Error::Unauthorized(_) => "log in again: the session has ended, or is another pod's",
                _ => "give the trace id to the pod's administrators",
            };
            Err(Advice::new(Exit::from(&error), error.to_string(), todo))
        }
    }
}

fn tls_advice(error: &rustls::Error) -> &'static str {
    use rustls::CertificateError::{
        Expired, ExpiredContext, NotValidForName, NotValidForNameContext, NotValidYet, NotValidYetContext,
    };

    match error {
        rustls::Error::InvalidCertificate(Expired | ExpiredContext { .. }) => {
            "ask who runs the server for a new certificate, if this machine's clock is right"
        }
        rustls::Error::InvalidCertificate(NotValidYet | NotValidYetContext { .. }) => {
            "set this machine's clock; if it is right, ask who runs the server"
        }
        rustls::Error::InvalidCertificate(NotValidForName | NotValidForNameContext { .. }) => {
            "the certificate is another host's: check the host, and what name look-up leads to"
        }
        rustls::Error::InvalidCertificate(_) => {
            "this machine does not trust who signed the certificate; a company's own authority is trusted by --trust or \
             POD_TRUST_STORE"
        }
        _ => "the two have no TLS in common, or the port is not one for HTTPS: check the port",
    }
}

fn is_of_proxy(error: &Error) -> bool {
    tls_error(error).is_none()
        && causes(error).any(|cause| cause.to_string().to_lowercase().contains("tunnel"))
}

fn tls_error(error: &Error) -> Option<&rustls::Error> {
    causes(error).find_map(unwrapped)
}

fn causes(error: &Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    let first = if let Error::Transport { source, .. } = error { source.source() } else { None };
    std::iter::successors(first, |&cause| cause.source())
}

/// An I/O error does not count what it wraps among its causes.
fn unwrapped<'a>(cause: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    match cause.downcast_ref::<io::Error>() {
        Some(io) => unwrapped(io.get_ref()?),
        None => cause.downcast_ref(),
    }
}
