//! One conversation, with all that its parts tell.
//!
//! The entry point is [`PodClient::conversation`].

mod part;
mod request;

use jiff::Timestamp;

pub(crate) use self::request::look_up;
pub use self::{part::Part, request::ConversationRequest};
use crate::{
    ImInfo, MessageId, PodClient, StreamId, StreamInfo, StreamKind,
    rooms::{Member, Room},
};

impl PodClient {
    /// A conversation of any kind: its stream, the detail of an IM or a room and, if asked for, its members.
    ///
    /// The parts that the caller may not see come back as what was refused and why.
    ///
    /// ```no_run
    /// use pod_api_ext::{StreamId, conversation::Part};
    ///
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let id = StreamId::parse("lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==")?;
    /// let conversation = pod.conversation(&id).with_members().await?;
    /// println!("{:?} {:?}", conversation.kind(), conversation.name());
    /// match &conversation.members {
    ///     Part::Seen(members) => println!("{} members", members.len()),
    ///     Part::Refused(error) => println!("its members are not shown: {error}"),
    ///     Part::Absent => {}
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversation<'a>(&'a self, id: &'a StreamId) -> ConversationRequest<'a> {
        ConversationRequest::new(self, id)
    }
}

/// A conversation of any kind, as far as the caller may see it. At least one of stream, IM and room was seen.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Conversation {
    /// The id that was asked for.
    pub id: StreamId,
    /// What every stream has.
    pub stream: Part<StreamInfo>,
    /// What an IM or MIM has in addition.
    pub im: Part<ImInfo>,
    /// What a room has in addition.
    pub room: Part<Room>,
    /// Who takes part, if asked for. Of the members of an IM, MIM or wall only the ids are known.
    pub members: Part<Vec<Member>>,
}

impl Conversation {
    /// What kind of conversation it is. Where the stream was refused, an IM cannot be told from a MIM.
    #[must_use]
    pub fn kind(&self) -> Option<StreamKind> {
        match &self.stream {
            Part::Seen(stream) => stream.kind(),
            _ => self.room.seen().map(|_| StreamKind::Room),
        }
    }

    /// A room's name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        let of_room = self.room.seen().and_then(Room::name);
        of_room.or_else(|| self.stream.seen().and_then(StreamInfo::room_name))
    }

    /// Whether messages can be sent.
    #[must_use]
    pub fn active(&self) -> Option<bool> {
        let of_stream = self.stream.seen().and_then(StreamInfo::active);
        of_stream
            .or_else(|| self.im.seen().and_then(ImInfo::active))
            .or_else(|| self.room.seen().and_then(Room::active))
    }

    /// Whether it can have members of other companies.
    #[must_use]
    pub fn cross_pod(&self) -> Option<bool> {
        let of_stream = self.stream.seen().and_then(StreamInfo::cross_pod);
        of_stream.or_else(|| self.room.seen().and_then(Room::cross_pod))
    }

    /// When it was created, which no pod says of a wall.
    #[must_use]
    pub fn created_at(&self) -> Option<Timestamp> {
        let of_im = self.im.seen().and_then(ImInfo::created_at);
        of_im.or_else(|| self.room.seen().and_then(Room::created_at))
    }

    /// When its last message was sent.
    #[must_use]
    pub fn last_message_at(&self) -> Option<Timestamp> {
        self.stream.seen()?.last_message_at()
    }

    /// The message that is pinned, if one is.
    #[must_use]
    pub fn pinned_message(&self) -> Option<MessageId> {
        let of_im = self.im.seen().and_then(ImInfo::pinned_message);
        of_im.or_else(|| self.room.seen().and_then(Room::pinned_message))
    }
}
