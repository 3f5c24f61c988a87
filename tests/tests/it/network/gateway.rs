//! A gateway before the pod that wants a header of its own, renewed when it refuses it.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::future::join_all;
use http::Response;
use http_body_util::Full;
use pod_api_ext::{
    AppLogin, Error, HeaderFuture, HeaderProvider, PodClient, RetryPolicy, RsaLogin, UserId,
    pod_api::SecretHeaders,
};
use tests::{
    http_server::{Answer, Seen, Server, refusal, session, stream},
    keys::BOT,
    stream_id,
};

const HEADER: &str = "x-gateway-token";
const LOGIN: &str = "/login/pubkey/authenticate";

fn token(number: usize) -> String {
    format!("hunter2-gateway-{number}")
}

/// A gateway and a pod in one server. The gateway takes the token of this number, none if it is 0.
#[derive(Debug, Default)]
struct Doors {
    taken: AtomicUsize,
    /// How many sessions have ended. Logins give the one that has not.
    ended: AtomicUsize,
    /// How many requests a proxy in trouble answers in place of the gateway.
    in_trouble: AtomicUsize,
    /// Whether the pod's own 401 becomes a page on the way.
    pages: AtomicBool,
}

fn page(text: &str) -> Answer {
    Response::builder().status(401).body(Full::from(format!("<html>401: {text}</html>"))).unwrap()
}

impl Doors {
    fn answer(&self, seen: &Seen) -> Answer {
        let down = |left: usize| left.checked_sub(1);
        if self.in_trouble.fetch_update(Ordering::SeqCst, Ordering::SeqCst, down).is_ok() {
            return page("somebody else");
        }
        let given = seen.header(HEADER).unwrap_or_default();
        if given != token(self.taken.load(Ordering::SeqCst)) {
            return page(&format!("{given} is not valid here"));
        }
        let open = format!("session-of-the-bot-{}", self.ended.load(Ordering::SeqCst));
        match (seen.path.as_str(), seen.header("sessiontoken")) {
            (LOGIN, _) => session(&open),
            (_, Some(given)) if given == open => stream(),
            _ if self.pages.load(Ordering::SeqCst) => page("unauthorized"),
            _ => refusal(401),
        }
    }
}

/// Gives the next token each time it is asked, or always the same one.
#[derive(Debug, Default)]
struct Tokens {
    asked: AtomicUsize,
    same: bool,
    fails: bool,
}

impl HeaderProvider for Tokens {
    fn headers<'a>(&'a self, refused: Option<&'a SecretHeaders>) -> HeaderFuture<'a> {
        Box::pin(async move {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            if self.fails {
                return Err(io::Error::other("no token today").into());
            }
            assert_eq!(refused.is_some(), number > 1, "it is told what was refused");
            Ok(SecretHeaders::new().with(HEADER, token(if self.same { 1 } else { number }))?)
        })
    }
}

struct Gateway {
    server: Server,
    doors: Arc<Doors>,
    tokens: Arc<Tokens>,
    client: PodClient,
}

async fn gateway(tokens: Tokens) -> Gateway {
    gateway_with(tokens, RetryPolicy::default().attempts(2)).await
}

async fn gateway_with(tokens: Tokens, policy: RetryPolicy) -> Gateway {
    let doors = Arc::new(Doors::default());
    doors.taken.store(1, Ordering::SeqCst);
    let inside = Arc::clone(&doors);
    let server = Server::start(move |seen| {
        let answer = inside.answer(&seen);
        async { answer }
    })
    .await;
    let tokens = Arc::new(tokens);
    let client = PodClient::builder(&server.url)
        .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
        .header_provider(Arc::clone(&tokens))
        .retry(policy.first_wait(Duration::from_millis(1)).longest_wait(Duration::from_millis(20)))
        .build()
        .unwrap();
    Gateway { server, doors, tokens, client }
}

impl Gateway {
    async fn call(&self) -> Result<(), Error> {
        self.client.stream_info(&stream_id()).await.map(|_| ())
    }

    /// How many times the provider was asked, and how many logins there were.
    fn asked_and_logins(&self) -> (usize, usize) {
        (self.tokens.asked.load(Ordering::SeqCst), self.server.count(LOGIN))
    }
}

