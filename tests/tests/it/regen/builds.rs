//! What regen derives from a large API is what the raw crate builds from.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

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

    let crates = a_copy_of_the_raw_crate().unwrap();
    let spec = crates.join("pod-api.json");
    write_if_changed(&spec, openapi.read("pod-api.json").as_bytes()).unwrap();
    let build = cargo_in(&crates)
        .args(["build", "--quiet", "--offline", "--package", "pod-api", "--target-dir"])
        .arg(target())
        .env("POD_API_SPEC", spec)
        .output()
        .unwrap();
    assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));
}

/// The workspace's target folder: most dependencies are built there already.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

/// A workspace of its own in which the raw crate stands.
///
/// Building the workspace's own crate from a foreign document would put another crate in the place of the one that
/// this run's other tests and doctests link.
fn a_copy_of_the_raw_crate() -> io::Result<PathBuf> {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pod-api-from-a-large-api");
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
