//! A port on loopback whose connections are served.

use std::net::SocketAddr;

use tokio::{
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
};

/// A port on loopback. It is closed when this is dropped, and its connections end with it.
#[derive(Debug)]
pub(crate) struct ServedPort {
    pub(crate) address: SocketAddr,
    task: JoinHandle<()>,
}

impl ServedPort {
    /// Opens a free port and serves each of its connections in a task of its own.
    pub(crate) async fn open<S>(serve: impl Fn(TcpStream) -> S + Send + 'static) -> Self
    where
        S: Future<Output: Send + 'static> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((connection, _)) = listener.accept().await {
                connections.spawn(serve(connection));
            }
        });
        Self { address, task }
    }

    /// Closes the port, and returns when it is closed.
    pub(crate) async fn close(&mut self) {
        self.task.abort();
        let _ = (&mut self.task).await;
    }
}

impl Drop for ServedPort {
    fn drop(&mut self) {
        self.task.abort();
    }
}
