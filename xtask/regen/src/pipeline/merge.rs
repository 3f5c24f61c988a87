//! Makes one document of all parts. Equal parts unite, different parts under one name are a conflict.

mod compare;
mod origins;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use self::compare::{Difference, differences};
pub use self::origins::Origins;
use crate::{
    document::{object, pointer},
    error::{Error, Errors, Stage},
    pipeline::lower::inherit_security,
    texts,
};

/// Where a part comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Published by the vendor.
    Captured,
    /// Written down by us from the vendor's facts; anything captured takes its place.
    Transcribed,
}

/// One OpenAPI document, with the name under which errors speak of it.
#[derive(Clone, Debug)]
pub struct Part {
    /// The page's path, or the document's or file's name.
    pub page: String,
    /// Who wrote it.
    pub origin: Origin,
    /// The OpenAPI document.
    pub document: Value,
}

impl Part {
    /// The version of the API that it describes.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.document.pointer("/info/version").and_then(Value::as_str)
    }
}

/// The whole.
#[derive(Debug)]
pub struct Merged {
    /// All parts in one document; still in the versions of OpenAPI that its parts had.
    pub document: Value,
    /// Which page each operation and component came from.
    pub origins: Origins,
    /// Where a transcribed part differs from the captured one that took its place.
    pub notices: Vec<Error>,
}

/// Merges the parts, the captured ones first.
///
/// # Errors
///
/// Every name under which two captured (or two transcribed) parts differ, and parts of several API versions.
pub fn merge(mut parts: Vec<Part>) -> Result<Merged, Errors> {
    parts.sort_by_key(|part| part.origin == Origin::Transcribed);
    for part in &mut parts {
        inherit_security(&mut part.document);
    }
    let mut merge = Merge::default();
    for part in &parts {
        merge.add(part);
    }
    merge.finish()
}

#[derive(Default)]
struct Merge<'a> {
    /// Everything that has a name, by its JSON pointer.
    entries: BTreeMap<String, Entry<'a>>,
    servers: Vec<Value>,
    tags: BTreeMap<String, Value>,
    /// The version of each part that contributes, with the first page that has it.
    versions: BTreeMap<&'a str, &'a str>,
    titles: Vec<&'a str>,
    openapi: &'a str,
    notices: Vec<Error>,
    errors: Vec<Error>,
}

struct Entry<'a> {
    page: &'a str,
    origin: Origin,
    /// The keys that lead to it from the document's root.
    keys: Vec<&'a str>,
    value: &'a Value,
}

impl<'a> Merge<'a> {
    fn add(&mut self, part: &'a Part) {
        let mut contributes = false;
        for (path, item) in object(&part.document, "paths") {
            for (key, value) in item.as_object().into_iter().flatten() {
                contributes |= self.enter(part, vec!["paths", path, key], value);
            }
            if !item.is_object() {
                contributes |= self.enter(part, vec!["paths", path], item);
            }
        }
        for (section, members) in object(&part.document, "components") {
            for (name, value) in members.as_object().into_iter().flatten() {
                contributes |= self.enter(part, vec!["components", section, name], value);
            }
        }
        for (key, value) in part.document.as_object().into_iter().flatten() {
            match key.as_str() {
                "openapi" | "info" | "paths" | "components" => {}
                "servers" => self.add_servers(value),
                "tags" => self.add_tags(value),
                _ => contributes |= self.enter(part, vec![key], value),
            }
        }
        if contributes {
            self.add_version(part);
        }
    }

