//! What a description says to people only.

use serde_json::{Map, Value, json};

use crate::generator::names::is_map_of_names;

/// The same description without its texts.
pub(crate) fn stripped(description: &Value) -> Value {
    let mut description = description.clone();
    strip(&mut description);
    description
}

/// Removes titles, descriptions, examples and extensions with sentences; facts stay.
///
/// A response has to have a description, so it gets an empty one.
pub(crate) fn strip(description: &mut Value) {
    match description {
        Value::Object(members) => strip_object(members),
        Value::Array(elements) => elements.iter_mut().for_each(strip),
        _ => {}
    }
}

fn strip_object(members: &mut Map<String, Value>) {
    members.retain(|key, value| !is_text(key, value));
    for (key, value) in members {
        match key.as_str() {
            "info" => keep_title_and_version(value),
            "responses" => strip_responses(value),
            "scopes" => empty_all(value),
            key if is_map_of_names(key) && value.is_object() => every_member(value, strip),
            key if is_data(key) => {}
            _ => strip(value),
        }
    }
}

fn is_text(key: &str, value: &Value) -> bool {
    match key {
        "description" | "summary" | "title" | "$comment" | "termsOfService" => value.is_string(),
        "externalDocs" | "example" | "examples" => true,
        key if key.starts_with("x-") => key.contains("example") || has_sentence(value),
        _ => false,
    }
}

/// Whether there is a string of several words in it.
fn has_sentence(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains(char::is_whitespace),
        Value::Array(elements) => elements.iter().any(has_sentence),
        Value::Object(members) => {
            members.iter().any(|(key, value)| is_text(key, value) || has_sentence(value))
        }
        _ => false,
    }
}

/// Keywords whose value is data of the API's users.
fn is_data(key: &str) -> bool {
    matches!(key, "const" | "default" | "enum" | "mapping")
}

fn keep_title_and_version(info: &mut Value) {
    if let Some(info) = info.as_object_mut() {
        info.retain(|key, _| key == "title" || key == "version");
    }
}

fn strip_responses(responses: &mut Value) {
    every_member(responses, |response| {
        strip(response);
        if let Some(response) = response.as_object_mut().filter(|response| !response.contains_key("$ref")) {
            response.insert("description".into(), json!(""));
        }
    });
}

/// The scopes of a flow: texts by name.
fn empty_all(scopes: &mut Value) {
    every_member(scopes, |text| *text = json!(""));
}

fn every_member(value: &mut Value, change: impl FnMut(&mut Value)) {
    value.as_object_mut().into_iter().flatten().map(|(_, member)| member).for_each(change);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::stripped;

    #[test]
    fn no_text_is_left_and_no_fact_is_lost() {
        let described = json!({
            "openapi": "3.1.1",
            "info": {"title": "Pod API", "version": "1", "description": "theirs", "contact": {"name": "theirs"}},
            "externalDocs": {"description": "theirs", "url": "https://theirs"},
            "tags": [{"name": "Streams", "description": "theirs"}],
            "x-anchors": {"errors": {"400": {"description": "theirs"}}},
            "servers": [{"url": "/pod", "description": "theirs", "variables": {"description": {"default": "a", "description": "theirs"}}}],
            "paths": {"/a": {"summary": "theirs", "get": {
                "tags": ["Streams"], "summary": "theirs", "description": "theirs", "x-code-examples": ["theirs"], "x-why": "so they say",
                "parameters": [{"name": "description", "in": "query", "description": "theirs", "example": "theirs", "schema": {"type": "string", "default": "kept"}}],
                "requestBody": {"description": "theirs", "content": {"application/json": {"examples": {"a": {"value": "theirs"}}}}},
                "responses": {"200": {"description": "theirs", "headers": {"title": {"description": "theirs"}}}, "400": {"$ref": "#/components/responses/E"}},
            }}},
            "components": {
                "examples": {"a": {"value": "theirs"}},
                "responses": {"E": {"description": "theirs"}},
                "securitySchemes": {"o": {"type": "oauth2", "flows": {"implicit": {"scopes": {"read": "theirs"}}}}},
                "schemas": {"title": {
                    "title": "theirs", "description": "theirs", "$comment": "theirs", "enum": ["kept"], "examples": ["theirs"],
                    "properties": {"description": {"type": "string", "description": "theirs"}, "example": {"type": "string", "x-nullable": true}},
                }},
            },
        });
        let bare = stripped(&described);
        assert!(!bare.to_string().contains("the"), "{bare}");
        assert_eq!(
            bare,
            json!({
                "openapi": "3.1.1",
                "info": {"title": "Pod API", "version": "1"},
                "tags": [{"name": "Streams"}],
                "servers": [{"url": "/pod", "variables": {"description": {"default": "a"}}}],
                "paths": {"/a": {"get": {
                    "tags": ["Streams"],
                    "parameters": [{"name": "description", "in": "query", "schema": {"type": "string", "default": "kept"}}],
                    "requestBody": {"content": {"application/json": {}}},
                    "responses": {"200": {"description": "", "headers": {"title": {}}}, "400": {"$ref": "#/components/responses/E"}},
                }}},
                "components": {
                    "responses": {"E": {"description": ""}},
                    "securitySchemes": {"o": {"type": "oauth2", "flows": {"implicit": {"scopes": {"read": ""}}}}},
                    "schemas": {"title": {
                        "enum": ["kept"],
                        "properties": {"description": {"type": "string"}, "example": {"type": "string", "x-nullable": true}},
                    }},
                },
            }),
        );
    }
}
