//! Users.

use std::sync::{Arc, Mutex};

use futures_util::TryStreamExt;
use pod_api_ext::{
    Error, Operation, RsaLogin, UserId,
    mock::{Fault, MockPod, MockUser},
    user_admin::AccountStatus,
    users::{AccountType, FindUsers, FoundUsers, ListFollowing, SearchUsers},
};
use serde_json::json;
use tests::keys::BOT;

async fn pod_of(users: i64) -> MockPod {
    let pod = MockPod::start().await;
    for id in 1..=users {
        pod.add_user(MockUser::person(id.into(), format!("user-{id}")).email(format!("{id}@acme.com")));
    }
    pod
}

fn ids(found: &FoundUsers<impl Sized>) -> Vec<i64> {
    found.users().filter_map(pod_api_ext::users::User::id).map(UserId::get).collect()
}

#[tokio::test]
async fn any_number_of_users_is_found_by_hundreds_and_in_order() {
    let pod = pod_of(250).await;
    let asked: Vec<i64> = (1..=260).rev().collect();
    let request = FindUsers::by_id(asked.iter().map(|&id| id.into())).concurrency(2);
    let found = pod.client().users().find(request).await.unwrap();
    assert_eq!(ids(&found), (1..=250).rev().collect::<Vec<_>>());
    let missing: Vec<i64> = found.not_found().map(|lookup| lookup.asked.get()).collect();
    assert_eq!(missing, (251..=260).rev().collect::<Vec<_>>());
    assert_eq!(found.lookups.len(), 260);
    assert_eq!(pod.calls_of(Operation::V3_USERS_GET), 3);
}

#[tokio::test]
async fn what_is_asked_for_twice_is_sent_once() {
    let pod = MockPod::start().await;
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    pod.answer_with(Operation::V3_USERS_GET, move |call| {
        seen.lock().unwrap().push((call.query("username"), call.query("local"), call.query("active")));
        Ok(json!({ "users": [{ "id": 7, "username": "Desk-Bot" }] }))
    });
    let request = FindUsers::by_username(["desk-bot", "other", "desk-bot"]).local(true).active(false);
    let found = pod.client().users().find(request).await.unwrap();
    let sent = (Some("desk-bot,other".to_owned()), Some("true".to_owned()), Some("false".to_owned()));
    assert_eq!(*asked.lock().unwrap(), [sent]);
    assert_eq!(found.lookups.len(), 2);
    assert_eq!(found.lookups[0].user.as_ref().and_then(pod_api_ext::users::User::id), Some(7.into()));
    assert!(found.lookups[1].user.is_none());
}

#[tokio::test]
async fn a_user_whom_an_administrator_disabled_is_not_an_active_one() {
    let pod = pod_of(2).await;
    let client = pod.client();
    client.admin().users().set_status(1.into(), &AccountStatus::Disabled).await.unwrap();
    let active = FindUsers::by_id([1.into(), 2.into()]).active(true);
    assert_eq!(ids(&client.users().find(active).await.unwrap()), [2]);
}

#[tokio::test]
async fn nobody_found_is_no_error() {
    let pod = pod_of(1).await;
    let found = pod.client().users().find(FindUsers::by_email(["nobody@acme.com"])).await.unwrap();
    assert_eq!(found.not_found().map(|lookup| &*lookup.asked).collect::<Vec<_>>(), ["nobody@acme.com"]);
}

#[tokio::test]
async fn reasons_beside_the_users_found_are_kept() {
    let pod = MockPod::start().await;
    pod.answer(
        Operation::V3_USERS_GET,
        json!({
            "users": [{ "id": 7, "emailAddress": "ANN@acme.com" }, { "id": 8, "displayName": "Of another pod" }],
            "errors": [{ "email": "bob", "error": "invalid.format" }, { "error": "limit.reached" }],
        }),
    );
    let request = FindUsers::by_email(["bob", "carl@rival.com", "ann@acme.com"]);
    let found = pod.client().users().find(request).await.unwrap();
    let [bob, carl, ann] = &found.lookups[..] else { panic!("{found:?}") };
    assert_eq!(bob.error.as_ref().and_then(|error| error.reason()), Some("invalid.format"));
    assert!(bob.user.is_none() && carl.user.is_none() && carl.error.is_none());
    assert_eq!(ann.user.as_ref().and_then(pod_api_ext::users::User::id), Some(7.into()));
    assert_eq!(
        found.unmatched.iter().filter_map(pod_api_ext::users::User::id).collect::<Vec<_>>(),
        [8.into()]
    );
    let reasons: Vec<_> = found.errors.iter().filter_map(|error| error.reason()).collect();
    assert_eq!(reasons, ["invalid.format", "limit.reached"]);
}

