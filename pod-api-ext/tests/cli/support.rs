//! The binary, and mock pods that it serves.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command as Process, Stdio},
};

use assert_cmd::{Command, assert::Assert};
use serde_json::Value;
use tempfile::TempDir;

pub(crate) const IM: &str = "lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==";
pub(crate) const MIM: &str = "usnBKBkH/BVrGOiVpaupEH///okFfE7QdA==";
pub(crate) const ROOM: &str = "XlU3OH9eVMzq+yss7M/xyn///oxwgbtGdA==";
/// An id of the right form that no pod has.
pub(crate) const NOWHERE: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdA";

pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_pod");
/// The binary.
pub(crate) fn pod(arguments: &[&str]) -> Command {
    process(BINARY, arguments).into()
}

/// A program, with nothing of the user's configuration.
pub(crate) fn process(program: &str, arguments: &[&str]) -> Process {
    let mut process = Process::new(program);
    for (name, _) in std::env::vars_os() {
        let known = name.to_string_lossy().to_ascii_uppercase();
        if known.starts_with("POD_") || known.ends_with("_PROXY") || known == "NO_COLOR" {
            process.env_remove(name);
        }
    }
    process.env("HOME", "/nonexistent").env("TZ", "UTC").args(arguments);
    process
}

pub(crate) fn stdout(run: &Assert) -> String {
    String::from_utf8(run.get_output().stdout.clone()).unwrap()
}

pub(crate) fn stderr(run: &Assert) -> String {
    String::from_utf8(run.get_output().stderr.clone()).unwrap()
}

pub(crate) fn code(run: &Assert) -> Option<i32> {
    run.get_output().status.code()
}

/// What was written as one JSON document.
pub(crate) fn json(run: &Assert) -> Value {
    serde_json::from_str(&stdout(run)).unwrap_or_else(|error| panic!("{error}: {}", stdout(run)))
}

/// What was written as one JSON object a line.
pub(crate) fn lines(run: &Assert) -> Vec<Value> {
    stdout(run).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The failure on standard error.
pub(crate) fn failure(run: &Assert) -> Value {
    serde_json::from_str(&stderr(run)).unwrap_or_else(|error| panic!("{error}: {}", stderr(run)))
}

/// A mock pod that the binary serves, until it is dropped.
pub(crate) struct Served {
    child: Child,
    pub(crate) url: String,
    pub(crate) token: String,
    pub(crate) folder: TempDir,
}

impl Served {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let token_file = folder.path().join("token");
        let mut process = process(BINARY, &["mock", "--token-file"]);
        let mut child = process.arg(&token_file).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        let token = std::fs::read_to_string(&token_file).unwrap();
        Self { child, url: url.trim().to_owned(), token, folder }
    }

    /// The binary, asking this pod.
    pub(crate) fn pod(&self, arguments: &[&str]) -> Command {
        self.process(arguments).into()
    }

    pub(crate) fn process(&self, arguments: &[&str]) -> Process {
        let mut process = process(BINARY, arguments);
        process.env("POD_URL", &self.url).env("POD_SESSION_TOKEN", &self.token);
        process
    }

    /// Ends it as a script would, and gives its exit code.
    #[cfg(unix)]
    pub(crate) fn interrupt(mut self) -> Option<i32> {
        interrupt(&self.child);
        self.child.wait().unwrap().code()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Ctrl-C for one process.
#[cfg(unix)]
pub(crate) fn interrupt(child: &Child) {
    let sent = Process::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}
