//! Folders and files on disk.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use crate::error::{Error, Stage};

/// The openapi folder.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// A folder, which need not exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A file's text; `None` if there is no such file.
    ///
    /// # Errors
    ///
    /// A name that leads out of the folder, a file that cannot be read or is not UTF-8.
    pub fn read(&self, name: &str) -> Result<Option<String>, Error> {
        let refuse = |message: String| Error::new(Stage::Source, message).on(name);
        if !Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
            || name.contains('\\')
        {
            return Err(refuse("the name leads out of the folder".to_owned()));
        }
        match fs::read_to_string(self.0.join(name)) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(refuse(format!("cannot be read: {error}"))),
        }
    }

    /// The names of a folder's files with this ending, sorted; none if there is no such folder.
    ///
    /// # Errors
    ///
    /// A folder that cannot be read, or has a name that is not UTF-8.
    pub fn list(&self, folder: &str, ending: &str) -> Result<Vec<String>, Error> {
        let refuse = |message: &str| Error::new(Stage::Source, message).on(folder);
        let failed = |error: io::Error| refuse(&format!("cannot be read: {error}"));
        let entries = match fs::read_dir(self.0.join(folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(failed(error)),
        };
        let mut names = Vec::new();
        for entry in entries {
            let name = entry.map_err(failed)?.file_name();
            let name = name.to_str().ok_or_else(|| refuse("has a file whose name is not UTF-8"))?;
            if Path::new(name).extension().is_some_and(|extension| extension == ending) {
                names.push(format!("{folder}/{name}"));
            }
        }
        names.sort();
        Ok(names)
    }

    /// A file's text.
    ///
    /// # Errors
    ///
    /// As [`Self::read`], and if there is no such file.
    pub fn need(&self, name: &str) -> Result<String, Error> {
        self.read(name)?.ok_or_else(|| {
            Error::new(Stage::Source, format!("no such file in {}", self.0.display())).on(name)
        })
    }
}
