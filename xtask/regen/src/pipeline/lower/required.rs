//! A `required` that names no property.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Log;
use crate::document::{array, object, pointer, schemas_mut};

/// Drops such names and reports them: nothing could ever be decoded from an answer without a field nobody knows.
pub(super) fn drop_unknown_names(document: &mut Value, log: &mut Log) {
    let whole = document.clone();
    // The schemas of one `allOf` share their properties: a part may require what another part defines.
    let mut enclosing: Vec<(String, BTreeSet<String>)> = Vec::new();
    schemas_mut(document, |place, schema| {
        if schema.get("$ref").is_some() {
            // By now it stands alone: nothing beside it that could require anything.
            return;
        }
        let mut known = names_of(&whole, schema);
        while enclosing.last().is_some_and(|(outer, _)| !is_part_of(place, outer)) {
            enclosing.pop();
        }
        if let Some((_, names)) = enclosing.last() {
            known.extend(names.iter().cloned());
        }
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| {
                let kept = name.as_str().is_some_and(|name| known.contains(name));
                if !kept {
                    let message = format!("{name} is required but is no property; dropped");
                    log.notice(&pointer(place, "required"), message);
                }
                kept
            });
            if required.is_empty()
                && let Some(schema) = schema.as_object_mut()
            {
                schema.remove("required");
            }
        }
        enclosing.push((place.to_owned(), known));
    });
}

/// Whether a schema is a direct part of another one's composition.
fn is_part_of(place: &str, outer: &str) -> bool {
    let rest = place.strip_prefix(outer).and_then(|rest| rest.strip_prefix('/'));
    let mut keys = rest.unwrap_or_default().split('/');
    matches!(keys.next(), Some("allOf" | "anyOf" | "oneOf")) && keys.next().is_some() && keys.next().is_none()
}

/// The properties of a schema, of its parts and of what it refers to, each looked into once.
fn names_of(whole: &Value, schema: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        names.extend(object(schema, "properties").map(|(name, _)| name.clone()));
        open.extend(["allOf", "anyOf", "oneOf"].into_iter().flat_map(|keyword| array(schema, keyword)));
        let reference = schema.get("$ref").and_then(Value::as_str);
        if let Some(target) = reference.and_then(|reference| reference.strip_prefix('#'))
            && seen.insert(target)
        {
            open.extend(whole.pointer(target));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Log, drop_unknown_names};

    #[test]
    fn an_unknown_name_is_dropped_and_reported() {
        let mut document = json!({"components": {"schemas": {
            "A": {"properties": {"a": {}}, "required": ["a", "b"]},
            "B": {"required": ["c"]},
        }}});
        let mut log = Log::default();
        drop_unknown_names(&mut document, &mut log);
        assert_eq!(
            document["components"]["schemas"],
            json!({"A": {"properties": {"a": {}}, "required": ["a"]}, "B": {}}),
        );
        let places: Vec<_> = log.notices.iter().filter_map(|notice| notice.pointer.as_deref()).collect();
        assert_eq!(places, ["/components/schemas/A/required", "/components/schemas/B/required"]);
    }

    #[test]
    fn a_part_may_require_what_another_part_defines() {
        let mut document = json!({"components": {"schemas": {
            "Base": {"properties": {"a": {}}},
            "A": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"required": ["a"]}], "required": ["a"]},
            "Loop": {"allOf": [{"$ref": "#/components/schemas/Loop"}], "required": ["x"]},
        }}});
        let before = document["components"]["schemas"]["A"].clone();
        let mut log = Log::default();
        drop_unknown_names(&mut document, &mut log);
        assert_eq!(document["components"]["schemas"]["A"], before);
        assert_eq!(log.notices.len(), 1);
    }
}
