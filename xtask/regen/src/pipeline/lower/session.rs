//! The session token is the session's, not an argument of every method.

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::{METHODS, resolve};

const TOKEN: &str = "sessionToken";

/// Turns the header parameter `sessionToken` into a security scheme.
pub(super) fn carry_the_token(document: &mut Value, _: &mut Log) {
    let whole = document.clone();
    let mut carried = false;
    for (_, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        let everywhere = take_parameter(item, &whole);
        for method in METHODS {
            let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else {
                continue;
            };
            if take_parameter(operation, &whole) || everywhere {
                operation.insert("security".into(), json!([{ TOKEN: [] }]));
                carried = true;
            }
        }
    }
    if carried {
        document["components"]["securitySchemes"][TOKEN] =
            json!({"type": "apiKey", "in": "header", "name": TOKEN});
        remove_unused_components(document);
    }
}

/// Whether the parameter was there.
fn take_parameter(owner: &mut Map<String, Value>, whole: &Value) -> bool {
    let Some(parameters) = owner.get_mut("parameters").and_then(Value::as_array_mut) else {
        return false;
    };
    let before = parameters.len();
    parameters.retain(|parameter| !is_token(resolve(whole, parameter)));
    let taken = parameters.len() < before;
    if parameters.is_empty() {
        owner.remove("parameters");
    }
    taken
}

/// Whether a parameter, not a reference to one, is the session token. Header names do not distinguish case.
pub(in crate::pipeline) fn is_token(parameter: &Value) -> bool {
    parameter.get("in") == Some(&json!("header"))
        && parameter.get("name").and_then(Value::as_str).is_some_and(|name| name.eq_ignore_ascii_case(TOKEN))
}

/// Nothing refers to a shared token parameter any more.
fn remove_unused_components(document: &mut Value) {
    let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) else {
        return;
    };
    if let Some(parameters) = components.get_mut("parameters").and_then(Value::as_object_mut) {
        parameters.retain(|_, parameter| !is_token(parameter));
        if parameters.is_empty() {
            components.remove("parameters");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Log, carry_the_token};

    fn header(name: &str) -> Value {
        json!({"name": name, "in": "header", "required": true, "schema": {"type": "string"}})
    }

    #[test]
    fn the_parameter_becomes_a_security_scheme() {
        let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}});
        let mut document =
            json!({"paths": {"/a/{id}": {"get": {"parameters": [id, header("sessionToken")]}, "put": {}}}});
        carry_the_token(&mut document, &mut Log::default());
        assert_eq!(
            document,
            json!({
                "paths": {"/a/{id}": {"get": {"parameters": [id], "security": [{"sessionToken": []}]}, "put": {}}},
                "components": {"securitySchemes": {"sessionToken": {"type": "apiKey", "in": "header", "name": "sessionToken"}}},
            }),
        );
    }

    #[test]
    fn a_shared_parameter_and_one_for_the_whole_path_count_too() {
        let mut document = json!({
            "paths": {
                "/a": {"get": {"parameters": [{"$ref": "#/components/parameters/T"}]}},
                "/b": {"parameters": [header("SESSIONTOKEN")], "get": {}},
            },
            "components": {"parameters": {"T": header("sessionToken")}},
        });
        carry_the_token(&mut document, &mut Log::default());
        let secured = json!({"get": {"security": [{"sessionToken": []}]}});
        assert_eq!(document["paths"], json!({"/a": secured, "/b": secured}));
        assert_eq!(document["components"].get("parameters"), None);
    }

    #[test]
    fn other_headers_stay() {
        let mut document = json!({"paths": {"/a": {"get": {"parameters": [header("X-Trace-Id")]}}}});
        let before = document.clone();
        carry_the_token(&mut document, &mut Log::default());
        assert_eq!(document, before);
    }
}
