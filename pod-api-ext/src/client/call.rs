//! One call: attempts, waits, renewals of the session, and an end to all of them.

use std::{sync::Arc, time::Duration};

use pod_api::{
    Effect, ResponseValue, SecretHeaders, SentRequest, SentRequests, Session, SessionToken, types,
};
use reqwest::StatusCode;
use tokio::time::{Instant, error::Elapsed, sleep, timeout_at};
use tracing::{Instrument, Span, debug, field, info, info_span, warn};

use super::{PodClient, Shared};
use crate::{
    Error, TraceId,
    error::Failure,
    login::{Kept, Login, SessionKeeper},
    network::{Asking, HeaderKeeper},
    retry::{Failed, Waits},
};

/// A call while it is under way.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Call<'a> {
    shared: &'a Shared,
    /// Nothing for a client without a session.
    sessions: Option<Arc<SessionKeeper>>,
    /// What the body holds that nobody may see.
    secrets: &'a [&'a str],
    trace_id: TraceId,
    /// The call's span in the log. It is kept, since `Span::current` costs even if nothing is logged.
    span: Span,
    started: Instant,
    timeout: Duration,
    repeatable: bool,
    long_attempts: bool,
    anonymous: bool,
    /// How many times the operation was attempted, not counting what a renewed session repeats.
    attempts: u16,
    renewals: u16,
    /// How many times the call had the headers for the gateway renewed.
    header_renewals: u16,
    /// What the attempt under way has sent; nothing while it waits for its turn or for a session.
    sent: Option<Arc<SentRequests>>,
    /// Whether the span has the operation.
    operation_told: bool,
    /// Whether the pod may have processed what an attempt has written, although the attempt failed.
    left_open: bool,
    /// The waits between its attempts, once there is more than one.
    waits: Option<Box<Waits>>,
}

/// What the raw client makes of one request.
pub(super) type Answer<T> = Result<ResponseValue<T>, pod_api::Error<types::Error>>;

