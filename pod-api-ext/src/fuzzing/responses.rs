use std::{fmt::Debug, hint::black_box};

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Error, ImInfo, Operation, StreamInfo, TraceId,
    error::Failure,
    ims::CreatedIm,
    rooms::{Confirmation, Member, Room, RoomActivation, RoomSearchResults},
    session_info::User,
    streams::{Attachment, CompanyStream, StreamMember, StreamSummary},
};

/// Names that answers use, so that an input gets beyond the first brace.
#[cfg(test)]
pub(super) const NAMES: [&str; 24] = [
    "id",
    "active",
    "crossPod",
    "origin",
    "lastMessageDate",
    "streamType",
    "type",
    "streamAttributes",
    "roomAttributes",
    "members",
    "groups",
    "name",
    "V1IMAttributes",
    "IMSystemInfo",
    "creationDate",
    "pinnedMessageId",
    "rooms",
    "facetedMatchCount",
    "roomSystemInfo",
    "keywords",
    "createdByUserId",
    "addedBy",
    "avatars",
    "count",
];

/// Reads values, so that no accessor panics.
macro_rules! read {
    ($view:ident: $($value:ident)*; $($list:ident)*) => {{
        $(black_box($view.$value());)*
        $(for item in $view.$list() { black_box(item); })*
    }};
}

/// A body decodes to a view whose every accessor gives something, or to an error of bounded size.
///
/// # Panics
///
/// If it does not hold.
pub fn response(data: &[u8]) {
    let Some((kind, body)) = data.split_first() else { return };
    match kind % 13 {
        0 => decode(body, |it: StreamInfo| {
            read!(it: id kind cross_pod active origin last_message_at room_name; members groups);
        }),
        1 => decode(body, |it: ImInfo| read!(it: id created_at active pinned_message;)),
        2 => decode(body, |it: CreatedIm| read!(it: id;)),
        3 => decode(body, |it: Room| {
            read!(it: id created_at created_by active name description view_history sub_type pinned_message; keywords groups);
        }),
        4 => decode(
            body,
            |it: RoomActivation| read!(it: id active created_at created_by name public read_only;),
        ),
        5 => decode(body, |it: RoomSearchResults| read!(it: total; rooms facets)),
        6 => decode(body, |it: Confirmation| read!(it: message format;)),
        7 => decode(body, |it: Member| read!(it: id owner joined_at; added_through)),
        8 => decode(body, |it: User| read!(it: id account_type metadata; avatars roles)),
        9 => decode(body, |it: StreamSummary| read!(it: id kind active room_name; members)),
        10 => decode(body, |it: CompanyStream| {
            read!(it: id kind origin member_count created_at modified_at last_message_at origin_company_id; members);
        }),
        11 => decode(body, |it: StreamMember| read!(it: id company_id joined_at; added_through)),
        _ => decode(body, |it: Attachment| read!(it: message_id sent_at sender size content_type; previews)),
    }
}

fn decode<V: DeserializeOwned + Serialize + Debug>(body: &[u8], read: impl Fn(V)) {
    match serde_json::from_slice::<V>(body) {
        Ok(view) => {
            black_box(format!("{view:?}"));
            // What was read can be written, and read again to the same.
            let written = serde_json::to_string(&view).unwrap_or_else(|error| panic!("{error}"));
            let again: V =
                serde_json::from_str(&written).unwrap_or_else(|error| panic!("{written}: {error}"));
            assert_eq!(serde_json::to_string(&again).ok(), Some(written));
            read(view);
        }
        Err(error) => undecodable(body, error),
    }
}

fn undecodable(body: &[u8], error: serde_json::Error) {
    let raw = pod_api::Error::InvalidResponsePayload(body.to_vec().into(), error);
    let call = Failure::new(Operation::STREAM_INFO, TraceId::random());
    let error =
        futures_util::FutureExt::now_or_never(Error::from_raw(raw, call, Operation::STREAM_INFO, &[]));
    let error = error.unwrap_or_else(|| panic!("nothing is waited for"));
    assert!(matches!(error, Error::Decode { .. }), "{error}");
    assert!(error.to_string().len() < 8 * 1024);
}
