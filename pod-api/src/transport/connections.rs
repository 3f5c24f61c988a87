//! The connections of a transport, and when they are left.
//!
//! A pool of connections serves one tokio runtime: a connection is driven by a task of the runtime that made it, and
//! would be silent for another one when that is not driven. A request that times out or whose connection breaks ends the
//! pool that it used: the next request makes a new connection. Requests under way on the old pool are not disturbed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rustls::ClientConfig;
use tokio::runtime::{Handle, Id};

use super::{TransportBuilder, TransportError};

/// How many runtimes have a pool at the same time. Beyond, the oldest pool makes room.
const MOST_RUNTIMES: usize = 16;

pub(super) struct Connections {
    settings: TransportBuilder,
    /// Made once: it reads the system's certificates.
    tls: ClientConfig,
    pools: Mutex<Pools>,
}

struct Pools {
    /// Of the runtimes that have sent a request, the latest to have got a pool last.
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
        match known {
            Some(pool) => {
                // The first pool has no connections yet, so it goes to the first runtime.
                pool.runtime = runtime;
                pool.clone()
            }
            None => self.new_pool(&mut pools, runtime),
        }
    }

    /// Leaves the connections of a pool, unless that has been done.
    pub(super) fn leave(&self, left: &Pool) {
        let mut pools = self.pools();
        let known = pools.of_runtimes.iter().position(|pool| pool.number == left.number);
        if let Some(index) = known {
            pools.of_runtimes.remove(index);
            self.new_pool(&mut pools, left.runtime);
        }
    }

    fn new_pool(&self, pools: &mut Pools, runtime: Option<Id>) -> Pool {
        // It worked with the same settings before; if it does not now, an old pool is better than none.
        let http = self.settings.http(self.tls.clone()).ok();
        let http =
            http.or_else(|| pools.of_runtimes.first().map(|pool| pool.http.clone())).unwrap_or_default();
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

/// Whether an error tells that its connection is not to be used again, nor another that is as old.
pub(super) fn ends_pool(error: &reqwest::Error) -> bool {
    !error.is_builder()
        && !error.is_connect()
        && (error.is_timeout() || error.is_request() || error.is_body())
}