/// What an attempt calls with.
struct Credentials {
    token: Option<Kept<SessionToken>>,
    headers: Option<Kept<SecretHeaders>>,
}

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
    pub(super) fn new(client: &'a PodClient) -> Self {
        let shared = &*client.shared;
        Self {
            shared,
            sessions: client.sessions.keeper(),
            secrets: &[],
            trace_id: client.next_trace_id(),
            span: Span::none(),
            started: Instant::now(),
            timeout: client.call_timeout(),
            repeatable: client.repeatable,
            long_attempts: client.long_attempts,
            anonymous: false,
            attempts: 0,
            renewals: 0,
            header_renewals: 0,
            sent: None,
            operation_told: false,
            left_open: false,
            waits: None,
        }
    }

    /// The same call, in whose errors none of these is shown.
    pub(super) fn hiding(mut self, secrets: &'a [&'a str]) -> Self {
        self.secrets = secrets;
        self
    }

    /// The same call, which does not log in.
    #[cfg(any(feature = "certificates", feature = "system"))]
    pub(super) fn without_session(mut self) -> Self {
        self.anonymous = true;
        self
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
            operation = field::Empty,
            trace_id = %self.trace_id,
            status = field::Empty,
            attempts = field::Empty,
            duration_ms = field::Empty,
        );
        self.span = span.clone();
        // On the heap, so that the futures of a program's many calls stay small.
        let call = Box::pin(async move {
            let outcome = self.attempt_until_done(send).await;
            self.record(outcome.as_ref().err());
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
            match self.attempt(&send).await {
                Ok(value) => return Ok(value),
                Err(stopped) => last = Some(Box::pin(self.go_on(stopped, last)).await?),
            }
        }
    }

    /// Sends once. What does not depend on the operation is not in here, since this is compiled for each of them.
    async fn attempt<T, F, Sent>(&mut self, send: &F) -> Result<T, Stopped>
    where
        F: Fn(pod_api::Client) -> Sent,
        Sent: Future<Output = Result<Answer<T>, Elapsed>>,
    {
        let (credentials, client) = self.prepare().await?;
        let answer = send(client).await;
        self.tell_operation();
        match answer? {
            Ok(answer) => {
                self.succeeded(&credentials, answer.status());
                Ok(answer.into_inner())
            }
            Err(raw) => Err(Box::pin(self.failed(&credentials, raw)).await),
        }
    }

    /// Waits until the attempt may be made. Gives what it calls with.
    async fn prepare(&mut self) -> Result<(Credentials, pod_api::Client), Stopped> {
        let shared = self.shared;
        self.attempts += 1;
        self.sent = None;
        // Before the session, which another call may renew while this one waits for its turn.
        shared.limits.request(self.deadline()).await?;
        let token = self.session().await?;
        let headers = match &shared.services.headers {
            Some(keeper) => {
                let headers = self.headers(keeper).await;
                if let (Err(_), 1.., Some(sessions), Some(token)) =
                    (&headers, self.header_renewals, &self.sessions, &token)
                {
                    // There are no others than those that were refused, so it may be the session that has ended.
                    sessions.forget(token);
                }
                Some(headers?)
            }
            None => None,
        };
        let log = Arc::clone(self.sent.insert(Arc::default()));
        let client = self.client(token.as_ref(), headers.as_ref(), log);
        Ok((Credentials { token, headers }, client))
    }

    fn succeeded(&self, credentials: &Credentials, status: StatusCode) {
        self.span.record("status", status.as_u16());
        if let (Some(sessions), Some(token)) = (&self.sessions, &credentials.token) {
            sessions.accept(token);
        }
        self.shared.services.headers_taken(credentials.headers.as_ref(), None);
    }

    /// What an error of the raw client means for this call, its session and its headers.
    async fn failed(&mut self, credentials: &Credentials, raw: pod_api::Error<types::Error>) -> Stopped {
        let shared = self.shared;
        let Credentials { token, headers } = credentials;
        let own = token.as_ref().map(|token| token.value.expose());
        let mut secrets = shared.services.transport.secrets_and(own.as_slice());
        secrets.extend(headers.iter().flat_map(|headers| headers.value.secrets()));
        secrets.extend(self.secrets);
        let required = match self.last_sent() {
            Some(SentRequest::Operation(operation)) => operation.permissions(),
            _ => &[],
        };
        let mut error = Error::from_raw(raw, self.failure(), required, &secrets).await;
        if self.writes() > 0 {
            error = error.of_write();
        }
        self.left_open |=
            self.wrote_before() || error.failure().is_some_and(|failure| failure.may_be_processed);
        if headers.is_some() {
            error = error.of_gateway();
        }
        shared.services.headers_taken(headers.as_ref(), Some(&error));
        if let (Some(sessions), Some(token)) = (&self.sessions, token) {
            match &error {
                // It may be the pod after all, that tells the end of a session in a form of its own.
                Error::GatewayRefused(_) if self.header_renewals > 0 => sessions.forget(token),
                Error::Unauthorized(_) => sessions.refuse(token, &error),
                Error::BadRequest(_) | Error::NotFound(_) | Error::Forbidden { .. } => sessions.accept(token),
                _ => {}
            }
        }
        if error.is_timeout() && self.time_left().is_zero() {
            return Stopped::OutOfTime;
        }
        Stopped::Failed(Failed::Sent(error))
    }

    /// Waits for the next attempt if there is to be one. Gives the error of the last one.
    async fn go_on(&mut self, stopped: Stopped, last: Option<Error>) -> Result<Error, Error> {
        let failed = match stopped {
            Stopped::Failed(failed) => failed,
            Stopped::OutOfTime => return Err(self.deadline_exceeded(last)),
        };
        match self.next(&failed) {
            Next::AtOnce => {}
            Next::After(wait) => {
                info!(error = %failed.error(), wait_ms = milliseconds(wait), "trying again");
                sleep(wait).await;
            }
            Next::GiveUp => return Err(failed.into_error().left_open(self.left_open)),
        }
        Ok(failed.into_error())
    }

    /// The session to call with; nothing for a call without one.
    async fn session(&self) -> Result<Option<Kept<SessionToken>>, Stopped> {
        let (Some(sessions), false) = (&self.sessions, self.anonymous) else { return Ok(None) };
        if let Some(kept) = sessions.current() {
            return Ok(Some(kept));
        }
        let (login, deadline) = (self.login(self.attempts), self.deadline());
        // On the heap, so that the many calls that find a session do not carry the room for this.
        let session = timeout_at(deadline, Box::pin(sessions.get(&login, deadline))).await?;
        session.map(Some).map_err(|error| Stopped::Failed(Failed::BeforeSending(error)))
    }

    /// The headers for the gateway.
    async fn headers(&self, keeper: &HeaderKeeper) -> Result<Kept<SecretHeaders>, Stopped> {
        if let Some(kept) = keeper.current() {
            return Ok(kept);
        }
        let asking = Asking { trace_id: self.trace_id.clone(), attempt: self.attempts };
        let headers = timeout_at(self.deadline(), Box::pin(keeper.get(&asking, self.deadline()))).await?;
        headers.map_err(|error| Stopped::Failed(Failed::BeforeSending(error)))
    }

    /// A raw client for one attempt, whose requests end with the attempt or, if that is sooner, with the call.
    fn client(
        &self,
        kept: Option<&Kept<SessionToken>>,
        headers: Option<&Kept<SecretHeaders>>,
        log: Arc<SentRequests>,
    ) -> pod_api::Client {
        let services = &self.shared.services;
        let transport = services.transport.clone();
        let mut session = match kept {
            Some(kept) => Session::new(transport, kept.value.clone()),
            None => Session::anonymous(transport),
        };
        session = session.trace_id(self.trace_id.header()).note_in(log);
        if let Some(headers) = headers {
            session = session.headers(headers.value.clone());
        }
        let left = self.time_left();
        if self.long_attempts || left < services.attempt_timeout() {
            session = session.timeout(left);
        }
        pod_api::Client::with_base_url(services.api.clone(), session)
    }

    /// What was sent last in this attempt.
    fn last_sent(&self) -> Option<SentRequest> {
        self.sent.as_ref()?.last()
    }

    /// Tells the log which operation it is, as soon as one was sent. Said twice, it would stand twice in the lines of many
    /// subscribers.
    fn tell_operation(&mut self) {
        if !self.operation_told
            && !self.span.is_disabled()
            && let Some(sent) = self.last_sent()
        {
            self.span.record("operation", &*name(&sent));
            self.operation_told = true;
        }
    }

    /// How many writes the attempt has sent.
    fn writes(&self) -> usize {
        self.sent.as_ref().map(|sent| sent.writes()).unwrap_or_default()
    }

    /// Whether a write came before the request that failed, so that another attempt would do it again.
    fn wrote_before(&self) -> bool {
        let failed = self.last_sent().map(|sent| sent.effect());
        self.writes() > usize::from(failed == Some(Effect::Writes))
    }

    /// What the attempt was for the decision about another one: a write that may be repeated is as good as a read.
    fn effect(&self) -> Effect {
        if self.writes() > 0 && !self.repeatable { Effect::Writes } else { Effect::Reads }
    }

    fn login(&self, attempt: u16) -> Login {
        Login::new(Arc::clone(&self.shared.services), self.trace_id.clone(), attempt)
    }

    fn next(&mut self, failed: &Failed) -> Next {
        let shared = self.shared;
        if self.wrote_before() && !self.repeatable {
            return Next::GiveUp;
        }
        if let Failed::Sent(Error::Unauthorized(_)) = failed {
            let renewable = !self.anonymous
                && self.sessions.as_ref().is_some_and(|sessions| sessions.renews())
                && shared.retry.may_renew(self.renewals);
            if !renewable || self.time_left().is_zero() {
                return Next::GiveUp;
            }
            self.renewals += 1;
            self.attempts -= 1;
            if self.renewals == 1 {
                return Next::AtOnce;
            }
        } else if let Failed::Sent(Error::GatewayRefused(_)) = failed {
            if self.header_renewals > 0 || self.time_left().is_zero() {
                return Next::GiveUp;
            }
            self.header_renewals += 1;
            self.attempts -= 1;
            return Next::AtOnce;
        } else if !shared.retry.may_repeat(failed, self.effect(), self.attempts) {
            return Next::GiveUp;
        }
        let asked = failed.error().failure().and_then(|failure| failure.retry_after);
        let wait = self.waits.get_or_insert_with(|| shared.retry.waits().into()).next(asked);
        if wait < self.time_left() { Next::After(wait) } else { Next::GiveUp }
    }

    /// Ends the session within the time that a call has.
    pub(super) async fn log_out(mut self) -> Result<(), Error> {
        // Whether the provider has sent anything is not known from here, so it may have.
        self.sent = Some(Arc::default());
        let Some(sessions) = self.sessions.clone() else { return Ok(()) };
        let span = info_span!("pod_logout", trace_id = %self.trace_id);
        let login = self.login(1);
        let log_out = sessions.log_out(&login).instrument(span);
        timeout_at(self.deadline(), log_out).await.unwrap_or_else(|_| Err(self.deadline_exceeded(None)))
    }

    fn failure(&self) -> Failure {
        Failure {
            attempts: self.attempts,
            renewed: self.renewals > 0,
            operation: self.last_sent().as_ref().map(name),
            ..Failure::new(self.trace_id.clone())
        }
    }

    /// When the call has to be over.
    pub(super) fn deadline(&self) -> Instant {
        // A time beyond what the clock can express is as good as a century.
        let century = Duration::from_secs(100 * 365 * 24 * 3600);
        self.started + self.timeout.min(century)
    }

    fn time_left(&self) -> Duration {
        self.timeout.saturating_sub(self.started.elapsed())
    }

    fn deadline_exceeded(&self, last: Option<Error>) -> Error {
        let last = last.map(Into::into);
        let may_be_processed = self.left_open || self.writes() > 0;
        let failure = Failure { may_be_processed, ..self.failure() };
        Error::TimedOut { failure, timeout: self.timeout, sent: self.sent.is_some(), last }
    }

    /// What the log is told. That a stream does not exist, or is not for this user, is an answer and no cause for alarm.
    fn record(&self, error: Option<&Error>) {
        let span = &self.span;
        if !span.is_disabled() {
            span.record("attempts", self.attempts);
            span.record("duration_ms", milliseconds(self.started.elapsed()));
        }
        match error {
            None => debug!("done"),
            Some(error) => {
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

/// How errors and the log call a request.
fn name(sent: &SentRequest) -> Arc<str> {
    match sent {
        SentRequest::Operation(operation) => operation.id().into(),
        SentRequest::Own { name, .. } => Arc::clone(name),
        _ => "request".into(),
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
