//! `cargo xtask regen`: brings in what the vendor publishes and derives our files from it.

use std::path::PathBuf;

use clap::Args;

use crate::{
    error::Errors,
    pipeline::{
        self, Derived,
        overlay::Overlay,
        source::{
            folder::Folder,
            manifest::{self, Manifest},
            offline,
        },
        write::{self, Files},
    },
};

/// Options of `regen`.
#[derive(Debug, Args)]
pub struct Options {
    /// Rederive from the openapi folder only
    #[arg(long)]
    offline: bool,
    /// Write nothing; exit 1 if anything would change
    #[arg(long)]
    check: bool,
    /// Another openapi folder; an empty one is initialised
    #[arg(long, value_name = "DIR", default_value = "openapi")]
    openapi_dir: PathBuf,
}

/// How a run that was not refused ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, or nothing to do.
    Done,
    /// `--check` found files that are not what the sources give.
    Drift,
}

/// Runs the pipeline.
///
/// # Errors
///
/// Everything that the first failing stage found wrong; every file is then as it was.
pub fn run(options: &Options) -> Result<Outcome, Errors> {
    let folder = Folder::new(&options.openapi_dir);
    let manifest = Manifest::parse(&folder.need(manifest::FILE)?)?;
    let captured = offline::captured(&folder, &manifest)?;
    let mut parts: Vec<_> = captured.iter().map(pipeline::source::Captured::part).collect();
    parts.extend(offline::transcribed(&folder, &manifest)?);
    let overlay = folder
        .read("overlay.yaml")?
        .map(|text| Overlay::parse("overlay.yaml", &text))
        .transpose()?;
    let Derived {
        document, surface, ..
    } = pipeline::derive(parts, overlay.as_ref())?;
    let files = Files::from([
        (PathBuf::from("pod-api.json"), Some(write::render(&document))),
        (PathBuf::from("surface.txt"), Some(surface)),
    ]);
    let files = write::changes(folder.path(), files)?;
    write::commit(folder.path(), &files)?;
    Ok(Outcome::Done)
}
