//! Lists that a pod answers a page at a time.
//!
//! A [`Listing`] is a stream of items, [`Pages`] the same list as a stream of pages. Both ask for a page when they are
//! first polled, and from then on for the next page in a task of its own as soon as one has arrived: it is on its
//! way while the caller works on this one, whether the stream is polled or not. At most one page is asked for ahead.
//! Dropping the stream stops it. Both need a tokio runtime.
//!
//! ```no_run
//! use futures_util::TryStreamExt;
//! use pod_api_ext::streams::ListStreams;
//!
//! # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
//! let mut streams = pod.streams().list(ListStreams::new().include_inactive(true));
//! while let Some(stream) = streams.try_next().await? {
//!     println!("{:?} {:?}", stream.id(), stream.room_name());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where a list ends
//!
//! The Pod API has several styles of paging. Lists with `skip` and `limit` go on from the items received, since a page
//! can hold fewer than asked for although more follow; an answer without any item (204 included) ends them, and so
//! does the total, where the answer has one, once it is reached. A total that is no more than the items of its page may
//! count the page and not the list: if that page is full, one more is asked for. Some pods take out
//! of a page what the caller may not see, so that a page can be empty although more follow. After a page that was not
//! full, an empty answer therefore does not end the list: one more page is asked for, a page's worth further on. If that
//! is empty too, the list ends. The attachments of a stream have no `skip` and go on from the date of the last one. Other
//! styles, cursors for example, take [`Pages::new`].
//!
//! An item that the page before had too is given once. A list that goes in circles ends with
//! [`Error::Pages`], be it that a page repeats an earlier one or leads back to it, and
//! so does one of more pages than [`at_most_pages`](Listing::at_most_pages) allows.
//!
//! # Going on later
//!
//! Every [`Page`] knows its position and that of the next one; [`Listing::position`] is the page that the next item comes
//! from. The requests take a position by `starting_at`. After an error the position is that of the page that failed.
//! [`Listing::on_progress`] tells how far a list has come.

mod cursor;
mod endless;
mod fetched;
mod guard;
mod identity;
mod listing;
mod progress;
mod skip;
mod window;

use std::{
    fmt,
    future::Future,
    hash::Hash,
    panic,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::{Stream, future::BoxFuture};
use tokio::task::{JoinError, JoinSet};
use tracing::Instrument;

use self::guard::Guard;
pub use self::{
    cursor::{Cursor, LastUser},
    endless::{PagesError, PagesErrorKind},
    fetched::Fetched,
    listing::Listing,
    progress::Progress,
    window::Boundary,
};
pub(crate) use self::{
    cursor::{Step, StepPages},
    identity::identity,
    skip::{Part, SkipPages},
    window::{Order, WindowPages},
};
use crate::Error;

/// Where a page starts: a count of items to skip, a date, or a cursor that the pod gave.
pub trait Position: Clone + Eq + Hash + fmt::Display + fmt::Debug + Send + Unpin + 'static {}

impl<P: Clone + Eq + Hash + fmt::Display + fmt::Debug + Send + Unpin + 'static> Position for P {}

/// One page of a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<T, P> {
    /// Its items, without those that the page before had too.
    pub items: Vec<T>,
    /// Where it starts.
    pub position: P,
    /// Where the next one starts; nothing at the end.
    pub next: Option<P>,
    /// How many items the whole list has, where the pod says so.
    pub total: Option<u64>,
}

type Tell = Box<dyn FnMut(&Progress) + Send>;
type Fetch<T, P> = Box<dyn Fn(P) -> BoxFuture<'static, Result<Fetched<T, P>, Error>> + Send + Sync>;

/// A list as a stream of its pages, which ends after the first error.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<T, P> {
    fetch: Fetch<T, P>,
    guard: Guard<T, P>,
    /// Where the next page to be handed out starts.
    next: Option<P>,
    /// The page that was asked for and has not been handed out.
    asked: JoinSet<Result<Fetched<T, P>, Error>>,
    /// What ends the list once the pages before it are handed out.
    failure: Option<Error>,
    failed: bool,
    progress: Progress,
    on_progress: Option<Tell>,
}

