//! What stands at the root of a document: its version, and the sections that only 3.1 has.

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::{METHODS, operations_mut, pointer};

/// The version that is written: the newest that names no feature beyond what every 3.0 tool knows.
const VERSION: &str = "3.0.3";

/// Dialects of JSON Schema that mean what OpenAPI 3.1 means without naming one.
const DIALECTS: [&str; 2] =
    ["https://spec.openapis.org/oas/3.1/dialect/base", "https://json-schema.org/draft/2020-12/schema"];

/// Writes OpenAPI 3.0 and refuses the sections that it does not have.
pub(super) fn write_3_0(document: &mut Value, log: &mut Log) {
    document["openapi"] = json!(VERSION);
    let Some(root) = document.as_object_mut() else {
        return;
    };
    if root.contains_key("webhooks") {
        log.refuse("/webhooks", "OpenAPI 3.0 has no webhooks");
    }
    if let Some(dialect) = root.remove("jsonSchemaDialect")
        && !is_known_dialect(&dialect)
    {
        log.refuse("/jsonSchemaDialect", format!("schemas in the dialect {dialect} cannot be translated"));
    }
    for (name, scheme) in
        document.pointer("/components/securitySchemes").and_then(Value::as_object).into_iter().flatten()
    {
        if scheme.get("type") == Some(&json!("mutualTLS")) {
            log.refuse(
                &pointer("/components/securitySchemes", name),
                "OpenAPI 3.0 has no security scheme of type mutualTLS",
            );
        }
    }
    operations_mut(document, |_, _, _, operation| {
        operation.entry("responses").or_insert_with(|| json!({}));
    });
}

/// Whether a `$schema` or `jsonSchemaDialect` names the dialect that OpenAPI 3.1 has anyway.
pub(super) fn is_known_dialect(dialect: &Value) -> bool {
    dialect.as_str().is_some_and(|dialect| DIALECTS.contains(&dialect))
}

/// Puts shared path items, which 3.0 does not have, where they are referred to. What stands beside the reference stays.
pub(super) fn inline_path_items(document: &mut Value, log: &mut Log) {
    let shared = document.pointer("/components/pathItems").cloned().unwrap_or_default();
    let mut is_refused = false;
    for (path, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let Some(own) = item.as_object_mut() else { continue };
        if let Err((key, message)) = inline(own, &shared) {
            log.refuse(&pointer(&pointer("/paths", path), &key), message);
            is_refused = true;
        }
    }
    if let Some(components) =
        document.get_mut("components").and_then(Value::as_object_mut).filter(|_| !is_refused)
    {
        components.remove("pathItems");
    }
}

/// Puts what an item refers to into it; or says which key cannot be, and leaves the item as it was.
fn inline(item: &mut Map<String, Value>, shared: &Value) -> Result<(), (String, String)> {
    const LONGEST_CHAIN: usize = 64;
    let mut whole = item.clone();
    for _ in 0..LONGEST_CHAIN {
        let reference = whole.get("$ref").and_then(Value::as_str);
        let place = reference.and_then(|reference| reference.strip_prefix("#/components/pathItems"));
        let Some(target) = place.and_then(|place| shared.pointer(place)).and_then(Value::as_object) else {
            *item = whole;
            return Ok(());
        };
        whole.remove("$ref");
        for (key, value) in target {
            match whole.get(key) {
                // Which of the two counts is nowhere defined, except for texts.
                Some(own) if own != value && !matches!(key.as_str(), "summary" | "description") => {
                    let message = "differs from what the path item has that is referred to; remove one of them by overlay";
                    return Err((key.clone(), message.to_owned()));
                }
                Some(_) => {}
                None => {
                    whole.insert(key.clone(), value.clone());
                }
            }
        }
    }
    Err(("$ref".to_owned(), "the path item leads back to itself".to_owned()))
}

/// Drops the servers of a path or an operation: a client has the address of one pod.
pub(super) fn drop_servers(document: &mut Value, log: &mut Log) {
    for (path, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let place = pointer("/paths", path);
        drop_servers_of(item, &place, log);
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                drop_servers_of(operation, &pointer(&place, method), log);
            }
        }
    }
}

fn drop_servers_of(owner: &mut Value, place: &str, log: &mut Log) {
    if owner.as_object_mut().is_some_and(|owner| owner.remove("servers").is_some()) {
        log.notice(
            &pointer(place, "servers"),
            "servers of its own were dropped: requests go to the pod's address, like all others",
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Log, inline_path_items, write_3_0};

    #[test]
    fn version_3_0_is_written() {
        let mut document = json!({"openapi": "3.1.1", "jsonSchemaDialect": super::DIALECTS[0], "paths": {"/a": {"get": {}}}});
        let mut log = Log::default();
        write_3_0(&mut document, &mut log);
        assert_eq!(document, json!({"openapi": "3.0.3", "paths": {"/a": {"get": {"responses": {}}}}}));
        assert!(log.errors.is_empty());
    }

    #[test]
    fn what_3_0_does_not_have_is_refused() {
        let mut document = json!({
            "openapi": "3.1.1",
            "jsonSchemaDialect": "urn:other",
            "webhooks": {"a": {}},
            "components": {"securitySchemes": {"m": {"type": "mutualTLS"}}},
        });
        let mut log = Log::default();
        write_3_0(&mut document, &mut log);
        let places: Vec<_> = log.errors.iter().filter_map(|error| error.pointer.as_deref()).collect();
        assert_eq!(places, ["/webhooks", "/jsonSchemaDialect", "/components/securitySchemes/m"]);
    }

    #[test]
    fn shared_path_items_are_inlined() {
        let mut document = json!({
            "paths": {"/a": {"$ref": "#/components/pathItems/A"}},
            "components": {"pathItems": {"A": {"get": {"responses": {}}}}},
        });
        inline_path_items(&mut document, &mut Log::default());
        assert_eq!(document, json!({"paths": {"/a": {"get": {"responses": {}}}}, "components": {}}));
    }

    #[test]
    fn what_stands_beside_a_reference_stays_and_references_lead_on() {
        let (get, put, post) = (json!({"x-a": 1}), json!({"x-a": 2}), json!({"x-a": 3}));
        let mut document = json!({
            "paths": {"/a": {"$ref": "#/components/pathItems/A", "summary": "own", "post": post}},
            "components": {"pathItems": {
                "A": {"$ref": "#/components/pathItems/B~1c", "get": get, "summary": "shared"},
                "B/c": {"put": put, "get": get},
            }},
        });
        inline_path_items(&mut document, &mut Log::default());
        assert_eq!(document["paths"]["/a"], json!({"summary": "own", "get": get, "put": put, "post": post}));
    }

    #[test]
    fn what_both_have_is_refused_by_its_place() {
        for (items, place) in [
            (json!({"A": {"get": {"x-a": 2}}}), "/paths/~1a/get"),
            (json!({"A": {"$ref": "#/components/pathItems/A"}}), "/paths/~1a/$ref"),
        ] {
            let item = json!({"$ref": "#/components/pathItems/A", "get": {"x-a": 1}});
            let mut document = json!({"paths": {"/a": item}, "components": {"pathItems": items}});
            let before = document.clone();
            let mut log = Log::default();
            inline_path_items(&mut document, &mut log);
            assert_eq!(log.errors[0].pointer.as_deref(), Some(place));
            assert_eq!(document, before);
        }
    }
}
