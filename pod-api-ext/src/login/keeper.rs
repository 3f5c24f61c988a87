//! The one session that a client's calls share.

use std::{
    hash::{Hash, Hasher},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use pod_api::SessionToken;
use tracing::{debug, info};

use super::{Login, SessionProvider};
use crate::Error;

/// Keeps the session, and has a new one made when it is needed: one, for all that need it at the same time.
#[derive(Debug)]
pub(crate) struct SessionKeeper {
    provider: Box<dyn SessionProvider>,
    owner: SessionOwner,
    state: Mutex<State>,
    /// Whoever has the turn logs in. It passes on also when the one who has it is dropped.
    turn: tokio::sync::Mutex<()>,
}

/// A session, and the how manieth it is.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) token: SessionToken,
    generation: u64,
}

/// Whose sessions a keeper has: what one owner sees, another may not.
#[derive(Debug)]
pub(crate) enum SessionOwner {
    /// That of this token, wherever it is used.
    Token(SessionToken),
    /// Somebody whom only the provider knows, so that nobody else is the same.
    Provider(u64),
}

impl SessionOwner {
    /// The owner of what a provider gives.
    pub(crate) fn of_provider() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self::Provider(NEXT.fetch_add(1, Ordering::Relaxed))
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

#[derive(Debug, Default)]
struct State {
    current: Option<Kept>,
    /// How many sessions there have been.
    generation: u64,
    /// How many logins have ended, well or not.
    logins: u64,
    /// How the last login failed, if it did.
    failure: Option<Error>,
}

impl SessionKeeper {
    pub(crate) fn new(provider: Box<dyn SessionProvider>, owner: SessionOwner) -> Self {
        Self { provider, owner, state: Mutex::default(), turn: tokio::sync::Mutex::default() }
    }

    /// Whose sessions these are.
    #[cfg(feature = "cache")]
    pub(crate) fn owner(&self) -> &SessionOwner {
        &self.owner
    }

    /// Whether a refused session can be replaced.
    pub(crate) fn renews(&self) -> bool {
        self.provider.renews()
    }

    /// The current session, or a new one if there is none, or none newer than the one that the pod refused.
    ///
    /// Who comes while a login is under way shares its outcome, also its failure; who comes after a failure logs in
    /// anew.
    pub(crate) async fn session(&self, refused: Option<&Kept>, login: &Login<'_>) -> Result<Kept, Error> {
        let logins_before = {
            let state = self.state();
            if let Some(kept) = state.newer_than(refused) {
                return Ok(kept);
            }
            state.logins
        };
        let _turn = self.turn.lock().await;
        if let Some(outcome) = self.state().outcome_since(logins_before, refused) {
            return outcome;
        }
        let outcome =
            self.provider.log_in(&login.because_of(refused.map(|refused| refused.token.clone()))).await;
        self.state().end_login(outcome)
    }

    /// Forgets the session and has it ended at the pod.
    pub(crate) async fn log_out(&self, login: &Login<'_>) -> Result<(), Error> {
        let _turn = self.turn.lock().await;
        let Some(kept) = self.state().current.take() else { return Ok(()) };
        self.provider.log_out(login, &kept.token).await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn newer_than(&self, refused: Option<&Kept>) -> Option<Kept> {
        let known = refused.map_or(0, |refused| refused.generation);
        self.current.clone().filter(|kept| kept.generation > known)
    }

    /// What came of the logins that ended while the caller waited for its turn, if any did.
    fn outcome_since(&self, logins: u64, refused: Option<&Kept>) -> Option<Result<Kept, Error>> {
        if let Some(kept) = self.newer_than(refused) {
            return Some(Ok(kept));
        }
        let failure = self.failure.clone().filter(|_| self.logins > logins)?;
        Some(Err(failure))
    }

    fn end_login(&mut self, outcome: Result<SessionToken, Error>) -> Result<Kept, Error> {
        self.logins += 1;
        match outcome {
            Ok(token) => {
                self.generation += 1;
                let kept = Kept { token, generation: self.generation };
                info!(session = kept.generation, "logged in");
                self.current = Some(kept.clone());
                self.failure = None;
                Ok(kept)
            }
            Err(error) => {
                debug!(%error, "login failed");
                self.failure = Some(error.clone());
                Err(error)
            }
        }
    }
}
