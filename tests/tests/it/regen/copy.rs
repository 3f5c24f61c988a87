//! The copies that packages have of files outside their folders.

use std::fs;

use assert_cmd::assert::Assert;
use tempfile::TempDir;
use tests::{
    site::write_folder,
    xtask::{stdout, xtask},
};

use super::pages;

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
