//! What a client's calls share and have renewed: its session, and the headers of a gateway.

use std::{
    fmt,
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
use tokio::{
    task::AbortHandle,
    time::{Instant, sleep_until, timeout_at},
};
use tracing::{Instrument, debug, info};

use crate::{Error, RetryPolicy, retry::Waits};

/// How long a login may take, whatever its provider does. One that takes longer has hung.
pub(crate) const LONGEST_LOGIN: Duration = Duration::from_secs(60);
/// How long no login is begun after one that failed, whatever the pod asks for.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// Where a keeper has its values from. To make one is called a login here, whatever it is.
pub(crate) trait Source: 'static {
    /// A session for example.
    type Value: Clone + Send + Sync + 'static;
    /// What making one has to know of the call that needs it.
    type Context: Clone + Send + 'static;
    /// How the log and errors tell what became of it.
    const WORDS: Words;

    /// Makes a value, another than the one that was refused.
    fn make(
        &self,
        context: Self::Context,
        refused: Option<Self::Value>,
    ) -> BoxFuture<'static, Result<Self::Value, Error>>;

    /// Whether a value that was made is the one that was refused.
    fn is_same(made: &Self::Value, refused: &Self::Value) -> bool;

    /// Whether a refused value can be replaced.
    fn renews(&self) -> bool {
        true
    }

    /// The failure of a login for one of the flaws among the words.
    fn failed(context: &Self::Context, flaw: &'static str) -> Error;

    /// The failure of a login that this call shares with the one that began it.
    fn share(context: &Self::Context, error: Error) -> Error;
}

/// What is said of a login: that it is done, that it failed, and of its flaws that it took too long, was interrupted, or
/// gave the value that was refused.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    pub(crate) done: &'static str,
    pub(crate) failed: &'static str,
    pub(crate) too_long: &'static str,
    pub(crate) interrupted: &'static str,
    pub(crate) same: &'static str,
}

/// Keeps a value, and has a new one made when it is needed: one, for all that need it at the same time.
///
/// A login is a task of its own. It goes on when the call that began it has no more time, and serves the next.
pub(crate) struct Keeper<S: Source> {
    pub(super) source: S,
    /// Says how long the pauses are after logins that fail one after the other.
    policy: RetryPolicy,
    state: Arc<Mutex<State<S::Value>>>,
}

/// A value, and the number of the login that made it.
#[derive(Clone)]
pub(crate) struct Kept<T> {
    pub(crate) value: T,
    login: u64,
    /// Whether it has been accepted at least once.
    accepted: Arc<AtomicBool>,
}

struct State<T> {
    current: Option<Kept<T>>,
    /// The value that was refused, until there is another.
    refused: Option<Refused<T>>,
    /// How many logins have been begun.
    logins: u64,
    under_way: Option<UnderWay<T>>,
    /// How many values in a row were refused without having been accepted.
    refused_at_once: u32,
    /// The pauses after logins that fail, or give nothing that is accepted, one after the other.
    pauses: Option<Waits>,
    /// The last login, if it failed.
    failed: Option<FailedLogin>,
}

/// A value that was refused.
#[derive(Clone)]
struct Refused<T> {
    value: T,
    /// Whether the refusal is not in the form of those who know the value: a proxy in trouble may have sent it.
    in_doubt: bool,
    /// Whether the next login may give it again: it is in doubt, there is no other, and a pause has followed.
    may_return: bool,
}

/// What comes of a login.
type Outcome<T> = Result<Kept<T>, Error>;

/// A login that all who need it wait for. It gives nothing if its task was stopped.
#[derive(Clone)]
struct UnderWay<T> {
    login: u64,
    /// When it has hung, whatever its runtime does.
    ends: Instant,
    task: AbortHandle,
    outcome: Shared<BoxFuture<'static, Option<Outcome<T>>>>,
}

struct FailedLogin {
    error: Error,
    /// No login is begun before.
    pause_ends: Instant,
}

/// What a call that needs a value does next.
enum Step<T> {
    Take(Kept<T>),
    Join(UnderWay<T>),
    Pause { until: Instant },
    Fail(Error),
}

