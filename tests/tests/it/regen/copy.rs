//! The raw crate's own copy of the document.

use std::fs;

use assert_cmd::assert::Assert;
use tempfile::TempDir;
use tests::{
    site::write_folder,
    xtask::{stdout, xtask},
};

use super::pages;

/// A project that has the raw crate beside its openapi folder.
struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        for folder in ["openapi", "pod-api"] {
            fs::create_dir(project.0.path().join(folder)).unwrap();
        }
        project.write("pod-api/Cargo.toml", "[package]\nname = \"pod-api\"\nversion = \"0.1.0\"\n");
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
        fs::write(self.0.path().join(name), content).unwrap();
    }
}

#[test]
fn regen_writes_the_crates_copy_and_check_keeps_it_equal() {
    let project = Project::new();
    let pages_folder = tempfile::tempdir().unwrap();
    write_folder(pages_folder.path(), &pages());
    let run = project.regen(&["--from", pages_folder.path().to_str().unwrap()]).success();
    assert!(stdout(&run).lines().any(|line| line == "wrote pod-api/pod-api.json"), "{}", stdout(&run));
    let document = project.read("openapi/pod-api.json");
    assert_eq!(project.read("pod-api/pod-api.json"), document);
    project.regen(&["--offline", "--check"]).success();

    project.write("pod-api/pod-api.json", "{}");
    let drift = project.regen(&["--offline", "--check"]).code(1);
    assert!(stdout(&drift).contains("../pod-api/pod-api.json would be replaced"), "{}", stdout(&drift));
    project.regen(&["--offline"]).success();
    assert_eq!(project.read("pod-api/pod-api.json"), document);
}
