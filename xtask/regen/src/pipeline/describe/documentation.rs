//! `documentation/*.yaml`: what operations and types are for, in our own words, one file per area.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    document::METHODS,
    error::{Error, Errors, Stage},
    yaml,
};

/// The folder of the files, in the openapi folder.
pub const FOLDER: &str = "documentation";

/// All entries, by what they are about.
#[derive(Debug, Default)]
pub struct Documentation {
    /// By method and path, `GET /v1/im/{id}/info`.
    pub(super) operations: BTreeMap<String, Entry<OperationText>>,
    /// By type name, or by type and field for an inline object, `Pagination.cursors`.
    pub(super) types: BTreeMap<String, Entry<TypeText>>,
    /// Descriptions of responses by status, said once for all operations.
    pub(super) statuses: BTreeMap<String, String>,
    /// Descriptions of parameters that an operation's entry says nothing about, by name.
    pub(super) parameters: BTreeMap<String, Entry<String>>,
}

/// What a file says about one subject.
#[derive(Debug)]
pub(super) struct Entry<T> {
    /// The file's name in the openapi folder.
    pub(super) file: String,
    pub(super) text: T,
}

impl<T> Entry<T> {
    /// The area that the file is about: its name without folder and ending.
    pub(super) fn area(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default()
    }
}

/// What is said about an operation.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OperationText {
    pub(super) summary: Option<String>,
    pub(super) description: Option<String>,
    /// The vendor's page, relative to the base URL.
    pub(super) page: Option<String>,
    /// Only where the method says otherwise.
    pub(super) effect: Option<Effect>,
    /// Permissions of which the caller needs one.
    #[serde(default)]
    pub(super) permissions: Vec<String>,
    /// By parameter name.
    #[serde(default)]
    pub(super) parameters: BTreeMap<String, String>,
    /// What the request body holds.
    pub(super) body: Option<String>,
    /// What a success holds.
    pub(super) answer: Option<String>,
    /// What to call instead.
    pub(super) deprecated: Option<String>,
}

/// What an operation does to the pod.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Effect {
    Reads,
    Writes,
}

/// What is said about a type, or about a field that is an inline object.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TypeText {
    pub(super) description: Option<String>,
    /// By field name.
    #[serde(default)]
    pub(super) fields: BTreeMap<String, String>,
}

impl Documentation {
    /// Reads the files, each given by its name in the openapi folder and its text.
    ///
    /// # Errors
    ///
    /// Every file that is not YAML, every entry of another form, and every subject with two entries.
    pub fn parse(files: &[(String, String)]) -> Result<Self, Errors> {
        let mut documentation = Self::default();
        let mut errors = Vec::new();
        for (file, text) in files {
            let refuse = |message: String| Error::new(Stage::Describe, message).on(file);
            match yaml::parse(text) {
                Ok(Value::Object(entries)) => {
                    for (subject, entry) in entries {
                        let added = documentation.add(file, &subject, entry);
                        errors.extend(added.err().map(|message| refuse(format!("{subject}: {message}"))));
                    }
                }
                Ok(Value::Null) => {}
                Ok(_) => errors.push(refuse("not a mapping of operations and types".to_owned())),
                Err(message) => errors.push(refuse(message)),
            }
        }
        Errors::check(errors)?;
        Ok(documentation)
    }

    fn add(&mut self, file: &str, subject: &str, entry: Value) -> Result<(), String> {
        match subject {
            "statuses" => {
                for (status, text) in read::<BTreeMap<String, String>>(entry)? {
                    insert(&mut self.statuses, &status, text)?;
                }
            }
            "parameters" => {
                for (name, text) in read::<BTreeMap<String, String>>(entry)? {
                    insert(&mut self.parameters, &name, Entry { file: file.to_owned(), text })?;
                }
            }
            _ if is_operation(subject) => {
                let entry = Entry { file: file.to_owned(), text: read(entry)? };
                insert(&mut self.operations, subject, entry)?;
            }
            _ => {
                let text = match entry {
                    Value::String(text) => TypeText { description: Some(text), ..TypeText::default() },
                    entry => read(entry)?,
                };
                insert(&mut self.types, subject, Entry { file: file.to_owned(), text })?;
            }
        }
        Ok(())
    }
}

fn is_operation(subject: &str) -> bool {
    subject
        .split_once(' ')
        .is_some_and(|(method, _)| METHODS.iter().any(|known| known.eq_ignore_ascii_case(method)))
}

fn read<T: DeserializeOwned>(entry: Value) -> Result<T, String> {
    if !entry.is_object() {
        return Err("expected a mapping".to_owned());
    }
    serde_path_to_error::deserialize(entry).map_err(|error| {
        let place = error.path().to_string();
        if place == "." { error.inner().to_string() } else { format!("{place}: {}", error.inner()) }
    })
}

fn insert<T>(entries: &mut BTreeMap<String, T>, subject: &str, entry: T) -> Result<(), String> {
    match entries.insert(subject.to_owned(), entry) {
        Some(_) => Err(format!("{subject} has an entry in another file, too")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::Documentation;

    fn refusal(files: &[(&str, &str)]) -> String {
        let files: Vec<_> =
            files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Documentation::parse(&files).unwrap_err().to_string()
    }

    #[test]
    fn a_wrong_entry_is_refused_by_file_entry_and_key() {
        for (text, expected) in [
            ("GET /a: {sumary: x}", "GET /a: sumary: unknown field `sumary`"),
            ("GET /a: {effect: destroys}", "GET /a: effect: unknown variant `destroys`"),
            ("GET /a: {permissions: admin}", "GET /a: permissions: invalid type"),
            ("A: {fields: {b: 1}}", "A: fields.b: invalid type"),
            ("A: [x]", "A: expected a mapping"),
            ("GET /a: x", "GET /a: expected a mapping"),
            ("parameters: {skip: {text: x}}", "parameters: skip: invalid type"),
            ("- A", "not a mapping"),
            ("A: [", "not YAML"),
        ] {
            let message = refusal(&[("documentation/a.yaml", text)]);
            assert!(message.starts_with("describe: documentation/a.yaml: "), "{message}");
            assert!(message.contains(expected), "{expected:?} is not in: {message}");
        }
    }

    #[test]
    fn every_wrong_entry_is_listed() {
        let message = refusal(&[("a.yaml", "A: 1\nB: 2"), ("b.yaml", "C: 3")]);
        assert_eq!(message.lines().count(), 3, "{message}");
    }

    #[test]
    fn one_subject_has_one_entry() {
        let message = refusal(&[("a.yaml", "A: x"), ("b.yaml", "A: y")]);
        assert!(message.starts_with("describe: b.yaml: A: "), "{message}");
    }
}
