//! The mock pod, as a user's own tests meet it.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    process::Command,
    time::{Duration, Instant},
};

use futures_util::TryStreamExt;
use pod_api_ext::{
    Error, Operation, PodClient, Request, RsaLogin, StreamId, StreamKind, UserId,
    mock::{Fault, MockPod, MockStream, MockUser},
    streams::ListMembers,
};
use reqwest::Method;
use serde_json::{Value, json};
use tests::{TOKEN, client_of, keys::BOT, samples, stream_id};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

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
            (stream.kind(), stream.members().count(), stream.active()),
            (Some(kind), members, Some(active))
        );
    }
    let room = client.stream_info(&"CCCC".parse().unwrap()).await.unwrap();
    assert_eq!((room.room_name(), room.groups().len(), room.cross_pod()), (Some("Desk"), 1, Some(true)));
    assert!(client.im_info(&"BBBB".parse().unwrap()).await.is_ok());
    let not_an_im = client.im_info(&"CCCC".parse().unwrap()).await.unwrap_err();
    assert!(matches!(not_an_im, Error::BadRequest(_)), "{not_an_im}");
    assert_eq!(pod.calls_of(Operation::V2_STREAMS_SID_INFO_GET), 5);
    assert_eq!(pod.calls_of(Operation::V1_IM_ID_INFO_GET), 2);
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

/// In a process of its own, whose output is all there is to see.
#[test]
fn a_call_that_is_cut_on_either_side_prints_nothing() {
    let inside = ["--exact", "mock_pod::cut_on_either_side", "--ignored", "--nocapture"];
    let output = Command::new(std::env::current_exe().unwrap()).args(inside).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !printed.contains("panicked"), "{printed}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "it has run");
}

#[tokio::test]
#[ignore = "is run by the test above"]
async fn cut_on_either_side() {
    let pod = MockPod::start().await;
    pod.next_calls(1, Fault::CutConnection);
    let error = pod.client().ims().create([UserId::from(7)]).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error}");

    let mut connection = TcpStream::connect(pod.url().trim_start_matches("http://")).await.unwrap();
    connection.write_all(b"POST /pod/v1/im/create HTTP/1.1\r\nContent-Length: 100\r\n\r\n[7").await.unwrap();
    connection.shutdown().await.unwrap();
    // The pod has seen it when it closes its side.
    let _ = connection.read_to_end(&mut Vec::new()).await;
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

/// What the pod says when it is dropped, because of calls that it has no answer for.
fn report(pod: MockPod) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| drop(pod))).unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn a_call_to_no_operation_fails_the_test() {
    let pod = MockPod::start().await;
    let elsewhere = PodClient::builder(format!("{}/other", pod.url())).session_token(TOKEN).build().unwrap();
    assert!(elsewhere.stream_info(&stream_id()).await.is_err());
    let report = report(pod);
    assert!(report.contains("GET /other/v2/streams/"), "{report}");
    assert!(!report.contains(TOKEN));
}

#[tokio::test]
async fn an_operation_without_an_answer_fails_the_test_by_name() {
    let pod = MockPod::start().await;
    for _ in 0..2 {
        let error = pod
            .client()
            .call(|raw| async move { raw.v1_admin_policy_list_get().send().await })
            .await
            .unwrap_err();
        assert_eq!(error.status(), Some(501), "{error}");
        assert!(error.to_string().contains("v1_admin_policy_list_get"), "{error}");
    }
    let report = report(pod);
    assert!(report.contains("v1_admin_policy_list_get (2 times)"), "{report}");
}

