//! What a conversation is.

use pod_api::types;

use super::Streams;
use crate::{Error, GroupId, PodClient, StreamId, UserId, open_enum::open_enum, view::view};

view! {
    /// What a pod says about a stream: its kind, whether it is active, who takes part, what a room is called.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient, id: pod_api_ext::StreamId) -> Result<(), pod_api_ext::Error> {
    /// let stream = pod.stream_info(&id).await?;
    /// println!("{:?} {:?}, active: {:?}", stream.kind(), stream.room_name(), stream.active());
    /// # Ok(())
    /// # }
    /// ```
    pub struct StreamInfo(types::V2StreamAttributes);

    /// The stream's id.
    id: id(StreamId) = id;
    /// What kind of conversation it is.
    kind: value(StreamKind) = stream_type.type_;
    /// Whether it reaches across pods.
    cross_pod: flag = cross_pod;
    /// Whether messages can be sent: an IM ends with one of its users, a room when it is deactivated.
    active: flag = active;
    /// On which side a room that reaches across pods was created.
    origin: value(Origin) = origin;
    /// When its last message was sent.
    last_message_at: time = last_message_date;
    /// Who takes part in an IM or MIM, or whose wall it is. Empty for a room, whose members have a call of their own.
    members: number_ids(UserId) = stream_attributes.members;
    /// A room's name.
    room_name: text = room_attributes.name;
    /// The groups that were added to a room. A pod that has none leaves them out, sends `null`, or an empty list.
    groups: views(RoomGroup) = room_attributes.groups;
}

view! {
    /// A group that was added to a room, and by whom.
    pub struct RoomGroup(types::GroupItem);

    /// The group.
    id: number_id(GroupId) = id;
    /// The user who added it.
    added_by: number_id(UserId) = added_by;
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

impl Streams<'_> {
    /// What kind of conversation a stream is, and what is known of it.
    ///
    /// # Errors
    ///
    /// [`Error`]; a stream that does not exist and one that the caller may not see are both [`Error::NotFound`].
    pub async fn info(self, id: &StreamId) -> Result<StreamInfo, Error> {
        let send =
            |raw: pod_api::Client, sid| async move { raw.v2_streams_sid_info_get().sid(sid).send().await };
        self.pod.request_about(id, send).await
    }
}

impl PodClient {
    /// What kind of conversation a stream is, and what is known of it: [`Streams::info`] in short.
    ///
    /// # Errors
    ///
    /// As [`Streams::info`].
    pub async fn stream_info(&self, id: &StreamId) -> Result<StreamInfo, Error> {
        self.streams().info(id).await
    }
}
