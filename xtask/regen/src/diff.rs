//! `diff OLD NEW`: compares any two documents as `regen` would.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::Value;

use crate::{
    error::{Error, Errors, Stage},
    pipeline::{
        check,
        diff::{Format, Side, compare},
        lower,
        source::local,
        surface::{self, Surface},
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
    let (old, new) = std::thread::scope(|scope| {
        let old = scope.spawn(|| read(&options.old));
        let new = read(&options.new);
        (old.join(), new)
    });
    let old = old.map_err(|_| Error::new(Stage::Diff, "the first document cannot be read"))??;
    let new = new?;
    let side = |(document, surface)| Side { document, surface };
    let report = compare(Some(side((&old.0, &old.1))), side((&new.0, &new.1)));
    Ok(report.render(options.format).trim_end().to_owned())
}

/// A lowered document, and the surface of its client.
fn read(path: &Path) -> Result<(Value, Surface), Errors> {
    let mut document = local::document(path, None)?.document;
    let located = |errors: Errors| errors.located(|_| Some(path.display().to_string()));
    check::check_values(&document).map_or(Ok(()), |error| Err(located(error.into())))?;
    lower::lower(&mut document).map_err(located)?;
    let client = check::check(&document).map_err(located)?;
    let surface = surface::of(&client, &document);
    Ok((document, surface))
}
