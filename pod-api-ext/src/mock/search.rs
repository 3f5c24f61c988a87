//! Searching rooms.

use pod_api::types;

use super::{
    MockStream,
    call::{Answer, Call, bad_request, json},
    state::State,
};
use crate::UserId;

impl State {
    pub(super) fn search_rooms(&mut self, call: &Call<'_>) -> Answer {
        let page = call.page(50, 100)?;
        let hidden_too = call.flag("includeNonDiscoverable")?.unwrap_or(false);
        let criteria: types::RoomSearchCriteria = call.body()?;
        let Some(query) = criteria.query.as_deref() else {
            return bad_request("query is missing.");
        };
        let found: Vec<&MockStream> = self
            .in_order()
            .into_iter()
            .filter(|stream| stream.is_room() && self.shows(stream, hidden_too))
            .filter(|room| room.fits(&criteria) && room.matches(query, criteria.labels.as_deref()))
            .collect();

        let labels = criteria.labels.as_deref().unwrap_or_default().iter();
        let facets = labels.map(|label| types::FacetedMatchCount {
            facet: Some(label.clone()),
            count: i64::try_from(found.iter().filter(|room| room.matches_label(query, label)).count()).ok(),
        });
        json(&types::V3RoomSearchResults {
            count: i64::try_from(found.len()).ok(),
            skip: i64::try_from(page.skip).ok(),
            limit: i64::try_from(page.limit).ok(),
            faceted_match_count: Some(facets.collect()),
            rooms: Some(page.of(found.into_iter().map(MockStream::room_answer))),
            query: Some(types::V2RoomSearchCriteria(criteria)),
        })
    }

    /// Whether the caller finds a room: as a member, or because it is active and public or discoverable.
    fn shows(&self, room: &MockStream, hidden_too: bool) -> bool {
        let open = room.room.public == Some(true) || room.room.discoverable == Some(true);
        room.has(self.caller) || (room.active && (open || hidden_too))
    }
}

impl MockStream {
    /// Whether the room is one of those that a search asks for, whatever their text.
    fn fits(&self, criteria: &types::RoomSearchCriteria) -> bool {
        let named = |user: &Option<types::UserId>| user.as_ref().and_then(|user| user.id).map(UserId::from);
        let owns = |user| self.members().any(|membership| membership.owner && membership.user == user);
        criteria.active.is_none_or(|active| self.active == active)
            && criteria.private.is_none_or(|private| (self.room.public != Some(true)) == private)
            && named(&criteria.owner).is_none_or(owns)
            && named(&criteria.creator).is_none_or(|user| self.creator == Some(user))
            && named(&criteria.member).is_none_or(|user| self.has(user))
    }

    /// Whether name, tags of the description, or keywords of these labels have the text.
    fn matches(&self, query: &str, labels: Option<&[String]>) -> bool {
        let tags = self.room.description.as_deref().unwrap_or_default().split_whitespace();
        let mut tags = tags.filter_map(|word| word.strip_prefix(['#', '$']));
        has_text(self.room.name.as_deref(), query)
            || tags.any(|tag| has_text(Some(tag), query))
            || labels.unwrap_or_default().iter().any(|label| self.matches_label(query, label))
    }

    fn matches_label(&self, query: &str, label: &str) -> bool {
        let keywords = self.room.keywords.as_deref().unwrap_or_default().iter();
        keywords
            .filter(|tag| tag.key.as_deref() == Some(label))
            .any(|tag| has_text(tag.value.as_deref(), query))
    }
}

fn has_text(text: Option<&str>, part: &str) -> bool {
    text.is_some_and(|text| text.to_lowercase().contains(&part.to_lowercase()))
}
