//! What the README shows of the command.

use std::{env, fs, path::Path};

use crate::support::process;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
const START: &str =
    "<!-- recording; UPDATE_DOCS=1 cargo test -p pod-api-ext --features cli recording writes it anew -->\n";
const END: &str = "<!-- end of recording -->";

/// A terminal gets tables, and the time zone is that of these tests.
fn on_a_terminal(command: &str) -> String {
    let folder = Path::new(env!("CARGO_BIN_EXE_pod")).parent().unwrap().to_owned();
    let path = env::join_paths([folder].into_iter().chain(env::split_paths(&env::var_os("PATH").unwrap())));
    let form = if command.contains("-o") { "" } else { " -o table" };
    let run =
        process("sh", &["-c", &format!("{command}{form}")]).env("PATH", path.unwrap()).output().unwrap();
    assert!(run.status.success(), "{command}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

#[test]
fn the_recording_is_what_the_command_writes() {
    let readme = fs::read_to_string(README).unwrap();
    let (before, rest) = readme.split_once(START).unwrap();
    let (shown, after) = rest.split_once(END).unwrap();
    let commands = shown.lines().filter_map(|line| line.strip_prefix("$ "));
    let parts: Vec<String> =
        commands.map(|command| format!("$ {command}\n{}", on_a_terminal(command))).collect();
    assert!(parts.len() > 2, "{shown}");
    let recording = format!("```console\n{}```\n", parts.join("\n"));
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(README, format!("{before}{START}{recording}{END}{after}")).unwrap();
    } else {
        assert_eq!(shown, recording);
    }
}
