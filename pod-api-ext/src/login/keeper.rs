//! The one session that a client's calls share.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared},
};
use pod_api::SessionToken;
use tokio::{
    task::AbortHandle,
    time::{Instant, sleep_until, timeout_at},
};
use tracing::{Instrument, debug, info};

#[cfg(feature = "cache")]
use super::source::SessionOwner;
use super::{Login, source::SessionSource};
use crate::{Error, RetryPolicy, retry::Waits};

/// How long a login may take, whatever its provider does. One that takes longer has hung.
pub(super) const LONGEST_LOGIN: Duration = Duration::from_secs(60);
const TOO_LONG: &str = "the login took too long";
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
    /// Whether the pod has accepted it at least once.
    accepted: Arc<AtomicBool>,
}

#[derive(Debug, Default)]
struct State {
    current: Option<Kept>,
    /// The session that the pod refused, until there is another.
    refused: Option<SessionToken>,
    /// How many logins have been begun.
    logins: u64,
    under_way: Option<UnderWay>,
    /// How many sessions in a row the pod has refused without having accepted them.
    refused_at_once: u32,
    /// The pauses after logins that fail, or give nothing that the pod accepts, one after the other.
    pauses: Option<Waits>,
    /// The last login, if it failed.
    failed: Option<FailedLogin>,
}

/// A login that all who need it wait for. It gives nothing if its task was stopped.
#[derive(Clone, Debug)]
struct UnderWay {
    login: u64,
    /// When it has hung, whatever its runtime does.
    ends: Instant,
    task: AbortHandle,
    outcome: Shared<BoxFuture<'static, Option<Result<Kept, Error>>>>,
}

#[derive(Debug)]
struct FailedLogin {
    error: Error,
    /// No login is begun before.
    pause_ends: Instant,
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

    /// Remembers that the pod accepts a session.
    pub(crate) fn accept(&self, kept: &Kept) {
        if !kept.accepted.swap(true, Ordering::Relaxed) {
            let mut state = self.state();
            state.refused_at_once = 0;
            state.pauses = None;
        }
    }

    /// Takes a session for one that has ended, unless a newer one is kept already.
    ///
    /// A session that was never accepted may be a stale one of the provider's, so the next login follows at once. The
    /// second in a row counts as a failed login, for it is followed by a pause.
    pub(crate) fn refuse(&self, refused: &Kept, error: &Error) {
        if !self.renews() {
            return;
        }
        let mut state = self.state();
        if let Some(kept) = state.current.take_if(|kept| kept.login == refused.login) {
            state.refused = Some(kept.token);
            if !kept.accepted.load(Ordering::Relaxed) {
                state.refused_at_once += 1;
                if state.refused_at_once > 1 {
                    state.fail(error.clone(), &self.policy);
                }
            }
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
            let may_pass = failed.error.is_retryable() || matches!(failed.error, Error::Unauthorized(_));
            return if self.policy.repeats() && may_pass && until < deadline {
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

    /// Logs in, in a task that goes on while nobody waits for it and ends with the keeper.
    fn begin(&self, number: u64, login: Login) -> UnderWay {
        let ends = Instant::now() + LONGEST_LOGIN;
        let (provider, policy) = (Arc::clone(&self.source.provider), self.policy.clone());
        let state = Arc::clone(&self.state);
        let task = async move {
            let outcome = timeout_at(ends, provider.log_in(&login))
                .await
                .unwrap_or_else(|_| Err(login.failed_for_now(TOO_LONG)))
                .and_then(|token| login.unless_refused(token));
            match &outcome {
                Ok(_) => info!(login = number, "logged in"),
                Err(error) => debug!(login = number, %error, "login failed"),
            }
            locked(&state).settle(number, outcome, &policy)
        };
        let task = tokio::spawn(task.in_current_span());
        let handle = task.abort_handle();
        UnderWay { login: number, ends, task: handle, outcome: task.map(Result::ok).boxed().shared() }
    }

    async fn outcome_of(&self, under_way: UnderWay, login: &Login) -> Result<Kept, Error> {
        // The task may be one of a runtime that nobody drives, so its own timeout may never strike.
        let why = match timeout_at(under_way.ends, under_way.outcome).await {
            Ok(Some(outcome)) => return outcome,
            // Its task panicked, or its runtime has shut down.
            Ok(None) => "the login was interrupted",
            Err(_) => TOO_LONG,
        };
        under_way.task.abort();
        self.state().settle(under_way.login, Err(login.failed_for_now(why)), &self.policy)
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

/// Nobody is left to use the session.
impl Drop for SessionKeeper {
    fn drop(&mut self) {
        if let Some(under_way) = self.state().under_way.take() {
            under_way.task.abort();
        }
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
        let outcome = outcome.map(|token| Kept { token, login, accepted: Arc::default() });
        if self.under_way.take_if(|under_way| under_way.login == login).is_some() {
            match &outcome {
                Ok(kept) => {
                    self.current = Some(kept.clone());
                    self.refused = None;
                    self.failed = None;
                    if self.refused_at_once == 0 {
                        self.pauses = None;
                    }
                }
                Err(error) => self.fail(error.clone(), policy),
            }
        }
        outcome
    }

    fn fail(&mut self, error: Error, policy: &RetryPolicy) {
        let pauses = self.pauses.get_or_insert_with(|| policy.waits());
        let asked = error.failure().and_then(|failure| failure.retry_after);
        let pause_ends = Instant::now() + pauses.next(asked).min(LONGEST_PAUSE);
        self.failed = Some(FailedLogin { error, pause_ends });
    }
}