#[tokio::test]
async fn another_method_on_a_known_path_is_not_allowed() {
    let pod = MockPod::start().await;
    let request = Request::new(Method::DELETE, "/v2/sessioninfo");
    let error = pod.client().send::<Value>(&request).await.unwrap_err();
    assert_eq!(error.status(), Some(405), "{error}");

    // `create` is no user's id here, though `GET /v2/admin/user/{uid}` is an operation.
    for (line, allowed) in [("PUT /pod/v2/sessioninfo", "GET"), ("GET /pod/v2/admin/user/create", "POST")] {
        let mut connection = TcpStream::connect(pod.url().strip_prefix("http://").unwrap()).await.unwrap();
        let request = format!("{line} HTTP/1.1\r\nhost: pod\r\nconnection: close\r\n\r\n");
        connection.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 405 "), "{answer}");
        assert!(answer.contains(&format!("\r\nallow: {allowed}\r\n")), "{answer}");
    }
}

#[tokio::test]
async fn every_operation_can_be_given_an_answer() {
    let pod = MockPod::start().await;
    let client = pod.client();
    for &operation in Operation::ALL {
        let answer = samples::answer(operation);
        pod.answer(operation, answer.clone());
        let call = || client.call(|raw| samples::call(raw, samples::Request::full(operation)));
        assert_eq!(call().await.unwrap_or_else(|error| panic!("{error}")), answer);
        pod.answer_status(operation, 403);
        assert!(matches!(call().await, Err(Error::Forbidden { .. })), "{}", operation.id());
        assert_eq!(pod.calls_of(operation), 2, "{}", operation.id());
    }
}

#[tokio::test]
async fn answers_come_in_sequence_and_the_last_one_stays() {
    let pod = MockPod::start().await;
    let whoami = Operation::V2_SESSIONINFO_GET;
    pod.answers(whoami, [json!({ "id": 1 }), json!({ "id": 2 })]);
    let client = pod.client();
    for id in [1, 2, 2] {
        assert_eq!(client.session().whoami().await.unwrap().id(), Some(id.into()));
    }
    pod.answer_unchecked(whoami, json!({ "id": {}, "new": 1 }));
    assert_eq!(client.session().whoami().await.unwrap().id(), None);
    pod.answer_with(Operation::V3_ROOM_ID_INFO_GET, |call| {
        Ok(json!({ "roomAttributes": { "name": call.path("id") } }))
    });
    assert_eq!(client.rooms().info(&stream_id()).await.unwrap().name(), Some(stream_id().as_str()));
}

#[tokio::test]
async fn an_answer_that_does_not_fit_is_refused_by_pointer() {
    let pod = MockPod::start().await;
    for (answer, pointer) in [
        (json!({ "id": "x" }), "/id"),
        (json!({ "avatars": [{ "size": 1 }] }), "/avatars/0/size"),
        (json!({ "nickname": "x" }), "/nickname"),
        (json!([]), ""),
    ] {
        let register = AssertUnwindSafe(|| pod.answer(Operation::V2_SESSIONINFO_GET, answer));
        let refusal = catch_unwind(register).unwrap_err().downcast_ref::<String>().unwrap().clone();
        assert!(
            refusal.contains("v2_sessioninfo_get") && refusal.contains(&format!("{pointer}: ")),
            "{refusal}"
        );
    }
}

#[tokio::test]
async fn a_fault_of_one_operation_leaves_the_others() {
    let pod = pod_with_room().await;
    let client = pod.client();
    pod.next_calls_of(Operation::V3_ROOM_ID_INFO_GET, 1, Fault::Status(503));
    client.stream_info(&stream_id()).await.unwrap();
    assert_eq!(client.rooms().info(&stream_id()).await.unwrap_err().status(), Some(503));
    client.rooms().info(&stream_id()).await.unwrap();
}

