//! One login for all that need it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use pod_api_ext::{Error, PodClient, RetryPolicy, RsaLogin, TraceId};
use tests::{
    http_server::{Answer, Seen, Server, refusal, session, stream},
    keys::BOT,
    stream_id,
};
use tokio::{sync::Semaphore, task::JoinSet};

const LOGIN: &str = "/login/pubkey/authenticate";

/// A pod whose logins wait until the test lets them through, one permit each.
struct Pod {
    server: Server,
    doors: Arc<Doors>,
}

struct Doors {
    logins: Semaphore,
    /// What the answer to a call with the trace id `late` waits for, while it carries the first session.
    late: Semaphore,
    /// The number of the session that is accepted.
    accepted: AtomicUsize,
    /// How many logins have been granted.
    granted: AtomicUsize,
    /// How many logins have been answered.
    answered: AtomicUsize,
    /// The status of logins that are not granted.
    refuse_with: AtomicUsize,
}

impl Pod {
    async fn start() -> Self {
        let doors = Arc::new(Doors {
            logins: Semaphore::new(0),
            late: Semaphore::new(0),
            accepted: AtomicUsize::new(1),
            granted: AtomicUsize::new(0),
            answered: AtomicUsize::new(0),
            refuse_with: AtomicUsize::new(0),
        });
        let inside = Arc::clone(&doors);
        let server = Server::start(move |seen| {
            let doors = Arc::clone(&inside);
            async move { if seen.path == LOGIN { doors.log_in().await } else { doors.answer(&seen).await } }
        })
        .await;
        Self { server, doors }
    }

    async fn has_answered_logins(&self, count: usize) {
        while self.doors.answered.load(Ordering::SeqCst) < count {
            tokio::task::yield_now().await;
        }
    }

    fn client(&self) -> PodClient {
        self.client_with(RetryPolicy::none())
    }

    fn client_with(&self, policy: RetryPolicy) -> PodClient {
        PodClient::builder(&self.server.url)
            .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
            .retry(policy)
            .build()
            .unwrap()
    }

    fn let_logins_through(&self, count: usize) {
        self.doors.logins.add_permits(count);
    }

    fn expire(&self) {
        self.doors.accepted.fetch_add(1, Ordering::SeqCst);
    }

    fn logins(&self) -> usize {
        self.server.count(LOGIN)
    }

    /// Returns when the server has seen so many logins, or so many other calls.
    async fn has_seen(&self, count: usize, is_login: bool) {
        while self.server.seen().iter().filter(|seen| (seen.path == LOGIN) == is_login).count() < count {
            tokio::task::yield_now().await;
        }
    }
}

impl Doors {
    async fn log_in(&self) -> Answer {
        self.logins.acquire().await.unwrap().forget();
        self.answered.fetch_add(1, Ordering::SeqCst);
        match self.refuse_with.load(Ordering::SeqCst) {
            0 => session(&(self.granted.fetch_add(1, Ordering::SeqCst) + 1).to_string()),
            status => refusal(status.try_into().unwrap()),
        }
    }

    async fn answer(&self, seen: &Seen) -> Answer {
        let token = seen.header("sessiontoken").unwrap();
        if token == "1" && seen.header("x-trace-id") == Some("late") {
            self.late.acquire().await.unwrap().forget();
        }
        if token == self.accepted.load(Ordering::SeqCst).to_string() { stream() } else { refusal(401) }
    }
}

fn call(client: &PodClient) -> impl Future<Output = Result<(), Error>> + use<> {
    let client = client.clone();
    async move { client.stream_info(&stream_id()).await.map(drop) }
}

#[tokio::test]
async fn calls_that_start_together_make_one_session() {
    let pod = Pod::start().await;
    let client = pod.client();
    let calls: JoinSet<_> = (0..50).map(|_| call(&client)).collect();
    pod.has_seen(1, true).await;
    pod.let_logins_through(50);
    for outcome in calls.join_all().await {
        outcome.unwrap();
    }
    assert_eq!(pod.logins(), 1);
}