impl<T: Send + 'static, P: Position> Pages<T, P> {
    /// A list of any raw operation: `fetch` asks for the page at a position, `identity` tells items apart.
    ///
    /// ```no_run
    /// # async fn ask(cursor: String) -> Result<(Vec<u64>, Option<String>), pod_api_ext::Error> { Ok((vec![], None)) }
    /// use pod_api_ext::pages::{Fetched, Pages};
    ///
    /// let groups = Pages::new(String::new(), u64::to_string, |cursor| async move {
    ///     let (items, after) = ask(cursor).await?;
    ///     Ok(Fetched::new(items, after))
    /// })
    /// .into_items();
    /// ```
    pub fn new<F, Fetching>(first: P, identity: fn(&T) -> String, fetch: F) -> Self
    where
        F: Fn(P) -> Fetching + Send + Sync + 'static,
        Fetching: Future<Output = Result<Fetched<T, P>, Error>> + Send + 'static,
    {
        Self {
            fetch: Box::new(move |position| Box::pin(fetch(position))),
            guard: Guard::new(identity),
            next: Some(first),
            asked: JoinSet::new(),
            failure: None,
            failed: false,
            progress: Progress::default(),
            on_progress: None,
        }
    }

    /// Stops with an error after this many pages instead of 100,000.
    pub fn at_most_pages(mut self, pages: usize) -> Self {
        self.guard.most_pages = pages;
        self
    }

    /// Calls this with each page, before the page is handed out.
    pub fn on_progress(mut self, tell: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    /// Where the next page to be handed out starts, to go on from later; nothing at the end.
    #[must_use]
    pub fn position(&self) -> Option<&P> {
        self.next.as_ref()
    }

    /// The same list as a stream of items.
    pub fn into_items(self) -> Listing<T, P> {
        Listing::new(self)
    }

    /// Asks for nothing if the request was refused; the refusal is all that the list gives.
    pub(crate) fn unless_refused(mut self, valid: Result<(), crate::InputError>) -> Self {
        self.failure = valid.err().map(Error::from);
        self
    }

    /// Asks for the next page, in a task that goes on while nobody polls.
    fn ask(&mut self) {
        let Some(next) = &self.next else { return };
        match self.guard.admit(next) {
            Ok(()) => {
                self.asked.spawn((self.fetch)(next.clone()).in_current_span());
            }
            Err(error) => self.failure = Some(error.into()),
        }
    }

    /// Takes a page in and asks for the one after it before the page is handed out.
    fn accept(&mut self, fetched: Fetched<T, P>) -> Result<Option<Page<T, P>>, Error> {
        let Some(position) = self.next.clone() else { return Ok(None) };
        let fetched = self.guard.check(&position, fetched)?;
        self.next.clone_from(&fetched.next);
        self.ask();
        self.progress.count(fetched.items.len(), fetched.total);
        if let Some(tell) = &mut self.on_progress {
            tell(&self.progress);
        }
        Ok(Some(Page { items: fetched.items, position, next: fetched.next, total: fetched.total }))
    }

    fn fail(&mut self, failure: Error) -> Poll<Option<Result<Page<T, P>, Error>>> {
        self.failed = true;
        Poll::Ready(Some(Err(failure)))
    }
}

impl<T: Send + 'static, P: Position> Stream for Pages<T, P> {
    type Item = Result<Page<T, P>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.failed {
            return Poll::Ready(None);
        }
        if this.asked.is_empty() && this.failure.is_none() {
            this.ask();
        }
        if let Some(failure) = this.failure.take() {
            return this.fail(failure);
        }
        match ready!(this.asked.poll_join_next(context)) {
            None => Poll::Ready(None),
            Some(Ok(Ok(fetched))) => match this.accept(fetched) {
                Ok(page) => Poll::Ready(page.map(Ok)),
                Err(failure) => this.fail(failure),
            },
            Some(Ok(Err(failure))) => this.fail(failure),
            Some(Err(broken)) => {
                let failure = this.guard.error(stopped(broken), this.next.as_ref());
                this.fail(failure.into())
            }
        }
    }
}

/// Passes a panic on; what is left is that the runtime shut down under the task.
fn stopped(broken: JoinError) -> PagesErrorKind {
    match broken.try_into_panic() {
        Ok(panic) => panic::resume_unwind(panic),
        Err(_) => PagesErrorKind::Interrupted,
    }
}

impl<T, P: fmt::Debug> fmt::Debug for Pages<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next", &self.next).finish_non_exhaustive()
    }
}