#[tokio::test]
async fn users_who_share_an_address_are_all_told() {
    let pod = MockPod::start().await;
    pod.add_user(MockUser::person(7.into(), "ann").email("ann@acme.com"));
    pod.add_user(MockUser::person(8.into(), "ann of another pod").email("Ann@acme.com").of_other_pod());
    pod.add_user(MockUser::person(9.into(), "bob").email("bob@acme.com"));
    let request = FindUsers::by_email(["ann@acme.com", "bob@acme.com", "ANN@acme.com"]);
    let found = pod.client().users().find(request).await.unwrap();
    assert_eq!(ids(&found), [7, 9, 7]);
    let others = |lookup: usize| -> Vec<i64> {
        found.lookups[lookup]
            .others
            .iter()
            .filter_map(pod_api_ext::users::User::id)
            .map(UserId::get)
            .collect()
    };
    assert_eq!([others(0), others(1), others(2)], [vec![8], vec![], vec![8]]);
    assert!(found.unmatched.is_empty(), "{:?}", found.unmatched);

    let local = FindUsers::by_email(["ann@acme.com"]).local(true);
    let found = pod.client().users().find(local).await.unwrap();
    assert!(found.lookups[0].others.is_empty(), "{found:?}");
}

#[tokio::test]
async fn a_value_that_cannot_be_asked_for_is_named_and_nothing_sent() {
    let pod = MockPod::start().await;
    let users = pod.client();
    let refusal = |request| {
        let users = users.clone();
        async move { users.users().find(request).await.unwrap_err().to_string() }
    };
    let comma = refusal(FindUsers::by_email(["ann@acme.com", "b,ob@acme.com"])).await;
    assert_eq!(
        comma,
        "email has a comma in \"b,ob@acme.com\", which the API reads as the end of a value; nothing was sent"
    );
    let empty = refusal(FindUsers::by_username(["ann", " "])).await;
    assert_eq!(empty, "username has an empty value; nothing was sent");
    assert_eq!(refusal(FindUsers::by_email([""; 0])).await, "email names no user; nothing was sent");
    assert_eq!(pod.calls(), 0);
}

#[tokio::test]
async fn long_addresses_are_split_before_the_query_gets_too_long() {
    let pod = MockPod::start().await;
    let longest = Arc::new(Mutex::new(0));
    let seen = Arc::clone(&longest);
    pod.answer_with(Operation::V3_USERS_GET, move |call| {
        let length = call.query("email").unwrap_or_default().len();
        let mut longest = seen.lock().unwrap();
        *longest = length.max(*longest);
        Ok(json!(null))
    });
    let addresses = (0..100).map(|number| format!("{number}{}@acme.com", "a".repeat(200)));
    pod.client().users().find(FindUsers::by_email(addresses)).await.unwrap();
    assert_eq!(pod.calls_of(Operation::V3_USERS_GET), 4);
    assert!(*longest.lock().unwrap() <= 6_000);
}

#[tokio::test]
async fn a_search_goes_on_until_everybody_is_listed() {
    let pod = pod_of(7).await;
    pod.add_user(MockUser::service(8.into(), "user-bot").attribute("title", "Bot"));
    let search = |search: SearchUsers| {
        let found = pod.client().users().search(search.page_size(3));
        async move { found.try_collect::<Vec<_>>().await.unwrap().len() }
    };
    assert_eq!(search(SearchUsers::new("USER")).await, 8);
    assert_eq!(search(SearchUsers::new("user").account_types([AccountType::Normal])).await, 7);
    assert_eq!(search(SearchUsers::new("user").title("Bot").local(true)).await, 1);
    assert_eq!(search(SearchUsers::new("nobody")).await, 0);
    let nothing = pod.client().users().search(SearchUsers::new("user").account_types([]));
    assert!(matches!(nothing.try_collect::<Vec<_>>().await, Err(Error::InvalidInput(_))));
}

/// A client that can log in again, as the bot `desk-bot`.
fn bot(pod: &MockPod) -> pod_api_ext::PodClient {
    pod.add_user(MockUser::service(7.into(), "desk-bot"));
    pod.register("desk-bot", &BOT.rsa_key());
    pod.builder().session_provider(RsaLogin::new("desk-bot", BOT.rsa_key())).build().unwrap()
}

#[tokio::test]
async fn ending_ones_own_sessions_leads_to_a_login_on_the_next_call() {
    let pod = MockPod::start().await;
    let (one, other) = (bot(&pod), bot(&pod));
    for client in [&one, &other] {
        client.users().sessions(7.into()).await.unwrap();
    }
    assert_eq!((one.users().sessions(7.into()).await.unwrap().len(), pod.logins()), (2, 2));

    one.users().log_out_everywhere(7.into()).await.unwrap();
    assert_eq!(one.session().whoami().await.unwrap().id(), Some(7.into()));
    pod.answer(Operation::V1_USER_UID_UNFOLLOW_POST, json!({ "message": "OK" }));
    other.users().unfollow(9.into(), [8.into()]).await.unwrap();
    assert_eq!((pod.logins(), pod.calls_of(Operation::V1_USER_UID_UNFOLLOW_POST)), (4, 2));
}

