//! From what the vendor publishes to the one document that the client is generated from.
//!
//! Each stage is a plain function over JSON values and does no I/O, except the first and the last:
//! `source -> extract -> merge -> overlay -> lower -> check -> diff -> write`.

pub mod check;
pub mod diff;
pub mod extract;
pub mod lower;
pub mod merge;
pub mod overlay;
pub mod source;
pub mod surface;
pub mod write;

use serde_json::Value;

use crate::error::{Error, Errors};
use merge::Part;
use overlay::Overlay;

/// What follows from the sources.
#[derive(Debug)]
pub struct Derived {
    /// The OpenAPI 3.0 document.
    pub document: Value,
    /// The operations, types and fields of the client that it gives.
    pub surface: String,
    /// What a maintainer should know although it stopped nothing.
    pub notices: Vec<Error>,
}

/// Runs every stage between reading and writing.
///
/// # Errors
///
/// Everything that the first failing stage found wrong.
pub fn derive(parts: Vec<Part>, overlay: Option<&Overlay>) -> Result<Derived, Errors> {
    let merge::Merged { mut document, origins, mut notices } = merge::merge(parts)?;
    let page_of = |pointer: &str| origins.page_of(pointer);
    if let Some(overlay) = overlay {
        overlay.apply(&mut document)?;
    }
    let dropped = lower::lower(&mut document).map_err(|errors| errors.located(page_of))?;
    notices.extend(dropped.into_iter().map(|notice| notice.located(page_of)));
    let client = check::check(&document).map_err(|errors| errors.located(page_of))?;
    Ok(Derived { surface: surface::list(&client), document, notices })
}
