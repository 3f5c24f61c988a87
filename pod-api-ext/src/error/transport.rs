//! What it means that no complete answer came.

use std::error::Error as _;

/// The failure in a sentence, with the innermost cause: reqwest alone says "error sending request".
pub(super) fn describe(error: &reqwest::Error) -> String {
    let what = if error.is_timeout() {
        "no complete answer within the time limit"
    } else if error.is_connect() {
        "no connection"
    } else if error.is_body() || error.is_decode() {
        "the answer broke off"
    } else {
        "no answer"
    };
    match innermost(error) {
        Some(cause) => format!("{what} ({cause})"),
        None => what.to_owned(),
    }
}

/// Whether the same call may get through later. One that could not even be built will not.
pub(super) fn may_pass(error: &reqwest::Error) -> bool {
    !error.is_builder()
}

fn innermost(error: &reqwest::Error) -> Option<String> {
    let first = error.source()?;
    std::iter::successors(Some(first), |&cause| cause.source()).last().map(ToString::to_string)
}
