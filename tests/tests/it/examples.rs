//! The example programs, as somebody tries them.

use std::{fs, process::Output};

use pod_api_ext::{
    Operation,
    mock::{Fault, MockPod},
};
use serde_json::{Value, json};
use tests::nested_cargo::run_example;

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What a program that asks its own mock pod prints.
fn printed(example: &str) -> String {
    let output = run_example(example, &[], &[]);
    let printed = text(&output.stdout);
    assert!(output.status.success(), "{printed}{}", text(&output.stderr));
    printed
}

#[test]
fn off_boarding_reports_each_step() {
    let printed = printed("off_boarding");
    for line in [
        "Alice Ash is user 347583113331315",
        "suspended: done",
        "logged out everywhere: done",
        "removed from Rates desk: done",
        "removed from Notes to myself: no: the last member of a room has to stay",
    ] {
        assert!(printed.contains(line), "{line}: {printed}");
    }
}

#[test]
fn provisioning_has_a_row_for_each_newcomer() {
    let printed = printed("provisioning");
    let rows: Vec<&str> = printed.lines().skip_while(|line| !line.starts_with("username")).skip(1).collect();
    let [alice, bob, nameless] = rows[..] else { panic!("{printed}") };
    assert_eq!(alice, "alice,347583113331315,");
    assert!(bob.starts_with("bob,") && bob.ends_with(',') && bob != "bob,,", "{bob}");
    assert!(nameless.starts_with(",,") && nameless.contains("userName is empty"), "{nameless}");
}

#[test]
fn an_export_has_a_row_for_each_member() {
    let printed = printed("compliance_export");
    for row in [
        ",Rates desk,347583113331315,Alice Ash,alice@acme.example,,member",
        ",Rates desk,347583113331316,Bob Beech,bob@acme.example,,owner",
        ",\"Notes, of Alice\",347583113331315,Alice Ash,alice@acme.example,,owner",
    ] {
        assert!(printed.lines().any(|line| line.ends_with(row)), "{row}: {printed}");
    }
}

#[test]
fn errors_say_what_to_do() {
    let printed = printed("errors");
    for advice in [
        "correct the id",
        "give the id of a stream",
        "ask an administrator",
        "try again later",
        "log in again",
    ] {
        assert!(printed.contains(&format!("to do: {advice}\n")), "{advice}: {printed}");
    }
}

#[test]
fn sessions_are_made_on_first_use_and_when_one_ends() {
    let printed = printed("sessions");
    for line in [
        "nothing is sent by build(): 0 logins",
        "the session ended, and the call works: desk-bot\n2 logins in all",
        "on behalf of bob@acme.example",
        "4 logins in all: each user has one session",
    ] {
        assert!(printed.contains(line), "{line}: {printed}");
    }
}

#[test]
fn look_ups_keep_the_order_of_the_ids() {
    let printed = printed("look_ups");
    let ids: Vec<&str> = printed.lines().filter(|line| line.starts_with("AAAA")).collect();
    assert!(ids.len() == 100 && ids.is_sorted(), "{printed}");
    assert!(ids[0] == "AAAA0000 Desk 0" && ids[1].contains("not found"), "{printed}");
}

#[test]
fn a_newer_pod_fails_no_call() {
    let printed = printed("newer_pod");
    for part in ["Some(Other(\"CHANNEL\"))", "absent: None", "your own: \"rates\"", "Some(\"mock-bot\")"] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
}

#[test]
fn the_network_is_configured_in_one_place() {
    assert!(printed("network").contains("the session belongs to mock-bot"));
}

#[test]
fn the_log_tells_of_attempts_and_failures() {
    let printed = printed("logging");
    for parts in
        [["INFO", "attempts=1"], ["INFO", "trying again"], ["INFO", "attempts=2"], ["WARN", "failed"]]
    {
        let found = printed.lines().any(|line| parts.iter().all(|part| line.contains(part)));
        assert!(found && printed.contains("trace_id=job-4711"), "{parts:?}: {printed}");
    }
}

/// How many rooms the pod of the next test has.
const ROOMS: u64 = 120;

fn room_id(number: u64) -> String {
    format!("AAAA{number:04}")
}

/// A pod with many rooms of one member each, of which the last page fails the first time.
async fn pod_that_fails_once() -> MockPod {
    let pod = MockPod::start().await;
    let mut fails = true;
    pod.answer_with(Operation::V2_ADMIN_STREAMS_LIST_POST, move |call| {
        let skip: u64 = call.query("skip").unwrap().parse().unwrap();
        if skip == 100 && std::mem::take(&mut fails) {
            return Err(Fault::Status(403));
        }
        let room =
            |number| json!({ "id": room_id(number), "attributes": { "roomName": format!("{number}") } });
        let rooms: Vec<Value> = (skip..ROOMS.min(skip + 50)).map(room).collect();
        Ok(json!({ "count": ROOMS, "streams": rooms }))
    });
    let members = json!({ "count": 1, "members": [{ "user": { "userId": 7, "displayName": "Alice" } }] });
    pod.answer(Operation::V1_ADMIN_STREAM_ID_MEMBERSHIP_LIST_GET, members);
    pod
}

fn export_to(file: &str, pod: &MockPod) -> Output {
    let (url, token) = (pod.url(), pod.session_token());
    run_example("compliance_export", &[file], &[("POD_URL", &url), ("POD_SESSION_TOKEN", &token)])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_that_was_cut_short_is_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rooms.csv");
    let note = folder.path().join("rooms.csv.position");
    let pod = pod_that_fails_once().await;

    let output = export_to(file.to_str().unwrap(), &pod);
    assert!(!output.status.success());
    assert!(fs::read_to_string(&note).unwrap().starts_with("100 "));
    // As if it had been killed in the middle of a row after the note was written.
    let written = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{written}AAAA0100,100,7,Al")).unwrap();

    let output = export_to(file.to_str().unwrap(), &pod);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let expected: Vec<String> =
        (0..ROOMS).map(|number| format!("{},{number},7,Alice,,,member", room_id(number))).collect();
    let exported = fs::read_to_string(&file).unwrap();
    assert_eq!(exported.lines().skip(1).collect::<Vec<_>>(), expected);
    assert!(!note.exists());
}
