//! How a client is configured: where the pod is, who calls, how patiently and how often.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use pod_api::{SessionToken, SessionTokenError, TransportBuilder, TransportError};
use secrecy::SecretString;

use super::{PodClient, Shared};
use crate::{
    AppLogin, RetryPolicy, SessionProvider,
    limits::Limits,
    login::{SessionKeeper, SessionSource, Sessions, UserSessions},
    network::{BaseUrl, BaseUrlError, HeaderKeeper, HeaderProvider, HeaderSource, Services},
};

/// How long one attempt may take unless set: half of what a call may take, so that there is time for another.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(15);

/// A [`PodClient`] to be configured.
///
/// ```no_run
/// use pod_api_ext::{PodClient, RetryPolicy, RsaKey, RsaLogin, pod_api::Certificates};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let key = RsaKey::from_pem_file("/etc/desk-bot/key.pem")?;
/// let pod = PodClient::builder("https://acme.symphony.com")
///     .session_provider(RsaLogin::new("desk-bot", key))
///     .trust(Certificates::from_pem_file("/etc/ssl/acme-authority.pem")?)
///     .retry(RetryPolicy::default().attempts(5))
///     .requests_per_second(20)
///     .user_agent("desk-bot/1.2")
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct PodClientBuilder {
    base_url: Result<BaseUrl, BaseUrlError>,
    session_auth_url: Option<Result<BaseUrl, BaseUrlError>>,
    plain_http_allowed: bool,
    sessions: Option<Result<Source, SessionTokenError>>,
    retry: RetryPolicy,
    headers: Option<HeaderSource>,
    concurrent_calls: Option<usize>,
    requests_per_second: Option<u32>,
    pub(super) transport: TransportBuilder,
}

/// Where the sessions come from.
#[derive(Debug)]
enum Source {
    Nowhere,
    OfOne(SessionSource),
    OfApp(AppLogin),
}

impl PodClientBuilder {
    pub(super) fn new(base_url: &str) -> Self {
        Self {
            base_url: BaseUrl::parse(base_url, "/pod"),
            session_auth_url: None,
            plain_http_allowed: false,
            sessions: None,
            retry: RetryPolicy::default(),
            headers: None,
            concurrent_calls: None,
            requests_per_second: None,
            transport: TransportBuilder::new(concat!("pod-api-ext/", env!("CARGO_PKG_VERSION")))
                .timeout(ATTEMPT_TIMEOUT),
        }
    }

    /// Calls with this session token, as long as the pod accepts it.
    pub fn session_token(mut self, token: impl Into<SecretString>) -> Self {
        self.sessions = Some(SessionToken::new(token).map(SessionSource::token).map(Source::OfOne));
        self
    }

    /// Gets its session from this provider, on first use and whenever the pod does not accept it any more.
    pub fn session_provider(mut self, provider: impl SessionProvider + 'static) -> Self {
        self.sessions = Some(Ok(Source::OfOne(SessionSource::provider(provider))));
        self
    }

    /// Logs this app in, for clients that act for its users: [`PodClient::on_behalf_of`].
    pub fn app_login(mut self, app: AppLogin) -> Self {
        self.sessions = Some(Ok(Source::OfApp(app)));
        self
    }

    /// Calls without a session. Few operations allow it ([`Operation::needs_session`](crate::Operation::needs_session));
    /// the others fail before they are sent.
    pub fn without_session(mut self) -> Self {
        self.sessions = Some(Ok(Source::Nowhere));
        self
    }

    /// Where to log in by certificate, if that is not the pod's own host: `https://acme-api.symphony.com` for example.
    ///
    /// Without a path, `/sessionauth` is meant.
    pub fn session_auth_url(mut self, url: impl AsRef<str>) -> Self {
        self.session_auth_url = Some(BaseUrl::parse(url.as_ref(), "/sessionauth"));
        self
    }

