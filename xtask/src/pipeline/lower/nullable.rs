//! Pods write `null` for an empty list or map.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Log;
use crate::document::{array, schemas_mut};

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
    use serde_json::json;

    use super::{Log, let_containers_be_null};

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
