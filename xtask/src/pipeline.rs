//! From what the vendor publishes to the one document that the client is generated from.
//!
//! Each stage is a plain function over JSON values and does no I/O, except the first and the last:
//! `source -> extract -> merge -> overlay -> describe -> lower -> check -> diff -> write`.

pub mod check;
pub mod describe;
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
use describe::Documentation;
use merge::Part;
use overlay::Overlay;
use source::manifest::StaleEntries;

/// What we add to the vendor's description.
#[derive(Debug, Default)]
pub struct Additions {
    /// Our corrections.
    pub overlay: Option<Overlay>,
    /// Our documentation.
    pub documentation: Documentation,
    /// The documentation site, which its pages are relative to.
    pub base_url: String,
    /// What to make of a correction or text whose subject is gone.
    pub stale_entries: StaleEntries,
}

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

/// Runs every stage between reading and comparing.
///
/// # Errors
///
/// Everything that the first failing stage found wrong.
pub fn derive(parts: Vec<Part>, additions: Option<&Additions>) -> Result<Derived, Errors> {
    let none = Additions::default();
    let additions = additions.unwrap_or(&none);
    let merge::Merged { mut document, origins, mut notices } = merge::merge(parts)?;
    let page_of = |pointer: &str| origins.page_of(pointer);
    if let Some(overlay) = &additions.overlay {
        notices.extend(additions.judge(overlay.apply(&mut document)?)?);
    }
    let described = describe::describe(&mut document, &additions.documentation, &additions.base_url);
    notices.extend(additions.judge(described.stale)?);
    notices.extend(described.undocumented);
    notices.extend(lower::lower(&mut document).map_err(|errors| errors.located(page_of))?);
    let client = check::check(&document).map_err(|errors| errors.located(page_of))?;
    let notices = notices.into_iter().map(|notice| notice.located(page_of)).collect();
    Ok(Derived { surface: surface::list(&client), document, notices })
}

impl Additions {
    /// Refuses what is stale, or returns it as notes.
    fn judge(&self, stale: Vec<Error>) -> Result<Vec<Error>, Errors> {
        match self.stale_entries {
            StaleEntries::Error => Errors::check(stale).map(|()| Vec::new()),
            StaleEntries::Note => Ok(stale),
        }
    }
}
