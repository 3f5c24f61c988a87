//! What a conversation is.

use std::fmt;

use jiff::Timestamp;
use pod_api::types;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{GroupId, StreamId, UserId, timestamp};

/// What a pod says about a stream: its kind, whether it is active, who takes part, what a room is called.
///
/// A pod may leave out any part, and does so by kind; what it left out, or what cannot be read, is `None` here. The
/// answer as it came is [`raw`](Self::raw).
///
/// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/stream-info-v2).
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct StreamInfo(types::V2StreamAttributes);

impl StreamInfo {
    /// The stream's id.
    #[must_use]
    pub fn id(&self) -> Option<StreamId> {
        self.0.id.as_deref()?.parse().ok()
    }

    /// What kind of conversation it is.
    #[must_use]
    pub fn kind(&self) -> Option<StreamKind> {
        self.0.stream_type.as_ref()?.type_.as_deref().map(StreamKind::from)
    }

    /// Whether it reaches across pods.
    #[must_use]
    pub fn cross_pod(&self) -> Option<bool> {
        self.0.cross_pod
    }

    /// Whether messages can be sent: an IM ends with one of its users, a room when it is deactivated.
    #[must_use]
    pub fn active(&self) -> Option<bool> {
        self.0.active
    }

    /// On which side a room that reaches across pods was created.
    #[must_use]
    pub fn origin(&self) -> Option<Origin> {
        self.0.origin.as_deref().map(Origin::from)
    }

    /// When its last message was sent.
    #[must_use]
    pub fn last_message_at(&self) -> Option<Timestamp> {
        timestamp::from_milliseconds(self.0.last_message_date)
    }

    /// Who takes part in an IM or MIM, or whose wall it is. Empty for a room, whose members have a call of their own.
    pub fn members(&self) -> impl ExactSizeIterator<Item = UserId> + '_ {
        let members = self.0.stream_attributes.as_ref().and_then(|attributes| attributes.members.as_ref());
        members.map(|list| list.as_slice()).unwrap_or_default().iter().copied().map(UserId::from)
    }

    /// A room's name.
    #[must_use]
    pub fn room_name(&self) -> Option<&str> {
        self.0.room_attributes.as_ref()?.name.as_deref()
    }

    /// The groups that were added to a room. A pod that has none leaves them out, sends `null`, or an empty list.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = RoomGroup> + '_ {
        let groups = self.0.room_attributes.as_ref().and_then(|attributes| attributes.groups.as_deref());
        groups.unwrap_or_default().iter().map(RoomGroup::from)
    }

    /// The answer as it came.
    #[must_use]
    pub fn raw(&self) -> &types::V2StreamAttributes {
        &self.0
    }

    /// The answer as it came, taken out.
    #[must_use]
    pub fn into_raw(self) -> types::V2StreamAttributes {
        self.0
    }
}

impl From<types::V2StreamAttributes> for StreamInfo {
    fn from(raw: types::V2StreamAttributes) -> Self {
        Self(raw)
    }
}

/// A group that was added to a room, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoomGroup {
    /// The group.
    pub id: Option<GroupId>,
    /// The user who added it.
    pub added_by: Option<UserId>,
}

impl From<&types::GroupItem> for RoomGroup {
    fn from(raw: &types::GroupItem) -> Self {
        Self { id: raw.id.map(GroupId::from), added_by: raw.added_by.map(UserId::from) }
    }
}

/// Defines an enum for a text of the API whose values the vendor may add to.
macro_rules! open_enum {
    ($(#[$documentation:meta])* pub enum $name:ident {
        $($(#[$variant_documentation:meta])* $variant:ident = $text:literal,)+
    }) => {
        $(#[$documentation])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_documentation])* $variant,)+
            /// A value that this version does not know, as the pod wrote it.
            Other(String),
        }

        impl $name {
            /// The value as the API writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    _ => Self::Other(text.to_owned()),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

open_enum! {
    /// The kinds of conversation.
    pub enum StreamKind {
        /// A chat of two.
        Im = "IM",
        /// A chat of several without a name. The vendor deprecated it, existing ones live on.
        Mim = "MIM",
        /// A named chat with owners and members.
        Room = "ROOM",
        /// The posts on a user's profile wall.
        Post = "POST",
    }
}

open_enum! {
    /// On which side a stream that reaches across pods was created.
    pub enum Origin {
        /// By a user of the caller's company.
        Internal = "INTERNAL",
        /// By a user of another company.
        External = "EXTERNAL",
    }
}
