//! A value that is all of several schemas at once.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Kind, is_about, kind, several};

/// One schema for the values of all; the first one's texts count most.
pub(super) fn united(parts: impl IntoIterator<Item = Value>, notes: &mut Vec<String>) -> Value {
    let parts: Vec<_> = parts.into_iter().collect();
    let mut kinds: Vec<_> = parts.iter().map(kind).filter(|kind| *kind != Kind::Any).collect();
    kinds.sort_unstable();
    kinds.dedup();
    // Every integer is a number.
    if kinds.contains(&Kind::Integer) {
        kinds.retain(|kind| *kind != Kind::Number);
    }
    let mut united = Map::new();
    if kinds.len() > 1 {
        notes.push(format!(
            "its parts are of several types ({}); it is any JSON value",
            kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(", ")
        ));
        for part in parts {
            about(part, &mut united);
        }
        return Value::Object(united);
    }
    let mut properties: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut required: Vec<Value> = Vec::new();
    let mut items = Vec::new();
    let mut rest: Vec<Value> = Vec::new();
    let is_narrow = kinds == [Kind::Integer];
    for part in parts {
        let Value::Object(part) = part else { continue };
        let is_wide = is_narrow && part.get("type") == Some(&json!("number"));
        for (key, value) in part {
            match (key.as_str(), value) {
                ("properties", Value::Object(members)) => {
                    for (name, schema) in members {
                        properties.entry(name).or_default().push(schema);
                    }
                }
                ("required", Value::Array(names)) => {
                    required.extend(
                        names.into_iter().filter(|name| !required.contains(name)).collect::<Vec<_>>(),
                    );
                }
                ("items", schema) => items.push(schema),
                ("additionalProperties", schema) => rest.push(schema),
                ("nullable", value) => {
                    if value == json!(true) {
                        united.insert(key, value);
                    }
                }
                ("enum", Value::Array(values)) => narrow(&mut united, values),
                ("type" | "format", _) if is_wide => {}
                (_, value) => {
                    united.entry(key).or_insert(value);
                }
            }
        }
    }
    if !properties.is_empty() {
        let properties = properties.into_iter().map(|(name, schemas)| (name, several(schemas, "allOf")));
        united.insert("properties".into(), Value::Object(properties.collect()));
        united.entry("type").or_insert_with(|| json!("object"));
    }
    if !required.is_empty() {
        united.insert("required".into(), Value::Array(required));
    }
    if !items.is_empty() {
        united.insert("items".into(), several(items, "allOf"));
    }
    // A part that forbids further properties forbids those of the other parts, which nobody means.
    rest.retain(|schema| schema.is_object() && !schema.as_object().is_some_and(Map::is_empty));
    if !rest.is_empty() {
        united.insert("additionalProperties".into(), several(rest, "allOf"));
    }
    Value::Object(united)
}

/// The values that all lists have; those of the first list if there is none.
fn narrow(united: &mut Map<String, Value>, values: Vec<Value>) {
    match united.get_mut("enum").and_then(Value::as_array_mut) {
        Some(known) => {
            if known.iter().any(|value| values.contains(value)) {
                known.retain(|value| values.contains(value));
            }
        }
        None => {
            united.insert("enum".into(), Value::Array(values));
        }
    }
}

fn about(part: Value, united: &mut Map<String, Value>) {
    if let Value::Object(part) = part {
        for (key, value) in part.into_iter().filter(|(key, _)| is_about(key)) {
            united.entry(key).or_insert(value);
        }
    }
}
