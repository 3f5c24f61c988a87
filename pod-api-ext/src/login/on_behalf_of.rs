//! Logging in as somebody else.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use pod_api::SessionToken;

use super::{Login, LoginFuture, RsaKey, SessionProvider, request::LoginRequest, rsa_login::prove};
use crate::{Operation, UserId};

/// What stays as it is in a path: letters, digits and the marks of a user name.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'@');

/// Logs an app in, and by that a user on whose behalf it is allowed to act.
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
    app_id: String,
    key: RsaKey,
    /// For messages.
    user: String,
    operation: Operation,
    path: String,
}

impl OnBehalfOf {
    const APP: Operation = Operation::reading("login_pubkey_app_authenticate_post");
    const BY_ID: Operation = Operation::reading("login_pubkey_app_user_user_id_authenticate_post");
    const BY_NAME: Operation = Operation::reading("login_pubkey_app_username_username_authenticate_post");

    /// Acts on behalf of the user with this id, as the app with this id.
    #[must_use]
    pub fn user_id(app_id: impl Into<String>, key: RsaKey, user: UserId) -> Self {
        Self {
            app_id: app_id.into(),
            key,
            user: user.to_string(),
            operation: Self::BY_ID,
            path: format!("/pubkey/app/user/{user}/authenticate"),
        }
    }

    /// Acts on behalf of the user of this name, as the app with this id.
    ///
    /// # Errors
    ///
    /// [`InvalidUserName`] if the name is empty, or one that no URL can carry.
    pub fn user_name(
        app_id: impl Into<String>,
        key: RsaKey,
        user: impl Into<String>,
    ) -> Result<Self, InvalidUserName> {
        let user = user.into();
        let path = path_of(&user)?;
        Ok(Self { app_id: app_id.into(), key, user, operation: Self::BY_NAME, path })
    }
}

/// Where the user of this name is logged in.
pub(crate) fn path_of(user_name: &str) -> Result<String, InvalidUserName> {
    if matches!(user_name, "" | "." | "..") {
        return Err(InvalidUserName);
    }
    let segment = utf8_percent_encode(user_name, SEGMENT);
    Ok(format!("/pubkey/app/username/{segment}/authenticate"))
}

impl SessionProvider for OnBehalfOf {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(async {
            let app = prove(login, Self::APP, "/pubkey/app/authenticate", &self.app_id, &self.key).await?;
            LoginRequest::new(self.operation, &self.user, login.login_url(&self.path))
                .session(&app)
                .token(login, login.transport())
                .await
        })
    }
}

/// A text that is no user name: it is empty, or `.` or `..`, which a URL takes for a step in its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a user name is neither empty nor \".\" nor \"..\"")]
pub struct InvalidUserName;
