//! A program's own source of sessions.

use std::{
    collections::VecDeque,
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use pod_api_ext::{
    Error, Login, LoginFuture, PodClient, RetryPolicy, SessionProvider, SessionToken,
    mock::{MockPod, MockStream},
};
use tests::{
    fountain::{Fountain, Pace},
    stream_id,
};
use tokio::sync::Semaphore;

/// How long the first pause after a failure is.
const A_MOMENT: Duration = Duration::from_millis(1);

/// A vault that gives what a test put into it.
#[derive(Clone, Debug, Default)]
struct Vault(Arc<Mutex<Inside>>);

#[derive(Debug, Default)]
struct Inside {
    gives: VecDeque<Gives>,
    /// What the client said that the pod refused, at each login.
    refused: Vec<Option<String>>,
    logged_out: Vec<String>,
}

#[derive(Debug)]
enum Gives {
    Token(String),
    Sealed,
    Busy,
}

impl Vault {
    fn with(gives: impl IntoIterator<Item = Gives>) -> Self {
        Self(Arc::new(Mutex::new(Inside { gives: gives.into_iter().collect(), ..Inside::default() })))
    }

    fn client_of(&self, pod: &MockPod) -> PodClient {
        PodClient::builder(pod.url())
            .session_provider(self.clone())
            .retry(RetryPolicy::default().first_wait(A_MOMENT))
            .build()
            .unwrap()
    }
}

impl SessionProvider for Vault {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(async {
            let mut inside = self.0.lock().unwrap();
            inside.refused.push(login.refused().map(|token| token.expose().to_owned()));
            match inside.gives.pop_front() {
                Some(Gives::Token(token)) => SessionToken::new(token).map_err(|error| login.failed(error)),
                Some(Gives::Sealed) => Err(login.failed(io::Error::other("the vault is sealed"))),
                _ => Err(login.failed_for_now(io::Error::other("the vault is busy"))),
            }
        })
    }

    fn log_out<'a>(&'a self, _: &'a Login, session: &'a SessionToken) -> LoginFuture<'a, ()> {
        Box::pin(async {
            self.0.lock().unwrap().logged_out.push(session.expose().to_owned());
            Ok(())
        })
    }
}

async fn pod() -> MockPod {
    let pod = MockPod::start().await;
    pod.add(MockStream::room(stream_id(), "Rates desk"));
    pod
}

#[tokio::test]
async fn a_provider_is_told_which_session_the_pod_refused() {
    let pod = pod().await;
    let vault = Vault::with([Gives::Token("stale".to_owned()), Gives::Token(pod.session_token())]);
    vault.client_of(&pod).stream_info(&stream_id()).await.unwrap();
    assert_eq!(vault.0.lock().unwrap().refused, [None, Some("stale".to_owned())]);
    assert_eq!(pod.calls(), 2);
}

#[tokio::test]
async fn a_provider_that_is_busy_is_asked_again() {
    let pod = pod().await;
    let vault = Vault::with([Gives::Busy, Gives::Busy, Gives::Token(pod.session_token())]);
    vault.client_of(&pod).stream_info(&stream_id()).await.unwrap();
    assert_eq!((vault.0.lock().unwrap().refused.len(), pod.calls()), (3, 1));

    let error = Vault::default().client_of(&pod).stream_info(&stream_id()).await.unwrap_err();
    assert!(matches!(error, Error::NoSession { may_pass: true, .. }), "{error}");
    assert!(error.to_string().contains("3 attempts") && error.to_string().contains("the vault is busy"));
}

#[tokio::test]
async fn a_provider_may_be_shared_and_chosen_at_run_time() {
    let pod = pod().await;
    let vault: Arc<dyn SessionProvider> = Arc::new(Vault::with([Gives::Token(pod.session_token())]));
    let client = PodClient::builder(pod.url()).session_provider(Arc::clone(&vault)).build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    client.log_out().await.unwrap();
    assert!(format!("{vault:?}").contains("logged_out: [\""), "{vault:?}");
}

