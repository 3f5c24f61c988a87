//! What changed between two documents, for those who use the Rust API that is generated from them.

mod places;
mod report;
mod rust;
mod texts;

use serde::Serialize;
use serde_json::Value;

use crate::{
    document::{Operation, object, operations, pointer},
    error::Errors,
    pipeline::{
        check, lower,
        surface::{self, Surface},
    },
};

pub use self::report::Format;

/// What a change asks of users, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Impact {
    /// Code that compiled may not compile any more, or a call that worked may fail.
    Breaking,
    /// More than before; what compiled still compiles, with the exception that the change names.
    Additive,
    /// Only texts.
    Documentation,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// What it asks of users.
    pub impact: Impact,
    /// JSON pointer of what changed.
    pub pointer: String,
    /// The operation, type or field, as users call it.
    pub subject: String,
    /// What changed about it.
    pub what: String,
}

/// All changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The API's version before; nothing if there was no document.
    pub old_version: Option<String>,
    /// The API's version now.
    pub new_version: String,
    /// How many operations there are now.
    pub operations: usize,
    /// How many types there are now.
    pub types: usize,
    /// The semver step that the changes ask for.
    pub step: Option<Step>,
    /// The changes, the worst first.
    pub changes: Vec<Change>,
}

/// Which part of the version has to grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Breaking changes; before 1.0 the minor version.
    Major,
    /// Additions; before 1.0 the patch version.
    Minor,
    /// Texts.
    Patch,
}

/// A lowered document, and the surface of the client that it gives.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// Says why.
    pub document: &'a Value,
    /// Says whether.
    pub surface: &'a Surface,
}

/// The surface of the client that a document gives, which is lowered if it has to be.
///
/// # Errors
///
/// Why no client can be generated.
pub fn surface_of(document: &mut Value) -> Result<Surface, Errors> {
    let client = match check::check(document) {
        Ok(client)
            if document
                .get("openapi")
                .and_then(Value::as_str)
                .is_some_and(|version| version.starts_with("3.0.")) =>
        {
            client
        }
        _ => {
            lower::lower(document)?;
            check::check(document)?
        }
    };
    Ok(surface::of(&client, document))
}

/// Compares two documents and their clients; without an old one there is nothing to compare.
#[must_use]
pub fn compare(old: Option<Side>, new: Side) -> Report {
    let mut changes = Changes::default();
    if let Some(old) = old {
        rust::compare(old, new, &mut changes);
        texts::compare(old, new, &mut changes);
    }
    let mut changes = changes.0;
    changes.sort();
    changes.dedup();
    let old_version = old.and_then(|old| version(old.document));
    let new_version = version(new.document).unwrap_or_default();
    let renumbered = old_version.as_ref().is_some_and(|old| *old != new_version);
    let step = match changes.first().map(|change| change.impact) {
        Some(Impact::Breaking) => Some(Step::Major),
        Some(Impact::Additive) => Some(Step::Minor),
        Some(Impact::Documentation) => Some(Step::Patch),
        None => renumbered.then_some(Step::Patch),
    };
    Report {
        old_version,
        new_version,
        operations: new.surface.operations.len(),
        types: new.surface.types.len(),
        step,
        changes,
    }
}

/// `GET /v1/im/{id}/info`.
fn title(operation: &Operation) -> String {
    format!("{} {}", operation.method.to_ascii_uppercase(), operation.path)
}

fn version(document: &Value) -> Option<String> {
    document.pointer("/info/version")?.as_str().map(ToOwned::to_owned)
}

fn types(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    document.get("components").into_iter().flat_map(|components| object(components, "schemas"))
}

/// Operations and types of the old document that the new one does not have: what they are, and their JSON pointers.
#[must_use]
pub fn vanished(old: &Value, new: &Value) -> Vec<(String, String)> {
    let gone = operations(old)
        .filter(|operation| new.pointer(&operation.pointer).is_none())
        .map(|operation| (title(&operation), operation.pointer.clone()));
    let types = types(old)
        .map(|(name, _)| (format!("type {name}"), pointer("/components/schemas", name)))
        .filter(|(_, place)| new.pointer(place).is_none());
    gone.chain(types).collect()
}

#[derive(Default)]
struct Changes(Vec<Change>);

impl Changes {
    fn push(&mut self, impact: Impact, subject: &Subject, what: impl Into<String>) {
        self.0.push(Change {
            impact,
            pointer: subject.pointer.clone(),
            subject: subject.title.clone(),
            what: what.into(),
        });
    }

    fn breaking(&mut self, subject: &Subject, what: impl Into<String>) {
        self.push(Impact::Breaking, subject, what);
    }

    fn additive(&mut self, subject: &Subject, what: impl Into<String>) {
        self.push(Impact::Additive, subject, what);
    }

    fn documentation(&mut self, subject: &Subject, what: impl Into<String>) {
        self.push(Impact::Documentation, subject, what);
    }

    /// Texts that only people read.
    fn texts(&mut self, subject: &Subject, old: &Value, new: &Value) {
        for key in [
            "summary",
            "description",
            "title",
            "externalDocs",
            "example",
            "x-examples",
            "tags",
            "x-known-values",
        ] {
            if old.get(key) != new.get(key) {
                self.documentation(subject, text_change(key, old, new));
            }
        }
        let deprecated = |value: &Value| value.get("deprecated").and_then(Value::as_bool).unwrap_or_default();
        match (deprecated(old), deprecated(new)) {
            (false, true) => self.documentation(subject, "is now deprecated"),
            (true, false) => self.documentation(subject, "is no longer deprecated"),
            _ => {}
        }
    }
}

fn text_change(key: &str, old: &Value, new: &Value) -> String {
    if key == "x-known-values" {
        let values = |value: &Value| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        let (old, new) = (values(old), values(new));
        let only = |these: &[Value], those: &[Value]| {
            let only = these.iter().filter(|value| !those.contains(value)).map(Value::to_string);
            only.collect::<Vec<_>>().join(", ")
        };
        return format!(
            "known values: added {}; removed {}",
            or_none(only(&new, &old)),
            or_none(only(&old, &new))
        );
    }
    format!("another {key}")
}

fn or_none(text: String) -> String {
    if text.is_empty() { "none".to_owned() } else { text }
}

/// What a change is about.
#[derive(Clone, Debug)]
struct Subject {
    title: String,
    pointer: String,
}

impl Subject {
    fn new(title: impl Into<String>, pointer: impl Into<String>) -> Self {
        Self { title: title.into(), pointer: pointer.into() }
    }

    fn part(&self, title: &str, keys: &[&str]) -> Self {
        let place = keys.iter().fold(self.pointer.clone(), |place, key| pointer(&place, key));
        Self::new(format!("{} {title}", self.title), place)
    }
}
