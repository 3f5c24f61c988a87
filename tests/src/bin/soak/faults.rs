//! Many reads and writes of a pod in trouble, and an account of what became of each.

use std::{
    collections::BTreeMap,
    io,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use pod_api_ext::{Error, PodClient, RetryPolicy, RsaLogin, StreamId, UserId};
use serde_json::{Value, json};
use tests::keys::BOT;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::sleep,
};

/// A slow answer takes a part of it.
const ATTEMPT_TIMEOUT: Duration = Duration::from_millis(1500);

/// Makes so many calls, a write for each read, of which so many are under way at once.
///
/// A call is lost if it reports a success that the pod knows nothing of, doubled if the pod processed a write twice, wrong
/// if its answer is another call's, and misreported if an error denies a write that the pod has processed.
pub(super) async fn soak(calls: usize, at_once: usize) -> Value {
    let pod = Arc::new(Pod::new(calls));
    let url = serve(Arc::clone(&pod)).await;
    let client = PodClient::builder(url)
        .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
        .attempt_timeout(ATTEMPT_TIMEOUT)
        .retry(RetryPolicy::default().first_wait(Duration::from_millis(20)))
        .build()
        .unwrap_or_else(|error| panic!("{error}"));

    let (start, next) = (Instant::now(), Arc::new(AtomicUsize::new(0)));
    let callers: JoinSet<Vec<(usize, Outcome)>> = (0..at_once)
        .map(|_| {
            let (client, next) = (client.clone(), Arc::clone(&next));
            async move {
                let mut outcomes = Vec::new();
                loop {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    if number >= calls {
                        return outcomes;
                    }
                    outcomes.push((number, call(&client, number).await));
                }
            }
        })
        .collect();
    let outcomes: Vec<_> = callers.join_all().await.into_iter().flatten().collect();
    account(&pod, &outcomes, start.elapsed())
}

/// How a call ended.
enum Outcome {
    Right,
    Wrong,
    Failed { error: &'static str, may_be_processed: bool },
}

fn writes(number: usize) -> bool {
    number % 2 == 1
}

async fn call(client: &PodClient, number: usize) -> Outcome {
    let id: StreamId = format!("{number:016}").parse().unwrap_or_else(|error| panic!("{error}"));
    let answer = if writes(number) {
        // No user has the id 0, and a write is told by its user.
        let user = UserId::from(i64::try_from(number).unwrap_or_default());
        client.ims().create([user]).await.map(|im| im.id())
    } else {
        client.stream_info(&id).await.map(|stream| stream.id())
    };
    match answer {
        Ok(answered) if answered == Some(id) => Outcome::Right,
        Ok(_) => Outcome::Wrong,
        Err(error) => Outcome::Failed {
            error: kind(&error),
            may_be_processed: error.failure().is_some_and(|failure| failure.may_be_processed),
        },
    }
}

fn kind(error: &Error) -> &'static str {
    match error {
        Error::Transport { .. } => "Transport",
        Error::Server(_) => "Server",
        Error::TimedOut { .. } => "TimedOut",
        Error::NoSession { .. } => "NoSession",
        Error::Unauthorized(_) => "Unauthorized",
        _ => "another",
    }
}

fn account(pod: &Pod, outcomes: &[(usize, Outcome)], taken: Duration) -> Value {
    let (mut lost, mut doubled, mut wrong, mut misreported) = (0, 0, 0, 0);
    let (mut done, mut told, mut told_and_done) = ([0, 0], [0, 0], 0);
    let mut errors: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, outcome) in outcomes {
        let processed = pod.processed[*number].load(Ordering::SeqCst);
        let kind = usize::from(writes(*number));
        doubled += usize::from(writes(*number) && processed > 1);
        match outcome {
            Outcome::Right => {
                done[kind] += 1;
                lost += usize::from(processed == 0);
            }
            Outcome::Wrong => wrong += 1,
            Outcome::Failed { error, may_be_processed } => {
                told[kind] += 1;
                *errors.entry(error).or_default() += 1;
                if writes(*number) && processed > 0 {
                    told_and_done += 1;
                    misreported += usize::from(!may_be_processed);
                }
            }
        }
    }
    json!({
        "seconds": taken.as_secs_f64(),
        "calls": outcomes.len(),
        "lost": lost,
        "doubled": doubled,
        "wrong": wrong,
        "misreported": misreported,
        "reads": { "done": done[0], "told_as_error": told[0] },
        "writes": { "done": done[1], "told_as_error": told[1], "told_as_error_and_done": told_and_done },
        "errors": errors,
        "faults": *lock(&pod.faults),
        "connections": pod.connections.load(Ordering::SeqCst),
        "logins": pod.logins.load(Ordering::SeqCst),
    })
}

/// What happens to a request, and to the connection after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Answered,
    /// Reset before the pod has processed it, or after.
    Reset {
        processed: bool,
    },
    /// Answered 503 before the pod has processed it, or after.
    Unavailable {
        processed: bool,
    },
    Slow,
    /// The connection falls silent, for this request and all that follow.
    Silent,
    /// Answered, and the idle connection closed as the next request may leave.
    Closed,
    /// A login that fails.
    NoLogin,
    /// The session has ended.
    Ended,
}

struct Pod {
    /// How many times each call was processed.
    processed: Vec<AtomicUsize>,
    faults: Mutex<BTreeMap<String, usize>>,
    chance: AtomicU64,
    connections: AtomicUsize,
    logins: AtomicUsize,
    /// The number of the session that is accepted.
    session: AtomicUsize,
}

/// The number of no session.
const NONE: usize = usize::MAX;

