//! The generator wants one type for success and one for errors.

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::{operations_mut, pointer, resolve};

/// Where one success has JSON and another is empty (200 and 204), keeps the JSON one.
///
/// The empty codes are recorded in `x-empty-success` for the layer above, which can tell "nothing there" from a
/// failure.
pub(super) fn keep_json_success(document: &mut Value, _: &mut Log) {
    let whole = document.clone();
    operations_mut(document, |_, _, _, operation| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else {
            return;
        };
        let successes: Vec<_> = responses.keys().filter(|code| code.starts_with('2')).cloned().collect();
        let (typed, empty): (Vec<_>, Vec<_>) =
            successes.into_iter().partition(|code| content(&whole, &responses[code]).is_some());
        if typed.is_empty() || empty.is_empty() {
            return;
        }
        responses.retain(|code, _| !empty.contains(code));
        let codes: Vec<_> =
            empty.iter().map(|code| code.parse::<u16>().map_or(json!(code), Value::from)).collect();
        operation.insert("x-empty-success".into(), Value::Array(codes));
    });
}

/// Where one error has the common `Error` body and another none, both have it.
pub(super) fn type_every_error(document: &mut Value, log: &mut Log) {
    let whole = document.clone();
    operations_mut(document, |_, _, place, operation| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else {
            return;
        };
        let errors = responses.iter().filter(|(code, _)| is_error(code));
        let (typed, empty): (Vec<_>, Vec<_>) =
            errors.partition(|(_, response)| content(&whole, response).is_some());
        let Some(body) = typed.first().and_then(|(_, response)| content(&whole, response)).cloned() else {
            return;
        };
        let empty: Vec<_> = empty.into_iter().map(|(code, _)| code.clone()).collect();
        for code in empty {
            give_body(&mut responses[&code], &body, &whole);
            let place = pointer(&pointer(place, "responses"), &code);
            log.notice(&place, "an error without a body was given the body of the operation's other errors");
        }
    });
}

fn give_body(response: &mut Value, body: &Map<String, Value>, whole: &Value) {
    if let Value::Object(mut own) = resolve(whole, response).clone() {
        own.insert("content".into(), Value::Object(body.clone()));
        *response = Value::Object(own);
    }
}

fn is_error(code: &str) -> bool {
    code.starts_with(['4', '5'])
}

/// What a response carries, if it carries anything.
fn content<'a>(whole: &'a Value, response: &'a Value) -> Option<&'a Map<String, Value>> {
    resolve(whole, response).get("content").and_then(Value::as_object).filter(|content| !content.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Log, keep_json_success, type_every_error};

    fn json_of(name: &str) -> Value {
        json!({"description": "", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}})
    }

    fn document(responses: &Value) -> Value {
        json!({
            "paths": {"/a": {"get": {"responses": responses}}},
            "components": {"responses": {"None": {"description": "nothing"}}},
        })
    }

    #[test]
    fn an_empty_success_beside_a_json_one_is_recorded_and_dropped() {
        let mut document = document(&json!({
            "200": json_of("A"), "204": {"$ref": "#/components/responses/None"}, "205": {"description": ""}, "400": {},
        }));
        keep_json_success(&mut document, &mut Log::default());
        let operation = &document["paths"]["/a"]["get"];
        assert_eq!(operation["x-empty-success"], json!([204, 205]));
        assert_eq!(operation["responses"], json!({"200": json_of("A"), "400": {}}));
    }

    #[test]
    fn a_lone_empty_success_stays() {
        let mut document = document(&json!({"204": {"description": ""}, "400": json_of("Error")}));
        let before = document.clone();
        keep_json_success(&mut document, &mut Log::default());
        assert_eq!(document, before);
    }

    #[test]
    fn an_error_without_a_body_gets_the_common_one() {
        let mut document = document(&json!({
            "200": {"description": ""}, "400": json_of("Error"), "401": {"description": "who?"},
            "500": {"$ref": "#/components/responses/None"},
        }));
        let mut log = Log::default();
        type_every_error(&mut document, &mut log);
        let responses = &document["paths"]["/a"]["get"]["responses"];
        assert_eq!(responses["401"]["content"], json_of("Error")["content"]);
        assert_eq!(responses["401"]["description"], "who?");
        assert_eq!(responses["500"]["content"], json_of("Error")["content"]);
        assert_eq!(responses["500"]["description"], "nothing");
        assert_eq!(responses["200"], json!({"description": ""}));
        assert_eq!(log.notices.len(), 2);
    }

    #[test]
    fn errors_stay_without_a_body_where_none_has_one() {
        let mut document = document(&json!({"200": json_of("A"), "400": {"description": ""}}));
        let before = document.clone();
        type_every_error(&mut document, &mut Log::default());
        assert_eq!(document, before);
    }
}
