//! Ids from a pipe, and ends that come early.

use std::{
    io::{BufRead, BufReader, Read, Write},
    process::Stdio,
};

use crate::support::{BINARY, NOWHERE, ROOM, Served, failure, lines, pod, process, stderr};

#[test]
fn ten_thousand_lines_with_bad_ones_between_keep_their_places() {
    let mut input = String::new();
    for line in 0..10_000 {
        input += if line % 100 == 7 { "no id\n" } else { ROOM };
        input += "\n";
    }
    let run = pod(&["stream", "info", "--mock", "--in-order", "--concurrency", "32", "-"])
        .write_stdin(input)
        .assert();
    assert_eq!(run.get_output().status.code(), Some(7));
    assert_eq!((&failure(&run)["done"], &failure(&run)["failed"]), (&10_000.into(), &100.into()));
    let found = lines(&run);
    assert_eq!(found.len(), 10_000);
    for (line, result) in found.iter().enumerate() {
        assert_eq!(result["error"].is_string(), line % 100 == 7, "line {line}: {result}");
    }
}

#[test]
fn a_count_is_told_at_the_end_of_a_pipe() {
    let run = pod(&["stream", "info", "--mock", "-"])
        .write_stdin(format!("{ROOM}\r\n\n  \n{ROOM}"))
        .assert()
        .success();
    assert_eq!(lines(&run).len(), 2);
    assert_eq!(stderr(&run).trim(), "{\"done\":2,\"failed\":0,\"interrupted\":false}");
}

#[test]
fn results_come_before_the_input_ends() {
    let served = Served::start(&[]);
    let mut child = served
        .process(&["stream", "info", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for id in [ROOM, NOWHERE, ROOM] {
        writeln!(input, "{id}").unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(line.contains("\"error\""), id == NOWHERE, "{line}");
    }
    drop(input);
    assert_eq!(child.wait().unwrap().code(), Some(7));
}

/// Who reads a page at a time, as `less` does, keeps the command waiting, and not the calls.
#[test]
fn a_reader_that_is_slow_does_not_make_calls_late() {
    let served = Served::start(&["--fault", "delay:50"]);
    let mut child = served
        .process(&["stream", "info", "--timeout", "1", "--attempts", "1", "--concurrency", "32", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        for _ in 0..1500 {
            writeln!(input, "{ROOM}").unwrap();
        }
    });
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut text = String::new();
    output.read_line(&mut text).unwrap();
    // Longer than a call may take; the pipe is full long before.
    std::thread::sleep(std::time::Duration::from_secs(4));
    output.read_to_string(&mut text).unwrap();
    writer.join().unwrap();
    assert!(child.wait().unwrap().success(), "{}", text.lines().find(|line| line.contains("error")).unwrap());
    assert_eq!(text.lines().count(), 1500);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let mut child = process(BINARY, &["stream", "info", "--mock", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    writeln!(input, "{ROOM}").unwrap();
    output.read_line(&mut String::new()).unwrap();
    drop(output);
    // The next result finds nobody to read it; the command may be gone before the last line is written.
    for _ in 0..100 {
        if writeln!(input, "{ROOM}").is_err() {
            break;
        }
    }
    drop(input);
    let ended = child.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), String::from_utf8_lossy(&ended.stderr).as_ref()), (Some(0), ""));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_cleanly_with_what_was_done() {
    for form in ["ndjson", "json"] {
        let served = Served::start(&[]);
        let mut child = served
            .process(&["stream", "info", "-o", form, "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        writeln!(input, "{ROOM}").unwrap();
        // It has begun when a result is there; the input stays open.
        let mut text = String::new();
        while !text.contains("Rates") {
            output.read_line(&mut text).unwrap();
            if form == "json" && text == "[\n" {
                break;
            }
        }
        crate::support::interrupt(&child);
        output.read_to_string(&mut text).unwrap();
        let mut told = String::new();
        child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130), "{form}: {told}");
        assert_eq!(told.trim(), "{\"done\":1,\"failed\":0,\"interrupted\":true}", "{form}");
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert!(document.to_string().contains("Rates desk"), "{form}: {document}");
        drop(input);
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_whatever_waits_for_the_pod() {
    for arguments in [
        &["whoami"][..],
        &["stream", "info", ROOM],
        &["call", "v2_sessioninfo_get"],
        &["stream", "list", "-o", "json"],
    ] {
        let folder = tempfile::tempdir().unwrap();
        let record = folder.path().join("record");
        let served = Served::start(&["--fault", "delay:600000", "--record", record.to_str().unwrap()]);
        let mut process = served.process(arguments);
        let child = process.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        while std::fs::metadata(&record).unwrap().len() == 0 {
            std::thread::yield_now();
        }
        crate::support::interrupt(&child);
        let ended = child.wait_with_output().unwrap();
        assert_eq!((ended.status.code(), ended.stderr.as_slice()), (Some(130), &b""[..]), "{arguments:?}");
        let written = String::from_utf8(ended.stdout).unwrap();
        assert_eq!(written, if arguments.contains(&"json") { "[]\n" } else { "" }, "{arguments:?}");
    }
}
