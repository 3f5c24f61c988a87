//! A conversation that the pod knows.

use jiff::Timestamp;
use pod_api::types;

use crate::{GroupId, MessageId, StreamId, StreamKind, UserId};

/// A stream of a [`MockPod`](super::MockPod).
///
/// It is active and was created at the start of 2024 unless it says otherwise.
#[derive(Clone, Debug)]
#[must_use]
pub struct MockStream {
    pub(super) id: StreamId,
    kind: StreamKind,
    name: Option<String>,
    members: Vec<UserId>,
    groups: Vec<(GroupId, UserId)>,
    active: bool,
    cross_pod: bool,
    created_at: Timestamp,
    last_message_at: Option<Timestamp>,
    pinned_message: Option<MessageId>,
}

const START_OF_2024: Timestamp = Timestamp::constant(1_704_067_200, 0);

impl MockStream {
    /// An IM of these users.
    pub fn im(id: StreamId, members: impl IntoIterator<Item = UserId>) -> Self {
        Self { members: members.into_iter().collect(), ..Self::of_kind(id, StreamKind::Im) }
    }

    /// A MIM of these users.
    pub fn mim(id: StreamId, members: impl IntoIterator<Item = UserId>) -> Self {
        Self { members: members.into_iter().collect(), ..Self::of_kind(id, StreamKind::Mim) }
    }

    /// A room of this name.
    pub fn room(id: StreamId, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::of_kind(id, StreamKind::Room) }
    }

    /// The wall of this user.
    pub fn post(id: StreamId, owner: UserId) -> Self {
        Self { members: vec![owner], ..Self::of_kind(id, StreamKind::Post) }
    }

    /// A stream of any kind, also one that does not exist yet.
    pub fn of_kind(id: StreamId, kind: StreamKind) -> Self {
        Self {
            id,
            kind,
            name: None,
            members: Vec::new(),
            groups: Vec::new(),
            active: true,
            cross_pod: false,
            created_at: START_OF_2024,
            last_message_at: None,
            pinned_message: None,
        }
    }

    /// Adds a group to a room, by this user.
    pub fn group(mut self, group: GroupId, added_by: UserId) -> Self {
        self.groups.push((group, added_by));
        self
    }

    /// The stream is inactive.
    pub fn inactive(mut self) -> Self {
        self.active = false;
        self
    }

    /// The stream reaches across pods.
    pub fn cross_pod(mut self) -> Self {
        self.cross_pod = true;
        self
    }

    /// When the stream was created, to the millisecond.
    pub fn created_at(mut self, time: Timestamp) -> Self {
        self.created_at = time;
        self
    }

    /// When the last message was sent, to the millisecond.
    pub fn last_message_at(mut self, time: Timestamp) -> Self {
        self.last_message_at = Some(time);
        self
    }

    /// The message that is pinned.
    pub fn pinned(mut self, message: MessageId) -> Self {
        self.pinned_message = Some(message);
        self
    }

    pub(super) fn stream_info(&self) -> types::V2StreamAttributes {
        let room = matches!(self.kind, StreamKind::Room);
        types::V2StreamAttributes {
            id: Some(self.id.to_string()),
            active: Some(self.active),
            cross_pod: Some(self.cross_pod),
            origin: Some("INTERNAL".to_owned()),
            last_message_date: self.last_message_at.map(Timestamp::as_millisecond),
            stream_type: Some(types::V2StreamType { type_: Some(self.kind.to_string()) }),
            room_attributes: room.then(|| self.room_attributes()),
            stream_attributes: (!room).then(|| types::V2ConversationSpecificStreamAttributes {
                members: Some(types::UserIdList(self.members.iter().map(|&user| user.into()).collect())),
            }),
        }
    }

    fn room_attributes(&self) -> types::V2RoomSpecificStreamAttributes {
        let item = |&(group, user): &(GroupId, UserId)| types::GroupItem {
            id: Some(group.into()),
            added_by: Some(user.into()),
        };
        types::V2RoomSpecificStreamAttributes {
            name: self.name.clone(),
            groups: (!self.groups.is_empty()).then(|| self.groups.iter().map(item).collect()),
        }
    }

    /// The detail that only IMs and MIMs have.
    pub(super) fn im_info(&self) -> Option<types::V1imDetail> {
        matches!(self.kind, StreamKind::Im | StreamKind::Mim).then(|| types::V1imDetail {
            im_system_info: Some(types::ImSystemInfo {
                id: Some(self.id.to_string()),
                active: Some(self.active),
                creation_date: Some(self.created_at.as_millisecond()),
            }),
            v1im_attributes: Some(types::V1imAttributes {
                pinned_message_id: self.pinned_message.as_ref().map(ToString::to_string),
            }),
        })
    }
}
