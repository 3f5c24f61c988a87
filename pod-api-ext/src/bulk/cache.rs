//! Answers that are kept for a while.

use std::{
    fmt,
    future::Future,
    pin::pin,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use moka::future::Cache;
use tokio::time::timeout;

use super::fingerprint::Fingerprint;
use crate::{Error, PodClient, StreamId};

/// Answers that lookups keep for a while, for [`Bulk::cached`](super::Bulk::cached).
///
/// Cheap to clone; clones share what is kept. Clients of different users can share a cache: an answer is given only to
/// whose session got it, since another user may see less. Two lookups of one id at the same time make one call.
///
/// ```no_run
/// use std::time::Duration;
/// use futures_util::StreamExt;
/// use pod_api_ext::{StreamInfo, bulk::LookupCache};
///
/// # async fn example(pod: pod_api_ext::PodClient, ids: Vec<pod_api_ext::StreamId>) {
/// let cache: LookupCache<StreamInfo> = LookupCache::new(10_000, Duration::from_secs(60));
/// let infos: Vec<_> = pod.stream_infos(ids).cached(&cache).results().collect().await;
/// # }
/// ```
pub struct LookupCache<T> {
    kept: Cache<Key, T>,
    fingerprint: Fingerprint,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    session: u128,
    id: StreamId,
    with_members: bool,
}

impl<T: Clone + Send + Sync + 'static> LookupCache<T> {
    /// A cache of at most this many answers. Each is kept for this long.
    #[must_use]
    pub fn new(most_answers: u64, time_to_live: Duration) -> Self {
        let kept = Cache::builder().max_capacity(most_answers).time_to_live(time_to_live).build();
        Self { kept, fingerprint: Fingerprint::default() }
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.kept.invalidate_all();
    }

    pub(super) async fn get_or(
        &self,
        pod: &PodClient,
        id: &StreamId,
        with_members: bool,
        ask: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let key = Key { session: self.fingerprint.of(&pod.cache_key()), id: id.clone(), with_members };
        let begun = AtomicBool::new(false);
        let mut ask = pin!(ask);
        {
            let asked = async {
                begun.store(true, Ordering::Relaxed);
                ask.as_mut().await
            };
            let mut found = pin!(self.kept.try_get_with(key, asked));
            let in_time = timeout(pod.call_timeout(), found.as_mut()).await;
            if in_time.is_ok() || begun.load(Ordering::Relaxed) {
                let found = match in_time {
                    Ok(found) => found,
                    Err(_) => found.await,
                };
                return found.map_err(|error| (*error).clone());
            }
        }
        // Another lookup of this id has not ended in a time in which calls end: nobody drives its runtime.
        ask.await
    }
}

impl<T> Clone for LookupCache<T> {
    fn clone(&self) -> Self {
        Self { kept: self.kept.clone(), fingerprint: self.fingerprint.clone() }
    }
}

impl<T> fmt::Debug for LookupCache<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LookupCache").finish_non_exhaustive()
    }
}
