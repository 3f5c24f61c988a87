//! One call: attempts, waits, renewals of the session, and an end to all of them.

use std::{sync::Arc, time::Duration};

use pod_api::{ResponseValue, Session, types};
use tokio::time::{Instant, error::Elapsed, sleep, timeout_at};
use tracing::{Instrument, Span, debug, field, info, info_span, warn};

use super::{PodClient, Shared};
use crate::{
    Error, Operation, TraceId,
    error::Failure,
    login::{Kept, Login},
    retry::{Failed, Waits},
};

/// A call while it is under way.
pub(super) struct Call<'a> {
    shared: &'a Shared,
    operation: Operation,
    trace_id: TraceId,
    started: Instant,
    time: Duration,
    /// How many times the operation was attempted, not counting what a renewed session repeats.
    attempts: u16,
    renewals: u16,
    /// Whether the attempt under way has got as far as to be sent.
    sent: bool,
    /// The waits between its attempts, once there is more than one.
    waits: Option<Box<Waits>>,
}

/// What the raw client makes of one request.
pub(super) type Answer<T> = Result<ResponseValue<T>, pod_api::Error<types::Error>>;

/// Why an attempt gave nothing.
enum Stopped {
    Failed(Failed),
    /// The call's time was over first.
    OutOfTime,
}

impl From<Elapsed> for Stopped {
    fn from(_: Elapsed) -> Self {
        Self::OutOfTime
    }
}

/// What to do after an attempt that failed.
enum Next {
    AtOnce,
    After(Duration),
    GiveUp,
}

impl<'a> Call<'a> {
    pub(super) fn new(client: &'a PodClient, operation: Operation) -> Self {
        let shared = &*client.shared;
        Self {
            shared,
            operation,
            trace_id: client.trace_id.clone().unwrap_or_else(TraceId::random),
            started: Instant::now(),
            time: client.deadline.unwrap_or(shared.retry.time_limit()),
            attempts: 0,
            renewals: 0,
            sent: false,
            waits: None,
        }
    }

    /// Makes the call, and tells the log how it went.
    ///
    /// Not an `async fn`, which would hold the call twice: as its argument and on the heap.
    pub(super) fn run<T, F, Sent>(mut self, send: F) -> impl Future<Output = Result<T, Error>>
    where
        F: Fn(pod_api::Client) -> Sent,
        Sent: Future<Output = Result<Answer<T>, Elapsed>>,
    {
        let span = info_span!(
            "pod_call",
            operation = self.operation.id(),
            trace_id = %self.trace_id,
            status = field::Empty,
            attempts = field::Empty,
            duration_ms = field::Empty,
        );
        // On the heap, so that the futures of a program's many calls stay small.
        let call = Box::pin(async move {
            let outcome = self.attempt_until_done(send).await;
            self.record(&outcome);
            outcome
        });
        call.instrument(span)
    }

    async fn attempt_until_done<T, F, Sent>(&mut self, send: F) -> Result<T, Error>
    where
        F: Fn(pod_api::Client) -> Sent,
        Sent: Future<Output = Result<Answer<T>, Elapsed>>,
    {
        let shared = self.shared;
        let Ok(_place) = shared.limits.place(self.deadline()).await else {
            return Err(self.deadline_exceeded(None));
        };
        let mut last = None;
        loop {
            self.attempts += 1;
            let failed = match self.attempt(&send).await {
                Ok(value) => return Ok(value),
                Err(Stopped::Failed(failed)) => failed,
                Err(Stopped::OutOfTime) => return Err(self.deadline_exceeded(last)),
            };
            match self.next(&failed) {
                Next::AtOnce => {}
                Next::After(wait) => {
                    info!(error = %failed.error(), wait_ms = milliseconds(wait), "trying again");
                    sleep(wait).await;
                }
                Next::GiveUp => return Err(failed.into_error()),
            }
            last = Some(failed.into_error());
        }
    }

    async fn attempt<T, F, Sent>(&mut self, send: &F) -> Result<T, Stopped>
    where
        F: Fn(pod_api::Client) -> Sent,
        Sent: Future<Output = Result<Answer<T>, Elapsed>>,
    {
        let shared = self.shared;
        self.sent = false;
        // Before the session, which another call may renew while this one waits for its turn.
        shared.limits.request(self.deadline()).await?;
        let kept = self.session().await?;
        self.sent = true;
        let raw = match send(self.client(&kept)).await? {
            Ok(answer) => {
                Span::current().record("status", answer.status().as_u16());
                return Ok(answer.into_inner());
            }
            Err(raw) => raw,
        };
        let secrets = shared.services.transport.secrets_and(&[kept.token.expose()]);
        let error = Error::from_raw(raw, self.failure(), self.operation, &secrets).await;
        if matches!(error, Error::Unauthorized(_)) {
            shared.sessions.refuse(&kept);
        }
        if error.is_timeout() && self.time_left().is_zero() {
            return Err(Stopped::OutOfTime);
        }
        Err(Stopped::Failed(Failed::Sent(error)))
    }