    /// Whether the part's value is now in the document, alone or shared with an equal one.
    fn enter(&mut self, part: &'a Part, keys: Vec<&'a str>, value: &'a Value) -> bool {
        let place = keys.iter().fold(String::new(), |parent, key| pointer(&parent, key));
        let Some(present) = self.entries.get(&place) else {
            self.entries.insert(place, Entry { page: &part.page, origin: part.origin, keys, value });
            return true;
        };
        let superseded = present.origin != part.origin;
        let page = present.page;
        let tell = |difference: Difference, relation: &str| {
            let message = format!("differs from {relation}: {}", difference.what);
            Error::new(Stage::Merge, message).on(&part.page).at(format!("{place}{}", difference.pointer))
        };
        if superseded {
            let relation = format!("the captured {page}, which takes its place");
            let found = differences(&texts::stripped(present.value), &texts::stripped(value));
            self.notices.extend(found.into_iter().map(|difference| tell(difference, &relation)));
        } else {
            let first = differences(present.value, value).into_iter().next();
            self.errors.extend(first.map(|difference| tell(difference, page)));
        }
        !superseded
    }

    fn add_servers(&mut self, servers: &Value) {
        for server in servers.as_array().into_iter().flatten() {
            if !self.servers.contains(server) {
                self.servers.push(server.clone());
            }
        }
    }

    fn add_tags(&mut self, tags: &Value) {
        for tag in tags.as_array().into_iter().flatten() {
            if let Some(name) = tag.get("name").and_then(Value::as_str) {
                self.tags.entry(name.to_owned()).or_insert_with(|| tag.clone());
            }
        }
    }

    fn add_version(&mut self, part: &'a Part) {
        if let Some(version) = part.version() {
            self.versions.entry(version).or_insert(&part.page);
        } else {
            let message = match part.document.pointer("/info/version") {
                Some(Value::Number(number)) => {
                    format!(
                        "the version is the number {number}, whose last zeros nobody knows; write it in quotes, as '{number}'"
                    )
                }
                _ => "the document does not say which version of the API it describes".to_owned(),
            };
            self.errors.push(Error::new(Stage::Merge, message).on(&part.page).at("/info/version"));
        }
        self.titles.extend(part.document.pointer("/info/title").and_then(Value::as_str));
        let openapi = part.document.get("openapi").and_then(Value::as_str).unwrap_or_default();
        // What 3.0 can say, 3.1 can say too; the other way round is for `lower` to find out.
        self.openapi = self.openapi.max(openapi);
    }

    fn finish(mut self) -> Result<Merged, Errors> {
        if self.versions.len() > 1 {
            let versions: Vec<_> =
                self.versions.iter().map(|(version, page)| format!("{version} ({page})")).collect();
            self.errors.push(
                Error::new(
                    Stage::Merge,
                    format!(
                        "the parts describe several versions of the API: {}; refresh or transcribe the older ones",
                        versions.join(", ")
                    ),
                )
                .at("/info/version"),
            );
        }
        if self.entries.is_empty() {
            self.errors.push(Error::new(Stage::Merge, "there is no operation and no type in any source"));
        }
        Errors::check(std::mem::take(&mut self.errors))?;
        Ok(self.assemble())
    }

    fn assemble(self) -> Merged {
        let mut document = json!({
            "openapi": self.openapi,
            "info": {
                "title": self.titles.first().copied().unwrap_or_default(),
                "version": self.versions.keys().next().copied().unwrap_or_default(),
            },
            "paths": {},
        });
        if !self.servers.is_empty() {
            document["servers"] = Value::Array(self.servers);
        }
        if !self.tags.is_empty() {
            document["tags"] = self.tags.into_values().collect();
        }
        let mut origins = Origins::default();
        for (place, entry) in self.entries {
            origins.insert(place, entry.page);
            put(&mut document, &entry.keys, entry.value.clone());
        }
        Merged { document, origins, notices: self.notices }
    }
}

/// Puts a value at the end of a chain of keys, making the objects on the way.
fn put(document: &mut Value, keys: &[&str], value: Value) {
    match keys {
        [] => *document = value,
        [key, rest @ ..] => {
            if !document.is_object() {
                *document = Value::Object(Map::new());
            }
            if let Some(object) = document.as_object_mut() {
                put(object.entry(*key).or_insert(Value::Null), rest, value);
            }
        }
    }
}
