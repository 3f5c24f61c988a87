//! Asking for a conversation.

use std::future::{Future, IntoFuture};

use futures_core::future::BoxFuture;
use futures_util::future;
use pod_api::types;

use super::{Conversation, Part};
use crate::{
    Error, PodClient, StreamId, StreamInfo, StreamKind, UserId,
    rooms::{Member, members},
};

/// A conversation to be asked for, from [`PodClient::conversation`]; awaiting it asks.
///
/// The stream is asked for first, since its kind tells which other parts there are; then these, all at once. Where
/// the stream is refused, all other parts are asked for.
///
/// # Errors
///
/// Awaiting gives an [`Error`] if the caller may see none of the parts, or if one of them failed otherwise than by a
/// refusal of the pod.
#[derive(Clone, Copy, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ConversationRequest<'a> {
    pod: &'a PodClient,
    id: &'a StreamId,
    with_members: bool,
}

impl<'a> ConversationRequest<'a> {
    pub(super) fn new(pod: &'a PodClient, id: &'a StreamId) -> Self {
        Self { pod, id, with_members: false }
    }

    /// Asks for the members too, which takes one more call for a room.
    pub fn with_members(mut self) -> Self {
        self.with_members = true;
        self
    }
}

impl<'a> IntoFuture for ConversationRequest<'a> {
    type Output = Result<Conversation, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(look_up(self.pod, self.id, self.with_members))
    }
}

pub(crate) async fn look_up(
    pod: &PodClient,
    id: &StreamId,
    with_members: bool,
) -> Result<Conversation, Error> {
    let stream = Part::from_answer(pod.streams().info(id).await)?;
    let (may_be_im, may_be_room) = match stream.seen().map(StreamInfo::kind) {
        Some(Some(StreamKind::Im | StreamKind::Mim)) => (true, false),
        Some(Some(StreamKind::Room)) => (false, true),
        // A wall has no detail, and a kind that is not known yet none that could be asked for.
        Some(Some(_)) => (false, false),
        // The pod did not say.
        Some(None) | None => (true, true),
    };
    let (im, room, members) = future::try_join3(
        part_if(may_be_im, pod.ims().info(id)),
        part_if(may_be_room, pod.rooms().info(id)),
        part_if(may_be_room && with_members, members(pod, id)),
    )
    .await?;
    Conversation { id: id.clone(), stream, im, room, members }.completed(with_members)
}

/// Asks for a part only where there can be one.
async fn part_if<T>(wanted: bool, ask: impl Future<Output = Result<T, Error>>) -> Result<Part<T>, Error> {
    if wanted { Part::from_answer(ask.await) } else { Ok(Part::Absent) }
}

impl Conversation {
    /// What one part tells of the others; an error if there is none.
    fn completed(mut self, with_members: bool) -> Result<Self, Error> {
        match (&self.stream, &self.im, &self.room) {
            (Part::Refused(refusal), Part::Refused(_), Part::Refused(_)) => return Err(refusal.clone()),
            (_, Part::Seen(_), _) => {
                self.room = self.room.absent_if_refused();
                self.members = self.members.absent_if_refused();
            }
            (_, _, Part::Seen(_)) => self.im = self.im.absent_if_refused(),
            _ => {}
        }
        if with_members && matches!(self.members, Part::Absent) {
            self.members = self.members_of_stream();
        }
        Ok(self)
    }

    /// The members of a conversation that is no room: its stream tells their ids.
    fn members_of_stream(&self) -> Part<Vec<Member>> {
        let member = |id: UserId| types::MemberInfo { id: Some(id.into()), ..Default::default() };
        match &self.stream {
            Part::Seen(stream) => Part::Seen(stream.members().map(member).map(Member::from).collect()),
            Part::Refused(refusal) => Part::Refused(refusal.clone()),
            Part::Absent => Part::Absent,
        }
    }
}
