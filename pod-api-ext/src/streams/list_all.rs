//! The streams of the whole company.

use jiff::Timestamp;
use pod_api::types;

use super::CompanyStream;
use crate::{
    Error, InvalidInput, Operation, Origin, PodClient, StreamKind,
    open_enum::open_enum,
    pages::{Listing, Part, SkipPages},
};

open_enum! {
    /// Whether a stream reaches beyond the company.
    pub enum Scope {
        /// Within the company.
        Internal = "INTERNAL",
        /// Beyond the company.
        External = "EXTERNAL",
    }
}

open_enum! {
    /// Whether a stream is in use.
    pub enum Status {
        /// Messages can be sent.
        Active = "ACTIVE",
        /// Messages cannot be sent.
        Inactive = "INACTIVE",
    }
}

open_enum! {
    /// Whether anyone on the pod can join a room.
    pub enum Privacy {
        /// Anyone can join.
        Public = "PUBLIC",
        /// Members have to be added.
        Private = "PRIVATE",
    }
}

/// Which of the company's streams to list; without more, all.
///
/// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-streams-for-enterprise-v2).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListAllStreams {
    filter: types::V2AdminStreamFilter,
    pages: SkipPages,
}

impl Default for ListAllStreams {
    fn default() -> Self {
        Self { filter: types::V2AdminStreamFilter::default(), pages: SkipPages::of(50, Some(100)) }
    }
}

impl ListAllStreams {
    /// All streams of the company.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these kinds; the documentation names IM, MIM and room.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = StreamKind>) -> Self {
        let kinds = kinds.into_iter().map(|kind| types::V2AdminStreamType { type_: Some(kind.to_string()) });
        self.filter.stream_types = Some(kinds.collect());
        self
    }

    /// Only streams within the company, or only those that reach beyond it.
    pub fn scope(mut self, scope: &Scope) -> Self {
        self.filter.scope = Some(scope.to_string());
        self
    }

    /// Only streams that the company created, or only those that another company created.
    pub fn origin(mut self, origin: &Origin) -> Self {
        self.filter.origin = Some(origin.to_string());
        self
    }

    /// Only active streams, or only inactive ones.
    pub fn status(mut self, status: &Status) -> Self {
        self.filter.status = Some(status.to_string());
        self
    }

    /// Only public rooms, or only private ones.
    pub fn privacy(mut self, privacy: &Privacy) -> Self {
        self.filter.privacy = Some(privacy.to_string());
        self
    }

    /// Only streams whose members changed at this time or later, to the millisecond.
    pub fn members_changed_since(mut self, start: Timestamp) -> Self {
        self.filter.start_date = Some(start.as_millisecond());
        self
    }

    /// Only streams whose members changed at this time or before, to the millisecond. Without it, until now.
    pub fn members_changed_until(mut self, end: Timestamp) -> Self {
        self.filter.end_date = Some(end.as_millisecond());
        self
    }

    /// Most streams to a page: 50 unless set, 100 at most.
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
        let types::V2AdminStreamFilter { stream_types, start_date, end_date, .. } = &self.filter;
        if stream_types.as_ref().is_some_and(Vec::is_empty) {
            return Err(InvalidInput::new(operation, "streamTypes", "names no kind; leave it out for all"));
        }
        if start_date.zip(*end_date).is_some_and(|(start, end)| start > end) {
            return Err(InvalidInput::new(operation, "startDate", "is later than endDate"));
        }
        self.pages.validate(operation)
    }
}

pub(super) fn list(pod: PodClient, request: ListAllStreams) -> Listing<CompanyStream, u64> {
    let operation = Operation::LIST_ALL_STREAMS;
    let valid = request.validate(operation);
    let ListAllStreams { filter, pages } = request;
    let fetch = move |pages| {
        let (pod, filter) = (pod.clone(), filter.clone());
        async move { page(&pod, pages, &filter).await }
    };
    pages.pages(operation, CompanyStream::identity, fetch).unless_refused(valid).into_items()
}

async fn page(
    pod: &PodClient,
    SkipPages { skip, limit, .. }: SkipPages,
    filter: &types::V2AdminStreamFilter,
) -> Result<Part<CompanyStream>, Error> {
    let answer = pod
        .request(Operation::LIST_ALL_STREAMS, |raw| async move {
            raw.v2_admin_streams_list_post().skip(skip).limit(limit).body(filter.clone()).send().await
        })
        .await?;
    let streams = answer.streams.map(|list| list.0).unwrap_or_default();
    Ok(Part { items: streams.into_iter().map(CompanyStream::from).collect(), total: answer.count })
}
