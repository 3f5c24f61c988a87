//! Pods write `null` for an empty list or map.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Log;
use crate::document::{array, pointer, schemas_mut};

/// Says of references, not of what they lead to, that null is possible: a type is then the same everywhere.
pub(super) fn move_to_references(document: &mut Value, _: &mut Log) {
    // References to references take a round each.
    const MOST_ROUNDS: usize = 64;
    for _ in 0..MOST_ROUNDS {
        let mut places = BTreeSet::new();
        let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
        for (name, schema) in schemas.into_iter().flatten() {
            if schema.get("nullable") == Some(&json!(true))
                && let Some(schema) = schema.as_object_mut()
            {
                schema.remove("nullable");
                schema.insert("x-nullable".into(), json!(true));
                places.insert(pointer("#/components/schemas", name));
            }
        }
        if places.is_empty() {
            return;
        }
        schemas_mut(document, |place, schema| {
            let is_part = |schema: &Value| {
                let part = schema.get("$ref").and_then(Value::as_str);
                part.is_some_and(|reference| places.contains(reference))
            };
            // The part of a composition is told by what is composed of it.
            let mut outer = place.rsplit('/');
            let is_element = outer.next().is_some_and(|key| key.bytes().all(|byte| byte.is_ascii_digit()));
            let is_alone = !is_element || !matches!(outer.next(), Some("allOf" | "oneOf"));
            if is_part(schema) && is_alone {
                *schema = json!({"allOf": [schema.take()], "nullable": true});
                return;
            }
            let alternatives = array(schema, "allOf").chain(array(schema, "oneOf"));
            if alternatives.into_iter().any(is_part) {
                schema["nullable"] = json!(true);
            }
        });
    }
}

/// Makes optional arrays and maps nullable: the generator gives a `Vec` or a map that fails on `null` otherwise.
pub(super) fn let_containers_be_null(document: &mut Value, _: &mut Log) {
    schemas_mut(document, |_, schema| {
        let required: BTreeSet<String> =
            array(schema, "required").filter_map(Value::as_str).map(ToOwned::to_owned).collect();
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            if is_container(property) && !required.contains(name) {
                property["nullable"] = json!(true);
            }
        }
    });
}

/// An array, or an object that is a map because it names no property.
fn is_container(schema: &Value) -> bool {
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => true,
        Some("object") => {
            ["properties", "allOf", "anyOf", "oneOf"].iter().all(|key| schema.get(key).is_none())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Log, let_containers_be_null, move_to_references};

    #[test]
    fn a_type_that_may_be_null_is_null_where_it_is_referred_to() {
        let a = json!({"$ref": "#/components/schemas/A"});
        let mut document = json!({"components": {"schemas": {
            "A": {"type": "object", "nullable": true, "properties": {"a": a}},
            "B": {"allOf": [a]},
            "C": {"type": "array", "items": {"$ref": "#/components/schemas/B"}},
            "D": {"oneOf": [a, {"type": "string"}]},
        }}});
        move_to_references(&mut document, &mut Log::default());
        let schemas = &document["components"]["schemas"];
        let or_null = |part: &Value| json!({"allOf": [part], "nullable": true});
        assert_eq!((schemas["A"].get("nullable"), &schemas["A"]["properties"]["a"]), (None, &or_null(&a)));
        assert_eq!(schemas["B"], json!({"allOf": [a], "x-nullable": true}));
        assert_eq!(schemas["C"]["items"], or_null(&json!({"$ref": "#/components/schemas/B"})));
        assert_eq!(schemas["D"], json!({"oneOf": [a, {"type": "string"}], "x-nullable": true}));
    }

    #[test]
    fn optional_arrays_and_maps_may_be_null() {
        let list = json!({"type": "array", "items": {"type": "string"}});
        let map = json!({"type": "object", "additionalProperties": {"type": "string"}});
        let object = json!({"type": "object", "properties": {"a": {"type": "string"}}});
        let mut document = json!({"components": {"schemas": {"A": {
            "properties": {"list": list, "map": map, "needed": list, "object": object, "text": {"type": "string"}},
            "required": ["needed"],
        }}}});
        let_containers_be_null(&mut document, &mut Log::default());
        let properties = &document["components"]["schemas"]["A"]["properties"];
        assert_eq!(properties["list"]["nullable"], true);
        assert_eq!(properties["map"]["nullable"], true);
        for name in ["needed", "object", "text"] {
            assert_eq!(properties[name].get("nullable"), None, "{name}");
        }
    }
}
