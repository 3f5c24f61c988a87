//! Reads the document, leaves out what is not enabled, generates the client and writes it.

use std::{
    env,
    error::Error,
    ffi::OsString,
    fs, panic,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{SPEC, generator};

/// The tool that derives a document, for those who have this crate from a registry. It has the same generator if it has
/// the same version.
const TOOL: &str = concat!(
    "`pod-api-regen --from` (cargo install --locked pod-api-regen@",
    env!("CARGO_PKG_VERSION"),
    "; ",
    env!("CARGO_PKG_REPOSITORY"),
    "/blob/main/docs/regen.md)"
);

/// Writes the client of another document, or of the one in this package.
pub(crate) fn client(other: Option<OsString>) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=generate.rs");
    println!("cargo::rerun-if-changed=generator.rs");
    println!("cargo::rerun-if-changed=generator");
    let spec = match other {
        Some(path) => existing(path.into())?,
        None => PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("pod-api.json"),
    };
    println!("cargo::rerun-if-changed={}", spec.display());

    let text = fs::read_to_string(&spec).map_err(|error| format!("{}: {error}", spec.display()))?;
    let of_spec = |message: String| format!("{}: {message}", spec.display());
    let mut document: Value = serde_json::from_str(&text)
        .map_err(|error| of_spec(format!("not JSON: {error}; derive one that can be built by {TOOL}")))?;
    generator::restrict(&mut document, is_enabled).map_err(|error| of_spec(error.to_string()))?;

    // The generator panics on some documents, with an assertion of its own that names no place.
    let client = panic::catch_unwind(|| generator::generate(&document))
        .map_err(|_| {
            of_spec(format!("the generator panicked; the operation at which it did is named by {TOOL}"))
        })?
        .map_err(|error| of_spec(error.to_string()))?;

    let target = PathBuf::from(env::var("OUT_DIR")?);
    write(&target.join("client.rs"), &client)?;
    if cfg!(feature = "document") {
        write(&target.join("document.json"), &document.to_string())?;
    }
    Ok(())
}

/// Whether the feature of an area is enabled, as cargo tells build scripts.
fn is_enabled(area: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", area.to_ascii_uppercase().replace('-', "_"))).is_some()
}

/// The path, unless cargo, which runs this in the package's folder, would look for it in the wrong place.
fn existing(path: PathBuf) -> Result<PathBuf, String> {
    if path.is_relative() && !path.exists() {
        return Err(format!(
            "{SPEC}={}: no such file in {}, where cargo looks for it; write an absolute path, or put it into \
             .cargo/config.toml as `[env]`, `{SPEC} = {{ value = \"{}\", relative = true }}`",
            path.display(),
            env::var("CARGO_MANIFEST_DIR").unwrap_or_default(),
            path.display(),
        ));
    }
    Ok(path)
}

fn write(target: &Path, content: &str) -> Result<(), String> {
    fs::write(target, content).map_err(|error| format!("{}: {error}", target.display()))
}
