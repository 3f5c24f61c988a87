//! The session token is the session's, not an argument of every method.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Log;
use crate::{
    document::{METHODS, object, operations_mut, pointer, resolve},
    generator::needs_session,
};

const TOKEN: &str = "sessionToken";

/// Says of each operation what the root says of all (`security`); one that says something itself overrides that.
pub(super) fn inherit_security(document: &mut Value, _: &mut Log) {
    let Some(security) = document.as_object_mut().and_then(|root| root.remove("security")) else { return };
    for place in ["/paths", "/components/pathItems"] {
        let items = document.pointer_mut(place).and_then(Value::as_object_mut);
        for item in items.into_iter().flatten().map(|(_, item)| item) {
            for method in METHODS {
                if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                    operation.entry("security").or_insert_with(|| security.clone());
                }
            }
        }
    }
}

/// Drops what asks for no session, and names the schemes that a client does not know: it sends the session token only.
pub(super) fn keep_what_needs_a_session(document: &mut Value, log: &mut Log) {
    let tokens: BTreeSet<String> =
        object(document.get("components").unwrap_or(&Value::Null), "securitySchemes")
            .filter(|(_, scheme)| scheme.get("type") == Some(&json!("apiKey")) && is_token(scheme))
            .map(|(name, _)| name.clone())
            .collect();
    let mut unknown = BTreeSet::new();
    operations_mut(document, |_, _, place, operation| {
        let Some(security) = operation.get("security") else { return };
        if !needs_session(Some(security)) {
            if *security != json!([]) {
                log.notice(&pointer(place, "security"), "it may be called without a session, and is");
            }
            operation.remove("security");
            return;
        }
        let ways = security.as_array().into_iter().flatten().filter_map(Value::as_object);
        let ways: Vec<_> = ways.map(|way| way.keys().filter(|name| !tokens.contains(*name))).collect();
        if ways.iter().all(|strange| strange.clone().next().is_some()) {
            unknown.extend(ways.into_iter().flatten().cloned());
        }
    });
    for name in unknown {
        log.notice(
            &pointer("/components/securitySchemes", &name),
            format!("operations that need {name} are sent with the session token, which is all that a client knows"),
        );
    }
}

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

    use super::{Log, carry_the_token, inherit_security, keep_what_needs_a_session};

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
    fn what_the_root_needs_is_needed_by_each_operation_that_says_nothing_else() {
        let token = json!([{"session": []}]);
        let other = json!([{"bearer": []}]);
        let mut document = json!({
            "security": token,
            "paths": {"/a": {"get": {}, "post": {"security": []}, "put": {"security": other}, "delete": {"security": [{}, {"session": []}]}}},
            "components": {
                "pathItems": {"A": {"get": {}}},
                "securitySchemes": {"session": {"type": "apiKey", "in": "header", "name": "sessionToken"}, "bearer": {}},
            },
        });
        let mut log = Log::default();
        inherit_security(&mut document, &mut log);
        keep_what_needs_a_session(&mut document, &mut log);
        assert_eq!(document.get("security"), None);
        assert_eq!(document["components"]["pathItems"]["A"]["get"]["security"], token);
        let item = &document["paths"]["/a"];
        assert_eq!(
            *item,
            json!({"get": {"security": token}, "post": {}, "put": {"security": other}, "delete": {}})
        );
        let told: Vec<_> = log.notices.iter().filter_map(|notice| notice.pointer.as_deref()).collect();
        assert_eq!(told, ["/paths/~1a/delete/security", "/components/securitySchemes/bearer"]);
    }

    #[test]
    fn other_headers_stay() {
        let mut document = json!({"paths": {"/a": {"get": {"parameters": [header("X-Trace-Id")]}}}});
        let before = document.clone();
        carry_the_token(&mut document, &mut Log::default());
        assert_eq!(document, before);
    }
}
