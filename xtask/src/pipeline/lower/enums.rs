//! Pods answer with values that no enum lists.

use serde_json::{Map, Value};

use super::{Log, types::type_of};
use crate::document::schemas_mut;

/// Makes each enum a plain type that lists its values in `x-known-values`.
///
/// An answer with a new value then decodes. Parameters keep their enums of strings: there the caller chooses the
/// value. Enums of numbers go everywhere: what the generator makes of them does not compile with schemars 1.
pub(super) fn open(document: &mut Value, _: &mut Log) {
    schemas_mut(document, |place, schema| {
        let Some(schema) = schema.as_object_mut() else { return };
        if !is_parameter(place) || !is_of_strings(schema) {
            open_schema(schema);
        }
    });
}

fn is_parameter(place: &str) -> bool {
    place.starts_with("/components/parameters/")
        || place.starts_with("/paths/") && place.contains("/parameters/")
}

fn is_of_strings(schema: &Map<String, Value>) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| values.iter().any(Value::is_string))
}

fn open_schema(schema: &mut Map<String, Value>) {
    let Some(values) = schema.get("enum").and_then(Value::as_array) else { return };
    let known: Vec<_> = values.iter().filter(|value| !value.is_null()).cloned().collect();
    let Some(name) =
        known.first().map(type_of).filter(|name| known.iter().all(|value| type_of(value) == *name))
    else {
        return;
    };
    schema.remove("enum");
    schema.entry("type").or_insert_with(|| name.into());
    schema.insert("x-known-values".into(), Value::Array(known));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Log, open};

    #[test]
    fn a_type_and_its_properties_accept_new_values() {
        let mut document = json!({"components": {"schemas": {
            "Kind": {"type": "string", "enum": ["A", "B"]},
            "T": {"properties": {
                "kind": {"type": "string", "nullable": true, "enum": ["A", null]},
                "number": {"type": "integer", "enum": [1]},
                "untyped": {"enum": ["A"]},
                "mixed": {"enum": ["A", 1]},
                "null": {"enum": [null]},
            }},
        }}});
        open(&mut document, &mut Log::default());
        assert_eq!(
            document["components"]["schemas"],
            json!({
                "Kind": {"type": "string", "x-known-values": ["A", "B"]},
                "T": {"properties": {
                    "kind": {"type": "string", "nullable": true, "x-known-values": ["A"]},
                    "number": {"type": "integer", "x-known-values": [1]},
                    "untyped": {"type": "string", "x-known-values": ["A"]},
                    "mixed": {"enum": ["A", 1]},
                    "null": {"enum": [null]},
                }},
            }),
        );
    }

    #[test]
    fn parameters_keep_their_enums_of_strings_and_inline_answers_do_not() {
        let closed = json!({"type": "string", "enum": ["ASC", "DESC"]});
        let numbers = json!({"type": "integer", "enum": [1, 2]});
        let mut document = json!({
            "paths": {"/a": {"get": {
                "parameters": [{"name": "sortDir", "in": "query", "schema": closed}, {"name": "n", "in": "query", "schema": numbers}],
                "responses": {"200": {"content": {"application/json": {"schema": closed}}}},
            }}},
            "components": {"parameters": {"p": {"schema": closed}}},
        });
        open(&mut document, &mut Log::default());
        let operation = &document["paths"]["/a"]["get"];
        assert_eq!(operation["parameters"][0]["schema"], closed);
        assert_eq!(
            operation["parameters"][1]["schema"],
            json!({"type": "integer", "x-known-values": [1, 2]})
        );
        assert_eq!(document["components"]["parameters"]["p"]["schema"], closed);
        let answer = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        assert_eq!(answer, &json!({"type": "string", "x-known-values": ["ASC", "DESC"]}));
    }
}
