//! A pod that speaks HTTP/2 frame by frame, for what no HTTP library would send.

use std::{
    collections::VecDeque,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use rustls::ServerConfig;
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use crate::served_port::ServedPort;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
const NO_ERROR: u32 = 0;
const REFUSED_STREAM: u32 = 7;
/// `:status: 200`, as the table of HPACK has it.
const STATUS_200: u8 = 0x88;
/// `:status: 404`, likewise.
const STATUS_404: u8 = 0x8d;

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Http2Fault {
    /// Its stream is refused: it was not processed.
    RefusedStream,
    /// The connection is shut down, and the request is above the last stream of it: it was not processed.
    GoAwayBelow,
    /// The connection is shut down and closed, and the request is the last stream of it: it may have been processed.
    GoAwayAtAndClose,
    /// It is answered 404, and the connection falls silent before the body comes. It stays open.
    SilenceWithinError,
}

/// A pod over TLS that answers every request in one way, unless told otherwise.
#[derive(Debug)]
pub struct Http2Pod {
    /// Where it is, `https://localhost:<port>`.
    pub url: String,
    state: Arc<Mutex<State>>,
    _port: ServedPort,
}

#[derive(Debug, Default)]
struct State {
    answer: String,
    faults: VecDeque<Http2Fault>,
    requests: usize,
    processed: usize,
}

impl Http2Pod {
    /// Starts a pod that answers every request with this.
    pub async fn answering(config: ServerConfig, answer: &Value) -> Self {
        let state = Arc::new(Mutex::new(State { answer: answer.to_string(), ..State::default() }));
        let (acceptor, shared) = (TlsAcceptor::from(Arc::new(config)), Arc::clone(&state));
        let port =
            ServedPort::open(move |connection| serve(connection, acceptor.clone(), Arc::clone(&shared)));
        let port = port.await;
        Self { url: format!("https://localhost:{}", port.address.port()), state, _port: port }
    }

    /// Lets the next requests meet this fault.
    pub fn next_requests(&self, count: usize, fault: Http2Fault) {
        lock(&self.state).faults.extend(std::iter::repeat_n(fault, count));
    }

    /// How many requests have come.
    #[must_use]
    pub fn requests(&self) -> usize {
        lock(&self.state).requests
    }

    /// How many requests have been processed.
    #[must_use]
    pub fn processed(&self) -> usize {
        lock(&self.state).processed
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(connection: TcpStream, acceptor: TlsAcceptor, state: Arc<Mutex<State>>) -> io::Result<()> {
    const PREFACE: usize = 24;
    let mut connection = acceptor.accept(connection).await?;
    connection.read_exact(&mut [0; PREFACE]).await?;
    send(&mut connection, SETTINGS, 0, 0, &[]).await?;
    loop {
        let mut head = [0; 9];
        connection.read_exact(&mut head).await?;
        let (kind, flags) = (head[3], head[4]);
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; length as usize];
        connection.read_exact(&mut payload).await?;
        match kind {
            SETTINGS | PING if flags & ACK == 0 => {
                let answer = if kind == PING { payload.as_slice() } else { &[] };
                send(&mut connection, kind, ACK, 0, answer).await?;
            }
            HEADERS | DATA if flags & END_STREAM != 0 => {
                let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
                if answer(&mut connection, stream, &state).await? == Next::Close {
                    return connection.shutdown().await;
                }
            }
            _ => {}
        }
    }
}

#[derive(PartialEq, Eq)]
enum Next {
    GoOn,
    Close,
}

/// Answers a request that has come whole.
async fn answer(
    connection: &mut TlsStream<TcpStream>,
    stream: u32,
    state: &Mutex<State>,
) -> io::Result<Next> {
    let (fault, body) = {
        let state = &mut *lock(state);
        let fault = state.faults.pop_front();
        state.requests += 1;
        state.processed +=
            usize::from(!matches!(fault, Some(Http2Fault::RefusedStream | Http2Fault::GoAwayBelow)));
        (fault, state.answer.clone())
    };
    let go_away = |last: u32| [last.to_be_bytes(), NO_ERROR.to_be_bytes()].concat();
    match fault {
        None => {
            send(connection, HEADERS, END_HEADERS, stream, &[STATUS_200]).await?;
            send(connection, DATA, END_STREAM, stream, body.as_bytes()).await?;
        }
        Some(Http2Fault::RefusedStream) => {
            send(connection, RST_STREAM, 0, stream, &REFUSED_STREAM.to_be_bytes()).await?;
        }
        Some(Http2Fault::GoAwayBelow) => {
            send(connection, GOAWAY, 0, 0, &go_away(stream.saturating_sub(2))).await?;
        }
        Some(Http2Fault::GoAwayAtAndClose) => {
            send(connection, GOAWAY, 0, 0, &go_away(stream)).await?;
            return Ok(Next::Close);
        }
        Some(Http2Fault::SilenceWithinError) => {
            send(connection, HEADERS, END_HEADERS, stream, &[STATUS_404]).await?;
            std::future::pending::<()>().await;
        }
    }
    Ok(Next::GoOn)
}

async fn send(
    connection: &mut TlsStream<TcpStream>,
    kind: u8,
    flags: u8,
    stream: u32,
    payload: &[u8],
) -> io::Result<()> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    connection.write_all(&frame).await?;
    connection.flush().await
}
