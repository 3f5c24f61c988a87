//! Rooms.

use jiff::Timestamp;
use pod_api::types;

use super::{
    MockStream,
    call::{Answer, Call, Refusal, bad_request, json},
    membership::Membership,
    state::State,
};
use crate::StreamKind;

impl State {
    pub(super) fn create_room(&mut self, call: &Call<'_>) -> Answer {
        let attributes: types::V3RoomAttributes = call.body()?;
        if is_blank(attributes.name.as_deref()) {
            return bad_request("A room has a name.");
        }
        let creator = self.caller;
        let id = self.open(|id| MockStream {
            cross_pod: attributes.cross_pod == Some(true),
            room: with_defaults(attributes),
            creator: Some(creator),
            memberships: vec![Membership { owner: true, ..Membership::new(creator, Timestamp::now()) }],
            ..MockStream::of_kind(id, StreamKind::Room)
        });
        self.room_info(&Call { id: id.as_str(), ..*call })
    }

    pub(super) fn room_info(&mut self, call: &Call<'_>) -> Answer {
        json(&self.room(call)?.room_answer())
    }

    pub(super) fn update_room(&mut self, call: &Call<'_>) -> Answer {
        self.room_mut(call)?.change(call.body()?)?;
        self.room_info(call)
    }

    pub(super) fn set_room_active(&mut self, call: &Call<'_>) -> Answer {
        let Some(active) = call.flag("active")? else {
            return bad_request("active is missing.");
        };
        let room = self.room_mut(call)?;
        if active && !room.active && room.members().next().is_none() {
            return bad_request("A room without members stays inactive.");
        }
        room.active = active;
        json(&room.activation_answer())
    }
}

impl MockStream {
    /// Changes what is set.
    fn change(&mut self, change: types::V3RoomAttributes) -> Result<(), Refusal> {
        if change.public.or(change.cross_pod).or(change.multi_lateral_room).is_some()
            || change.sub_type.is_some()
        {
            return bad_request("An attribute that is fixed at creation cannot change.");
        }
        if change.copy_protected == Some(false) && self.room.copy_protected == Some(true) {
            return bad_request("copyProtected cannot be taken back.");
        }
        if change.name.is_some() && is_blank(change.name.as_deref()) {
            return bad_request("A room has a name.");
        }
        if let Some(message) = &change.pinned_message_id {
            self.pin(message)?;
        }
        let room = &mut self.room;
        let set_text = |target: &mut Option<String>, text: Option<String>| *target = text.or(target.take());
        let set_flag = |target: &mut Option<bool>, flag: Option<bool>| *target = flag.or(*target);
        set_text(&mut room.name, change.name);
        set_text(&mut room.description, change.description);
        set_flag(&mut room.members_can_invite, change.members_can_invite);
        set_flag(&mut room.discoverable, change.discoverable);
        set_flag(&mut room.read_only, change.read_only);
        set_flag(&mut room.copy_protected, change.copy_protected);
        set_flag(&mut room.view_history, change.view_history);
        set_flag(&mut room.scheduled_meeting, change.scheduled_meeting);
        room.keywords = change.keywords.or(room.keywords.take());
        Ok(())
    }
}

/// The attributes of a new room, with what nobody has set.
pub(super) fn with_defaults(mut room: types::V3RoomAttributes) -> types::V3RoomAttributes {
    let public = *room.public.get_or_insert(false);
    for open in [&mut room.discoverable, &mut room.members_can_invite, &mut room.view_history] {
        open.get_or_insert(public);
    }
    for special in [
        &mut room.read_only,
        &mut room.copy_protected,
        &mut room.cross_pod,
        &mut room.multi_lateral_room,
        &mut room.scheduled_meeting,
        &mut room.group_chat,
    ] {
        special.get_or_insert(false);
    }
    room
}

fn is_blank(name: Option<&str>) -> bool {
    name.is_none_or(|name| name.trim().is_empty())
}
