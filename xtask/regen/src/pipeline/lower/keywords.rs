//! The keywords of JSON Schema 2020-12 that 3.0 writes otherwise, or not at all.

use serde_json::{Map, Value, json};

use super::{Log, root::is_known_dialect};
use crate::document::{pointer, schemas_mut};

/// Keywords of a schema in OpenAPI 3.0.
const KNOWN: [&str; 36] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
    "xml",
];

/// Keywords of 2020-12 that change what is valid and have no counterpart in 3.0.
const REFUSED: [&str; 21] = [
    "$anchor",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$vocabulary",
    "additionalItems",
    "contains",
    "contentSchema",
    "definitions",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "patternProperties",
    "prefixItems",
    "then",
    "unevaluatedItems",
];

/// Translates what 3.0 can say and refuses the rest.
pub(super) fn lower(document: &mut Value, log: &mut Log) {
    schemas_mut(document, |place, schema| {
        let Some(schema) = schema.as_object_mut() else {
            return;
        };
        lower_exclusive(schema, "minimum", "exclusiveMinimum", |bound, exclusive| bound > exclusive);
        lower_exclusive(schema, "maximum", "exclusiveMaximum", |bound, exclusive| bound < exclusive);
        lower_examples(schema);
        lower_content(schema);
        lower_unevaluated(schema);
        lower_harmless(schema, place, log);
        for keyword in REFUSED {
            if schema.contains_key(keyword) {
                log.refuse(&pointer(place, keyword), format!("OpenAPI 3.0 cannot express `{keyword}`"));
            }
        }
        drop_unknown(schema, place, log);
    });
}

/// A numeric exclusive bound is the bound and a flag; of two bounds the narrower one counts.
fn lower_exclusive(
    schema: &mut Map<String, Value>,
    bound: &str,
    exclusive: &str,
    narrower: fn(f64, f64) -> bool,
) {
    let Some(limit) = schema.get(exclusive).filter(|limit| limit.is_number()).cloned() else {
        return;
    };
    let inclusive = schema.get(bound).and_then(Value::as_f64);
    if inclusive.zip(limit.as_f64()).is_some_and(|(inclusive, limit)| narrower(inclusive, limit)) {
        schema.remove(exclusive);
    } else {
        schema.insert(bound.into(), limit);
        schema.insert(exclusive.into(), json!(true));
    }
}

/// 3.0 has one example; the others are kept where tools do not look.
fn lower_examples(schema: &mut Map<String, Value>) {
    let Some(Value::Array(examples)) = schema.remove("examples") else {
        return;
    };
    if let Some(first) = examples.first() {
        schema.entry("example").or_insert_with(|| first.clone());
    }
    if examples.len() > 1 {
        schema.insert("x-examples".into(), Value::Array(examples));
    }
}

/// 3.0 says by `format` that a string is Base64 or raw bytes.
fn lower_content(schema: &mut Map<String, Value>) {
    let encoding = schema.remove("contentEncoding");
    let media_type = schema.remove("contentMediaType");
    let format = match (&encoding, &media_type) {
        (Some(encoding), _) if encoding == "base64" => Some("byte"),
        (None, Some(media_type)) if media_type == "application/octet-stream" => Some("binary"),
        _ => None,
    };
    if let Some(format) = format {
        schema.entry("format").or_insert(json!(format));
    }
    let says_all = format == Some("binary") || format == Some("byte") && media_type.is_none();
    if !says_all {
        schema.extend(encoding.map(|value| ("x-content-encoding".to_owned(), value)));
        schema.extend(media_type.map(|value| ("x-content-media-type".to_owned(), value)));
    }
}

/// `unevaluatedProperties` is `additionalProperties` of all that is composed, which is one type in the end.
fn lower_unevaluated(schema: &mut Map<String, Value>) {
    if let Some(rest) = schema.remove("unevaluatedProperties")
        && rest != json!(true)
        && rest != json!({})
    {
        schema.entry("additionalProperties").or_insert(rest);
    }
}

/// What constrains nothing can go.
fn lower_harmless(schema: &mut Map<String, Value>, place: &str, log: &mut Log) {
    schema.remove("$comment");
    if let Some(dialect) = schema.remove("$schema")
        && !is_known_dialect(&dialect)
    {
        log.refuse(
            &pointer(place, "$schema"),
            format!("a schema in the dialect {dialect} cannot be translated"),
        );
    }
    if let Some(names) = schema.remove("propertyNames")
        && names != json!({})
        && names != json!(true)
        && names != json!({ "type": "string" })
    {
        log.refuse(&pointer(place, "propertyNames"), "OpenAPI 3.0 cannot express `propertyNames`");
    }
}

