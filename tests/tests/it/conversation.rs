//! A conversation, put together from its parts.

use std::time::Duration;

use pod_api_ext::{
    Error, Operation, StreamKind,
    conversation::Part,
    mock::{MockPod, MockStream},
};
use serde_json::json;
use tests::{client_of, stream_id};
use tokio::{sync::mpsc, time::timeout};
use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers};

#[tokio::test]
async fn a_room_is_its_stream_its_detail_and_its_members_if_asked_for() {
    let pod = MockPod::start().await;
    let created = "2023-04-05T06:07:08Z".parse().unwrap();
    pod.add(MockStream::room(stream_id(), "Desk").owner(1.into()).member(2.into()).created_at(created));

    let room = pod.client().conversation(&stream_id()).await.unwrap();
    assert_eq!((room.kind(), room.name(), room.active()), (Some(StreamKind::Room), Some("Desk"), Some(true)));
    assert_eq!((room.created_at(), room.cross_pod()), (Some(created), Some(false)));
    assert!(matches!((&room.im, &room.members), (Part::Absent, Part::Absent)), "{room:?}");
    assert_eq!((pod.calls(), pod.calls_of(Operation::V3_ROOM_ID_INFO_GET)), (2, 1));

    let room = pod.client().conversation(&stream_id()).with_members().await.unwrap();
    let members = room.members.seen().unwrap();
    let told: Vec<_> = members.iter().map(|member| (member.id().unwrap().get(), member.owner())).collect();
    assert_eq!(told, [(1, Some(true)), (2, Some(false))]);
    assert_eq!((pod.calls(), pod.calls_of(Operation::V2_ROOM_ID_MEMBERSHIP_LIST_GET)), (5, 1));
}

#[tokio::test]
async fn an_im_is_its_stream_and_its_detail() {
    let pod = MockPod::start().await;
    let pinned: pod_api_ext::MessageId = "AAAA".parse().unwrap();
    pod.add(MockStream::mim(stream_id(), [1.into(), 2.into(), 3.into()]).pinned(pinned.clone()).inactive());
    let mim = pod.client().conversation(&stream_id()).with_members().await.unwrap();
    assert_eq!((mim.kind(), mim.name(), mim.active()), (Some(StreamKind::Mim), None, Some(false)));
    assert_eq!((mim.pinned_message(), mim.created_at().is_some()), (Some(pinned), true));
    assert_eq!(mim.members.seen().unwrap().len(), 3);
    assert!(matches!(mim.room, Part::Absent), "{mim:?}");
    assert_eq!((pod.calls(), pod.calls_of(Operation::V1_IM_ID_INFO_GET)), (2, 1));
}

#[tokio::test]
async fn a_wall_and_a_kind_that_is_new_have_no_detail() {
    for kind in [StreamKind::Post, StreamKind::Other("CHANNEL".to_owned())] {
        let pod = MockPod::start().await;
        pod.add(MockStream::of_kind(stream_id(), kind.clone()).member(3.into()));
        let wall = pod.client().conversation(&stream_id()).with_members().await.unwrap();
        assert_eq!(wall.kind(), Some(kind));
        assert!(matches!((&wall.im, &wall.room), (Part::Absent, Part::Absent)), "{wall:?}");
        assert_eq!(wall.members.seen().unwrap().len(), 1);
        assert_eq!(pod.calls(), 1);
    }
}

