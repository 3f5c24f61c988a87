//! What it means that no complete answer came.

use std::{error::Error, io};

use rustls::{AlertDescription, CertificateError};
use url::Url;

/// The failure in a sentence, with the innermost cause: reqwest alone says "error sending request".
pub(super) fn describe(error: &reqwest::Error) -> String {
    let host = error.url().and_then(Url::host_str).unwrap_or("the pod");
    let what = if error.is_connect() && error.is_timeout() {
        format!("no connection to {host} within the time limit")
    } else if error.is_connect() {
        format!("no connection to {host}")
    } else if error.is_timeout() {
        format!("no complete answer from {host} within the time limit")
    } else if error.is_body() || error.is_decode() {
        format!("the answer from {host} broke off")
    } else {
        format!("no answer from {host}")
    };
    let cause = innermost(error).map(|cause| format!(" ({cause})")).unwrap_or_default();
    let remedy = tls_failure(error).and_then(remedy).map(|remedy| format!("; {remedy}")).unwrap_or_default();
    format!("{what}{cause}{remedy}")
}

/// Whether the same call may get through later. One that could not even be built will not, nor one to a server whose
/// certificate is not trusted.
pub(super) fn may_pass(error: &reqwest::Error) -> bool {
    !error.is_builder() && !matches!(tls_failure(error), Some(rustls::Error::InvalidCertificate(_)))
}

/// Whether the request was not written, or the server proves that it has not begun with it: it was refused as a stream
/// (RFC 9113, 8.7), or lies above the last stream of a graceful shutdown.
pub(super) fn was_not_processed(error: &reqwest::Error) -> bool {
    let refused = |error: &h2::Error| {
        let graceful = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
        let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        error.is_remote() && (graceful || refused)
    };
    error.is_connect()
        || causes(error).any(|cause| {
            cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_canceled)
                || cause.downcast_ref().is_some_and(refused)
        })
}

/// How the library that checks certificates calls it. Its type is none of rustls's.
const CA_USED_AS_END_ENTITY: &str = "CaUsedAsEndEntity";

/// What to set, or to look at, so that TLS works.
fn remedy(error: &rustls::Error) -> Option<&'static str> {
    use AlertDescription as Alert;
    use CertificateError as Certificate;
    use rustls::Error::{AlertReceived, InvalidCertificate, InvalidMessage, PeerIncompatible};

    Some(match error {
        InvalidCertificate(Certificate::UnknownIssuer) => {
            "if it is signed by an authority of your company, trust that with PodClientBuilder::trust(); if this \
             machine has no certificates of public authorities, as small containers do, install them \
             (ca-certificates)"
        }
        InvalidCertificate(Certificate::NotValidForName | Certificate::NotValidForNameContext { .. }) => {
            "the certificate is another host's; check the address given to PodClient::builder(), \
             or to session_auth_url()"
        }
        InvalidCertificate(
            Certificate::Expired
            | Certificate::ExpiredContext { .. }
            | Certificate::NotValidYet
            | Certificate::NotValidYetContext { .. },
        ) => "check this machine's clock, and when the server's certificate ends",
        InvalidCertificate(Certificate::Other(why)) if why.to_string() == CA_USED_AS_END_ENTITY => {
            "the server shows the certificate of an authority as its own, which is what `openssl req -x509` makes; \
             make it one of a server with: -addext basicConstraints=critical,CA:FALSE \
             -addext subjectAltName=DNS:<the server's name>"
        }
        AlertReceived(Alert::HandshakeFailure) => {
            "the server takes none of the ciphers offered; if it has CBC ciphers only, allow TLS 1.3 there, or \
             ECDHE with AES-GCM or ChaCha20; a TLS 1.2 server may also mean that it asks for a client certificate"
        }
        AlertReceived(
            Alert::CertificateRequired
            | Alert::BadCertificate
            | Alert::CertificateUnknown
            | Alert::CertificateExpired
            | Alert::UnknownCA
            | Alert::AccessDenied,
        ) => {
            "the server asks for a client certificate, or refuses the one it got; check the one given to \
             CertificateLogin"
        }
        PeerIncompatible(_) | AlertReceived(Alert::ProtocolVersion) => "the server speaks no TLS 1.2 or 1.3",
        InvalidMessage(_) => "the port does not seem to speak TLS; check the address's port",
        _ => return None,
    })
}

/// The TLS failure among the causes, if it is one.
fn tls_failure(error: &reqwest::Error) -> Option<&rustls::Error> {
    causes(error).find_map(unwrapped)
}

/// An I/O error does not count what it wraps among its causes.
fn unwrapped<'a>(cause: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    match cause.downcast_ref::<io::Error>() {
        Some(io) => unwrapped(io.get_ref()?),
        None => cause.downcast_ref(),
    }
}

fn innermost(error: &reqwest::Error) -> Option<String> {
    causes(error).last().map(ToString::to_string)
}

fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(error.source(), |&cause| cause.source())
}
