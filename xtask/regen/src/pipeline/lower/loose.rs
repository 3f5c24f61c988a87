//! An answer that breaks a promise of the description must decode all the same.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Log, answers::Answers};
use crate::document::schemas_mut;

/// Formats of integers for which the generator has a type that does not hold every integer, but for `int32`.
const NARROW: [&str; 9] = ["int", "int8", "int16", "uint", "uint8", "uint16", "uint32", "uint64", "uint128"];

/// Remembers what answers lead to: a part of a composition is none of it once it is composed.
pub(super) fn find_answers(document: &mut Value, log: &mut Log) {
    log.answers = Answers::of(document);
}

/// Makes every field of an answer optional, its integers plain ones, and its objects open to new fields.
///
/// What was promised is kept in `x-required`, `x-format` and `x-closed`. A type that is only sent stays as strict as it
/// is; of one that nothing refers to, only the fields that are required stay so.
pub(super) fn loosen_answers(document: &mut Value, log: &mut Log) {
    let answers = Answers::of(document);
    let requests = Answers::requests(document);
    let responses = Answers::responses(document);
    let mut unchecked = BTreeSet::new();
    schemas_mut(document, |place, schema| {
        let Some(schema) = schema.as_object_mut() else { return };
        let is_former_part = place.starts_with("/components/schemas/") && log.answers.contain(place);
        if answers.contain(place) || is_former_part {
            let is_loosened = loosen(schema) | require_nothing(schema);
            let name = place.strip_prefix("/components/schemas/").and_then(|rest| rest.split('/').next());
            if let Some(name) = name.filter(|_| is_loosened && requests.contain(place)) {
                unchecked.insert(name.to_owned());
            }
        } else if place.starts_with("/components/schemas/")
            && !requests.contain(place)
            && !responses.contain(place)
        {
            loosen(schema);
        }
    });
    if !unchecked.is_empty() {
        let names: Vec<_> = unchecked.into_iter().collect();
        log.notice(
            "/components/schemas",
            format!(
                "sent and answered, so what is required or forbidden in them is not checked: {}",
                names.join(", ")
            ),
        );
    }
}

/// Whether anything was required.
fn require_nothing(schema: &mut Map<String, Value>) -> bool {
    if schema.get("required").is_some_and(Value::is_array)
        && let Some(names) = schema.remove("required")
    {
        schema.insert("x-required".into(), names);
        return true;
    }
    false
}

/// Whether anything was narrow.
fn loosen(schema: &mut Map<String, Value>) -> bool {
    let rest = schema.get("additionalProperties");
    let is_closed = rest == Some(&json!(false));
    if is_closed {
        schema.remove("additionalProperties");
        schema.insert("x-closed".into(), json!(true));
    } else if schema.contains_key("properties")
        && let Some(rest) = rest.filter(|rest| rest.is_object() && **rest != json!({})).cloned()
    {
        // A new field of another type must not fail the rest.
        schema.insert("additionalProperties".into(), json!({}));
        schema.insert("x-additional-properties".into(), rest);
    }
    let is_narrow =
        schema.get("format").and_then(Value::as_str).is_some_and(|format| NARROW.contains(&format));
    if is_narrow && schema.get("type") == Some(&json!("integer")) {
        let format = schema.insert("format".into(), json!("int64"));
        schema.extend(format.map(|format| ("x-format".to_owned(), format)));
    }
    is_closed || is_narrow
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Log, loosen_answers};

    fn strict() -> Value {
        json!({
            "type": "object",
            "required": ["small"],
            "additionalProperties": false,
            "properties": {
                "small": {"type": "integer", "format": "uint8"},
                "usual": {"type": "integer", "format": "int32"},
                "id": {"type": "integer", "format": "numeric-id"},
                "required": {"type": "boolean"},
            },
        })
    }

    fn json_of(name: &str) -> Value {
        json!({"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}})
    }

    #[test]
    fn answers_are_loosened_and_what_is_only_sent_stays_strict() {
        let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "integer", "format": "uint8"}});
        let mut document = json!({
            "paths": {"/a/{id}": {"post": {
                "parameters": [id],
                "requestBody": json_of("Sent"),
                "responses": {"200": json_of("Both"), "400": json_of("Error")},
            }}},
            "components": {"schemas": {
                "Sent": {"allOf": [strict(), {"$ref": "#/components/schemas/Both"}]},
                "Both": {"allOf": [{"$ref": "#/components/schemas/Inner"}, {"required": ["small"]}]},
                "Inner": strict(),
                "Error": strict(),
            }},
        });
        let mut log = Log::default();
        loosen_answers(&mut document, &mut log);
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["Inner"],
            json!({
                "type": "object",
                "x-required": ["small"],
                "x-closed": true,
                "properties": {
                    "small": {"type": "integer", "format": "int64", "x-format": "uint8"},
                    "usual": {"type": "integer", "format": "int32"},
                    "id": {"type": "integer", "format": "numeric-id"},
                    "required": {"type": "boolean"},
                },
            }),
        );
        assert_eq!(schemas["Both"]["allOf"][1], json!({"x-required": ["small"]}));
        assert_eq!((&schemas["Sent"]["allOf"][0], &schemas["Error"]), (&strict(), &strict()));
        assert_eq!(document["paths"]["/a/{id}"]["post"]["parameters"], json!([id]));
        let [note] = log.notices.as_slice() else { panic!("{:?}", log.notices) };
        assert!(note.message.ends_with("not checked: Both, Inner"), "{note}");
    }

    #[test]
    fn an_answer_without_a_name_is_loosened_too() {
        let answer = json!({"content": {"application/json": {"schema": strict()}}});
        let mut document = json!({"paths": {"/a": {"get": {"responses": {"200": answer}}}}});
        loosen_answers(&mut document, &mut Log::default());
        let schema =
            &document["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        assert_eq!((schema.get("required"), &schema["x-required"]), (None, &json!(["small"])));
    }
}
