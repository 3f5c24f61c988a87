//! A server that costs as little as possible, in a process of its own so that its work and memory are not the client's.

#![allow(clippy::print_stdout, reason = "its address is read from there")]

use std::{
    convert::Infallible,
    env,
    io::{BufRead, BufReader},
    net::Ipv4Addr,
    process::{Child, Command, Stdio},
    time::Duration,
};

use http_body_util::Full;
use hyper::{Request, Response, body::Bytes, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    net::TcpListener,
    time::{Instant, sleep_until},
};

use crate::members;

/// The argument that makes a program this server. After it comes how late it answers a page of members, in milliseconds.
pub const SERVE: &str = "--serve";

const ANSWER: &str = r#"{"id":"usnBKBkH_BVrGOiVpaupEH___okFfE7QdA","crossPod":false,"origin":"INTERNAL","active":true,"lastMessageDate":1536346282592,"streamType":{"type":"ROOM"},"roomAttributes":{"name":"Rates desk","groups":[]}}"#;

/// The server's process, which ends with this.
#[derive(Debug)]
pub struct Server {
    /// Where it is.
    pub url: String,
    process: Child,
}

impl Server {
    /// Starts the program that runs once more, with [`SERVE`].
    #[must_use]
    pub fn start() -> Self {
        Self::with_delay(Duration::ZERO)
    }

    /// The same, which answers a page of members this late.
    #[must_use]
    pub fn with_delay(delay: Duration) -> Self {
        let mut program = Command::new(env::current_exe().unwrap());
        program.args([SERVE, &delay.as_millis().to_string()]);
        let mut process = program.stdout(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut url).unwrap();
        Self { url: url.trim().to_owned(), process }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Answers every request with the same stream, or with a page of members, until the process is ended.
pub fn serve() {
    let milliseconds = env::args().skip_while(|argument| argument != SERVE).nth(1);
    let delay =
        Duration::from_millis(milliseconds.and_then(|number| number.parse().ok()).unwrap_or_default());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        println!("http://{}", listener.local_addr().unwrap());
        while let Ok((connection, _)) = listener.accept().await {
            let service = service_fn(move |request| answer(request, delay));
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(connection), service));
        }
    });
}

async fn answer(request: Request<Incoming>, delay: Duration) -> Result<Response<Full<Bytes>>, Infallible> {
    let body = if request.uri().path().ends_with("/membership/list") {
        let number = |name: &str| {
            let mut pairs = request.uri().query().unwrap_or_default().split('&');
            pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
        };
        let due = Instant::now() + delay;
        let page = members::page(number("skip").unwrap_or(0), number("limit").unwrap_or(100));
        sleep_until(due).await;
        Bytes::from(page)
    } else {
        Bytes::from_static(ANSWER.as_bytes())
    };
    let mut response = Response::new(Full::new(body));
    let json = hyper::header::HeaderValue::from_static("application/json");
    response.headers_mut().insert(hyper::header::CONTENT_TYPE, json);
    Ok(response)
}
