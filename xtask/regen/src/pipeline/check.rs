//! Proves that the client generates from the document, before a byte is written.

mod generate;
mod paths;
mod references;
mod size;

use serde_json::Value;

pub(crate) use self::size::check_values;

use crate::error::{Error, Errors, Stage};

/// Checks a lowered document and returns the client that it gives.
///
/// # Errors
///
/// Everything that is wrong with its references and paths; or, if those are fine, why it is no OpenAPI 3.0 or why no
/// client can be generated.
pub fn check(document: &Value) -> Result<syn::File, Errors> {
    // First: the others take time or stack by what is counted.
    Errors::check(size::check(document))?;
    let mut found = references::check(document);
    found.extend(paths::check(document));
    Errors::check(found)?;
    Ok(generate::client(document)?)
}

fn refuse(pointer: &str, message: impl Into<String>) -> Error {
    let error = Error::new(Stage::Check, message);
    // The whole document has no place in itself.
    if pointer.is_empty() { error } else { error.at(pointer) }
}
