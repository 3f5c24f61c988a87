//! What stands at the root of a document: its version, and the sections that only 3.1 has.

use serde_json::{Value, json};

use super::Log;
use crate::document::{object, operations_mut, pointer};

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

/// Puts shared path items, which 3.0 does not have, where they are referred to.
pub(super) fn inline_path_items(document: &mut Value, _: &mut Log) {
    let inlined: Vec<_> = object(document, "paths")
        .filter_map(|(path, item)| {
            let target = item.get("$ref")?.as_str()?.strip_prefix('#')?;
            let target = target.starts_with("/components/pathItems/").then(|| document.pointer(target))??;
            Some((path.clone(), target.clone()))
        })
        .collect();
    for (path, item) in inlined {
        document["paths"][path] = item;
    }
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        components.remove("pathItems");
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
}
