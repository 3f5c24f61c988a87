//! Many conversations at once.
//!
//! The entry points are [`PodClient::stream_infos`] and [`PodClient::conversations`].

#[cfg(feature = "cache")]
mod cache;
mod fingerprint;
mod progress;

use std::{
    collections::HashSet,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use futures_core::{Stream, future::BoxFuture};
use futures_util::{StreamExt, future, stream};

#[cfg(feature = "cache")]
pub use self::cache::LookupCache;
use self::fingerprint::Fingerprint;
pub use self::progress::Progress;
#[cfg(all(feature = "ims", feature = "rooms"))]
use crate::conversation::{Conversation, look_up};
use crate::{Error, PodClient, StreamId, StreamInfo, apart::apart};

impl PodClient {
    /// What kind of conversation each of these streams is, and what is known of it.
    ///
    /// The ids are taken one by one, as calls become free: there can be any number of them.
    ///
    /// ```no_run
    /// use futures_util::StreamExt;
    ///
    /// # async fn example(pod: pod_api_ext::PodClient, ids: Vec<pod_api_ext::StreamId>) {
    /// let mut infos = pod.stream_infos(ids).concurrency(16).results();
    /// while let Some(looked_up) = infos.next().await {
    ///     match looked_up.result {
    ///         Ok(stream) => println!("{} {:?}", looked_up.id, stream.kind()),
    ///         Err(error) => println!("{} {error}", looked_up.id),
    ///     }
    /// }
    /// # }
    /// ```
    pub fn stream_infos<I>(&self, ids: I) -> Bulk<stream::Iter<I::IntoIter>, StreamInfo>
    where
        I: IntoIterator<Item = StreamId>,
    {
        self.stream_infos_from(stream::iter(ids))
    }

    /// As [`stream_infos`](Self::stream_infos), for ids that arrive in time: from a list of the pod, for example.
    pub fn stream_infos_from<S: Stream<Item = StreamId>>(&self, ids: S) -> Bulk<S, StreamInfo> {
        Bulk::new(self.clone(), ids, |pod, id, _| Box::pin(async move { pod.streams().info(&id).await }))
    }
}

#[cfg(all(feature = "ims", feature = "rooms"))]
impl PodClient {
    /// Each of these conversations, as [`conversation`](Self::conversation) gives one.
    ///
    /// ```no_run
    /// use futures_util::StreamExt;
    ///
    /// # async fn example(pod: pod_api_ext::PodClient, ids: Vec<pod_api_ext::StreamId>) {
    /// let request = pod.conversations(ids).with_members().in_order();
    /// let conversations: Vec<_> = request.on_progress(|progress| println!("{progress}")).results().collect().await;
    /// # }
    /// ```
    pub fn conversations<I>(&self, ids: I) -> Bulk<stream::Iter<I::IntoIter>, Conversation>
    where
        I: IntoIterator<Item = StreamId>,
    {
        self.conversations_from(stream::iter(ids))
    }

    /// As [`conversations`](Self::conversations), for ids that arrive in time.
    pub fn conversations_from<S: Stream<Item = StreamId>>(&self, ids: S) -> Bulk<S, Conversation> {
        Bulk::new(self.clone(), ids, |pod, id, with_members| {
            Box::pin(async move { look_up(&pod, &id, with_members).await })
        })
    }
}

/// Many lookups to be made.
///
/// An id that comes again is not asked for again, and its result is given once. To know it again takes a few dozen bytes
/// an id; beyond that, memory holds only the calls under way. A task of the tokio runtime makes them: they go on while the
/// caller works on a result, however long that takes. Dropping the results stops them.
#[must_use = "nothing is looked up before results() is polled"]
pub struct Bulk<S, T> {
    pod: PodClient,
    ids: S,
    ask: Ask<T>,
    with_members: bool,
    concurrency: usize,
    in_order: bool,
    on_progress: Option<Box<dyn FnMut(Progress) + Send>>,
    #[cfg(feature = "cache")]
    cache: Option<LookupCache<T>>,
}

/// Looks one id up.
type Ask<T> = fn(PodClient, StreamId, bool) -> BoxFuture<'static, Result<T, Error>>;

/// What one lookup gave.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LookedUp<T> {
    /// The id that was asked for.
    pub id: StreamId,
    /// The answer; a failed lookup does not stop the others.
    pub result: Result<T, Error>,
}

