//! Searching rooms.

use serde_json::{Value, json};

use super::MockStream;
use crate::{
    UserId,
    mock::{
        call::{MockAnswer, MockCall, bad_request},
        state::State,
    },
};

impl State {
    pub(super) fn search_rooms(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let page = call.page(50, 100)?;
        let hidden_too = call.flag("includeNonDiscoverable")?.unwrap_or(false);
        let criteria = call.body();
        let Some(query) = criteria["query"].as_str() else {
            return bad_request("query is missing.");
        };
        let labels: Vec<&str> = texts(&criteria["labels"]).collect();
        let found: Vec<&MockStream> = self
            .in_order()
            .into_iter()
            .filter(|stream| stream.is_room() && stream.shows_itself_to(call.caller, hidden_too))
            .filter(|room| room.fits(criteria) && room.matches(query, &labels))
            .collect();
        let facets = labels.iter().map(|label| {
            let count = found.iter().filter(|room| room.matches_label(query, label)).count();
            json!({ "facet": label, "count": count })
        });
        Ok(json!({
            "count": found.len(),
            "skip": page.skip,
            "limit": page.limit,
            "query": criteria,
            "facetedMatchCount": facets.collect::<Vec<_>>(),
            "rooms": page.of(found.iter().map(|room| room.room_detail())),
        }))
    }
}

impl MockStream {
    /// Whether a user finds a room: as a member, or because it is active and public or discoverable.
    fn shows_itself_to(&self, user: UserId, hidden_too: bool) -> bool {
        let open = self.room["public"] == true || self.room["discoverable"] == true;
        self.has(user) || (self.active && (open || hidden_too))
    }

    /// Whether the room is one of those that a search asks for, whatever their text.
    fn fits(&self, criteria: &Value) -> bool {
        let named = |field: &str| serde_json::from_value::<UserId>(criteria[field]["id"].clone()).ok();
        let owns = |user| self.members().any(|membership| membership.owner && membership.user == user);
        criteria["active"].as_bool().is_none_or(|active| self.active == active)
            && criteria["private"].as_bool().is_none_or(|private| (self.room["public"] != true) == private)
            && named("owner").is_none_or(owns)
            && named("creator").is_none_or(|user| self.creator == Some(user))
            && named("member").is_none_or(|user| self.has(user))
    }

    /// Whether name, tags of the description, or keywords of these labels have the text.
    fn matches(&self, query: &str, labels: &[&str]) -> bool {
        let description = self.room["description"].as_str().unwrap_or_default();
        let mut tags = description.split_whitespace().filter_map(|word| word.strip_prefix(['#', '$']));
        has_text(self.room["name"].as_str(), query)
            || tags.any(|tag| has_text(Some(tag), query))
            || labels.iter().any(|label| self.matches_label(query, label))
    }

    fn matches_label(&self, query: &str, label: &str) -> bool {
        let keywords = self.room["keywords"].as_array().into_iter().flatten();
        keywords.filter(|tag| tag["key"] == label).any(|tag| has_text(tag["value"].as_str(), query))
    }
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn has_text(text: Option<&str>, part: &str) -> bool {
    text.is_some_and(|text| text.to_lowercase().contains(&part.to_lowercase()))
}