impl<S: Source> Keeper<S> {
    /// A keeper of what this source makes, which pauses after a failed login as this policy waits.
    pub(crate) fn new(source: S, policy: &RetryPolicy) -> Self {
        // The calls that the pause is for come at random times already.
        Self { source, policy: policy.clone().jitter(false), state: Arc::default() }
    }

    /// Remembers that a value is accepted.
    pub(crate) fn accept(&self, kept: &Kept<S::Value>) {
        if !kept.accepted.load(Ordering::Relaxed) {
            kept.accepted.store(true, Ordering::Relaxed);
            let mut state = self.state();
            state.refused_at_once = 0;
            state.pauses = None;
        }
    }

    /// Takes a value for one that has ended, unless a newer one is kept already.
    ///
    /// One that was never accepted may be a stale one of the provider's, so the next login follows at once. The second in
    /// a row counts as a failed login, and is followed by a pause.
    ///
    /// A login that gives the refused value again has failed. If the refusal may be somebody else's, the value is tried
    /// again after the pause: the provider may have no other, and nothing else would ever end the failure.
    pub(crate) fn refuse(&self, refused: &Kept<S::Value>, error: &Error) {
        if !self.source.renews() {
            return;
        }
        let mut state = self.state();
        if let Some(kept) = state.current.take_if(|kept| kept.login == refused.login) {
            let in_doubt = error.failure().is_some_and(|failure| failure.from_gateway);
            state.refused = Some(Refused { value: kept.value, in_doubt, may_return: false });
            if !kept.accepted.load(Ordering::Relaxed) {
                state.refused_at_once += 1;
                if state.refused_at_once > 1 {
                    state.fail(error.clone(), &self.policy);
                }
            }
        }
    }

    /// Has the next call log in, without taking the value for one that has ended.
    pub(crate) fn forget(&self, doubtful: &Kept<S::Value>) {
        if self.source.renews() {
            self.state().current.take_if(|kept| kept.login == doubtful.login);
        }
    }

    /// What calls use at present, if there is one.
    pub(crate) fn current(&self) -> Option<Kept<S::Value>> {
        self.state().current.clone()
    }

    /// The current value, or a new one.
    ///
    /// All that need a new one share a login, also its failure. After a failure there is a pause. A call made during the
    /// pause waits for the next login if the failure is retryable and the pause ends before the call's deadline;
    /// otherwise it returns the same error.
    pub(crate) async fn get(&self, context: &S::Context, deadline: Instant) -> Outcome<S::Value> {
        loop {
            match self.step(context, deadline) {
                Step::Take(kept) => return Ok(kept),
                Step::Join(under_way) => {
                    let outcome = self.outcome_of(under_way, context).await;
                    return outcome.map_err(|error| S::share(context, error));
                }
                Step::Pause { until } => sleep_until(until).await,
                Step::Fail(error) => return Err(S::share(context, error)),
            }
        }
    }

    fn step(&self, context: &S::Context, deadline: Instant) -> Step<S::Value> {
        let mut state = self.state();
        if let Some(kept) = &state.current {
            return Step::Take(kept.clone());
        }
        if let Some(under_way) = &state.under_way {
            return Step::Join(under_way.clone());
        }
        if let Some(failed) = state.failed.as_ref().filter(|failed| Instant::now() < failed.pause_ends) {
            let until = failed.pause_ends;
            let refused = matches!(failed.error, Error::Unauthorized(_) | Error::GatewayRefused(_));
            let may_pass = refused || failed.error.is_retryable();
            return if self.policy.repeats() && may_pass && until < deadline {
                Step::Pause { until }
            } else {
                Step::Fail(failed.error.clone())
            };
        }
        state.logins += 1;
        let under_way = self.begin(state.logins, context.clone(), state.refused.clone());
        state.under_way = Some(under_way.clone());
        Step::Join(under_way)
    }

