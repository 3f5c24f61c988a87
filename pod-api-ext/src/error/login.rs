//! What a refused login means.

use super::{ClockSkew, Failure, clock::Remark};

/// A login that the pod refused, and what to check.
#[derive(Clone, Debug, thiserror::Error)]
#[error(
    "{failure}: the pod does not log {user:?} in; check the user name, that the key or certificate is the one \
     registered for it, and this machine's clock{}",
    Remark(*clock_skew)
)]
#[non_exhaustive]
pub struct LoginRefusal {
    /// What the pod answered to the login.
    pub failure: Failure,
    /// Who was to be logged in: a user name, an app's id, or the user on whose behalf.
    pub user: String,
    /// By how much this machine's clock differs from the pod's, where it is more than 30 s. A login is signed with the
    /// time, and a pod refuses one from too far ahead or behind.
    pub clock_skew: Option<ClockSkew>,
}
