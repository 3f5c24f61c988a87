//! Users, as other users see them.
//!
//! The entry point is [`PodClient::users`].

mod find;
mod following;
mod search;
mod sessions;
mod user;

pub use self::{
    find::{FindUsers, FoundUsers, LookupError, UserLookup},
    following::ListFollowing,
    search::SearchUsers,
    sessions::UserSession,
    user::{AccountType, Avatar, User},
};
use crate::PodClient;

/// The calls on users, from [`PodClient::users`].
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// Users.
    ///
    /// ```no_run
    /// use pod_api_ext::users::FindUsers;
    ///
    /// # async fn example(pod: pod_api_ext::PodClient, emails: Vec<String>) -> Result<(), pod_api_ext::Error> {
    /// let found = pod.users().find(FindUsers::by_email(emails)).await?;
    /// for user in found.users() {
    ///     println!("{:?} {:?}", user.id(), user.display_name());
    /// }
    /// for missing in found.not_found() {
    ///     println!("nobody has the address {}", missing.asked);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn users(&self) -> Users<'_> {
        Users { pod: self }
    }
}
