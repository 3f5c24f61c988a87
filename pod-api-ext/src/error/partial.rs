//! Changes of many users that were made for some of them.

use std::{fmt, sync::Arc};

use super::{Error, Failure};
use crate::UserId;

/// A change of several users that the pod has made, or may have made, for some of them.
///
/// Every user of the request is in exactly one of the lists.
///
/// ```no_run
/// # async fn example(
/// #     pod: pod_api_ext::PodClient,
/// #     group: &str,
/// #     users: Vec<pod_api_ext::UserId>,
/// # ) -> Result<(), pod_api_ext::Error> {
/// use pod_api_ext::Error;
///
/// match pod.info_barriers().add_members(group, users).await {
///     Err(Error::PartlyDone(change)) => {
///         println!("done: {}, ask the pod about {:?}", change.done.len(), change.unknown);
///         println!("refused: {:?}, call again for {:?}", change.refused, change.skipped);
///     }
///     other => drop(other?),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartialChange {
    /// The request that failed, and what the pod answered; its status can be 200.
    pub failure: Failure,
    /// For whom the change was made.
    pub done: Vec<UserId>,
    /// For whom it was not made, and what the pod says about it.
    pub refused: Vec<(UserId, String)>,
    /// For whom the pod did not say whether it was made.
    pub unknown: Vec<UserId>,
    /// For whom it was not made because their request was refused as a whole, or not sent after one that failed.
    pub skipped: Vec<UserId>,
    /// The error that ended the change, if one did: not if the pod reported a failure by a success (200).
    pub source: Option<Arc<Error>>,
}

impl PartialChange {
    /// The error of an operation that may make a change for some of the users before it answers 400.
    pub(crate) fn refused_whole(error: Error, users: Vec<UserId>) -> Error {
        match error.failure() {
            // By its text it may be another variant, `NotFound` for "user not found" for example.
            Some(failure) if failure.status == Some(400) && users.len() > 1 => {
                let failure = Failure { may_be_processed: true, ..failure.clone() };
                Self { unknown: users, source: Some(Arc::new(error)), ..Self::new(failure) }.into()
            }
            _ => error,
        }
    }

    /// How many users have been noted.
    pub(crate) fn users(&self) -> usize {
        self.done.len() + self.refused.len() + self.unknown.len() + self.skipped.len()
    }

    pub(crate) fn new(failure: Failure) -> Self {
        let (done, refused, unknown, skipped) = Default::default();
        Self { failure, done, refused, unknown, skipped, source: None }
    }
}

impl From<PartialChange> for Error {
    fn from(change: PartialChange) -> Self {
        Self::PartlyDone(Box::new(change))
    }
}

impl fmt::Display for PartialChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = [
            (self.done.len(), "done"),
            (self.refused.len(), "refused"),
            (self.unknown.len(), "unknown"),
            (self.skipped.len(), "skipped"),
        ];
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        let counts: Vec<_> = counts.map(|(count, what)| format!("{count} {what}")).collect();
        write!(f, "{}: the change was not made for all users: {}", self.failure, counts.join(", "))
    }
}

impl std::error::Error for PartialChange {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
