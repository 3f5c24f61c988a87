//! Where a client's sessions come from, and whose they are.

use std::{
    hash::{Hash, Hasher},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use pod_api::SessionToken;

use super::{SessionProvider, StaticToken};

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

impl Hash for SessionOwner {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        match self {
            Self::Token(token) => (0, token.expose()).hash(hasher),
            Self::Provider(number) => (1, number).hash(hasher),
        }
    }
}