impl Pod {
    fn new(calls: usize) -> Self {
        Self {
            processed: std::iter::repeat_with(AtomicUsize::default).take(calls).collect(),
            faults: Mutex::default(),
            chance: AtomicU64::new(0),
            connections: AtomicUsize::default(),
            logins: AtomicUsize::default(),
            session: AtomicUsize::new(NONE),
        }
    }

    /// A number below so many, by chance but the same in each run (splitmix64).
    fn below(&self, bound: u64) -> u64 {
        let mut seed = self.chance.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
        seed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        seed = (seed ^ (seed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (seed ^ (seed >> 31)) % bound
    }

    fn fate(&self, login: bool) -> Fate {
        let processed = self.below(2) == 0;
        let fate = match (login, self.below(100)) {
            (true, ..10) => Fate::NoLogin,
            (false, ..5) => Fate::Reset { processed },
            (false, 5..10) => Fate::Unavailable { processed },
            (false, 10..12) => Fate::Slow,
            (false, 12..13) => Fate::Silent,
            (false, 13..18) => Fate::Closed,
            (false, 18..19) if self.below(5) == 0 => Fate::Ended,
            _ => Fate::Answered,
        };
        if fate != Fate::Answered {
            *lock(&self.faults).entry(format!("{fate:?}")).or_default() += 1;
        }
        fate
    }

    /// Does what a call asks for, and answers the id of its number.
    fn process(&self, request: &Request) -> Value {
        let number = match &request.user {
            Some(user) => Some(*user),
            None => request.path.split('/').nth(4).and_then(|id| id.parse().ok()),
        };
        let number = number.unwrap_or_else(|| panic!("a call that nobody made: {}", request.path));
        self.processed[number].fetch_add(1, Ordering::SeqCst);
        json!({ "id": format!("{number:016}") })
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(pod: Arc<Pod>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap_or_else(|error| panic!("{error}"));
    let url = format!("http://{}", listener.local_addr().unwrap_or_else(|error| panic!("{error}")));
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            pod.connections.fetch_add(1, Ordering::SeqCst);
            let pod = Arc::clone(&pod);
            // A client that hangs up is part of what is tested.
            tokio::spawn(async move { drop(answer_all(connection, &pod).await) });
        }
    });
    url
}

async fn answer_all(connection: TcpStream, pod: &Pod) -> io::Result<()> {
    let mut connection = BufReader::new(connection);
    loop {
        let request = Request::read(&mut connection).await?;
        let login = request.path.starts_with("/login/");
        let accepted = pod.session.load(Ordering::SeqCst);
        if !login && request.session != Some(accepted).filter(|session| *session != NONE) {
            respond(&mut connection, 401, &json!({ "code": 401, "message": "no such session" })).await?;
            continue;
        }
        let fate = pod.fate(login);
        let answer = || if login { session(pod) } else { pod.process(&request) };
        match fate {
            Fate::Answered => respond(&mut connection, 200, &answer()).await?,
            Fate::Slow => {
                sleep(ATTEMPT_TIMEOUT / 10).await;
                respond(&mut connection, 200, &answer()).await?;
            }
            Fate::Reset { processed } => {
                if processed {
                    answer();
                }
                return connection.get_ref().set_zero_linger();
            }
            Fate::Unavailable { processed } => {
                if processed {
                    answer();
                }
                respond(&mut connection, 503, &json!({ "code": 503, "message": "busy" })).await?;
            }
            Fate::NoLogin => {
                respond(&mut connection, 500, &json!({ "code": 500, "message": "busy" })).await?;
            }
            Fate::Ended => {
                pod.session.store(NONE, Ordering::SeqCst);
                respond(&mut connection, 401, &json!({ "code": 401, "message": "ended" })).await?;
            }
            Fate::Silent => return silence(connection).await,
            Fate::Closed => {
                respond(&mut connection, 200, &answer()).await?;
                sleep(Duration::from_micros(pod.below(1000))).await;
                return connection.shutdown().await;
            }
        }
    }
}

/// Keeps the connection open until the client closes it, and says nothing.
async fn silence(mut connection: BufReader<TcpStream>) -> io::Result<()> {
    while connection.read(&mut [0; 1024]).await? > 0 {}
    Ok(())
}

fn session(pod: &Pod) -> Value {
    let number = pod.logins.fetch_add(1, Ordering::SeqCst);
    pod.session.store(number, Ordering::SeqCst);
    json!({ "name": "sessionToken", "token": format!("session-{number}") })
}

async fn respond(connection: &mut BufReader<TcpStream>, status: u16, body: &Value) -> io::Result<()> {
    let body = body.to_string();
    let head = format!(
        "HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    connection.write_all((head + &body).as_bytes()).await
}

struct Request {
    path: String,
    session: Option<usize>,
    /// The user of the body, if there is one.
    user: Option<usize>,
}

impl Request {
    async fn read(connection: &mut BufReader<TcpStream>) -> io::Result<Self> {
        let (mut path, mut session, mut length) = (String::new(), None, 0);
        loop {
            let mut line = String::new();
            if connection.read_line(&mut line).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let line = line.trim_end();
            if path.is_empty() {
                path = line.split(' ').nth(1).unwrap_or_default().to_owned();
            }
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(": ").unwrap_or_default();
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().unwrap_or_default(),
                "sessiontoken" => session = value.trim_start_matches("session-").parse().ok(),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        connection.read_exact(&mut body).await?;
        let users: Option<Vec<usize>> = serde_json::from_slice(&body).ok();
        Ok(Self { path, session, user: users.and_then(|users| users.first().copied()) })
    }
}
