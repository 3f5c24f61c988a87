//! Turns the OpenAPI document into the client: read, generate, write.

use std::{env, error::Error, fs, panic, path::PathBuf};

mod generator;

/// Names another document, for a pod of another version.
const SPEC: &str = "POD_API_SPEC";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed={SPEC}");
    println!("cargo::rerun-if-changed=generator.rs");
    let spec = match env::var_os(SPEC) {
        Some(path) => PathBuf::from(path),
        None => PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("pod-api.json"),
    };
    println!("cargo::rerun-if-changed={}", spec.display());

    let text = fs::read_to_string(&spec).map_err(|error| format!("{}: {error}", spec.display()))?;
    let document = serde_json::from_str(&text).map_err(|error| {
        format!(
            "{} is not an OpenAPI 3.0 document: {error}; `cargo xtask regen --from` makes one",
            spec.display()
        )
    })?;
    // The generator panics on some documents, with an assertion of its own that names no place.
    let client = panic::catch_unwind(|| generator::generate(&document))
        .map_err(|_| {
            format!(
                "{}: the generator panicked; `cargo xtask regen --from` tells at which operation",
                spec.display()
            )
        })?
        .map_err(|error| format!("{}: {error}", spec.display()))?;

    let target = PathBuf::from(env::var("OUT_DIR")?).join("client.rs");
    fs::write(&target, client).map_err(|error| format!("{}: {error}", target.display()))?;
    Ok(())
}
