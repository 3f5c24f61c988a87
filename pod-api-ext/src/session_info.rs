//! Whose session it is.
//!
//! The entry point is [`PodClient::session`].

mod user;

pub use self::user::{AccountType, Avatar, User};
use crate::{Error, Operation, PodClient};

/// The calls on the client's own session, from [`PodClient::session`].
#[derive(Clone, Copy, Debug)]
pub struct CurrentSession<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// The session that the client calls with.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// let me = pod.session().whoami().await?;
    /// println!("{:?} {:?}", me.id(), me.display_name());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn session(&self) -> CurrentSession<'_> {
        CurrentSession { pod: self }
    }
}

impl CurrentSession<'_> {
    /// The user that the session belongs to.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/info-health-check/session-info-v2).
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn whoami(self) -> Result<User, Error> {
        self.pod
            .request(Operation::WHOAMI, |raw| async move { raw.v2_sessioninfo_get().send().await })
            .await
            .map(User::from)
    }
}
