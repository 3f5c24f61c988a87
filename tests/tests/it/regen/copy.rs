//! The copies that packages have of files outside their folders.

use std::{fs, process::Command};

use assert_cmd::assert::Assert;
use tempfile::TempDir;
use tests::{
    site::{Page, write_folder},
    xtask::{stdout, workspace, xtask},
};

use super::{fragment_a, page_b, pages};

/// A project that has the packages beside its openapi folder.
struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        fs::create_dir(project.0.path().join("openapi")).unwrap();
        project.write("pod-api/Cargo.toml", "[package]\nname = \"pod-api\"\nversion = \"0.1.0\"\n");
        project.write("xtask/regen/Cargo.toml", "");
        project.write("xtask/regen/src/generator.rs", "mod names;\n");
        project.write("xtask/regen/src/generator/names.rs", "// Names.\n");
        let pages_folder = tempfile::tempdir().unwrap();
        write_folder(pages_folder.path(), &pages());
        project.regen(&["--from", pages_folder.path().to_str().unwrap()]).success();
        project
    }

    fn regen(&self, arguments: &[&str]) -> Assert {
        xtask()
            .current_dir(self.0.path())
            .args(["regen", "--openapi-dir", "openapi"])
            .args(arguments)
            .assert()
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name)).unwrap()
    }

    fn write(&self, name: &str, content: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}

/// What is copied, and where to.
const COPIES: [(&str, &str); 5] = [
    ("openapi/pod-api.json", "pod-api/pod-api.json"),
    ("openapi/overlay.yaml", "xtask/regen/openapi/overlay.yaml"),
    ("openapi/documentation/rooms.yaml", "xtask/regen/openapi/documentation/rooms.yaml"),
    ("xtask/regen/src/generator.rs", "pod-api/generator.rs"),
    ("xtask/regen/src/generator/names.rs", "pod-api/generator/names.rs"),
];

#[test]
fn regen_writes_the_copies_and_check_keeps_them_equal() {
    let project = Project::new();
    project.regen(&["--offline", "--check"]).success();
    for (source, copy) in COPIES {
        assert_eq!(project.read(copy), project.read(source), "{copy}");
        project.write(copy, "{}");
        let drift = stdout(&project.regen(&["--offline", "--check"]).code(1));
        assert_eq!(drift, format!("../{copy} would be replaced\n"));
        let run = stdout(&project.regen(&["--offline"]).success());
        assert!(run.lines().any(|line| line == format!("wrote {copy}")), "{run}");
        assert_eq!(project.read(copy), project.read(source), "{copy}");
    }
}

#[test]
fn the_client_for_those_who_do_not_generate_is_kept_as_generated() {
    let (project, client) = (Project::new(), "pod-api/generated.rs");
    let generated = project.read(client);
    assert!(generated.contains("pub struct Client"), "{generated}");
    project.write(client, "");
    let drift = stdout(&project.regen(&["--offline", "--check"]).code(1));
    assert_eq!(drift, format!("../{client} would be replaced\n"));
    project.regen(&["--offline"]).success();
    assert_eq!(project.read(client), generated);
}

#[test]
fn a_copy_goes_with_its_source() {
    let project = Project::new();
    let copies = ["pod-api/generator/slim.rs", "xtask/regen/openapi/documentation/gone.yaml"];
    for copy in copies {
        project.write(copy, "");
    }
    let drift = stdout(&project.regen(&["--offline", "--check"]).code(1));
    for copy in copies {
        assert!(drift.contains(&format!("../{copy} would be removed\n")), "{drift}");
    }
    project.regen(&["--offline"]).success();
    for copy in copies {
        assert!(!project.0.path().join(copy).exists(), "{copy}");
    }
}

/// The command by which the weekly workflow takes what regen has written into its commit.
fn staging_command() -> String {
    let workflow = fs::read_to_string(workspace().join(".github/workflows/weekly.yml")).unwrap();
    let mut lines = workflow.lines().map(str::trim).filter(|line| line.starts_with("git add "));
    lines.next().unwrap().to_owned()
}

#[test]
fn the_weekly_pull_request_has_everything_that_regen_has_written() {
    let project = Project::new();
    project.write(".gitignore", &fs::read_to_string(workspace().join(".gitignore")).unwrap());
    let git = |arguments: &str| {
        let words = arguments.split(' ');
        let output = Command::new("git").args(words).current_dir(project.0.path()).output().unwrap();
        assert!(output.status.success(), "git {arguments}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    git("init --quiet");
    git("add .");
    git("-c user.name=a -c user.email=a@example.com -c commit.gpgsign=false commit --quiet --message before");

    let changed =
        fragment_a().schema("A", super::with_field("colour", &serde_json::json!({"type": "string"})));
    let folder = tempfile::tempdir().unwrap();
    write_folder(folder.path(), &[Page::of("section/a", &changed), page_b()]);
    project.regen(&["--from", folder.path().to_str().unwrap()]).success();
    git(staging_command().strip_prefix("git ").unwrap());
    assert!(git("diff --cached --name-only").contains("pod-api/generated.rs"));
    assert_eq!(git("status --porcelain").lines().filter(|line| !line.starts_with("M  ")).count(), 0);
}
