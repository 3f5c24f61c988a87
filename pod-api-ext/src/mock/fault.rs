//! How a pod, or a gateway before it, misbehaves.

use std::{collections::VecDeque, time::Duration};

use hyper::header::{LOCATION, RETRY_AFTER};
use pod_api::Operation;
use serde_json::{Value, json};

use super::server::Reply;

/// What the pod does instead of answering a call as it should.
///
/// ```
/// use pod_api_ext::{Error, mock::{Fault, MockPod}};
///
/// # #[tokio::main]
/// # async fn main() {
/// let mock = MockPod::start().await;
/// mock.next_calls(1, Fault::RetryAfter(429, "5".to_owned()));
/// let error = mock.client().session().whoami().await.unwrap_err();
/// assert!(matches!(error, Error::Throttled { .. }));
/// # }
/// ```
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
    pub(super) fn answer(&self) -> Option<Reply> {
        let answer = match self {
            Self::Status(status) => return Self::refusal(*status, "told to fail").answer(),
            Self::RetryAfter(status, wait) => Self::Status(*status).answer()?.header(RETRY_AFTER, wait),
            Self::Html(status) => {
                let page = format!("<html><head><title>{status}</title></head><body>Gateway</body></html>");
                Reply::new(*status, "text/html", page)
            }
            Self::Json(status, body) => Reply::json(*status, body),
            Self::Body(status, content_type, body) => Reply::new(*status, content_type, body.clone()),
            Self::Redirect(location) => Reply::empty(302).header(LOCATION, location),
            Self::Delay(_) | Self::CutConnection => return None,
        };
        Some(answer)
    }
}

/// The faults that are still to come, in order: for any call, or for those of one operation.
#[derive(Debug, Default)]
pub(super) struct Faults(VecDeque<(Option<Operation>, Fault)>);

impl Faults {
    pub(super) fn add(&mut self, operation: Option<Operation>, times: usize, fault: Fault) {
        self.0.extend(std::iter::repeat_n((operation, fault), times));
    }

    /// The next fault of a call.
    pub(super) fn take(&mut self, operation: Option<Operation>) -> Option<Fault> {
        let index = self.0.iter().position(|(of, _)| of.is_none() || *of == operation)?;
        self.0.remove(index).map(|(_, fault)| fault)
    }
}
