//! Copies of the project's crates, built from documents of a test's own.
//!
//! Building the workspace's own crate from a foreign document would put another crate in the place of the one that
//! the run's other tests and doctests link.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;

use crate::{nested_cargo::cargo_in, xtask::workspace};

/// A workspace of its own in which some of the crates stand.
#[derive(Debug)]
pub struct CopiedCrates {
    folder: PathBuf,
    target: PathBuf,
}

impl CopiedCrates {
    /// Copies crates into a folder of this name in cargo's folder for tests; what is there already is kept if it is the
    /// same, so that cargo builds only what is not.
    ///
    /// # Panics
    ///
    /// If files cannot be read or written.
    #[must_use]
    pub fn new(tests_folder: &str, name: &str, crates: &[&str]) -> Self {
        let tests_folder = Path::new(tests_folder);
        let folder = tests_folder.join(name);
        // The workspace's own target folder: most dependencies are built there already.
        let target = tests_folder.parent().unwrap().to_owned();
        copy(&folder, crates).unwrap();
        Self { folder, target }
    }

    /// Runs cargo on the copy of one crate, with a document.
    ///
    /// # Panics
    ///
    /// If the document cannot be written or cargo not be run.
    #[must_use]
    pub fn cargo(&self, command: &str, package: &str, document: &Value) -> Output {
        self.with_document(command, package, document).output().unwrap()
    }

    /// Cargo on the copy of one crate, with a document.
    ///
    /// # Panics
    ///
    /// If the document cannot be written.
    #[must_use]
    pub fn with_document(&self, command: &str, package: &str, document: &Value) -> Command {
        let spec = self.folder.join("pod-api.json");
        write_if_changed(&spec, document.to_string().as_bytes()).unwrap();
        let mut cargo = self.command(command, package);
        cargo.env("POD_API_SPEC", spec);
        cargo
    }

    /// Cargo on the copy of one crate.
    #[must_use]
    pub fn command(&self, command: &str, package: &str) -> Command {
        let mut cargo = cargo_in(&self.folder);
        cargo.args([command, "--quiet", "--offline", "--package", package, "--target-dir"]).arg(&self.target);
        cargo
    }
}

fn copy(folder: &Path, crates: &[&str]) -> io::Result<()> {
    let manifest = fs::read_to_string(workspace().join("Cargo.toml"))?;
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap_or_default();
    let manifest = manifest.replace(members, &format!("members = {crates:?}"));
    write_if_changed(&folder.join("Cargo.toml"), manifest.as_bytes())?;
    write_if_changed(&folder.join("Cargo.lock"), &fs::read(workspace().join("Cargo.lock"))?)?;
    // The manifest speaks of the project's README file.
    write_if_changed(&folder.join("README.md"), b"")?;
    for name in crates {
        copy_over(&workspace().join(name), &folder.join(name))?;
    }
    Ok(())
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
pub(crate) fn write_if_changed(path: &Path, content: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|present| present == content) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, content)
}