    /// Logs in, in a task that goes on while nobody waits for it and ends with the keeper.
    fn begin(
        &self,
        number: u64,
        context: S::Context,
        refused: Option<Refused<S::Value>>,
    ) -> UnderWay<S::Value> {
        let ends = Instant::now() + LONGEST_LOGIN;
        let (policy, state) = (self.policy.clone(), Arc::clone(&self.state));
        let making = self.source.make(context.clone(), refused.as_ref().map(|refused| refused.value.clone()));
        let barred = refused.filter(|refused| !refused.may_return).map(|refused| refused.value);
        let task = async move {
            let outcome = match timeout_at(ends, making).await {
                Ok(Ok(value)) if barred.as_ref().is_some_and(|barred| S::is_same(&value, barred)) => {
                    locked(&state).let_refused_return();
                    Err(S::failed(&context, S::WORDS.same))
                }
                Ok(outcome) => outcome,
                Err(_) => Err(S::failed(&context, S::WORDS.too_long)),
            };
            match &outcome {
                Ok(_) => info!(login = number, "{}", S::WORDS.done),
                Err(error) => debug!(login = number, %error, "{}", S::WORDS.failed),
            }
            locked(&state).settle(number, outcome, &policy)
        };
        let task = tokio::spawn(task.in_current_span());
        let handle = task.abort_handle();
        UnderWay { login: number, ends, task: handle, outcome: task.map(Result::ok).boxed().shared() }
    }

    async fn outcome_of(&self, under_way: UnderWay<S::Value>, context: &S::Context) -> Outcome<S::Value> {
        // The task may be one of a runtime that nobody drives, so its own timeout may never strike.
        let flaw = match timeout_at(under_way.ends, under_way.outcome).await {
            Ok(Some(outcome)) => return outcome,
            // Its task panicked, or its runtime has shut down.
            Ok(None) => S::WORDS.interrupted,
            Err(_) => S::WORDS.too_long,
        };
        under_way.task.abort();
        self.state().settle(under_way.login, Err(S::failed(context, flaw)), &self.policy)
    }

    /// Takes the value out, also one that is being made.
    pub(super) async fn take(&self, context: &S::Context) -> Option<S::Value> {
        let under_way = self.state().under_way.clone();
        if let Some(under_way) = under_way {
            // A login that fails leaves nothing to take.
            let _ = self.outcome_of(under_way, context).await;
        }
        self.state().current.take().map(|kept| kept.value)
    }

    fn state(&self) -> MutexGuard<'_, State<S::Value>> {
        locked(&self.state)
    }
}

/// Nobody is left to use what is being made.
impl<S: Source> Drop for Keeper<S> {
    fn drop(&mut self) {
        if let Some(under_way) = self.state().under_way.take() {
            under_way.task.abort();
        }
    }
}

impl<S: Source + fmt::Debug> fmt::Debug for Keeper<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Keeper").field(&self.source).finish()
    }
}

fn locked<T>(state: &Mutex<State<T>>) -> MutexGuard<'_, State<T>> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T> Default for State<T> {
    fn default() -> Self {
        Self {
            current: None,
            refused: None,
            logins: 0,
            under_way: None,
            refused_at_once: 0,
            pauses: None,
            failed: None,
        }
    }
}

impl<T: Clone> State<T> {
    /// Ends a login, unless that has been done.
    fn settle(&mut self, login: u64, outcome: Result<T, Error>, policy: &RetryPolicy) -> Outcome<T> {
        let outcome = outcome.map(|value| Kept { value, login, accepted: Arc::default() });
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

    /// Allows the next login to give the refused value, if that may not have been refused by those who know it.
    fn let_refused_return(&mut self) {
        if let Some(refused) = &mut self.refused {
            refused.may_return = refused.in_doubt;
        }
    }

    fn fail(&mut self, error: Error, policy: &RetryPolicy) {
        let pauses = self.pauses.get_or_insert_with(|| policy.waits());
        let asked = error.failure().and_then(|failure| failure.retry_after);
        let pause_ends = Instant::now() + pauses.next(asked).min(LONGEST_PAUSE);
        self.failed = Some(FailedLogin { error, pause_ends });
    }
}