#[tokio::test]
async fn a_bot_that_logged_in_is_the_user_of_its_calls() {
    let pod = MockPod::start().await;
    let bot = UserId::from(17);
    pod.add_user(MockUser::service(bot, "desk-bot"));
    pod.register("desk-bot", &BOT.rsa_key());
    let login = RsaLogin::new("desk-bot", BOT.rsa_key());
    let client = PodClient::builder(pod.url()).session_provider(login).build().unwrap();
    assert_eq!(client.session().whoami().await.unwrap().id(), Some(bot));
    let im = client.ims().create([UserId::from(18)]).await.unwrap().id().unwrap();
    let members: Vec<UserId> = client.stream_info(&im).await.unwrap().members().collect();
    assert!(members.contains(&bot) && !members.contains(&pod.caller()), "{members:?}");
    assert_eq!(pod.client().session().whoami().await.unwrap().id(), Some(pod.caller()));
}

/// A request without a body, and the same with `{}`.
#[tokio::test]
async fn a_list_without_a_body_is_the_one_of_an_empty_body() {
    let pod = pod_with_room().await;
    pod.add(MockStream::im("AAAA".parse().unwrap(), [pod.caller(), 2.into()]));
    let client = pod.client();
    for path in ["/v1/streams/list", "/v2/admin/streams/list"] {
        let bare = Request::post(path).reads();
        let without: Value = client.send(&bare).await.unwrap();
        assert_eq!(without, client.send::<Value>(&bare.clone().json(&json!({}))).await.unwrap());
        assert!(without.to_string().contains("AAAA"), "{without}");
    }
}

#[tokio::test]
async fn nobody_joined_before_the_stream_was_created() {
    let pod = MockPod::start().await;
    let created = "2030-01-01T00:00:00Z".parse().unwrap();
    pod.add(MockStream::room(stream_id(), "Later").owner(1.into()).member(2.into()).created_at(created));
    let client = pod.client();
    let members: Vec<_> = client.rooms().members(&stream_id()).try_collect().await.unwrap();
    assert!(
        members.len() == 2 && members.iter().all(|member| member.joined_at() == Some(created)),
        "{members:?}"
    );
    let members: Vec<_> =
        client.streams().members(&stream_id(), ListMembers::new()).try_collect().await.unwrap();
    assert!(
        members.len() == 2 && members.iter().all(|member| member.joined_at() == Some(created)),
        "{members:?}"
    );
}

#[tokio::test]
async fn an_update_may_repeat_what_is_fixed_and_not_change_it() {
    let pod = pod_with_room().await;
    let client = pod.client();
    let room: Value =
        client.send(&Request::get("/v3/room").segment(stream_id().as_str()).segment("info")).await.unwrap();
    let update = Request::post("/v3/room").segment(stream_id().as_str()).segment("update");
    let mut attributes = room["roomAttributes"].clone();
    attributes["name"] = json!("Renamed");
    let changed: Value = client.send(&update.clone().json(&attributes)).await.unwrap();
    assert_eq!(changed["roomAttributes"], attributes);
    attributes["public"] = json!(attributes["public"] != true);
    assert_eq!(client.send::<Value>(&update.json(&attributes)).await.unwrap_err().status(), Some(400));
}

#[tokio::test]
async fn ids_are_answered_in_the_form_that_is_chosen() {
    let pod = MockPod::start().await;
    let id: StreamId = "usnBKBkH_BVrGOiVpaupEH___okFfE7QdA".parse().unwrap();
    pod.add(MockStream::room(id.clone(), "Desk").member(pod.caller()));
    let client = pod.client();
    let info = |form: String| Request::get("/v2/streams").segment(&form).segment("info");
    for (chosen, form) in [(false, id.to_string()), (true, id.to_standard())] {
        if chosen {
            pod.answer_standard_ids();
        }
        // Whatever form is asked with.
        for asked in [id.to_string(), id.to_standard()] {
            assert_eq!(client.send::<Value>(&info(asked)).await.unwrap()["id"], form);
        }
        assert_eq!(client.stream_info(&id).await.unwrap().id().as_ref(), Some(&id));
    }
    assert!(
        id.to_standard().contains(['+', '/']) && id.to_standard().ends_with("=="),
        "{}",
        id.to_standard()
    );
}
