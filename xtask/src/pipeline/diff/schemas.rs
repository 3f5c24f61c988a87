//! Types and their fields.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Changes, Subject, rust_type, types};
use crate::document::{array, pointer};

pub(super) fn compare(old: &Value, new: &Value, changes: &mut Changes) {
    for (name, schema) in types(old) {
        let subject = Subject::new(format!("type {name}"), pointer("/components/schemas", name));
        match new.pointer(&subject.pointer) {
            Some(newer) => schemas(schema, newer, &subject, changes),
            None => changes.breaking(&subject, "removed"),
        }
    }
    for (name, _) in types(new) {
        let subject = Subject::new(format!("type {name}"), pointer("/components/schemas", name));
        if old.pointer(&subject.pointer).is_none() {
            changes.additive(&subject, "added");
        }
    }
}

/// Compares two schemas in one place, where a value must be.
pub(super) fn schemas(old: &Value, new: &Value, subject: &Subject, changes: &mut Changes) {
    let types = (rust_type::of_field(old, true), rust_type::of_field(new, true));
    schemas_of_types(old, new, types, subject, changes);
}

fn schemas_of_types(
    old: &Value,
    new: &Value,
    (before, after): (String, String),
    subject: &Subject,
    changes: &mut Changes,
) {
    if old == new && before == after {
        return;
    }
    changes.texts(subject, old, new);
    if before != after {
        changes.breaking(subject, format!("its type was {before} and is {after}"));
        return;
    }
    fields(old, new, subject, changes);
    enums(old, new, subject, changes);
    constraints(old, new, subject, changes);
    for key in ["items", "additionalProperties"] {
        if let (Some(old), Some(new)) = (old.get(key), new.get(key)) {
            schemas(old, new, &subject.part(key, &[key]), changes);
        }
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for (index, (old, new)) in array(old, key).zip(array(new, key)).enumerate() {
            schemas(
                old,
                new,
                &Subject::new(&subject.title, format!("{}/{key}/{index}", subject.pointer)),
                changes,
            );
        }
    }
}

fn fields(old: &Value, new: &Value, subject: &Subject, changes: &mut Changes) {
    let (required_before, required_after) = (required(old), required(new));
    let empty = Map::new();
    let newer = new.get("properties").and_then(Value::as_object).unwrap_or(&empty);
    let older = old.get("properties").and_then(Value::as_object).unwrap_or(&empty);
    for (name, field) in older {
        let place = field_subject(subject, name);
        let Some(now) = newer.get(name) else {
            changes.breaking(&place, "removed");
            continue;
        };
        let before = rust_type::of_field(field, required_before.contains(name.as_str()));
        let after = rust_type::of_field(now, required_after.contains(name.as_str()));
        schemas_of_types(field, now, (before, after), &place, changes);
    }
    for (name, field) in newer.iter().filter(|(name, _)| !older.contains_key(*name)) {
        let place = field_subject(subject, name);
        let required = required_after.contains(name.as_str());
        let ty = rust_type::of_field(field, required);
        if required {
            changes.breaking(
                &place,
                format!(
                    "added and required ({ty}): builders fail without it, struct literals do not compile"
                ),
            );
        } else {
            changes.additive(
                &place,
                format!("added ({ty}): builders go on working, struct literals do not compile without it"),
            );
        }
    }
}

fn field_subject(subject: &Subject, name: &str) -> Subject {
    let title = subject.title.strip_prefix("type ").unwrap_or(&subject.title);
    let place = pointer(&pointer(&subject.pointer, "properties"), name);
    Subject::new(format!("field {}.{name}", title.strip_prefix("field ").unwrap_or(title)), place)
}

fn required(schema: &Value) -> BTreeSet<&str> {
    array(schema, "required").filter_map(Value::as_str).collect()
}

fn enums(old: &Value, new: &Value, subject: &Subject, changes: &mut Changes) {
    let closed = |schema: &Value| schema.get("enum").is_some();
    match (closed(old), closed(new)) {
        (true, true) => {
            for value in array(old, "enum").filter(|value| !array(new, "enum").any(|new| new == *value)) {
                changes.breaking(subject, format!("the value {value} was removed"));
            }
            for value in array(new, "enum").filter(|value| !array(old, "enum").any(|old| old == *value)) {
                changes.additive(
                    subject,
                    format!("the value {value} was added: an exhaustive match does not compile without it"),
                );
            }
        }
        (false, true) => changes.breaking(subject, "takes only listed values now"),
        (true, false) => changes.breaking(subject, "takes any value now: the enum became a plain type"),
        (false, false) => {}
    }
}

