//! A server of exact bytes, for what no HTTP library would send.

use std::io;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    task::JoinHandle,
};

/// A listener on loopback that answers every connection with the same bytes and then closes it.
#[derive(Debug)]
pub struct RawServer {
    /// The address, `http://127.0.0.1:<port>`.
    pub url: String,
    task: JoinHandle<()>,
}

impl RawServer {
    /// Starts a server that answers with these bytes, whatever is asked.
    ///
    /// # Errors
    ///
    /// If no port can be listened on.
    pub async fn answering(bytes: impl Into<Vec<u8>>) -> io::Result<Self> {
        Self::start(bytes.into(), b"\r\n\r\n").await
    }

    /// Starts a server that says this as soon as anything comes, and hangs up.
    ///
    /// # Errors
    ///
    /// If no port can be listened on.
    pub async fn hanging_up_with(bytes: impl Into<Vec<u8>>) -> io::Result<Self> {
        Self::start(bytes.into(), b"").await
    }

    async fn start(bytes: Vec<u8>, end: &'static [u8]) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let task = tokio::spawn(async move {
            while let Ok((mut connection, _)) = listener.accept().await {
                let mut head = Vec::new();
                let mut buffer = [0; 1024];
                while head.is_empty() || !head.windows(end.len().max(1)).any(|part| part.ends_with(end)) {
                    match connection.read(&mut buffer).await {
                        Ok(0) | Err(_) => break,
                        Ok(count) => head.extend_from_slice(&buffer[..count]),
                    }
                }
                // The client may hang up first, once it has seen enough; that is its right.
                let _ = connection.write_all(&bytes).await;
                let _ = connection.shutdown().await;
            }
        });
        Ok(Self { url, task })
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}
