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
    state: Mutex<State>,
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
    /// How many logins have been begun.
    logins: u64,
    under_way: Option<UnderWay>,
    /// The last login, if it failed.
    failed: Option<FailedLogin>,
}

/// A login that all who need it wait for.
#[derive(Clone, Debug)]
struct UnderWay {
    login: u64,
    outcome: Shared<BoxFuture<'static, Result<SessionToken, Error>>>,
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
        Self { source, policy: policy.clone().jitter(false), state: Mutex::default() }
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

    /// The current session, or a new one if there is none, or none newer than the one that the pod refused.
    ///
    /// All that need a new one share a login, also its failure. After a failure there is a pause. A call that comes
    /// in it waits for the next login if that may go better and can begin before the deadline; else it fails likewise.
    pub(crate) async fn session(
        &self,
        refused: Option<&Kept>,
        login: &Login,
        deadline: Instant,
    ) -> Result<Kept, Error> {
        loop {
            match self.step(refused, login, deadline) {
                Step::Take(kept) => return Ok(kept),
                Step::Join(UnderWay { login: number, outcome }) => {
                    let outcome = outcome.await;
                    let session = self.state().settle(number, outcome, &self.policy);
                    return session.map_err(|error| login.share(error));
                }
                Step::Pause { until } => sleep_until(until).await,
                Step::Fail(error) => return Err(login.share(error)),
            }
        }
    }

    fn step(&self, refused: Option<&Kept>, login: &Login, deadline: Instant) -> Step {
        let mut state = self.state();
        if let Some(kept) = state.newer_than(refused) {
            return Step::Take(kept);
        }
        if let Some(under_way) = &state.under_way {
            return Step::Join(under_way.clone());
        }
        if let Some(failed) = state.failed.as_ref().filter(|failed| Instant::now() < failed.pause_ends) {
            let until = failed.pause_ends;
            return if failed.error.is_retryable() && until < deadline {
                Step::Pause { until }
            } else {
                Step::Fail(failed.error.clone())
            };
        }
        state.logins += 1;
        let under_way = self.begin(state.logins, login.because_of(refused.map(|kept| kept.token.clone())));
        state.under_way = Some(under_way.clone());
        Step::Join(under_way)
    }

    /// Logs in, in a task that goes on while nobody waits for it.
    fn begin(&self, number: u64, login: Login) -> UnderWay {
        let interrupted = login.failed_for_now("the login was interrupted");
        let provider = Arc::clone(&self.source.provider);
        let task = async move {
            let outcome = timeout(LONGEST_LOGIN, provider.log_in(&login))
                .await
                .unwrap_or_else(|_| Err(login.failed_for_now("the login took too long")));
            match &outcome {
                Ok(_) => info!(login = number, "logged in"),
                Err(error) => debug!(login = number, %error, "login failed"),
            }
            outcome
        };
        let task = tokio::spawn(task.in_current_span());
        let outcome = task.map(|outcome| outcome.unwrap_or(Err(interrupted))).boxed().shared();
        UnderWay { login: number, outcome }
    }

    /// Forgets the session and has it ended at the pod.
    pub(crate) async fn log_out(&self, login: &Login) -> Result<(), Error> {
        let Some(kept) = self.state().current.take() else { return Ok(()) };
        self.source.provider.log_out(login, &kept.token).await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn newer_than(&self, refused: Option<&Kept>) -> Option<Kept> {
        let known = refused.map_or(0, |refused| refused.login);
        self.current.clone().filter(|kept| kept.login > known)
    }

    /// What came of a login, which the first to learn of it writes down.
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
