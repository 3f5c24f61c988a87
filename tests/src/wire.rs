//! A wire between client and server that can go dead, as one does when the machine at its end is gone.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{io::copy_bidirectional, net::TcpStream, sync::watch};

use crate::served_port::ServedPort;

/// Passes every connection on to a server.
#[derive(Debug)]
pub struct Wire {
    /// The server's address, by way of this wire.
    pub url: String,
    connections: Arc<AtomicUsize>,
    closed: watch::Receiver<usize>,
    /// How many times the connections that there were have gone dead.
    silences: watch::Sender<usize>,
    _port: ServedPort,
}

impl Wire {
    /// A wire to the server at this address, `http://127.0.0.1:<port>` or `https://localhost:<port>`.
    pub async fn to(url: &str) -> Self {
        let (before_port, port) = url.rsplit_once(':').unwrap();
        let server = SocketAddr::from(([127, 0, 0, 1], port.parse().unwrap()));
        let connections = Arc::new(AtomicUsize::new(0));
        let (closing, closed) = watch::channel(0);
        let (silences, silent) = watch::channel(0);
        let count = Arc::clone(&connections);
        let port = ServedPort::open(move |client| {
            count.fetch_add(1, Ordering::SeqCst);
            pass_on(client, server, silent.clone(), closing.clone())
        });
        let port = port.await;
        let url = format!("{before_port}:{}", port.address.port());
        Self { url, connections, closed, silences, _port: port }
    }

    /// Lets the connections that there are go dead: they stay open, and nothing passes any more. New ones work.
    pub fn fall_silent(&self) {
        self.silences.send_modify(|times| *times += 1);
    }

    /// How many connections there have been.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Waits until so many connections have been closed by either side.
    pub async fn closed(&self, count: usize) {
        self.closed.clone().wait_for(|closed| *closed >= count).await.unwrap();
    }
}

async fn pass_on(
    mut client: TcpStream,
    server: SocketAddr,
    mut silent: watch::Receiver<usize>,
    closing: watch::Sender<usize>,
) {
    let Ok(mut server) = TcpStream::connect(server).await else { return };
    silent.mark_unchanged();
    tokio::select! {
        _ = copy_bidirectional(&mut client, &mut server) => {
            drop((client, server));
            closing.send_modify(|closed| *closed += 1);
        }
        // Both ends stay open.
        _ = silent.changed() => std::future::pending().await,
    }
}