#[tokio::test]
async fn one_session_is_ended_and_the_others_live_on() {
    let pod = MockPod::start().await;
    let (one, other) = (bot(&pod), bot(&pod));
    let first = one.users().sessions(7.into()).await.unwrap().remove(0);
    other.users().sessions(7.into()).await.unwrap();
    other.users().log_out(7.into(), first.id().unwrap()).await.unwrap();
    assert_eq!(other.users().sessions(7.into()).await.unwrap().len(), 1);
    assert_eq!(one.session().whoami().await.unwrap().id(), Some(7.into()));
    assert_eq!(pod.logins(), 3);
    assert!(pod.client().users().sessions(404.into()).await.unwrap().is_empty());
}

#[tokio::test]
async fn followers_go_on_after_the_cursor_and_have_a_total() {
    let pod = MockPod::start().await;
    pod.answer_with(Operation::V1_USER_UID_FOLLOWERS_GET, |call| {
        assert_eq!((call.path("uid"), call.query("limit").as_deref()), (Some("5"), Some("2")));
        Ok(match call.query("after").as_deref() {
            None => json!({ "count": 3, "followers": [1, "2"], "pagination": { "cursors": { "after": 2 } } }),
            Some("2") => {
                json!({ "count": 3, "followers": [3], "pagination": { "cursors": { "before": "1" } } })
            }
            Some(_) => return Err(Fault::Status(400)),
        })
    });
    let followers = pod.client().users().followers(5.into(), ListFollowing::new().page_size(2));
    let pages: Vec<_> = followers.into_pages().try_collect().await.unwrap();
    let ids: Vec<_> = pages.iter().flat_map(|page| &page.items).map(|id| id.get()).collect();
    assert_eq!((ids, pages[0].total, pages.len()), (vec![1, 2, 3], Some(3), 2));

    let none = pod.client().users().followers(5.into(), ListFollowing::new().page_size(0));
    assert!(matches!(none.try_collect::<Vec<_>>().await, Err(Error::InvalidInput(_))));
}

#[tokio::test]
async fn a_refused_follow_says_that_a_part_may_be_done() {
    let pod = MockPod::start().await;
    pod.answer_status(Operation::V1_USER_UID_FOLLOW_POST, 400);
    let client = pod.client();
    let error = client.users().follow(5.into(), [1.into(), 2.into(), 1.into()]).await.unwrap_err();
    let Error::PartlyDone(change) = &error else { panic!("{error}") };
    assert_eq!(change.unknown, [1.into(), 2.into()]);
    assert!(change.done.is_empty() && change.refused.is_empty() && change.skipped.is_empty());
    assert_eq!((error.status(), error.operation()), (Some(400), Some("v1_user_uid_follow_post")));
    assert!(error.to_string().ends_with("the change was not made for all users: 2 unknown"), "{error}");

    // Whatever the pod says of it.
    pod.next_calls(1, Fault::Json(400, json!({ "code": 400, "message": "User 2 was not found" })));
    let error = client.users().unfollow(5.into(), [1.into(), 2.into()]).await.unwrap_err();
    let Error::PartlyDone(change) = &error else { panic!("{error}") };
    assert_eq!(change.unknown, [1.into(), 2.into()]);

    let alone = client.users().follow(5.into(), [1.into()]).await.unwrap_err();
    assert!(matches!(alone, Error::BadRequest(_)), "{alone}");
    let nobody = client.users().follow(5.into(), []).await.unwrap_err();
    assert_eq!(nobody.to_string(), "followers names no user; nothing was sent");
}

/// The description and its example differ in the name.
#[tokio::test]
async fn those_whom_a_user_follows_are_read_under_both_names() {
    let pod = MockPod::start().await;
    for name in ["following", "followers"] {
        pod.answer(Operation::V1_USER_UID_FOLLOWING_GET, json!({ "count": 2, name: [7, 8] }));
        let following = pod.client().users().following(1.into(), ListFollowing::new());
        assert_eq!(following.try_collect::<Vec<UserId>>().await.unwrap(), [7.into(), 8.into()], "{name}");
    }
}

#[tokio::test]
async fn the_mock_pod_knows_who_follows_whom() {
    let pod = pod_of(5).await;
    let client = pod.client();
    client.users().follow(1.into(), [2.into(), 3.into(), 1.into(), 4.into()]).await.unwrap();
    client.users().unfollow(1.into(), [3.into()]).await.unwrap();
    let followers = client.users().followers(1.into(), ListFollowing::new().page_size(1));
    assert_eq!(followers.try_collect::<Vec<UserId>>().await.unwrap(), [2.into(), 4.into()]);
    let following = client.users().following(4.into(), ListFollowing::new());
    assert_eq!(following.try_collect::<Vec<UserId>>().await.unwrap(), [1.into()]);

    // One bad id among several: the others follow all the same.
    let error = client.users().follow(2.into(), [5.into(), 99.into()]).await.unwrap_err();
    assert!(matches!(error, Error::PartlyDone(_)), "{error}");
    let followers = client.users().followers(2.into(), ListFollowing::new());
    assert_eq!(followers.try_collect::<Vec<UserId>>().await.unwrap(), [5.into()]);
}
