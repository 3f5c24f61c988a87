//! The generator wants one type for success and one for errors.

use serde_json::{Map, Value, json};

use super::Log;
use crate::{
    document::{operations_mut, pointer, resolve},
    texts,
};

/// Keeps the status codes that a client can tell apart, and of each response the media type that it asks for.
///
/// `default` stands for the errors where there is a success, and for both where there is none.
pub(super) fn keep_codes(document: &mut Value, log: &mut Log) {
    let whole = document.clone();
    operations_mut(document, |_, _, place, operation| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
        let place = pointer(place, "responses");
        for (code, response) in std::mem::take(responses) {
            if code.starts_with("x-") {
                continue;
            }
            let place = pointer(&place, &code);
            let name = code.to_ascii_uppercase();
            if name != "DEFAULT" && !is_code(&name) {
                log.notice(
                    &place,
                    format!("{code:?} is not a status code that an operation ends with; left out"),
                );
                continue;
            }
            let name = if name == "DEFAULT" { "default".to_owned() } else { name };
            responses.insert(name, with_one_media_type(response, &whole, &place, log));
        }
        let is_success = |code: &String| code.starts_with('2');
        if let Some(default) = responses.remove("default") {
            if !responses.keys().any(is_success) {
                responses.insert("2XX".into(), default.clone());
            }
            for class in ["4XX", "5XX"] {
                responses.entry(class).or_insert_with(|| default.clone());
            }
        }
    });
}

/// 200 or 2XX; what is informational or a redirect comes to no caller.
fn is_code(code: &str) -> bool {
    let rest = code.get(1..).unwrap_or_default();
    code.starts_with(['2', '3', '4', '5'])
        && rest.len() == 2
        && (rest == "XX" || rest.bytes().all(|byte| byte.is_ascii_digit()))
}

const JSON: &str = "application/json";

fn is_json(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == JSON || essence == "*/*" || essence == "application/*" || essence.ends_with("+json")
}

fn with_one_media_type(response: Value, whole: &Value, place: &str, log: &mut Log) -> Value {
    let mut own = resolve(whole, &response).clone();
    let Some(content) = own.get_mut("content").and_then(Value::as_object_mut).filter(|all| !all.is_empty())
    else {
        return response;
    };
    let before = content.clone();
    let json = content
        .keys()
        .find(|name| name.starts_with(JSON))
        .or_else(|| content.keys().find(|name| is_json(name)));
    let Some(name) = json.cloned() else { return response };
    let mut media = content.remove(&name).unwrap_or_default();
    let others: Vec<_> = content.keys().cloned().collect();
    if !others.is_empty() {
        log.notice(place, format!("its body is read as JSON; left out: {}", others.join(", ")));
    }
    if let Some(media) = media.as_object_mut() {
        media.remove("encoding");
        if !media.contains_key("schema") {
            log.notice(place, "nothing is said about its JSON; it is any value");
            media.insert("schema".into(), json!({}));
        }
    }
    let is_bytes = media.pointer("/schema/format") == Some(&json!("binary"));
    content.clear();
    content.insert(if is_bytes { "application/octet-stream" } else { JSON }.to_owned(), media);
    if *content == before { response } else { own }
}

/// Where an operation succeeds, or fails, with bodies of several types, it has one type that holds them all.
pub(super) fn keep_one_type(document: &mut Value, log: &mut Log) {
    let whole = document.clone();
    operations_mut(document, |_, _, place, operation| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
        for (first, kind) in [(&['2'][..], "successes"), (&['4', '5'][..], "errors")] {
            let codes: Vec<_> = responses.keys().filter(|code| code.starts_with(first)).cloned().collect();
            let bodies: Vec<_> =
                codes.iter().filter_map(|code| content(&whole, &responses[code])).cloned().collect();
            let Some(body) = bodies.first() else { continue };
            if bodies.len() == codes.len() && bodies.iter().all(|other| other == body) {
                continue;
            }
            let plain = |body: &Map<String, Value>| simple(&texts::stripped(&Value::Object(body.clone())));
            let one = if bodies.iter().all(|other| plain(other) == plain(body)) && bodies.len() == codes.len()
            {
                body.clone()
            } else {
                let raw = bodies.iter().any(|body| !body.keys().any(|name| name.starts_with(JSON)));
                let media = if raw { "application/octet-stream" } else { JSON };
                let what = if raw { "plain bytes" } else { "any JSON value" };
                log.notice(
                    &pointer(place, "responses"),
                    format!(
                        "its {kind} ({}) have bodies of several types; they are {what}",
                        codes.join(", ")
                    ),
                );
                Map::from_iter([(media.to_owned(), json!({ "schema": {} }))])
            };
            for code in codes {
                give_body(&mut responses[&code], &one, &whole);
            }
        }
    });
}

/// A reference with a text, which is in an `allOf`, is the reference.
fn simple(body: &Value) -> Value {
    match body {
        Value::Object(members) => match members.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) if members.len() == 1 => simple(only),
            _ => members.iter().map(|(key, value)| (key.clone(), simple(value))).collect(),
        },
        other => other.clone(),
    }
}

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
        if let Some(raw) = content(&whole, &responses[&typed[0]])
            .filter(|body| !body.keys().any(|name| name.starts_with(JSON)))
        {
            // No bytes are bytes, too.
            let raw = raw.clone();
            for code in &empty {
                give_body(&mut responses[code], &raw, &whole);
            }
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
