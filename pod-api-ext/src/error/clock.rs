//! Whether this machine and the pod agree on the time.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use reqwest::header::{self, HeaderMap};

/// How far the clocks may be apart before it is worth a word: answers travel, and `Date` has whole seconds.
const TOLERANCE: Duration = Duration::from_secs(30);

/// By how much this machine's clock differs from the pod's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockSkew {
    /// This machine's clock is later than the pod's, by so much.
    Ahead(Duration),
    /// This machine's clock is earlier than the pod's, by so much.
    Behind(Duration),
}

impl ClockSkew {
    /// What an answer's `Date` says, if it differs from this machine's time by more than 30 s.
    pub(crate) fn of(headers: &HeaderMap, now: SystemTime) -> Option<Self> {
        let date = httpdate::parse_http_date(headers.get(header::DATE)?.to_str().ok()?).ok()?;
        let skew = match now.duration_since(date) {
            Ok(ahead) => Self::Ahead(ahead),
            Err(behind) => Self::Behind(behind.duration()),
        };
        (skew.amount() > TOLERANCE).then_some(skew)
    }

    /// The difference, whichever clock is the later one.
    #[must_use]
    pub fn amount(&self) -> Duration {
        match self {
            Self::Ahead(amount) | Self::Behind(amount) => *amount,
        }
    }
}

impl fmt::Display for ClockSkew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let direction = match self {
            Self::Ahead(_) => "ahead of",
            Self::Behind(_) => "behind",
        };
        write!(f, "{} s {direction} the pod's", self.amount().as_secs())
    }
}

/// The remark that an error makes of it.
pub(super) struct Remark(pub(super) Option<ClockSkew>);

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(skew) => write!(f, ", which is {skew}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use reqwest::header::{DATE, HeaderMap, HeaderValue};

    use super::{ClockSkew, Remark};

    fn skew(date: &str, now: SystemTime) -> Option<ClockSkew> {
        let headers = HeaderMap::from_iter([(DATE, HeaderValue::from_str(date).unwrap())]);
        ClockSkew::of(&headers, now)
    }

    #[test]
    fn a_difference_of_more_than_half_a_minute_is_told() {
        let pod = "Sun, 22 Nov 2026 08:00:00 GMT";
        let pod_time = httpdate::parse_http_date(pod).unwrap();
        let (ahead, behind) = (Duration::from_secs(95), Duration::from_secs(31));
        assert_eq!(skew(pod, pod_time + ahead), Some(ClockSkew::Ahead(ahead)));
        assert_eq!(skew(pod, pod_time - behind), Some(ClockSkew::Behind(behind)));
        assert_eq!(skew(pod, pod_time + Duration::from_secs(30)), None);
        assert_eq!(skew(pod, pod_time - Duration::from_secs(30)), None);
        assert_eq!(skew("yesterday", pod_time), None);
        assert_eq!(ClockSkew::of(&HeaderMap::new(), pod_time), None);
        assert_eq!(Remark(Some(ClockSkew::Ahead(ahead))).to_string(), ", which is 95 s ahead of the pod's");
        assert_eq!(Remark(Some(ClockSkew::Behind(behind))).to_string(), ", which is 31 s behind the pod's");
    }
}
