//! How a pod, or a gateway before it, misbehaves.

use std::{io, time::Duration};

use serde_json::Value;
use wiremock::{Request, ResponseTemplate};

use super::state;

/// What the pod does instead of answering a call as it should.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// Answers this status with the vendor's error object.
    Status(u16),
    /// Answers this status with the vendor's error object, and asks to wait with a `Retry-After` of this text.
    RetryAfter(u16, String),
    /// Answers this status with a page of HTML, as a gateway does.
    Html(u16),
    /// Answers this status with a JSON body of the caller's choice.
    Json(u16, Value),
    /// Answers this status with any body under any content type.
    Body(u16, &'static str, Vec<u8>),
    /// Redirects to this address.
    Redirect(String),
    /// Answers as it should, but only after this time.
    Delay(Duration),
    /// Closes the connection without an answer.
    CutConnection,
}

impl Fault {
    /// The answer, unless the fault only delays the right one or gives none.
    pub(super) fn answer(&self) -> Option<ResponseTemplate> {
        let answer = match self {
            Self::Status(status) => state::refusal(*status, "told to fail"),
            Self::RetryAfter(status, wait) => {
                state::refusal(*status, "told to fail").insert_header("Retry-After", wait.as_str())
            }
            Self::Html(status) => {
                let page = format!("<html><head><title>{status}</title></head><body>Gateway</body></html>");
                ResponseTemplate::new(*status).set_body_raw(page, "text/html")
            }
            Self::Json(status, body) => ResponseTemplate::new(*status).set_body_json(body),
            Self::Body(status, content_type, body) => {
                ResponseTemplate::new(*status).set_body_raw(body.clone(), content_type)
            }
            Self::Redirect(location) => {
                ResponseTemplate::new(302).insert_header("Location", location.as_str())
            }
            Self::Delay(_) | Self::CutConnection => return None,
        };
        Some(answer)
    }
}

pub(super) fn connection_cut(_: &Request) -> io::Error {
    io::ErrorKind::ConnectionReset.into()
}
