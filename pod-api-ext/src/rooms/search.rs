//! Searching rooms.

use pod_api::types;

use super::{Room, RoomSearchResults};
use crate::{
    Error, InvalidInput, Operation, PodClient, UserId,
    open_enum::open_enum,
    pages::{Listing, Part, SkipPages},
};

open_enum! {
    /// How matches are ranked.
    pub enum SortOrder {
        /// The older ranking.
        Basic = "BASIC",
        /// The newer ranking.
        Relevance = "RELEVANCE",
    }
}

/// What to search rooms for.
///
/// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/search-rooms-v3).
#[derive(Clone, Debug)]
#[must_use = "a search does nothing until it is given to a method"]
pub struct SearchRooms {
    criteria: types::RoomSearchCriteria,
    include_non_discoverable: Option<bool>,
    pages: SkipPages,
}

impl SearchRooms {
    /// Rooms with this text in their name, in a hashtag or cashtag of their description, or in a keyword whose
    /// [`label`](Self::label) is named.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            criteria: types::RoomSearchCriteria { query: Some(query.into()), ..Default::default() },
            include_non_discoverable: None,
            pages: SkipPages::of(50, Some(100)),
        }
    }

    /// Looks for the text in keywords of this label too. Can be said several times.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.criteria.labels.get_or_insert_default().push(label.into());
        self
    }

    /// Looks for the text in this field. Can be said several times; which fields there are is not documented.
    pub fn search_field(mut self, field: impl Into<String>) -> Self {
        self.criteria.search_fields.get_or_insert_default().push(field.into());
        self
    }

    /// Only active rooms, or only deactivated ones.
    pub fn active(mut self, active: bool) -> Self {
        self.criteria.active = Some(active);
        self
    }

    /// Only private rooms, or only public ones.
    pub fn private(mut self, private: bool) -> Self {
        self.criteria.private = Some(private);
        self
    }

    /// Only rooms that this user owns.
    pub fn owner(mut self, user: UserId) -> Self {
        self.criteria.owner = Some(types::UserId { id: Some(user.into()) });
        self
    }

    /// Only rooms that this user created.
    pub fn creator(mut self, user: UserId) -> Self {
        self.criteria.creator = Some(types::UserId { id: Some(user.into()) });
        self
    }

    /// Only rooms that this user is a member of.
    pub fn member(mut self, user: UserId) -> Self {
        self.criteria.member = Some(types::UserId { id: Some(user.into()) });
        self
    }

    /// How matches are ranked. What a pod does unasked is not documented.
    pub fn sort_order(mut self, order: &SortOrder) -> Self {
        self.criteria.sort_order = Some(order.to_string());
        self
    }

    /// Whether rooms that are not discoverable are found too. Unasked, they are not.
    pub fn include_non_discoverable(mut self, include: bool) -> Self {
        self.include_non_discoverable = Some(include);
        self
    }

    /// Most rooms to a page: 50 unless set, 100 at most.
    pub fn page_size(mut self, rooms: u32) -> Self {
        self.pages.limit = rooms;
        self
    }

    /// Leaves out this many at the start: the position at which an earlier search stopped.
    pub fn starting_at(mut self, position: u64) -> Self {
        self.pages.skip = position;
        self
    }

    pub(super) fn validate(&self, operation: Operation) -> Result<(), InvalidInput> {
        self.pages.validate(operation)
    }
}

pub(super) fn list(pod: PodClient, search: SearchRooms) -> Listing<Room, u64> {
    let operation = Operation::SEARCH_ROOMS;
    let valid = search.validate(operation);
    let pages = search.pages;
    let fetch = move |pages| {
        let (pod, search) = (pod.clone(), SearchRooms { pages, ..search.clone() });
        async move {
            let found = page(&pod, &search).await?.into_raw();
            let rooms = found.rooms.unwrap_or_default();
            Ok(Part { items: rooms.into_iter().map(Room::from).collect(), total: found.count })
        }
    };
    pages.pages(operation, Room::identity, fetch).unless_refused(valid).into_items()
}

pub(super) async fn page(pod: &PodClient, search: &SearchRooms) -> Result<RoomSearchResults, Error> {
    pod.request(Operation::SEARCH_ROOMS, |raw| async move {
        let SkipPages { skip, limit, .. } = search.pages;
        let criteria = types::V2RoomSearchCriteria(search.criteria.clone());
        let mut request = raw.v3_room_search_post().skip(skip).limit(limit).body(criteria);
        if let Some(include) = search.include_non_discoverable {
            request = request.include_non_discoverable(include);
        }
        request.send().await
    })
    .await
    .map(RoomSearchResults::from)
}
