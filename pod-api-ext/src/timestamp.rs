//! Times of the API, which are milliseconds since 1970 in UTC.

use jiff::Timestamp;

/// The time, unless it is outside the years that a timestamp can express.
pub(crate) fn from_milliseconds(milliseconds: Option<i64>) -> Option<Timestamp> {
    Timestamp::from_millisecond(milliseconds?).ok()
}
