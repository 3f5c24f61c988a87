//! How much of a pod this client uses at most.

use std::num::NonZeroU32;

use governor::{
    DefaultDirectRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use tokio::{
    sync::{Mutex, Semaphore, SemaphorePermit},
    time::{Instant, error::Elapsed, timeout_at},
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

/// So many requests in a second, the first of them at once.
#[derive(Debug)]
struct Rate {
    limiter: DefaultDirectRateLimiter,
    clock: DefaultClock,
    /// Only the first in the line looks at the limiter, so that the line keeps its order and wakes one by one.
    line: Mutex<()>,
}

impl Rate {
    fn per_second(requests: NonZeroU32) -> Self {
        Self {
            limiter: RateLimiter::direct(Quota::per_second(requests)),
            clock: DefaultClock::default(),
            line: Mutex::new(()),
        }
    }

    async fn wait(&self) {
        let _first = self.line.lock().await;
        while let Err(early) = self.limiter.check() {
            tokio::time::sleep(early.wait_time_from(self.clock.now())).await;
        }
    }
}
