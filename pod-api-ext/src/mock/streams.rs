//! Streams, rooms and IMs, played on one state.

mod ims;
mod listing;
mod membership;
mod rooms;
mod search;
mod stream;

use jiff::Timestamp;

pub use self::stream::MockStream;
use super::{
    Fault, MockPod,
    call::{MockAnswer, MockCall, bad_request},
    state::State,
};
use crate::{StreamId, StreamKind};

impl MockPod {
    /// Adds a stream, or replaces the one with the same id.
    #[allow(clippy::must_use_candidate, reason = "called for its effect; the id is a convenience")]
    pub fn add(&self, stream: MockStream) -> StreamId {
        let id = stream.id.clone();
        self.state().streams.insert(id.clone(), stream);
        id
    }
}

impl State {
    pub(super) fn play_streams(&mut self, call: &MockCall<'_>) -> Option<MockAnswer> {
        Some(match call.operation().id() {
            "v2_streams_sid_info_get" => self.stream_info(call),
            "v1_streams_list_post" => self.list_streams(call.caller, call),
            "v1_admin_user_uid_streams_list_post" => self.list_streams_for_user(call),
            "v2_admin_streams_list_post" => self.list_all_streams(call),
            "v1_admin_stream_id_membership_list_get" => self.stream_members(call),
            "v1_streams_sid_attachments_get" => self.attachments(call),
            "v1_im_create_post" => self.create_im(call),
            "v1_admin_im_create_post" => self.create_im_as_admin(call),
            "v1_im_id_info_get" => self.im_info(call),
            "v1_im_id_update_post" => self.update_im(call),
            "v3_room_create_post" => self.create_room(call),
            "v3_room_id_info_get" => self.room_info(call),
            "v3_room_id_update_post" => self.update_room(call),
            "v3_room_search_post" => self.search_rooms(call),
            "v1_room_id_set_active_post" | "v1_admin_room_id_set_active_post" => self.set_room_active(call),
            "v2_room_id_membership_list_get" | "v1_admin_room_id_membership_list_get" => {
                self.room_members(call)
            }
            "v1_room_id_membership_add_post" | "v1_admin_room_id_membership_add_post" => {
                self.add_member(call)
            }
            "v1_room_id_membership_remove_post" | "v1_admin_room_id_membership_remove_post" => {
                self.remove_member(call)
            }
            "v1_room_id_membership_promote_owner_post" => self.promote_owner(call),
            "v1_room_id_membership_demote_owner_post" => self.demote_owner(call),
            _ => return None,
        })
    }

    /// The stream that a call is about.
    fn stream(&self, call: &MockCall<'_>) -> Result<&MockStream, Fault> {
        let stream = StreamId::parse(call.id()).ok().and_then(|id| self.streams.get(&id));
        stream.ok_or_else(|| Fault::refusal(400, "Stream not found."))
    }

    fn stream_mut(&mut self, call: &MockCall<'_>) -> Result<&mut MockStream, Fault> {
        let stream = StreamId::parse(call.id()).ok().and_then(|id| self.streams.get_mut(&id));
        stream.ok_or_else(|| Fault::refusal(400, "Stream not found."))
    }

    /// The room that a call is about.
    fn room(&self, call: &MockCall<'_>) -> Result<&MockStream, Fault> {
        match self.stream(call)? {
            stream if stream.is_room() => Ok(stream),
            _ => bad_request("The stream is not a room."),
        }
    }

    fn room_mut(&mut self, call: &MockCall<'_>) -> Result<&mut MockStream, Fault> {
        self.room(call)?;
        self.stream_mut(call)
    }

    /// The streams, oldest first.
    fn in_order(&self) -> Vec<&MockStream> {
        let mut streams: Vec<&MockStream> = self.streams.values().collect();
        streams.sort_by_key(|stream| (stream.created_at, &stream.id));
        streams
    }

    /// Adds a stream that the pod itself makes up, and tells its id.
    fn open(&mut self, kind: StreamKind, stream: impl FnOnce(MockStream) -> MockStream) -> StreamId {
        let id = new_stream_id();
        let new = MockStream::of_kind(id.clone(), kind).created_at(Timestamp::now());
        self.streams.insert(id.clone(), stream(new));
        id
    }
}

/// An id of the length that pods give, with the letter of a stream at its end.
fn new_stream_id() -> StreamId {
    let random: String = std::iter::repeat_with(fastrand::alphanumeric).take(32).collect();
    StreamId::parse(&format!("{random}dA")).unwrap_or_else(|_| unreachable!("this is Base64 of 25 bytes"))
}
