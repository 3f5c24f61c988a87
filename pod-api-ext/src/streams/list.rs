//! The streams of one user.

use pod_api::types;

use super::{StreamKind, Streams};
use crate::{
    InputError, StreamId, UserId,
    pages::{Listing, Part, SkipPages},
    setters::setters,
    view::view,
};

view! {
    /// A stream in a user's list: less than [`StreamInfo`](super::StreamInfo) has.
    pub struct StreamSummary(types::StreamAttributes);

    /// The stream's id.
    id: id(StreamId) = id;
    /// What kind of conversation it is.
    kind: value(StreamKind) = stream_type.type_;
    /// Whether it can have members of other companies.
    cross_pod: flag = cross_pod;
    /// Whether messages can be sent.
    active: flag = active;
    /// Who takes part in an IM or MIM, or whose wall it is. Empty for a room.
    members: number_ids(UserId) = stream_attributes.members;
    /// A room's name.
    room_name: text = room_attributes.name;
}

/// Which streams of a user to list; without more, all that a pod lists unasked.
///
/// ```no_run
/// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
/// use futures_util::TryStreamExt;
/// use pod_api_ext::{StreamKind, streams::ListStreams};
///
/// let rooms: Vec<_> = pod.streams().list(ListStreams::new().kinds([StreamKind::Room])).try_collect().await?;
/// println!("{} rooms", rooms.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListStreams {
    filter: types::StreamFilter,
    pages: SkipPages,
}

impl Default for ListStreams {
    fn default() -> Self {
        Self { filter: types::StreamFilter::default(), pages: SkipPages::of(50, None) }
    }
}

impl ListStreams {
    /// All streams that a pod lists unasked.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these kinds.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = StreamKind>) -> Self {
        let raw =
            |kind: StreamKind| types::StreamType { type_: Some(kind.to_string()), ..Default::default() };
        self.filter.stream_types = Some(kinds.into_iter().map(raw).collect());
        self
    }

    setters! {
        /// Whether inactive streams are listed too. What a pod does unasked is not documented.
        include_inactive: flag = filter.include_inactive_streams;
        /// Most streams to a page: 50 unless set, and no maximum is documented.
        page_size: set(u32) = pages.limit;
        /// Leaves out this many at the start: the position at which an earlier list stopped.
        starting_at: set(u64) = pages.skip;
    }

    fn validate(&self) -> Result<(), InputError> {
        match &self.filter.stream_types {
            Some(kinds) if kinds.is_empty() => {
                Err(InputError::new("streamTypes", "names no kind; leave it out for all"))
            }
            _ => Ok(()),
        }
    }
}

impl Streams<'_> {
    /// The streams that the caller is a member of, oldest first.
    ///
    /// How it is asked for page by page, and why a short list takes three requests, is told in [`pages`](crate::pages).
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn list(self, request: ListStreams) -> Listing<StreamSummary, u64> {
        self.list_of(None, request)
    }

    /// The streams that a user is a member of, oldest first, for an administrator.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn list_for_user(self, user: UserId, request: ListStreams) -> Listing<StreamSummary, u64> {
        self.list_of(Some(user), request)
    }

    /// The caller's streams, or those of a user.
    fn list_of(self, user: Option<UserId>, request: ListStreams) -> Listing<StreamSummary, u64> {
        let (valid, filter) = (request.validate(), request.filter);
        request.pages.list(self.pod, valid, StreamSummary::identity, move |pod, page| {
            let filter = filter.clone();
            async move {
                let filter = &filter;
                let streams: types::StreamList = match user {
                    None => {
                        pod.request(|raw| async move {
                            let list = raw.v1_streams_list_post().skip(page.skip).limit(page.limit);
                            list.body(filter.clone()).send().await
                        })
                        .await?
                    }
                    Some(user) => {
                        pod.request(|raw| async move {
                            let list = raw.v1_admin_user_uid_streams_list_post().uid(user.get());
                            list.skip(page.skip).limit(page.limit).body(filter.clone()).send().await
                        })
                        .await?
                    }
                };
                Ok(Part::new(Some(Vec::from(streams)), None))
            }
        })
    }
}
