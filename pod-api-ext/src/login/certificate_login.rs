//! Logging in with a certificate.

use pod_api::{Identity, SessionToken, Transport};

use super::{Login, LoginFuture, SessionProvider, request::LoginRequest};
use crate::Error;

/// Logs a bot in with a certificate whose common name is the bot's user name.
///
/// The service that does it often has a host of its own:
/// [`session_auth_url`](crate::PodClientBuilder::session_auth_url).
///
/// ```no_run
/// use pod_api_ext::{CertificateLogin, PodClient, pod_api::Identity};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let identity = Identity::from_pem_file("/etc/desk-bot/certificate-and-key.pem")?;
/// let pod = PodClient::builder("https://acme.symphony.com")
///     .session_auth_url("https://acme-api.symphony.com")
///     .session_provider(CertificateLogin::new(identity))
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// The facts are [the vendor's](https://rest-api.symphony.com/main/bot-authentication/session-authenticate), those of
/// the logout [here](https://rest-api.symphony.com/main/bot-authentication/logout).
#[derive(Clone, Debug)]
pub struct CertificateLogin {
    identity: Identity,
}

impl CertificateLogin {
    const AUTHENTICATE: &'static str = "sessionauth_v1_authenticate_post";
    const LOGOUT: &'static str = "sessionauth_v1_logout_post";
    const USER: &str = "the certificate's user";

    /// Logs in as the user whom this certificate names.
    #[must_use]
    pub fn new(identity: Identity) -> Self {
        Self { identity }
    }

    /// The connection shows the certificate, so it is made for the login alone.
    fn transport(&self, login: &Login) -> Result<Transport, Error> {
        login.transport_of(&self.identity).map_err(|error| login.failed(error))
    }
}

impl SessionProvider for CertificateLogin {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(async {
            let transport = self.transport(login)?;
            let url = login.session_auth_url("/v1/authenticate");
            LoginRequest::new(Self::AUTHENTICATE, Self::USER, url).token(login, &transport).await
        })
    }

    fn log_out<'a>(&'a self, login: &'a Login, session: &'a SessionToken) -> LoginFuture<'a, ()> {
        Box::pin(async {
            let transport = self.transport(login)?;
            let url = login.session_auth_url("/v1/logout");
            LoginRequest::new(Self::LOGOUT, Self::USER, url).session(session).end(login, &transport).await
        })
    }
}
