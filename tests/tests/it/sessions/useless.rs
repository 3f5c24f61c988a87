//! Logins that do not help, logins that nobody drives, and logins that nobody waits for.

use std::{
    future,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http::Response;
use http_body_util::Full;
use pod_api_ext::{
    Error, Login, LoginFuture, PodClient, RetryPolicy, RsaLogin, SessionProvider, SessionToken,
};
use tests::{
    http_server::{Server, refusal, session, stream},
    keys::BOT,
    stream_id,
};
use tokio::{
    runtime::Builder,
    sync::oneshot,
    time::{Instant, timeout},
};

const LOGIN: &str = "/login/pubkey/authenticate";

/// A pod that gives a new session at each login, and answers other requests by their number.
async fn pod(answer: impl Fn(usize) -> Response<Full<Bytes>> + Send + Sync + 'static) -> Server {
    let (logins, requests) = (AtomicUsize::new(0), AtomicUsize::new(0));
    Server::start(move |seen| {
        let answer = if seen.path == LOGIN {
            session(&format!("session-{}", logins.fetch_add(1, Ordering::SeqCst)))
        } else {
            answer(requests.fetch_add(1, Ordering::SeqCst))
        };
        future::ready(answer)
    })
    .await
}

fn logins(pod: &Server) -> usize {
    pod.seen().iter().filter(|seen| seen.path == LOGIN).count()
}

/// A client that pauses for longer than a call may take.
fn client_with_long_pauses(pod: &Server) -> PodClient {
    PodClient::builder(&pod.url)
        .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
        .retry(long_pauses(RetryPolicy::default()))
        .build()
        .unwrap()
}

#[tokio::test]
async fn sessions_that_are_refused_at_once_make_few_logins() {
    let pod = pod(|_| refusal(401)).await;
    let client = client_with_long_pauses(&pod);
    for _ in 0..200 {
        let error = client.stream_info(&stream_id()).await.unwrap_err();
        assert!(matches!(error, Error::Unauthorized(_)), "{error}");
    }
    assert_eq!(logins(&pod), 2);
    assert_eq!(pod.seen().len(), 4);
}

#[tokio::test]
async fn sessions_that_end_after_use_are_no_failed_logins() {
    // Each session is good for one request.
    let pod = pod(|request| if request % 2 == 1 { refusal(401) } else { stream() }).await;
    let client = client_with_long_pauses(&pod);
    for _ in 0..6 {
        client.stream_info(&stream_id()).await.unwrap();
    }
    assert_eq!(logins(&pod), 6, "each ended session was renewed without a pause");
}

/// A policy whose pauses no test lasts longer than.
fn long_pauses(policy: RetryPolicy) -> RetryPolicy {
    policy.first_wait(Duration::from_secs(60)).longest_wait(Duration::from_secs(60))
}

/// Gives the same session whenever it is asked.
#[derive(Debug, Default)]
struct Stale(AtomicUsize);

impl SessionProvider for Stale {
    fn log_in<'a>(&'a self, _: &'a Login) -> LoginFuture<'a, SessionToken> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(future::ready(Ok(SessionToken::new("the-same-as-before").unwrap())))
    }
}

#[tokio::test]
async fn a_login_that_returns_the_refused_session_has_failed() {
    let pod = Server::start(async |_| refusal(401)).await;
    let provider = Arc::new(Stale::default());
    let client = PodClient::builder(&pod.url)
        .session_provider(Arc::clone(&provider))
        .retry(long_pauses(RetryPolicy::none()))
        .build()
        .unwrap();
    for _ in 0..10 {
        let error = client.stream_info(&stream_id()).await.unwrap_err();
        assert!(matches!(error, Error::NoSession { may_pass: true, .. }), "{error}");
        assert!(error.to_string().contains("the session that the pod has just refused"), "{error}");
    }
    assert_eq!(pod.seen().len(), 1, "the refused session is not sent again");
    assert_eq!(provider.0.load(Ordering::SeqCst), 2, "and a pause follows");
}

#[tokio::test]
async fn a_session_that_a_proxy_in_trouble_refused_is_used_again_after_the_pause() {
    let asked = AtomicUsize::new(0);
    let pod = Server::start(move |_| {
        let answer = if asked.fetch_add(1, Ordering::SeqCst) == 1 {
            Response::builder().status(401).body(Full::from("<html>who are you?</html>")).unwrap()
        } else {
            stream()
        };
        async { answer }
    })
    .await;
    let client = PodClient::builder(&pod.url)
        .session_provider(Stale::default())
        .retry(RetryPolicy::default().first_wait(Duration::from_millis(1)))
        .build()
        .unwrap();
    for _ in 0..3 {
        client.stream_info(&stream_id()).await.unwrap();
    }
    assert_eq!(pod.seen().len(), 4);
}

/// Has no session the first time, however long one waits, and tells who waits for it.
#[derive(Debug, Default)]
struct HangsOnce {
    asked: AtomicUsize,
    waiting: Mutex<Option<oneshot::Sender<()>>>,
}

impl SessionProvider for HangsOnce {
    fn log_in<'a>(&'a self, _: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(async {
            if self.asked.fetch_add(1, Ordering::SeqCst) == 0 {
                // Dropped with this future.
                let _waiting = self.waiting.lock().unwrap().take();
                future::pending::<()>().await;
            }
            Ok(SessionToken::new("session-of-another-runtime").unwrap())
        })
    }
}

/// A client of a pod that refuses connections: a call that fails so has got a session.
fn client(provider: &Arc<HangsOnce>, policy: RetryPolicy) -> PodClient {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let builder = PodClient::builder(format!("http://127.0.0.1:{port}"));
    builder.session_provider(Arc::clone(provider)).retry(policy).build().unwrap()
}

#[test]
fn a_login_of_a_runtime_that_nobody_drives_is_given_up_by_those_who_wait() {
    let provider = Arc::new(HangsOnce::default());
    let policy = RetryPolicy::default().attempts(2).timeout(Duration::from_secs(600));
    let client = client(&provider, policy);
    let kept = Builder::new_current_thread().enable_all().build().unwrap();
    kept.block_on(async {
        timeout(Duration::from_millis(1), client.stream_info(&stream_id())).await.unwrap_err();
        // The login has begun, so it is there to wait for.
        while provider.asked.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
    });

    let other = Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    other.block_on(async {
        let start = Instant::now();
        let error = client.stream_info(&stream_id()).await.unwrap_err();
        assert!(matches!(error, Error::Transport { .. }), "{error}");
        assert!(start.elapsed() < Duration::from_secs(75), "{:?}", start.elapsed());
    });
    assert_eq!(provider.asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn the_login_of_a_client_that_is_dropped_ends_with_it() {
    let (waiting, ended) = oneshot::channel();
    let provider = Arc::new(HangsOnce { waiting: Mutex::new(Some(waiting)), ..HangsOnce::default() });
    let client = client(&provider, RetryPolicy::none());
    let mut call = Box::pin(async move { client.stream_info(&stream_id()).await });
    while provider.asked.load(Ordering::SeqCst) == 0 {
        assert!(futures_util::poll!(&mut call).is_pending());
        tokio::task::yield_now().await;
    }
    drop(call);
    timeout(Duration::from_secs(10), ended).await.expect("the login goes on").unwrap_err();
}
