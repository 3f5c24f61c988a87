//! Finding users, and their sessions.

use serde_json::{Value, json};

use super::{
    MockUser,
    call::{MockAnswer, MockCall, bad_request},
    state::State,
};
use crate::UserId;

/// The most values in a lookup.
const MOST_IN_A_LOOKUP: usize = 100;

impl State {
    pub(super) fn play_users(&mut self, call: &MockCall<'_>) -> Option<MockAnswer> {
        Some(match call.operation().id() {
            "v3_users_get" => self.find_users(call),
            "v1_user_search_post" => self.search_users(call),
            "v1_users_uid_sessions_get" => self.list_sessions(call),
            "v1_users_uid_sessions_logout_post" => self.end_sessions(call, None),
            "v1_users_uid_sessions_sid_logout_post" => {
                let session = call.parameters.get(1).map(String::as_str);
                self.end_sessions(call, session)
            }
            _ => return None,
        })
    }

    fn find_users(&self, call: &MockCall<'_>) -> MockAnswer {
        let lists = ["uid", "email", "username"];
        let mut asked = lists.iter().filter_map(|&field| Some((field, call.query(field)?)));
        let (Some((by, list)), None) = (asked.next(), asked.next()) else {
            return bad_request("One of uid, email and username has to be set.");
        };
        let (local, active) = (call.flag("local")?, call.flag("active")?);
        let values: Vec<&str> = list.split(',').map(str::trim).collect();
        if values.len() > MOST_IN_A_LOOKUP {
            return bad_request("These are more than 100 values.");
        }
        let (mut users, mut errors) = (Vec::new(), Vec::new());
        for value in values {
            if by == "uid" && value.parse::<UserId>().is_err() {
                errors.push(json!({ "error": "invalid.format", "id": value }));
            }
            let known = self.users.iter().filter(|user| user.is(by, value));
            let wanted = known.filter(|user| active.is_none_or(|active| user.active == active));
            users.extend(wanted.filter(|user| local != Some(true) || !user.external).map(MockUser::record));
        }
        if users.is_empty() && errors.is_empty() {
            return Ok(Value::Null);
        }
        Ok(json!({ "users": users, "errors": if errors.is_empty() { Value::Null } else { errors.into() } }))
    }

    fn search_users(&self, call: &MockCall<'_>) -> MockAnswer {
        let (page, local) = (call.page(50, 1000)?, call.flag("local")?);
        let (query, filters) = (&call.body()["query"], &call.body()["filters"]);
        let found: Vec<Value> = self
            .users
            .iter()
            .filter(|user| local != Some(true) || !user.external)
            .map(MockUser::record)
            .filter(|user| matches(user, query.as_str().unwrap_or_default()) && passes(user, filters))
            .collect();
        if found.is_empty() {
            return Ok(Value::Null);
        }
        Ok(json!({
            "count": found.len(),
            "skip": page.skip,
            "limit": page.limit,
            "searchQuery": call.body(),
            "users": page.of(found),
        }))
    }

    fn list_sessions(&self, call: &MockCall<'_>) -> MockAnswer {
        let user = call.user()?;
        let known = self.users.iter().any(|known| known.id == user);
        Ok(if known { json!({ "sessions": self.sessions.of(user) }) } else { Value::Null })
    }

    fn end_sessions(&mut self, call: &MockCall<'_>, session: Option<&str>) -> MockAnswer {
        let user = call.user()?;
        if self.sessions.end(user, session) == 0 && session.is_some() {
            return bad_request("The user has no such session.");
        }
        Ok(json!({ "format": "TEXT", "message": "The user was logged out." }))
    }
}

impl MockUser {
    /// Whether this is the user of an id, an e-mail address or a login name.
    fn is(&self, by: &str, value: &str) -> bool {
        let own = match by {
            "uid" => Some(self.id.to_string()),
            "email" => self.email.clone(),
            _ => Some(self.name.clone()),
        };
        own.is_some_and(|own| own.eq_ignore_ascii_case(value))
    }
}

fn matches(user: &Value, text: &str) -> bool {
    let fields = ["displayName", "firstName", "lastName", "emailAddress"];
    let mut values = fields.iter().filter_map(|&field| user[field].as_str());
    values.any(|value| value.to_lowercase().contains(&text.to_lowercase()))
}

fn passes(user: &Value, filters: &Value) -> bool {
    let kinds = filters["accountTypes"].as_array();
    let kind = &user["accountType"];
    kinds.map_or(kind != "SDL", |kinds| kinds.contains(kind))
        && filters
            .as_object()
            .into_iter()
            .flatten()
            .all(|(field, wanted)| field == "accountTypes" || wanted.is_null() || user[field] == *wanted)
}
