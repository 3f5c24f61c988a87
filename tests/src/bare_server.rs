//! A server that costs as little as possible, in a process of its own so that its work and memory are not the client's.

#![allow(clippy::print_stdout, reason = "its address is read from there")]

use std::{
    convert::Infallible,
    env,
    io::{BufRead, BufReader},
    net::Ipv4Addr,
    process::{Child, Command, Stdio},
};

use http_body_util::Full;
use hyper::{Request, Response, body::Bytes, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

/// The argument that makes a program this server.
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
        let program = env::current_exe().unwrap();
        let mut process = Command::new(program).arg(SERVE).stdout(Stdio::piped()).spawn().unwrap();
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

/// Answers every request with the same stream, until the process is ended.
pub fn serve() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        println!("http://{}", listener.local_addr().unwrap());
        while let Ok((connection, _)) = listener.accept().await {
            tokio::spawn(
                http1::Builder::new().serve_connection(TokioIo::new(connection), service_fn(answer)),
            );
        }
    });
}

async fn answer(_: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let mut response = Response::new(Full::new(Bytes::from_static(ANSWER.as_bytes())));
    let json = hyper::header::HeaderValue::from_static("application/json");
    response.headers_mut().insert(hyper::header::CONTENT_TYPE, json);
    Ok(response)
}
