//! A server on loopback whose answers a test writes, and may hold back.

use std::{
    future::Future,
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, Version};
use http_body_util::{BodyExt, Full};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};
use tokio_rustls::TlsAcceptor;

use crate::served_port::ServedPort;

/// A request as the server saw it.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "the parts of a request")]
pub struct Seen {
    pub method: Method,
    pub path: String,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub version: Version,
}

impl Seen {
    /// A header's text, or nothing.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// What a server answers with.
pub type Answer = Response<Full<Bytes>>;

/// A JSON answer.
#[must_use]
pub fn json(status: u16, body: &serde_json::Value) -> Answer {
    Response::builder()
        .status(status)
        .header("Content-Type", "application/json")
        .body(Full::from(body.to_string()))
        .unwrap()
}

/// The answer to a login.
#[must_use]
pub fn session(token: &str) -> Answer {
    json(200, &serde_json::json!({ "name": "sessionToken", "token": token }))
}

/// The vendor's error object.
#[must_use]
pub fn refusal(status: u16) -> Answer {
    json(status, &serde_json::json!({ "code": status, "message": "refused" }))
}

/// A stream that has nothing but its id.
#[must_use]
pub fn stream() -> Answer {
    json(200, &serde_json::json!({ "id": crate::CANONICAL_ID }))
}

/// A server that lives as long as this value.
#[derive(Debug)]
pub struct Server {
    /// Where it is, `http://127.0.0.1:<port>` or `https://localhost:<port>`.
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    _port: ServedPort,
}

impl Server {
    /// Starts a server that answers as this function says.
    pub async fn start<H, F>(handler: H) -> Self
    where
        H: Fn(Seen) -> F + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        Self::listen(handler, None).await
    }

    /// Starts one that speaks TLS.
    pub async fn start_tls<H, F>(config: rustls::ServerConfig, handler: H) -> Self
    where
        H: Fn(Seen) -> F + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        Self::listen(handler, Some(TlsAcceptor::from(Arc::new(config)))).await
    }

    async fn listen<H, F>(handler: H, tls: Option<TlsAcceptor>) -> Self
    where
        H: Fn(Seen) -> F + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        let has_tls = tls.is_some();
        let (handler, seen) = (Arc::new(handler), Arc::new(Mutex::new(Vec::new())));
        let log = Arc::clone(&seen);
        let port = ServedPort::open(move |connection| {
            greet(connection, tls.clone(), Arc::clone(&handler), Arc::clone(&log))
        });
        let port = port.await;
        Self { url: url_of(port.address, has_tls), seen, _port: port }
    }

    /// Every request so far.
    #[must_use]
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many requests have had this path.
    #[must_use]
    pub fn count(&self, path: &str) -> usize {
        self.seen().iter().filter(|seen| seen.path == path).count()
    }
}

fn url_of(address: SocketAddr, tls: bool) -> String {
    // Certificates are made for the name.
    if tls { format!("https://localhost:{}", address.port()) } else { format!("http://{address}") }
}

async fn greet<H, F>(
    connection: TcpStream,
    tls: Option<TlsAcceptor>,
    handler: Arc<H>,
    seen: Arc<Mutex<Vec<Seen>>>,
) -> io::Result<()>
where
    H: Fn(Seen) -> F + Send + Sync + 'static,
    F: Future<Output = Answer> + Send + 'static,
{
    match tls {
        Some(acceptor) => serve(acceptor.accept(connection).await?, handler, seen).await,
        None => serve(connection, handler, seen).await,
    }
    Ok(())
}

async fn serve<C, H, F>(connection: C, handler: Arc<H>, seen: Arc<Mutex<Vec<Seen>>>)
where
    C: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    H: Fn(Seen) -> F + Send + Sync + 'static,
    F: Future<Output = Answer> + Send + 'static,
{
    let service = service_fn(move |request: Request<Incoming>| {
        let (handler, seen) = (Arc::clone(&handler), Arc::clone(&seen));
        async move {
            let (parts, body) = request.into_parts();
            let request = Seen {
                method: parts.method,
                path: parts.uri.path().to_owned(),
                headers: parts.headers,
                body: body.collect().await?.to_bytes(),
                version: parts.version,
            };
            seen.lock().unwrap_or_else(PoisonError::into_inner).push(request.clone());
            Ok::<_, hyper::Error>(handler(request).await)
        }
    });
    // A client that hangs up is part of what is tested.
    let _ =
        auto::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(connection), service).await;
}
