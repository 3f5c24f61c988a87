//! Each exit code, with the failure that goes with it.

use crate::{
    materials::Cases,
    support::{NOWHERE, ROOM, Served, code, failure, lines, pod, stderr, stdout},
};

#[test]
fn a_refused_session_ends_with_2() {
    let served = Served::start(&[]);
    let run = served.pod(&["whoami"]).env("POD_SESSION_TOKEN", "another-token").assert();
    assert_eq!((code(&run), &failure(&run)["type"]), (Some(2), &"Unauthorized".into()));
    assert_eq!(failure(&run)["status"], 401);
}

#[test]
fn an_unknown_stream_ends_with_3() {
    let run = pod(&["stream", "info", "--mock", NOWHERE]).assert();
    let failure = failure(&run);
    assert_eq!((code(&run), &failure["type"]), (Some(3), &"NotFound".into()));
    assert_eq!(failure["operation"], "v2_streams_sid_info_get");
    assert!(failure["trace_id"].is_string() && failure["hint"].is_string() && stdout(&run).is_empty());
}

#[test]
fn a_missing_permission_ends_with_4_and_is_named() {
    let served = Served::start(&["--fault", "v2_streams_sid_info_get=403"]);
    let run = served.pod(&["stream", "info", ROOM]).assert();
    assert_eq!((code(&run), &failure(&run)["type"]), (Some(4), &"Forbidden".into()));
    assert!(!failure(&run)["required"].as_array().unwrap().is_empty());
}

#[test]
fn a_permission_is_named_also_for_a_call_by_name() {
    let served = Served::start(&["--fault", "v2_streams_sid_info_get=403"]);
    let sid = format!("sid={ROOM}");
    let run = served.pod(&["call", "v2_streams_sid_info_get", "--param", &sid]).assert();
    assert_eq!(code(&run), Some(4));
    assert_eq!(failure(&run)["operation"], "v2_streams_sid_info_get");
    assert!(!failure(&run)["required"].as_array().unwrap().is_empty());
}

#[test]
fn throttling_ends_with_5() {
    let served = Served::start(&["--fault", "429+30"]);
    let run = served.pod(&["whoami", "--attempts", "1"]).assert();
    assert_eq!((code(&run), &failure(&run)["type"]), (Some(5), &"Throttled".into()));
}

#[test]
fn a_pod_that_is_not_there_ends_with_6() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let run = pod(&["whoami", "--attempts", "1", "--url", &url]).env("POD_SESSION_TOKEN", "token").assert();
    assert_eq!((code(&run), &failure(&run)["type"]), (Some(6), &"Transport".into()));
}

#[test]
fn a_server_error_ends_with_1() {
    let served = Served::start(&["--fault", "html:502"]);
    let run = served.pod(&["whoami", "--attempts", "1"]).assert();
    assert_eq!((code(&run), &failure(&run)["status"]), (Some(1), &502.into()));
}

#[test]
fn some_of_several_that_fail_end_with_7() {
    let run = pod(&["stream", "info", "--mock", "--in-order", ROOM, "junk?", NOWHERE]).assert();
    let failure = failure(&run);
    assert_eq!((code(&run), &failure["failed"], &failure["done"]), (Some(7), &2.into(), &3.into()));
    let found = lines(&run);
    assert_eq!((&found[1]["id"], &found[1]["type"]), (&"junk?".into(), &"InvalidId".into()));
    assert_eq!(found[2]["type"], "NotFound");
}

#[test]
fn a_wrong_command_line_ends_with_64() {
    for arguments in [
        &["stream", "inform"][..],
        &["stream", "info"],
        &["stream", "info", "--mock", "junk?"],
        &["call", "v9_news_get", "--mock"],
        &["call", "v2_streams_sid_info_get", "--mock"],
        &["call", "v2_streams_sid_info_get", "--mock", "--param", "id=x"],
        &["call", "v2_streams_sid_info_get", "--mock", "--param", "sid"],
        &["call", "v1_streams_list_post", "--mock", "--param", "skip=many"],
        &["call", "v3_room_create_post", "--mock", "--body", "{}"],
        &["operations", "--query", "operation"],
        &["mock", "--fault", "boom"],
        &["man", "nothing"],
    ] {
        let run = pod(arguments).assert();
        assert_eq!(code(&run), Some(64), "{arguments:?}: {}", stderr(&run));
        assert!(failure(&run)["error"].is_string(), "{arguments:?}");
    }
}

#[test]
fn a_body_that_does_not_fit_the_document_is_not_sent() {
    let call = ["call", "v3_room_search_post", "--mock", "--body", "-"];
    let run = pod(&call).write_stdin("{\"query\":7}").assert();
    assert_eq!(code(&run), Some(64));
    assert!(failure(&run)["error"].as_str().unwrap().contains("/query: expected string"), "{}", stderr(&run));
}

#[test]
fn a_write_without_a_yes_ends_with_64_and_is_not_sent() {
    let served = Served::start(&[]);
    let create = ["call", "v3_room_create_post", "--body", "-"];
    let run = served.pod(&create).write_stdin("{\"name\":\"New\"}").assert();
    assert_eq!(code(&run), Some(64));
    assert!(stderr(&run).contains("--yes"));
    let search = ["room", "search", "New"];
    assert_eq!(lines(&served.pod(&search).assert().success()).len(), 0);
    let run = served.pod(&[&create[..], &["--yes"]].concat()).write_stdin("{\"name\":\"New\"}").assert();
    run.success();
    assert_eq!(lines(&served.pod(&search).assert().success()).len(), 1);
}

#[test]
fn a_wrong_configuration_ends_with_78_and_names_file_line_and_key() {
    let cases = Cases::new();
    let file = cases.path("port-text.yaml");
    let run = pod(&["whoami", "--config", file.to_str().unwrap()]).assert();
    let failure = failure(&run);
    assert_eq!((code(&run), &failure["type"]), (Some(78), &"Configuration".into()));
    assert!(
        failure["error"]
            .as_str()
            .unwrap()
            .ends_with("port-text.yaml:3: pod.port: expected a whole number, got \"https\""),
        "{failure}"
    );
    assert_eq!(code(&pod(&["whoami"]).assert()), Some(78));
}

#[test]
fn help_tells_the_exit_codes() {
    let help = stdout(&pod(&["--help"]).assert().success());
    for code in ["  0", "  1", "  2", "  3", "  4", "  5", "  6", "  7", " 64", " 78", "130"] {
        assert!(help.contains(&format!("{code}  ")), "{code}: {help}");
    }
}
