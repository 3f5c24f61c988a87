//! Many calls that go on whether anybody asks for their results or not.
//!
//! A call that is polled only while its caller waits for results may hold what other calls wait for, and its answer may be
//! there long before anybody looks at it, so that it is taken for one that came too late. So one task of the runtime makes
//! all of them. The items come from the caller and the results go to the caller, who therefore decides how fast it goes:
//! no more items are taken than may be under way, results that nobody has asked for yet among them.

use std::{
    future::ready,
    panic,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use futures_util::{StreamExt, stream::poll_fn};
use tokio::{
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    task::{JoinError, JoinHandle},
};
use tracing::Instrument;

use crate::{Error, TraceId, error::Failure};

/// Does the work on each item, on at most so many at once. Dropping the results stops it.
///
/// One at a time is done while the caller waits for it: nothing else is under way then.
pub(crate) fn apart<S, R, F, Work>(
    items: S,
    most: usize,
    in_order: bool,
    work: F,
) -> impl Stream<Item = (S::Item, Result<R, Error>)>
where
    S: Stream<Item: Clone + Send + 'static>,
    R: Send + 'static,
    F: Fn(S::Item) -> Work + Send + 'static,
    Work: Future<Output = Result<R, Error>> + Send + 'static,
{
    if most == 1 {
        let results = items.map(move |item| {
            let result = work(item.clone());
            async { (item, result.await) }
        });
        return results.buffered(1).left_stream();
    }
    let mut items = Box::pin(items.fuse());
    let (results, mut done) = unbounded_channel();
    let mut work = Some(work);
    let mut doing: Option<Doing<S::Item, R>> = None;
    let mut under_way = 0;
    let mut lost = None;
    poll_fn(move |context| {
        while under_way < most
            && let Poll::Ready(Some(item)) = items.poll_next_unpin(context)
        {
            if let Some(work) = work.take() {
                let (to_do, arriving) = unbounded_channel();
                let task = tokio::spawn(do_all(arriving, most, in_order, work).in_current_span());
                doing = Some(Doing { to_do, task, has_ended: false });
            }
            under_way += 1;
            let promise = Promise { of: Some(item.clone()), results: results.clone() };
            if let Some(doing) = &doing {
                // If it cannot be sent, the promise is broken, which is a result too.
                let _ = doing.to_do.send((item, promise));
            }
        }
        if under_way == 0 {
            return if items.is_done() { Poll::Ready(None) } else { Poll::Pending };
        }
        if lost.is_none() {
            match ready!(done.poll_recv(context)) {
                Some((item, Some(result))) => {
                    under_way -= 1;
                    return Poll::Ready(Some((item, result)));
                }
                Some((item, None)) => lost = Some(item),
                None => return Poll::Ready(None),
            }
        }
        if let Some(doing) = &mut doing {
            ready!(doing.poll_end(context));
        }
        under_way -= 1;
        let interrupted = || Err(Error::Interrupted(Failure::new(TraceId::random())));
        Poll::Ready(lost.take().map(|item| (item, interrupted())))
    })
    .right_stream()
}

/// Works on what arrives, until nothing more can.
async fn do_all<T, R, F, Work>(
    mut arriving: UnboundedReceiver<(T, Promise<T, R>)>,
    most: usize,
    in_order: bool,
    work: F,
) where
    F: Fn(T) -> Work,
    Work: Future<Output = Result<R, Error>>,
{
    let works = poll_fn(move |context| arriving.poll_recv(context)).map(move |(item, promise)| {
        let result = work(item);
        async { (promise, result.await) }
    });
    let works = if in_order {
        works.buffered(most).left_stream()
    } else {
        works.buffer_unordered(most).right_stream()
    };
    works
        .for_each(|(promise, result)| {
            promise.keep(result);
            ready(())
        })
        .await;
}

/// The task that does the work, which is stopped when this is dropped.
struct Doing<T, R> {
    to_do: UnboundedSender<(T, Promise<T, R>)>,
    task: JoinHandle<()>,
    has_ended: bool,
}

impl<T, R> Doing<T, R> {
    /// Waits until the task has ended before its time, and passes its panic on. Without one, the runtime has shut down.
    fn poll_end(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if !self.has_ended {
            let ended = ready!(Pin::new(&mut self.task).poll(context));
            self.has_ended = true;
            if let Some(Ok(panic)) = ended.err().map(JoinError::try_into_panic) {
                panic::resume_unwind(panic);
            }
        }
        Poll::Ready(())
    }
}

impl<T, R> Drop for Doing<T, R> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// That there will be a result for an item; nothing if it was lost on the way.
struct Promise<T, R> {
    of: Option<T>,
    results: UnboundedSender<(T, Option<Result<R, Error>>)>,
}

impl<T, R> Promise<T, R> {
    fn keep(mut self, result: Result<R, Error>) {
        self.tell(Some(result));
    }

    /// Once. That nobody listens any more is no matter.
    fn tell(&mut self, result: Option<Result<R, Error>>) {
        if let Some(item) = self.of.take() {
            let _ = self.results.send((item, result));
        }
    }
}

impl<T, R> Drop for Promise<T, R> {
    fn drop(&mut self) {
        self.tell(None);
    }
}
