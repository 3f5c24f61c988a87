//! A schema of Swagger 2.0 as one of OpenAPI 3.0: the same but for four keywords.

use serde_json::{Map, Value, json};

/// Rewrites a schema and those in it.
pub(super) fn lift(schema: &mut Value) {
    let Some(schema) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::String(reference)) = schema.get_mut("$ref")
        && let Some(name) = reference.strip_prefix("#/definitions/")
    {
        *reference = format!("#/components/schemas/{name}");
    }
    if let Some(name) = schema.get_mut("discriminator").filter(|name| name.is_string()) {
        *name = json!({ "propertyName": name.take() });
    }
    if let Some(nullable) = schema.remove("x-nullable") {
        schema.insert("nullable".into(), nullable);
    }
    if schema.get("type") == Some(&json!("file")) {
        schema.insert("type".into(), json!("string"));
        schema.insert("format".into(), json!("binary"));
    }
    lift_inner(schema);
}

fn lift_inner(schema: &mut Map<String, Value>) {
    for key in ["items", "additionalProperties"] {
        schema.get_mut(key).into_iter().for_each(lift);
    }
    schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten().for_each(lift);
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    properties.into_iter().flatten().for_each(|(_, property)| lift(property));
}