    /// Sends the session token over plain HTTP also to another machine, where everyone on the way can read it.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http_allowed = true;
        self
    }

    /// When a call is tried again, and how long it may take in all.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The policy that is set: to change a part of one that comes from a configuration, and keep the rest.
    ///
    /// ```
    /// use pod_api_ext::{PodClient, RetryPolicy};
    ///
    /// let builder = PodClient::builder("https://acme.symphony.com").retry(RetryPolicy::vendor());
    /// let policy = builder.retry_policy().clone().attempts(3);
    /// let builder = builder.retry(policy);
    /// assert_eq!(builder.retry_policy(), &RetryPolicy::vendor().attempts(3));
    /// ```
    pub fn retry_policy(&self) -> &RetryPolicy {
        &self.retry
    }

    /// Sends headers that a gateway before the pod wants, and asks for new ones when the gateway refuses them.
    ///
    /// Their values are treated as those of [`default_header`](Self::default_header) are.
    pub fn header_provider(mut self, provider: impl HeaderProvider + 'static) -> Self {
        self.headers = Some(HeaderSource(Arc::new(provider)));
        self
    }

    /// At most this many calls at the same time; others wait for their turn. No limit unless set.
    ///
    /// A call that waits to be tried again keeps its place: a pod in trouble gets no more calls than one that is not.
    pub fn concurrent_calls(mut self, most: usize) -> Self {
        self.concurrent_calls = Some(most);
        self
    }

    /// At most this many requests in a second, each attempt counted; others wait for their turn. No limit unless set.
    ///
    /// After a pause, the requests of one second may go out at once. Logins are not counted.
    pub fn requests_per_second(mut self, most: u32) -> Self {
        self.requests_per_second = Some(most);
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`BuildError`] if an address or the session token cannot be used, or TLS cannot be set up.
    pub fn build(self) -> Result<PodClient, BuildError> {
        let limits = self.limits()?;
        let pod = self.checked(self.base_url.clone())?;
        let session_auth = self.session_auth_url.clone().map(|url| self.checked(url));
        let session_auth = session_auth.transpose().map_err(BuildError::SessionAuthUrl)?;
        let (sessions, users) = match self.sessions.ok_or(BuildError::NoSession)?? {
            Source::Nowhere => (Sessions::None, None),
            Source::OfOne(source) => (Sessions::Own(Arc::new(SessionKeeper::new(source, &self.retry))), None),
            Source::OfApp(login) => {
                let users = Arc::new(UserSessions::new(login, &self.retry));
                (Sessions::Own(Arc::clone(users.of_app())), Some(users))
            }
        };
        let headers = self.headers.map(|source| HeaderKeeper::new(source, &self.retry));
        let services = Arc::new(Services::new(&pod, session_auth, self.transport, headers)?);
        let shared = Shared { services, users, retry: self.retry, limits };
        Ok(PodClient {
            shared: Arc::new(shared),
            sessions,
            trace_id: None,
            timeout: None,
            repeatable: false,
            long_attempts: false,
        })
    }

    fn checked(&self, url: Result<BaseUrl, BaseUrlError>) -> Result<BaseUrl, BaseUrlError> {
        let url = url?;
        if !self.plain_http_allowed {
            url.refuse_plain_http()?;
        }
        Ok(url)
    }

    fn limits(&self) -> Result<Limits, BuildError> {
        if self.concurrent_calls == Some(0) {
            return Err(BuildError::NothingAllowed);
        }
        let rate =
            self.requests_per_second.map(|most| NonZeroU32::new(most).ok_or(BuildError::NothingAllowed));
        Ok(Limits::new(self.concurrent_calls, rate.transpose()?))
    }
}

/// Why there is no client.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The pod's address cannot be used.
    #[error("the pod's address cannot be used: {0}")]
    BaseUrl(#[from] BaseUrlError),
    /// The address to log in at by certificate cannot be used.
    #[error("the address given to session_auth_url() cannot be used: {0}")]
    SessionAuthUrl(#[source] BaseUrlError),
    /// The session token cannot be used.
    #[error(transparent)]
    SessionToken(#[from] SessionTokenError),
    /// Neither a session token nor a way to get one was given.
    #[error("no credentials configured; call session_token(), session_provider() or without_session()")]
    NoSession,
    /// A limit of 0 calls.
    #[error("a limit of 0 would let no call through; leave it out for no limit")]
    NothingAllowed,
    /// A header cannot be sent, or TLS or the HTTP client cannot be set up.
    #[error(transparent)]
    Transport(#[from] TransportError),
}

#[cfg(test)]
mod tests {
    use super::ATTEMPT_TIMEOUT;
    use crate::RetryPolicy;

    #[test]
    fn a_call_has_time_for_a_second_attempt() {
        assert!(ATTEMPT_TIMEOUT * 2 <= RetryPolicy::default().call_timeout());
    }
}
