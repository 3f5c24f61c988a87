//! Many calls at once, with sessions that keep ending, and an account of them at the end.
//!
//! `soak <calls> <at once> <calls of a session>` prints its account as JSON: the test of it decides whether it is good.
//! `soak faults <calls> <at once>` does the same with a pod and connections in trouble.
//! It is a process of its own so that its memory is nobody else's.

#![allow(clippy::print_stdout, reason = "that is what the test reads")]

mod faults;

use std::{
    collections::HashSet,
    convert::Infallible,
    fs,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

use http_body_util::Full;
use hyper::{Request, Response, body::Incoming, service::service_fn};
use hyper_util::rt::TokioIo;
use pod_api_ext::{Error, PodClient, RsaLogin, StreamId};
use serde_json::{Value, json};
use tests::{
    http_server::{Answer, refusal, session},
    keys::BOT,
};
use tokio::{net::TcpListener, task::JoinSet};

#[tokio::main]
async fn main() {
    let arguments: Vec<usize> = std::env::args().skip(1).filter_map(|number| number.parse().ok()).collect();
    let with_faults = std::env::args().nth(1).is_some_and(|mode| mode == "faults");
    let account = match (with_faults, &arguments[..]) {
        (false, &[calls, at_once, calls_each]) => soak(calls, at_once, calls_each).await,
        (true, &[calls, at_once]) => faults::soak(calls, at_once).await,
        _ => panic!("soak <calls> <at once> <calls of a session>, or soak faults <calls> <at once>"),
    };
    println!("{account}");
}

async fn soak(calls: usize, at_once: usize, calls_each: usize) -> Value {
    let pod = Arc::new(Pod::new(calls, calls_each));
    let url = serve(Arc::clone(&pod)).await;
    let bot = RsaLogin::new("desk-bot", BOT.rsa_key());
    let client =
        PodClient::builder(url).session_provider(bot).build().unwrap_or_else(|error| panic!("{error}"));
    let account = Arc::new(Account::default());

    let start = Instant::now();
    let callers: JoinSet<()> =
        (0..at_once).map(|_| call_until_done(client.clone(), calls, Arc::clone(&account))).collect();
    callers.join_all().await;

    let memory = account.memory.lock().unwrap_or_else(PoisonError::into_inner).clone();
    json!({
        "seconds": start.elapsed().as_secs_f64(),
        "answered": account.answered.load(Ordering::SeqCst),
        "errors": *account.errors.lock().unwrap_or_else(PoisonError::into_inner),
        "served": pod.served.iter().filter(|times| times.load(Ordering::SeqCst) == 1).count(),
        "served_again": pod.served.iter().filter(|times| times.load(Ordering::SeqCst) > 1).count(),
        "refused": pod.refused.load(Ordering::SeqCst),
        "logins": pod.sessions.lock().unwrap_or_else(PoisonError::into_inner).logins,
        "memory": memory,
    })
}

/// What the callers have seen.
#[derive(Debug, Default)]
struct Account {
    next: AtomicUsize,
    answered: AtomicUsize,
    errors: Mutex<HashSet<String>>,
    /// The process's resident memory in KiB, taken twenty times.
    memory: Mutex<Vec<usize>>,
}

async fn call_until_done(client: PodClient, calls: usize, account: Arc<Account>) {
    loop {
        let number = account.next.fetch_add(1, Ordering::SeqCst);
        if number >= calls {
            return;
        }
        match call(&client, number).await {
            Ok(true) => {
                account.answered.fetch_add(1, Ordering::SeqCst);
            }
            Ok(false) => note(&account, "the answer to another call".to_owned()),
            Err(error) => note(&account, error.to_string()),
        }
        if number.is_multiple_of((calls / 20).max(1)) {
            account.memory.lock().unwrap_or_else(PoisonError::into_inner).extend(resident_kib());
        }
    }
}

fn note(account: &Account, error: String) {
    let mut errors = account.errors.lock().unwrap_or_else(PoisonError::into_inner);
    if errors.len() < 10 {
        errors.insert(error);
    }
}

/// Whether the answer is that to this call.
async fn call(client: &PodClient, number: usize) -> Result<bool, Error> {
    let id: StreamId = format!("{number:016}").parse()?;
    Ok(client.stream_info(&id).await?.id() == Some(id))
}

/// Resident memory, where the system tells.
fn resident_kib() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// A pod whose sessions serve so many calls each.
#[derive(Debug)]
struct Pod {
    calls_each: usize,
    sessions: Mutex<Sessions>,
    /// How many times each call was served.
    served: Vec<AtomicUsize>,
    refused: AtomicUsize,
}

#[derive(Debug, Default)]
struct Sessions {
    logins: usize,
    /// The calls that the current session has left.
    left: usize,
}

impl Pod {
    fn new(calls: usize, calls_each: usize) -> Self {
        let served = std::iter::repeat_with(AtomicUsize::default).take(calls).collect();
        Self { calls_each, sessions: Mutex::default(), served, refused: AtomicUsize::default() }
    }

    fn answer(&self, path: &str, token: Option<&str>) -> Answer {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        if path == "/login/pubkey/authenticate" {
            sessions.logins += 1;
            sessions.left = self.calls_each;
            return session(&sessions.logins.to_string());
        }
        if token != Some(&sessions.logins.to_string()) || sessions.left == 0 {
            self.refused.fetch_add(1, Ordering::SeqCst);
            return refusal(401);
        }
        sessions.left -= 1;
        drop(sessions);
        let id = path.split('/').nth(4).unwrap_or_default();
        if let Some(times) = id.parse().ok().and_then(|number: usize| self.served.get(number)) {
            times.fetch_add(1, Ordering::SeqCst);
        }
        Response::new(Full::from(json!({ "id": id }).to_string()))
    }
}

async fn serve(pod: Arc<Pod>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap_or_else(|error| panic!("{error}"));
    let url = format!("http://{}", listener.local_addr().unwrap_or_else(|error| panic!("{error}")));
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            let pod = Arc::clone(&pod);
            let answer = service_fn(move |request: Request<Incoming>| {
                let token = request.headers().get("sessiontoken").and_then(|token| token.to_str().ok());
                let answer = pod.answer(request.uri().path(), token);
                async { Ok::<_, Infallible>(answer) }
            });
            tokio::spawn(
                hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(connection), answer),
            );
        }
    });
    url
}
