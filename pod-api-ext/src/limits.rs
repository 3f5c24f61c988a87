//! How much of a pod this client uses at most.

use std::{
    num::NonZeroU32,
    pin::pin,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use governor::{
    DefaultDirectRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::{Instant, error::Elapsed, timeout, timeout_at},
};

/// The limits that were asked for; none unless set.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    calls: Option<Semaphore>,
    rate: Option<Rate>,
}

impl Limits {
    pub(crate) fn new(concurrent_calls: Option<usize>, requests_per_second: Option<NonZeroU32>) -> Self {
        Self {
            calls: concurrent_calls.map(|most| Semaphore::new(most.min(Semaphore::MAX_PERMITS))),
            rate: requests_per_second.map(Rate::per_second),
        }
    }

    /// Waits until one more call may be under way. It is, until the place is dropped.
    pub(crate) async fn place(&self, deadline: Instant) -> Result<Option<SemaphorePermit<'_>>, Elapsed> {
        let Some(calls) = &self.calls else { return Ok(None) };
        // The semaphore is never closed, so that only "no limit" gives no permit.
        timeout_at(deadline, calls.acquire()).await.map(Result::ok)
    }

    /// Waits until one more request may be sent.
    pub(crate) async fn request(&self, deadline: Instant) -> Result<(), Elapsed> {
        let Some(rate) = &self.rate else { return Ok(()) };
        timeout_at(deadline, rate.wait()).await
    }
}

/// So many requests in a second, the first of them at once, and then in the order in which they came.
///
/// Nobody holds a lock while it waits: a call that is not polled, or whose runtime is not driven, must not hold up those
/// behind it. So each of those who wait looks after the line when its own turn should be there, and gives all turns that
/// are due to those who are first in it.
#[derive(Debug)]
struct Rate {
    limiter: DefaultDirectRateLimiter,
    clock: DefaultClock,
    /// From one turn to the next.
    interval: Duration,
    line: Mutex<Line>,
    /// The turns that were given and not taken yet. Its queue is the line.
    turns: Semaphore,
}

#[derive(Debug, Default)]
struct Line {
    /// How many wait, those among them who have been given a turn.
    waiting: usize,
    /// How many turns are given and not taken yet.
    given: usize,
    /// How many turns have been given in all.
    all_given: u64,
}

/// How long anybody in the line sleeps at most before it looks after the line again: those before it may have left.
const LONGEST_SLEEP: Duration = Duration::from_secs(1);

impl Rate {
    fn per_second(requests: NonZeroU32) -> Self {
        let quota = Quota::per_second(requests);
        Self {
            limiter: RateLimiter::direct(quota),
            clock: DefaultClock::default(),
            interval: quota.replenish_interval(),
            line: Mutex::default(),
            turns: Semaphore::new(0),
        }
    }

    async fn wait(&self) {
        let Some(mut place) = self.join() else { return };
        let mut turn = pin!(self.turns.acquire());
        loop {
            let sleep = self.give_turns(place.number);
            if let Ok(turn) = timeout(sleep, turn.as_mut()).await {
                // The semaphore is never closed.
                turn.into_iter().for_each(SemaphorePermit::forget);
                place.has_turn = true;
                return;
            }
        }
    }

    /// Goes to the end of the line, unless it is empty and a request may be sent.
    fn join(&self) -> Option<Place<'_>> {
        let mut line = self.line();
        if line.waiting == 0 {
            // Turns of calls that were dropped with them are not saved up.
            line.given -= self.turns.forget_permits(line.given);
            if self.limiter.check().is_ok() {
                return None;
            }
        }
        line.waiting += 1;
        let without_turn = line.waiting - line.given.min(line.waiting);
        Some(Place { rate: self, number: line.all_given + without_turn as u64, has_turn: false })
    }

    /// Gives the turns that are due. Says when the one of this number should be.
    fn give_turns(&self, number: u64) -> Duration {
        let mut line = self.line();
        while line.given < line.waiting {
            if let Err(early) = self.limiter.check() {
                let before = u32::try_from(number.saturating_sub(line.all_given + 1)).unwrap_or(u32::MAX);
                let next = early.wait_time_from(self.clock.now());
                return next.saturating_add(self.interval.saturating_mul(before)).min(LONGEST_SLEEP);
            }
            line.given += 1;
            line.all_given += 1;
            self.turns.add_permits(1);
        }
        LONGEST_SLEEP
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place in the line, until it is dropped.
struct Place<'a> {
    rate: &'a Rate,
    /// The number of the turn that it should get.
    number: u64,
    /// Whether it has taken a turn. One that was given and not taken is the next one's.
    has_turn: bool,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut line = self.rate.line();
        line.waiting -= 1;
        line.given -= usize::from(self.has_turn);
    }
}
