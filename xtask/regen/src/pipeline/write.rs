//! Puts the derived files in place, all or none.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::error::{Error, Stage};

/// What the files of a folder shall be: contents by relative path, `None` for a file that shall go.
pub type Files = BTreeMap<PathBuf, Option<String>>;

/// The document as text: the root's keys in the usual order, all others sorted, so that it only changes when it must.
#[must_use]
pub fn render(document: &Value) -> String {
    const FIRST: [&str; 6] = ["openapi", "info", "servers", "tags", "security", "paths"];
    let mut members: Vec<_> = document.as_object().into_iter().flatten().collect();
    members.sort_by_key(|(key, _)| FIRST.iter().position(|first| first == key).unwrap_or(FIRST.len()));
    let members: Vec<_> = members
        .into_iter()
        .map(|(key, value)| {
            format!("  {}: {}", Value::from(key.as_str()), format!("{value:#}").replace('\n', "\n  "))
        })
        .collect();
    format!("{{\n{}\n}}\n", members.join(",\n"))
}

/// The files that are not yet as they shall be.
///
/// # Errors
///
/// A file that cannot be read.
pub fn changes(folder: &Path, mut files: Files) -> Result<Files, Error> {
    let mut failure = None;
    files.retain(|name, wanted| match read(&folder.join(name)) {
        Ok(present) => present.as_deref() != wanted.as_deref().map(str::as_bytes),
        Err(error) => {
            failure = Some(failed(name, "cannot be read", &error));
            true
        }
    });
    failure.map_or(Ok(files), Err)
}

