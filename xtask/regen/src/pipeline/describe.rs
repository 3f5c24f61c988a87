//! Puts our own documentation and the operations' metadata into the document.

mod documentation;
mod operations;
mod types;

use serde_json::{Value, json};

pub use self::documentation::{Documentation, FOLDER};
use super::lower;
use crate::{
    error::{Error, Stage},
    generator::AREAS,
};

/// What does not fit together.
#[derive(Debug, Default)]
pub struct Described {
    /// Entries, parameters and fields whose subject is not in the document.
    pub stale: Vec<Error>,
    /// Operations and types that have no text, or not one for each part.
    pub undocumented: Vec<Error>,
    /// Files with operations whose names are no areas.
    pub misplaced: Vec<Error>,
}

/// Describes every operation and type of the document; pages are relative to the base URL.
pub fn describe(document: &mut Value, documentation: &Documentation, base_url: &str) -> Described {
    lower::inline_path_items(document);
    let mut described = Described::default();
    operations::describe(document, documentation, base_url, &mut described);
    types::describe(document, documentation, &mut described);
    described
}

impl Described {
    fn stale(&mut self, file: &str, entry: &str, what: impl AsRef<str>) {
        let message = format!("{entry}: {}; adapt the entry or delete it", what.as_ref());
        self.stale.push(Error::new(Stage::Describe, message).on(file));
    }

    /// A file whose operations are in no area of `pod-api`, which would not build.
    fn misplaced(&mut self, file: &str, area: &str) {
        let message = format!(
            "there is no area {area}: pod-api has no such feature; move its operations to the file of an area, as {FOLDER}/other.yaml; \
             areas are {}",
            AREAS.join(", ")
        );
        let error = Error::new(Stage::Describe, message).on(file);
        if !self.misplaced.contains(&error) {
            self.misplaced.push(error);
        }
    }

    /// One line for a subject, whatever is missing.
    fn undocumented(&mut self, subject: &str, place: &str, has_entry: bool, missing: &[String]) {
        let message = match (has_entry, missing) {
            (true, []) => return,
            (true, _) => format!("{subject} is undocumented in part: {}", missing.join(", ")),
            (false, []) => format!("{subject} is undocumented"),
            (false, _) => format!("{subject} is undocumented, with {}", missing.join(", ")),
        };
        self.undocumented.push(Error::new(Stage::Describe, message).at(place));
    }
}

/// Says what a value is for; beside a reference, it is said of this use.
fn set_description(value: &mut Value, text: &str) {
    if let Some(value) = value.as_object_mut() {
        value.insert("description".into(), json!(text));
    }
}
