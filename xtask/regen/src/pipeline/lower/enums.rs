//! Pods answer with values that no enum lists.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Log, types::type_of};
use crate::{document::schemas_mut, generator::names::pascal};

/// Makes each enum a plain type that lists its values in `x-known-values`.
///
/// An answer with a new value then decodes. Parameters keep their enums of strings: there the caller chooses the
/// value. Enums of numbers go everywhere: what the generator makes of them does not compile with schemars 1. Enums of
/// values that do not all give a Rust name of their own go, too.
pub(super) fn open(document: &mut Value, _: &mut Log) {
    schemas_mut(document, |place, schema| {
        let Some(schema) = schema.as_object_mut() else { return };
        if !is_parameter(place) || !is_of_names(schema) {
            open_schema(schema);
        }
    });
}

fn is_parameter(place: &str) -> bool {
    let keys: Vec<_> = place.split('/').skip(1).take(4).collect();
    // A field of an answer may be called so, too.
    matches!(
        keys.as_slice(),
        ["components", "parameters", ..] | ["paths", _, "parameters", ..] | ["paths", _, _, "parameters"]
    )
}

/// Whether the values are texts that become Rust names of their own.
fn is_of_names(schema: &Map<String, Value>) -> bool {
    let Some(values) = schema.get("enum").and_then(Value::as_array) else { return false };
    let is_text = schema.get("type").is_none_or(|name| name == "string");
    let mut seen = BTreeSet::new();
    let mut named = values.iter().filter(|value| !value.is_null()).map(|value| {
        let text = value.as_str().filter(|text| text.chars().any(char::is_alphanumeric));
        text.is_some_and(|text| seen.insert(pascal(text)))
    });
    is_text && named.all(|is_named| is_named) && !seen.is_empty()
}

fn open_schema(schema: &mut Map<String, Value>) {
    let Some(Value::Array(values)) = schema.remove("enum") else { return };
    let known: Vec<_> = values.iter().filter(|value| !value.is_null()).cloned().collect();
    let first = known.first().map(type_of);
    if let Some(name) = first.filter(|name| known.iter().all(|value| type_of(value) == *name)) {
        schema.entry("type").or_insert_with(|| name.into());
    }
    if !known.is_empty() {
        schema.insert("x-known-values".into(), Value::Array(known));
    }
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
                    "mixed": {"x-known-values": ["A", 1]},
                    "null": {},
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

    #[test]
    fn values_that_give_no_names_are_text() {
        for values in [json!(["=", ">", "<="]), json!(["a-b", "a_b"]), json!(["", "a"]), json!([1, "a"])] {
            let mut document =
                json!({"components": {"parameters": {"p": {"schema": {"type": "string", "enum": values}}}}});
            open(&mut document, &mut Log::default());
            let schema = &document["components"]["parameters"]["p"]["schema"];
            assert_eq!(*schema, json!({"type": "string", "x-known-values": values}));
        }
    }
}
