//! Every operation against the mock pod, and stories that span several.

use futures_util::{StreamExt, TryStreamExt};
use pod_api_ext::{
    Error, PodClient, StreamId, StreamKind, UserId,
    ims::ImUpdate,
    mock::{MockPod, MockStream, MockUser},
    rooms::{NewRoom, RoomUpdate, SearchRooms},
    streams::{ListAllStreams, ListAttachments, ListMembers, ListStreams, Scope, Status, StreamSummary},
    users::AccountType,
};

use super::calls::{self, ID, MESSAGE, OTHER, USER};

#[tokio::test]
async fn the_mock_pod_plays_every_operation() {
    for call in calls::all() {
        let pod = MockPod::start().await;
        call.prepare(&pod);
        call.of(&pod.client()).await.unwrap_or_else(|error| panic!("{error}"));
        assert!(pod.calls_of(call.operation) >= 1, "{}", call.operation.id());
        assert_eq!(pod.calls(), pod.calls_of(call.operation), "{}", call.operation.id());
    }
}

#[tokio::test]
async fn a_created_room_is_found_listed_and_changed() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let new = NewRoom::new("Rates desk").description("#rates of the day").keyword("region", "EMEA");
    let room = client.rooms().create(new).await.unwrap();
    let id = room.id().unwrap();
    assert_eq!(
        (room.name(), room.active(), room.created_by()),
        (Some("Rates desk"), Some(true), Some(pod.caller()))
    );
    assert_eq!(room.public(), Some(false));

    assert_eq!(client.stream_info(&id).await.unwrap().kind(), Some(StreamKind::Room));
    let only_it = std::slice::from_ref(&id);
    assert_eq!(found(&client, SearchRooms::new("RATES")).await, only_it);
    assert_eq!(found(&client, SearchRooms::new("emea").label("region")).await, only_it);
    assert!(found(&client, SearchRooms::new("emea")).await.is_empty());
    let results = client.rooms().search_page(&SearchRooms::new("emea").label("region")).await.unwrap();
    let facets: Vec<_> =
        results.facets().map(|facet| (facet.name().map(str::to_owned), facet.count())).collect();
    assert_eq!(
        (results.total(), results.rooms().len(), facets),
        (Some(1), 1, vec![(Some("region".to_owned()), Some(1))])
    );
    let listed: Vec<_> = client.streams().list(ListStreams::new()).try_collect().await.unwrap();
    assert_eq!(listed.iter().filter_map(StreamSummary::id).collect::<Vec<_>>(), only_it);

    let update = RoomUpdate::new().name("Swaps desk").pin(MESSAGE.clone());
    let changed = client.rooms().update(&id, update).await.unwrap();
    assert_eq!((changed.name(), changed.description()), (Some("Swaps desk"), Some("#rates of the day")));
    assert_eq!(changed.pinned_message(), Some(MESSAGE.clone()));
    let unpinned = client.rooms().update(&id, RoomUpdate::new().unpin()).await.unwrap();
    assert_eq!((unpinned.name(), unpinned.pinned_message()), (Some("Swaps desk"), None));
    assert_eq!(unpinned.keywords().next().unwrap().value(), Some("EMEA"));

    let closed = client.rooms().set_active(&id, false).await.unwrap();
    assert_eq!(
        (closed.id(), closed.active(), closed.name()),
        (Some(id.clone()), Some(false), Some("Swaps desk"))
    );
    assert_eq!(client.rooms().info(&id).await.unwrap().active(), Some(false));
    assert!(found(&client, SearchRooms::new("swaps").active(true)).await.is_empty());
    let reopened = client.rooms().set_active_as_admin(&id, true).await.unwrap();
    assert_eq!(reopened.active(), Some(true));
}

async fn found(client: &PodClient, search: SearchRooms) -> Vec<StreamId> {
    let rooms: Vec<_> = client.rooms().search(search).try_collect().await.unwrap();
    rooms.iter().map(|room| room.id().unwrap()).collect()
}

