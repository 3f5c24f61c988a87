//! The one session that a client's calls share.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared},
};
use pod_api::SessionToken;
use tokio::time::{Instant, sleep_until, timeout};
use tracing::{Instrument, debug, info};

#[cfg(feature = "cache")]
use super::source::SessionOwner;
use super::{Login, source::SessionSource};
use crate::{Error, RetryPolicy, retry::Waits};

/// How long a login may take, whatever its provider does. One that takes longer has hung.
const LONGEST_LOGIN: Duration = Duration::from_secs(60);
/// How long no login is begun after one that failed, whatever the pod asks for.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// Keeps the session, and has a new one made when it is needed: one, for all that need it at the same time.
///
/// A login is a task of its own. It goes on when the call that began it has no more time, and serves the next.
#[derive(Debug)]
pub(crate) struct SessionKeeper {
    source: SessionSource,
    /// Says how long the pauses are after logins that fail one after the other.
    policy: RetryPolicy,
    state: Arc<Mutex<State>>,
}

/// A session, and the number of the login that made it.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) token: SessionToken,
    login: u64,
}

#[derive(Debug, Default)]
struct State {
    current: Option<Kept>,
    /// The session that the pod refused, until there is another.
    refused: Option<SessionToken>,
    /// How many logins have been begun.
    logins: u64,
    under_way: Option<UnderWay>,
    /// The last login, if it failed.
    failed: Option<FailedLogin>,
}

/// A login that all who need it wait for. It gives nothing if its task was stopped.
#[derive(Clone, Debug)]
struct UnderWay {
    login: u64,
    outcome: Shared<BoxFuture<'static, Option<Result<Kept, Error>>>>,
}

#[derive(Debug)]
struct FailedLogin {
    error: Error,
    /// No login is begun before.
    pause_ends: Instant,
    pauses: Waits,
}

/// What a call that needs a session does next.
enum Step {
    Take(Kept),
    Join(UnderWay),
    Pause { until: Instant },
    Fail(Error),
}

impl SessionKeeper {
    /// A keeper of the sessions from this source, which pauses after a failed login as this policy waits.
    pub(crate) fn new(source: SessionSource, policy: &RetryPolicy) -> Self {
        // The calls that the pause is for come at random times already.
        Self { source, policy: policy.clone().jitter(false), state: Arc::default() }
    }

    /// Whose sessions these are.
    #[cfg(feature = "cache")]
    pub(crate) fn owner(&self) -> &SessionOwner {
        &self.source.owner
    }

    /// Whether a refused session can be replaced.
    pub(crate) fn renews(&self) -> bool {
        self.source.provider.renews()
    }

    /// Takes a session for one that has ended, unless a newer one is kept already.
    pub(crate) fn refuse(&self, refused: &Kept) {
        if !self.renews() {
            return;
        }
        let mut state = self.state();
        if let Some(kept) = state.current.take_if(|kept| kept.login == refused.login) {
            state.refused = Some(kept.token);
        }
    }

    /// The session that calls use at present, if there is one.
    pub(crate) fn current(&self) -> Option<Kept> {
        self.state().current.clone()
    }

    /// The current session, or a new one.
    ///
    /// All that need a new one share a login, also its failure. After a failure there is a pause. A call that comes
    /// in it waits for the next login if that may go better and can begin before the deadline; else it fails likewise.
    pub(crate) async fn session(&self, login: &Login, deadline: Instant) -> Result<Kept, Error> {
        loop {
            match self.step(login, deadline) {
                Step::Take(kept) => return Ok(kept),
                Step::Join(under_way) => {
                    let session = self.outcome_of(under_way, login).await;
                    return session.map_err(|error| login.share(error));
                }
                Step::Pause { until } => sleep_until(until).await,
                Step::Fail(error) => return Err(login.share(error)),
            }
        }
    }

    fn step(&self, login: &Login, deadline: Instant) -> Step {
        let mut state = self.state();
        if let Some(kept) = &state.current {
            return Step::Take(kept.clone());
        }
        if let Some(under_way) = &state.under_way {
            return Step::Join(under_way.clone());
        }
        if let Some(failed) = state.failed.as_ref().filter(|failed| Instant::now() < failed.pause_ends) {
            let until = failed.pause_ends;
            return if self.policy.repeats() && failed.error.is_retryable() && until < deadline {
                Step::Pause { until }
            } else {
                Step::Fail(failed.error.clone())
            };
        }
        state.logins += 1;
        let under_way = self.begin(state.logins, login.because_of(state.refused.clone()));
        state.under_way = Some(under_way.clone());
        Step::Join(under_way)
    }

    /// Logs in, in a task that goes on while nobody waits for it.
    fn begin(&self, number: u64, login: Login) -> UnderWay {
        let (provider, policy) = (Arc::clone(&self.source.provider), self.policy.clone());
        let state = Arc::clone(&self.state);
        let task = async move {
            let outcome = timeout(LONGEST_LOGIN, provider.log_in(&login))
                .await
                .unwrap_or_else(|_| Err(login.failed_for_now("the login took too long")));
            match &outcome {
                Ok(_) => info!(login = number, "logged in"),
                Err(error) => debug!(login = number, %error, "login failed"),
            }
            locked(&state).settle(number, outcome, &policy)
        };
        let task = tokio::spawn(task.in_current_span());
        UnderWay { login: number, outcome: task.map(Result::ok).boxed().shared() }
    }

    async fn outcome_of(&self, under_way: UnderWay, login: &Login) -> Result<Kept, Error> {
        let outcome = under_way.outcome.await;
        outcome.unwrap_or_else(|| {
            // Its task panicked, or its runtime has shut down.
            let interrupted = Err(login.failed_for_now("the login was interrupted"));
            self.state().settle(under_way.login, interrupted, &self.policy)
        })
    }

    /// Forgets the session, also one that is being made, and has it ended at the pod.
    pub(crate) async fn log_out(&self, login: &Login) -> Result<(), Error> {
        let under_way = self.state().under_way.clone();
        if let Some(under_way) = under_way {
            // A login that fails leaves nothing to end.
            let _ = self.outcome_of(under_way, login).await;
        }
        let Some(kept) = self.state().current.take() else { return Ok(()) };
        self.source.provider.log_out(login, &kept.token).await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        locked(&self.state)
    }
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// Ends a login, unless that has been done.
    fn settle(
        &mut self,
        login: u64,
        outcome: Result<SessionToken, Error>,
        policy: &RetryPolicy,
    ) -> Result<Kept, Error> {
        let outcome = outcome.map(|token| Kept { token, login });
        if self.under_way.take_if(|under_way| under_way.login == login).is_some() {
            match &outcome {
                Ok(kept) => {
                    self.current = Some(kept.clone());
                    self.refused = None;
                    self.failed = None;
                }
                Err(error) => self.fail(error.clone(), policy),
            }
        }
        outcome
    }

    fn fail(&mut self, error: Error, policy: &RetryPolicy) {
        let mut pauses = self.failed.take().map_or_else(|| policy.waits(), |failed| failed.pauses);
        let asked = error.failure().and_then(|failure| failure.retry_after);
        let pause_ends = Instant::now() + pauses.next(asked).min(LONGEST_PAUSE);
        self.failed = Some(FailedLogin { error, pause_ends, pauses });
    }
}