#[tokio::test]
async fn the_header_goes_with_logins_and_calls_and_is_asked_for_once() {
    let gateway = gateway(Tokens::default()).await;
    let calls = join_all((0..20).map(|_| gateway.call())).await;
    assert!(calls.iter().all(Result::is_ok), "{calls:?}");
    assert_eq!(gateway.asked_and_logins(), (1, 1));
    assert!(gateway.server.seen().iter().all(|seen| seen.header(HEADER) == Some(&token(1))));
}

#[tokio::test]
async fn a_refused_header_is_renewed_once_for_all_and_the_session_kept() {
    let gateway = gateway(Tokens::default()).await;
    gateway.call().await.unwrap();
    gateway.doors.taken.store(2, Ordering::SeqCst);
    let calls = join_all((0..20).map(|_| gateway.call())).await;
    assert!(calls.iter().all(Result::is_ok), "{calls:?}");
    assert_eq!(gateway.asked_and_logins(), (2, 1));
}

#[tokio::test]
async fn a_login_has_the_refused_header_renewed_too() {
    let gateway = gateway(Tokens::default()).await;
    gateway.doors.taken.store(2, Ordering::SeqCst);
    gateway.call().await.unwrap();
    assert_eq!(gateway.asked_and_logins(), (2, 2), "the login is sent once more");
}

#[tokio::test]
async fn the_pods_own_401_renews_the_session_and_not_the_header() {
    let gateway = gateway(Tokens::default()).await;
    gateway.call().await.unwrap();
    gateway.doors.ended.store(1, Ordering::SeqCst);
    gateway.call().await.unwrap();
    assert_eq!(gateway.asked_and_logins(), (1, 2));
}

#[tokio::test]
async fn a_gateway_that_refuses_the_new_header_too_is_named() {
    let gateway = gateway(Tokens::default()).await;
    gateway.call().await.unwrap();
    gateway.doors.taken.store(0, Ordering::SeqCst);
    let error = gateway.call().await.unwrap_err();
    assert!(matches!(&error, Error::GatewayRefused(failure) if failure.from_gateway), "{error}");
    assert_eq!((error.status(), error.failure().unwrap().attempts), (Some(401), 1), "{error}");
    assert_eq!(gateway.asked_and_logins(), (2, 1), "no login helps");
    assert_eq!(gateway.server.seen().len(), 4);

    // It may have been the pod after all, so the next call logs in. That the session is still the same does no harm.
    gateway.doors.taken.store(3, Ordering::SeqCst);
    gateway.call().await.unwrap();
    assert_eq!(gateway.asked_and_logins(), (3, 2));
}

#[tokio::test]
async fn the_same_header_again_and_no_header_are_failures_of_the_provider() {
    let same = gateway_with(Tokens { same: true, ..Tokens::default() }, RetryPolicy::none()).await;
    same.call().await.unwrap();
    same.doors.taken.store(2, Ordering::SeqCst);
    let error = same.call().await.unwrap_err();
    assert!(matches!(error, Error::GatewayHeaders { .. }) && error.is_retryable(), "{error}");
    assert!(error.to_string().contains("has just refused"), "{error}");
    let sent = same.server.seen().len();
    assert_eq!(sent, 3, "what was refused is not sent again at once");

    let none = gateway(Tokens { fails: true, ..Tokens::default() }).await;
    let error = none.call().await.unwrap_err();
    assert!(error.to_string().contains("no headers for the gateway: no token today"), "{error}");
    assert_eq!(none.server.seen().len(), 0);
}

/// A provider with one token outlives a 401 that is not about it.
#[tokio::test]
async fn a_401_of_somebody_else_does_not_end_a_client_with_one_header() {
    for (in_trouble, before) in [(1, true), (2, true), (1, false)] {
        let policy = RetryPolicy::default().attempts(4);
        let gateway = gateway_with(Tokens { same: true, ..Tokens::default() }, policy).await;
        if before {
            gateway.call().await.unwrap();
        }
        // In a call, and in the login of the first one.
        gateway.doors.in_trouble.store(in_trouble, Ordering::SeqCst);
        gateway.call().await.unwrap_or_else(|error| panic!("{in_trouble} {before}: {error}"));
    }
}

