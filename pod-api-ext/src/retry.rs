//! When a call is tried again.

use std::{ops::RangeInclusive, time::Duration};

use backon::{BackoffBuilder, ExponentialBuilder};

use crate::{Effect, Error};

/// When a call is tried again, how often, and for how long.
///
/// By default a call has 3 attempts within 30 s: after a connection that failed or broke off, and after the statuses
/// 408, 429, 500, 502, 503 and 504. The waits in between are random up to a bound that doubles from 500 ms, and at
/// least as long as a `Retry-After` asks.
///
/// An operation that writes is only tried again where the pod cannot have processed it: the connection could not be
/// made, the request was not written, HTTP/2 proves that it was not processed, the pod answered 429, or no session could
/// be had. No setting changes that; a write that may be repeated can
/// be called with [`PodClient::repeatable`](crate::PodClient::repeatable).
///
/// A session that the pod does not accept any more is a matter of its own: it is renewed and the call sent once more,
/// which counts as no attempt.
///
/// The waits are also those between logins that fail one after the other. A call that needs a session meanwhile waits
/// for the next login, or fails as the last one did: where it has only one attempt, where its time ends before, and
/// where the pod refused the login.
///
/// ```
/// use std::time::Duration;
/// use pod_api_ext::RetryPolicy;
///
/// let patient = RetryPolicy::default().attempts(6).longest_wait(Duration::from_secs(20)).timeout(Duration::from_secs(90));
/// # let _ = patient;
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RetryPolicy {
    attempts: u16,
    first_wait: Duration,
    factor: f32,
    longest_wait: Duration,
    jitter: bool,
    timeout: Duration,
    renewals: u16,
    statuses: Vec<RangeInclusive<u16>>,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            first_wait: Duration::from_millis(500),
            factor: 2.0,
            longest_wait: Duration::from_secs(10),
            jitter: true,
            timeout: Duration::from_secs(30),
            renewals: 1,
            statuses: [408, 429, 500, 502, 503, 504].map(|status| status..=status).into(),
        }
    }
}

impl RetryPolicy {
    /// One attempt, and no waiting for a login after one that failed. A session that expired is renewed all the same.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// What the vendor's own kits do: ten attempts, waits that double from 500 ms without jitter, for every status from
    /// 500 and up to ten renewals of the session.
    ///
    /// It differs where the kits would repeat a write that may have been processed, and it ends: within 15 minutes.
    pub fn vendor() -> Self {
        Self {
            attempts: 10,
            longest_wait: Duration::from_secs(300),
            jitter: false,
            timeout: Duration::from_secs(900),
            renewals: 10,
            statuses: vec![429..=429, 500..=599],
            ..Self::default()
        }
    }

    /// The most attempts of one call; 0 means 1.
    pub fn attempts(mut self, most: u16) -> Self {
        self.attempts = most;
        self
    }

    /// The wait before the second attempt, or its bound where waits are random.
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// By how much each wait is longer than the one before; less than 1 means 1.
    pub fn factor(mut self, factor: f32) -> Self {
        self.factor = factor;
        self
    }

    /// What no wait exceeds, except one that `Retry-After` asks for.
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Whether a wait is random between nothing and its bound, so that many clients do not come back at once.
    pub fn jitter(mut self, random: bool) -> Self {
        self.jitter = random;
        self
    }

    /// How long a call may take in all: attempts, waits, logins and bodies.
    ///
    /// A wait that would end later is not begun, also one that `Retry-After` asks for: the call fails at once, with what
    /// the pod answered. An attempt that lasts longer is given up, with [`Error::TimedOut`], or with the error that
    /// the pod had begun to tell.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.timeout = time;
        self
    }

    /// How often one call may have its session renewed. The second renewal waits like a second attempt.
    pub fn renewals(mut self, most: u16) -> Self {
        self.renewals = most;
        self
    }

    /// The statuses that are worth another attempt. What a write does after each of them stays as it is.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = u16>) -> Self {
        self.statuses = statuses.into_iter().map(|status| status..=status).collect();
        self
    }

    /// Whether any call has more than one attempt.
    pub(crate) fn repeats(&self) -> bool {
        self.attempts > 1
    }

    pub(crate) fn call_timeout(&self) -> Duration {
        self.timeout
    }

    pub(crate) fn may_renew(&self, renewals: u16) -> bool {
        renewals < self.renewals
    }

    /// Whether a call that has failed so after so many attempts gets another one.
    pub(crate) fn may_repeat(&self, failed: &Failed, effect: Effect, attempts: u16) -> bool {
        attempts < self.attempts && self.is_worth_it(failed.error()) && failed.may_be_repeated(effect)
    }

    fn is_worth_it(&self, error: &Error) -> bool {
        match error.status() {
            // What is wrong with a login is not put right by repeating it.
            Some(_) if matches!(error, Error::LoginRefused(_)) => false,
            Some(status) => self.statuses.iter().any(|statuses| statuses.contains(&status)),
            None => error.is_retryable(),
        }
    }

    /// The waits of one call, one after the other.
    pub(crate) fn waits(&self) -> Waits {
        let exponential = ExponentialBuilder::new()
            .with_min_delay(self.first_wait)
            .with_factor(self.factor.max(1.0))
            .with_max_delay(self.longest_wait)
            .without_max_times()
            .build();
        Waits { exponential, longest: self.longest_wait, jitter: self.jitter }
    }
}

/// How an attempt failed: before the operation was sent, or after.
#[derive(Debug)]
pub(crate) enum Failed {
    /// No session could be had.
    BeforeSending(Error),
    /// The request was handed to the HTTP client.
    Sent(Error),
}

