//! The maintainer's commands around a change: the steps of the gate, and what a release would write.

use std::{fs, path::Path, process::Command as Process};

use assert_cmd::Command;
use tempfile::TempDir;
use tests::xtask::{self, stderr, stdout};

/// A workspace with only what a release reads, committed.
struct Workspace(TempDir);

impl Workspace {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.write("pod-api/Cargo.toml", "[package]\nversion = \"0.1.0+20.17.1\"\n");
        folder.write("xtask/regen/Cargo.toml", "[package]\nversion = \"0.1.0+20.17.1\"\n");
        folder.write("pod-api-ext/Cargo.toml", "[package]\nversion = \"0.1.0+20.17.1\"\n");
        folder.write("pod-api/pod-api.json", r#"{"info": {"version": "20.18.0"}}"#);
        folder.write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n### Added\n\n- Something.\n");
        folder.git(&["init", "--quiet"]);
        folder.commit();
        folder
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, content: &str) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn git(&self, arguments: &[&str]) {
        let who =
            ["-c", "user.name=a test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        let status = Process::new("git").args(who).args(arguments).current_dir(self.path()).status();
        assert!(status.unwrap().success(), "git {arguments:?}");
    }

    fn commit(&self) {
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "--message", "a change"]);
    }

    fn release(&self, arguments: &[&str]) -> Command {
        let mut command = xtask::xtask();
        command.env("CARGO_MANIFEST_DIR", self.path().join("xtask")).arg("release").args(arguments);
        command
    }
}

#[test]
fn a_release_prints_versions_changelog_and_tag_and_writes_nothing() {
    let workspace = Workspace::new();
    let plan = stdout(&workspace.release(&["0.2.0"]).assert().success());
    for line in [
        "pod-api/Cargo.toml: version = \"0.2.0+20.18.0\" (now \"0.1.0+20.17.1\")",
        "xtask/regen/Cargo.toml: version = \"0.2.0+20.18.0\" (now \"0.1.0+20.17.1\")",
        "pod-api-ext/Cargo.toml: version = \"0.2.0+20.18.0\" (now \"0.1.0+20.17.1\")",
        "Cargo.toml: pod-api-regen = { version = \"0.2.0\" }",
        "Cargo.toml: pod-api-ext = { version = \"0.2.0\" }",
        "\nCargo.lock: cargo update --workspace --offline --manifest-path Cargo.toml",
        "\nfuzz/Cargo.lock: cargo update --workspace --offline --manifest-path fuzz/Cargo.toml",
        "docs/regen.md: cargo install --locked pod-api-regen@0.2.0+20.18.0",
        "CHANGELOG.md: `## 0.2.0 - ",
        "git tag v0.2.0",
        "cargo publish --package pod-api-regen",
    ] {
        assert!(plan.contains(line), "{line} is not in {plan}");
    }
    // A second time, since a tree that the first had changed would be refused.
    workspace.release(&["0.2.0"]).assert().success();
}

#[test]
fn a_release_refuses_a_dirty_tree_and_says_what_is_in_it() {
    let workspace = Workspace::new();
    workspace.write("notes.txt", "not committed");
    let told = stderr(&workspace.release(&[]).assert().code(2));
    assert!(told.contains("notes.txt") && told.contains("not committed; commit or remove"), "{told}");
}

#[test]
fn a_release_refuses_what_does_not_fit() {
    let workspace = Workspace::new();
    for (version, reason) in [
        ("0.0.9", "0.0.9 is before 0.1.0+20.17.1"),
        ("0.2.0+1", "name only three numbers"),
        ("next", "invalid value 'next'"),
    ] {
        let told = stderr(&workspace.release(&[version]).assert().code(2));
        assert!(told.contains(reason), "{told}");
    }
    workspace.git(&["tag", "v0.2.0"]);
    let told = stderr(&workspace.release(&["0.2.0"]).assert().code(2));
    assert!(told.contains("the tag v0.2.0 exists"), "{told}");

    workspace.write("CHANGELOG.md", "## Unreleased\n\n## 0.1.0\n\n- Something.\n");
    workspace.commit();
    let told = stderr(&workspace.release(&["0.3.0"]).assert().code(2));
    assert!(told.contains("no entry below `## Unreleased`"), "{told}");

    workspace.write("xtask/regen/Cargo.toml", "[package]\nversion = \"0.1.1\"\n");
    workspace.commit();
    let told = stderr(&workspace.release(&["0.3.0"]).assert().code(2));
    assert!(told.contains("pod-api-regen 0.1.1; give all the same version"), "{told}");
}

#[test]
fn an_unknown_step_is_refused_with_the_names_of_the_steps() {
    let told = stderr(&xtask::xtask().args(["ci", "fmt", "lint"]).assert().code(2));
    assert!(told.contains("'lint'"), "{told}");
    let names = "fmt, clippy, doc, test, regen, deny, api, msrv, features, package, fuzz]";
    assert!(told.contains(names), "{told}");
}

/// A workspace in which every command of the steps fails.
#[test]
fn a_failing_step_is_named_and_the_next_does_not_run() {
    let workspace = Workspace::new();
    let mut command = xtask::xtask();
    command.env("CARGO_MANIFEST_DIR", workspace.path().join("xtask")).args(["ci", "fmt", "doc"]);
    let run = command.assert().code(1);
    assert!(stderr(&run).contains("step fmt failed: cargo fmt --all --check"), "{}", stderr(&run));
    assert!(stdout(&run).contains("== cargo fmt --all --check"), "{}", stdout(&run));
    assert!(!stdout(&run).contains("cargo doc"), "{}", stdout(&run));
}

#[test]
fn a_step_whose_tool_is_missing_is_skipped_by_name() {
    // Where there is no program, there is no tool.
    let empty = tempfile::tempdir().unwrap();
    let mut command = xtask::xtask();
    command.env("PATH", empty.path()).args(["ci", "deny", "api", "msrv", "fuzz"]);
    let told = stdout(&command.assert().success());
    for line in [
        "deny skipped: cargo-deny 0.20.2 is not installed",
        "api skipped: cargo-public-api 0.52.0 is not installed",
        "msrv skipped: Rust 1.88.0 is",
        "fuzz skipped: no C++",
    ] {
        assert!(told.contains(line), "{line} is not in {told}");
    }
    assert!(told.contains("done: deny skipped, api skipped, msrv skipped, fuzz skipped"), "{told}");
}

#[test]
fn where_no_step_may_be_skipped_a_missing_tool_is_an_error() {
    let empty = tempfile::tempdir().unwrap();
    for (step, tool) in [
        ("deny", "cargo-deny 0.20.2 is not installed"),
        ("api", "cargo-public-api 0.52.0 is not installed"),
        ("msrv", "Rust 1.88.0 is not installed"),
        ("fuzz", "no C++ compiler"),
    ] {
        let mut command = xtask::xtask();
        command.env("PATH", empty.path()).args(["ci", "--no-skip", step]);
        let told = stderr(&command.assert().code(1));
        assert!(told.contains(&format!("step {step} cannot run: {tool}")), "{told}");
    }
}

/// The jobs that install the tool of a step: there, a step that is skipped would look as if it had passed.
#[test]
fn no_job_of_the_workflows_passes_by_skipping_its_step() {
    for workflow in ["ci.yml", "weekly.yml"] {
        let text = fs::read_to_string(xtask::workspace().join(".github/workflows").join(workflow)).unwrap();
        for line in text.lines().filter(|line| line.contains("run: cargo xtask ci ")) {
            assert!(line.contains("cargo xtask ci --no-skip "), "{workflow}: {line}");
        }
    }
}
