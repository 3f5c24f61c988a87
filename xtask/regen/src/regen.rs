//! Brings in what the vendor publishes and derives our files from it.

mod changes_file;
mod copies;
mod drift;
mod inputs;
mod proposal;
mod sources;

use std::{fmt::Write, path::PathBuf};

use clap::Args;
use jiff::Timestamp;
use serde_json::Value;

use crate::{
    error::{Error, Errors, Stage},
    pipeline::{
        Derived, derive, diff, ready_made,
        source::{cache, folder::Folder, manifest},
        surface::Surface,
        write::{self, Files},
    },
    progress::Progress,
    yaml,
};
use inputs::Inputs;

/// The document that the client is generated from.
const DOCUMENT: &str = "pod-api.json";
const SURFACE: &str = "surface.txt";

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
    /// Another openapi folder than `openapi`; an empty one is initialised
    #[arg(long, value_name = "DIR")]
    pub openapi_dir: Option<PathBuf>,
    /// Keep what is captured without the vendor's texts, in this run and later ones
    #[arg(long, conflicts_with = "offline")]
    pub without_texts: bool,
    /// Leave out, and list, the operations that no client can be generated for, in this run and later ones
    #[arg(long)]
    pub skip_unsupported: bool,
    /// Accept that operations or types are gone
    #[arg(long)]
    pub accept_removals: bool,
    /// Print only errors
    #[arg(long, short)]
    pub quiet: bool,
}

/// How a run that was not refused ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, or nothing to do; what to tell.
    Done(String),
    /// `--check` found files that are not what the sources give; the difference.
    Drift(String),
}

/// Runs the pipeline: source and extract, merge to check, diff, write.
///
/// # Errors
///
/// Everything that the first failing stage found wrong; every file is then as it was.
pub fn run(options: &Options) -> Result<Outcome, Errors> {
    let progress = Progress::new(options.quiet);
    let folder = Folder::new(options.openapi_dir.clone().unwrap_or_else(|| "openapi".into()));
    let inputs = Inputs::read(options, &folder, &progress)?;
    let derived = derive(inputs.parts(), Some(&inputs.additions))?;
    for notice in &derived.notices {
        progress.note(&format!("note: {notice}"));
    }
    if options.check {
        let changes = write::changes(folder.path(), files(&inputs, &derived)?)?;
        return Ok(match drift::describe(&folder, &changes)? {
            Some(difference) => Outcome::Drift(difference),
            None => Outcome::Done("every file is what its sources give".to_owned()),
        });
    }
    let former = inputs.document.as_deref().map(former).transpose()?;
    if let (Some((document, _)), false) = (&former, options.accept_removals) {
        refuse_removals(&inputs, document, &derived.document)?;
    }
    let former = former.as_ref().map(|(document, surface)| diff::Side { document, surface });
    let report = diff::compare(former, derived.side());
    let mut files = files(&inputs, &derived)?;
    if !report.is_empty() {
        let changes = inputs.changes.as_deref().unwrap_or_default();
        let changes = changes_file::with_entry(changes, &report, Timestamp::now());
        files.insert(changes_file::NAME.into(), Some(changes));
    }
    if let Some(cache) = inputs.sources.cache.as_ref().and_then(cache::Cache::render) {
        files.insert(cache::FILE.into(), Some(cache));
    }
    let changes = write::changes(folder.path(), files)?;
    write::commit(folder.path(), &changes)?;
    Ok(Outcome::Done(summary(&folder, &inputs, &changes, &report)))
}

/// The document before, and the client that it gave.
///
/// Without them a comparison would find nothing that is gone or breaks, so that nobody would look.
fn former(text: &str) -> Result<(Value, Surface), Error> {
    let refuse = |what: &str| {
        let message = format!(
            "the document of the last run cannot be compared with: {what}; restore it by git, or delete it to start anew"
        );
        Error::new(Stage::Diff, message).on(DOCUMENT)
    };
    let mut document = yaml::from_json(text).map_err(|error| refuse(&format!("not JSON: {error}")))?;
    let surface = diff::surface_of(&mut document).map_err(|errors| {
        let first = errors.iter().next().map(ToString::to_string);
        refuse(&first.unwrap_or_default())
    })?;
    Ok((document, surface))
}

/// Everything that follows from the inputs, and the files of places that are no sources any more.
fn files(inputs: &Inputs, derived: &Derived) -> Result<Files, Error> {
    let sources = &inputs.sources;
    let document = write::render(&derived.document);
    let mut files = inputs.first_files.clone();
    if let Some(copies) = &inputs.copies {
        files.extend(copies.clone());
        files.insert(copies::DOCUMENT.into(), Some(document.clone()));
        files.insert(copies::CLIENT.into(), Some(ready_made::client(&derived.document)?));
    }
    files.extend([
        (DOCUMENT.into(), Some(document)),
        (SURFACE.into(), Some(derived.surface.to_string())),
        (manifest::FILE.into(), Some(sources.manifest.render()?)),
    ]);
    files.extend(sources.former_files().map(|file| (file.into(), None)));
    for captured in &sources.captured {
        files.insert(captured.place.file().into(), Some(format!("{}\n", captured.text)));
    }
    Ok(files)
}

fn refuse_removals(inputs: &Inputs, old: &Value, new: &Value) -> Result<(), Errors> {
    let errors = diff::vanished(old, new).into_iter().map(|(title, place)| {
        let message = format!("{title} has vanished; if that is right, run again with --accept-removals");
        let page = inputs.former_page(&place).unwrap_or(DOCUMENT);
        Error::new(Stage::Diff, message).on(page).at(place.as_str())
    });
    Errors::check(errors.collect())
}

fn summary(folder: &Folder, inputs: &Inputs, changes: &Files, report: &diff::Report) -> String {
    let visible: Vec<_> = changes.keys().filter(|name| name.as_os_str() != cache::FILE).collect();
    if visible.is_empty() {
        return format!("API {}: nothing changed", report.versions());
    }
    let mut text = report.render(diff::Format::Text);
    let proposal = inputs.crate_version.as_ref().and_then(|version| proposal::of(version, report));
    text.push_str(&proposal.unwrap_or_default());
    for name in visible {
        let verb = if changes.get(name).is_some_and(Option::is_some) { "wrote" } else { "removed" };
        let path = name
            .strip_prefix("..")
            .map_or_else(|_| folder.path().join(name), |beside| folder.path().with_file_name(beside));
        let _ = writeln!(text, "{verb} {}", path.display());
    }
    text.trim_end().to_owned()
}
