//! What each view reads of a full answer, and of an empty one.

use pod_api_ext::{
    Operation, Origin, StreamKind, UserId,
    ims::CreatedIm,
    rooms::{Confirmation, Member, MessageFormat, Room, RoomActivation, RoomSearchResults},
    session_info::{AccountType, User},
    streams::{Attachment, CompanyStream, StreamMember, StreamSummary},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{
    case::{ID, MESSAGE, OTHER, USER},
    cases,
};

const DATE: &str = "2018-09-07T18:51:22.592Z";

/// The view of what a case's full answer has at this place.
fn view<V: DeserializeOwned>(operation: Operation, place: &str) -> V {
    let case = cases::all().into_iter().find(|case| case.operation == operation).unwrap();
    serde_json::from_value(case.answer.pointer(place).unwrap().clone()).unwrap()
}

fn empty<V: DeserializeOwned>() -> V {
    serde_json::from_value(json!({})).unwrap()
}

fn texts<T: ToString>(items: impl IntoIterator<Item = T>) -> Vec<String> {
    items.into_iter().map(|item| item.to_string()).collect()
}

#[test]
fn a_stream_in_a_list() {
    let stream: StreamSummary = view(Operation::LIST_STREAMS, "/0");
    assert_eq!((stream.id(), stream.kind()), (Some(ID.clone()), Some(StreamKind::Room)));
    assert_eq!((stream.cross_pod(), stream.active()), (Some(true), Some(false)));
    assert_eq!(stream.room_name(), Some("Ops – 手術室"));
    assert_eq!(stream.members().collect::<Vec<UserId>>(), [*USER]);
    let nothing: StreamSummary = empty();
    assert!(nothing.id().is_none() && nothing.kind().is_none() && nothing.members().len() == 0);
}

#[test]
fn a_stream_of_the_company() {
    let stream: CompanyStream = view(Operation::LIST_ALL_STREAMS, "/streams/0");
    assert_eq!((stream.id(), stream.kind()), (Some(ID.clone()), Some(StreamKind::Mim)));
    assert_eq!((stream.active(), stream.public(), stream.external()), (Some(true), Some(false), Some(true)));
    assert_eq!((stream.cross_pod(), stream.origin()), (Some(true), Some(Origin::Internal)));
    assert_eq!((stream.room_name(), stream.room_description()), (Some("Desk"), Some("Quotes")));
    assert_eq!((stream.members().collect::<Vec<_>>(), stream.member_count()), (vec![*USER], Some(2)));
    assert_eq!(stream.created_by(), Some(*USER));
    for date in [stream.created_at(), stream.modified_at(), stream.last_message_at()] {
        assert_eq!(date.unwrap().to_string(), DATE);
    }
    assert_eq!((stream.origin_company(), stream.origin_company_id()), (Some("Acme"), Some(190.into())));
    assert_eq!(stream.group_chat(), Some(false));
    let nothing: CompanyStream = empty();
    assert!(nothing.room_name().is_none() && nothing.created_at().is_none() && nothing.members().len() == 0);
}

#[test]
fn a_member_of_a_stream() {
    let member: StreamMember = view(Operation::STREAM_MEMBERS, "/members/0");
    assert_eq!((member.id(), member.display_name()), (Some(*USER), Some("Ada Lovelace")));
    assert_eq!((member.first_name(), member.last_name()), (Some("Ada"), Some("Lovelace")));
    assert_eq!((member.email(), member.company()), (Some("a@acme.example"), Some("Acme")));
    assert_eq!((member.company_id(), member.external()), (Some(190.into()), Some(false)));
    assert_eq!((member.owner(), member.creator()), (Some(true), Some(false)));
    assert_eq!(member.joined_at().unwrap().to_string(), DATE);
    assert_eq!(texts(member.added_through()), ["10750000001"]);
    let nothing: StreamMember = empty();
    assert!(nothing.id().is_none() && nothing.joined_at().is_none() && nothing.added_through().len() == 0);
}

#[test]
fn an_attachment() {
    let file: Attachment = view(Operation::STREAM_ATTACHMENTS, "/0");
    // The vendor's samples have the id in standard Base64.
    assert_eq!(file.message_id(), Some(MESSAGE.clone()));
    assert_eq!((file.sent_at().unwrap().to_string(), file.sender()), (DATE.to_owned(), Some(*USER)));
    assert_eq!((file.file_id(), file.name(), file.size()), (Some("internal_1"), Some("a.jpg"), Some(12)));
    assert_eq!(file.content_type(), Some("image/jpeg"));
    let previews: Vec<_> = file.previews().map(|preview| (preview.file_id, preview.width)).collect();
    assert_eq!(previews, [(Some("internal_2"), Some(600))]);
    let nothing: Attachment = empty();
    assert!(nothing.message_id().is_none() && nothing.size().is_none() && nothing.previews().len() == 0);
}

#[test]
fn an_opened_im() {
    assert_eq!(view::<CreatedIm>(Operation::CREATE_IM, "").id(), Some(ID.clone()));
    assert_eq!(empty::<CreatedIm>().id(), None);
}

#[test]
fn a_room() {
    let room: Room = view(Operation::ROOM_INFO, "");
    assert_eq!((room.id(), room.name()), (Some(ID.clone()), Some("Desk")));
    assert_eq!((room.description(), room.sub_type()), (Some("Quotes"), Some("EMAIL")));
    assert_eq!(room.created_at().unwrap().to_string(), DATE);
    assert_eq!((room.created_by(), room.active()), (Some(*USER), Some(true)));
    let keywords: Vec<_> = room.keywords().map(|keyword| (keyword.key, keyword.value)).collect();
    assert_eq!(keywords, [(Some("region"), Some("EMEA"))]);
    assert_eq!(
        (room.members_can_invite(), room.discoverable(), room.public()),
        (Some(true), Some(false), Some(false))
    );
    assert_eq!(
        (room.read_only(), room.copy_protected(), room.cross_pod()),
        (Some(false), Some(true), Some(true))
    );
    assert_eq!((room.view_history(), room.multi_lateral()), (Some(false), Some(true)));
    assert_eq!((room.scheduled_meeting(), room.group_chat()), (Some(false), Some(false)));
    assert_eq!(room.pinned_message(), Some(MESSAGE.clone()));
    assert_eq!(texts(room.groups().filter_map(|group| group.id)), ["10750000001"]);
    let nothing: Room = empty();
    assert!(nothing.id().is_none() && nothing.name().is_none() && nothing.created_at().is_none());
    assert!(
        nothing.keywords().len() == 0 && nothing.groups().len() == 0 && nothing.pinned_message().is_none()
    );
}

#[test]
fn an_activated_room() {
    let room: RoomActivation = view(Operation::SET_ROOM_ACTIVE, "");
    assert_eq!((room.id(), room.active(), room.name()), (Some(ID.clone()), Some(true), Some("Desk")));
    assert_eq!((room.description(), room.created_by()), (Some("Quotes"), Some(*USER)));
    assert_eq!(room.created_at().unwrap().to_string(), DATE);
    assert_eq!((room.members_can_invite(), room.discoverable()), (Some(true), Some(false)));
    assert_eq!(
        (room.public(), room.read_only(), room.copy_protected()),
        (Some(true), Some(false), Some(true))
    );
    let nothing: RoomActivation = empty();
    assert!(nothing.id().is_none() && nothing.name().is_none() && nothing.public().is_none());
}

#[test]
fn what_a_search_found() {
    let found: RoomSearchResults = view(Operation::SEARCH_ROOMS, "");
    assert_eq!((found.total(), found.rooms().len()), (Some(1), 1));
    assert_eq!(found.rooms().next().unwrap().id(), Some(ID.clone()));
    let facets: Vec<_> = found.facets().map(|facet| (facet.name, facet.count)).collect();
    assert_eq!(facets, [(Some("region"), Some(1))]);
    let nothing: RoomSearchResults = empty();
    assert!(nothing.total().is_none() && nothing.rooms().len() == 0 && nothing.facets().len() == 0);
}

#[test]
fn a_member_of_a_room() {
    let member: Member = view(Operation::ROOM_MEMBERS, "/0");
    assert_eq!((member.id(), member.owner()), (Some(*USER), Some(true)));
    assert_eq!(member.joined_at().unwrap().to_string(), DATE);
    assert_eq!(texts(member.added_through()), ["10750000001"]);
    let nothing: Member = empty();
    assert!(nothing.id().is_none() && nothing.owner().is_none() && nothing.added_through().len() == 0);
}

#[test]
fn a_confirmation() {
    let done: Confirmation = view(Operation::ADD_MEMBER, "");
    assert_eq!((done.message(), done.format()), (Some("Member added"), Some(MessageFormat::Text)));
    let new: Confirmation = serde_json::from_value(json!({ "format": "HTML" })).unwrap();
    assert_eq!(new.format(), Some(MessageFormat::Other("HTML".to_owned())));
    assert_eq!(empty::<Confirmation>().format(), None);
}

#[test]
fn a_user() {
    let me: User = view(Operation::WHOAMI, "");
    assert_eq!((me.id(), me.account_type()), (Some(*USER), Some(AccountType::System)));
    assert_ne!(me.id(), Some(*OTHER));
    let texts = [
        (me.username(), "rates-bot"),
        (me.display_name(), "Rates Bot"),
        (me.first_name(), "Rates"),
        (me.last_name(), "Bot"),
        (me.email(), "bot@acme.example"),
        (me.title(), "Bot"),
        (me.company(), "Acme"),
        (me.location(), "London"),
        (me.department(), "Rates"),
        (me.division(), "Markets"),
        (me.job_function(), "Sales"),
        (me.work_phone_number(), "+1"),
        (me.mobile_phone_number(), "+2"),
    ];
    for (found, expected) in texts {
        assert_eq!(found, Some(expected));
    }
    assert_eq!(me.avatars().next().unwrap().size, Some("small"));
    assert_eq!(me.roles().collect::<Vec<_>>(), ["INDIVIDUAL"]);
    assert_eq!(me.metadata().unwrap()["more"], json!({ "a": 1 }));
    let nothing: User = empty();
    assert!(nothing.id().is_none() && nothing.avatars().len() == 0 && nothing.roles().len() == 0);
    assert_eq!(serde_json::to_value(&nothing).unwrap(), Value::Object(serde_json::Map::new()));
}
