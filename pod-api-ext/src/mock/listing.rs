//! Streams and what is in them, a page at a time.

use jiff::Timestamp;
use pod_api::types;
use wiremock::ResponseTemplate;

use super::{
    MockStream,
    call::{Answer, Call, Refusal, bad_request, json},
    state::State,
};
use crate::UserId;

impl State {
    pub(super) fn stream_info(&mut self, call: &Call<'_>) -> Answer {
        json(&self.stream(call)?.info_answer())
    }

    pub(super) fn whoami(&mut self, _: &Call<'_>) -> Answer {
        match self.users.get(&self.caller) {
            Some(user) => json(&user.record()),
            None => Err(Refusal(500, "The session's user is gone.")),
        }
    }

    pub(super) fn list_streams(&mut self, call: &Call<'_>) -> Answer {
        self.streams_of(self.caller, call)
    }

    pub(super) fn list_streams_for_user(&mut self, call: &Call<'_>) -> Answer {
        match call.id.parse() {
            Ok(user) => self.streams_of(user, call),
            Err(_) => bad_request("This is not a user id."),
        }
    }

    fn streams_of(&self, user: UserId, call: &Call<'_>) -> Answer {
        let page = call.page(50, 1000)?;
        let filter: types::StreamFilter = call.body()?;
        let inactive_too = filter.include_inactive_streams.unwrap_or(false);
        let kinds = filter.stream_types.unwrap_or_default();
        let kinds: Vec<String> = kinds.into_iter().filter_map(|kind| kind.type_).collect();
        let streams = self.in_order().into_iter().filter(|stream| {
            stream.has(user) && (stream.active || inactive_too) && is_one_of(stream, &kinds)
        });
        match page.of(streams.map(MockStream::summary_answer)) {
            none if none.is_empty() => Ok(ResponseTemplate::new(204)),
            streams => json(&streams),
        }
    }

    pub(super) fn list_all_streams(&mut self, call: &Call<'_>) -> Answer {
        let page = call.page(50, 100)?;
        let filter: types::V2AdminStreamFilter = call.body()?;
        let streams: Vec<&MockStream> =
            self.in_order().into_iter().filter(|stream| stream.passes(&filter)).collect();
        json(&types::V2AdminStreamList {
            count: i64::try_from(streams.len()).ok(),
            skip: i64::try_from(page.skip).ok(),
            limit: i64::try_from(page.limit).ok(),
            filter: Some(filter),
            streams: Some(types::V2AdminStreamInfoList(
                page.of(streams.into_iter().map(MockStream::company_answer)),
            )),
        })
    }

    pub(super) fn attachments(&mut self, call: &Call<'_>) -> Answer {
        let page = call.page(50, 100)?;
        let since = call.number("since")?.unwrap_or(i64::MIN);
        let to = call.number("to")?.unwrap_or(i64::MAX);
        let mut attachments = self.stream(call)?.attachments.clone();
        attachments.retain(|item| item.ingestion_date.is_some_and(|date| (since..=to).contains(&date)));
        attachments.sort_by_key(|item| item.ingestion_date);
        match call.query("sortDir").as_deref() {
            None | Some("ASC") => {}
            Some("DESC") => attachments.reverse(),
            Some(_) => return bad_request("sortDir is neither ASC nor DESC."),
        }
        attachments.truncate(page.limit);
        json(&attachments)
    }
}

impl MockStream {
    fn passes(&self, filter: &types::V2AdminStreamFilter) -> bool {
        let kinds = filter.stream_types.iter().flatten().filter_map(|kind| kind.type_.clone());
        let is = |wanted: Option<&str>, value: &str| wanted.is_none_or(|wanted| wanted == value);
        let changed = |membership: Timestamp| {
            let time = membership.as_millisecond();
            filter.start_date.is_none_or(|start| time >= start)
                && filter.end_date.is_none_or(|end| time <= end)
        };
        is_one_of(self, &kinds.collect::<Vec<_>>())
            && is(filter.scope.as_deref(), if self.cross_pod { "EXTERNAL" } else { "INTERNAL" })
            && is(filter.origin.as_deref(), "INTERNAL")
            && is(filter.status.as_deref(), if self.active { "ACTIVE" } else { "INACTIVE" })
            && is(
                filter.privacy.as_deref(),
                if self.room.public == Some(true) { "PUBLIC" } else { "PRIVATE" },
            )
            && (filter.start_date.or(filter.end_date).is_none()
                || self.memberships.iter().any(|membership| changed(membership.joined_at)))
    }
}

fn is_one_of(stream: &MockStream, kinds: &[String]) -> bool {
    kinds.is_empty() || kinds.iter().any(|kind| kind == stream.kind.as_str())
}
