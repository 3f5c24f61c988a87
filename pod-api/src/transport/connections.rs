//! The connections of a transport, and when they are left.
//!
//! A pool of connections serves one tokio runtime: a connection is driven by a task of the runtime that made it, and
//! would be silent for another one when that is not driven. A request that times out or whose connection breaks ends the
//! pool that it used: the next request makes a new connection. So does one that its caller gives up after a while.
//! Requests under way on the old pool are not disturbed.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use rustls::ClientConfig;
use tokio::{
    runtime::{Handle, Id},
    time::Instant,
};

use super::{TransportBuilder, TransportError};

/// How many runtimes have a pool at the same time. Beyond, the oldest pool makes room.
const MOST_RUNTIMES: usize = 16;
/// From when on a request that is dropped without an answer speaks against its connection: its caller had a time limit.
const LONG_SILENCE: Duration = Duration::from_secs(1);

pub(super) struct Connections {
    settings: TransportBuilder,
    /// Made once: it reads the system's certificates.
    tls: ClientConfig,
    pools: Mutex<Pools>,
}

struct Pools {
    /// Of the runtimes that have sent a request, the latest to have got a pool last. Never empty.
    of_runtimes: Vec<Pool>,
    /// How many pools there have been.
    number: u64,
}

/// A pool of connections.
#[derive(Clone)]
pub(crate) struct Pool {
    pub(super) http: reqwest::Client,
    runtime: Option<Id>,
    number: u64,
}

impl Connections {
    pub(super) fn new(settings: TransportBuilder) -> Result<Self, TransportError> {
        let tls = settings.tls()?;
        let first = Pool { http: settings.http(tls.clone())?, runtime: None, number: 0 };
        Ok(Self { settings, tls, pools: Mutex::new(Pools { of_runtimes: vec![first], number: 1 }) })
    }

    pub(super) fn settings(&self) -> &TransportBuilder {
        &self.settings
    }

    /// The pool of the current runtime.
    pub(super) fn pool(&self) -> Pool {
        let runtime = Handle::try_current().ok().map(|handle| handle.id());
        let mut pools = self.pools();
        let known =
            pools.of_runtimes.iter_mut().find(|pool| pool.runtime == runtime || pool.runtime.is_none());
        if let Some(pool) = known {
            // The first pool has no connections yet, so it goes to the first runtime.
            pool.runtime = runtime;
            return pool.clone();
        }
        let like = pools.of_runtimes[0].http.clone();
        self.new_pool(&mut pools, runtime, like)
    }

    /// The HTTP client of some pool.
    pub(super) fn any_http(&self) -> reqwest::Client {
        self.pools().of_runtimes[0].http.clone()
    }

    /// Watches a request of this pool: what becomes of it says whether the pool's connections are still used.
    pub(super) fn watch<'a>(&'a self, pool: &'a Pool) -> Watch<'a> {
        Watch { connections: self, pool, started: Instant::now(), answered: false }
    }

    /// Leaves the connections of a pool, unless that has been done.
    fn leave(&self, left: &Pool) {
        let mut pools = self.pools();
        let known = pools.of_runtimes.iter().position(|pool| pool.number == left.number);
        if let Some(index) = known {
            let old = pools.of_runtimes.remove(index);
            self.new_pool(&mut pools, old.runtime, old.http);
        }
    }

    fn new_pool(&self, pools: &mut Pools, runtime: Option<Id>, old: reqwest::Client) -> Pool {
        // The same settings worked before. If they do not now, the old connections are better than none, and than a
        // client without these settings, which would follow redirects.
        let http = self.settings.http(self.tls.clone()).unwrap_or(old);
        let pool = Pool { http, runtime, number: pools.number };
        pools.number += 1;
        if pools.of_runtimes.len() >= MOST_RUNTIMES {
            pools.of_runtimes.remove(0);
        }
        pools.of_runtimes.push(pool.clone());
        pool
    }

    fn pools(&self) -> MutexGuard<'_, Pools> {
        self.pools.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request under way.
pub(super) struct Watch<'a> {
    connections: &'a Connections,
    pool: &'a Pool,
    started: Instant,
    answered: bool,
}

impl Watch<'_> {
    /// The request has its answer, or this is why it has none or only a part of it.
    pub(super) fn settle(mut self, flaw: Option<&reqwest::Error>) {
        self.answered = true;
        if flaw.is_some_and(ends_pool) {
            self.connections.leave(self.pool);
        }
    }
}

/// The request was given up by its caller, unless it is settled.
impl Drop for Watch<'_> {
    fn drop(&mut self) {
        if !self.answered && self.started.elapsed() >= LONG_SILENCE {
            self.connections.leave(self.pool);
        }
    }
}

/// Whether an error tells that its connection is not to be used again, nor another that is as old. An answer that
/// breaks off is an error of decoding for the HTTP client.
fn ends_pool(error: &reqwest::Error) -> bool {
    !error.is_builder()
        && !error.is_connect()
        && (error.is_timeout() || error.is_request() || error.is_body() || error.is_decode())
}
