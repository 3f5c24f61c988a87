//! How an app says who it is, and then on whose behalf it acts.

use std::{sync::OnceLock, time::Duration};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use pod_api::{Identity, SessionToken, Transport};

use super::{Login, LoginFuture, RsaKey, SessionProvider, request::LoginRequest, rsa_login::prove};
use crate::{Error, UserId};

/// What stays as it is in a path: letters, digits and the marks of a user name.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'@');

/// Logs an app in, which can then act for its users: [`PodClient::on_behalf_of`](crate::PodClient::on_behalf_of).
///
/// The app's own session serves to log users in. The calls of the client itself carry it too, and pods accept it for
/// few operations.
///
/// ```no_run
/// use pod_api_ext::{AppLogin, PodClient, RsaKey, UserId};
///
/// # async fn example(users: Vec<UserId>) -> Result<(), Box<dyn std::error::Error>> {
/// let key = RsaKey::from_pem_file("/etc/desk-app/key.pem")?;
/// let app = PodClient::builder("https://acme.symphony.com").app_login(AppLogin::rsa("desk-app", key)).build()?;
/// for user in users {
///     println!("{:?}", app.on_behalf_of(user)?.session().whoami().await?.display_name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct AppLogin {
    pub(super) proof: Proof,
    pub(super) most_users: usize,
    pub(super) idle: Duration,
}

#[derive(Clone, Debug)]
pub(super) enum Proof {
    Key { app_id: String, key: RsaKey },
    Certificate(Identity),
}

impl AppLogin {
    /// Logs in the app with this id by the RSA key that is registered for it.
    pub fn rsa(app_id: impl Into<String>, key: RsaKey) -> Self {
        Self::by(Proof::Key { app_id: app_id.into(), key })
    }

    /// Logs in the app whose id is the common name of this certificate.
    ///
    /// The service that does it often has a host of its own:
    /// [`session_auth_url`](crate::PodClientBuilder::session_auth_url).
    pub fn certificate(identity: Identity) -> Self {
        Self::by(Proof::Certificate(identity))
    }

    fn by(proof: Proof) -> Self {
        Self { proof, most_users: 10_000, idle: Duration::from_secs(3600) }
    }

    /// Keeps the sessions of this many users at most: 10,000 unless set; 0 counts as 1. One more drops the session that
    /// was not used for longest; its user is logged in again by the next call.
    pub fn most_users(mut self, most: usize) -> Self {
        self.most_users = most.max(1);
        self
    }

    /// Drops the session of a user without a call for this long: an hour unless set.
    pub fn idle_timeout(mut self, idle: Duration) -> Self {
        self.idle = idle;
        self
    }
}

/// A user on whose behalf an app acts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActingUser {
    /// The user with this id.
    Id(UserId),
    /// The user with this login name.
    Name(String),
}

impl From<UserId> for ActingUser {
    fn from(id: UserId) -> Self {
        Self::Id(id)
    }
}

impl From<&str> for ActingUser {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<String> for ActingUser {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl ActingUser {
    /// Refuses what no URL can carry.
    pub(crate) fn validate(&self) -> Result<(), UserNameError> {
        match self {
            Self::Name(name) if matches!(&**name, "" | "." | "..") => Err(UserNameError),
            _ => Ok(()),
        }
    }

    /// For messages.
    fn shown(&self) -> String {
        match self {
            Self::Id(id) => id.to_string(),
            Self::Name(name) => name.clone(),
        }
    }

    /// Where the user is logged in, below the address of the app's own login.
    fn path(&self) -> String {
        match self {
            Self::Id(id) => format!("/app/user/{id}/authenticate"),
            Self::Name(name) => format!("/app/username/{}/authenticate", utf8_percent_encode(name, SEGMENT)),
        }
    }
}

/// Where the user of this name is logged in.
#[cfg(any(test, fuzzing))]
pub(crate) fn path_of(user_name: &str) -> Result<String, UserNameError> {
    let user = ActingUser::from(user_name);
    user.validate().map(|()| format!("/pubkey{}", user.path()))
}

/// An app at one pod.
#[derive(Clone, Debug)]
pub(super) struct App {
    proof: Proof,
    /// The way to the service that looks at certificates. One for all users, so that they share its connections.
    transport: OnceLock<Transport>,
}

impl App {
    const BY_KEY: &'static str = "login_pubkey_app_authenticate_post";
    const BY_CERTIFICATE: &'static str = "sessionauth_v1_app_authenticate_post";

    pub(super) fn new(proof: Proof) -> Self {
        Self { proof, transport: OnceLock::new() }
    }

    /// Logs a user in with the session of the app.
    pub(super) async fn log_in_user(
        &self,
        login: &Login,
        app: &SessionToken,
        user: &ActingUser,
    ) -> Result<SessionToken, Error> {
        let path = user.path();
        let (operation, url, transport) = match (&self.proof, user) {
            (Proof::Key { .. }, user) => {
                let operation = match user {
                    ActingUser::Id(_) => "login_pubkey_app_user_user_id_authenticate_post",
                    ActingUser::Name(_) => "login_pubkey_app_username_username_authenticate_post",
                };
                (operation, login.login_url(&format!("/pubkey{path}")), login.transport())
            }
            (Proof::Certificate(identity), user) => {
                let operation = match user {
                    ActingUser::Id(_) => "sessionauth_v1_app_user_uid_authenticate_post",
                    ActingUser::Name(_) => "sessionauth_v1_app_username_username_authenticate_post",
                };
                let url = login.session_auth_url(&format!("/v1{path}"));
                (operation, url, self.transport(login, identity)?)
            }
        };
        LoginRequest::new(operation, &user.shown(), url).session(app).token(login, transport).await
    }

    fn transport(&self, login: &Login, identity: &Identity) -> Result<&Transport, Error> {
        if let Some(transport) = self.transport.get() {
            return Ok(transport);
        }
        let transport = login.transport_of(identity).map_err(|error| login.failed(error))?;
        Ok(self.transport.get_or_init(|| transport))
    }
}

impl SessionProvider for App {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(async {
            match &self.proof {
                Proof::Key { app_id, key } => {
                    prove(login, Self::BY_KEY, "/pubkey/app/authenticate", app_id, key).await
                }
                Proof::Certificate(identity) => {
                    let url = login.session_auth_url("/v1/app/authenticate");
                    let transport = self.transport(login, identity)?;
                    let request = LoginRequest::new(Self::BY_CERTIFICATE, "the certificate's app", url);
                    request.token(login, transport).await
                }
            }
        })
    }
}

/// A text that is not a user name: it is empty, or `.` or `..`, which a URL takes for a step in its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a user name is neither empty nor \".\" nor \"..\"")]
pub struct UserNameError;
