//! What is refused before anything is sent, and which field is named.

use futures_util::TryStreamExt;
use pod_api_ext::{
    Error, InputError, PodClient, UserId,
    ims::ImUpdate,
    rooms::{NewRoom, RoomUpdate, SearchRooms},
    streams::{ListAllStreams, ListAttachments, ListMembers, ListStreams},
};
use serde_json::json;
use tests::{client_of, server_answering};
use wiremock::ResponseTemplate;

use super::calls::{ID, USER};

fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> InputError {
    match result {
        Err(Error::InvalidInput(refused)) => refused,
        other => panic!("not refused: {other:?}"),
    }
}

async fn refused_requests(pod: &PodClient) -> Vec<(InputError, &'static str)> {
    let time = |text: &str| text.parse().unwrap();
    let (streams, rooms, ims) = (pod.streams(), pod.rooms(), pod.ims());
    let (early, late) = (time("2024-01-01T00:00:00Z"), time("2024-01-01T00:00:00.001Z"));
    let create = |room| async move { refusal(rooms.create(room).await) };
    let update = |change| async move { refusal(rooms.update(&ID, change).await) };
    let nobody: [UserId; 0] = [];
    vec![
        (refusal(ims.create(nobody).await), "uidList"),
        (refusal(ims.create_as_admin([*USER]).await), "uidList"),
        (refusal(ims.create_as_admin([*USER, *USER]).await), "uidList"),
        (create(NewRoom::new("")).await, "name"),
        (create(NewRoom::new(" \t\u{a0}")).await, "name"),
        (create(NewRoom::new("x").keyword("", "value")).await, "keywords"),
        (create(NewRoom::new("x").keyword("key", " ")).await, "keywords"),
        (create(NewRoom::new("x").keyword("key", "1").keyword("key", "2")).await, "keywords"),
        (create(NewRoom::new("x").public(true).view_history(false)).await, "viewHistory"),
        (create(NewRoom::new("x").public(true).discoverable(false)).await, "discoverable"),
        (create(NewRoom::new("x").public(true).members_can_invite(false)).await, "membersCanInvite"),
        (create(NewRoom::new("x").cross_pod(true).public(true)).await, "public"),
        (create(NewRoom::new("x").cross_pod(true).read_only(true)).await, "readOnly"),
        (create(NewRoom::new("x").cross_pod(true).discoverable(true)).await, "discoverable"),
        (update(RoomUpdate::new()).await, "payload"),
        (update(RoomUpdate::new().name("")).await, "name"),
        (update(RoomUpdate::new().keywords([("key", "")])).await, "keywords"),
        (refusal(rooms.search_page(&SearchRooms::new("x").page_size(0)).await), "limit"),
        (refusal(rooms.search(SearchRooms::new("x").page_size(101)).try_next().await), "limit"),
        (refusal(streams.list(ListStreams::new().page_size(0)).try_next().await), "limit"),
        (refusal(streams.list(ListStreams::new().starting_at(u64::MAX)).try_next().await), "skip"),
        (refusal(streams.list_for_user(*USER, ListStreams::new().kinds([])).try_next().await), "streamTypes"),
        (refusal(streams.list_all(ListAllStreams::new().page_size(101)).try_next().await), "limit"),
        (refusal(streams.list_all(ListAllStreams::new().kinds([])).try_next().await), "streamTypes"),
        (
            refusal(
                streams
                    .list_all(ListAllStreams::new().members_changed_since(late).members_changed_until(early))
                    .try_next()
                    .await,
            ),
            "startDate",
        ),
        (refusal(streams.members(&ID, ListMembers::new().page_size(1001)).try_next().await), "limit"),
        (refusal(streams.attachments(&ID, ListAttachments::new().page_size(101)).try_next().await), "limit"),
        (
            refusal(streams.attachments(&ID, ListAttachments::new().since(late).to(early)).try_next().await),
            "since",
        ),
    ]
}

#[tokio::test]
async fn what_no_pod_would_take_is_refused_by_field_and_never_sent() {
    let server = server_answering(ResponseTemplate::new(200).set_body_json(json!({}))).await;
    let pod = client_of(&server.uri());
    for (index, (refused, field)) in refused_requests(&pod).await.into_iter().enumerate() {
        assert_eq!(refused.field, field, "request {index}: {refused}");
        let error = Error::from(refused.clone());
        assert!(error.operation().is_none() && error.failure().is_none() && !error.is_retryable());
        let text = error.to_string();
        assert!(text.starts_with(&format!("{field} ")), "{text}");
        assert!(text.ends_with("; nothing was sent"), "{text}");
    }
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn what_a_pod_takes_is_not_refused() {
    let server = server_answering(ResponseTemplate::new(200).set_body_json(json!({}))).await;
    let pod = client_of(&server.uri());
    let rooms = pod.rooms();
    rooms.create(NewRoom::new("x").public(true).discoverable(true)).await.unwrap();
    rooms.create(NewRoom::new("x").cross_pod(true).public(false).view_history(true)).await.unwrap();
    rooms.create(NewRoom::new("x").public(false).discoverable(false)).await.unwrap();
    rooms.update(&ID, RoomUpdate::new().copy_protected()).await.unwrap();
    rooms.search_page(&SearchRooms::new("").page_size(100)).await.unwrap();
    pod.ims().update(&ID, ImUpdate::unpin()).await.unwrap();
    assert_eq!(server.received_requests().await.unwrap().len(), 6);
}
