//! Small documents, in this process: what regen derives from them, and many of them as one.

use pod_api_regen::{
    error::Errors,
    pipeline::{
        Additions, Derived, derive,
        merge::{Origin, Part},
        source::parse_document,
    },
};
use serde_json::{Map, Value, json};

/// What regen derives from a document without our additions.
///
/// # Errors
///
/// What regen refuses.
pub(super) fn derived(document: Value) -> Result<Derived, Errors> {
    let part = Part { page: "small".into(), origin: Origin::Captured, document };
    derive(vec![part], Some(&Additions::default()))
}

/// A document from YAML.
#[must_use]
pub(super) fn from_yaml(text: &str) -> Value {
    parse_document(text).unwrap()
}

/// One document with everything of several derived ones: the crate then builds once for all of them.
#[must_use]
pub(super) fn united(documents: &[Value]) -> Value {
    let mut united = json!({
        "openapi": "3.0.3",
        "info": {"title": "Pod API", "version": "1"},
        "paths": {},
        "components": {},
    });
    for (number, document) in documents.iter().enumerate() {
        let prefix = format!("D{number}");
        let mut document = document.clone();
        rename_references(&mut document, &prefix);
        for (path, mut item) in take(&mut document, "paths") {
            for (_, operation) in item.as_object_mut().into_iter().flatten() {
                if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                    operation["operationId"] = json!(format!("d{number}_{id}"));
                }
            }
            united["paths"][format!("/d{number}{path}")] = item;
        }
        for (section, members) in take(&mut document, "components") {
            for (name, member) in members.as_object().into_iter().flatten() {
                united["components"][&section][format!("{prefix}{name}")] = member.clone();
            }
        }
    }
    united
}

fn take(document: &mut Value, key: &str) -> Map<String, Value> {
    match document.get_mut(key).map(Value::take) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

fn rename_references(value: &mut Value, prefix: &str) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(|element| rename_references(element, prefix)),
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(reference) if key == "$ref" => {
                        if let Some((place, name)) = reference.rsplit_once('/') {
                            *reference = format!("{place}/{prefix}{name}");
                        }
                    }
                    _ => rename_references(value, prefix),
                }
            }
        }
        _ => {}
    }
}
