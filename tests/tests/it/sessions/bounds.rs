//! How long a login may take, and the pause after one that failed: on a clock that goes on when all wait.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use pod_api_ext::{Error, Login, LoginFuture, PodClient, RetryPolicy, SessionProvider, SessionToken};
use tests::stream_id;
use tokio::time::Instant;

const HOUR: Duration = Duration::from_secs(3600);

/// A source of sessions that never has one.
#[derive(Clone, Debug)]
struct Source {
    hangs: bool,
    asked: Arc<AtomicUsize>,
}

impl Source {
    fn new(hangs: bool) -> Self {
        Self { hangs, asked: Arc::default() }
    }

    /// A client that would wait an hour between attempts, and has half of one.
    fn client(&self) -> PodClient {
        let policy =
            RetryPolicy::default().first_wait(HOUR).longest_wait(HOUR).jitter(false).timeout(HOUR / 2);
        let builder = PodClient::builder("https://acme.symphony.com").session_provider(self.clone());
        builder.retry(policy).build().unwrap()
    }
}

impl SessionProvider for Source {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(async {
            self.asked.fetch_add(1, Ordering::SeqCst);
            if self.hangs {
                std::future::pending::<()>().await;
            }
            Err(login.failed_for_now(io::Error::other("nothing today")))
        })
    }
}

/// How a call fails, and after how many seconds.
async fn failure_of(client: &PodClient) -> (Error, u64) {
    let start = Instant::now();
    let error = client.stream_info(&stream_id()).await.unwrap_err();
    assert!(matches!(error, Error::NoSession { may_pass: true, .. }), "{error}");
    (error, start.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn a_login_that_hangs_is_given_up_after_a_minute() {
    let (error, seconds) = failure_of(&Source::new(true).client()).await;
    assert!(error.to_string().contains("took too long"), "{error}");
    assert_eq!(seconds, 60);
}

#[tokio::test(start_paused = true)]
async fn the_pause_after_a_failed_login_is_five_minutes_at_most() {
    let source = Source::new(false);
    let client = source.client();
    assert_eq!(failure_of(&client).await.1, 0);
    assert_eq!(failure_of(&client).await.1, 300);
    assert_eq!(source.asked.load(Ordering::SeqCst), 2);
}
