//! A room: creating it, looking it up, changing it.

use pod_api::types;

use super::{Keyword, NewRoom, RoomUpdate, Rooms};
use crate::{Error, MessageId, StreamId, UserId, streams::RoomGroup, view::view};

view! {
    /// A room: what describes it, when and by whom it was created, the groups in it.
    pub struct Room(types::V3RoomDetail);

    /// The room's stream id.
    id: id(StreamId) = room_system_info.id;
    /// When it was created.
    created_at: time = room_system_info.creation_date;
    /// Who created it.
    created_by: number_id(UserId) = room_system_info.created_by_user_id;
    /// Whether it takes messages and changes of membership.
    active: flag = room_system_info.active;
    /// Its name.
    name: text = room_attributes.name;
    /// What it is about.
    description: text = room_attributes.description;
    /// The labelled values by which a search can find it.
    keywords: views(Keyword) = room_attributes.keywords;
    /// Whether every member can add members. If not, only owners can.
    members_can_invite: flag = room_attributes.members_can_invite;
    /// Whether users who are not members can find it.
    discoverable: flag = room_attributes.discoverable;
    /// Whether anyone on the pod can join.
    public: flag = room_attributes.public;
    /// Whether only owners can send messages.
    read_only: flag = room_attributes.read_only;
    /// Whether clients keep users from copying content.
    copy_protected: flag = room_attributes.copy_protected;
    /// Whether it can have members of other companies.
    cross_pod: flag = room_attributes.cross_pod;
    /// Whether a new member sees the messages sent before.
    view_history: flag = room_attributes.view_history;
    /// Whether it can have members of more than two companies.
    multi_lateral: flag = room_attributes.multi_lateral_room;
    /// Whether it belongs to a scheduled meeting.
    scheduled_meeting: flag = room_attributes.scheduled_meeting;
    /// What marked the rooms of the e-mail integration, which is gone.
    sub_type: text = room_attributes.sub_type;
    /// The message that is pinned, if one is.
    pinned_message: id(MessageId) = room_attributes.pinned_message_id;
    /// Whether it is a group chat.
    group_chat: flag = room_attributes.group_chat;
    /// The groups that were added to it. A pod that has none leaves them out, sends `null`, or an empty list.
    groups: views(RoomGroup) = groups;
}

impl Rooms<'_> {
    /// Creates a room. The caller is its owner.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for an empty name, and for attributes that do not go together.
    pub async fn create(self, room: NewRoom) -> Result<Room, Error> {
        room.validate()?;
        let room = &room.into_attributes();
        self.pod.request(|raw| async move { raw.v3_room_create_post().body(room.clone()).send().await }).await
    }

    /// What is known of a room.
    ///
    /// # Errors
    ///
    /// [`Error`]; the stream of an IM is refused by the pod.
    pub async fn info(self, id: &StreamId) -> Result<Room, Error> {
        self.pod
            .request_about(id, |raw, id| async move { raw.v3_room_id_info_get().id(id).send().await })
            .await
    }

    /// Changes what describes a room.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for a change of nothing.
    pub async fn update(self, id: &StreamId, update: RoomUpdate) -> Result<Room, Error> {
        update.validate()?;
        let change = &update.into_attributes();
        let send = |raw: pod_api::Client, id| async move {
            raw.v3_room_id_update_post().id(id).body(change.clone()).send().await
        };
        self.pod.request_about(id, send).await
    }
}
