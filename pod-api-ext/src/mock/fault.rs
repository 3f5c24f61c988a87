//! How a pod, or a gateway before it, misbehaves.

use std::{collections::VecDeque, io, time::Duration};

use pod_api::Operation;
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

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
    /// The vendor's error object with this message.
    pub(super) fn refusal(status: u16, message: &str) -> Self {
        Self::Json(status, json!({ "code": status, "message": message }))
    }

    /// The answer, unless the fault only delays the right one or gives none.
    pub(super) fn answer(&self) -> Option<ResponseTemplate> {
        let answer = match self {
            Self::Status(status) => return Self::refusal(*status, "told to fail").answer(),
            Self::RetryAfter(status, wait) => {
                Self::Status(*status).answer()?.insert_header("Retry-After", wait.as_str())
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

/// The faults that are still to come, in order: for any call, or for those of one operation.
#[derive(Debug, Default)]
pub(super) struct Faults(VecDeque<(Option<Operation>, Fault)>);

impl Faults {
    pub(super) fn add(&mut self, operation: Option<Operation>, times: usize, fault: Fault) {
        self.0.extend(std::iter::repeat_n((operation, fault), times));
    }

    /// The next fault of a call, if it is one to take.
    pub(super) fn take(
        &mut self,
        operation: Option<Operation>,
        wanted: impl Fn(&Fault) -> bool,
    ) -> Option<Fault> {
        let index = self.0.iter().position(|(of, _)| of.is_none() || *of == operation)?;
        if wanted(&self.0[index].1) { self.0.remove(index).map(|(_, fault)| fault) } else { None }
    }
}
