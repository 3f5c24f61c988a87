//! How a client is configured.

use std::sync::Arc;

use pod_api::{InvalidSessionToken, SessionToken, Transport, TransportError};
use secrecy::SecretString;

use super::{
    PodClient, Shared,
    base_url::{BaseUrl, BaseUrlFlaw},
};

/// A [`PodClient`] to be configured.
#[derive(Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct PodClientBuilder {
    base_url: Result<BaseUrl, BaseUrlFlaw>,
    plain_http_allowed: bool,
    token: Option<Result<SessionToken, InvalidSessionToken>>,
}

impl PodClientBuilder {
    pub(super) fn new(base_url: &str) -> Self {
        Self { base_url: BaseUrl::parse(base_url), plain_http_allowed: false, token: None }
    }

    /// Calls with this session token, as long as the pod accepts it.
    pub fn session_token(mut self, token: impl Into<SecretString>) -> Self {
        self.token = Some(SessionToken::new(token));
        self
    }

    /// Sends the session token over plain HTTP also to another machine, where everyone on the way can read it.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http_allowed = true;
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`BuildError`] if the address or the session token cannot be used, or TLS cannot be set up.
    pub fn build(self) -> Result<PodClient, BuildError> {
        let base_url = self.base_url?;
        if !self.plain_http_allowed {
            base_url.refuse_plain_http()?;
        }
        let token = self.token.ok_or(BuildError::NoSession)??;
        let transport = Transport::builder()
            .configure(|http| {
                let http = http.user_agent(concat!("pod-api-ext/", env!("CARGO_PKG_VERSION")));
                if base_url.loopback { http.no_proxy() } else { http }
            })
            .build()?;
        Ok(PodClient { shared: Arc::new(Shared { base_url: base_url.url, transport, token }) })
    }
}

/// Why there is no client.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The pod's address cannot be used.
    #[error("the pod's address cannot be used: {0}")]
    BaseUrl(#[from] BaseUrlFlaw),
    /// The session token cannot be used.
    #[error(transparent)]
    SessionToken(#[from] InvalidSessionToken),
    /// Neither a session token nor a way to get one was given.
    #[error("no session token was given; call session_token()")]
    NoSession,
    /// TLS or the HTTP client cannot be set up.
    #[error(transparent)]
    Transport(#[from] TransportError),
}
