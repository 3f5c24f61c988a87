//! Users, as administrators manage them.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::{StreamExt, TryStreamExt};
use pod_api_ext::{
    Operation, PodClient, RetryPolicy, UserId,
    jiff::Timestamp,
    mock::{Fault, MockPod, MockUser},
    user_admin::{
        AccountStatus, EntitlementChange, Feature, FindAccounts, ListAccounts, NewUser, NewUserEntitlement,
        Setting, UserAppEntitlement, UserUpdate,
    },
    users::AccountType,
};
use serde_json::json;
use tests::{client_of, http_server};

use super::refused;

const ALICE: i64 = 347_583_113_331_315;

#[tokio::test]
async fn a_user_is_created_found_changed_and_listed() {
    let pod = MockPod::start().await;
    let (client, started) = (pod.client(), Timestamp::now());
    let users = client.admin().users();
    let new = NewUser::person("alice", "alice@acme.example", "Alice", "Ames").role("AUDIT").title("Trader");
    let created = users.create(new.clone()).await.unwrap();
    assert_eq!((created.username(), created.first_name()), (Some("alice"), Some("Alice")));
    assert_eq!((created.account_type(), created.title()), (Some(AccountType::Normal), Some("Trader")));
    assert_eq!(created.roles().collect::<Vec<_>>(), ["AUDIT"]);
    assert_eq!(created.created_by(), Some(pod.caller()));
    assert!((started.as_millisecond()..).contains(&created.created_at().unwrap().as_millisecond()));
    assert_eq!(users.create(new).await.unwrap_err().status(), Some(400));

    let alice = created.id().unwrap();
    let changed = users.update(alice, UserUpdate::new().display_name("Ally").asset_class("Equities")).await;
    assert_eq!(changed.unwrap().display_name(), Some("Ally"));
    let found = users.get(alice).await.unwrap();
    assert_eq!((found.display_name(), found.last_name()), (Some("Ally"), Some("Ames")));
    assert_eq!(found.asset_classes().collect::<Vec<_>>(), ["Equities"]);

    let with_role = users.find(FindAccounts::new().role("AUDIT").status(&AccountStatus::Enabled));
    let with_role: Vec<_> = with_role.map_ok(|user| user.id()).try_collect().await.unwrap();
    assert_eq!(with_role, [Some(alice)]);
    let listed: Vec<_> = users.list(ListAccounts::new().page_size(1)).try_collect().await.unwrap();
    let listed: Vec<_> = listed.iter().map(|user| user.id().unwrap()).collect();
    assert_eq!(listed, [pod.caller(), alice]);
}

#[tokio::test]
async fn roles_are_given_and_taken() {
    let pod = MockPod::start().await;
    pod.add_user(MockUser::person(ALICE.into(), "alice"));
    let client = pod.client();
    let users = client.admin().users();
    users.add_role(ALICE.into(), "AUDIT").await.unwrap();
    users.remove_role(ALICE.into(), "INDIVIDUAL").await.unwrap();
    let alice = users.get(ALICE.into()).await.unwrap();
    assert_eq!(alice.roles().collect::<Vec<_>>(), ["AUDIT"]);
    assert_eq!(users.remove_role(ALICE.into(), "INDIVIDUAL").await.unwrap_err().status(), Some(404));
    assert_eq!(refused(users.add_role(ALICE.into(), " ").await), "id");
}

#[tokio::test]
async fn a_suspension_lasts_until_a_time_and_has_a_reason() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let (users, until) = (client.admin().users(), "2030-09-07T18:51:22.592Z".parse::<Timestamp>().unwrap());
    assert_eq!(refused(users.suspend(ALICE.into(), until, " ").await), "suspensionReason");
    assert_eq!(pod.calls(), 0);

    users.suspend(ALICE.into(), until, "on leave").await.unwrap();
    let status = users.status(ALICE.into()).await.unwrap();
    assert_eq!(status.status(), Some(AccountStatus::Enabled));
    assert_eq!((status.suspended(), status.suspended_until()), (Some(true), Some(until)));
    assert_eq!(status.suspension_reason(), Some("on leave"));
    users.unsuspend(ALICE.into()).await.unwrap();
    let status = users.status(ALICE.into()).await.unwrap();
    assert_eq!((status.suspended(), status.suspended_until()), (Some(false), None));

    users.set_status(ALICE.into(), &AccountStatus::Disabled).await.unwrap();
    let account = users.get(ALICE.into()).await.unwrap();
    assert_eq!(account.status(), Some(AccountStatus::Disabled));
}

#[tokio::test]
async fn a_new_user_is_not_created_twice() {
    let pod = MockPod::start().await;
    let quick = RetryPolicy::default().first_wait(Duration::from_millis(1));
    let client = pod.builder().retry(quick).build().unwrap();
    let users = client.admin().users();
    pod.next_calls(1, Fault::Status(503));
    let failed = users.create(NewUser::service("bot", "bot@acme.example", "Bot")).await.unwrap_err();
    assert_eq!(failed.status(), Some(503));
    assert_eq!(pod.calls_of(Operation::V2_ADMIN_USER_CREATE_POST), 1);
}