#[tokio::test]
async fn members_come_go_and_are_promoted() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let id = client.rooms().create(NewRoom::new("Desk")).await.unwrap().id().unwrap();
    let membership = client.rooms().membership(&id);
    membership.add(*USER).await.unwrap();
    membership.add_as_admin(*OTHER).await.unwrap();
    assert_eq!(membership.add(*USER).await.unwrap().message(), Some("Member added"));
    assert_eq!(members(&client, &id).await, [(pod.caller(), true), (*USER, false), (*OTHER, false)]);

    membership.promote_owner(*USER).await.unwrap();
    membership.demote_owner(pod.caller()).await.unwrap();
    assert_eq!(members(&client, &id).await, [(pod.caller(), false), (*USER, true), (*OTHER, false)]);
    let last_owner = membership.demote_owner(*USER).await.unwrap_err();
    assert!(matches!(last_owner, Error::BadRequest(_)), "{last_owner}");

    membership.remove(*OTHER).await.unwrap();
    membership.remove_as_admin(pod.caller()).await.unwrap();
    assert_eq!(members(&client, &id).await, [(*USER, true)]);
    assert_eq!(client.rooms().members_as_admin(&id, false).count().await, 1);
    assert_eq!(client.rooms().members_as_admin(&id, true).count().await, 3);
    let stranger = membership.promote_owner(*OTHER).await.unwrap_err();
    assert!(matches!(stranger, Error::BadRequest(_)), "{stranger}");

    client.rooms().set_active(&id, false).await.unwrap();
    assert!(matches!(membership.add(*OTHER).await, Err(Error::BadRequest(_))));
}

async fn members(client: &PodClient, id: &StreamId) -> Vec<(UserId, bool)> {
    let members: Vec<_> = client.rooms().members(id).try_collect().await.unwrap();
    members.iter().map(|member| (member.id().unwrap(), member.owner().unwrap())).collect()
}

#[tokio::test]
async fn an_im_is_opened_once_and_pins_a_message() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let ims = client.ims();
    let im = ims.create([*USER]).await.unwrap().id().unwrap();
    assert_eq!(ims.create([*USER]).await.unwrap().id(), Some(im.clone()));
    assert_eq!(ims.create_as_admin([*USER, pod.caller()]).await.unwrap().id(), Some(im.clone()));
    let mim = ims.create([*USER, *OTHER]).await.unwrap().id().unwrap();
    assert_ne!(im, mim);
    assert_eq!(client.stream_info(&im).await.unwrap().kind(), Some(StreamKind::Im));
    assert_eq!(client.stream_info(&mim).await.unwrap().kind(), Some(StreamKind::Mim));

    let pinned = ims.update(&im, ImUpdate::pin(MESSAGE.clone())).await.unwrap();
    assert_eq!(pinned.pinned_message(), Some(MESSAGE.clone()));
    assert_eq!(ims.info(&im).await.unwrap().pinned_message(), Some(MESSAGE.clone()));
    assert_eq!(ims.update(&im, ImUpdate::unpin()).await.unwrap().pinned_message(), None);
}

