//! Information barriers.

use std::time::Duration;

use futures_util::TryStreamExt;
use pod_api_ext::{
    Error, Operation, RetryPolicy, UserId,
    info_barriers::ListBarrierMembers,
    mock::{Fault, MockPod},
};
use serde_json::json;

const GROUP: &str = "4f5ed0f5a2be4bf1b2c3f6de4ed3ba51";
const ADD: Operation = Operation::V1_ADMIN_GROUP_GID_MEMBERSHIP_ADD_POST;

fn users(count: i64) -> impl Iterator<Item = UserId> {
    // As long as ids can be.
    (1..=count).map(|number| (i64::MAX - number).into())
}

#[tokio::test]
async fn a_failure_that_says_success_is_an_error_for_each_user_that_failed() {
    let pod = MockPod::start().await;
    pod.answer(ADD, json!({ "overallResult": "FAIL", "results": ["", "no such user", ""] }));
    let added = pod.client().info_barriers().add_members(GROUP, [1.into(), 2.into(), 3.into()]).await;
    let error = added.unwrap_err();
    let Error::PartlyDone(change) = &error else { panic!("{error}") };
    assert_eq!(change.done, [1.into(), 3.into()]);
    assert_eq!(change.refused, [(2.into(), "no such user".to_owned())]);
    assert_eq!((error.status(), error.operation(), error.is_retryable()), (Some(200), Some(ADD.id()), false));
    assert!(error.to_string().contains("no such user"), "{error}");
    assert!(error.to_string().ends_with("not made for all users: 2 done, 1 refused"), "{error}");
}

#[tokio::test]
async fn a_failure_that_names_nobody_leaves_all_unknown() {
    let pod = MockPod::start().await;
    let client = pod.client();
    for results in [json!([]), json!(["", ""]), json!(["too few"]), json!(null)] {
        pod.answer(ADD, json!({ "overallResult": "FAIL", "results": results }));
        let error = client.info_barriers().add_members(GROUP, [1.into(), 2.into()]).await.unwrap_err();
        let Error::PartlyDone(change) = &error else { panic!("{error}") };
        assert_eq!(change.unknown.len(), 2);
    }
}

#[tokio::test]
async fn many_members_are_sent_in_bodies_that_a_pod_takes() {
    let pod = MockPod::start().await;
    pod.answer_with(ADD, |call| {
        let ids = call.body().as_array().map_or(0, Vec::len);
        assert!(call.body().to_string().len() < 2_000_000, "{ids} ids are more than 2 MB");
        Ok(json!({ "overallResult": "SUCCESS", "results": vec![""; ids] }))
    });
    pod.client().info_barriers().add_members(GROUP, users(200_000)).await.unwrap();
    assert_eq!(pod.calls_of(ADD), 3);
}

#[tokio::test]
async fn an_error_on_the_way_tells_what_became_of_each_user() {
    let pod = MockPod::start().await;
    let mut calls = 0;
    pod.answer_with(ADD, move |_| {
        calls += 1;
        if calls == 2 { Err(Fault::Status(503)) } else { Ok(json!({ "overallResult": "SUCCESS" })) }
    });
    let error = pod.client().info_barriers().add_members(GROUP, users(270_000)).await.unwrap_err();
    let Error::PartlyDone(change) = &error else { panic!("{error}") };
    assert_eq!([change.done.len(), change.unknown.len(), change.skipped.len()], [90_000; 3]);
    assert!(matches!(change.source.as_deref(), Some(Error::Server(_))));
    assert!(error.status() == Some(503) && error.is_retryable());
    assert_eq!(pod.calls_of(ADD), 2);

    let mut calls = 0;
    pod.answer_with(ADD, move |_| {
        calls += 1;
        if calls == 2 { Err(Fault::Status(400)) } else { Ok(json!({ "overallResult": "SUCCESS" })) }
    });
    let error = pod.client().info_barriers().add_members(GROUP, users(180_000)).await.unwrap_err();
    let Error::PartlyDone(change) = &error else { panic!("{error}") };
    assert_eq!([change.done.len(), change.unknown.len(), change.skipped.len()], [90_000, 0, 90_000]);

    // A change that may be repeated may have been made all the same.
    for last in [Fault::Status(503), Fault::Body(200, "text/html", b"<html>".into())] {
        let mut calls = 0;
        let fault = last.clone();
        pod.answer_with(ADD, move |_| {
            calls += 1;
            if calls > 1 { Err(fault.clone()) } else { Ok(json!({ "overallResult": "SUCCESS" })) }
        });
        let client = pod.builder().retry(RetryPolicy::default().first_wait(Duration::from_millis(1)));
        let client = client.build().unwrap().repeatable();
        let error = client.info_barriers().add_members(GROUP, users(180_000)).await.unwrap_err();
        let Error::PartlyDone(change) = &error else { panic!("{error}") };
        let counts = [change.done.len(), change.unknown.len(), change.skipped.len()];
        assert_eq!(counts, [90_000, 90_000, 0], "{last:?}");
    }

    pod.answer_status(ADD, 403);
    let first = pod.client().info_barriers().add_members(GROUP, users(200_000)).await.unwrap_err();
    assert!(matches!(first, Error::Forbidden { .. }), "{first}");
}

#[tokio::test]
async fn a_change_may_take_longer_than_an_attempt_of_other_calls() {
    let pod = MockPod::start().await;
    pod.answer(ADD, json!({ "overallResult": "SUCCESS" }));
    let client = pod.builder().attempt_timeout(Duration::from_millis(50)).build().unwrap();
    pod.next_calls(1, Fault::Delay(Duration::from_millis(200)));
    client.info_barriers().add_members(GROUP, [1.into()]).await.unwrap();

    pod.next_calls(1, Fault::Delay(Duration::from_millis(200)));
    let hurried = client.with_timeout(Duration::from_millis(100));
    let error = hurried.info_barriers().add_members(GROUP, [1.into()]).await.unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "{error}");
}

#[tokio::test]
async fn members_are_listed_a_page_at_a_time() {
    let pod = MockPod::start().await;
    pod.answer_with(Operation::V1_ADMIN_GROUP_GID_MEMBERSHIP_LIST_GET, |call| {
        assert_ne!(call.query("skip").as_deref(), Some("0"), "skip has to be positive");
        let skip: i64 = call.query("skip").map_or(0, |skip| skip.parse().unwrap());
        Ok(json!((skip + 1..=5).take(2).collect::<Vec<_>>()))
    });
    let members = pod.client().info_barriers().members(GROUP, ListBarrierMembers::new().page_size(2));
    let members: Vec<_> = members.map_ok(UserId::get).try_collect().await.unwrap();
    assert_eq!(members, [1, 2, 3, 4, 5]);
    let too_many = pod.client().info_barriers().members(GROUP, ListBarrierMembers::new().page_size(10_001));
    assert!(matches!(too_many.try_collect::<Vec<_>>().await, Err(Error::InvalidInput(_))));
}