impl<S, T> Bulk<S, T> {
    fn new(pod: PodClient, ids: S, ask: Ask<T>) -> Self {
        Self {
            pod,
            ids,
            ask,
            with_members: false,
            concurrency: 8,
            in_order: false,
            on_progress: None,
            #[cfg(feature = "cache")]
            cache: None,
        }
    }

    /// Most lookups under way at once: 8 unless set; 0 counts as 1.
    pub fn concurrency(mut self, lookups: usize) -> Self {
        self.concurrency = lookups.max(1);
        self
    }

    /// Gives the results in the order of the ids. Without it, each is given as soon as it is there.
    ///
    /// A slow lookup then holds up those after it. No more of these are under way or waiting than the concurrency.
    pub fn in_order(mut self) -> Self {
        self.in_order = true;
        self
    }

    /// Is told after each result how far the lookups have come.
    pub fn on_progress(mut self, tell: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }
}

#[cfg(all(feature = "ims", feature = "rooms"))]
impl<S> Bulk<S, Conversation> {
    /// Asks for the members too, which takes one more call for a room.
    pub fn with_members(mut self) -> Self {
        self.with_members = true;
        self
    }
}

#[cfg(feature = "cache")]
impl<S, T> Bulk<S, T> {
    /// Takes answers that the cache has from there, and keeps new ones in it. Failed lookups are not kept.
    pub fn cached(mut self, cache: &LookupCache<T>) -> Self {
        self.cache = Some(cache.clone());
        self
    }
}

impl<S, T> Bulk<S, T>
where
    S: Stream<Item = StreamId> + Send,
    T: Clone + Send + Sync + 'static,
{
    /// The lookups as a stream of their results. Nothing is asked before it is polled.
    pub fn results(self) -> impl Stream<Item = LookedUp<T>> + Send {
        let (least, most) = self.ids.size_hint();
        let mut progress = Progress::of(most.filter(|&most| most == least));
        let repeated = Arc::new(AtomicUsize::new(0));
        let count_repeated = Arc::clone(&repeated);
        let (fingerprint, mut seen) = (Fingerprint::default(), HashSet::new());
        let distinct = self.ids.filter(move |id| {
            let new = seen.insert(fingerprint.of(id));
            count_repeated.fetch_add(usize::from(!new), Ordering::Relaxed);
            future::ready(new)
        });

        let lookup = Lookup {
            pod: self.pod,
            ask: self.ask,
            with_members: self.with_members,
            #[cfg(feature = "cache")]
            cache: self.cache,
        };
        let results = apart(distinct, self.concurrency, self.in_order, move |id| lookup.of(id));

        let mut on_progress = self.on_progress;
        results.map(move |(id, result)| {
            progress.count(result.is_ok(), repeated.load(Ordering::Relaxed));
            if let Some(tell) = &mut on_progress {
                tell(progress);
            }
            LookedUp { id, result }
        })
    }
}

/// How one id is looked up.
struct Lookup<T> {
    pod: PodClient,
    ask: Ask<T>,
    with_members: bool,
    #[cfg(feature = "cache")]
    cache: Option<LookupCache<T>>,
}

impl<T: Clone + Send + Sync + 'static> Lookup<T> {
    fn of(&self, id: StreamId) -> BoxFuture<'static, Result<T, Error>> {
        let (pod, with_members) = (self.pod.clone(), self.with_members);
        #[cfg(feature = "cache")]
        if let Some(cache) = self.cache.clone() {
            let asked = (self.ask)(pod.clone(), id.clone(), with_members);
            return Box::pin(async move { cache.get_or(&pod, &id, with_members, asked).await });
        }
        (self.ask)(pod, id, with_members)
    }
}

impl<S, T> fmt::Debug for Bulk<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("concurrency", &self.concurrency)
            .field("in_order", &self.in_order)
            .finish_non_exhaustive()
    }
}
