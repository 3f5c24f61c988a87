//! What an earlier run captured, and what we transcribed.

use super::{Captured, Place, folder::Folder, manifest::Manifest, parse_document, sha256, to_openapi};
use crate::{
    error::{Error, Errors, Stage},
    pipeline::merge::{Origin, Part},
};

/// Reads the captured pages and documents, and proves that they are what was captured.
///
/// # Errors
///
/// Every file that is missing, was changed by hand or cannot be read.
pub fn captured(folder: &Folder, manifest: &Manifest) -> Result<Vec<Captured>, Errors> {
    let pages = manifest.pages.iter().map(|page| (Place::Page(page.path.clone()), &page.sha256));
    let documents = manifest.documents.iter().map(|document| {
        (Place::Document { file: document.file.clone(), url: document.url.clone() }, &document.sha256)
    });
    all(pages.chain(documents).map(|(place, expected)| {
        let file = place.file();
        let captured = Captured::parse(place, &folder.need(&file)?)?;
        if sha256(&captured.text) == *expected {
            Ok(captured)
        } else {
            let message = "is not what sources.toml records (sha256): changed by hand? Corrections belong into overlay.yaml";
            Err(Error::new(Stage::Source, message).on(file))
        }
    }))
}

/// Reads the files that we transcribed.
///
/// # Errors
///
/// Every file that is missing, no YAML or no OpenAPI.
pub fn transcribed(folder: &Folder, manifest: &Manifest) -> Result<Vec<Part>, Errors> {
    all(manifest.transcribed.iter().map(|file| {
        let document = parse_document(&folder.need(file)?)
            .map_err(|message| Error::new(Stage::Source, message).on(file))?;
        let document = to_openapi(document, file)?;
        Ok(Part { page: file.clone(), origin: Origin::Transcribed, document })
    }))
}

/// Where transcribed files stand, by convention.
const TRANSCRIBED: &str = "authored";

/// Proves that every file that stands with the transcribed ones is one of them.
///
/// # Errors
///
/// Every file that `sources.toml` does not name: nothing would come of it.
pub fn check_transcribed(folder: &Folder, manifest: &Manifest) -> Result<(), Errors> {
    let mut errors = Vec::new();
    for ending in ["json", "yaml", "yml"] {
        let files = folder.list(TRANSCRIBED, ending)?;
        errors.extend(files.into_iter().filter(|file| !manifest.transcribed.contains(file)).map(|file| {
            let message = "sources.toml does not name it, so nothing comes of it; name it in `transcribed`, or remove it";
            Error::new(Stage::Source, message).on(file)
        }));
    }
    Errors::check(errors)
}

fn all<T>(results: impl Iterator<Item = Result<T, Error>>) -> Result<Vec<T>, Errors> {
    let mut good = Vec::new();
    let mut bad = Vec::new();
    for result in results {
        match result {
            Ok(value) => good.push(value),
            Err(error) => bad.push(error),
        }
    }
    Errors::check(bad)?;
    Ok(good)
}
