//! The id under which a call is found in the pod's logs.

use std::{fmt, str::FromStr, sync::Arc};

use reqwest::header::HeaderValue;

/// The longest trace id, in characters. The vendor's own kits send six.
const LONGEST: usize = 64;

/// The value of `X-Trace-Id`, which a pod writes into its logs.
///
/// Every call gets one of its own; [`PodClient::with_trace_id`](crate::PodClient::with_trace_id) takes the caller's.
///
/// ```
/// use pod_api_ext::TraceId;
///
/// let id = TraceId::new("job-4711")?;
/// assert_eq!(id.as_str(), "job-4711");
/// assert!(TraceId::new("two words").is_err());
/// # Ok::<(), pod_api_ext::TraceIdError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TraceId(Arc<str>);

impl TraceId {
    /// Takes the caller's id: 1 to 64 ASCII letters, digits, `-` or `_`, which no log can misread.
    ///
    /// # Errors
    ///
    /// [`TraceIdError`] for anything else.
    pub fn new(id: &str) -> Result<Self, TraceIdError> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if id.is_empty() || id.len() > LONGEST || !id.bytes().all(allowed) {
            return Err(TraceIdError);
        }
        Ok(Self(id.into()))
    }

    /// Six random letters and digits, as the vendor's own kits send them.
    #[must_use]
    pub fn random() -> Self {
        // One of its own: to look the thread's up for each character would cost more than the rest.
        let mut generator = fastrand::Rng::new();
        let id: [u8; 6] = std::array::from_fn(|_| generator.alphanumeric() as u8);
        Self(String::from_utf8_lossy(&id).into())
    }

    /// The id's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn header(&self) -> HeaderValue {
        HeaderValue::from_str(&self.0)
            .unwrap_or_else(|_| unreachable!("letters and digits are a valid header value"))
    }
}

impl FromStr for TraceId {
    type Err = TraceIdError;

    fn from_str(id: &str) -> Result<Self, TraceIdError> {
        Self::new(id)
    }
}

impl fmt::Display for TraceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for TraceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TraceId({})", self.0)
    }
}

/// A text that is no trace id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a trace id has 1 to {LONGEST} ASCII letters, digits, '-' or '_'")]
pub struct TraceIdError;

#[cfg(test)]
mod tests {
    use super::{TraceId, TraceIdError};

    #[test]
    fn an_id_is_what_every_log_can_hold() {
        for id in ["abc123", "7f3e0c52-9a7b-4f43-8d9e-2f5b0c1d2e3f", "A", &"x".repeat(64)] {
            assert_eq!(TraceId::new(id).unwrap().as_str(), id);
        }
        for id in ["", "a b", "a\nb", "é", "a\r\nsessionToken: x", &"x".repeat(65)] {
            assert_eq!(TraceId::new(id), Err(TraceIdError), "{id:?}");
        }
    }

    #[test]
    fn a_random_id_has_six_letters_or_digits_and_is_another_each_time() {
        let ids: std::collections::HashSet<_> = std::iter::repeat_with(TraceId::random).take(100).collect();
        assert!(ids.iter().all(|id| id.as_str().len() == 6));
        assert!(ids.len() > 95, "{} of 100", ids.len());
    }
}
