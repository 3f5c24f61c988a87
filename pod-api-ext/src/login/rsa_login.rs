//! Logging in with an RSA key.

use std::time::SystemTime;

use pod_api::SessionToken;
use secrecy::ExposeSecret;

use super::{Login, LoginFuture, RsaKey, SessionProvider, jwt, request::LoginRequest};
use crate::Error;

/// Logs a bot in with the RSA key that is registered for it.
///
/// ```no_run
/// use pod_api_ext::{PodClient, RsaKey, RsaLogin};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let key = RsaKey::from_pem_file("/etc/desk-bot/key.pem")?;
/// let pod = PodClient::builder("https://acme.symphony.com").session_provider(RsaLogin::new("desk-bot", key)).build()?;
/// # Ok(())
/// # }
/// ```
///
/// The facts are [the vendor's](https://rest-api.symphony.com/main/bot-authentication/rsa-session-authenticate). That
/// login has no logout: a session made so ends by itself.
#[derive(Clone, Debug)]
pub struct RsaLogin {
    user_name: String,
    key: RsaKey,
}

impl RsaLogin {
    const AUTHENTICATE: &'static str = "login_pubkey_authenticate_post";

    /// Logs in as the user of this name.
    #[must_use]
    pub fn new(user_name: impl Into<String>, key: RsaKey) -> Self {
        Self { user_name: user_name.into(), key }
    }
}

impl SessionProvider for RsaLogin {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(prove(login, Self::AUTHENTICATE, "/pubkey/authenticate", &self.user_name, &self.key))
    }
}

/// Gets a session by a statement that the key signs.
pub(super) async fn prove(
    login: &Login,
    operation: &'static str,
    path: &str,
    subject: &str,
    key: &RsaKey,
) -> Result<SessionToken, Error> {
    let jwt = jwt::sign(subject, key, SystemTime::now()).map_err(|error| login.failed(error))?;
    LoginRequest::new(operation, subject, login.login_url(path))
        .proof(jwt.expose_secret())
        .token(login, login.transport())
        .await
}