#[tokio::test]
async fn an_avatar_is_checked_before_it_is_sent() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let users = client.admin().users();
    let png = b"\x89PNG\r\n\x1a\nrest".to_vec();
    let mut large = png.clone();
    large.resize(2 * 1024 * 1024, 0);
    for image in [&b""[..], b"<svg/>", b"\x89PNG", b"GIF88a", &large] {
        assert_eq!(refused(users.set_avatar(ALICE.into(), image).await), "image");
    }
    assert_eq!(pod.calls(), 0);
    large.pop();
    for image in [&png[..], b"\xff\xd8\xff\xe0", b"GIF87a", b"GIF89a", &large] {
        users.set_avatar(ALICE.into(), image).await.unwrap();
    }
    let sizes: Vec<_> = users.avatars(ALICE.into()).await.unwrap();
    assert_eq!(sizes.iter().map(|avatar| avatar.size().unwrap()).collect::<Vec<_>>(), ["original", "small"]);

    pod.answer_with(Operation::V1_ADMIN_USER_UID_AVATAR_UPDATE_POST, |call| {
        assert_eq!(call.body()["image"], "R0lGODlhAP8=");
        Ok(json!({}))
    });
    users.set_avatar(ALICE.into(), b"GIF89a\x00\xff").await.unwrap();
}

#[tokio::test]
async fn a_disclaimer_and_delegates_are_assigned_and_taken() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let (users, alice, bob) = (client.admin().users(), UserId::from(ALICE), UserId::from(7));
    assert_eq!(users.disclaimer(alice).await.unwrap(), None);
    users.set_disclaimer(alice, "571d2052e4b042aaf06d2e7a").await.unwrap();
    let assigned = users.disclaimer(alice).await.unwrap().unwrap();
    assert_eq!(assigned.id(), Some("571d2052e4b042aaf06d2e7a"));
    users.clear_disclaimer(alice).await.unwrap();
    assert_eq!(users.disclaimer(alice).await.unwrap(), None);
    for id in ["", "not hexadecimal"] {
        assert_eq!(refused(users.set_disclaimer(alice, id).await), "id");
    }

    users.add_delegate(alice, bob).await.unwrap();
    assert_eq!(users.delegates(alice).await.unwrap(), [bob]);
    users.remove_delegate(alice, bob).await.unwrap();
    assert_eq!(users.delegates(alice).await.unwrap(), []);
}

#[tokio::test]
async fn entitlements_of_many_users_are_set_a_few_at_a_time() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (under_way, peak) = (Arc::clone(&now), Arc::clone(&most));
    let server = http_server::Server::start(move |seen| {
        let (under_way, peak) = (Arc::clone(&under_way), Arc::clone(&peak));
        async move {
            peak.fetch_max(under_way.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(5)).await;
            under_way.fetch_sub(1, Ordering::SeqCst);
            if seen.path.contains("/13/") {
                http_server::refusal(400)
            } else {
                http_server::json(200, &json!({}))
            }
        }
    })
    .await;
    let client = client_of(&server.url);
    let (users, ids) = (client.admin().users(), (1..=40).map(UserId::from));
    let set: Vec<_> =
        users.set_features_of(ids, [Feature::new("canCreatePublicRoom", true)], 4).collect().await;
    let failed: Vec<_> = set.iter().filter(|set| set.result.is_err()).map(|set| set.user.get()).collect();
    assert_eq!((set.len(), failed, most.load(Ordering::SeqCst)), (40, vec![13], 4));
}

/// A change that was made must not be told as one that nobody answered.
#[tokio::test]
async fn a_caller_that_is_slow_does_not_make_changes_late() {
    let server = http_server::Server::start(|_| async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        http_server::json(200, &json!({}))
    })
    .await;
    let client = PodClient::builder(&server.url).session_token(tests::TOKEN).retry(RetryPolicy::none());
    let client = client.attempt_timeout(Duration::from_millis(500)).build().unwrap();
    let (users, features) = (client.admin().users(), [Feature::new("canCreatePublicRoom", true)]);
    let mut changes = Box::pin(users.set_features_of((1..=8).map(UserId::from), features, 4));
    let mut count = 0;
    while let Some(set) = changes.next().await {
        set.result.unwrap();
        count += 1;
        if count == 1 {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
    assert_eq!((count, server.seen().len()), (8, 8));
}

#[tokio::test]
async fn what_changes_nothing_is_not_sent() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let (users, alice) = (client.admin().users(), UserId::from(ALICE));
    assert_eq!(refused(users.update(alice, UserUpdate::new()).await), "payload");
    assert_eq!(refused(users.set_features(alice, []).await), "payload");
    assert_eq!(refused(users.change_app_entitlements(alice, []).await), "payload");
    let nameless = EntitlementChange::new("");
    assert_eq!(refused(users.change_app_entitlements(alice, [nameless]).await), "appId");
    assert_eq!(refused(users.create(NewUser::service("bot", " ", "Bot")).await), "emailAddress");
    assert_eq!(refused(users.list(ListAccounts::new().page_size(1001)).try_next().await), "limit");
    assert_eq!(pod.calls(), 0);
}

#[tokio::test]
async fn apps_of_a_user_are_replaced_as_a_whole_and_changed_singly() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let users = client.admin().users();
    let told = |apps: Vec<UserAppEntitlement>| {
        apps.iter()
            .map(|app| (app.app_id().unwrap().to_owned(), app.listed().unwrap(), app.installed().unwrap()))
            .collect::<Vec<_>>()
    };
    let quotes = NewUserEntitlement::new("quotes").listed(true).installed(true);
    let news = NewUserEntitlement::new("news").listed(true).installed(false);
    users.replace_app_entitlements(7.into(), [quotes.clone(), news]).await.unwrap();
    assert_eq!(users.app_entitlements(7.into()).await.unwrap().len(), 2);
    let news_on = [EntitlementChange::new("news").installed(Setting::On).listed(Setting::Remove)];
    let held = users.change_app_entitlements(7.into(), news_on).await.unwrap();
    assert_eq!(told(held), [("news".to_owned(), false, true), ("quotes".to_owned(), true, true)]);
    let left = users.replace_app_entitlements(7.into(), [quotes]).await.unwrap();
    assert_eq!(told(left), [("quotes".to_owned(), true, true)]);
}
