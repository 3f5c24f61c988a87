//! Formats and patterns for which the generator would use crates that the client does not have.

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::schemas_mut;

/// Keeps such a text a plain text, and what was said about it in `x-format` and `x-pattern`.
///
/// It is also the safer type: an answer with an odd date or id still decodes.
pub(super) fn keep_texts_plain(document: &mut Value, _: &mut Log) {
    schemas_mut(document, |_, schema| {
        if let Some(schema) = schema.as_object_mut() {
            set_aside(schema, "format", "x-format", |format| {
                ["date", "date-time", "uuid"].map(|name| json!(name)).contains(format)
            });
            set_aside(schema, "pattern", "x-pattern", |_| true);
        }
    });
}

fn set_aside(
    schema: &mut Map<String, Value>,
    keyword: &str,
    extension: &str,
    applies: impl Fn(&Value) -> bool,
) {
    if schema.get(keyword).is_some_and(applies)
        && let Some(value) = schema.remove(keyword)
    {
        schema.insert(extension.into(), value);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Log, keep_texts_plain};

    #[test]
    fn only_texts_that_need_a_crate_become_plain() {
        let mut document = json!({"components": {"schemas": {"A": {"properties": {
            "when": {"type": "string", "format": "date-time"},
            "mail": {"type": "string", "format": "email"},
            "code": {"type": "string", "pattern": "^x"},
            "count": {"type": "integer", "format": "int64"},
        }}}}});
        keep_texts_plain(&mut document, &mut Log::default());
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"],
            json!({
                "when": {"type": "string", "x-format": "date-time"},
                "mail": {"type": "string", "format": "email"},
                "code": {"type": "string", "x-pattern": "^x"},
                "count": {"type": "integer", "format": "int64"},
            }),
        );
    }
}
