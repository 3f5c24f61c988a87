//! The README's first command, as a newcomer runs it.

use std::process::Output;

use tests::nested_cargo::run_example;

fn run(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    run_example("stream_info", arguments, environment)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn four_conversations_are_looked_up_on_the_embedded_pod_also_behind_a_proxy() {
    // Nothing listens there: a call through it would fail.
    let proxy = "http://127.0.0.1:9";
    let output = run(&[], &[("HTTP_PROXY", proxy), ("http_proxy", proxy), ("ALL_PROXY", proxy)]);
    let printed = text(&output.stdout);
    assert!(output.status.success(), "{printed}{}", text(&output.stderr));
    for kind in ["IM lX1h", "MIM usnB", "ROOM XlU3", "POST pS0Q"] {
        assert!(printed.contains(kind), "{kind}: {printed}");
    }
    for detail in
        ["name: Rates desk", "group: 10750000001", "created: 2023-04-05T06:07:08Z", "pinned message: XlU3"]
    {
        assert!(printed.contains(detail), "{detail}: {printed}");
    }
}

#[test]
fn what_is_missing_or_malformed_is_named_before_anything_is_sent() {
    let pod = ("POD_URL", "https://pod.invalid");
    let token = ("POD_SESSION_TOKEN", "secret-of-this-test");
    for (arguments, environment, told) in [
        (vec!["AAAA"], vec![pod], "no way to log in: set POD_SESSION_TOKEN"),
        (vec![], vec![pod, token], "give the ids"),
        (
            vec!["../x"],
            vec![pod, token],
            "../x: not a stream id: '.' belongs to neither Base64 alphabet at byte 0",
        ),
        (vec!["AAAA"], vec![("POD_URL", "http://pod.invalid"), token], "plain http"),
    ] {
        let output = run(&arguments, &environment);
        let printed = text(&output.stderr);
        assert!(!output.status.success() && printed.contains(told), "{printed}");
        assert!(!printed.contains(token.1), "{printed}");
    }
}
