//! Clients of one operation as one writes them on reqwest: what ours are measured against.
//!
//! `cargo xtask bench` copies this file into a program of its own, so it uses nothing else of this crate.

use std::{error::Error, fmt, iter, sync::Arc, time::Duration};

use reqwest::{
    StatusCode,
    header::{ACCEPT, HeaderName, HeaderValue},
    redirect,
};
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;
use serde::{Deserialize, de::DeserializeOwned};
use tokio::time::{Instant, sleep, timeout_at};

pub(crate) const SESSION_TOKEN: HeaderName = HeaderName::from_static("sessiontoken");
pub(crate) const TRACE_ID: HeaderName = HeaderName::from_static("x-trace-id");
pub(crate) const CALL_TIMEOUT: Duration = Duration::from_secs(30);
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(20);
pub(crate) const BODY_LIMIT: usize = 8 * 1024 * 1024;

/// What a program needs of a stream.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the pod's own names")]
pub struct Stream {
    pub id: Option<String>,
    pub cross_pod: Option<bool>,
    pub origin: Option<String>,
    pub active: Option<bool>,
    pub last_message_date: Option<i64>,
    pub stream_type: Option<StreamType>,
    pub room_attributes: Option<RoomAttributes>,
    pub stream_attributes: Option<StreamAttributes>,
}

#[derive(Debug, Deserialize)]
#[allow(missing_docs, reason = "the pod's own names")]
pub struct StreamType {
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(missing_docs, reason = "the pod's own names")]
pub struct RoomAttributes {
    pub name: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(missing_docs, reason = "the pod's own names")]
pub struct StreamAttributes {
    pub members: Option<Vec<i64>>,
}

/// A client with reqwest's defaults.
#[derive(Debug)]
pub struct Plain {
    http: reqwest::Client,
    url: String,
}

impl Plain {
    /// A client of the pod whose API starts at `url`.
    ///
    /// # Errors
    ///
    /// If TLS or the HTTP client cannot be set up.
    pub fn new(url: &str) -> Result<Self, Box<dyn Error>> {
        let http = reqwest::Client::builder().tls_backend_preconfigured(tls()?).no_proxy().build()?;
        Ok(Self { http, url: url.to_owned() })
    }

    /// Asks for one stream.
    ///
    /// # Errors
    ///
    /// What reqwest says.
    pub async fn stream_info(&self, token: &str, id: &str) -> reqwest::Result<Stream> {
        let request = self.http.get(format!("{}/v2/streams/{id}/info", self.url));
        request.header(SESSION_TOKEN, token).send().await?.error_for_status()?.json().await
    }
}

/// A client with the duties that ours have: a deadline for the call and one for each attempt, no redirects, a token that
/// does not print, a largest body, errors with status, body and trace id, and a second attempt after a 503.
#[derive(Debug)]
pub struct Careful {
    http: reqwest::Client,
    url: String,
    token: HeaderValue,
}

/// Why a call failed, with what support asks for.
#[derive(Debug)]
#[allow(missing_docs, reason = "named for what they are")]
pub struct CallError {
    pub status: Option<StatusCode>,
    pub trace_id: String,
    pub cause: Cause,
}

pub type Cause = Box<dyn Error + Send + Sync>;
pub(crate) type Attempt<T> = Result<T, (Option<StatusCode>, Cause)>;

impl Careful {
    /// A client of the pod whose API starts at `url`.
    ///
    /// # Errors
    ///
    /// If the token is not one that a header can carry, or TLS or the HTTP client cannot be set up.
    pub fn new(url: &str, token: &str) -> Result<Self, Box<dyn Error>> {
        let mut token = HeaderValue::from_str(token)?;
        token.set_sensitive(true);
        Ok(Self { http: http_client()?, url: url.to_owned(), token })
    }

    /// Asks for one stream.
    ///
    /// # Errors
    ///
    /// [`CallError`] if no answer came in time, or it is not a stream.
    pub async fn stream_info(&self, id: &str) -> Result<Stream, CallError> {
        self.get(format_args!("/v2/streams/{id}/info")).await
    }

    /// Asks for what a path answers.
    ///
    /// # Errors
    ///
    /// [`CallError`] if no answer came in time, or it is not what was asked for.
    pub async fn get<T: DeserializeOwned>(&self, path: fmt::Arguments<'_>) -> Result<T, CallError> {
        let trace_id: String = iter::repeat_with(fastrand::alphanumeric).take(6).collect();
        let url = format!("{}{path}", self.url);
        let outcome =
            timeout_at(Instant::now() + CALL_TIMEOUT, twice(async || self.attempt(&url, &trace_id).await))
                .await;
        match outcome {
            Ok(Ok(stream)) => Ok(stream),
            Ok(Err((status, cause))) => Err(CallError { status, trace_id, cause }),
            Err(elapsed) => Err(CallError { status: None, trace_id, cause: elapsed.into() }),
        }
    }

    async fn attempt<T: DeserializeOwned>(&self, url: &str, trace_id: &str) -> Attempt<T> {
        let request = self.http.get(url);
        let request = request.header(SESSION_TOKEN, self.token.clone()).header(TRACE_ID, trace_id);
        let request =
            request.header(ACCEPT, HeaderValue::from_static("application/json")).timeout(ATTEMPT_TIMEOUT);
        let mut answer = request.send().await.map_err(|error| (None, error.into()))?;
        let status = answer.status();
        let failed = |cause: Cause| (Some(status), cause);
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| failed(error.into()))? {
            if body.len() + chunk.len() > BODY_LIMIT {
                return Err(failed("the body is too large".into()));
            }
            body.extend_from_slice(&chunk);
        }
        if !status.is_success() {
            return Err(failed(String::from_utf8_lossy(&body).into()));
        }
        serde_json::from_slice(&body).map_err(|error| failed(error.into()))
    }
}

/// Makes a second attempt after a 503.
pub(crate) async fn twice<T>(attempt: impl AsyncFn() -> Attempt<T>) -> Attempt<T> {
    match attempt().await {
        Err((Some(StatusCode::SERVICE_UNAVAILABLE), _)) => {
            sleep(Duration::from_millis(fastrand::u64(..500))).await;
            attempt().await
        }
        outcome => outcome,
    }
}

/// The HTTP client under [`Careful`].
///
/// # Errors
///
/// If TLS or the HTTP client cannot be set up.
pub fn http_client() -> Result<reqwest::Client, Box<dyn Error>> {
    let builder = reqwest::Client::builder().tls_backend_preconfigured(tls()?).no_proxy();
    let builder = builder.redirect(redirect::Policy::none()).user_agent("by-hand/0.1.0");
    Ok(builder.connect_timeout(Duration::from_secs(10)).timeout(CALL_TIMEOUT).build()?)
}

/// TLS as our transport has it: rustls on ring, and the authorities of the operating system.
pub(crate) fn tls() -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let mut config = builder.with_platform_verifier()?.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
