//! Where a client's sessions come from, and whose they are.

use std::{
    hash::{Hash, Hasher},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use futures_util::{FutureExt, future::BoxFuture};
use pod_api::SessionToken;

use super::{
    Login, SessionProvider, StaticToken,
    keeper::{Keeper, Source, Words},
};
use crate::Error;

/// The session that a client's calls share.
pub(crate) type SessionKeeper = Keeper<SessionSource>;

/// A provider, and whose sessions it gives.
#[derive(Debug)]
pub(crate) struct SessionSource {
    pub(super) provider: Arc<dyn SessionProvider>,
    #[cfg_attr(
        not(feature = "cache"),
        expect(dead_code, reason = "only the cache asks whose answers it has")
    )]
    pub(super) owner: SessionOwner,
}

/// Whose sessions a source gives: what one owner sees, another may not.
#[derive(Debug)]
pub(crate) enum SessionOwner {
    /// That of this token, wherever it is used.
    Token(SessionToken),
    /// Somebody whom only the provider knows, so that nobody else is the same.
    Provider(u64),
}

impl SessionSource {
    pub(crate) fn token(token: SessionToken) -> Self {
        Self { provider: Arc::new(StaticToken::new(token.clone())), owner: SessionOwner::Token(token) }
    }

    pub(crate) fn provider(provider: impl SessionProvider + 'static) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let owner = SessionOwner::Provider(NEXT.fetch_add(1, Ordering::Relaxed));
        Self { provider: Arc::new(provider), owner }
    }
}

impl Source for SessionSource {
    type Value = SessionToken;
    type Context = Login;
    const WORDS: Words = Words {
        done: "logged in",
        failed: "login failed",
        too_long: "the login took too long",
        interrupted: "the login was interrupted",
        same: "the login gave the session that the pod has just refused",
    };

    fn make(
        &self,
        login: Login,
        refused: Option<SessionToken>,
    ) -> BoxFuture<'static, Result<SessionToken, Error>> {
        let (provider, login) = (Arc::clone(&self.provider), login.because_of(refused));
        async move { provider.log_in(&login).await }.boxed()
    }

    fn is_same(made: &SessionToken, refused: &SessionToken) -> bool {
        made.expose() == refused.expose()
    }

    fn renews(&self) -> bool {
        self.provider.renews()
    }

    fn failed(login: &Login, flaw: &'static str) -> Error {
        login.failed_for_now(flaw)
    }

    fn share(login: &Login, error: Error) -> Error {
        login.share(error)
    }
}

impl SessionKeeper {
    /// Whose sessions these are.
    #[cfg(feature = "cache")]
    pub(crate) fn owner(&self) -> &SessionOwner {
        &self.source.owner
    }

    /// Whether a refused session can be replaced.
    pub(crate) fn renews(&self) -> bool {
        self.source.renews()
    }

    /// Forgets the session, also one that is being made, and has it ended at the pod.
    pub(crate) async fn log_out(&self, login: &Login) -> Result<(), Error> {
        match self.take(login).await {
            Some(token) => self.source.provider.log_out(login, &token).await,
            None => Ok(()),
        }
    }
}

impl Hash for SessionOwner {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        match self {
            Self::Token(token) => (0, token.expose()).hash(hasher),
            Self::Provider(number) => (1, number).hash(hasher),
        }
    }
}
