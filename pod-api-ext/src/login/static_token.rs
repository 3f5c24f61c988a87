//! A session that somebody else has made.

use std::future;

use pod_api::SessionToken;

use super::{Login, LoginFuture, SessionProvider};

/// One session token, for as long as the pod accepts it.
#[derive(Clone, Debug)]
pub struct StaticToken(SessionToken);

impl StaticToken {
    /// Calls with this token. A pod that refuses it is the end: [`Error::Unauthorized`](crate::Error::Unauthorized).
    #[must_use]
    pub fn new(token: SessionToken) -> Self {
        Self(token)
    }
}

impl SessionProvider for StaticToken {
    fn log_in<'a>(&'a self, _: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(future::ready(Ok(self.0.clone())))
    }

    fn renews(&self) -> bool {
        false
    }
}