#[tokio::test]
async fn lists_are_filtered_and_paged() {
    let pod = MockPod::start().await;
    let client = pod.client();
    for number in 0..25_i64 {
        let id: StreamId = format!("AAAA{number:04}").parse().unwrap();
        let time = jiff::Timestamp::from_second(1_700_000_000 + number).unwrap();
        let stream = match number % 5 {
            0 => MockStream::im(id, [*USER, pod.caller()]),
            1 => MockStream::room(id, format!("Room {number}")).owner(*USER).inactive(),
            2 => MockStream::post(id, *USER),
            3 => MockStream::room(id, format!("Room {number}")).owner(*USER).cross_pod(),
            _ => MockStream::room(id, format!("Room {number}")).owner(pod.caller()),
        };
        pod.add(stream.created_at(time));
    }
    let own = ListStreams::new().page_size(3);
    assert_eq!(client.streams().list(own.clone()).count().await, 10);
    let ims = own.clone().kinds([StreamKind::Im]);
    assert_eq!(client.streams().list(ims).count().await, 5);
    assert_eq!(client.streams().list_for_user(*USER, own.clone()).count().await, 15);
    assert_eq!(client.streams().list_for_user(*USER, own.include_inactive(true)).count().await, 20);
    assert_eq!(client.streams().list_for_user(*OTHER, ListStreams::new()).count().await, 0);

    let all: Vec<_> =
        client.streams().list_all(ListAllStreams::new().page_size(7)).try_collect().await.unwrap();
    let numbers: Vec<String> = all.iter().map(|stream| stream.id().unwrap().to_string()).collect();
    assert_eq!(numbers, (0..25).map(|number| format!("AAAA{number:04}")).collect::<Vec<_>>());
    let external = ListAllStreams::new().scope(&Scope::External);
    assert_eq!(client.streams().list_all(external).count().await, 5);
    let inactive = ListAllStreams::new().status(&Status::Inactive).kinds([StreamKind::Room]);
    assert_eq!(client.streams().list_all(inactive).count().await, 5);
    assert_eq!(client.rooms().search(SearchRooms::new("room").page_size(2)).count().await, 5);
}

#[tokio::test]
async fn members_and_attachments_of_a_stream_are_listed() {
    let pod = MockPod::start().await;
    let client = pod.client();
    pod.add_user(
        MockUser::person(*USER, "Ada Lovelace").email("ada@acme.example").company(190.into(), "Acme"),
    );
    let mut room = MockStream::room(ID.clone(), "Desk").owner(*USER).past_member(999.into());
    for number in 0..12 {
        room = room.member((1000 + number).into());
        let time = jiff::Timestamp::from_second(1_700_000_000 + number / 2).unwrap();
        room = room.attachment(&MESSAGE, *USER, format!("{number}.txt"), time);
    }
    pod.add(room);

    let members: Vec<_> =
        client.streams().members(&ID, ListMembers::new().page_size(5)).try_collect().await.unwrap();
    assert_eq!(members.len(), 13);
    let ada = &members[0];
    assert_eq!((ada.id(), ada.display_name()), (Some(*USER), Some("Ada Lovelace")));
    assert_eq!((ada.email(), ada.company()), (Some("ada@acme.example"), Some("Acme")));
    assert_eq!((ada.owner(), ada.creator(), members[1].owner()), (Some(true), Some(true), Some(false)));

    let names = |request| {
        let listing = client.streams().attachments(&ID, request);
        async move {
            let files: Vec<_> = listing.try_collect().await.unwrap();
            files.iter().map(|file| file.name().unwrap().to_owned()).collect::<Vec<_>>()
        }
    };
    let expected: Vec<String> = (0..12).map(|number| format!("{number}.txt")).collect();
    assert_eq!(names(ListAttachments::new().page_size(5)).await, expected);
    let mut newest_first = names(ListAttachments::new().page_size(5).newest_first()).await;
    newest_first.sort_by_key(|name| name.trim_end_matches(".txt").parse::<u32>().unwrap());
    assert_eq!(newest_first, expected);
    let since = jiff::Timestamp::from_second(1_700_000_004).unwrap();
    assert_eq!(names(ListAttachments::new().since(since)).await, expected[8..]);
}

#[tokio::test]
async fn the_session_knows_its_user() {
    let pod = MockPod::start().await;
    let me = pod.client().session().whoami().await.unwrap();
    assert_eq!((me.id(), me.account_type()), (Some(pod.caller()), Some(AccountType::System)));
    assert_eq!(me.display_name(), Some("mock-bot"));
    pod.add_user(MockUser::service(pod.caller(), "Rates bot").role("USER_PROVISIONING"));
    let me = pod.client().session().whoami().await.unwrap();
    assert_eq!(me.roles().collect::<Vec<_>>(), ["INDIVIDUAL", "USER_PROVISIONING"]);
}
