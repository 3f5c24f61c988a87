//! Proves that the client generates from the document, before a byte is written.

mod generate;
mod paths;
mod references;

use serde_json::Value;

use crate::error::{Error, Errors, Stage};

/// Checks a lowered document and returns the client that it gives.
///
/// # Errors
///
/// Everything that is wrong with its references and paths; or, if those are fine, why it is no OpenAPI 3.0 or why no
/// client can be generated.
pub fn check(document: &Value) -> Result<syn::File, Errors> {
    let mut found = references::check(document);
    found.extend(paths::check(document));
    Errors::check(found)?;
    Ok(generate::client(document)?)
}

fn refuse(pointer: &str, message: impl Into<String>) -> Error {
    Error::new(Stage::Check, message).at(pointer)
}
