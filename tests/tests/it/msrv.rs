//! The declared oldest compiler is true of every dependency.

use std::process::Command;

use serde_json::Value;

/// The platform that this test runs on; only its dependencies have been fetched.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

fn minor(version: &str) -> u32 {
    version.split('.').nth(1).and_then(|minor| minor.parse().ok()).unwrap_or_else(|| panic!("{version}"))
}

#[test]
fn no_dependency_asks_for_a_later_compiler_than_the_workspace_declares() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--offline", "--locked", "--filter-platform", &host()])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 50);
    let declared = minor(env!("CARGO_PKG_RUST_VERSION"));
    let later: Vec<String> = packages
        .iter()
        .filter(|package| package["rust_version"].as_str().is_some_and(|version| minor(version) > declared))
        .map(|package| format!("{} asks for {}", package["id"], package["rust_version"]))
        .collect();
    assert!(later.is_empty(), "the workspace declares 1.{declared}, but {later:#?}");
}
