//! `type` as a list, `null` as a type, boolean schemas, `const`: the exact forms of 3.0.

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::schemas_mut;

/// Rewrites every schema whose type only 3.1 can write.
pub(super) fn lower(document: &mut Value, _: &mut Log) {
    schemas_mut(document, |_, schema| {
        if let Value::Bool(allowed) = schema {
            *schema = if *allowed { json!({}) } else { json!({ "not": {} }) };
        }
        if let Some(schema) = schema.as_object_mut() {
            lower_const(schema);
            lower_null_alternative(schema);
            lower_type(schema);
            drop_null_that_the_type_forbids(schema);
        }
    });
}

/// `const: x` is `enum: [x]`, and the value's type is known.
fn lower_const(schema: &mut Map<String, Value>) {
    let Some(value) = schema.remove("const") else {
        return;
    };
    schema.entry("type").or_insert_with(|| json!(type_of(&value)));
    schema.insert("enum".into(), json!([value]));
}

/// `anyOf` (or `oneOf`) of a schema and null is that schema, nullable.
fn lower_null_alternative(schema: &mut Map<String, Value>) {
    for keyword in ["anyOf", "oneOf"] {
        let Some(alternatives) = schema.get_mut(keyword).and_then(Value::as_array_mut) else {
            continue;
        };
        let before = alternatives.len();
        alternatives.retain(|alternative| !is_null(alternative));
        if alternatives.len() == before || alternatives.is_empty() {
            continue;
        }
        schema.insert("nullable".into(), json!(true));
        if before == 2 {
            let only = schema.remove(keyword).unwrap_or_default();
            append(schema, "allOf", only);
        }
    }
}

fn is_null(schema: &Value) -> bool {
    let name = schema.get("type");
    name == Some(&json!("null"))
        || name == Some(&json!(["null"]))
        || schema.get("const") == Some(&Value::Null)
}

fn lower_type(schema: &mut Map<String, Value>) {
    let mut names: Vec<String> = match schema.get("type") {
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect(),
        Some(Value::String(name)) if name == "null" => vec![name.clone()],
        _ => return,
    };
    let with_null = names.iter().any(|name| name == "null");
    names.retain(|name| name != "null");
    if names.iter().any(|name| name == "number") {
        // Every integer is a number.
        names.retain(|name| name != "integer");
    }
    schema.remove("type");
    match names.as_slice() {
        [] => {
            schema.insert("enum".into(), json!([null]));
            return;
        }
        [only] => {
            schema.insert("type".into(), json!(only));
        }
        several => {
            let alternatives = several.iter().map(|name| alternative(schema, name)).collect();
            schema.retain(|keyword, _| {
                keyword == "nullable" || owner(keyword).is_none() && keyword != "enum" && keyword != "format"
            });
            if schema.contains_key("oneOf") {
                append(schema, "allOf", json!([{ "oneOf": Value::Array(alternatives) }]));
            } else {
                schema.insert("oneOf".into(), Value::Array(alternatives));
            }
        }
    }
    if with_null {
        schema.insert("nullable".into(), json!(true));
    }
}

/// The part of a schema of several types that is about one of them.
fn alternative(schema: &Map<String, Value>, name: &str) -> Value {
    let mut part = Map::new();
    part.insert("type".into(), json!(name));
    for (keyword, value) in schema {
        match keyword.as_str() {
            "enum" => {
                let values = value.as_array().into_iter().flatten();
                let values: Vec<_> = values.filter(|value| is_of_type(value, name)).cloned().collect();
                part.insert("enum".into(), json!(values));
            }
            "format" if formats(name, value) => {
                part.insert("format".into(), value.clone());
            }
            keyword
                if owner(keyword)
                    .is_some_and(|owner| owner == name || owner == "number" && name == "integer") =>
            {
                part.insert(keyword.into(), value.clone());
            }
            _ => {}
        }
    }
    Value::Object(part)
}

/// The type that a keyword constrains; it says nothing about values of other types.
fn owner(keyword: &str) -> Option<&'static str> {
    Some(match keyword {
        "minLength" | "maxLength" | "pattern" | "contentEncoding" | "contentMediaType" => "string",
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => "number",
        "items" | "minItems" | "maxItems" | "uniqueItems" => "array",
        "properties" | "required" | "additionalProperties" | "minProperties" | "maxProperties" => "object",
        _ => return None,
    })
}

