//! `cargo xtask regen`: brings in what the vendor publishes and derives our files from it.

mod changes_file;
mod drift;
mod proposal;
mod sources;

use std::{
    env,
    fmt::Write,
    path::{Path, PathBuf},
};

use clap::Args;
use jiff::Timestamp;
use serde_json::Value;

use crate::{
    error::{Error, Errors, Stage},
    pipeline::{
        Derived, derive, diff,
        merge::Part,
        overlay::Overlay,
        source::{Captured, cache, folder::Folder, manifest, offline},
        write::{self, Files},
    },
    progress::Progress,
};
use sources::Sources;

/// The document that the client is generated from.
const DOCUMENT: &str = "pod-api.json";
const SURFACE: &str = "surface.txt";
const OVERLAY: &str = "overlay.yaml";

/// Options of `regen`.
#[derive(Clone, Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Options {
    /// Rederive from the openapi folder only
    #[arg(long, conflicts_with_all = ["base_url", "discover", "from"])]
    pub offline: bool,
    /// Write nothing; exit 1 if anything would change
    #[arg(long)]
    pub check: bool,
    /// Another site, same pages
    #[arg(long, value_name = "URL", conflicts_with = "from")]
    pub base_url: Option<String>,
    /// Every page of the index whose API title matches
    #[arg(long, conflicts_with = "from")]
    pub discover: bool,
    /// A folder of pages, or one document, instead of the site
    #[arg(long, value_name = "PATH")]
    pub from: Option<PathBuf>,
    /// Another openapi folder; an empty one is initialised
    #[arg(long, value_name = "DIR", default_value_os_t = folder_of_workspace())]
    pub openapi_dir: PathBuf,
    /// Accept that operations or types are gone
    #[arg(long)]
    pub accept_removals: bool,
    /// Print only errors
    #[arg(long, short)]
    pub quiet: bool,
}

/// `openapi` of the workspace, wherever in it cargo was called.
fn folder_of_workspace() -> PathBuf {
    let xtask = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let workspace = xtask.as_deref().and_then(Path::parent).map(Path::to_owned).unwrap_or_default();
    let here = env::current_dir().is_ok_and(|here| here == workspace);
    if here { "openapi".into() } else { workspace.join("openapi") }
}

/// How a run that was not refused ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, or nothing to do; what to tell.
    Done(String),
    /// `--check` found files that are not what the sources give; the difference.
    Drift(String),
}

/// Runs the pipeline.
///
/// # Errors
///
/// Everything that the first failing stage found wrong; every file is then as it was.
pub fn run(options: &Options) -> Result<Outcome, Errors> {
    let progress = Progress::new(options.quiet);
    let folder = Folder::new(&options.openapi_dir);
    let sources = sources::gather(options, &folder, &progress)?;
    let derived = derive(parts(&folder, &sources)?, overlay(&folder)?.as_ref())?;
    for notice in &derived.notices {
        progress.note(&format!("note: {notice}"));
    }
    let old = old_document(&folder)?;
    let report = diff::compare(old.as_ref(), &derived.document);
    let mut files = files(&sources, &derived)?;
    if options.check {
        let changes = write::changes(folder.path(), files)?;
        return Ok(match drift::describe(&folder, &changes)? {
            Some(difference) => Outcome::Drift(difference),
            None => Outcome::Done("every file is what its sources give".to_owned()),
        });
    }
    if !options.accept_removals {
        refuse_removals(&folder, &sources, old.as_ref(), &derived.document)?;
    }
    if !report.is_empty() {
        files.insert(
            changes_file::NAME.into(),
            Some(changes_file::with_entry(&folder, &report, Timestamp::now())?),
        );
    }
    if let Some(cache) = sources.cache.as_ref().and_then(cache::Cache::render) {
        files.insert(cache::FILE.into(), Some(cache));
    }
    let changes = write::changes(folder.path(), files)?;
    write::commit(folder.path(), &changes)?;
    Ok(Outcome::Done(summary(&folder, &changes, &report)))
}

fn parts(folder: &Folder, sources: &Sources) -> Result<Vec<Part>, Errors> {
    let mut parts: Vec<_> = sources.captured.iter().map(Captured::part).collect();
    parts.extend(offline::transcribed(folder, &sources.manifest)?);
    Ok(parts)
}

fn overlay(folder: &Folder) -> Result<Option<Overlay>, Error> {
    folder.read(OVERLAY)?.map(|text| Overlay::parse(OVERLAY, &text)).transpose()
}

/// The document of the last run. One that is no JSON is replaced without a comparison.
fn old_document(folder: &Folder) -> Result<Option<Value>, Error> {
    Ok(folder.read(DOCUMENT)?.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Everything that follows from the sources, and the files of places that are no sources any more.
fn files(sources: &Sources, derived: &Derived) -> Result<Files, Error> {
    let mut files = Files::from([
        (DOCUMENT.into(), Some(write::render(&derived.document))),
        (SURFACE.into(), Some(derived.surface.clone())),
        (manifest::FILE.into(), Some(sources.manifest.render()?)),
    ]);
    for file in &sources.known_files {
        files.insert(file.into(), None);
    }
    for captured in &sources.captured {
        files.insert(captured.place.file().into(), Some(format!("{}\n", captured.text)));
    }
    Ok(files)
}

fn refuse_removals(
    folder: &Folder,
    sources: &Sources,
    old: Option<&Value>,
    new: &Value,
) -> Result<(), Errors> {
    let vanished = old.map(|old| diff::vanished(old, new)).unwrap_or_default();
    let errors = vanished.into_iter().map(|(title, place)| {
        let message = format!("{title} has vanished; if that is right, run again with --accept-removals");
        let page = sources.former_page(folder, &place).unwrap_or_else(|| DOCUMENT.to_owned());
        Error::new(Stage::Diff, message).on(page).at(place)
    });
    Errors::check(errors.collect())
}

fn summary(folder: &Folder, changes: &Files, report: &diff::Report) -> String {
    let visible: Vec<_> = changes.keys().filter(|name| name.as_os_str() != cache::FILE).collect();
    if visible.is_empty() {
        return format!("API {}: nothing changed", report.versions());
    }
    let mut text = report.render(diff::Format::Text);
    if let Some(proposal) = proposal::of(folder, report) {
        text.push_str(&proposal);
    }
    for name in visible {
        let verb = if changes.get(name).is_some_and(Option::is_some) { "wrote" } else { "removed" };
        let _ = writeln!(text, "{verb} {}", folder.path().join(name).display());
    }
    text.trim_end().to_owned()
}
