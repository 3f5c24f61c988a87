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
pub mod ready_made;
mod skip;
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
    /// Whether operations that cannot be generated are left out, instead of refusing the whole document.
    pub skip_unsupported: bool,
}

/// What follows from the sources.
#[derive(Debug)]
pub struct Derived {
    /// The OpenAPI 3.0 document.
    pub document: Value,
    /// The operations, types and fields of the client that it gives.
    pub surface: surface::Surface,
    /// What a maintainer should know although it stopped nothing.
    pub notices: Vec<Error>,
}

impl Derived {
    /// What it is compared by.
    #[must_use]
    pub fn side(&self) -> diff::Side<'_> {
        diff::Side { document: &self.document, surface: &self.surface }
    }
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
    if let Some(error) = check::check_values(&document) {
        return Err(error.located(page_of).into());
    }
    if let Some(overlay) = &additions.overlay {
        notices.extend(additions.judge(overlay.apply(&mut document)?)?);
    }
    let described = describe::describe(&mut document, &additions.documentation, &additions.base_url);
    notices.extend(additions.judge(described.stale)?);
    Errors::check(described.misplaced)?;
    notices.extend(described.undocumented);
    let client = loop {
        let result = client(&document);
        match result {
            Ok((lowered, client, found)) => {
                document = lowered;
                notices.extend(found);
                break client;
            }
            Err(errors) => {
                let errors = errors.located(page_of);
                let left_out =
                    if additions.skip_unsupported { skip::skip(&mut document, &errors) } else { Vec::new() };
                if left_out.is_empty() {
                    return Err(errors);
                }
                notices.extend(left_out);
            }
        }
    };
    let notices = notices.into_iter().map(|notice| notice.located(page_of)).collect();
    Ok(Derived { surface: surface::of(&client, &document), document, notices })
}

/// The lowered document, the client, and what to tell.
fn client(document: &Value) -> Result<(Value, syn::File, Vec<Error>), Errors> {
    let mut document = document.clone();
    let notices = lower::lower(&mut document)?;
    let client = check::check(&document)?;
    Ok((document, client, notices))
}

impl Additions {
    /// Refuses what is stale, or returns it as notes.
    fn judge(&self, stale: Vec<Error>) -> Result<Vec<Error>, Errors> {
        match self.stale_entries {
            StaleEntries::Error => Errors::check(stale).map(|()| Vec::new()),
            StaleEntries::Note => Ok(few(stale)),
        }
    }
}

/// A document of another version has few of our subjects; a line for each of the others would hide all other notes.
fn few(mut stale: Vec<Error>) -> Vec<Error> {
    const MOST: usize = 5;
    if let (true, Some(first)) = (stale.len() > MOST, stale.first()) {
        let message =
            format!("{} entries have no subject in this document; the first: {}", stale.len(), first.message);
        let mut one = Error::new(first.stage, message);
        one.page.clone_from(&first.page);
        stale = vec![one];
    }
    stale
}