/// A server that answers each path's ending in its own way, and 400 for the rest.
async fn server(answers: impl IntoIterator<Item = (&'static str, ResponseTemplate)>) -> MockServer {
    let server = MockServer::start().await;
    for (path, answer) in answers {
        Mock::given(matchers::path_regex(path)).respond_with(answer).mount(&server).await;
    }
    let not_such = ResponseTemplate::new(400).set_body_json(json!({ "code": 400, "message": "not a room" }));
    Mock::given(matchers::any()).respond_with(not_such).with_priority(10).mount(&server).await;
    server
}

fn refused(status: u16) -> ResponseTemplate {
    ResponseTemplate::new(status)
}

fn found(body: &serde_json::Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

const STREAM: &str = "/streams/[^/]+/info$";
const IM: &str = "/im/[^/]+/info$";
const ROOM: &str = "/v3/room/[^/]+/info$";
const MEMBERS: &str = "/v2/room/[^/]+/membership/list$";

#[tokio::test]
async fn the_detail_of_an_im_is_shown_where_its_stream_is_refused() {
    let im = json!({ "IMSystemInfo": { "active": true, "creationDate": 0 } });
    let server = server([(STREAM, refused(403)), (IM, found(&im))]).await;
    let id = stream_id();
    let conversation = client_of(&server.uri()).conversation(&id).with_members().await.unwrap();
    assert!(matches!(conversation.stream.refused(), Some(Error::Forbidden { .. })), "{conversation:?}");
    assert!(conversation.im.seen().is_some());
    // It is the stream that tells who takes part in an IM; that there is no room to list says nothing of it.
    assert!(matches!(conversation.members.refused(), Some(Error::Forbidden { .. })), "{conversation:?}");
    // That it is no room follows from its being an IM, and is no refusal.
    assert!(matches!(conversation.room, Part::Absent), "{conversation:?}");
    assert_eq!((conversation.kind(), conversation.active()), (None, Some(true)));
    assert_eq!(conversation.created_at().unwrap().as_millisecond(), 0);
}

#[tokio::test]
async fn members_that_are_refused_are_told_with_the_reason() {
    let stream = json!({ "streamType": { "type": "ROOM" }, "roomAttributes": { "name": "Desk" } });
    let server = server([(STREAM, found(&stream)), (ROOM, refused(403)), (MEMBERS, refused(403))]).await;
    let id = stream_id();
    let room = client_of(&server.uri()).conversation(&id).with_members().await.unwrap();
    assert_eq!((room.name(), room.kind()), (Some("Desk"), Some(StreamKind::Room)));
    assert_eq!(room.room.refused().unwrap().operation(), Some("v3_room_id_info_get"));
    let members = room.members.refused().unwrap();
    assert_eq!(members.status(), Some(403));
    assert!(members.to_string().contains("membership of the room"), "{members}");
}

#[tokio::test]
async fn a_room_is_shown_where_its_stream_is_refused() {
    let room = json!({ "roomAttributes": { "name": "Desk" }, "roomSystemInfo": { "active": false } });
    let server = server([(STREAM, refused(404)), (ROOM, found(&room)), (MEMBERS, found(&json!([])))]).await;
    let id = stream_id();
    let conversation = client_of(&server.uri()).conversation(&id).with_members().await.unwrap();
    assert!(matches!(conversation.stream.refused(), Some(Error::NotFound(_))), "{conversation:?}");
    assert!(matches!(conversation.im, Part::Absent), "{conversation:?}");
    assert_eq!((conversation.kind(), conversation.name()), (Some(StreamKind::Room), Some("Desk")));
    assert_eq!((conversation.active(), conversation.members.seen().unwrap().len()), (Some(false), 0));
}

#[tokio::test]
async fn a_conversation_of_which_nothing_is_shown_is_the_refusal_of_its_stream() {
    let server = server([(STREAM, refused(403))]).await;
    let id = stream_id();
    let error = client_of(&server.uri()).conversation(&id).with_members().await.unwrap_err();
    assert!(matches!(error, Error::Forbidden { .. }), "{error}");
    assert_eq!(error.operation(), Some("v2_streams_sid_info_get"));
}

#[tokio::test]
async fn a_part_that_fails_for_another_reason_fails_the_whole() {
    let room = json!({ "streamType": { "type": "ROOM" } });
    for (status, answers) in [
        (500, [(STREAM, found(&room)), (ROOM, refused(500))]),
        (401, [(STREAM, refused(401)), (ROOM, found(&json!({})))]),
        (429, [(STREAM, found(&room)), (ROOM, refused(429))]),
    ] {
        let server = server(answers).await;
        let id = stream_id();
        let error = client_of(&server.uri()).conversation(&id).await.unwrap_err();
        assert_eq!(error.status(), Some(status), "{error}");
    }
}

#[tokio::test]
async fn the_parts_are_asked_for_at_once() {
    let server = MockServer::start().await;
    let room = json!({ "streamType": { "type": "ROOM" } });
    Mock::given(matchers::path_regex(STREAM)).respond_with(found(&room)).mount(&server).await;
    let (arrived, mut arrivals) = mpsc::unbounded_channel();
    let slow = move |request: &Request| {
        arrived.send(request.url.path().to_owned()).unwrap();
        found(&json!({})).set_delay(Duration::from_secs(3600))
    };
    Mock::given(matchers::any()).respond_with(slow).with_priority(10).mount(&server).await;

    let pod = client_of(&server.uri());
    let asking = tokio::spawn(async move { pod.conversation(&stream_id()).with_members().await });
    let mut paths = Vec::new();
    for _ in 0..2 {
        paths.push(timeout(Duration::from_secs(10), arrivals.recv()).await.unwrap().unwrap());
    }
    paths.sort();
    assert!(paths[0].ends_with("/membership/list") && paths[1].ends_with("/info"), "{paths:?}");
    asking.abort();
}
