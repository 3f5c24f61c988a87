//! The mock pod that other programs ask.

use std::fs;

use crate::{
    materials::Cases,
    support::{IM, Served, code, json, lines, pod, stderr, stdout},
};

#[test]
fn the_example_of_the_help_is_what_the_pod_knows() {
    let help = stdout(&pod(&["mock", "--help"]).assert().success());
    // The key that it names is beside it.
    let cases = Cases::new();
    let file = cases.path("fixtures.json");
    fs::write(&file, &help[help.find("\n{").unwrap()..]).unwrap();
    let served = Served::start(&["--fixtures", file.to_str().unwrap()]);

    let room = json(&served.pod(&["room", "search", "rates"]).assert().success());
    assert_eq!(room["roomAttributes"]["name"], "Rates desk");
    let alice = json(&served.pod(&["user", "find", "alice"]).assert().success());
    assert_eq!(alice["roles"][1], "COMPLIANCE_OFFICER");
    let presence = json(&served.pod(&["presence", "7"]).assert().success());
    assert_eq!(presence["category"], "AVAILABLE");
    let connections = lines(&served.pod(&["connection", "list"]).assert().success());
    assert_eq!(connections[0]["userId"], 7);
    let mut bot = pod(&["whoami", "--url", &served.url, "--user", "desk-bot"]);
    assert_eq!(
        json(&bot.env("POD_BOT_KEY", cases.path("key.pem")).assert().success())["username"],
        "desk-bot"
    );
}

#[test]
fn users_who_share_an_address_are_all_given_and_none_is_taken_for_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fixtures.json");
    let user =
        |id: u8| format!(r#"{{ "id": {id}, "username": "ann-{id}", "emailAddress": "ann@acme.example" }}"#);
    fs::write(&file, format!(r#"{{ "users": [{}, {}] }}"#, user(7), user(8))).unwrap();
    let served = Served::start(&["--fixtures", file.to_str().unwrap()]);
    let found = lines(&served.pod(&["user", "find", "ann@acme.example"]).assert().success());
    assert_eq!(found.iter().map(|user| &user["id"]).collect::<Vec<_>>(), [7, 8]);
    let run = served.pod(&["presence", "ann@acme.example"]).assert().failure();
    assert!(stderr(&run).contains("several users have this address"), "{}", stderr(&run));
}

#[test]
fn fixtures_that_do_not_fit_are_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fixtures.json");
    for wrong in [
        r#"{ "answers": { "v9_news_get": {} } }"#,
        r#"{ "answers": { "v1_connection_list_get": [{ "userId": true }] } }"#,
        r#"{ "rooms": [] }"#,
        "{",
    ] {
        fs::write(&file, wrong).unwrap();
        let run = pod(&["mock", "--fixtures", file.to_str().unwrap()]).assert();
        assert_eq!(code(&run), Some(64), "{wrong}");
    }
}

#[test]
fn what_was_asked_is_recorded_without_secrets() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("record.ndjson");
    let served = Served::start(&["--record", file.to_str().unwrap()]);
    served.pod(&["stream", "info", IM]).assert().success();
    served.pod(&["room", "search", "rates"]).assert().success();
    let record = fs::read_to_string(&file).unwrap();
    let lines: Vec<serde_json::Value> =
        record.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["operation"], "v2_streams_sid_info_get");
    assert_eq!((&lines[1]["body"]["query"], &lines[1]["method"]), (&"rates".into(), &"POST".into()));
    assert!(!record.contains(&served.token));
}

#[test]
fn a_fault_is_over_after_its_calls() {
    let served = Served::start(&["--fault", "v2_sessioninfo_get=500*2"]);
    for code_of_run in [Some(1), Some(1), Some(0)] {
        assert_eq!(code(&served.pod(&["whoami", "--attempts", "1"]).assert()), code_of_run);
    }
}

#[cfg(unix)]
#[test]
fn the_token_file_is_its_owners_and_ctrl_c_ends_well() {
    use std::os::unix::fs::PermissionsExt;

    let served = Served::start(&[]);
    let mode = fs::metadata(served.folder.path().join("token")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    // A call that the pod has no answer for is no reason to end badly.
    assert_eq!(code(&served.pod(&["call", "v1_podcert_get"]).assert()), Some(1));
    assert_eq!(served.interrupt(), Some(0));
}
