//! What a refused login means.

use std::fmt;

use super::{ClockSkew, Failure, clock::Remark};

/// A login that the pod refused, and what to check.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{failure}: the pod does not log {user:?} in; {}", Check(self))]
#[non_exhaustive]
pub struct LoginError {
    /// What the pod answered to the login.
    pub failure: Failure,
    /// Who was to be logged in: a user name, an app's id, or the user on whose behalf.
    pub user: String,
    /// By how much this machine's clock differs from the pod's, where it is more than 30 s. A login is signed with the
    /// time, and a pod refuses one from too far ahead or behind.
    pub clock_skew: Option<ClockSkew>,
}

/// What to check.
struct Check<'a>(&'a LoginError);

impl fmt::Display for Check<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if matches!(self.0.failure.status, Some(404 | 405)) {
            return f.write_str(
                "nothing there logs users in: check the address given to PodClient::builder(), or to \
                 session_auth_url()",
            );
        }
        write!(
            f,
            "check the user name, that the key or certificate is the one registered for it, and this machine's \
             clock{}",
            Remark(self.0.clock_skew)
        )
    }
}
