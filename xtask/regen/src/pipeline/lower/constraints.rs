//! Lengths and ranges, which the generator would turn into types of their own.

use heck::ToKebabCase;
use serde_json::Value;

use super::Log;
use crate::document::schemas_mut;

const CONSTRAINTS: [&str; 13] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
];

/// Keeps every type a plain one, and what was said about its values in `x-min-length` and the like.
///
/// A pod's answer decodes even if it breaks them, and a request is judged by the pod, whose limits may have changed.
pub(super) fn set_aside(document: &mut Value, _: &mut Log) {
    schemas_mut(document, |_, schema| {
        let Some(schema) = schema.as_object_mut() else { return };
        for keyword in CONSTRAINTS {
            if let Some(value) = schema.remove(keyword) {
                schema.insert(format!("x-{}", keyword.to_kebab_case()), value);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{CONSTRAINTS, Log, set_aside};

    #[test]
    fn every_constraint_becomes_a_remark_on_a_plain_type() {
        for keyword in CONSTRAINTS {
            let schema = json!({"type": "string", keyword: 1});
            let parameter = json!({"name": "p", "in": "query", "schema": schema});
            let mut document = json!({
                "paths": {"/a": {"get": {"parameters": [parameter]}}},
                "components": {"schemas": {"A": schema}},
            });
            set_aside(&mut document, &mut Log::default());
            for place in ["/components/schemas/A", "/paths/~1a/get/parameters/0/schema"] {
                let plain = document.pointer(place).unwrap().as_object().unwrap();
                assert_eq!(plain.len(), 2, "{plain:?}");
                assert!(plain.contains_key("type") && plain.keys().all(|key| key != keyword), "{plain:?}");
            }
        }
    }

    #[test]
    fn a_remark_has_the_keywords_name_and_value() {
        let property = json!({"type": "string", "minLength": 1, "pattern": "^x"});
        let mut document = json!({"components": {"schemas": {"A": {"properties": {"minLength": property}}}}});
        set_aside(&mut document, &mut Log::default());
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"],
            json!({"minLength": {"type": "string", "x-min-length": 1, "x-pattern": "^x"}}),
        );
    }
}
