//! Formats of texts for which the generator would use other types, some of crates that the client does not have.

use serde_json::Value;

use super::Log;
use crate::document::schemas_mut;

/// The formats that JSON Schema defines for texts.
const FORMATS: [&str; 21] = [
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "idn-email",
    "idn-hostname",
    "ip",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "regex",
    "relative-json-pointer",
    "time",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
    "uuid",
];

/// The formats of numbers that the generator has types for.
const NUMBERS: [&str; 14] = [
    "double",
    "float",
    "int",
    "int16",
    "int32",
    "int64",
    "int8",
    "milliseconds",
    "numeric-id",
    "uint",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
];

/// Whether a format makes no difference to the Rust type, or none that it should make.
fn is_remark(format: &str, kind: Option<&str>) -> bool {
    match kind {
        Some("integer") => !NUMBERS.contains(&format) || matches!(format, "double" | "float"),
        Some("number") => !matches!(format, "double" | "float"),
        Some("boolean" | "array" | "object") => true,
        _ => FORMATS.contains(&format) || NUMBERS.contains(&format),
    }
}

/// Keeps such a text a plain text, and its format in `x-format`: an answer with an odd date or id still decodes.
pub(super) fn keep_plain(document: &mut Value, _: &mut Log) {
    schemas_mut(document, |_, schema| {
        let Some(schema) = schema.as_object_mut() else { return };
        let format = schema.get("format").and_then(Value::as_str);
        let kind = schema.get("type").and_then(Value::as_str);
        if format.is_some_and(|format| is_remark(format, kind))
            && let Some(format) = schema.remove("format")
        {
            schema.insert("x-format".into(), format);
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Log, keep_plain};

    #[test]
    fn texts_become_plain_and_other_formats_stay() {
        let mut document = json!({"components": {"schemas": {"A": {"properties": {
            "when": {"type": "string", "format": "date-time"},
            "address": {"type": "string", "format": "ipv4"},
            "bytes": {"type": "string", "format": "byte"},
            "count": {"type": "integer", "format": "int64"},
        }}}}});
        keep_plain(&mut document, &mut Log::default());
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"],
            json!({
                "when": {"type": "string", "x-format": "date-time"},
                "address": {"type": "string", "x-format": "ipv4"},
                "bytes": {"type": "string", "format": "byte"},
                "count": {"type": "integer", "format": "int64"},
            }),
        );
    }
}
