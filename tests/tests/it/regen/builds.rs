//! What regen derives from a large API is what the raw crate builds from.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Output,
};

use serde_json::json;
use tests::{
    large_api,
    nested_cargo::cargo_in,
    xtask::{Openapi, workspace},
};

use super::{document, from_pages};

#[test]
fn the_raw_crate_builds_from_a_large_api_with_every_construct() {
    let openapi = Openapi::empty();
    from_pages(&openapi, &large_api::pages(large_api::OPERATIONS), &[]).success();
    let document = document(&openapi);
    assert_eq!(document["paths"].as_object().unwrap().len(), large_api::OPERATIONS);
    assert!(document["components"]["schemas"].as_object().unwrap().len() >= 142);

    let build = build_from(&openapi.read("pod-api.json"), "pod-api-from-a-large-api");
    assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));
}

#[test]
fn a_document_that_regen_would_refuse_is_refused_by_name() {
    let answer = json!({"description": "", "content": {"application/json": {"schema": {"type": "string"}}}});
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Pod API", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": answer, "204": {"description": ""}}}}},
    });
    let build = build_from(&document.to_string(), "pod-api-from-what-cannot-be");
    let message = String::from_utf8_lossy(&build.stderr);
    assert!(!build.status.success());
    assert!(message.contains("pod-api.json: the generator panicked"), "{message}");
    assert!(message.contains("cargo xtask regen"), "{message}");
}

/// Builds a copy of the raw crate from a document.
fn build_from(document: &str, copy: &str) -> Output {
    let crates = a_copy_of_the_raw_crate(copy).unwrap();
    let spec = crates.join("pod-api.json");
    write_if_changed(&spec, document.as_bytes()).unwrap();
    cargo_in(&crates)
        .args(["build", "--quiet", "--offline", "--package", "pod-api", "--target-dir"])
        .arg(target())
        .env("POD_API_SPEC", spec)
        .output()
        .unwrap()
}

/// The workspace's target folder: most dependencies are built there already.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

/// A workspace of its own in which the raw crate stands.
///
/// Building the workspace's own crate from a foreign document would put another crate in the place of the one that
/// this run's other tests and doctests link.
fn a_copy_of_the_raw_crate(name: &str) -> io::Result<PathBuf> {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let manifest = fs::read_to_string(workspace().join("Cargo.toml"))?;
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
    write_if_changed(
        &copy.join("Cargo.toml"),
        manifest.replace(members, "members = [\"pod-api\"]").as_bytes(),
    )?;
    write_if_changed(&copy.join("Cargo.lock"), &fs::read(workspace().join("Cargo.lock"))?)?;
    for name in ["Cargo.toml", "build.rs", "generator.rs", "src"] {
        copy_over(&workspace().join("pod-api").join(name), &copy.join("pod-api").join(name))?;
    }
    Ok(copy)
}

fn copy_over(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return write_if_changed(to, &fs::read(from)?);
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy_over(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Cargo builds again what has a new time.
fn write_if_changed(path: &Path, content: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|present| present == content) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, content)
}
