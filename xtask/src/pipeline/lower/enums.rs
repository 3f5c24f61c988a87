//! Pods answer with values that no enum lists.

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::schemas_mut;

/// Makes each enum of strings a plain string that lists its values in `x-known-values`.
///
/// An answer with a new value then decodes. Parameters keep their enums: there the caller chooses the value.
pub(super) fn open(document: &mut Value, _: &mut Log) {
    schemas_mut(document, |place, schema| {
        let is_parameter = place.starts_with("/components/parameters/")
            || place.contains("/parameters/") && place.starts_with("/paths/");
        if let (false, Some(schema)) = (is_parameter, schema.as_object_mut()) {
            open_schema(schema);
        }
    });
}

fn open_schema(schema: &mut Map<String, Value>) {
    let strings = schema.get("type").is_none_or(|name| name == "string");
    let Some(values) = schema.get("enum").and_then(Value::as_array).filter(|_| strings) else {
        return;
    };
    let known: Vec<_> = values.iter().filter(|value| !value.is_null()).cloned().collect();
    if known.is_empty() || !known.iter().all(Value::is_string) {
        return;
    }
    schema.remove("enum");
    schema.insert("type".into(), json!("string"));
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
            }},
        }}});
        open(&mut document, &mut Log::default());
        assert_eq!(
            document["components"]["schemas"],
            json!({
                "Kind": {"type": "string", "x-known-values": ["A", "B"]},
                "T": {"properties": {
                    "kind": {"type": "string", "nullable": true, "x-known-values": ["A"]},
                    "number": {"type": "integer", "enum": [1]},
                }},
            }),
        );
    }

    #[test]
    fn parameters_keep_their_enums_and_inline_answers_do_not() {
        let closed = json!({"type": "string", "enum": ["ASC", "DESC"]});
        let mut document = json!({
            "paths": {"/a": {"get": {
                "parameters": [{"name": "sortDir", "in": "query", "schema": closed}],
                "responses": {"200": {"content": {"application/json": {"schema": closed}}}},
            }}},
            "components": {"parameters": {"p": {"schema": closed}}},
        });
        open(&mut document, &mut Log::default());
        let operation = &document["paths"]["/a"]["get"];
        assert_eq!(operation["parameters"][0]["schema"], closed);
        assert_eq!(document["components"]["parameters"]["p"]["schema"], closed);
        let answer = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        assert_eq!(
            answer,
            &json!({"type": "string", "x-known-values": ["ASC", "DESC"]})
        );
    }
}
