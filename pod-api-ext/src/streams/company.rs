//! The streams of the whole company.

use pod_api::types;

use super::{Origin, StreamKind, Streams};
use crate::{
    CompanyId, InputError, StreamId, UserId,
    open_enum::open_enum,
    pages::{Listing, Part, SkipPages},
    setters::setters,
    view::view,
};

view! {
    /// A stream in the company's list, as administrators see it.
    pub struct CompanyStream(types::V2AdminStreamInfo);

    /// The stream's id.
    id: id(StreamId) = id;
    /// What kind of conversation it is.
    kind: value(StreamKind) = type_;
    /// Whether messages can be sent.
    active: flag = is_active;
    /// Whether anyone on the pod can join, which only rooms can be.
    public: flag = is_public;
    /// Whether it reaches beyond the company. The vendor has deprecated it for [`origin`](Self::origin).
    external: flag = is_external;
    /// Whether it can have members of other companies.
    cross_pod: flag = cross_pod;
    /// On which side it was created.
    origin: value(Origin) = origin;
    /// A room's name.
    room_name: text = attributes.room_name;
    /// What a room is about.
    room_description: text = attributes.room_description;
    /// Who takes part in an IM or MIM. Empty for a room.
    members: number_ids(UserId) = attributes.members;
    /// How many members it has.
    member_count: count = attributes.members_count;
    /// Who created it.
    created_by: number_id(UserId) = attributes.created_by_user_id;
    /// When it was created.
    created_at: time = attributes.created_date;
    /// When it was last changed.
    modified_at: time = attributes.last_modified_date;
    /// When its last message was sent.
    last_message_at: time = attributes.last_message_date;
    /// The name of the creator's company; the vendor leaves it out for a former customer.
    origin_company: text = attributes.origin_company;
    /// The creator's company.
    origin_company_id: number_id(CompanyId) = attributes.origin_company_id;
    /// Whether it is a group chat.
    group_chat: flag = attributes.group_chat;
}

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
        let raw = |kind: StreamKind| types::V2AdminStreamType {
            type_: Some(kind.to_string()),
            ..Default::default()
        };
        self.filter.stream_types = Some(kinds.into_iter().map(raw).collect());
        self
    }

    setters! {
        /// Only streams within the company, or only those that reach beyond it.
        scope: value(Scope) = filter.scope;
        /// Only streams that the company created, or only those that another company created.
        origin: value(Origin) = filter.origin;
        /// Only active streams, or only inactive ones.
        status: value(Status) = filter.status;
        /// Only public rooms, or only private ones.
        privacy: value(Privacy) = filter.privacy;
        /// Only streams whose members changed at this time or later, to the millisecond.
        members_changed_since: time = filter.start_date;
        /// Only streams whose members changed at this time or before, to the millisecond. Without it, until now.
        members_changed_until: time = filter.end_date;
        /// Most streams to a page: 50 unless set, 100 at most.
        page_size: set(u32) = pages.limit;
        /// Leaves out this many at the start: the position at which an earlier list stopped.
        starting_at: set(u64) = pages.skip;
    }

    fn validate(&self) -> Result<(), InputError> {
        let types::V2AdminStreamFilter { stream_types, start_date, end_date, .. } = &self.filter;
        if stream_types.as_ref().is_some_and(Vec::is_empty) {
            return Err(InputError::new("streamTypes", "names no kind; leave it out for all"));
        }
        if start_date.as_ref().zip(end_date.as_ref()).is_some_and(|(start, end)| start.get() > end.get()) {
            return Err(InputError::new("startDate", "is later than endDate"));
        }
        Ok(())
    }
}

impl Streams<'_> {
    /// The streams of the whole company, oldest first, for an administrator.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn list_all(self, request: ListAllStreams) -> Listing<CompanyStream, u64> {
        let (valid, filter) = (request.validate(), request.filter);
        request.pages.list(self.pod, valid, CompanyStream::identity, move |pod, page| {
            let filter = filter.clone();
            async move {
                let filter = &filter;
                let found: types::V2AdminStreamList = pod
                    .request(|raw| async move {
                        let list = raw.v2_admin_streams_list_post().skip(page.skip).limit(page.limit);
                        list.body(filter.clone()).send().await
                    })
                    .await?;
                Ok(Part::new(found.streams.map(Vec::from), found.count))
            }
        })
    }
}
