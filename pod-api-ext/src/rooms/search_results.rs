//! What a search of rooms found.

use pod_api::types;

use super::Room;
use crate::view::view;

view! {
    /// One page of the rooms that a search found.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/search-rooms-v3).
    pub struct RoomSearchResults(types::V3RoomSearchResults);
}

impl RoomSearchResults {
    /// How many rooms match in all.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.0.count?.try_into().ok()
    }

    /// The rooms of this page.
    pub fn rooms(&self) -> impl ExactSizeIterator<Item = Room> + '_ {
        self.0.rooms.as_deref().unwrap_or_default().iter().cloned().map(Room::from)
    }

    /// How many rooms match by each facet.
    #[must_use]
    pub fn facets(&self) -> impl ExactSizeIterator<Item = Facet<'_>> {
        let facets = self.0.faceted_match_count.as_deref().unwrap_or_default().iter();
        facets.map(|raw| Facet {
            name: raw.facet.as_deref(),
            count: raw.count.and_then(|count| count.try_into().ok()),
        })
    }
}

/// How many rooms match by one facet of a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Facet<'a> {
    /// The facet, the label of a keyword for example.
    pub name: Option<&'a str>,
    /// How many rooms match by it.
    pub count: Option<u64>,
}