fn formats(name: &str, format: &Value) -> bool {
    match format.as_str().unwrap_or_default() {
        "int32" | "int64" | "numeric-id" | "milliseconds" => name == "integer" || name == "number",
        "float" | "double" => name == "number",
        _ => name == "string",
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    let of = type_of(value);
    of == name || of == "integer" && name == "number"
}

/// What `type` calls a value.
pub(super) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// An enum may list null although the type never lets it through.
fn drop_null_that_the_type_forbids(schema: &mut Map<String, Value>) {
    if schema.contains_key("type")
        && schema.get("nullable") != Some(&json!(true))
        && let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut)
    {
        values.retain(|value| !value.is_null());
    }
}

fn append(schema: &mut Map<String, Value>, keyword: &str, more: Value) {
    let list = schema.entry(keyword).or_insert_with(|| json!([]));
    if let (Some(list), Value::Array(more)) = (list.as_array_mut(), more) {
        list.extend(more);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Log, lower};

    fn lowered(schema: &Value) -> Value {
        let mut document = json!({ "components": { "schemas": { "S": schema } } });
        lower(&mut document, &mut Log::default());
        document["components"]["schemas"]["S"].take()
    }

    #[test]
    fn type_with_null_is_nullable() {
        assert_eq!(
            lowered(&json!({"type": ["string", "null"]})),
            json!({"type": "string", "nullable": true})
        );
        assert_eq!(lowered(&json!({"type": ["integer"]})), json!({"type": "integer"}));
    }

    #[test]
    fn an_enum_keeps_null_only_where_the_type_lets_it_through() {
        assert_eq!(
            lowered(&json!({"type": ["string", "null"], "enum": ["a", null]})),
            json!({"type": "string", "nullable": true, "enum": ["a", null]}),
        );
        assert_eq!(
            lowered(&json!({"type": "string", "enum": ["a", null]})),
            json!({"type": "string", "enum": ["a"]})
        );
    }

    #[test]
    fn null_alone_is_the_only_value() {
        assert_eq!(lowered(&json!({"type": "null"})), json!({"enum": [null]}));
        assert_eq!(lowered(&json!({"const": null})), json!({"enum": [null]}));
    }

    #[test]
    fn several_types_are_alternatives_each_with_its_own_constraints() {
        let schema = json!({
            "type": ["string", "integer", "null"], "minLength": 1, "minimum": 0, "enum": ["a", 1], "format": "int64",
            "description": "text",
        });
        let expected = json!({
            "oneOf": [
                {"type": "string", "minLength": 1, "enum": ["a"]},
                {"type": "integer", "minimum": 0, "enum": [1], "format": "int64"},
            ],
            "nullable": true,
            "description": "text",
        });
        assert_eq!(lowered(&schema), expected);
        assert_eq!(lowered(&json!({"type": ["integer", "number"]})), json!({"type": "number"}));
        for format in ["numeric-id", "milliseconds"] {
            let integer = json!({"type": "integer", "format": format});
            let either = lowered(&json!({"type": ["string", "integer"], "format": format}));
            assert_eq!(either, json!({"oneOf": [{"type": "string"}, integer]}));
        }
    }

    #[test]
    fn alternatives_with_null_are_nullable() {
        assert_eq!(
            lowered(&json!({"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]})),
            json!({"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": true}),
        );
        assert_eq!(
            lowered(&json!({"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": ["null"]}]})),
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": true}),
        );
    }

    #[test]
    fn const_is_an_enum_of_one() {
        assert_eq!(lowered(&json!({"const": "x"})), json!({"type": "string", "enum": ["x"]}));
        assert_eq!(lowered(&json!({"const": 1, "type": "number"})), json!({"type": "number", "enum": [1]}));
        let property = json!({"type": "object", "properties": {"const": {"const": true}}});
        let expected =
            json!({"type": "object", "properties": {"const": {"type": "boolean", "enum": [true]}}});
        assert_eq!(lowered(&property), expected);
    }

    #[test]
    fn boolean_schemas_are_written_as_objects() {
        assert_eq!(lowered(&json!(true)), json!({}));
        assert_eq!(lowered(&json!({"type": "array", "items": true})), json!({"type": "array", "items": {}}));
        assert_eq!(lowered(&json!({"properties": {"a": false}})), json!({"properties": {"a": {"not": {}}}}));
        let map = json!({"type": "object", "additionalProperties": false});
        assert_eq!(lowered(&map), map);
    }
}
