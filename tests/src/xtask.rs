//! The maintainer's tool, run as the maintainer runs it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
    time::SystemTime,
};

use assert_cmd::{Command, assert::Assert};
use tempfile::TempDir;

use crate::nested_cargo::variables_of_this_package;

/// The real binary, built once a test run.
///
/// It belongs to another package, so cargo does not build it for this one; asking cargo finds it wherever
/// the target folder is.
#[must_use]
pub fn xtask() -> Command {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    let binary = BINARY.get_or_init(|| {
        let build = escargot::CargoBuild::new().package("xtask").bin("xtask");
        let build = build.manifest_path(workspace().join("Cargo.toml"));
        let build = variables_of_this_package().fold(build, escargot::CargoBuild::env_remove);
        build.run().unwrap().path().to_owned()
    });
    Command::new(binary)
}

/// The folder of the workspace.
#[must_use]
pub fn workspace() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// An openapi folder of a test's own.
#[derive(Debug)]
pub struct Openapi(TempDir);

/// Contents and times of all files by their paths.
pub type Files = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

impl Openapi {
    /// An empty one.
    #[must_use]
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// The project's own, as a copy.
    #[must_use]
    pub fn of_the_project() -> Self {
        let copy = Self::empty();
        let source = workspace().join("openapi");
        for (name, (content, _)) in files(&source) {
            copy.write(&name.to_string_lossy(), content);
        }
        copy
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Runs `xtask regen` on it.
    #[must_use]
    pub fn regen(&self, arguments: &[&str]) -> Assert {
        xtask().arg("regen").arg("--openapi-dir").arg(self.path()).args(arguments).assert()
    }

    /// A file's text.
    #[must_use]
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap()
    }

    /// Writes a file.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// All files as they are now.
    #[must_use]
    pub fn files(&self) -> Files {
        files(self.path())
    }
}

fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let state = (fs::read(&path).unwrap(), fs::metadata(&path).unwrap().modified().unwrap());
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), state);
            }
        }
    }
    found
}

/// What a command printed on standard output.
#[must_use]
pub fn stdout(run: &Assert) -> String {
    String::from_utf8_lossy(&run.get_output().stdout).into_owned()
}

/// What a command printed on standard error.
#[must_use]
pub fn stderr(run: &Assert) -> String {
    String::from_utf8_lossy(&run.get_output().stderr).into_owned()
}
