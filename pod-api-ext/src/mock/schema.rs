//! What the document says of bodies, and whether a JSON value fits it.

use std::sync::LazyLock;

use pod_api::Operation;
use serde_json::{Map, Value};

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(pod_api::DOCUMENT)
        .unwrap_or_else(|error| panic!("the document that was built with: {error}"))
});

/// Whether fields that the document does not have are named.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unknown {
    Named,
    Ignored,
}

/// What does not fit the success answer of an operation, each with its JSON pointer.
pub(super) fn misfits_of_answer(operation: Operation, answer: &Value) -> Vec<String> {
    let responses = described(operation)["responses"].as_object();
    let success = responses.into_iter().flatten().find(|(status, _)| status.starts_with('2'));
    match success.and_then(|(_, response)| schema_of(resolve(response))) {
        Some(schema) => misfits(schema, answer, Unknown::Named),
        None if answer.is_null() => Vec::new(),
        None => vec!["the answer has no body".to_owned()],
    }
}

/// What does not fit the body that an operation takes by the document, each with its JSON pointer. Fields that the
/// document does not have may be a newer pod's.
#[must_use]
pub fn misfits_of_body(operation: Operation, body: &Value) -> Vec<String> {
    let schema = schema_of(resolve(&described(operation)["requestBody"]));
    schema.map(|schema| misfits(schema, body, Unknown::Ignored)).unwrap_or_default()
}

fn described(operation: Operation) -> &'static Value {
    &DOCUMENT["paths"][operation.path()][operation.method().to_ascii_lowercase()]
}

fn schema_of(carrier: &'static Value) -> Option<&'static Value> {
    carrier.get("content")?.get("application/json")?.get("schema")
}

fn resolve(mut value: &'static Value) -> &'static Value {
    while let Some(place) = value.get("$ref").and_then(Value::as_str) {
        value = DOCUMENT.pointer(place.trim_start_matches('#')).unwrap_or(&Value::Null);
    }
    value
}

fn misfits(schema: &'static Value, value: &Value, unknown: Unknown) -> Vec<String> {
    let mut found = Vec::new();
    check(schema, value, unknown, "", &mut found);
    found
}

fn check(schema: &'static Value, value: &Value, unknown: Unknown, place: &str, found: &mut Vec<String>) {
    let schema = resolve(schema);
    if value.is_null() {
        return;
    }
    if let Some(parts) = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(key)?.as_array()) {
        if !parts.iter().any(|part| misfits(part, value, unknown).is_empty()) {
            found.push(format!("{place}: fits none of the alternatives"));
        }
        return;
    }
    match (type_of(schema), value) {
        ("object", Value::Object(fields)) => check_fields(schema, fields, unknown, place, found),
        ("array", Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                check(items_of(schema), item, unknown, &format!("{place}/{index}"), found);
            }
        }
        ("string", Value::String(_))
        | ("boolean", Value::Bool(_))
        | ("number", Value::Number(_))
        | ("", _) => {}
        ("integer", Value::Number(number)) if !number.is_f64() => {}
        // Pods write ids and times as text, too.
        ("integer", Value::String(text)) if schema.get("format").is_some() && text.parse::<i64>().is_ok() => {
        }
        (expected, other) => found.push(format!("{place}: expected {expected}, got {other}")),
    }
}

fn check_fields(
    schema: &'static Value,
    fields: &Map<String, Value>,
    unknown: Unknown,
    place: &str,
    found: &mut Vec<String>,
) {
    for (name, value) in fields {
        let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
        match (property(schema, name), schema.get("additionalProperties")) {
            (Some(property), _) => check(property, value, unknown, &place, found),
            (None, Some(rest)) if rest.is_object() => check(rest, value, unknown, &place, found),
            (None, _) if unknown == Unknown::Named && has_properties(schema) => {
                found.push(format!("{place}: no such field"));
            }
            (None, _) => {}
        }
    }
}

fn parts(schema: &'static Value) -> impl Iterator<Item = &'static Value> {
    schema.get("allOf").and_then(Value::as_array).into_iter().flatten().map(resolve)
}

fn property(schema: &'static Value, name: &str) -> Option<&'static Value> {
    let own = schema.get("properties").and_then(|properties| properties.get(name));
    own.or_else(|| parts(schema).find_map(|part| property(part, name)))
}

fn items_of(schema: &'static Value) -> &'static Value {
    let own = schema.get("items");
    own.or_else(|| parts(schema).map(items_of).find(|items| !items.is_null())).unwrap_or(&Value::Null)
}

fn has_properties(schema: &'static Value) -> bool {
    schema.get("properties").is_some() || parts(schema).any(has_properties)
}

fn type_of(schema: &'static Value) -> &'static str {
    let own = schema.get("type").and_then(Value::as_str);
    own.or_else(|| parts(schema).map(type_of).find(|name| !name.is_empty())).unwrap_or_default()
}