/// Replaces the files, or leaves every one of them as it was.
///
/// New contents are written beside the folder's files first and then renamed over them, so that no file is missing at
/// any moment; if a rename fails, those before it are taken back.
///
/// # Errors
///
/// The first file that could not be written or renamed.
pub fn commit(folder: &Path, files: &Files) -> Result<(), Error> {
    if files.is_empty() {
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(|error| failed(folder, "cannot be created", &error))?;
    let staging = tempfile::Builder::new()
        .prefix(".regen-")
        .tempdir_in(folder)
        .map_err(|error| failed(folder, "no staging folder", &error))?;
    run_all(&stage(folder, &staging, files)?)?;
    remove_empty_folders(folder, files);
    Ok(())
}

fn run_all(moves: &[Move]) -> Result<(), Error> {
    for (done, step) in moves.iter().enumerate() {
        if let Err(error) = step.run() {
            for step in moves[..done].iter().rev() {
                step.take_back();
            }
            return Err(failed(&step.target, "cannot be replaced", &error));
        }
    }
    Ok(())
}

/// One file's way to its place.
struct Move {
    target: PathBuf,
    /// The new file in the staging folder, if the target shall not go.
    new: Option<PathBuf>,
    /// A second name of what was there, in the staging folder.
    old: Option<PathBuf>,
}

impl Move {
    fn run(&self) -> io::Result<()> {
        match (&self.new, &self.old) {
            (Some(new), _) => fs::rename(new, &self.target),
            (None, Some(_)) => fs::remove_file(&self.target),
            (None, None) => Ok(()),
        }
    }

    fn take_back(&self) {
        // A failure here leaves a new file in its place, nothing worse.
        let _ = match &self.old {
            Some(old) => fs::rename(old, &self.target),
            None => fs::remove_file(&self.target),
        };
    }
}

fn stage(folder: &Path, staging: &TempDir, files: &Files) -> Result<Vec<Move>, Error> {
    let mut moves = Vec::new();
    for (number, (name, content)) in files.iter().enumerate() {
        let target = folder.join(name);
        if target.is_dir() {
            return Err(Error::new(Stage::Write, "a folder is in its place").on(name.display().to_string()));
        }
        let mut new = None;
        if let Some(content) = content {
            let path = staging.path().join(format!("{number}.new"));
            let parent = target.parent().unwrap_or(folder);
            fs::write(&path, content)
                .and_then(|()| fs::create_dir_all(parent))
                .map_err(|error| failed(name, "cannot be written", &error))?;
            new = Some(path);
        }
        let old = keep(&target, staging.path().join(format!("{number}.old")))
            .map_err(|error| failed(name, "cannot be kept", &error))?;
        moves.push(Move { target, new, old });
    }
    Ok(moves)
}

/// Gives a file a second name, under which it stays as it is, with its times.
fn keep(file: &Path, name: PathBuf) -> io::Result<Option<PathBuf>> {
    match fs::hard_link(file, &name) {
        Ok(()) => Ok(Some(name)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        // Not every file system has links.
        Err(_) => fs::copy(file, &name).map(|_| Some(name)),
    }
}

/// Folders of pages that are gone.
fn remove_empty_folders(folder: &Path, files: &Files) {
    for (name, _) in files.iter().filter(|(_, content)| content.is_none()) {
        for parent in name.ancestors().skip(1).take_while(|parent| !parent.as_os_str().is_empty()) {
            // Refused by the system unless empty.
            let _ = fs::remove_dir(folder.join(parent));
        }
    }
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn failed(path: &Path, what: &str, error: &io::Error) -> Error {
    Error::new(Stage::Write, format!("{what}: {error}")).on(path.display().to_string())
}

#[cfg(test)]
mod tests {
    use std::{fs, path::PathBuf};

    use serde_json::json;

    use super::{Files, changes, commit, render, run_all, stage};

    fn files(files: &[(&str, Option<&str>)]) -> Files {
        files.iter().map(|(name, content)| (PathBuf::from(name), content.map(ToOwned::to_owned))).collect()
    }

    #[test]
    fn the_text_is_json_with_the_usual_keys_first() {
        let document = json!({"components": {"b": 1, "a": [2]}, "openapi": "3.0.3", "paths": {}, "info": {"title": "ü\n"}});
        let text = render(&document);
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), document);
        let keys: Vec<_> =
            ["openapi", "info", "paths", "components"].iter().map(|key| text.find(key)).collect();
        assert!(keys.is_sorted() && text.ends_with("}\n"), "{text}");
    }

    #[test]
    fn only_what_differs_is_a_change() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("same"), "1").unwrap();
        fs::write(folder.path().join("other"), "1").unwrap();
        let all = files(&[("same", Some("1")), ("other", Some("2")), ("new", Some("3")), ("gone", None)]);
        let changed: Vec<_> = changes(folder.path(), all).unwrap().into_keys().collect();
        assert_eq!(changed, [PathBuf::from("new"), PathBuf::from("other")]);
    }

    #[test]
    fn files_are_written_replaced_and_removed_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("old")).unwrap();
        fs::write(folder.path().join("old/page"), "1").unwrap();
        fs::write(folder.path().join("a"), "1").unwrap();
        commit(folder.path(), &files(&[("a", Some("2")), ("new/page", Some("3")), ("old/page", None)]))
            .unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("a")).unwrap(), "2");
        assert_eq!(fs::read_to_string(folder.path().join("new/page")).unwrap(), "3");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_cannot_be_staged_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "1").unwrap();
        fs::write(folder.path().join("b"), "1").unwrap();
        // A file stands where a folder is needed.
        let error =
            commit(folder.path(), &files(&[("a", Some("2")), ("b", None), ("b/c", Some("3"))])).unwrap_err();
        assert!(error.to_string().contains("write: b/c"), "{error}");
        assert_eq!(fs::read_to_string(folder.path().join("a")).unwrap(), "1");
        assert_eq!(fs::read_to_string(folder.path().join("b")).unwrap(), "1");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_failure_on_the_way_takes_everything_back() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        fs::write(place("a"), "1").unwrap();
        fs::write(place("b"), "1").unwrap();
        let time = fs::metadata(place("a")).unwrap().modified().unwrap();
        let staging = tempfile::tempdir_in(folder.path()).unwrap();
        let wanted = files(&[("a", Some("2")), ("b", None), ("c", Some("3")), ("d", Some("4"))]);
        let moves = stage(folder.path(), &staging, &wanted).unwrap();
        fs::remove_file(moves[3].new.as_ref().unwrap()).unwrap();
        let error = run_all(&moves).unwrap_err();
        assert!(error.to_string().contains("/d: cannot be replaced"), "{error}");
        drop(staging);
        assert_eq!(fs::read_to_string(place("a")).unwrap(), "1");
        assert_eq!(fs::metadata(place("a")).unwrap().modified().unwrap(), time);
        assert_eq!(fs::read_to_string(place("b")).unwrap(), "1");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
