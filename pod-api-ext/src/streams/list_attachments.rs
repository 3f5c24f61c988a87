//! The files attached to messages of a stream.

use jiff::Timestamp;

use super::Attachment;
use crate::{
    Error, Operation, PodClient, StreamId,
    pages::{Boundary, Listing, Order, WindowPages},
};

/// Which attachments of a stream to list; without more, all, oldest first.
///
/// The pod has no other way to go on than from the last date that it gave. More attachments of one
/// millisecond than a page holds end the list with [`Error::EndlessPages`]; larger pages get past them.
///
/// The facts are [the vendor's](https://rest-api.symphony.com/main/messages/list-attachments).
#[derive(Clone, Copy, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListAttachments {
    pages: WindowPages,
    start: Option<Boundary>,
}

impl Default for ListAttachments {
    fn default() -> Self {
        let pages = WindowPages { since: None, to: None, order: Order::OldestFirst, limit: 50, largest: 100 };
        Self { pages, start: None }
    }
}

impl ListAttachments {
    /// All attachments, oldest first.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only attachments of this time or later, to the millisecond.
    pub fn since(mut self, time: Timestamp) -> Self {
        self.pages.since = Some(time);
        self
    }

    /// Only attachments of this time or before, to the millisecond.
    pub fn to(mut self, time: Timestamp) -> Self {
        self.pages.to = Some(time);
        self
    }

    /// Newest first.
    pub fn newest_first(mut self) -> Self {
        self.pages.order = Order::NewestFirst;
        self
    }

    /// Most attachments to a page: 50 unless set, 100 at most.
    pub fn page_size(mut self, attachments: u32) -> Self {
        self.pages.limit = attachments;
        self
    }

    /// Goes on from the position at which an earlier list of the same order stopped.
    pub fn starting_at(mut self, position: Boundary) -> Self {
        self.start = Some(position);
        self
    }

    fn pages(&self) -> WindowPages {
        match self.start {
            Some(start) if start.0.is_some() => self.pages.starting_at(start),
            _ => self.pages,
        }
    }
}

pub(super) fn list(pod: PodClient, id: StreamId, request: ListAttachments) -> Listing<Attachment, Boundary> {
    let pages = request.pages();
    let operation = Operation::STREAM_ATTACHMENTS;
    let fetch = move |window| {
        let (pod, id) = (pod.clone(), id.clone());
        async move { page(&pod, &id, window).await }
    };
    pages
        .pages(operation, Attachment::identity, Attachment::sent_at, fetch)
        .unless_refused(pages.validate(operation))
        .into_items()
}

async fn page(pod: &PodClient, id: &StreamId, window: WindowPages) -> Result<Vec<Attachment>, Error> {
    let id = id.as_str();
    let attachments = pod
        .request(Operation::STREAM_ATTACHMENTS, |raw| async move {
            let mut request = raw.v1_streams_sid_attachments_get().sid(id).limit(window.limit);
            request = match window.order {
                Order::OldestFirst => request.sort_dir("ASC"),
                Order::NewestFirst => request.sort_dir("DESC"),
            };
            if let Some(since) = window.since {
                request = request.since(since.as_millisecond());
            }
            if let Some(to) = window.to {
                request = request.to(to.as_millisecond());
            }
            request.send().await
        })
        .await?;
    Ok(attachments.0.into_iter().map(Attachment::from).collect())
}
