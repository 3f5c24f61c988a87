//! The streams of one user.

use pod_api::types;

use super::StreamSummary;
use crate::{
    Error, InvalidInput, Operation, PodClient, StreamKind, UserId,
    pages::{Listing, Part, SkipPages, empty_success},
};

/// Which streams of a user to list; without more, all that a pod lists unasked.
///
/// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-user-streams).
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
        let kinds = kinds.into_iter().map(|kind| types::StreamType { type_: Some(kind.to_string()) });
        self.filter.stream_types = Some(kinds.collect());
        self
    }

    /// Whether inactive streams are listed too. What a pod does unasked is not documented.
    pub fn include_inactive(mut self, include: bool) -> Self {
        self.filter.include_inactive_streams = Some(include);
        self
    }

    /// Most streams to a page: 50 unless set, and no maximum is documented.
    pub fn page_size(mut self, streams: u32) -> Self {
        self.pages.limit = streams;
        self
    }

    /// Leaves out this many at the start: the position at which an earlier list stopped.
    pub fn starting_at(mut self, position: u64) -> Self {
        self.pages.skip = position;
        self
    }

    fn validate(&self, operation: Operation) -> Result<(), InvalidInput> {
        if self.filter.stream_types.as_ref().is_some_and(Vec::is_empty) {
            return Err(InvalidInput::new(operation, "streamTypes", "names no kind; leave it out for all"));
        }
        self.pages.validate(operation)
    }
}

/// The caller's streams, or those of a user.
pub(super) fn list(
    pod: PodClient,
    user: Option<UserId>,
    request: ListStreams,
) -> Listing<StreamSummary, u64> {
    let operation = match user {
        None => Operation::LIST_STREAMS,
        Some(_) => Operation::LIST_STREAMS_FOR_USER,
    };
    let valid = request.validate(operation);
    let ListStreams { filter, pages } = request;
    let fetch = move |pages| {
        let (pod, filter) = (pod.clone(), filter.clone());
        async move { page(&pod, operation, user, pages, &filter).await }
    };
    pages.pages(operation, StreamSummary::identity, fetch).unless_refused(valid).into_items()
}

async fn page(
    pod: &PodClient,
    operation: Operation,
    user: Option<UserId>,
    SkipPages { skip, limit, .. }: SkipPages,
    filter: &types::StreamFilter,
) -> Result<Part<StreamSummary>, Error> {
    let streams = pod
        .request(operation, |raw| async move {
            let filter = filter.clone();
            let answer = match user {
                None => raw.v1_streams_list_post().skip(skip).limit(limit).body(filter).send().await,
                Some(user) => {
                    let list = raw.v1_admin_user_uid_streams_list_post().uid(user.get());
                    list.skip(skip).limit(limit).body(filter).send().await
                }
            };
            empty_success(answer, types::StreamList(Vec::new()))
        })
        .await?;
    Ok(Part { items: streams.0.into_iter().map(StreamSummary::from).collect(), total: None })
}
