//! Searching rooms.

use pod_api::types;

use super::{Room, Rooms};
use crate::{
    Error, PodClient,
    open_enum::open_enum,
    pages::{Listing, Part, SkipPages},
    setters::setters,
    view::view,
};

view! {
    /// One page of the rooms that a search found.
    pub struct RoomSearchResults(types::V3RoomSearchResults);

    /// How many rooms match in all.
    total: count = count;
    /// The rooms of this page.
    rooms: views(Room) = rooms;
    /// How many rooms match by each facet.
    facets: views(Facet) = faceted_match_count;
}

view! {
    /// How many rooms match by one facet of a search.
    pub struct Facet(types::FacetedMatchCount);

    /// The facet, the label of a keyword for example.
    name: text = facet;
    /// How many rooms match by it.
    count: count = count;
}

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
/// ```no_run
/// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
/// use futures_util::TryStreamExt;
/// use pod_api_ext::rooms::SearchRooms;
///
/// let mut rooms = pod.rooms().search(SearchRooms::new("rates").active(true));
/// while let Some(room) = rooms.try_next().await? {
///     println!("{:?}", room.name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a search does nothing until it is given to a method"]
pub struct SearchRooms {
    criteria: types::V2RoomSearchCriteria,
    include_non_discoverable: Option<bool>,
    pages: SkipPages,
}

impl SearchRooms {
    /// Rooms with this text in their name, in a hashtag or cashtag of their description, or in a keyword whose
    /// [`label`](Self::label) is named.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            criteria: types::V2RoomSearchCriteria { query: Some(query.into()), ..Default::default() },
            include_non_discoverable: None,
            pages: SkipPages::of(50, Some(100)),
        }
    }

    setters! {
        /// Looks for the text in keywords of this label too. Can be said several times.
        label: push = criteria.labels;
        /// Looks for the text in this field. Can be said several times; which fields there are is not documented.
        search_field: push = criteria.search_fields;
        /// Only active rooms, or only deactivated ones.
        active: flag = criteria.active;
        /// Only private rooms, or only public ones.
        private: flag = criteria.private;
        /// Only rooms that this user owns.
        owner: user = criteria.owner;
        /// Only rooms that this user created.
        creator: user = criteria.creator;
        /// Only rooms that this user is a member of.
        member: user = criteria.member;
        /// Only rooms of this kind; `EMAIL` marks those of the former e-mail integration.
        sub_type: text = criteria.sub_type;
        /// How matches are ranked. What a pod does unasked is not documented.
        sort_order: value(SortOrder) = criteria.sort_order;
        /// Whether rooms that are not discoverable are found too. Unasked, they are not.
        include_non_discoverable: flag = include_non_discoverable;
        /// Most rooms to a page: 50 unless set, 100 at most.
        page_size: set(u32) = pages.limit;
        /// Leaves out this many at the start: the position at which an earlier search stopped.
        starting_at: set(u64) = pages.skip;
    }
}

impl Rooms<'_> {
    /// The rooms that match, among those that the caller may see.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn search(self, search: SearchRooms) -> Listing<Room, u64> {
        search.pages.list(self.pod, Ok(()), Room::identity, move |pod, pages| {
            let search = SearchRooms { pages, ..search.clone() };
            async move {
                let found = page(&pod, &search).await?.into_raw();
                Ok(Part::new(found.rooms, found.count))
            }
        })
    }

    /// One page of the rooms that match, with the facets: how many match by each label.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// use pod_api_ext::rooms::SearchRooms;
    ///
    /// let found = pod.rooms().search_page(&SearchRooms::new("rates").label("region")).await?;
    /// for facet in found.facets() {
    ///     println!("{:?}: {:?}", facet.name(), facet.count());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for a page of no or more than 100 rooms.
    pub async fn search_page(self, search: &SearchRooms) -> Result<RoomSearchResults, Error> {
        search.pages.validate()?;
        page(self.pod, search).await
    }
}

async fn page(pod: &PodClient, search: &SearchRooms) -> Result<RoomSearchResults, Error> {
    pod.request(|raw| async move {
        let SkipPages { skip, limit, .. } = search.pages;
        let mut request = raw.v3_room_search_post().skip(skip).limit(limit).body(search.criteria.clone());
        if let Some(include) = search.include_non_discoverable {
            request = request.include_non_discoverable(include);
        }
        request.send().await
    })
    .await
}
