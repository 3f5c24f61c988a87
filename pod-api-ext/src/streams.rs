//! Conversations of every kind: what one is, which there are, who takes part, what was attached.
//!
//! The entry point is [`PodClient::streams`].

mod attachments;
mod company;
mod info;
mod list;
mod members;

pub use self::{
    attachments::{Attachment, ListAttachments, Preview},
    company::{CompanyStream, ListAllStreams, Privacy, Scope, Status},
    info::{Origin, RoomGroup, StreamInfo, StreamKind},
    list::{ListStreams, StreamSummary},
    members::{ListMembers, StreamMember},
};
use crate::PodClient;

/// The calls on conversations of every kind, from [`PodClient::streams`].
#[derive(Clone, Copy, Debug)]
pub struct Streams<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// Conversations of every kind.
    ///
    /// ```no_run
    /// use futures_util::TryStreamExt;
    /// use pod_api_ext::{StreamKind, streams::ListStreams};
    ///
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// let mut rooms = pod.streams().list(ListStreams::new().kinds([StreamKind::Room]));
    /// while let Some(room) = rooms.try_next().await? {
    ///     println!("{:?} {:?}", room.id(), room.room_name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn streams(&self) -> Streams<'_> {
        Streams { pod: self }
    }
}
