//! The Rust type that a schema becomes, as far as it matters for saying what changed.

use serde_json::Value;

use crate::document::array;

/// The type of a schema by itself.
pub(super) fn of(schema: &Value) -> String {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return reference.rsplit('/').next().unwrap_or(reference).to_owned();
    }
    let parts: Vec<_> = array(schema, "allOf").collect();
    if let [only] = parts.as_slice()
        && schema.get("properties").is_none()
    {
        return of(only);
    }
    for (keyword, joint) in [("allOf", " & "), ("oneOf", " | "), ("anyOf", " | ")] {
        let parts: Vec<_> = array(schema, keyword).map(of).collect();
        if !parts.is_empty() {
            return parts.join(joint);
        }
    }
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    match (schema.get("type").and_then(Value::as_str), format) {
        (Some("string"), "") => "String".to_owned(),
        (Some("string"), format) => format!("String ({format})"),
        (Some("integer"), "int32") => "i32".to_owned(),
        (Some("integer"), "numeric-id") => "NumericId".to_owned(),
        (Some("integer"), "milliseconds") => "Milliseconds".to_owned(),
        (Some("integer"), _) => "i64".to_owned(),
        (Some("number"), "float") => "f32".to_owned(),
        (Some("number"), _) => "f64".to_owned(),
        (Some("boolean"), _) => "bool".to_owned(),
        (Some("array"), _) => {
            let item = schema.get("items").map_or_else(|| "Value".to_owned(), |item| of_field(item, true));
            format!("Vec<{item}>")
        }
        (Some("object") | None, _) if schema.get("properties").is_some() => "struct".to_owned(),
        (Some("object"), _) => match schema.get("additionalProperties").filter(|values| values.is_object()) {
            Some(values) => format!("HashMap<String, {}>", of_field(values, true)),
            None => "Map<String, Value>".to_owned(),
        },
        _ => "Value".to_owned(),
    }
}

/// The type of a field.
pub(super) fn of_field(schema: &Value, required: bool) -> String {
    let inner = of(schema);
    let nullable = schema.get("nullable") == Some(&Value::Bool(true));
    let has_default = schema.get("default").is_some_and(|value| !value.is_null());
    if nullable || !required && !has_default { format!("Option<{inner}>") } else { inner }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{of, of_field};

    #[test]
    fn types_are_those_of_the_generated_crate() {
        for (schema, expected) in [
            (json!({"type": "string"}), "String"),
            (json!({"type": "integer", "format": "int64"}), "i64"),
            (json!({"type": "integer", "format": "numeric-id"}), "NumericId"),
            (json!({"type": "array", "items": {"$ref": "#/components/schemas/A"}}), "Vec<A>"),
            (json!({"allOf": [{"$ref": "#/components/schemas/A"}], "description": "x"}), "A"),
            (json!({"type": "object", "additionalProperties": {"type": "boolean"}}), "HashMap<String, bool>"),
            (json!({"type": "object", "properties": {}}), "struct"),
            (json!({}), "Value"),
        ] {
            assert_eq!(of(&schema), expected);
        }
    }

    #[test]
    fn optional_and_nullable_fields_are_options() {
        let schema = json!({"type": "string"});
        assert_eq!(of_field(&schema, true), "String");
        assert_eq!(of_field(&schema, false), "Option<String>");
        assert_eq!(of_field(&json!({"type": "string", "nullable": true}), true), "Option<String>");
        assert_eq!(of_field(&json!({"type": "boolean", "default": false}), false), "bool");
    }
}