/// 3.1 allows any keyword; what it does not define constrains nothing.
fn drop_unknown(schema: &mut Map<String, Value>, place: &str, log: &mut Log) {
    schema.retain(|keyword, _| {
        let kept = KNOWN.contains(&keyword.as_str())
            || REFUSED.contains(&keyword.as_str())
            || keyword.starts_with("x-");
        if !kept {
            log.notice(
                &pointer(place, keyword),
                format!("`{keyword}` is no keyword of OpenAPI and was dropped"),
            );
        }
        kept
    });
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Log, REFUSED, lower};

    fn lowered(schema: &Value) -> (Value, Log) {
        let mut document = json!({ "components": { "schemas": { "S": schema } } });
        let mut log = Log::default();
        lower(&mut document, &mut log);
        (document["components"]["schemas"]["S"].take(), log)
    }

    #[test]
    fn numeric_exclusive_bounds_become_a_bound_and_a_flag() {
        for (before, after) in [
            (json!({"exclusiveMinimum": 1}), json!({"minimum": 1, "exclusiveMinimum": true})),
            (json!({"exclusiveMaximum": 1.5}), json!({"maximum": 1.5, "exclusiveMaximum": true})),
            (json!({"exclusiveMinimum": 1, "minimum": 3}), json!({"minimum": 3})),
            (json!({"exclusiveMinimum": 3, "minimum": 1}), json!({"minimum": 3, "exclusiveMinimum": true})),
            (json!({"exclusiveMaximum": 3, "maximum": 3}), json!({"maximum": 3, "exclusiveMaximum": true})),
            (
                json!({"exclusiveMinimum": true, "minimum": 1}),
                json!({"exclusiveMinimum": true, "minimum": 1}),
            ),
        ] {
            assert_eq!(lowered(&before).0, after, "{before}");
        }
    }

    #[test]
    fn the_first_example_stays_and_the_others_are_kept() {
        assert_eq!(lowered(&json!({"examples": ["a"]})).0, json!({"example": "a"}));
        assert_eq!(
            lowered(&json!({"examples": ["a", "b"]})).0,
            json!({"example": "a", "x-examples": ["a", "b"]})
        );
    }

    #[test]
    fn encoded_content_is_a_format() {
        assert_eq!(lowered(&json!({"contentEncoding": "base64"})).0, json!({"format": "byte"}));
        assert_eq!(
            lowered(&json!({"contentMediaType": "application/octet-stream"})).0,
            json!({"format": "binary"})
        );
        assert_eq!(
            lowered(&json!({"contentEncoding": "base64", "contentMediaType": "image/png"})).0,
            json!({"format": "byte", "x-content-encoding": "base64", "x-content-media-type": "image/png"}),
        );
    }

    #[test]
    fn unevaluated_properties_are_further_ones() {
        for schema in [json!({}), json!({"allOf": []})] {
            let mut closed = schema.clone();
            closed["unevaluatedProperties"] = json!(false);
            let mut expected = schema;
            expected["additionalProperties"] = json!(false);
            let (schema, log) = lowered(&closed);
            assert_eq!((schema, log.errors.len()), (expected, 0));
        }
        assert_eq!(lowered(&json!({"unevaluatedProperties": true})).0, json!({}));
    }

    #[test]
    fn what_3_0_cannot_say_is_refused_by_pointer() {
        for keyword in REFUSED.into_iter().chain(["propertyNames"]) {
            let (_, log) =
                lowered(&json!({"type": "object", "properties": {"a": {keyword: {"pattern": "x"}}}}));
            let place = format!("/components/schemas/S/properties/a/{keyword}");
            assert_eq!(log.errors[0].pointer.as_deref(), Some(place.as_str()));
        }
    }

    #[test]
    fn a_property_with_the_name_of_a_keyword_is_a_property() {
        let schema = json!({"type": "object", "properties": {"if": {"type": "string"}, "examples": {"type": "string"}}});
        let (lowered, log) = lowered(&schema);
        assert_eq!((lowered, log.errors.len() + log.notices.len()), (schema, 0));
    }

    #[test]
    fn an_unknown_keyword_is_dropped_and_reported() {
        let (schema, log) = lowered(&json!({"type": "string", "colour": "red", "x-colour": "red"}));
        assert_eq!(schema, json!({"type": "string", "x-colour": "red"}));
        assert!(log.notices[0].message.contains("colour"));
    }
}
