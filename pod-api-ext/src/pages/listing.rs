//! A list as a stream of its items.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use super::{Pages, Position, Progress};
use crate::Error;

/// A list as a stream of its items, which ends after the first error.
///
/// How it asks, where it ends and how it is gone on with is told in [the module](super).
///
/// ```no_run
/// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
/// use futures_util::TryStreamExt;
/// use pod_api_ext::streams::ListStreams;
///
/// let mut streams = pod.streams().list(ListStreams::new()).on_progress(|progress| println!("{progress:?}"));
/// while let Some(stream) = streams.try_next().await? {
///     println!("{:?}", stream.id());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct Listing<T, P> {
    pages: Pages<T, P>,
    items: vec::IntoIter<T>,
    /// Where the page starts that the items are from.
    position: Option<P>,
}

impl<T: Send + 'static, P: Position> Listing<T, P> {
    pub(super) fn new(pages: Pages<T, P>) -> Self {
        Self { pages, items: Vec::new().into_iter(), position: None }
    }

    /// Stops with an error after this many pages instead of 100,000.
    pub fn at_most_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.at_most_pages(pages);
        self
    }

    /// Calls this with each page, before its first item is handed out.
    pub fn on_progress(mut self, tell: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.pages = self.pages.on_progress(tell);
        self
    }

    /// The same list as a stream of pages, without the items that were taken already.
    pub fn into_pages(self) -> Pages<T, P> {
        self.pages
    }

    /// Where the page starts that the next item comes from, to go on from later; nothing at the end.
    ///
    /// Going on from there gives the items of that page again that were taken already.
    #[must_use]
    pub fn position(&self) -> Option<&P> {
        if self.items.len() == 0 { self.pages.position() } else { self.position.as_ref() }
    }
}

/// Nothing in it is pinned; an item is moved out before it is polled for anything.
impl<T, P> Unpin for Listing<T, P> {}

impl<T: Send + 'static, P: Position> Stream for Listing<T, P> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => {
                    this.items = page.items.into_iter();
                    this.position = Some(page.position);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T, P: fmt::Debug> fmt::Debug for Listing<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listing").field("pages", &self.pages).finish_non_exhaustive()
    }
}
