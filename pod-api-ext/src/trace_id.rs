//! The id under which a call is found in the pod's logs.

use reqwest::header::HeaderValue;

/// Six alphanumeric characters, as the vendor's own kits send them.
pub(crate) fn generate() -> String {
    std::iter::repeat_with(fastrand::alphanumeric).take(6).collect()
}

/// The value of the header `X-Trace-Id`.
pub(crate) fn header(trace_id: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(trace_id).ok()
}
