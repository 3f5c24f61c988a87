//! The members of a stream of any kind.

use super::StreamMember;
use crate::{
    Error, Operation, PodClient, StreamId,
    pages::{Listing, Part, SkipPages},
};

/// How to list the members of a stream.
///
/// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/stream-members).
#[derive(Clone, Copy, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListMembers {
    pages: SkipPages,
}

impl Default for ListMembers {
    fn default() -> Self {
        Self { pages: SkipPages::of(100, Some(1000)) }
    }
}

impl ListMembers {
    /// All members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Most members to a page: 100 unless set, 1,000 at most.
    pub fn page_size(mut self, members: u32) -> Self {
        self.pages.limit = members;
        self
    }

    /// Leaves out this many at the start: the position at which an earlier list stopped.
    pub fn starting_at(mut self, position: u64) -> Self {
        self.pages.skip = position;
        self
    }
}

pub(super) fn list(pod: PodClient, id: StreamId, request: ListMembers) -> Listing<StreamMember, u64> {
    let ListMembers { pages } = request;
    let operation = Operation::STREAM_MEMBERS;
    let fetch = move |pages| {
        let (pod, id) = (pod.clone(), id.clone());
        async move { page(&pod, &id, pages).await }
    };
    pages
        .pages(operation, StreamMember::identity, fetch)
        .unless_refused(pages.validate(operation))
        .into_items()
}

async fn page(
    pod: &PodClient,
    id: &StreamId,
    SkipPages { skip, limit, .. }: SkipPages,
) -> Result<Part<StreamMember>, Error> {
    let id = id.as_str();
    let answer = pod
        .request(Operation::STREAM_MEMBERS, |raw| async move {
            raw.v1_admin_stream_id_membership_list_get().id(id).skip(skip).limit(limit).send().await
        })
        .await?;
    let members = answer.members.map(|list| list.0).unwrap_or_default();
    Ok(Part { items: members.into_iter().map(StreamMember::from).collect(), total: answer.count })
}
