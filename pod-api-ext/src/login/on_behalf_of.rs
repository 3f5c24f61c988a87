//! Logging in as somebody else.

use pod_api::SessionToken;

use super::{
    ActingUser, Login, LoginFuture, RsaKey, SessionProvider,
    app::{App, Proof, UserNameError},
};
use crate::UserId;

/// Logs an app in, and by that one user on whose behalf it is allowed to act.
///
/// A program that acts for several users needs one client with an [`AppLogin`](crate::AppLogin) for all of them:
/// [`PodClient::on_behalf_of`](crate::PodClient::on_behalf_of).
///
/// ```no_run
/// use pod_api_ext::{OnBehalfOf, PodClient, RsaKey};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let key = RsaKey::from_pem_file("/etc/desk-app/key.pem")?;
/// let alice = OnBehalfOf::user_name("desk-app", key, "alice@acme.example")?;
/// let pod = PodClient::builder("https://acme.symphony.com").session_provider(alice).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct OnBehalfOf {
    app: App,
    user: ActingUser,
}

impl OnBehalfOf {
    /// Acts on behalf of the user with this id, as the app with this id.
    #[must_use]
    pub fn user_id(app_id: impl Into<String>, key: RsaKey, user: UserId) -> Self {
        Self { app: App::new(Proof::Key { app_id: app_id.into(), key }), user: user.into() }
    }

    /// Acts on behalf of the user of this name, as the app with this id.
    ///
    /// # Errors
    ///
    /// [`UserNameError`] if the name is empty, or one that no URL can carry.
    pub fn user_name(
        app_id: impl Into<String>,
        key: RsaKey,
        user: impl Into<String>,
    ) -> Result<Self, UserNameError> {
        let user = ActingUser::Name(user.into());
        user.validate()?;
        Ok(Self { app: App::new(Proof::Key { app_id: app_id.into(), key }), user })
    }
}

impl SessionProvider for OnBehalfOf {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(async {
            let app = self.app.log_in(login).await?;
            self.app.log_in_user(login, &app, &self.user).await
        })
    }
}
