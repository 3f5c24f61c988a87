//! A stream, as each operation answers it.

use jiff::Timestamp;
use pod_api::{NumericId, types};

use super::MockStream;
use crate::{GroupId, StreamKind, UserId};

impl MockStream {
    pub(super) fn info_answer(&self) -> types::V2StreamAttributes {
        let room = self.is_room();
        types::V2StreamAttributes {
            id: Some(self.id.to_string()),
            active: Some(self.active),
            cross_pod: Some(self.cross_pod),
            origin: Some("INTERNAL".to_owned()),
            last_message_date: self.last_message_at.map(Timestamp::as_millisecond),
            stream_type: Some(types::V2StreamType { type_: Some(self.kind.to_string()) }),
            room_attributes: room.then(|| types::V2RoomSpecificStreamAttributes {
                name: self.room.name.clone(),
                groups: self.group_items(),
            }),
            stream_attributes: (!room).then(|| types::V2ConversationSpecificStreamAttributes {
                members: Some(types::UserIdList(self.member_ids())),
            }),
        }
    }

    /// The detail that only IMs and MIMs have.
    pub(super) fn im_answer(&self) -> Option<types::V1imDetail> {
        matches!(self.kind, StreamKind::Im | StreamKind::Mim).then(|| types::V1imDetail {
            im_system_info: Some(types::ImSystemInfo {
                id: Some(self.id.to_string()),
                active: Some(self.active),
                creation_date: Some(self.created_at.as_millisecond()),
            }),
            v1im_attributes: Some(types::V1imAttributes { pinned_message_id: self.pinned_id() }),
        })
    }

    /// The detail that only rooms have.
    pub(super) fn room_answer(&self) -> types::V3RoomDetail {
        types::V3RoomDetail {
            room_attributes: Some(types::V3RoomAttributes {
                pinned_message_id: self.pinned_id(),
                ..self.room.clone()
            }),
            room_system_info: Some(self.room_system_info()),
            groups: self.group_items(),
        }
    }

    /// The older detail of a room, which activation still answers with.
    pub(super) fn activation_answer(&self) -> types::RoomDetail {
        types::RoomDetail {
            room_attributes: Some(types::RoomAttributes {
                name: self.room.name.clone(),
                description: self.room.description.clone(),
                members_can_invite: self.room.members_can_invite,
                discoverable: self.room.discoverable,
            }),
            immutable_room_attributes: Some(types::ImmutableRoomAttributes {
                public: self.room.public,
                read_only: self.room.read_only,
                copy_protected: self.room.copy_protected,
            }),
            room_system_info: Some(self.room_system_info()),
        }
    }

    /// The stream in a user's list.
    pub(super) fn summary_answer(&self) -> types::StreamAttributes {
        let room = self.is_room();
        types::StreamAttributes {
            id: Some(self.id.to_string()),
            active: Some(self.active),
            cross_pod: Some(self.cross_pod),
            stream_type: Some(types::StreamType { type_: Some(self.kind.to_string()) }),
            room_attributes: room
                .then(|| types::RoomSpecificStreamAttributes { name: self.room.name.clone() }),
            stream_attributes: (!room).then(|| types::ConversationSpecificStreamAttributes {
                members: Some(types::UserIdList(self.member_ids())),
            }),
        }
    }

    /// The stream in the company's list.
    pub(super) fn company_answer(&self) -> types::V2AdminStreamInfo {
        let room = self.is_room();
        types::V2AdminStreamInfo {
            id: Some(self.id.to_string()),
            is_external: Some(self.cross_pod),
            is_active: Some(self.active),
            is_public: room.then(|| self.room.public == Some(true)),
            type_: Some(self.kind.to_string()),
            cross_pod: Some(self.cross_pod),
            origin: Some("INTERNAL".to_owned()),
            attributes: Some(types::V2AdminStreamAttributes {
                room_name: self.room.name.clone(),
                room_description: self.room.description.clone(),
                members: (!room).then(|| self.member_ids()),
                members_count: i64::try_from(self.members().count()).ok(),
                created_by_user_id: self.creator.map(UserId::into),
                created_date: Some(self.created_at.as_millisecond()),
                last_message_date: self.last_message_at.map(Timestamp::as_millisecond),
                group_chat: self.room.group_chat,
                ..Default::default()
            }),
        }
    }

    pub(super) fn is_room(&self) -> bool {
        self.kind == StreamKind::Room
    }

    fn room_system_info(&self) -> types::RoomSystemInfo {
        types::RoomSystemInfo {
            id: Some(self.id.to_string()),
            creation_date: Some(self.created_at.as_millisecond()),
            created_by_user_id: self.creator.map(UserId::into),
            active: Some(self.active),
        }
    }

    fn pinned_id(&self) -> Option<String> {
        self.pinned_message.as_ref().map(ToString::to_string)
    }

    fn member_ids(&self) -> Vec<NumericId> {
        self.members().map(|membership| membership.user.into()).collect()
    }

    fn group_items(&self) -> Option<Vec<types::GroupItem>> {
        let item = |&(group, user): &(GroupId, UserId)| types::GroupItem {
            id: Some(group.into()),
            added_by: Some(user.into()),
        };
        (!self.groups.is_empty()).then(|| self.groups.iter().map(item).collect())
    }
}
