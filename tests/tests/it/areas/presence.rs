//! Presence.

use futures_util::TryStreamExt;
use pod_api_ext::{
    Error, Operation,
    mock::{MockPod, MockUser},
    pages::LastUser,
    presence::{ListPresence, NewPresence, PresenceCategory},
};
use serde_json::json;

#[tokio::test]
async fn all_users_are_listed_once_although_pages_overlap() {
    let pod = MockPod::start().await;
    for id in 1..=7 {
        pod.set_presence(id.into(), &PresenceCategory::Away);
    }
    let client = pod.client();
    let all = client.presence().all(ListPresence::new().page_size(3));
    let users: Vec<_> = all.map_ok(|presence| presence.user().unwrap().get()).try_collect().await.unwrap();
    assert_eq!(users, [1, 2, 3, 4, 5, 6, 7]);

    let rest = client.presence().all(ListPresence::new().page_size(3).starting_at(LastUser(Some(6.into()))));
    let users: Vec<_> = rest.map_ok(|presence| presence.user().unwrap().get()).try_collect().await.unwrap();
    assert_eq!(users, [6, 7]);
}

#[tokio::test]
async fn a_user_who_comes_again_with_another_time_is_the_same() {
    let pod = MockPod::start().await;
    let page = |users: [i64; 2], time: i64| -> serde_json::Value {
        users.iter().map(|user| json!({ "userId": user, "category": "OFFLINE", "timestamp": time })).collect()
    };
    pod.answers(Operation::V2_USERS_PRESENCE_GET, [page([1, 2], 10), page([2, 3], 11), json!([])]);
    let all: Vec<_> = pod.client().presence().all(ListPresence::new()).try_collect().await.unwrap();
    assert_eq!(
        all.iter().filter_map(pod_api_ext::presence::Presence::user).map(i64::from).collect::<Vec<_>>(),
        [1, 2, 3]
    );
}

#[tokio::test]
async fn a_page_size_that_no_pod_takes_is_not_sent() {
    let pod = MockPod::start().await;
    for size in [0, 1, 5_001] {
        let all = pod.client().presence().all(ListPresence::new().page_size(size));
        let error = all.try_collect::<Vec<_>>().await.unwrap_err();
        assert!(error.to_string().starts_with(&format!("limit is {size}")), "{error}");
    }
    assert_eq!(pod.calls(), 0);
}

#[tokio::test]
async fn a_soft_change_leaves_an_offline_user_offline() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let busy = NewPresence::new(PresenceCategory::Busy);
    let soft = client.presence().set_own(busy.clone().soft()).await.unwrap();
    assert_eq!(soft.category(), Some(PresenceCategory::Offline));
    client.presence().set_own(busy).await.unwrap();
    let own = client.presence().own().await.unwrap();
    assert_eq!((own.user(), own.category()), (Some(pod.caller()), Some(PresenceCategory::Busy)));
}

#[tokio::test]
async fn a_user_of_another_pod_is_offline_for_this_one() {
    let pod = MockPod::start().await;
    pod.add_user(MockUser::person(5.into(), "rival").of_other_pod());
    let client = pod.client();
    client.presence().register_interest([5.into()]).await.unwrap();
    let calls = client.presence();
    let set =
        calls.set(5.into(), NewPresence::new(PresenceCategory::Other("LUNCH".to_owned()))).await.unwrap();
    assert_eq!(set.category(), Some(PresenceCategory::Other("LUNCH".to_owned())));
    assert_eq!(calls.of(5.into(), false).await.unwrap().category(), set.category());
    assert_eq!(calls.of(5.into(), true).await.unwrap().category(), Some(PresenceCategory::Offline));
    assert!(matches!(calls.of(404.into(), false).await, Err(Error::NotFound(_))));
    assert!(matches!(calls.register_interest([]).await, Err(Error::InvalidInput(_))));
}
