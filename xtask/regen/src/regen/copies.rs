//! Copies for packages of the workspace, which cannot reach files outside their own folders.
//!
//! They are no links, since not every system checks links out. A run on the workspace's own openapi folder writes them, and
//! `--check` keeps them equal.

use std::{fs, io, path::Path};

use super::inputs::Text;
use crate::{
    error::{Error, Stage},
    pipeline::{source::folder::Folder, write::Files},
};

/// The document, in the crate that is generated from it.
pub(super) const DOCUMENT: &str = "../pod-api/pod-api.json";
/// The client of the document, for those who do not generate it.
pub(super) const CLIENT: &str = "../pod-api/generated.rs";

/// The packages, as they stand beside the workspace's openapi folder.
const PACKAGES: [&str; 2] = ["../pod-api/Cargo.toml", "../xtask/regen/Cargo.toml"];
/// Folders that hold nothing but copies.
const FOLDERS: [&str; 3] =
    ["../pod-api/generator", "../xtask/regen/openapi", "../xtask/regen/openapi/documentation"];

/// All copies but that of the document, by their paths from the openapi folder; `None` if it is not the workspace's own.
pub(super) fn of(folder: &Folder, texts: &[Text]) -> Result<Option<Files>, Error> {
    let root = folder.path();
    if !PACKAGES.iter().all(|manifest| root.join(manifest).is_file()) {
        return Ok(None);
    }
    let mut copies = Files::new();
    for place in FOLDERS {
        copies.extend(names(root, place)?.into_iter().map(|name| (format!("{place}/{name}").into(), None)));
    }
    // What a document is checked with is what the crate is built with.
    let sources = "../xtask/regen/src";
    let parts = names(root, &format!("{sources}/generator"))?;
    let parts = parts.into_iter().map(|name| format!("generator/{name}"));
    for name in parts.chain(["generator.rs".to_owned()]) {
        let source = format!("{sources}/{name}");
        let text = fs::read_to_string(root.join(&source)).map_err(|error| failed(&source, &error))?;
        copies.insert(format!("../pod-api/{name}").into(), Some(text));
    }
    // What a new folder starts with.
    let texts = texts.iter().map(|(name, text)| (format!("../xtask/regen/openapi/{name}"), text));
    copies.extend(texts.map(|(place, text)| (place.into(), Some(text.clone()))));
    Ok(Some(copies))
}

/// The names of a folder's files; none if there is no such folder.
fn names(root: &Path, folder: &str) -> Result<Vec<String>, Error> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries.collect::<Result<Vec<_>, _>>(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => Err(error),
    };
    let entries = entries.map_err(|error| failed(folder, &error))?;
    let files = entries.iter().filter(|entry| entry.path().is_file());
    Ok(files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
}

fn failed(path: &str, error: &io::Error) -> Error {
    Error::new(Stage::Source, format!("cannot be read: {error}")).on(path)
}
