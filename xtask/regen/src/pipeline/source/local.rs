//! `--from`: a folder of pages, or one document, on this machine.

use std::{
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
};

use super::{Captured, Place, fetch::CAP, page_path};
use crate::{
    document,
    error::{Error, Errors, Stage},
    pipeline::extract::{extract, link_to_document},
};

/// Reads the pages of an API, or of any without a title, from a folder, or one document from a file.
///
/// # Errors
///
/// What cannot be read; a folder without a page of the API; a document of another API.
pub fn read(path: &Path, api_title: Option<&str>) -> Result<Vec<Captured>, Errors> {
    if path.is_dir() { pages(path, api_title) } else { Ok(vec![document(path, api_title)?]) }
}

/// Reads one document.
///
/// # Errors
///
/// What cannot be read; a document of another API.
pub fn document(path: &Path, api_title: Option<&str>) -> Result<Captured, Error> {
    let file = kept_name(path);
    let captured = Captured::parse(Place::Document { file, url: None }, &text(path)?)?;
    let title = captured.title();
    match api_title {
        Some(expected) if expected != title => {
            let message =
                format!("a document of {title:?}, not of {expected:?}; sources.toml says which API counts");
            Err(Error::new(Stage::Source, message).on(captured.place.name()).at("/info/title"))
        }
        _ => Ok(captured),
    }
}

/// The file's name, without what does not belong into the name of a checked-in file.
fn kept_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let plain = |character: char| {
        if character.is_alphanumeric() || "._-".contains(character) { character } else { '-' }
    };
    let name: String = name.trim_start_matches('.').chars().map(plain).collect();
    if name.is_empty() { "document".to_owned() } else { name }
}

fn pages(folder: &Path, api_title: Option<&str>) -> Result<Vec<Captured>, Errors> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    let mut captured = Vec::new();
    let mut errors = Vec::new();
    for file in &files {
        let file = file.as_path();
        match page(folder, file, api_title) {
            Ok(page) => captured.extend(page),
            Err(error) => errors.push(error),
        }
    }
    if captured.is_empty() && errors.is_empty() {
        let link = files.iter().find_map(|file| Some((file, link_to_document(&text(file).ok()?)?)));
        errors.push(if let Some((file, message)) = link {
            Error::new(Stage::Source, message).on(file.display().to_string())
        } else {
            let message = format!("no page of {:?} in this folder", api_title.unwrap_or("any API"));
            Error::new(Stage::Source, message).on(folder.display().to_string())
        });
    }
    Errors::check(errors)?;
    Ok(captured)
}

/// Markdown files of the folder and its folders; links are not followed.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let failed = |error: std::io::Error| {
        Error::new(Stage::Source, format!("cannot be read: {error}")).on(folder.display().to_string())
    };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let path = entry.path();
        if kind.is_dir() {
            collect(&path, files)?;
        } else if kind.is_file() && path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
    Ok(())
}

fn page(folder: &Path, file: &Path, api_title: Option<&str>) -> Result<Option<Captured>, Error> {
    let relative = file.strip_prefix(folder).unwrap_or(file).with_extension("");
    let names: Option<Vec<&str>> = relative.iter().map(std::ffi::OsStr::to_str).collect();
    let path = names.unwrap_or_default().join("/");
    if let Some(message) = page_path::complaint(&path) {
        return Err(
            Error::new(Stage::Source, format!("no path of a page: {message}")).on(file.display().to_string())
        );
    }
    let Some(fragment) = extract(&path, &text(file)?)? else {
        return Ok(None);
    };
    if api_title.is_some_and(|title| title != document::title(&fragment.document)) {
        return Ok(None);
    }
    Captured::new(Place::Page(path), fragment.text, fragment.document).map(Some)
}

fn text(path: &Path) -> Result<String, Error> {
    let refuse = |message: String| Error::new(Stage::Source, message).on(path.display().to_string());
    let mut content = Vec::new();
    File::open(path)
        .and_then(|file| file.take(CAP as u64 + 1).read_to_end(&mut content))
        .map_err(|error| refuse(format!("cannot be read: {error}")))?;
    if content.len() > CAP {
        return Err(refuse(format!("larger than {} MiB", CAP >> 20)));
    }
    String::from_utf8(content).map_err(|error| refuse(format!("is no UTF-8: {error}")))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{kept_name, page_path};

    #[test]
    fn any_file_gets_a_name_that_can_be_kept() {
        for (path, expected) in [
            ("/a/pod-api.yaml", "pod-api.yaml"),
            ("/a/Pod API (new).yaml", "Pod-API--new-.yaml"),
            ("/a/.hidden", "hidden"),
            ("/", "document"),
        ] {
            assert_eq!(kept_name(Path::new(path)), expected);
            assert_eq!(page_path::complaint(expected), None);
        }
    }
}
