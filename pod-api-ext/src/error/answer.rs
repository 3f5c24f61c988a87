//! From the raw client's error to the one that a caller can act on.

use std::{
    error::Error as _,
    sync::Arc,
    time::{Duration, SystemTime},
};

use pod_api::{BodyTooLargeError, redact, types};
use reqwest::{
    StatusCode,
    header::{self, HeaderMap, HeaderName},
};

use super::{ClockSkew, Error, Failure, LoginError};

/// How much of a text that the pod chose goes into an error, in characters.
const EXCERPT_LIMIT: usize = 512;

/// An answer that is not what was asked for.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: types::Error,
}

impl Error {
    /// What the raw client's error means for this call.
    pub(crate) async fn from_raw(
        raw: pod_api::Error<types::Error>,
        call: Failure,
        required: &'static [&'static str],
        secrets: &[&str],
    ) -> Self {
        match raw {
            pod_api::Error::ErrorResponse(answer) => {
                let (status, headers) = (answer.status(), answer.headers().clone());
                let refusal = Refusal { status, headers, body: answer.into_inner() };
                Self::from_answer(call, required, &refusal, secrets)
            }
            pod_api::Error::UnexpectedResponse(answer) => {
                let (status, headers) = (answer.status(), answer.headers().clone());
                let refusal = Refusal { status, headers, body: answer.json().await.unwrap_or_default() };
                Self::from_answer(call, required, &refusal, secrets)
            }
            pod_api::Error::InvalidResponsePayload(body, error) => Self::Decode {
                failure: Failure { message: Some(excerpt(&String::from_utf8_lossy(&body), secrets)), ..call },
                reason: excerpt(&error.to_string(), secrets),
            },
            pod_api::Error::CommunicationError(source)
            | pod_api::Error::ResponseBodyError(source)
            | pod_api::Error::InvalidUpgrade(source) => Self::from_transport(call, source),
            pod_api::Error::InvalidRequest(reason) | pod_api::Error::Custom(reason) => {
                Self::InvalidRequest { failure: call, reason: excerpt(&reason, secrets) }
            }
        }
    }

    pub(crate) fn from_transport(failure: Failure, source: reqwest::Error) -> Self {
        match too_large(&source) {
            Some(BodyTooLargeError { limit }) => Self::BodyTooLarge { failure, limit },
            None => Self::Transport { failure, source: Arc::new(source) },
        }
    }

    /// Maps an answer other than the documented success to an error.
    pub(crate) fn from_answer(
        call: Failure,
        required: &'static [&'static str],
        refusal: &Refusal,
        secrets: &[&str],
    ) -> Self {
        let failure = refusal.failure(call, secrets);
        match refusal.status.as_u16() {
            ..300 => Self::Decode { failure, reason: "unexpected status".to_owned() },
            300..400 => Self::Redirected { failure, location: location(&refusal.headers, secrets) },
            400 if says_not_found(&failure) => Self::NotFound(failure),
            404 => Self::NotFound(failure),
            401 => Self::Unauthorized(failure),
            403 if says_expired(&failure) => Self::Unauthorized(failure),
            // 451 is how a pod says that a policy of the company forbids the text.
            403 | 451 => Self::Forbidden { failure, required },
            429 => Self::Throttled { retry_after: failure.retry_after, failure },
            408 | 500.. => Self::Server(failure),
            _ => Self::BadRequest(failure),
        }
    }

    /// As [`from_answer`](Self::from_answer), for a login.
    pub(crate) fn from_login_answer(call: Failure, user: &str, refusal: &Refusal, secrets: &[&str]) -> Self {
        match refusal.status.as_u16() {
            ..400 | 408 | 429 | 500.. => Self::from_answer(call, &[], refusal, secrets),
            _ => Self::LoginRefused(Box::new(LoginError {
                failure: refusal.failure(call, secrets),
                user: user.to_owned(),
                clock_skew: ClockSkew::of(&refusal.headers, SystemTime::now()),
            })),
        }
    }
}

impl Refusal {
    /// Whether it is a 401 that a gateway before the pod has answered.
    pub(crate) fn is_gateways_401(&self) -> bool {
        self.status == StatusCode::UNAUTHORIZED && self.body.code.is_none()
    }

    /// What it means where the gateway wants headers that are renewed.
    pub(crate) fn of_gateway(&self, call: Failure, secrets: &[&str]) -> Error {
        Error::GatewayRefused(self.failure(call, secrets))
    }

    fn failure(&self, call: Failure, secrets: &[&str]) -> Failure {
        Failure {
            status: Some(self.status.as_u16()),
            code: self.body.code.or_else(|| Some(self.status.as_u16().into())),
            from_gateway: self.body.code.is_none(),
            message: self.body.message.as_deref().map(|message| excerpt(message, secrets)),
            retry_after: retry_after(&self.headers, SystemTime::now()),
            ..call
        }
    }
}

/// Pods answer 400 for a stream that is not there, and only the message tells.
fn says_not_found(failure: &Failure) -> bool {
    let message = failure.message.as_deref().unwrap_or_default().to_ascii_lowercase();
    ["not found", "does not exist", "doesn't exist", "may not be viewed"]
        .iter()
        .any(|phrase| message.contains(phrase))
}

/// Some pods answer 403 for a session that has ended.
fn says_expired(failure: &Failure) -> bool {
    let message = failure.message.as_deref().unwrap_or_default().to_ascii_lowercase();
    let ended = ["expired", "invalid", "not valid"].iter().any(|word| message.contains(word));
    ended && (message.contains("session") || message.contains("token"))
}

fn location(headers: &HeaderMap, secrets: &[&str]) -> String {
    match headers.get(header::LOCATION) {
        Some(location) => excerpt(&String::from_utf8_lossy(location.as_bytes()), secrets),
        None => "nowhere".to_owned(),
    }
}

/// How long an answer asks to wait: `Retry-After` in seconds, or as a date counted from now.
///
/// A number of seconds that no clock can express, or in another spelling (`1.5`, `1e9`), is a long wait and not none.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    const RETRY_AFTER: HeaderName = header::RETRY_AFTER;
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    if let Ok(seconds) = value.parse::<f64>() {
        let forever = || if seconds > 0.0 { Some(Duration::MAX) } else { None };
        return Duration::try_from_secs_f64(seconds).ok().or_else(forever);
    }
    httpdate::parse_http_date(value).ok().map(|date| date.duration_since(now).unwrap_or_default())
}

fn too_large(error: &reqwest::Error) -> Option<BodyTooLargeError> {
    std::iter::successors(error.source(), |&cause| cause.source())
        .find_map(|cause| cause.downcast_ref().copied())
}

/// The start of a text, without the secrets and without line breaks.
fn excerpt(text: &str, secrets: &[&str]) -> String {
    let line = redact(text, secrets).replace(char::is_control, " ");
    match line.char_indices().nth(EXCERPT_LIMIT) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
