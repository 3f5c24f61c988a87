//! A default has to be a value of its type: the generator writes it as one.

use serde_json::{Map, Value, json};

use super::{Log, types::type_of};
use crate::document::{pointer, schemas_mut};

/// Drops defaults that are no values of their type, and those of types for which the generator cannot write them.
pub(super) fn drop_unfit(document: &mut Value, log: &mut Log) {
    schemas_mut(document, |place, schema| {
        let Some(schema) = schema.as_object_mut() else { return };
        let Some(default) = schema.get("default") else { return };
        if fits(default, schema) {
            return;
        }
        let default = schema.remove("default").unwrap_or_default();
        if !default.is_null() {
            let message =
                format!("the default {default} is not a plain value of the type, and is only a remark");
            log.notice(&pointer(place, "default"), message);
        }
        schema.insert("x-default".into(), default);
    });
}

fn fits(default: &Value, schema: &Map<String, Value>) -> bool {
    let is_listed =
        schema.get("enum").and_then(Value::as_array).is_none_or(|values| values.contains(default));
    let format = schema.get("format").and_then(Value::as_str);
    let of = type_of(default);
    is_listed
        && match schema.get("type").and_then(Value::as_str) {
            Some("integer") => default.as_i64().is_some_and(|number| {
                match format {
                    Some("int32") => i32::try_from(number).is_ok(),
                    None | Some("int64") => true,
                    // Of narrow types nobody needs a default.
                    Some(_) => false,
                }
            }),
            Some("number") => default.is_number() && of != "string",
            Some("string") => default.is_string() && format.is_none(),
            Some("boolean") => default.is_boolean(),
            Some("array") => *default == json!([]),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Log, drop_unfit};

    fn lowered(schema: &Value) -> (Value, usize) {
        let mut document = json!({"components": {"schemas": {"A": {"properties": {"a": schema}}}}});
        let mut log = Log::default();
        drop_unfit(&mut document, &mut log);
        (document["components"]["schemas"]["A"]["properties"]["a"].take(), log.notices.len())
    }

    #[test]
    fn values_of_the_type_stay() {
        for schema in [
            json!({"type": "integer", "default": 50}),
            json!({"type": "boolean", "default": true}),
            json!({"type": "string", "enum": ["a"], "default": "a"}),
            json!({"type": "array", "default": []}),
        ] {
            assert_eq!(lowered(&schema), (schema, 0));
        }
    }

    #[test]
    fn other_values_become_remarks() {
        for (kind, default) in [
            ("integer", json!("50")),
            ("boolean", json!("true")),
            ("string", json!(1)),
            ("object", json!({"a": 1})),
        ] {
            let expected = json!({"type": kind, "x-default": default});
            assert_eq!(lowered(&json!({"type": kind, "default": default})), (expected, 1));
        }
        let narrow = json!({"type": "integer", "format": "int32", "default": 3_000_000_000_u64});
        assert_eq!(lowered(&narrow).1, 1);
    }
}
