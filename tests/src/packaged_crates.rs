//! The project's crates as a registry would have them: packed by cargo, and unpacked where nothing else of the project is.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
    process::Command,
};

use flate2::read::GzDecoder;
use tar::Archive;
use tempfile::TempDir;

use crate::{copied_crates::write_if_changed, nested_cargo::cargo_in, xtask::workspace};

/// A folder with some of the packages, and room for a project that uses them.
#[derive(Debug)]
pub struct PackagedCrates {
    folder: PathBuf,
    target: PathBuf,
}

impl PackagedCrates {
    /// Packs crates, and unpacks them into a folder of this name in cargo's folder for tests. A file that is there already
    /// is kept if it is the same, so that cargo builds only what is not.
    ///
    /// # Panics
    ///
    /// If a crate cannot be packed, or a file not be read or written.
    #[must_use]
    pub fn new(tests_folder: &str, name: &str, crates: &[&str]) -> Self {
        let tests_folder = Path::new(tests_folder);
        let folder = tests_folder.join(name);
        let packed = TempDir::new().unwrap();
        let mut cargo = cargo_in(workspace());
        cargo.args(["package", "--quiet", "--no-verify", "--offline", "--allow-dirty", "--target-dir"]);
        cargo.arg(packed.path()).args(crates.iter().flat_map(|name| ["--package", name]));
        assert!(cargo.status().unwrap().success(), "{cargo:?}");
        for file in fs::read_dir(packed.path().join("package")).unwrap() {
            let file = file.unwrap().path();
            if file.extension() == Some(OsStr::new("crate")) {
                unpack(&file, &folder);
            }
        }
        // The workspace's own target folder: most dependencies are built there already.
        Self { folder, target: tests_folder.parent().unwrap().to_owned() }
    }

    /// A folder beside the packages.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Cargo in a folder beside the packages.
    #[must_use]
    pub fn cargo_in(&self, name: &str) -> Command {
        let mut cargo = cargo_in(&self.path(name));
        cargo.env("CARGO_TARGET_DIR", &self.target);
        // As in the workspace, or nothing that is built there could be used.
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
        cargo
    }
}

/// Unpacks a package into a folder of its name without the version, which then has no other files.
fn unpack(file: &Path, folder: &Path) {
    let name = file.file_stem().and_then(OsStr::to_str).unwrap();
    let folder = folder.join(name.rsplit_once('-').unwrap().0);
    let mut unpacked = BTreeSet::new();
    let mut archive = Archive::new(GzDecoder::new(File::open(file).unwrap()));
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let path = folder.join(entry.path().unwrap().strip_prefix(name).unwrap());
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        if path == folder.join("Cargo.toml") {
            // Or cargo takes the package for a member of the workspace whose target folder it stands in.
            content.extend(b"\n[workspace]\n");
        }
        write_if_changed(&path, &content).unwrap();
        unpacked.insert(path);
    }
    keep_only(&unpacked, &folder);
}

fn keep_only(wanted: &BTreeSet<PathBuf>, folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            keep_only(wanted, &path);
        } else if !wanted.contains(&path) {
            fs::remove_file(path).unwrap();
        }
    }
}
