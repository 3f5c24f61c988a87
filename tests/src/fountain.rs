//! A server whose answers do not end.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// How fast it flows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// As fast as the client reads.
    Full,
    /// A drop every 20 milliseconds.
    Drip,
}

/// A server on loopback that begins every answer with one text and goes on with another for ever.
#[derive(Debug)]
pub struct Fountain {
    /// Where it is, `http://127.0.0.1:<port>`.
    pub url: String,
    sent: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Fountain {
    /// Starts it.
    pub async fn start(head: String, drop: String, pace: Pace) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let sent = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&sent);
        let task = tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                pour(connection, &head, &drop, pace, &counter).await;
            }
        });
        Self { url, sent, task }
    }

    /// How many bytes it has got rid of.
    #[must_use]
    pub fn sent(&self) -> usize {
        self.sent.load(Ordering::SeqCst)
    }
}

impl Drop for Fountain {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Sends until the client hangs up.
async fn pour(mut connection: TcpStream, head: &str, drop: &str, pace: Pace, sent: &AtomicUsize) {
    let mut request = [0; 4096];
    let _ = connection.read(&mut request).await;
    let mut next = head;
    while connection.write_all(next.as_bytes()).await.is_ok() {
        sent.fetch_add(next.len(), Ordering::SeqCst);
        next = drop;
        if pace == Pace::Drip {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}
