//! Streams and what is in them, a page at a time.

use jiff::Timestamp;
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
    pub(super) fn stream_info(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let stream = self.stream(call)?;
        let mut info = stream.summary();
        info["origin"] = json!("INTERNAL");
        info["lastMessageDate"] = json!(stream.last_message_at.map(Timestamp::as_millisecond));
        if stream.is_room() {
            info["roomAttributes"]["groups"] = stream.group_items();
        }
        Ok(info)
    }

    pub(super) fn list_streams(&mut self, user: UserId, call: &MockCall<'_>) -> MockAnswer {
        let page = call.page(50, 1000)?;
        let inactive_too = call.body()["includeInactiveStreams"] == true;
        let kinds = kinds_in(call);
        let streams = self
            .in_order()
            .into_iter()
            .filter(|stream| stream.has(user) && (stream.active || inactive_too) && stream.is_one_of(&kinds));
        match page.of(streams.map(MockStream::summary)) {
            none if none.is_empty() => Ok(Value::Null),
            streams => Ok(streams.into()),
        }
    }

    pub(super) fn list_streams_for_user(&mut self, call: &MockCall<'_>) -> MockAnswer {
        self.list_streams(call.user()?, call)
    }

    pub(super) fn list_all_streams(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let page = call.page(50, 100)?;
        let kinds = kinds_in(call);
        let wanted = |stream: &&MockStream| stream.is_one_of(&kinds) && stream.passes(call.body());
        let streams: Vec<_> = self.in_order().into_iter().filter(wanted).collect();
        Ok(json!({
            "count": streams.len(),
            "skip": page.skip,
            "limit": page.limit,
            "filter": call.body(),
            "streams": page.of(streams.into_iter().map(MockStream::for_company)),
        }))
    }

    pub(super) fn attachments(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let page = call.page(50, 100)?;
        let time = call.number("since")?.unwrap_or(i64::MIN)..=call.number("to")?.unwrap_or(i64::MAX);
        let mut attachments = self.stream(call)?.attachments.clone();
        attachments.retain(|(date, _)| time.contains(date));
        attachments.sort_by_key(|(date, _)| *date);
        match call.query("sortDir").as_deref() {
            None | Some("ASC") => {}
            Some("DESC") => attachments.reverse(),
            Some(_) => return bad_request("sortDir is neither ASC nor DESC."),
        }
        Ok(attachments.into_iter().take(page.limit).map(|(_, attachment)| attachment).collect())
    }
}

impl MockStream {
    /// The stream in a user's list.
    fn summary(&self) -> Value {
        let room = self.is_room();
        json!({
            "id": self.id,
            "active": self.active,
            "crossPod": self.cross_pod,
            "streamType": { "type": self.kind },
            "roomAttributes": room.then(|| json!({ "name": self.room["name"] })),
            "streamAttributes": (!room).then(|| json!({ "members": self.member_ids() })),
        })
    }

    /// The stream in the company's list.
    fn for_company(&self) -> Value {
        let room = self.is_room();
        json!({
            "id": self.id,
            "isExternal": self.cross_pod,
            "isActive": self.active,
            "isPublic": room.then(|| self.room["public"] == true),
            "type": self.kind,
            "crossPod": self.cross_pod,
            "origin": "INTERNAL",
            "attributes": {
                "roomName": self.room["name"],
                "roomDescription": self.room["description"],
                "members": (!room).then(|| self.member_ids()),
                "membersCount": self.members().count(),
                "createdByUserId": self.creator,
                "createdDate": self.created_at.as_millisecond(),
                "lastMessageDate": self.last_message_at.map(Timestamp::as_millisecond),
                "groupChat": self.room["groupChat"],
            },
        })
    }

    fn member_ids(&self) -> Vec<UserId> {
        self.members().map(|membership| membership.user).collect()
    }

    fn passes(&self, filter: &Value) -> bool {
        let is = |field: &str, value: &str| filter[field].as_str().is_none_or(|wanted| wanted == value);
        let changed = |membership: Timestamp| {
            let time = membership.as_millisecond();
            filter["startDate"].as_i64().is_none_or(|start| time >= start)
                && filter["endDate"].as_i64().is_none_or(|end| time <= end)
        };
        is("scope", if self.cross_pod { "EXTERNAL" } else { "INTERNAL" })
            && is("origin", "INTERNAL")
            && is("status", if self.active { "ACTIVE" } else { "INACTIVE" })
            && is("privacy", if self.room["public"] == true { "PUBLIC" } else { "PRIVATE" })
            && (filter["startDate"].is_null() && filter["endDate"].is_null()
                || self.memberships.iter().any(|membership| changed(membership.joined_at)))
    }

    fn is_one_of(&self, kinds: &[&str]) -> bool {
        kinds.is_empty() || kinds.contains(&self.kind.as_str())
    }
}

fn kinds_in<'a>(call: &'a MockCall<'_>) -> Vec<&'a str> {
    let kinds = call.body()["streamTypes"].as_array().into_iter().flatten();
    kinds.filter_map(|kind| kind["type"].as_str()).collect()
}
