//! The mock pod's HTTP.

use std::{io, net::SocketAddr, sync::Arc, thread, time::Duration};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::{
    HeaderMap, Method, Response,
    body::Incoming,
    header::{CONTENT_TYPE, HeaderName, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::{
    net::{TcpListener, TcpStream},
    runtime,
    sync::oneshot,
    time::sleep,
};
use url::Url;

/// A server on loopback, which ends when this is dropped.
///
/// It has a thread of its own, so that it answers also while the test's runtime is busy.
#[derive(Debug)]
pub(super) struct Server {
    address: SocketAddr,
    _running: oneshot::Sender<()>,
}

/// A request that has come whole.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// What a request is answered.
#[derive(Debug)]
pub(super) struct Reply {
    response: Response<Full<Bytes>>,
    delay: Duration,
}

impl Server {
    /// Answers requests as this function says; where it says nothing, the connection is cut.
    pub(super) fn start(
        listener: std::net::TcpListener,
        answer: impl Fn(&Request) -> Option<Reply> + Send + Sync + 'static,
    ) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let (running, ended) = oneshot::channel();
        thread::spawn(move || {
            runtime.spawn(serve(listener, Arc::new(answer)));
            // Until the other end is dropped.
            let _ = runtime.block_on(ended);
        });
        Ok(Self { address, _running: running })
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Request {
    async fn receive(request: hyper::Request<Incoming>) -> io::Result<Self> {
        let (head, body) = request.into_parts();
        let url = format!("http://localhost{}", head.uri).parse().map_err(io::Error::other)?;
        let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
        Ok(Self { method: head.method, url, headers: head.headers, body })
    }
}

impl Reply {
    /// Without a body.
    pub(super) fn empty(status: u16) -> Self {
        let mut response = Response::new(Full::default());
        // What is no status cannot be answered with.
        *response.status_mut() =
            status.try_into().unwrap_or_else(|_| panic!("{status} is not an HTTP status"));
        Self { response, delay: Duration::ZERO }
    }

    pub(super) fn new(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut reply = Self::empty(status);
        *reply.response.body_mut() = Full::new(body.into());
        reply.header(CONTENT_TYPE, content_type)
    }

    pub(super) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, "application/json", body.to_string())
    }

    /// With this header, too.
    pub(super) fn header(mut self, name: HeaderName, value: &str) -> Self {
        let value =
            HeaderValue::from_str(value).unwrap_or_else(|_| panic!("{value:?} is not the value of a header"));
        self.response.headers_mut().insert(name, value);
        self
    }

    /// Only after this time.
    pub(super) fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }
}

async fn serve<A>(listener: std::net::TcpListener, answer: Arc<A>) -> io::Result<()>
where
    A: Fn(&Request) -> Option<Reply> + Send + Sync + 'static,
{
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (connection, _) = listener.accept().await?;
        tokio::spawn(serve_connection(connection, Arc::clone(&answer)));
    }
}

async fn serve_connection<A>(connection: TcpStream, answer: Arc<A>)
where
    A: Fn(&Request) -> Option<Reply> + Send + Sync + 'static,
{
    let service = service_fn(move |request| {
        let answer = Arc::clone(&answer);
        async move {
            let request = Request::receive(request).await?;
            let reply = answer(&request).ok_or(io::ErrorKind::ConnectionReset)?;
            sleep(reply.delay).await;
            io::Result::Ok(reply.response)
        }
    });
    // A connection that breaks is what the test asked for, or the client's right.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(connection), service).await;
}
