use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};

use crate::{RetryPolicy, error};

/// Whatever a header says, there is a wait or none, and the policy can add to it.
///
/// # Panics
///
/// If it does not hold.
pub fn retry_after(data: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(data) else { return };
    let headers = HeaderMap::from_iter([(RETRY_AFTER, value)]);
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
    let asked = error::retry_after(&headers, now);
    assert!(RetryPolicy::default().waits().next(asked) >= asked.unwrap_or_default());
    assert!(RetryPolicy::vendor().waits().next(asked) >= asked.unwrap_or_default());
    let text = headers[RETRY_AFTER].to_str().unwrap_or_default().trim();
    match (text.parse(), text.parse::<f64>(), asked) {
        (Ok(seconds), _, asked) => assert_eq!(asked, Some(Duration::from_secs(seconds))),
        (_, Ok(seconds), asked) => assert_eq!(asked.is_some(), seconds >= 0.0),
        // A date has four digits for its year.
        (.., Some(until_date)) => assert!(until_date < Duration::from_secs(8_000 * 366 * 24 * 3600)),
        (.., None) => {}
    }
}
