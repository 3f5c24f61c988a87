//! What is assigned to a user: a disclaimer, delegates.

use pod_api::types;

use super::UserAdmin;
use crate::{Confirmation, Error, InputError, UserId, disclaimers::Disclaimer};

impl UserAdmin<'_> {
    /// A user's disclaimer, if there is one.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn disclaimer(self, user: UserId) -> Result<Option<Disclaimer>, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_disclaimer_get().uid(user.get()).send().await
        };
        let found: types::Disclaimer = self.pod.request(send).await?;
        // An answer without a body is the empty object.
        Ok(Some(found).filter(|found| *found != types::Disclaimer::default()).map(Disclaimer::from))
    }

    /// Gives a user this disclaimer, in the place of the one there was.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for an id that is not made of hexadecimal digits.
    pub async fn set_disclaimer(self, user: UserId, disclaimer: &str) -> Result<Confirmation, Error> {
        if disclaimer.is_empty() || !disclaimer.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(InputError::new("id", "is not made of hexadecimal digits").into());
        }
        let id = &types::StringId { id: Some(disclaimer.to_owned()), ..Default::default() };
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_disclaimer_update_post().uid(user.get()).body(id.clone()).send().await
        };
        self.pod.request(send).await
    }

    /// Takes the disclaimer from a user. The disclaimer itself stays.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn clear_disclaimer(self, user: UserId) -> Result<Confirmation, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_disclaimer_delete().uid(user.get()).send().await
        };
        self.pod.request(send).await
    }

    /// Those who act for a user.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn delegates(self, user: UserId) -> Result<Vec<UserId>, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_delegates_get().uid(user.get()).send().await
        };
        let found: types::IntegerList = self.pod.request(send).await?;
        Ok(found.iter().filter_map(crate::view::number_id).collect())
    }

    /// Lets one more user act for a user.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn add_delegate(self, user: UserId, delegate: UserId) -> Result<Confirmation, Error> {
        self.change_delegates(user, delegate, "ADD").await
    }

    /// Lets a user no longer act for a user.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn remove_delegate(self, user: UserId, delegate: UserId) -> Result<Confirmation, Error> {
        self.change_delegates(user, delegate, "REMOVE").await
    }

    async fn change_delegates(
        self,
        user: UserId,
        delegate: UserId,
        action: &str,
    ) -> Result<Confirmation, Error> {
        let change = &types::DelegateAction {
            action: Some(action.to_owned()),
            user_id: Some(delegate.into()),
            ..Default::default()
        };
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_delegates_update_post().uid(user.get()).body(change.clone()).send().await
        };
        self.pod.request(send).await
    }
}