#[tokio::test]
async fn calls_that_see_one_session_end_make_one_new_one() {
    let pod = Pod::start().await;
    let client = pod.client();
    pod.let_logins_through(1);
    call(&client).await.unwrap();
    pod.expire();
    let calls: JoinSet<_> = (0..50).map(|_| call(&client)).collect();
    // All fifty have been refused the old session before the login is let through.
    pod.has_seen(51, false).await;
    pod.let_logins_through(50);
    for outcome in calls.join_all().await {
        outcome.unwrap();
    }
    assert_eq!(pod.logins(), 2);
}

#[tokio::test]
async fn a_late_401_of_the_old_session_makes_no_login() {
    let pod = Pod::start().await;
    let client = pod.client();
    pod.let_logins_through(10);
    call(&client).await.unwrap();

    // The answer to a call with the first session is held back until another call has found out that the session
    // ended, and has renewed it.
    let late = tokio::spawn(call(&client.with_trace_id(TraceId::new("late").unwrap())));
    pod.has_seen(2, false).await;
    pod.expire();
    call(&client).await.unwrap();
    assert_eq!(pod.logins(), 2);
    pod.doors.late.add_permits(1);
    late.await.unwrap().unwrap();
    assert_eq!(pod.logins(), 2, "the late 401 was of a session that had been replaced");
}

#[tokio::test]
async fn a_failed_login_is_shared_by_those_who_waited_and_by_nobody_after() {
    let pod = Pod::start().await;
    let client = pod.client_with(waiting(A_MOMENT));
    pod.doors.refuse_with.store(503, Ordering::SeqCst);
    let calls: JoinSet<_> = (0..50).map(|_| call(&client)).collect();
    pod.has_seen(1, true).await;
    // Whoever has not been polled yet gets in line now, before the answer.
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    pod.let_logins_through(50);
    for outcome in calls.join_all().await {
        assert!(matches!(outcome, Err(Error::Server(failure)) if failure.status == Some(503)));
    }
    assert_eq!(pod.logins(), 1);

    pod.doors.refuse_with.store(0, Ordering::SeqCst);
    call(&client).await.unwrap();
    assert_eq!(pod.logins(), 2);
}

/// As long as a pause may take in a test.
const A_MOMENT: Duration = Duration::from_millis(50);

/// A policy under which a call waits for the next login after one that failed, but is not tried again.
fn waiting(first_wait: Duration) -> RetryPolicy {
    RetryPolicy::default().attempts(2).statuses([]).first_wait(first_wait)
}

#[tokio::test]
async fn a_call_that_is_dropped_while_it_logs_in_leaves_the_login_to_the_others() {
    let pod = Pod::start().await;
    let client = pod.client();
    let first = tokio::spawn(call(&client));
    pod.has_seen(1, true).await;
    let others: JoinSet<_> = (0..10).map(|_| call(&client)).collect();
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    pod.let_logins_through(1);
    for outcome in others.join_all().await {
        outcome.unwrap();
    }
    assert_eq!(pod.logins(), 1, "the one that the first call began");
}

#[tokio::test]
async fn a_login_that_takes_longer_than_a_call_has_serves_a_later_call() {
    let pod = Pod::start().await;
    let client = pod.client();
    for _ in 0..5 {
        let hasty = client.with_timeout(Duration::from_millis(20));
        let error = call(&hasty).await.unwrap_err();
        assert!(matches!(error, Error::TimedOut { .. }), "{error}");
    }
    pod.let_logins_through(1);
    call(&client).await.unwrap();
    assert_eq!(pod.logins(), 1);
}

#[tokio::test]
async fn a_pod_whose_logins_fail_is_asked_by_one_call_at_a_time() {
    let pod = Pod::start().await;
    let client = pod.client_with(waiting(A_MOMENT));
    pod.doors.refuse_with.store(503, Ordering::SeqCst);
    pod.let_logins_through(100);
    // Each hundred find the login before theirs failed, and wait for one of their own.
    for hundreds in 1..=3 {
        let calls: JoinSet<_> = (0..100).map(|_| call(&client)).collect();
        for outcome in calls.join_all().await {
            assert_eq!(outcome.unwrap_err().status(), Some(503));
        }
        assert!(pod.logins() <= 2 * hundreds, "{} logins of {hundreds} hundred calls", pod.logins());
    }
}