    async fn session(&self) -> Result<Kept, Stopped> {
        let (sessions, deadline) = (&self.shared.sessions, self.deadline());
        if let Some(kept) = sessions.current() {
            return Ok(kept);
        }
        let login = self.login(self.attempts);
        // On the heap, so that the many calls that find a session do not carry the room for this.
        let session = timeout_at(deadline, Box::pin(sessions.session(&login, deadline))).await?;
        session.map_err(|error| Stopped::Failed(Failed::BeforeSending(error)))
    }

    /// A raw client for one attempt, whose requests end with the attempt or, if that is sooner, with the call.
    fn client(&self, kept: &Kept) -> pod_api::Client {
        let services = &self.shared.services;
        let mut session = Session::new(services.transport.clone(), kept.token.clone());
        session = session.trace_id(self.trace_id.header());
        let left = self.time_left();
        if left < services.network.attempt_timeout() {
            session = session.timeout(left);
        }
        pod_api::Client::new(services.pod.as_str(), session)
    }

    fn login(&self, attempt: u16) -> Login {
        Login::new(Arc::clone(&self.shared.services), self.trace_id.clone(), attempt)
    }

    fn next(&mut self, failed: &Failed) -> Next {
        let shared = self.shared;
        if let Failed::Sent(Error::Unauthorized(_)) = failed {
            let renewable = shared.sessions.renews() && shared.retry.may_renew(self.renewals);
            if !renewable || self.time_left().is_zero() {
                return Next::GiveUp;
            }
            self.renewals += 1;
            self.attempts -= 1;
            if self.renewals == 1 {
                return Next::AtOnce;
            }
        } else if !shared.retry.may_repeat(failed, self.operation.effect(), self.attempts) {
            return Next::GiveUp;
        }
        let asked = failed.error().failure().and_then(|failure| failure.retry_after);
        let wait = self.waits.get_or_insert_with(|| shared.retry.waits().into()).next(asked);
        if wait < self.time_left() { Next::After(wait) } else { Next::GiveUp }
    }

    /// Ends the session within the time that a call has.
    pub(super) async fn log_out(mut self) -> Result<(), Error> {
        // Whether the provider has sent anything is not known from here, so it may have.
        self.sent = true;
        let span = info_span!("pod_logout", trace_id = %self.trace_id);
        let login = self.login(1);
        let log_out = self.shared.sessions.log_out(&login).instrument(span);
        timeout_at(self.deadline(), log_out).await.unwrap_or_else(|_| Err(self.deadline_exceeded(None)))
    }

    fn failure(&self) -> Failure {
        Failure {
            attempts: self.attempts,
            renewed: self.renewals > 0,
            ..Failure::new(self.operation, self.trace_id.clone())
        }
    }

    /// When the call has to be over.
    pub(super) fn deadline(&self) -> Instant {
        // A time beyond what the clock can express is as good as a century.
        let century = Duration::from_secs(100 * 365 * 24 * 3600);
        self.started + self.time.min(century)
    }

    fn time_left(&self) -> Duration {
        self.time.saturating_sub(self.started.elapsed())
    }

    fn deadline_exceeded(&self, last: Option<Error>) -> Error {
        let last = last.map(Into::into);
        Error::DeadlineExceeded { failure: self.failure(), within: self.time, sent: self.sent, last }
    }

    /// What the log is told. That a stream does not exist, or is not for this user, is an answer and no cause for alarm.
    fn record<T>(&self, outcome: &Result<T, Error>) {
        let span = Span::current();
        span.record("attempts", self.attempts);
        span.record("duration_ms", milliseconds(self.started.elapsed()));
        match outcome {
            Ok(_) => debug!("done"),
            Err(error) => {
                if let Some(status) = error.status() {
                    span.record("status", status);
                }
                match error {
                    Error::NotFound(_) | Error::BadRequest(_) | Error::Forbidden { .. } => {
                        debug!(%error, "refused");
                    }
                    _ => warn!(%error, "failed"),
                }
            }
        }
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
