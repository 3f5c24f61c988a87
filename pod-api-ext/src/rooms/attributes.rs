//! What describes a room, in requests.

use pod_api::types;

use crate::{InputError, MessageId, setters::setters, view::view};

view! {
    /// A labelled value by which a search can find a room, `region` = `EMEA` for example.
    pub struct Keyword(types::RoomTag);

    /// The label, unique within a room.
    key: text = key;
    /// The value under the label.
    value: text = value;
}

/// A room to be created: a private one, unless it says otherwise. What is not set is left to the pod.
///
/// ```no_run
/// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
/// use pod_api_ext::rooms::NewRoom;
///
/// let room = NewRoom::new("Rates desk").description("Prices and orders").keyword("region", "EMEA").read_only(true);
/// let created = pod.rooms().create(room).await?;
/// println!("{:?}", created.id());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a room does not exist until it is given to a method"]
pub struct NewRoom {
    attributes: types::V3RoomAttributes,
}

impl NewRoom {
    /// A room of this name. Names that differ only in case and white space count as the same. How long one may be is
    /// left to the pod; an older page of the vendor's says fewer than 50 characters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { attributes: types::V3RoomAttributes { name: Some(name.into()), ..Default::default() } }
    }

    /// Adds a labelled value by which a search can find the room. A label is unique within a room.
    pub fn keyword(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.attributes.keywords.get_or_insert_default().push(tag((key, value)));
        self
    }

    setters! {
        /// What the room is about.
        description: text = attributes.description;
        /// Whether every member can add members. If not, only owners can.
        members_can_invite: flag = attributes.members_can_invite;
        /// Whether users who are not members can find the room.
        discoverable: flag = attributes.discoverable;
        /// Whether anyone on the pod can join. It cannot be changed later.
        public: flag = attributes.public;
        /// Whether only owners can send messages.
        read_only: flag = attributes.read_only;
        /// Whether clients keep users from copying content. It cannot be taken back later.
        copy_protected: flag = attributes.copy_protected;
        /// Whether the room can have members of other companies. It cannot be changed later.
        cross_pod: flag = attributes.cross_pod;
        /// Whether a new member sees the messages sent before.
        view_history: flag = attributes.view_history;
        /// Whether the room can have members of more than two companies. It cannot be changed later.
        multi_lateral: flag = attributes.multi_lateral_room;
        /// Whether the room belongs to a scheduled meeting.
        scheduled_meeting: flag = attributes.scheduled_meeting;
    }

    pub(super) fn validate(&self) -> Result<(), InputError> {
        validate(&self.attributes)?;
        let room = &self.attributes;
        let with_public = [
            ("viewHistory", room.view_history),
            ("discoverable", room.discoverable),
            ("membersCanInvite", room.members_can_invite),
        ];
        let with_cross_pod =
            [("public", room.public), ("readOnly", room.read_only), ("discoverable", room.discoverable)];
        let rules = [
            ("public", room.public, &with_public, false),
            ("cross-pod", room.cross_pod, &with_cross_pod, true),
        ];
        for (kind, is_kind, fields, wrong) in rules {
            let clash = fields.iter().find(|(_, value)| is_kind == Some(true) && *value == Some(wrong));
            if let Some((field, _)) = clash {
                return Err(InputError::new(field, format!("cannot be {wrong} in a {kind} room")));
            }
        }
        Ok(())
    }

    pub(crate) fn into_attributes(self) -> types::V3RoomAttributes {
        self.attributes
    }
}

/// A change of a room's attributes. What is not set stays as it is.
///
/// Attributes that are fixed when a room is created cannot be set here.
///
/// ```no_run
/// # async fn example(pod: pod_api_ext::PodClient, id: pod_api_ext::StreamId) -> Result<(), pod_api_ext::Error> {
/// use pod_api_ext::rooms::RoomUpdate;
///
/// let room = pod.rooms().update(&id, RoomUpdate::new().description("Prices only")).await?;
/// println!("{:?}", room.description());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "an update does nothing until it is given to a method"]
pub struct RoomUpdate {
    attributes: types::V3RoomAttributes,
}

impl RoomUpdate {
    /// A change of nothing, which no pod takes; say what is to change.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Another name.
        name: text = attributes.name;
        /// Another description.
        description: text = attributes.description;
        /// Whether every member can add members. In a public room they always can.
        members_can_invite: flag = attributes.members_can_invite;
        /// Whether users who are not members can find the room. A public room always can be found, a cross-pod room
        /// never.
        discoverable: flag = attributes.discoverable;
        /// Whether only owners can send messages.
        read_only: flag = attributes.read_only;
        /// Whether a new member sees the messages sent before.
        view_history: flag = attributes.view_history;
        /// Whether the room belongs to a scheduled meeting.
        scheduled_meeting: flag = attributes.scheduled_meeting;
    }

    /// Other labelled values, in the place of all that the room has.
    pub fn keywords<K: Into<String>, V: Into<String>>(
        mut self,
        keywords: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.attributes.keywords = Some(keywords.into_iter().map(tag).collect());
        self
    }

    /// Makes clients keep users from copying content. It cannot be taken back.
    pub fn copy_protected(mut self) -> Self {
        self.attributes.copy_protected = Some(true);
        self
    }

    /// Pins this message, in the place of the one that is pinned.
    pub fn pin(mut self, message: MessageId) -> Self {
        self.attributes.pinned_message_id = Some(message.into());
        self
    }

    /// Unpins the message that is pinned.
    pub fn unpin(mut self) -> Self {
        // An empty text in the place of the id is how the API unpins.
        self.attributes.pinned_message_id = Some(String::new());
        self
    }

    pub(super) fn validate(&self) -> Result<(), InputError> {
        if self.attributes == types::V3RoomAttributes::default() {
            return Err(InputError::new("payload", "sets no attribute"));
        }
        validate(&self.attributes)
    }

    pub(super) fn into_attributes(self) -> types::V3RoomAttributes {
        self.attributes
    }
}

fn tag((key, value): (impl Into<String>, impl Into<String>)) -> types::RoomTag {
    types::RoomTag { key: Some(key.into()), value: Some(value.into()), ..Default::default() }
}

/// Refuses a name or keywords that no room can have.
fn validate(attributes: &types::V3RoomAttributes) -> Result<(), InputError> {
    if attributes.name.as_deref().is_some_and(is_blank) {
        return Err(InputError::new("name", "is empty"));
    }
    let keywords = attributes.keywords.as_deref().unwrap_or_default();
    for (index, types::RoomTag { key, value, .. }) in keywords.iter().enumerate() {
        let refuse = |reason: String| Err(InputError::new("keywords", reason));
        if key.as_deref().is_none_or(is_blank) {
            return refuse(format!("has an empty key at index {index}"));
        }
        if value.as_deref().is_none_or(is_blank) {
            return refuse(format!("has an empty value at index {index}"));
        }
        if keywords[..index].iter().any(|earlier| earlier.key == *key) {
            return refuse(format!("repeats a key at index {index}"));
        }
    }
    Ok(())
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
