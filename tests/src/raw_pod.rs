//! A pod of bare sockets, for faults below HTTP.

use std::{
    collections::VecDeque,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::served_port::ServedPort;

/// What becomes of a connection over which a call has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketFault {
    /// It is reset before anything is answered.
    ResetBeforeHeaders,
    /// It is reset in the middle of the headers.
    ResetWithinHeaders,
    /// It is reset in the middle of the body.
    ResetWithinBody,
    /// It stays open, and nothing comes.
    Silence,
    /// It was idle, and is closed just as the call comes.
    ClosedIdle,
}

/// A pod that grants every login and answers every call in one way, unless told otherwise.
#[derive(Debug)]
pub struct RawPod {
    /// Where it is, `http://127.0.0.1:<port>`.
    pub url: String,
    state: Arc<Mutex<State>>,
    port: ServedPort,
}

#[derive(Debug, Default)]
struct State {
    answer: String,
    faults: VecDeque<SocketFault>,
    logins: usize,
    calls: usize,
    keeps_alive: bool,
}

impl RawPod {
    /// Starts a pod on a free port that answers every call with this, and closes the connection after each.
    pub async fn answering(answer: &Value) -> Self {
        Self::start(answer, false).await
    }

    /// Starts one that keeps its connections open.
    pub async fn keeping_alive(answer: &Value) -> Self {
        Self::start(answer, true).await
    }

    async fn start(answer: &Value, keeps_alive: bool) -> Self {
        let state =
            Arc::new(Mutex::new(State { answer: answer.to_string(), keeps_alive, ..State::default() }));
        let shared = Arc::clone(&state);
        let port = ServedPort::open(move |connection| serve(connection, Arc::clone(&shared))).await;
        Self { url: format!("http://{}", port.address), state, port }
    }

    /// Lets the next calls meet this fault. Logins are not concerned.
    pub fn next_calls(&self, calls: usize, fault: SocketFault) {
        lock(&self.state).faults.extend(std::iter::repeat_n(fault, calls));
    }

    /// How many calls have come.
    #[must_use]
    pub fn calls(&self) -> usize {
        lock(&self.state).calls
    }

    /// How many logins have come.
    #[must_use]
    pub fn logins(&self) -> usize {
        lock(&self.state).logins
    }

    /// Closes the port: who connects from now on is refused.
    pub async fn vanish(&mut self) {
        self.port.close().await;
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers the requests of a connection, one if it is not kept alive.
async fn serve(mut connection: TcpStream, state: Arc<Mutex<State>>) -> io::Result<()> {
    let keeps_alive = lock(&state).keeps_alive;
    while answer(&mut connection, &state, keeps_alive).await? {}
    connection.shutdown().await
}

/// Answers one request: whether another may follow.
async fn answer(connection: &mut TcpStream, state: &Mutex<State>, keeps_alive: bool) -> io::Result<bool> {
    let head = read_request(connection).await?;
    let (fault, body) = {
        let state = &mut *lock(state);
        if head.starts_with("POST /login/") {
            state.logins += 1;
            (None, json!({ "name": "sessionToken", "token": "raw" }).to_string())
        } else {
            state.calls += 1;
            (state.faults.pop_front(), state.answer.clone())
        }
    };
    // What has no answer is answered 204, which has no body and no length.
    let (status, body, length) = match body.as_str() {
        "null" => ("204 No Content", "", "\r\n".to_owned()),
        body => ("200 OK", body, format!("Content-Length: {}\r\n\r\n", body.len())),
    };
    let connection_header = if keeps_alive { "keep-alive" } else { "close" };
    let headers =
        format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nConnection: {connection_header}\r\n");
    match fault {
        None => connection.write_all(format!("{headers}{length}{body}").as_bytes()).await?,
        Some(SocketFault::Silence) => std::future::pending().await,
        Some(SocketFault::ClosedIdle) => return Ok(false),
        Some(SocketFault::ResetBeforeHeaders) => return reset(connection),
        Some(SocketFault::ResetWithinHeaders) => {
            connection.write_all(headers.as_bytes()).await?;
            return reset(connection);
        }
        Some(SocketFault::ResetWithinBody) => {
            let half = &body[..body.len() / 2];
            connection.write_all(format!("{headers}{length}{half}").as_bytes()).await?;
            return reset(connection);
        }
    }
    Ok(keeps_alive)
}

/// Ends the connection by a reset and not by the orderly close.
fn reset(connection: &TcpStream) -> io::Result<bool> {
    connection.set_zero_linger()?;
    Err(io::ErrorKind::ConnectionReset.into())
}

/// Reads a request whole, and returns its head.
async fn read_request(connection: &mut TcpStream) -> io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(connection.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, length)| length.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or_default()];
    connection.read_exact(&mut body).await?;
    Ok(head)
}
