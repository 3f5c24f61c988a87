//! Each command once, on the embedded mock pod.

use serde_json::json;

use crate::support::{IM, MIM, ROOM, json, lines, pod, stdout};

#[test]
fn stream_info_tells_what_the_vendor_names() {
    let found = json(&pod(&["stream", "info", "--mock", ROOM]).assert().success());
    assert_eq!(found["streamType"]["type"], "ROOM");
    assert_eq!(found["roomAttributes"]["name"], "Rates desk");
}

#[test]
fn im_info_tells_the_pinned_message() {
    let found = json(&pod(&["im", "info", "--mock", IM]).assert().success());
    assert_eq!(found["V1IMAttributes"]["pinnedMessageId"], "XlU3OH9eVMzq-yss7M_xyn___oxwgbtGbQ");
}

#[test]
fn a_conversation_has_its_parts() {
    let found = json(&pod(&["conversation", "--mock", "--members", ROOM]).assert().success());
    assert_eq!((&found["type"], &found["name"]), (&json!("ROOM"), &json!("Rates desk")));
    assert_eq!(found["memberIds"].as_array().unwrap().len(), 3);
    assert!(found["stream"].is_object() && found["room"].is_object() && found["im"].is_null());
}

#[test]
fn streams_are_listed_with_their_filters() {
    let list = |arguments: &[&str]| lines(&pod(arguments).assert().success()).len();
    assert_eq!(list(&["stream", "list", "--mock"]), 2);
    assert_eq!(list(&["stream", "list", "--mock", "--inactive"]), 3);
    assert_eq!(list(&["stream", "list", "--mock", "--inactive", "--type", "mim"]), 1);
    assert_eq!(list(&["stream", "list", "--mock", "--inactive", "--limit", "1"]), 1);
}

#[test]
fn rooms_are_searched_and_their_members_listed() {
    let found = lines(&pod(&["room", "search", "--mock", "rates"]).assert().success());
    assert_eq!(found[0]["roomAttributes"]["name"], "Rates desk");
    let members = lines(&pod(&["room", "members", "--mock", ROOM]).assert().success());
    assert_eq!(members.len(), 3);
    assert_eq!(members[0]["owner"], true);
}

#[test]
fn users_are_found_searched_and_seen() {
    let found = json(&pod(&["user", "find", "--mock", "alice@acme.example"]).assert().success());
    assert_eq!(found["username"], "alice");
    let several = pod(&["user", "find", "--mock", "bob", "347583113331317", "nobody"]).assert().code(7);
    let several = lines(&several);
    assert_eq!((&several[0]["username"], &several[1]["username"]), (&json!("bob"), &json!("carol")));
    assert_eq!((&several[2]["asked"], &several[2]["type"]), (&json!("nobody"), &json!("NotFound")));
    pod(&["user", "find", "--mock", "nobody"]).assert().code(3);
    assert_eq!(lines(&pod(&["user", "search", "--mock", "a", "--limit", "2"]).assert().success()).len(), 2);
    let presence = json(&pod(&["presence", "--mock", "alice"]).assert().success());
    assert_eq!(presence["category"], "AVAILABLE");
    let connections = lines(&pod(&["connection", "list", "--mock", "--status", "all"]).assert().success());
    assert_eq!(connections[0]["status"], "ACCEPTED");
}

#[test]
fn any_operation_is_called_by_its_name() {
    let info = ["call", "v2_streams_sid_info_get", "--mock", "--param"];
    let sid = format!("sid={MIM}");
    let found = json(&pod(&[&info[..], &[&sid]].concat()).assert().success());
    assert_eq!(found["streamType"]["type"], "MIM");
    let body = ["call", "v3_room_search_post", "--mock", "--body", "-"];
    let found = json(&pod(&body).write_stdin("{\"query\":\"rates\"}").assert().success());
    assert_eq!(found["count"], 1);
}

#[test]
fn operations_are_found_by_a_text() {
    assert_eq!(lines(&pod(&["operations"]).assert().success()).len(), 116);
    let found = lines(&pod(&["operations", "sessioninfo"]).assert().success());
    assert_eq!((&found[0]["operation"], &found[0]["method"]), (&json!("v2_sessioninfo_get"), &json!("GET")));
}

#[test]
fn an_id_is_told_in_every_form() {
    let found = json(&pod(&["id", IM]).assert().success());
    assert_eq!(found["canonical"], "lX1hwfmQ-AK_k_a_BB0y2n___q2-0KfbdA");
    assert_eq!((&found["standard"], &found["kind"]), (&json!(IM), &json!("stream")));
}

#[test]
fn the_session_is_told_and_checked() {
    assert_eq!(json(&pod(&["whoami", "--mock"]).assert().success())["username"], "mock-bot");
    assert_eq!(json(&pod(&["login", "--check", "--mock"]).assert().success())["loggedIn"], true);
}

#[test]
fn completions_name_operations_and_pages_name_options() {
    for shell in ["bash", "zsh", "fish"] {
        let script = stdout(&pod(&["completions", shell]).assert().success());
        assert!(script.contains("v2_sessioninfo_get"), "{shell}");
    }
    for shell in ["powershell", "elvish"] {
        let script = stdout(&pod(&["completions", shell]).assert().success());
        assert!(script.contains("--in-order"), "{shell}");
    }
    assert!(stdout(&pod(&["man"]).assert().success()).contains(".TH pod 1"));
    assert!(stdout(&pod(&["man", "stream", "info"]).assert().success()).contains("in\\-order"));
}

#[test]
fn doctor_takes_every_step() {
    let steps = lines(&pod(&["doctor", "--mock"]).assert().success());
    let steps: Vec<_> =
        steps.iter().map(|step| (step["step"].as_str().unwrap(), step["result"].as_str().unwrap())).collect();
    let expected = [
        ("configuration", "ok"),
        ("name look-up", "ok"),
        ("TCP", "ok"),
        ("proxy", "skipped"),
        ("TLS", "skipped"),
        ("HTTP", "ok"),
        ("clock", "ok"),
        ("key and certificate", "ok"),
        ("login", "ok"),
        ("call", "ok"),
    ];
    assert_eq!(steps, expected);
}
