//! The mock pod, as a user's own tests meet it.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};

use pod_api_ext::{
    Error, Operation, PodClient, StreamKind,
    mock::{Fault, MockPod, MockStream},
};
use serde_json::json;
use tests::{TOKEN, client_of, stream_id};

async fn pod_with_room() -> MockPod {
    let pod = MockPod::start().await;
    pod.add(MockStream::room(stream_id(), "Rates desk").group(7.into(), 8.into()));
    pod
}

#[tokio::test]
async fn it_answers_each_kind_of_stream_as_a_pod_does() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let (im, mim, room, wall) =
        ("AAAA".parse().unwrap(), "BBBB".parse().unwrap(), "CCCC".parse().unwrap(), "DDDD".parse().unwrap());
    pod.add(MockStream::im(im, [1.into(), 2.into()]));
    pod.add(MockStream::mim(mim, [1.into(), 2.into(), 3.into()]).inactive());
    pod.add(MockStream::room(room, "Desk").cross_pod().group(7.into(), 8.into()));
    pod.add(MockStream::post(wall, 3.into()));

    for (id, kind, members, active) in [
        ("AAAA", StreamKind::Im, 2, true),
        ("BBBB", StreamKind::Mim, 3, false),
        ("CCCC", StreamKind::Room, 0, true),
        ("DDDD", StreamKind::Post, 1, true),
    ] {
        let stream = client.stream_info(&id.parse().unwrap()).await.unwrap();
        assert_eq!(stream.id().unwrap().as_str(), id);
        assert_eq!(
            (stream.kind(), stream.members().len(), stream.active()),
            (Some(kind), members, Some(active))
        );
    }
    let room = client.stream_info(&"CCCC".parse().unwrap()).await.unwrap();
    assert_eq!((room.room_name(), room.groups().len(), room.cross_pod()), (Some("Desk"), 1, Some(true)));
    assert!(client.im_info(&"BBBB".parse().unwrap()).await.is_ok());
    let not_an_im = client.im_info(&"CCCC".parse().unwrap()).await.unwrap_err();
    assert!(matches!(not_an_im, Error::BadRequest(_)), "{not_an_im}");
    assert_eq!(pod.calls_of(Operation::STREAM_INFO), 5);
    assert_eq!(pod.calls_of(Operation::IM_INFO), 2);
    assert_eq!(pod.calls(), 7);
}

#[tokio::test]
async fn it_refuses_a_wrong_token_and_a_stream_that_it_does_not_have() {
    let pod = pod_with_room().await;
    let stranger = client_of(&pod.url());
    assert!(matches!(stranger.stream_info(&stream_id()).await, Err(Error::Unauthorized(_))));
    let missing = pod.client().stream_info(&"AAAA".parse().unwrap()).await.unwrap_err();
    assert!(matches!(missing, Error::NotFound(_)), "{missing}");
    assert_eq!(missing.status(), Some(400));
}

#[tokio::test]
async fn it_misbehaves_for_as_many_calls_as_it_was_told_and_in_that_order() {
    let pod = pod_with_room().await;
    let client = pod.client();
    pod.next_calls(2, Fault::Status(503));
    pod.next_calls(1, Fault::Html(401));
    pod.next_calls(1, Fault::Redirect("https://elsewhere.example/".to_owned()));
    pod.next_calls(1, Fault::CutConnection);
    pod.next_calls(1, Fault::RetryAfter(429, "3".to_owned()));
    pod.next_calls(1, Fault::Json(200, json!({ "active": true })));
    pod.next_calls(1, Fault::Body(200, "application/json", b"{".to_vec()));

    let ask = async || client.stream_info(&stream_id()).await;
    assert_eq!(ask().await.unwrap_err().status(), Some(503));
    assert_eq!(ask().await.unwrap_err().status(), Some(503));
    assert!(matches!(ask().await.unwrap_err(), Error::Unauthorized(_)));
    assert!(
        matches!(ask().await.unwrap_err(), Error::Redirected { location, .. } if location.contains("elsewhere"))
    );
    assert!(matches!(ask().await.unwrap_err(), Error::Transport { .. }));
    assert!(
        matches!(ask().await.unwrap_err(), Error::Throttled { retry_after: Some(wait), .. } if wait.as_secs() == 3)
    );
    assert_eq!(ask().await.unwrap().active(), Some(true));
    assert!(matches!(ask().await.unwrap_err(), Error::Decode { .. }));
    assert_eq!(ask().await.unwrap().room_name(), Some("Rates desk"));
    assert_eq!(pod.calls(), 9);
}

#[tokio::test]
async fn a_delayed_answer_is_still_the_right_one() {
    let pod = pod_with_room().await;
    let delay = Duration::from_millis(50);
    pod.next_calls(1, Fault::Delay(delay));
    let asked = Instant::now();
    assert_eq!(pod.client().stream_info(&stream_id()).await.unwrap().room_name(), Some("Rates desk"));
    assert!(asked.elapsed() >= delay);
}

#[tokio::test]
async fn a_call_that_nothing_expects_fails_the_test() {
    let pod = MockPod::start().await;
    let elsewhere = PodClient::builder(format!("{}/other", pod.url())).session_token(TOKEN).build().unwrap();
    assert!(elsewhere.stream_info(&stream_id()).await.is_err());
    let report = catch_unwind(AssertUnwindSafe(|| drop(pod))).unwrap_err();
    let report = report.downcast_ref::<String>().unwrap();
    assert!(report.contains("GET /other/v2/streams/"), "{report}");
    assert!(!report.contains(TOKEN));
}
