//! Rooms.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{MockStream, membership::Membership};
use crate::{
    GroupId, StreamKind, UserId,
    mock::{
        Fault,
        call::{MockAnswer, MockCall, bad_request},
        state::State,
    },
};

/// What describes a room, under the names of the API.
pub(super) type Attributes = Map<String, Value>;

/// What cannot change once a room is created.
const FIXED: [&str; 4] = ["public", "crossPod", "multiLateralRoom", "subType"];

impl State {
    pub(super) fn create_room(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let attributes = attributes_in(call);
        if is_blank(attributes.get("name")) {
            return bad_request("A room has a name.");
        }
        let creator = call.caller;
        let id = self.open(StreamKind::Room, |room| MockStream {
            cross_pod: attributes.get("crossPod") == Some(&json!(true)),
            room: with_defaults(attributes).into(),
            creator: Some(creator),
            memberships: vec![Membership { owner: true, ..Membership::new(creator, Timestamp::now()) }],
            ..room
        });
        Ok(self.streams[&id].room_detail())
    }

    pub(super) fn room_info(&mut self, call: &MockCall<'_>) -> MockAnswer {
        Ok(self.room(call)?.room_detail())
    }

    pub(super) fn update_room(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let room = self.room_mut(call)?;
        room.change(attributes_in(call))?;
        Ok(room.room_detail())
    }

    pub(super) fn set_room_active(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let Some(active) = call.flag("active")? else {
            return bad_request("active is missing.");
        };
        let room = self.room_mut(call)?;
        if active && !room.active && room.members().next().is_none() {
            return bad_request("A room without members stays inactive.");
        }
        room.active = active;
        let attributes = |names: &[&str]| -> Value {
            names
                .iter()
                .map(|&name| (name.to_owned(), room.room[name].clone()))
                .collect::<Attributes>()
                .into()
        };
        Ok(json!({
            "roomAttributes": attributes(&["name", "description", "membersCanInvite", "discoverable"]),
            "immutableRoomAttributes": attributes(&["public", "readOnly", "copyProtected"]),
            "roomSystemInfo": room.system_info(),
        }))
    }
}

impl MockStream {
    pub(super) fn room_detail(&self) -> Value {
        let mut attributes = self.room.clone();
        attributes["pinnedMessageId"] = json!(self.pinned_message);
        json!({
            "roomAttributes": attributes,
            "roomSystemInfo": self.system_info(),
            "groups": self.group_items(),
        })
    }

    fn system_info(&self) -> Value {
        json!({
            "id": self.id,
            "creationDate": self.created_at.as_millisecond(),
            "createdByUserId": self.creator,
            "active": self.active,
        })
    }

    /// The groups of a room; pods leave out an empty list.
    pub(super) fn group_items(&self) -> Value {
        let item = |&(group, user): &(GroupId, UserId)| json!({ "id": group, "addedBy": user });
        if self.groups.is_empty() { Value::Null } else { self.groups.iter().map(item).collect() }
    }

    /// Changes what is set.
    fn change(&mut self, mut change: Attributes) -> Result<(), Fault> {
        change.retain(|_, value| !value.is_null());
        if FIXED.iter().any(|&name| change.get(name).is_some_and(|value| *value != self.room[name])) {
            return bad_request("An attribute that is fixed at creation cannot change.");
        }
        if change.get("copyProtected") == Some(&json!(false)) && self.room["copyProtected"] == true {
            return bad_request("copyProtected cannot be taken back.");
        }
        if change.contains_key("name") && is_blank(change.get("name")) {
            return bad_request("A room has a name.");
        }
        if let Some(message) = change.remove("pinnedMessageId") {
            self.pin(message.as_str().unwrap_or_default())?;
        }
        for (name, value) in change {
            self.room[name] = value;
        }
        Ok(())
    }
}

/// The attributes of a new room, with what nobody has set.
pub(super) fn with_defaults(mut room: Attributes) -> Attributes {
    room.retain(|_, value| !value.is_null());
    let public = room.entry("public").or_insert(json!(false)).clone();
    for open in ["discoverable", "membersCanInvite", "viewHistory"] {
        room.entry(open).or_insert(public.clone());
    }
    for special in
        ["readOnly", "copyProtected", "crossPod", "multiLateralRoom", "scheduledMeeting", "groupChat"]
    {
        room.entry(special).or_insert(json!(false));
    }
    room
}

fn attributes_in(call: &MockCall<'_>) -> Attributes {
    call.body().as_object().cloned().unwrap_or_default()
}

fn is_blank(name: Option<&Value>) -> bool {
    name.and_then(Value::as_str).is_none_or(|name| name.trim().is_empty())
}
