//! A conversation that the pod knows.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    membership::Membership,
    rooms::{Attributes, with_defaults},
};
use crate::{GroupId, MessageId, StreamId, StreamKind, UserId};

/// A stream of a [`MockPod`](crate::mock::MockPod).
///
/// It is active, was created at the start of 2024, and its members joined then, unless it says otherwise.
///
/// ```
/// use pod_api_ext::mock::{MockPod, MockStream};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = MockPod::start().await;
/// let room = mock.add(MockStream::room("AAAA".parse()?, "Rates desk").owner(mock.caller()));
/// assert_eq!(mock.client().stream_info(&room).await?.room_name(), Some("Rates desk"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct MockStream {
    pub(super) id: StreamId,
    pub(super) kind: StreamKind,
    /// What describes a room, under the names of the API; an object without fields for other streams.
    pub(super) room: Value,
    pub(super) memberships: Vec<Membership>,
    pub(super) creator: Option<UserId>,
    pub(super) groups: Vec<(GroupId, UserId)>,
    /// When they were sent, in milliseconds since 1970 UTC, and what the API tells of them.
    pub(super) attachments: Vec<(i64, Value)>,
    pub(super) active: bool,
    pub(super) cross_pod: bool,
    pub(super) created_at: Timestamp,
    pub(super) last_message_at: Option<Timestamp>,
    pub(super) pinned_message: Option<MessageId>,
}

const START_OF_2024: Timestamp = Timestamp::constant(1_704_067_200, 0);

impl MockStream {
    /// An IM of these users.
    pub fn im(id: StreamId, members: impl IntoIterator<Item = UserId>) -> Self {
        members.into_iter().fold(Self::of_kind(id, StreamKind::Im), Self::member)
    }

    /// A MIM of these users.
    pub fn mim(id: StreamId, members: impl IntoIterator<Item = UserId>) -> Self {
        members.into_iter().fold(Self::of_kind(id, StreamKind::Mim), Self::member)
    }

    /// A private room of this name.
    pub fn room(id: StreamId, name: impl Into<String>) -> Self {
        Self::room_with(id, Attributes::from_iter([("name".to_owned(), json!(name.into()))]))
    }

    /// A room with all the attributes that a new room can have.
    #[cfg(feature = "rooms")]
    pub fn room_like(id: StreamId, room: crate::rooms::NewRoom) -> Self {
        let attributes = serde_json::to_value(room.into_attributes()).unwrap_or_default();
        Self::room_with(id, attributes.as_object().cloned().unwrap_or_default())
    }

    fn room_with(id: StreamId, attributes: Attributes) -> Self {
        let cross_pod = attributes.get("crossPod") == Some(&json!(true));
        Self { room: with_defaults(attributes).into(), cross_pod, ..Self::of_kind(id, StreamKind::Room) }
    }

    /// The wall of this user.
    pub fn post(id: StreamId, owner: UserId) -> Self {
        Self::of_kind(id, StreamKind::Post).member(owner)
    }

    /// A stream of any kind, also one that does not exist yet.
    pub fn of_kind(id: StreamId, kind: StreamKind) -> Self {
        Self {
            id,
            kind,
            room: json!({}),
            memberships: Vec::new(),
            creator: None,
            groups: Vec::new(),
            attachments: Vec::new(),
            active: true,
            cross_pod: false,
            created_at: START_OF_2024,
            last_message_at: None,
            pinned_message: None,
        }
    }

    /// Adds a member.
    pub fn member(mut self, user: UserId) -> Self {
        self.memberships.push(Membership::new(user, START_OF_2024));
        self
    }

    /// Adds a member who owns the room; the first one created it.
    pub fn owner(mut self, user: UserId) -> Self {
        self.creator.get_or_insert(user);
        self.memberships.push(Membership { owner: true, ..Membership::new(user, START_OF_2024) });
        self
    }

    /// Adds a user who was a member and left.
    pub fn past_member(mut self, user: UserId) -> Self {
        self.memberships.push(Membership { left: true, ..Membership::new(user, START_OF_2024) });
        self
    }

    /// Adds a group to a room, by this user.
    pub fn group(mut self, group: GroupId, added_by: UserId) -> Self {
        self.groups.push((group, added_by));
        self
    }

    /// Adds a file of 1,024 bytes that this user attached to a message, at this time to the millisecond.
    pub fn attachment(
        mut self,
        message: &MessageId,
        sender: UserId,
        name: impl Into<String>,
        time: Timestamp,
    ) -> Self {
        let date = time.as_millisecond();
        let attachment = json!({
            "messageId": message.to_standard(),
            "ingestionDate": date,
            "userId": sender,
            "fileId": format!("internal_{}", self.attachments.len()),
            "name": name.into(),
            "size": 1024,
            "content-type": "application/octet-stream",
        });
        self.attachments.push((date, attachment));
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

    pub(super) fn is_room(&self) -> bool {
        self.kind == StreamKind::Room
    }

    /// Those who are members now.
    pub(super) fn members(&self) -> impl Iterator<Item = &Membership> {
        self.memberships.iter().filter(|membership| !membership.left)
    }

    pub(super) fn has(&self, user: UserId) -> bool {
        self.members().any(|membership| membership.user == user)
    }
}