#[tokio::test]
async fn the_pods_401_as_a_page_renews_the_session_of_a_client_with_one_header() {
    let policy = RetryPolicy::default().attempts(4);
    let gateway = gateway_with(Tokens { same: true, ..Tokens::default() }, policy).await;
    gateway.doors.pages.store(true, Ordering::SeqCst);
    gateway.call().await.unwrap();
    gateway.doors.ended.store(1, Ordering::SeqCst);
    gateway.call().await.unwrap();
    assert_eq!(gateway.asked_and_logins().1, 2);
}

/// The end of an app's session, told as a page, does not end the logins of its users.
#[tokio::test]
async fn the_pods_401_as_a_page_renews_the_session_of_an_app_too() {
    let ended = Arc::new(AtomicUsize::new(0));
    let inside = Arc::clone(&ended);
    let server = Server::start(move |seen| {
        let open = format!("session-of-the-app-{}", inside.load(Ordering::SeqCst));
        let answer = match (seen.path.as_str(), seen.header("sessiontoken")) {
            ("/login/pubkey/app/authenticate", _) => session(&open),
            (path, given) if path.starts_with("/login/pubkey/app/") && given != Some(&open) => {
                page("unauthorized")
            }
            (path, _) if path.starts_with("/login/") => session("session-of-the-user"),
            _ => stream(),
        };
        async { answer }
    })
    .await;
    let app = PodClient::builder(&server.url)
        .app_login(AppLogin::rsa("desk-app", BOT.rsa_key()))
        .header_provider(Tokens::default())
        .retry(RetryPolicy::default().first_wait(Duration::from_millis(1)))
        .build()
        .unwrap();
    app.on_behalf_of(UserId::from(1)).unwrap().stream_info(&stream_id()).await.unwrap();
    ended.store(1, Ordering::SeqCst);
    let bob = app.on_behalf_of(UserId::from(2)).unwrap();
    let error = bob.stream_info(&stream_id()).await.unwrap_err();
    assert!(matches!(error, Error::GatewayRefused(_)), "{error}");
    bob.stream_info(&stream_id()).await.unwrap();
    assert_eq!(server.count("/login/pubkey/app/authenticate"), 2);
}

/// What the gateway goes on refusing is sent once after each pause, and each call ends.
#[tokio::test]
async fn a_header_that_is_refused_for_good_is_sent_once_a_pause() {
    let gateway = gateway(Tokens { same: true, ..Tokens::default() }).await;
    gateway.call().await.unwrap();
    gateway.doors.taken.store(2, Ordering::SeqCst);
    for _ in 0..5 {
        let error = gateway.call().await.unwrap_err();
        assert!(matches!(error, Error::GatewayHeaders { .. } | Error::GatewayRefused(_)), "{error}");
    }
    assert!(gateway.server.seen().len() <= 2 + 5 * 2, "{}", gateway.server.seen().len());
}

#[tokio::test]
async fn the_header_is_in_no_error_and_no_debug() {
    let gateway = gateway(Tokens::default()).await;
    gateway.doors.taken.store(0, Ordering::SeqCst);
    // The gateway's page repeats the header.
    let error = gateway.call().await.unwrap_err();
    assert!(error.to_string().contains("is not valid here"), "{error}");
    let shown = format!("{error} {error:?} {:?}", gateway.client);
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[tokio::test]
async fn without_a_provider_a_gateways_401_says_so() {
    let server = Server::start(async |_| {
        Response::builder().status(401).body(Full::from("<html>who are you?</html>")).unwrap()
    })
    .await;
    let error = tests::client_of(&server.url).stream_info(&stream_id()).await.unwrap_err();
    assert!(matches!(&error, Error::Unauthorized(failure) if failure.from_gateway), "{error}");
    assert!(error.to_string().contains("header_provider()"), "{error}");

    let server = Server::start(async |_| refusal(401)).await;
    let error = tests::client_of(&server.url).stream_info(&stream_id()).await.unwrap_err();
    assert!(matches!(&error, Error::Unauthorized(failure) if !failure.from_gateway), "{error}");
    assert!(!error.to_string().contains("header_provider()"), "{error}");
}
