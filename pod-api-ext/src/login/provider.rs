//! What it takes to be a source of sessions.

use std::{fmt, future, pin::Pin, sync::Arc};

use pod_api::SessionToken;

use super::Login;
use crate::Error;

/// What a [`SessionProvider`] works on.
pub type LoginFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A source of sessions.
///
/// The client calls [`log_in`](Self::log_in) on first use and when the pod refuses the session, never twice at a time.
/// The login goes on when the call that needs it has no more time, so that it serves the next, but not for more than
/// 60 s. After one that failed there is a pause, which grows as the waits of the
/// [`RetryPolicy`](crate::RetryPolicy) do.
///
/// ```
/// use pod_api_ext::{Login, LoginFuture, SessionProvider, pod_api::SessionToken};
///
/// #[derive(Debug)]
/// struct Vault { /* … */ }
///
/// impl Vault {
///     async fn session_of_the_bot(&self) -> Result<String, std::io::Error> {
///         // …
/// #       Ok(String::new())
///     }
/// }
///
/// impl SessionProvider for Vault {
///     fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
///         Box::pin(async {
///             let token = self.session_of_the_bot().await.map_err(|error| login.failed_for_now(error))?;
///             SessionToken::new(token).map_err(|error| login.failed(error))
///         })
///     }
/// }
/// ```
pub trait SessionProvider: fmt::Debug + Send + Sync {
    /// Gets a session, a new one each time.
    ///
    /// # Errors
    ///
    /// What the call that needs the session fails with; [`Login::failed`] and [`Login::failed_for_now`] make it. One
    /// that is [retryable](Error::is_retryable) is tried again as the client's
    /// [`RetryPolicy`](crate::RetryPolicy) says.
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken>;

    /// Ends a session at the pod, where there is a way to.
    ///
    /// # Errors
    ///
    /// What [`PodClient::log_out`](crate::PodClient::log_out) fails with.
    fn log_out<'a>(&'a self, login: &'a Login, session: &'a SessionToken) -> LoginFuture<'a, ()> {
        let _ = (login, session);
        Box::pin(future::ready(Ok(())))
    }

    /// Whether there can be another session when the pod refuses this one.
    fn renews(&self) -> bool {
        true
    }
}

/// A provider that the program keeps a handle to, or chooses at run time.
impl<P: SessionProvider + ?Sized> SessionProvider for Arc<P> {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        (**self).log_in(login)
    }

    fn log_out<'a>(&'a self, login: &'a Login, session: &'a SessionToken) -> LoginFuture<'a, ()> {
        (**self).log_out(login, session)
    }

    fn renews(&self) -> bool {
        (**self).renews()
    }
}
