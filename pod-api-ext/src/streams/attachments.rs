//! The files attached to messages of a stream.

use jiff::Timestamp;
use pod_api::types;

use super::Streams;
use crate::{
    MessageId, StreamId, UserId,
    pages::{Boundary, Listing, Order, WindowPages, identity},
    setters::setters,
    view::view,
};

view! {
    /// A file attached to a message. The file itself comes from the Agent API, by stream, message and file id.
    pub struct Attachment(types::StreamAttachmentItem);

    /// The message that it belongs to.
    message_id: id(MessageId) = message_id;
    /// When the pod took the message in.
    sent_at: time = ingestion_date;
    /// Who sent it.
    sender: number_id(UserId) = user_id;
    /// The id of the file.
    file_id: text = file_id;
    /// The name of the file.
    name: text = name;
    /// How large the file is, in bytes.
    size: count = size;
    /// The media type of the file, `image/jpeg` for example.
    content_type: text = content_type;
    /// Smaller forms of an image.
    previews: views(Preview) = previews;
}

view! {
    /// A smaller form of an image.
    pub struct Preview(types::AttachmentPreview);

    /// The id of its file.
    file_id: text = file_id;
    /// How wide it is, in pixels.
    width: count = width;
}

impl Attachment {
    /// One message can have several files, and the same file can be sent again.
    fn message_and_file(&self) -> String {
        let ids = self.0.message_id.as_deref().zip(self.file_id());
        identity(ids.map(|(message, file)| format!("{message} {file}")), self)
    }
}

/// Which attachments of a stream to list; without more, all, oldest first.
///
/// The pod has no other way to go on than from the last date that it gave. More attachments of one
/// millisecond than a page holds end the list with [`Error::Pages`](crate::Error::Pages); larger pages get past them.
#[derive(Clone, Copy, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListAttachments {
    pages: WindowPages,
    start: Boundary,
}

impl Default for ListAttachments {
    fn default() -> Self {
        let pages = WindowPages { since: None, to: None, order: Order::OldestFirst, limit: 50, largest: 100 };
        Self { pages, start: Boundary(None) }
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

    setters! {
        /// Most attachments to a page: 50 unless set, 100 at most.
        page_size: set(u32) = pages.limit;
        /// Goes on from the position at which an earlier list of the same order stopped.
        starting_at: set(Boundary) = start;
    }
}

impl Streams<'_> {
    /// The files attached to messages of a stream, oldest first unless asked otherwise.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn attachments(self, id: &StreamId, request: ListAttachments) -> Listing<Attachment, Boundary> {
        let id = id.clone();
        let pages =
            if request.start.0.is_some() { request.pages.starting_at(request.start) } else { request.pages };
        pages.list(self.pod, Attachment::message_and_file, Attachment::sent_at, move |pod, window| {
            let id = id.clone();
            async move {
                let found: types::StreamAttachmentResponse = pod
                    .request_about(&id, |raw, id| async move {
                        let mut list = raw.v1_streams_sid_attachments_get().sid(id).limit(window.limit);
                        list = match window.order {
                            Order::OldestFirst => list.sort_dir("ASC"),
                            Order::NewestFirst => list.sort_dir("DESC"),
                        };
                        if let Some(since) = window.since {
                            list = list.since(since.as_millisecond());
                        }
                        if let Some(to) = window.to {
                            list = list.to(to.as_millisecond());
                        }
                        list.send().await
                    })
                    .await?;
                Ok(Vec::from(found).into_iter().map(Attachment::from).collect())
            }
        })
    }
}
