//! Conversations of every kind: what one is, which there are, who takes part, what was attached.
//!
//! The entry point is [`PodClient::streams`].

mod attachment;
mod company_stream;
mod list;
mod list_all;
mod list_attachments;
mod list_members;
mod member;
mod summary;

pub use self::{
    attachment::{Attachment, Preview},
    company_stream::CompanyStream,
    list::ListStreams,
    list_all::{ListAllStreams, Privacy, Scope, Status},
    list_attachments::ListAttachments,
    list_members::ListMembers,
    member::StreamMember,
    summary::StreamSummary,
};
use crate::{
    Error, Operation, PodClient, StreamId, StreamInfo, UserId,
    pages::{Boundary, Listing},
};

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

impl Streams<'_> {
    /// What kind of conversation a stream is, and what is known of it.
    ///
    /// # Errors
    ///
    /// [`Error`]; a stream that does not exist and one that the caller may not see are both [`Error::NotFound`].
    pub async fn info(self, id: &StreamId) -> Result<StreamInfo, Error> {
        let sid = id.as_str();
        self.pod
            .request(Operation::STREAM_INFO, |raw| async move {
                raw.v2_streams_sid_info_get().sid(sid).send().await
            })
            .await
            .map(StreamInfo::from)
            .map_err(|error| error.about(id))
    }

    /// The streams that the caller is a member of, oldest first.
    ///
    /// How it is asked for page by page, and why a short list takes three requests, is told in [`pages`](crate::pages).
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn list(self, request: ListStreams) -> Listing<StreamSummary, u64> {
        list::list(self.pod.clone(), None, request)
    }

    /// The streams that a user is a member of, oldest first. It takes an administrator.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn list_for_user(self, user: UserId, request: ListStreams) -> Listing<StreamSummary, u64> {
        list::list(self.pod.clone(), Some(user), request)
    }

    /// The streams of the whole company, oldest first. It takes an administrator.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn list_all(self, request: ListAllStreams) -> Listing<CompanyStream, u64> {
        list_all::list(self.pod.clone(), request)
    }

    /// The members of a stream of any kind, with their names and companies. It takes an administrator.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn members(self, id: &StreamId, request: ListMembers) -> Listing<StreamMember, u64> {
        list_members::list(self.pod.clone(), id.clone(), request)
    }

    /// The files attached to messages of a stream, oldest first unless asked otherwise.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn attachments(self, id: &StreamId, request: ListAttachments) -> Listing<Attachment, Boundary> {
        list_attachments::list(self.pod.clone(), id.clone(), request)
    }
}
