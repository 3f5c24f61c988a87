//! A value that is one of several schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{Kind, kind, several};

/// One schema for the values of any; `parts` are the alternatives, each as it is written and as it is.
///
/// Objects become one object with the fields of all, so that whatever tells them apart, nothing is lost.
pub(super) fn united(
    parts: Vec<(&Value, Value)>,
    discriminator: Option<&Value>,
    notes: &mut Vec<String>,
) -> Value {
    let mut groups: BTreeMap<Kind, Vec<(Value, Value)>> = BTreeMap::new();
    let mut is_nullable = false;
    for (written, schema) in parts {
        is_nullable |=
            schema.get("nullable") == Some(&json!(true)) || schema.get("enum") == Some(&json!([null]));
        match kind(&schema) {
            Kind::Any if schema.get("enum") == Some(&json!([null])) => {}
            // A part that is several types already: each of them is one more.
            Kind::Mixed => {
                for part in schema.get("oneOf").and_then(Value::as_array).into_iter().flatten() {
                    groups.entry(kind(part)).or_default().push((part.clone(), part.clone()));
                }
            }
            kind => groups.entry(kind).or_default().push((written.clone(), schema)),
        }
    }
    // Every integer is a number.
    if groups.contains_key(&Kind::Number) {
        groups.remove(&Kind::Integer);
    }
    let mut united = if groups.contains_key(&Kind::Any) || groups.is_empty() {
        Map::new()
    } else {
        let mut alternatives: Vec<Value> =
            groups.into_iter().map(|(kind, group)| of_kind(kind, group, discriminator, notes)).collect();
        if alternatives.len() == 1 {
            alternatives.swap_remove(0).as_object().cloned().unwrap_or_default()
        } else {
            for alternative in &mut alternatives {
                if let Some(members) = alternative.as_object_mut() {
                    members.remove("nullable");
                }
            }
            Map::from_iter([("oneOf".to_owned(), Value::Array(alternatives))])
        }
    };
    if is_nullable {
        if let Some(reference) = united.remove("$ref") {
            united.insert("allOf".into(), json!([{ "$ref": reference }]));
        }
        united.insert("nullable".into(), json!(true));
    }
    Value::Object(united)
}

/// Alternatives of one JSON type.
fn of_kind(
    kind: Kind,
    mut group: Vec<(Value, Value)>,
    discriminator: Option<&Value>,
    notes: &mut Vec<String>,
) -> Value {
    let mut seen = BTreeSet::new();
    group.retain(|(written, _)| seen.insert(written.to_string()));
    if group.len() == 1 {
        let (written, schema) = group.swap_remove(0);
        // A reference stays one, if nothing but a text is beside it.
        return super::reference(&written).map_or(schema, |target| json!({ "$ref": target }));
    }
    let schemas: Vec<_> = group.into_iter().map(|(_, schema)| schema).collect();
    match kind {
        Kind::Object => {
            let by = discriminator.and_then(|by| by.get("propertyName")).and_then(Value::as_str);
            let by = by.map_or_else(String::new, |by| format!("; `{by}` tells which of them a value is"));
            notes.push(format!("its {} alternatives are one type with the fields of all{by}", schemas.len()));
            objects(schemas)
        }
        Kind::Array => {
            let items = schemas.into_iter().map(|schema| schema.get("items").cloned().unwrap_or(json!({})));
            json!({"type": "array", "items": several(items.collect(), "anyOf")})
        }
        _ => scalars(kind, &schemas),
    }
}

fn objects(schemas: Vec<Value>) -> Value {
    let mut properties: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut required: Option<BTreeSet<String>> = None;
    let mut rest = Vec::new();
    for schema in schemas {
        let names: BTreeSet<_> = crate::document::array(&schema, "required")
            .filter_map(Value::as_str)
            .map(ToOwned::to_owned)
            .collect();
        required = Some(required.map_or_else(|| names.clone(), |known| &known & &names));
        let Value::Object(mut schema) = schema else { continue };
        if let Some(Value::Object(members)) = schema.remove("properties") {
            for (name, property) in members {
                properties.entry(name).or_default().push(property);
            }
        }
        rest.extend(schema.remove("additionalProperties").filter(Value::is_object));
    }
    let properties: Map<_, _> =
        properties.into_iter().map(|(name, schemas)| (name, several(schemas, "anyOf"))).collect();
    let mut united = json!({"type": "object", "properties": properties});
    if let Some(required) = required.filter(|names| !names.is_empty()) {
        united["required"] = json!(required);
    }
    if !rest.is_empty() {
        united["additionalProperties"] = several(rest, "anyOf");
    }
    united
}

fn scalars(kind: Kind, schemas: &[Value]) -> Value {
    let mut united = json!({ "type": kind.name() });
    let lists: Vec<_> = schemas.iter().filter_map(|schema| schema.get("enum")?.as_array()).collect();
    if lists.len() == schemas.len() {
        let mut values: Vec<Value> = Vec::new();
        let mut seen = BTreeSet::new();
        for value in lists.into_iter().flatten().filter(|value| !value.is_null()) {
            if seen.insert(value.to_string()) {
                values.push(value.clone());
            }
        }
        united["enum"] = Value::Array(values);
    }
    let format = schemas.first().and_then(|schema| schema.get("format"));
    if let Some(format) =
        format.filter(|format| schemas.iter().all(|other| other.get("format") == Some(*format)))
    {
        united["format"] = format.clone();
    }
    united
}
