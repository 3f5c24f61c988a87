//! Users, as administrators manage them.
//!
//! The entry point is [`PodClient::admin`], and there [`Admin::users`].

mod account;
mod app_entitlements;
mod assignments;
mod attributes;
mod avatar;
mod features;
mod list;
mod status;

pub use self::{
    account::{FoundAccount, UserAccount},
    app_entitlements::{AppProduct, EntitlementChange, NewUserEntitlement, Setting, UserAppEntitlement},
    attributes::{HashedPassword, NewUser, UserUpdate},
    features::{Feature, FeaturesSet},
    list::{FindAccounts, ListAccounts},
    status::{AccountStatus, UserStatus},
};
use crate::PodClient;

/// The calls for administrators, from [`PodClient::admin`].
#[derive(Clone, Copy, Debug)]
pub struct Admin<'a> {
    pod: &'a PodClient,
}

/// The calls by which administrators manage users, from [`Admin::users`].
///
/// Each takes the role User Provisioning.
#[derive(Clone, Copy, Debug)]
pub struct UserAdmin<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// What administrators do.
    ///
    /// ```no_run
    /// use pod_api_ext::{jiff::{Timestamp, ToSpan}, user_admin::{Feature, NewUser}};
    ///
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let users = pod.admin().users();
    /// let new = NewUser::person("alice", "alice@acme.example", "Alice", "Ames").role("INDIVIDUAL");
    /// if let Some(alice) = users.create(new).await?.id() {
    ///     users.set_features(alice, [Feature::new("canCreatePublicRoom", false)]).await?;
    ///     let in_a_week = Timestamp::now() + (7 * 24).hours();
    ///     users.suspend(alice, in_a_week, "on leave").await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn admin(&self) -> Admin<'_> {
        Admin { pod: self }
    }
}

impl<'a> Admin<'a> {
    /// The users of the pod.
    #[must_use]
    pub fn users(self) -> UserAdmin<'a> {
        UserAdmin { pod: self.pod }
    }
}
