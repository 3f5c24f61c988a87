//! What a client does in weeks, in a minute.

use std::process::Command;

use serde_json::Value;

const CALLS: u64 = 200_000;
const AT_ONCE: u64 = 64;
const CALLS_OF_A_SESSION: u64 = 1_000;

/// How much memory may come to be used after the first tenth of the calls, in KiB. A leak of 30 bytes a call exceeds it.
const GROWTH: u64 = 4 * 1024;

#[test]
fn two_hundred_thousand_calls_lose_none_double_none_and_log_in_once_a_session() {
    let arguments = [CALLS, AT_ONCE, CALLS_OF_A_SESSION].map(|number| number.to_string());
    let output = Command::new(env!("CARGO_BIN_EXE_soak")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let account: Value = serde_json::from_slice(&output.stdout).unwrap();

    assert_eq!(account["errors"], serde_json::json!([]), "{account}");
    assert_eq!(account["answered"], CALLS, "{account}");
    assert_eq!((&account["served"], &account["served_again"]), (&CALLS.into(), &0.into()), "{account}");
    assert_eq!(account["logins"], CALLS / CALLS_OF_A_SESSION, "{account}");
    // Each end of a session is seen by as many calls as were under way, and by no more.
    let ends = CALLS / CALLS_OF_A_SESSION;
    assert!(account["refused"].as_u64().unwrap() <= ends * AT_ONCE, "{account}");

    let memory: Vec<u64> = account["memory"].as_array().unwrap().iter().filter_map(Value::as_u64).collect();
    if let [_, _, settled, later @ ..] = &memory[..] {
        let most = later.iter().max().unwrap();
        assert!(
            *most < settled + GROWTH,
            "{settled} KiB after a tenth of the calls and {most} KiB later: {account}"
        );
    } else {
        assert!(memory.is_empty(), "memory is known or it is not: {account}");
    }
}

#[test]
fn a_pod_in_trouble_loses_and_doubles_nothing_and_every_error_is_true() {
    let output = Command::new(env!("CARGO_BIN_EXE_soak")).args(["faults", "5000", "64"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let account: Value = serde_json::from_slice(&output.stdout).unwrap();
    for nothing in ["lost", "doubled", "wrong", "misreported"] {
        assert_eq!(account[nothing], 0, "{nothing}: {account}");
    }
    let all = |kind: &str| {
        account[kind]["done"].as_u64().unwrap() + account[kind]["told_as_error"].as_u64().unwrap()
    };
    assert_eq!((all("reads"), all("writes")), (2500, 2500), "{account}");
    // Three attempts, one of ten of which fails.
    assert!(account["reads"]["told_as_error"].as_u64().unwrap() < 50, "{account}");
    // The faults were there: resets, 503, slow answers, silence, closed connections.
    assert!(account["faults"].as_object().unwrap().len() >= 7, "{account}");
}
