//! What the log tells of a call.

use std::time::Duration;

use pod_api_ext::{
    PodClient, RetryPolicy, RsaLogin, TraceId,
    mock::{Fault, MockPod, MockStream},
};
use tests::{captured_log::CapturedLog, keys::BOT, stream_id};

async fn pod() -> MockPod {
    let pod = MockPod::start().await;
    pod.register("desk-bot", &BOT.rsa_key());
    pod.add(MockStream::room(stream_id(), "Rates desk"));
    pod
}

fn client(pod: &MockPod) -> PodClient {
    PodClient::builder(pod.url())
        .session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
        .retry(RetryPolicy::default().first_wait(Duration::from_millis(1)))
        .build()
        .unwrap()
        .with_trace_id(TraceId::new("job-4711").unwrap())
}

fn has(lines: &[String], parts: &[&str]) -> bool {
    lines.iter().any(|line| parts.iter().all(|part| line.contains(part)))
}

#[tokio::test]
async fn the_span_of_a_call_tells_operation_trace_id_status_attempts_and_duration() {
    let pod = pod().await;
    pod.next_calls(1, Fault::Status(503));
    let log = CapturedLog::start();
    client(&pod).stream_info(&stream_id()).await.unwrap();
    let lines = log.lines();
    let call = "pod_call{trace_id=job-4711 operation=\"v2_streams_sid_info_get\"";
    assert!(has(&lines, &["INFO", "pod_call{trace_id=job-4711}", "logged in"]), "{lines:#?}");
    assert!(has(&lines, &["INFO", call, "trying again", "status 503", "wait_ms="]), "{lines:#?}");
    assert!(has(&lines, &["INFO", call, "close", "get\" status=200 attempts=2 duration_ms="]), "{lines:#?}");
}

#[tokio::test]
async fn the_span_has_the_operation_once_however_the_call_began() {
    let pod = pod().await;
    pod.next_logins(1, Fault::Status(503));
    let log = CapturedLog::start();
    client(&pod).stream_info(&stream_id()).await.unwrap();
    let close = log.lines().into_iter().find(|line| line.contains("close")).unwrap();
    assert_eq!(close.matches("operation=\"v2_streams_sid_info_get\"").count(), 1, "{close}");
    assert!(close.contains("attempts=2"), "{close}");

    // What a program does within a call is cut at the deadline.
    let hurried = client(&pod).with_timeout(Duration::from_millis(300));
    let slow = hurried.call(|raw| async move {
        let answer = raw.v2_streams_sid_info_get().sid(stream_id().as_str()).send().await?;
        std::future::pending::<()>().await;
        Ok(answer)
    });
    let log = CapturedLog::start();
    slow.await.unwrap_err();
    let lines = log.lines();
    let close = "operation=\"v2_streams_sid_info_get\"";
    assert!(has(&lines, &["close", close, "attempts=1"]), "{lines:#?}");
}

#[tokio::test]
async fn a_call_that_fails_is_a_warning_with_its_status() {
    let pod = pod().await;
    pod.next_calls(9, Fault::Html(502));
    let log = CapturedLog::start();
    client(&pod).stream_info(&stream_id()).await.unwrap_err();
    let lines = log.lines();
    assert!(has(&lines, &["WARN", "failed", "status=502", "attempts=3", "trace job-4711"]), "{lines:#?}");
}

#[tokio::test]
async fn an_answer_that_is_to_be_expected_is_no_warning() {
    let pod = pod().await;
    let log = CapturedLog::start();
    let client = client(&pod);
    client.stream_info(&"AAAA".parse().unwrap()).await.unwrap_err();
    client.im_info(&stream_id()).await.unwrap_err();
    pod.next_calls(1, Fault::Status(403));
    client.stream_info(&stream_id()).await.unwrap_err();
    let lines = log.lines();
    assert_eq!(
        lines.iter().filter(|line| line.contains("DEBUG") && line.contains("refused")).count(),
        3,
        "{lines:#?}"
    );
    assert!(!has(&lines, &["WARN"]) && !has(&lines, &["ERROR"]), "{lines:#?}");
}
