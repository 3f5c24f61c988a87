//! Everything that a run reads, once, before it does anything.

use std::fs;

use include_dir::{Dir, include_dir};
use semver::Version;

use super::{DOCUMENT, Options, changes_file, copies, sources::Sources};
use crate::{
    error::{Error, Errors, Stage},
    pipeline::{
        Additions,
        describe::{self, Documentation},
        merge::Part,
        overlay::Overlay,
        source::{Captured, folder::Folder, offline},
        write::Files,
    },
    progress::Progress,
};

/// Our corrections, in an openapi folder.
const OVERLAY: &str = "overlay.yaml";

/// Our corrections and texts. This package cannot reach the workspace's openapi folder: it has a copy, see
/// [`super::copies`].
static OURS: Dir = include_dir!("$CARGO_MANIFEST_DIR/openapi");

/// What a run starts from.
#[derive(Debug)]
pub(super) struct Inputs {
    pub(super) sources: Sources,
    pub(super) additions: Additions,
    /// Files of ours that a new folder starts with.
    pub(super) first_files: Files,
    /// What packages of the workspace get, if the folder is the workspace's own.
    pub(super) copies: Option<Files>,
    /// The text of the document of the last run.
    pub(super) document: Option<String>,
    /// The text of `CHANGES.md`.
    pub(super) changes: Option<String>,
    /// The version of pod-api, if it stands beside the openapi folder.
    pub(super) crate_version: Option<Version>,
    transcribed: Vec<Part>,
    former: Vec<Part>,
}

impl Inputs {
    pub(super) fn read(options: &Options, folder: &Folder, progress: &Progress) -> Result<Self, Errors> {
        let sources = Sources::gather(options, folder, progress)?;
        offline::check_transcribed(folder, &sources.manifest)?;
        let texts = if sources.is_new { texts_of_a_new(folder)? } else { texts_of(folder)? };
        let first_files = if sources.is_new { texts.iter().map(to_file).collect() } else { Files::default() };
        Ok(Self {
            additions: additions(&sources, &texts)?,
            first_files,
            copies: copies::of(folder, &texts)?,
            document: folder.read(DOCUMENT)?,
            changes: folder.read(changes_file::NAME)?,
            crate_version: crate_version(folder),
            transcribed: offline::transcribed(folder, &sources.manifest)?,
            former: former(folder, &sources),
            sources,
        })
    }

    /// What the pipeline starts from, the captured parts first.
    pub(super) fn parts(&self) -> Vec<Part> {
        let captured = self.sources.captured.iter().map(Captured::part);
        captured.chain(self.transcribed.iter().cloned()).collect()
    }

    /// The page that had something which is not there any more.
    pub(super) fn former_page(&self, place: &str) -> Option<&str> {
        let part = self.former.iter().find(|part| part.document.pointer(place).is_some());
        part.map(|part| part.page.as_str())
    }
}

/// A file's name in the openapi folder, and its text.
pub(super) type Text = (String, String);

fn to_file((name, text): &Text) -> (std::path::PathBuf, Option<String>) {
    (name.into(), Some(text.clone()))
}

/// The overlay and the documentation.
fn texts_of(folder: &Folder) -> Result<Vec<Text>, Error> {
    if let Some(other) = folder.list(describe::FOLDER, "yml")?.first() {
        let message = "is not read; its name has to end in .yaml";
        return Err(Error::new(Stage::Describe, message).on(other));
    }
    let documentation = folder.list(describe::FOLDER, "yaml")?;
    let names = [OVERLAY.to_owned()].into_iter().chain(documentation);
    let texts = names.map(|name| Ok(folder.read(&name)?.map(|text| (name, text))));
    texts.filter_map(Result::transpose).collect()
}

/// A new folder starts with ours; what is in it already takes the place of ours.
fn texts_of_a_new(folder: &Folder) -> Result<Vec<Text>, Error> {
    let mut texts = texts_of(folder)?;
    for (name, text) in ours(&OURS) {
        if texts.iter().all(|(present, _)| *present != name) {
            texts.push((name, text));
        }
    }
    Ok(texts)
}

fn ours(folder: &Dir) -> Vec<Text> {
    let text = |file: &include_dir::File| {
        // Names in an openapi folder have the same form on every system.
        let name = file.path().to_string_lossy().replace('\\', "/");
        Some((name, file.contents_utf8()?.to_owned()))
    };
    folder.files().filter_map(text).chain(folder.dirs().flat_map(ours)).collect()
}

fn additions(sources: &Sources, texts: &[Text]) -> Result<Additions, Errors> {
    let (overlay, documentation): (Vec<Text>, _) =
        texts.iter().cloned().partition(|(name, _)| name == OVERLAY);
    let overlay = overlay.first().map(|(name, text)| Overlay::parse(name, text)).transpose()?;
    Ok(Additions {
        overlay,
        documentation: Documentation::parse(&documentation)?,
        base_url: sources.manifest.base_url.clone(),
        stale_entries: sources.manifest.stale_entries,
        skip_unsupported: sources.manifest.skip_unsupported,
    })
}

fn crate_version(folder: &Folder) -> Option<Version> {
    let manifest = fs::read_to_string(folder.path().join("../pod-api/Cargo.toml")).ok()?;
    let manifest: toml::Table = toml::from_str(&manifest).ok()?;
    Version::parse(manifest.get("package")?.get("version")?.as_str()?).ok()
}

/// What the last run started from, as far as it can be read: it only helps to say where something was.
fn former(folder: &Folder, sources: &Sources) -> Vec<Part> {
    let captured = offline::captured(folder, &sources.former).unwrap_or_default();
    let transcribed = offline::transcribed(folder, &sources.former).unwrap_or_default();
    captured.iter().map(Captured::part).chain(transcribed).collect()
}
