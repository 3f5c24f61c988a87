//! A description beside a `$ref`: 3.1 allows it, 3.0 ignores it, the generator drops it.

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::{METHODS, resolve, schemas_mut};

/// Moves the reference into an `allOf` (schemas) or copies what it names (everything else), so that the text stays.
pub(super) fn keep_text_beside_reference(document: &mut Value, _: &mut Log) {
    schemas_mut(document, |_, schema| {
        let Some(schema) = schema.as_object_mut() else {
            return;
        };
        if schema.len() > 1
            && let Some(reference) = schema.remove("$ref")
        {
            let all_of = schema.entry("allOf").or_insert_with(|| json!([]));
            if let Some(all_of) = all_of.as_array_mut() {
                all_of.insert(0, json!({ "$ref": reference }));
            }
        }
    });
    let whole = document.clone();
    for item in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        for method in METHODS {
            let Some(operation) = item.1.get_mut(method).and_then(Value::as_object_mut) else {
                continue;
            };
            for place in references(operation) {
                copy_over(place, &whole);
            }
        }
    }
}

fn references(operation: &mut Map<String, Value>) -> impl Iterator<Item = &mut Value> {
    operation.iter_mut().flat_map(|(key, value)| -> Vec<&mut Value> {
        match key.as_str() {
            "parameters" => value.as_array_mut().into_iter().flatten().collect(),
            "responses" => {
                value.as_object_mut().into_iter().flatten().map(|(_, response)| response).collect()
            }
            "requestBody" => vec![value],
            _ => Vec::new(),
        }
    })
}

/// A reference to a parameter, body or response may override its texts.
fn copy_over(reference: &mut Value, whole: &Value) {
    let overrides: Vec<_> = ["description", "summary"]
        .into_iter()
        .filter_map(|key| Some((key.to_owned(), reference.get("$ref").and(reference.get(key))?.clone())))
        .collect();
    if overrides.is_empty() {
        return;
    }
    if let Value::Object(mut target) = resolve(whole, reference).clone()
        && !target.contains_key("$ref")
    {
        target.extend(overrides);
        *reference = Value::Object(target);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Log, keep_text_beside_reference};

    #[test]
    fn the_text_beside_a_reference_to_a_type_stays() {
        let mut document = json!({"components": {"schemas": {"A": {"properties": {
            "b": {"$ref": "#/components/schemas/B", "description": "text"},
            "c": {"$ref": "#/components/schemas/B"},
        }}}}});
        keep_text_beside_reference(&mut document, &mut Log::default());
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"],
            json!({
                "b": {"allOf": [{"$ref": "#/components/schemas/B"}], "description": "text"},
                "c": {"$ref": "#/components/schemas/B"},
            }),
        );
    }

    #[test]
    fn a_text_beside_a_reference_to_a_response_overrides() {
        let mut document = json!({
            "paths": {"/a": {"get": {"responses": {
                "200": {"$ref": "#/components/responses/R", "description": "ours"},
                "201": {"$ref": "#/components/responses/R"},
            }}}},
            "components": {"responses": {"R": {"description": "theirs", "content": {}}}},
        });
        keep_text_beside_reference(&mut document, &mut Log::default());
        assert_eq!(
            document["paths"]["/a"]["get"]["responses"],
            json!({"200": {"description": "ours", "content": {}}, "201": {"$ref": "#/components/responses/R"}}),
        );
    }
}