impl Failed {
    pub(crate) fn error(&self) -> &Error {
        match self {
            Self::BeforeSending(error) | Self::Sent(error) => error,
        }
    }

    pub(crate) fn into_error(self) -> Error {
        match self {
            Self::BeforeSending(error) | Self::Sent(error) => error,
        }
    }

    /// Whether retrying is safe: the request was not processed, or the operation is read-only.
    fn may_be_repeated(&self, effect: Effect) -> bool {
        match (self, effect) {
            (Self::BeforeSending(_), _) | (_, Effect::Reads) => true,
            // Too many calls are refused at the door. A 503 is no such proof: gateways send it even when the pod went
            // away in the middle of the work.
            (Self::Sent(error), Effect::Writes) => error.was_not_processed(),
        }
    }
}

/// Waits that grow up to a bound.
#[derive(Debug)]
pub(crate) struct Waits {
    exponential: <ExponentialBuilder as BackoffBuilder>::Backoff,
    longest: Duration,
    jitter: bool,
}

impl Waits {
    /// The next wait; at least as long as the answer asked.
    pub(crate) fn next(&mut self, asked: Option<Duration>) -> Duration {
        let bound = self.exponential.next().unwrap_or(self.longest).min(self.longest);
        let wait = if self.jitter { bound.mul_f64(fastrand::f64()) } else { bound };
        match asked {
            // All who were told the same time must not come at the same time.
            Some(asked) if self.jitter => asked.saturating_add(wait),
            Some(asked) => asked.max(wait),
            None => wait,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::RetryPolicy;
    use crate::{Error, LoginError, TraceId, error::Failure};

    fn milliseconds(policy: &RetryPolicy, count: usize) -> Vec<u128> {
        let mut waits = policy.waits();
        std::iter::repeat_with(|| waits.next(None).as_millis()).take(count).collect()
    }

    #[test]
    fn the_vendors_waits_double_up_to_their_cap() {
        let waits = milliseconds(&RetryPolicy::vendor(), 11);
        assert_eq!(waits[..4], [500, 1_000, 2_000, 4_000]);
        assert_eq!(waits[8..], [128_000, 256_000, 300_000]);
        assert_eq!(waits[..9].iter().sum::<u128>(), 255_500);
    }

    #[test]
    fn the_vendors_policy_has_ten_renewals_and_fifteen_minutes() {
        let policy = RetryPolicy::vendor();
        assert_eq!(policy.call_timeout(), Duration::from_secs(15 * 60));
        assert!(policy.may_renew(9) && !policy.may_renew(10));
    }

    #[test]
    fn each_wait_is_longer_by_the_factor() {
        let waits = milliseconds(&RetryPolicy::vendor().factor(3.0), 4);
        assert_eq!(waits, [500, 1_500, 4_500, 13_500]);
    }

    #[test]
    fn a_random_wait_is_anything_between_nothing_and_its_bound() {
        let policy = RetryPolicy::default();
        let all: Vec<Vec<u128>> = (0..200).map(|_| milliseconds(&policy, 7)).collect();
        for (nth, bound) in [500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000].into_iter().enumerate() {
            let (least, most) = (all.iter().map(|w| w[nth]).min(), all.iter().map(|w| w[nth]).max());
            assert!(most.unwrap() <= bound, "wait {nth}: {most:?}");
            assert!(
                least.unwrap() < bound / 4 && most.unwrap() > bound * 3 / 4,
                "wait {nth}: {least:?}..{most:?}"
            );
        }
    }

    #[test]
    fn a_wait_is_never_shorter_than_the_answer_asks() {
        let asked = Some(Duration::from_secs(7));
        for _ in 0..100 {
            assert!(RetryPolicy::default().waits().next(asked) >= Duration::from_secs(7));
        }
        assert_eq!(RetryPolicy::vendor().waits().next(asked), Duration::from_secs(7));
        assert_eq!(RetryPolicy::vendor().waits().next(Some(Duration::MAX)), Duration::MAX);
        assert_eq!(RetryPolicy::default().waits().next(Some(Duration::MAX)), Duration::MAX);
    }

    #[test]
    fn those_who_are_told_the_same_time_do_not_come_at_the_same_time() {
        let asked = Duration::from_secs(7);
        let later = |_: &i32| RetryPolicy::default().waits().next(Some(asked)) > asked;
        assert!((0..100).filter(later).count() > 90);
    }

    #[test]
    fn a_refused_login_is_not_repeated_whatever_the_statuses_are() {
        let failure = Failure { status: Some(401), ..Failure::new(TraceId::random()) };
        let policy = RetryPolicy::default().statuses([401]);
        assert!(policy.is_worth_it(&Error::Unauthorized(failure.clone())));
        let refused = LoginError { failure, user: "desk-bot".to_owned(), clock_skew: None };
        assert!(!policy.is_worth_it(&Error::LoginRefused(Box::new(refused))));
    }

    #[test]
    fn absurd_settings_give_waits_all_the_same() {
        for factor in [f32::NAN, f32::INFINITY, -1.0, 0.0, f32::MAX] {
            let policy = RetryPolicy::vendor().factor(factor).longest_wait(Duration::from_secs(1));
            assert!(milliseconds(&policy, 50).iter().all(|&wait| wait <= 1_000), "{factor}");
        }
        let policy = RetryPolicy::default().first_wait(Duration::MAX).longest_wait(Duration::MAX);
        assert_eq!(milliseconds(&policy, 5).len(), 5);
        assert_eq!(milliseconds(&RetryPolicy::vendor().first_wait(Duration::ZERO), 3), [0, 0, 0]);
    }
}