#[tokio::test]
async fn a_login_that_the_pod_refuses_is_not_repeated_by_every_call() {
    let pod = Pod::start().await;
    pod.doors.refuse_with.store(401, Ordering::SeqCst);
    pod.let_logins_through(100);
    let client = pod.client_with(RetryPolicy::none().first_wait(Duration::from_secs(10)));
    for number in 0..50 {
        let trace_id = TraceId::new(&format!("call-{number}")).unwrap();
        let error = call(&client.with_trace_id(trace_id.clone())).await.unwrap_err();
        assert!(matches!(error, Error::LoginRefused(_)), "{error}");
        assert_eq!(error.trace_id(), Some(trace_id.as_str()), "whose call it is");
    }
    assert_eq!(pod.logins(), 1);
}

#[tokio::test]
async fn a_call_that_has_no_time_for_the_next_login_fails_as_the_last_one_did() {
    let pod = Pod::start().await;
    pod.doors.refuse_with.store(503, Ordering::SeqCst);
    pod.let_logins_through(100);
    let hour = Duration::from_secs(3600);
    let client = pod.client_with(waiting(hour).longest_wait(hour));
    for _ in 0..5 {
        assert_eq!(call(&client).await.unwrap_err().status(), Some(503));
    }
    assert_eq!(pod.logins(), 1);
}

#[tokio::test]
async fn a_client_with_one_attempt_does_not_wait_for_the_next_login() {
    let pod = Pod::start().await;
    pod.doors.refuse_with.store(503, Ordering::SeqCst);
    pod.let_logins_through(100);
    let client = pod.client_with(RetryPolicy::none().first_wait(Duration::from_secs(3600)));
    for _ in 0..5 {
        assert_eq!(call(&client).await.unwrap_err().status(), Some(503));
    }
    assert_eq!(pod.logins(), 1);
}

#[tokio::test]
async fn a_failure_that_nobody_waited_for_is_over_when_its_pause_is() {
    let pod = Pod::start().await;
    let client = pod.client_with(RetryPolicy::none().first_wait(A_MOMENT));
    pod.doors.refuse_with.store(401, Ordering::SeqCst);
    let hasty = client.with_timeout(Duration::from_millis(20));
    assert!(matches!(call(&hasty).await, Err(Error::TimedOut { sent: false, .. })));
    pod.let_logins_through(1);
    pod.has_answered_logins(1).await;
    // From here on the pod would take the key.
    pod.doors.refuse_with.store(0, Ordering::SeqCst);
    pod.let_logins_through(1);
    let asked_for = Instant::now() + 10 * A_MOMENT;
    while call(&client).await.is_err() {
        assert!(Instant::now() < asked_for, "the old failure stands");
        tokio::time::sleep(A_MOMENT / 10).await;
    }
    assert_eq!(pod.logins(), 2);
}

#[tokio::test]
async fn a_session_that_was_refused_is_not_sent_again_while_there_is_no_other() {
    let pod = Pod::start().await;
    let client = pod.client_with(RetryPolicy::none().first_wait(Duration::from_secs(3600)));
    pod.let_logins_through(100);
    call(&client).await.unwrap();
    pod.expire();
    pod.doors.refuse_with.store(503, Ordering::SeqCst);
    for _ in 0..20 {
        assert_eq!(call(&client).await.unwrap_err().status(), Some(503));
    }
    let calls = pod.server.seen().len() - pod.logins();
    assert_eq!(
        (pod.logins(), calls),
        (2, 2),
        "one call with the session while it held, one when it had ended"
    );
}

#[tokio::test]
async fn a_client_that_does_not_renew_within_a_call_logs_in_for_the_next() {
    let pod = Pod::start().await;
    let client = pod.client_with(RetryPolicy::default().renewals(0));
    pod.let_logins_through(2);
    call(&client).await.unwrap();
    pod.expire();
    assert!(matches!(call(&client).await, Err(Error::Unauthorized(_))));
    call(&client).await.unwrap();
    assert_eq!(pod.logins(), 2);
}

#[tokio::test]
async fn clients_of_their_own_have_sessions_of_their_own() {
    let pod = Pod::start().await;
    pod.let_logins_through(2);
    call(&pod.client()).await.unwrap();
    pod.expire();
    call(&pod.client()).await.unwrap();
    assert_eq!(pod.logins(), 2);
}