#[tokio::test]
async fn a_provider_that_gives_up_is_not_asked_again() {
    let pod = pod().await;
    let vault = Vault::with([Gives::Sealed, Gives::Token(pod.session_token())]);
    let client = vault.client_of(&pod);
    let error = client.stream_info(&stream_id()).await.unwrap_err();
    assert!(
        !error.is_retryable() && error.to_string().contains("no session: the vault is sealed"),
        "{error}"
    );
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    assert_eq!(pod.calls(), 0);
    // For a moment, the failure stands for the next one.
    tokio::time::sleep(A_MOMENT).await;
    client.stream_info(&stream_id()).await.expect("a later call asks again");
}

#[tokio::test]
async fn a_session_is_logged_out_once_and_the_next_call_gets_another() {
    let pod = pod().await;
    let vault = Vault::with([Gives::Token(pod.session_token()), Gives::Token(pod.session_token())]);
    let client = vault.client_of(&pod);
    client.log_out().await.unwrap();
    assert_eq!(vault.0.lock().unwrap().logged_out.len(), 0, "there was no session yet");
    client.stream_info(&stream_id()).await.unwrap();
    client.log_out().await.unwrap();
    client.log_out().await.unwrap();
    assert_eq!(vault.0.lock().unwrap().logged_out, [pod.session_token()]);
    client.stream_info(&stream_id()).await.unwrap();
    assert_eq!(vault.0.lock().unwrap().refused.len(), 2, "each session was asked for");
}

/// A vault that opens when the test says so.
#[derive(Clone, Debug)]
struct SlowVault(Arc<Semaphore>, Vault);

impl SessionProvider for SlowVault {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(async {
            self.0.acquire().await.unwrap().forget();
            self.1.log_in(login).await
        })
    }

    fn log_out<'a>(&'a self, login: &'a Login, session: &'a SessionToken) -> LoginFuture<'a, ()> {
        self.1.log_out(login, session)
    }
}

#[tokio::test]
async fn a_logout_ends_a_session_that_is_being_made_too() {
    let pod = pod().await;
    let vault = Vault::with([Gives::Token(pod.session_token())]);
    let slow = SlowVault(Arc::new(Semaphore::new(0)), vault.clone());
    let client = PodClient::builder(pod.url()).session_provider(slow.clone()).build().unwrap();
    let hasty = client.with_timeout(Duration::from_millis(20));
    assert!(matches!(hasty.stream_info(&stream_id()).await, Err(Error::TimedOut { .. })));
    slow.0.add_permits(1);
    client.log_out().await.unwrap();
    assert_eq!(vault.0.lock().unwrap().logged_out, [pod.session_token()]);
}

/// A vault that never answers a logout.
#[derive(Debug)]
struct DeafVault(Vault);

impl SessionProvider for DeafVault {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        self.0.log_in(login)
    }

    fn log_out<'a>(&'a self, _: &'a Login, _: &'a SessionToken) -> LoginFuture<'a, ()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_logout_that_is_given_up_may_have_been_sent() {
    let pod = pod().await;
    let vault = DeafVault(Vault::with([Gives::Token(pod.session_token())]));
    let client = PodClient::builder(pod.url()).session_provider(vault).build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    let error = client.with_timeout(Duration::from_millis(20)).log_out().await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { sent: true, .. }), "{error}");
    assert!(error.to_string().ends_with("gave up after 20 ms"), "{error}");
}

#[tokio::test]
async fn a_session_that_is_refused_at_the_last_moment_is_not_renewed() {
    let head = "HTTP/1.1 401 Unauthorized\r\n\r\n".to_owned();
    let pod = Fountain::start(head, " ".to_owned(), Pace::Drip).await;
    let vault = Vault::with(["the-first", "the-second"].map(|token| Gives::Token(token.to_owned())));
    let client = PodClient::builder(&pod.url).session_provider(vault.clone());
    // The status has to arrive within it.
    let client = client.retry(RetryPolicy::default().timeout(Duration::from_secs(2))).build().unwrap();
    let error = client.stream_info(&stream_id()).await.unwrap_err();
    assert!(matches!(&error, Error::Unauthorized(failure) if failure.status == Some(401)), "{error}");
    assert_eq!(vault.0.lock().unwrap().refused, [None]);
}
