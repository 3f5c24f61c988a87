//! `cargo xtask diff OLD NEW`: compares any two documents as `regen` would.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::Value;

use crate::{
    error::Errors,
    pipeline::{
        diff::{Format, compare},
        lower,
        source::local,
    },
};

/// Options of `diff`.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The document before: OpenAPI 3.0 or 3.1, or Swagger 2.0; JSON or YAML
    old: PathBuf,
    /// The document after
    new: PathBuf,
    /// How to write the report
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// The report.
///
/// # Errors
///
/// What cannot be read, or not be said in OpenAPI 3.0.
pub fn run(options: &Options) -> Result<String, Errors> {
    let old = read(&options.old)?;
    let new = read(&options.new)?;
    Ok(compare(Some(&old), &new).render(options.format).trim_end().to_owned())
}

fn read(path: &Path) -> Result<Value, Errors> {
    let mut document = local::document(path, None)?.document;
    lower::lower(&mut document).map_err(|errors| errors.located(|_| Some(path.display().to_string())))?;
    Ok(document)
}
