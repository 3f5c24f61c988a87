//! Connections between users of two pods.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    Fault,
    call::{MockAnswer, MockCall, bad_request},
    state::State,
};
use crate::UserId;

/// The connections, by their users, the one with the smaller id first.
pub(super) type Connections = BTreeMap<(UserId, UserId), Connection>;

/// A connection that was asked for.
#[derive(Clone, Debug)]
pub(super) struct Connection {
    asked_by: UserId,
    status: Status,
    requests: u32,
    first_requested_at: i64,
    updated_at: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    Pending,
    Accepted,
    Rejected,
}

impl State {
    pub(super) fn play_connections(&mut self, call: &MockCall<'_>) -> Option<MockAnswer> {
        Some(match call.operation().id() {
            "v1_connection_list_get" => self.list_connections(call),
            "v1_connection_user_user_id_info_get" => self.connection_info(call),
            "v1_connection_create_post" => self.create_connection(call),
            "v1_connection_accept_post" => self.answer_connection(call, Status::Accepted),
            "v1_connection_reject_post" => self.answer_connection(call, Status::Rejected),
            "v1_connection_user_uid_remove_post" => self.remove_connection(call),
            _ => return None,
        })
    }

    fn list_connections(&self, call: &MockCall<'_>) -> MockAnswer {
        let (me, status) = (call.caller, call.query("status"));
        let users = call.query("userIds").map(|list| list.split(',').map(str::parse).collect());
        let users: Option<Vec<UserId>> =
            users.transpose().or_else(|_| bad_request("userIds has no user ids."))?;
        let others = self.connections.keys().filter(|(one, other)| me == *one || me == *other);
        let mut others: Vec<UserId> =
            others.map(|&(one, other)| if me == one { other } else { one }).collect();
        if let Some(users) = users {
            let of_this_pod = users.iter().filter(|&&user| user != me && self.same_pod(me, user));
            others.retain(|other| users.contains(other));
            others.extend(of_this_pod);
        }
        let listed = others.into_iter().filter_map(|other| self.connection(me, other));
        let wanted = |connection: &Value| match status.as_deref() {
            None => connection["status"].as_str().is_some_and(|status| status.starts_with("PENDING")),
            Some("ALL") => true,
            Some(status) => connection["status"] == status,
        };
        Ok(listed.filter(wanted).collect())
    }

    fn connection_info(&self, call: &MockCall<'_>) -> MockAnswer {
        let connection = self.connection(call.caller, call.user()?);
        connection.ok_or_else(|| Fault::refusal(404, "There is no connection."))
    }

    fn create_connection(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let (me, other, now) =
            (call.caller, self.known_user(&call.body()["userId"])?, Timestamp::now().as_millisecond());
        if !self.same_pod(me, other) {
            let known = self.connections.get(&key(me, other));
            if known.is_some_and(|known| known.status != Status::Rejected) {
                return bad_request("There is a request already.");
            }
            let connection = Connection {
                asked_by: me,
                status: Status::Pending,
                requests: known.map_or(1, |known| known.requests + 1),
                first_requested_at: known.map_or(now, |known| known.first_requested_at),
                updated_at: now,
            };
            self.connections.insert(key(me, other), connection);
        }
        Ok(self.connection(me, other).into())
    }

    fn answer_connection(&mut self, call: &MockCall<'_>, answer: Status) -> MockAnswer {
        let (me, other) = (call.caller, self.known_user(&call.body()["userId"])?);
        let connected = self.same_pod(me, other);
        match self.connections.get_mut(&key(me, other)) {
            Some(asked) if asked.status == Status::Pending && asked.asked_by == other => {
                asked.status = answer;
                asked.updated_at = Timestamp::now().as_millisecond();
            }
            _ if answer == Status::Accepted && connected => {}
            _ => return bad_request("The user has not asked to connect."),
        }
        Ok(self.connection(me, other).into())
    }

    fn remove_connection(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let other = call.user()?;
        let key = key(call.caller, other);
        match self.connections.get_mut(&key) {
            Some(known) if known.status == Status::Accepted => drop(self.connections.remove(&key)),
            Some(known) if known.asked_by == other => {
                let pending = known.status == Status::Pending;
                known.status = if pending { Status::Rejected } else { Status::Pending };
            }
            _ => return bad_request("The users are not connected."),
        }
        Ok(json!({ "format": "TEXT", "message": "Connection removed." }))
    }

    /// The connection of two users, as the first of them sees it.
    fn connection(&self, me: UserId, other: UserId) -> Option<Value> {
        let Some(known) = self.connections.get(&key(me, other)) else {
            return self.same_pod(me, other).then(|| json!({ "userId": other, "status": "ACCEPTED" }));
        };
        let status = match known.status {
            Status::Pending if known.asked_by == me => "PENDING_OUTGOING",
            Status::Pending => "PENDING_INCOMING",
            Status::Accepted => "ACCEPTED",
            Status::Rejected => "REJECTED",
        };
        Some(json!({
            "userId": other,
            "status": status,
            "firstRequestedAt": known.first_requested_at,
            "updatedAt": known.updated_at,
            "requestCounter": known.requests,
        }))
    }

    fn same_pod(&self, one: UserId, other: UserId) -> bool {
        let of_this_pod = |id| self.users.iter().any(|user| user.id == id && !user.external);
        of_this_pod(one) && of_this_pod(other)
    }
}

fn key(one: UserId, other: UserId) -> (UserId, UserId) {
    (one.min(other), one.max(other))
}
