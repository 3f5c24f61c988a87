//! Whether an account can be used: status, suspension, roles.

use jiff::Timestamp;
use pod_api::types;

use super::UserAdmin;
use crate::{
    Confirmation, Error, InputError, UserId,
    open_enum::open_enum,
    view::{milliseconds, view},
};

view! {
    /// Whether an account can be used.
    pub struct UserStatus(types::UserStatus);

    /// Whether it is enabled.
    status: value(AccountStatus) = status;
    /// Whether the user is suspended for a time. Pods say it since SBE 20.14.
    suspended: flag = suspended;
    /// When the suspension ends.
    suspended_until: time = suspended_until;
    /// Why the user is suspended.
    suspension_reason: text = suspension_reason;
}

open_enum! {
    /// Whether an account is in use.
    pub enum AccountStatus {
        /// It is.
        Enabled = "ENABLED",
        /// It was deactivated.
        Disabled = "DISABLED",
    }
}

impl UserAdmin<'_> {
    /// Whether an account is enabled, and whether its user is suspended.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn status(self, user: UserId) -> Result<UserStatus, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_status_get().uid(user.get()).send().await
        };
        self.pod.request(send).await
    }

    /// Enables or disables an account. The pod does not disable its own `keymanager` and `ceservice`.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn set_status(self, user: UserId, status: &AccountStatus) -> Result<Confirmation, Error> {
        let status = &types::UserStatus { status: Some(status.to_string()), ..Default::default() };
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_status_update_post().uid(user.get()).body(status.clone()).send().await
        };
        self.pod.request(send).await
    }

    /// Suspends a user until a time, to the millisecond, for a reason that people read. Twice is as good as once, so
    /// that [`PodClient::repeatable`](crate::PodClient::repeatable) does no harm.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] without a reason.
    pub async fn suspend(
        self,
        user: UserId,
        until: Timestamp,
        reason: impl Into<String>,
    ) -> Result<Confirmation, Error> {
        let reason = reason.into();
        if reason.trim().is_empty() {
            return Err(InputError::new("suspensionReason", "is empty").into());
        }
        let suspension = types::UserSuspension {
            suspended: Some(true),
            suspended_until: Some(milliseconds(until)),
            suspension_reason: Some(reason),
            ..Default::default()
        };
        self.set_suspension(user, suspension).await
    }

    /// Ends a user's suspension.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn unsuspend(self, user: UserId) -> Result<Confirmation, Error> {
        let none = types::UserSuspension { suspended: Some(false), ..Default::default() };
        self.set_suspension(user, none).await
    }

    async fn set_suspension(
        self,
        user: UserId,
        suspension: types::UserSuspension,
    ) -> Result<Confirmation, Error> {
        let suspension = &suspension;
        let send = |raw: pod_api::Client| async move {
            let update = raw.v1_admin_user_user_id_suspension_update_put().user_id(user.get());
            update.body(suspension.clone()).send().await
        };
        self.pod.request(send).await
    }
}

/// Methods that give or take a role.
macro_rules! roles {
    ($($(#[$d:meta])* $name:ident = $operation:ident;)+) => {
        impl UserAdmin<'_> {
            $(
                $(#[$d])*
                ///
                /// # Errors
                ///
                /// [`Error`]; [`Error::InvalidInput`] without a role.
                pub async fn $name(self, user: UserId, role: &str) -> Result<Confirmation, Error> {
                    if role.trim().is_empty() {
                        return Err(InputError::new("id", "names no role").into());
                    }
                    let role = &types::StringId { id: Some(role.to_owned()), ..Default::default() };
                    let send = |raw: pod_api::Client| async move {
                        raw.$operation().uid(user.get()).body(role.clone()).send().await
                    };
                    self.pod.request(send).await
                }
            )+
        }
    };
}

roles! {
    /// Gives a user a role, or an optional action of one. A [`UserAccount`](super::UserAccount) lists the roles that a
    /// user has, `system().roles()` those that there are.
    add_role = v1_admin_user_uid_roles_add_post;
    /// Takes a role, or an optional action of one, from a user.
    remove_role = v1_admin_user_uid_roles_remove_post;
}
