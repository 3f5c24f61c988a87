//! Turns the OpenAPI document into the client; without the feature `generate`, the one in `generated.rs` is compiled.

use std::{env, error::Error};

#[cfg(feature = "generate")]
mod generate;
#[cfg(feature = "generate")]
mod generator;

#[cfg(feature = "generate")]
use self::generate::client;

/// Names another document, for a pod of another version.
const SPEC: &str = "POD_API_SPEC";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed={SPEC}");
    println!("cargo::rustc-check-cfg=cfg(shipped_document)");
    let other = env::var_os(SPEC);
    if other.is_none() {
        println!("cargo::rustc-cfg=shipped_document");
    }
    client(other)
}

/// There is nothing to write, and nothing but this package's document to be had.
#[cfg(not(feature = "generate"))]
fn client(other: Option<std::ffi::OsString>) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    match other {
        Some(path) => Err(format!(
            "{SPEC} names {}, and the client is not generated: enable the feature `generate`",
            path.display()
        )
        .into()),
        None => Ok(()),
    }
}