/// Keywords that become other types, or checks when a value is built.
fn constraints(old: &Value, new: &Value, subject: &Subject, changes: &mut Changes) {
    const SEEN_ELSEWHERE: [&str; 22] = [
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "deprecated",
        "description",
        "enum",
        "example",
        "externalDocs",
        "items",
        "oneOf",
        "properties",
        "required",
        "summary",
        "tags",
        "title",
        "type",
        "x-examples",
        "x-known-values",
        "format",
        "nullable",
        "default",
    ];
    let keys: BTreeSet<&String> =
        [old, new].into_iter().filter_map(Value::as_object).flat_map(Map::keys).collect();
    for key in keys.into_iter().filter(|key| !SEEN_ELSEWHERE.contains(&key.as_str())) {
        if old.get(key) != new.get(key) {
            if key.starts_with("x-") {
                changes.documentation(subject, format!("another {key}"));
            } else {
                let text = |value: Option<&Value>| value.map_or_else(|| "none".to_owned(), Value::to_string);
                changes.breaking(
                    subject,
                    format!("{key} was {} and is {}", text(old.get(key)), text(new.get(key))),
                );
            }
        }
    }
    if old.get("default") != new.get("default") {
        changes.breaking(subject, "another default");
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        let (before, after) = (array(old, key).count(), array(new, key).count());
        // A reference and an `allOf` of one reference, which carries a text, are the same type.
        if before != after && !(key == "allOf" && before.max(after) == 1) {
            changes.breaking(subject, format!("had {before} parts ({key}) and has {after}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::{Impact, compare};

    fn changes(old: &Value, new: &Value) -> Vec<(Impact, String)> {
        let document = |schema: &Value| json!({"components": {"schemas": {"T": schema}}});
        let report = compare(Some(&document(old)), &document(new));
        report
            .changes
            .into_iter()
            .map(|change| (change.impact, format!("{} {}", change.subject, change.what)))
            .collect()
    }

    fn object(field: &Value, required: &[&str]) -> Value {
        json!({"type": "object", "properties": {"f": field}, "required": required})
    }

    #[test]
    fn equal_types_have_no_change() {
        let schema = object(&json!({"type": "string"}), &["f"]);
        assert_eq!(changes(&schema, &schema), []);
    }

    #[test]
    fn a_field_that_becomes_optional_changes_its_rust_type() {
        let text = json!({"type": "string"});
        assert_eq!(
            changes(&object(&text, &["f"]), &object(&text, &[])),
            [(Impact::Breaking, "field T.f its type was String and is Option<String>".to_owned())],
        );
        assert_eq!(changes(&object(&text, &[]), &object(&text, &["f"])).len(), 1);
    }

    #[test]
    fn a_new_field_says_whom_it_breaks() {
        let empty = json!({"type": "object", "properties": {}});
        let [(impact, text)] = &changes(&empty, &object(&json!({"type": "string"}), &[]))[..] else {
            panic!()
        };
        assert_eq!(*impact, Impact::Additive);
        assert!(text.contains("builders go on working, struct literals do not"), "{text}");
        let [(impact, _)] = &changes(&empty, &object(&json!({"type": "string"}), &["f"]))[..] else {
            panic!()
        };
        assert_eq!(*impact, Impact::Breaking);
    }

    #[test]
    fn removed_and_retyped_fields_break() {
        let text = object(&json!({"type": "string"}), &[]);
        assert_eq!(changes(&text, &json!({"type": "object", "properties": {}}))[0].0, Impact::Breaking);
        assert_eq!(changes(&text, &object(&json!({"type": "integer"}), &[]))[0].0, Impact::Breaking);
        assert_eq!(
            changes(&text, &object(&json!({"type": "string", "maxLength": 3}), &[]))[0].0,
            Impact::Breaking
        );
    }

    #[test]
    fn values_of_closed_enums_add_or_break_and_known_values_are_documentation() {
        let closed = |values: &[&str]| json!({"type": "string", "enum": values});
        assert_eq!(changes(&closed(&["A"]), &closed(&["A", "B"]))[0].0, Impact::Additive);
        assert_eq!(changes(&closed(&["A", "B"]), &closed(&["A"]))[0].0, Impact::Breaking);
        let open = |values: &[&str]| json!({"type": "string", "x-known-values": values});
        assert_eq!(
            changes(&open(&["A"]), &open(&["B"])),
            [(Impact::Documentation, r#"type T known values: added "B"; removed "A""#.to_owned())],
        );
    }

    #[test]
    fn texts_are_documentation() {
        let old = object(&json!({"type": "string", "description": "a"}), &[]);
        let new = object(&json!({"type": "string", "description": "b", "deprecated": true}), &[]);
        let found = changes(&old, &new);
        assert!(
            found.len() == 2 && found.iter().all(|(impact, _)| *impact == Impact::Documentation),
            "{found:?}"
        );
    }

    #[test]
    fn what_may_be_null_now_has_another_type() {
        let text = json!({"type": "string"});
        let or_null = json!({"type": "string", "nullable": true});
        for (old, new, expected) in [
            (text.clone(), or_null.clone(), "type T its type was String and is Option<String>"),
            (
                object(&json!({"type": "array", "items": text}), &["f"]),
                object(&json!({"type": "array", "items": or_null}), &["f"]),
                "field T.f its type was Vec<String> and is Vec<Option<String>>",
            ),
            (
                object(&json!({"type": "object", "additionalProperties": text}), &["f"]),
                object(&json!({"type": "object", "additionalProperties": or_null}), &["f"]),
                "field T.f its type was HashMap<String, String> and is HashMap<String, Option<String>>",
            ),
        ] {
            assert_eq!(changes(&old, &new), [(Impact::Breaking, expected.to_owned())]);
        }
        assert_eq!(changes(&object(&text, &[]), &object(&or_null, &[])), [], "both are options");
    }

    #[test]
    fn nested_schemas_are_compared_too() {
        let list = |ty: &str| {
            object(
                &json!({"type": "array", "items": {"type": "object", "properties": {"x": {"type": ty}}}}),
                &[],
            )
        };
        let found = changes(&list("string"), &list("integer"));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].1.contains("x its type was Option<String> and is Option<i64>"), "{found:?}");
    }
}
