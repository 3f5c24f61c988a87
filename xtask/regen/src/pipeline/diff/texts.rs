//! What changed in the documents and makes no difference to code.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Changes, Side, Subject, types};
use crate::document::{self, array, object, operations, pointer, resolve};

pub(super) fn compare(old: Side, new: Side, changes: &mut Changes) {
    let (old, new) = (old.document, new.document);
    for operation in operations(old) {
        if let Some(after) = new.pointer(&operation.pointer) {
            let subject = Subject::new(super::title(&operation), operation.pointer.clone());
            compare_operations((old, operation.value), (new, after), operation.path, &subject, changes);
        }
    }
    for (name, before) in types(old) {
        let subject = Subject::new(format!("type {name}"), pointer("/components/schemas", name));
        if let Some(after) = new.pointer(&subject.pointer) {
            schemas(before, after, &subject, changes);
        }
    }
}

type Part<'a> = (&'a Value, &'a Value);

fn compare_operations(old: Part, new: Part, path: &str, subject: &Subject, changes: &mut Changes) {
    changes.texts(subject, old.1, new.1);
    let parameters = |part: Part<'_>| -> Vec<(String, Value)> {
        let named = document::parameters(part.0, path, part.1).map(|parameter| {
            let text = |key| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
            (format!("{} {}", text("in"), text("name")), parameter.clone())
        });
        named.collect()
    };
    let after = parameters(new);
    for (key, before) in parameters(old) {
        if let Some((_, after)) = after.iter().find(|(other, _)| *other == key) {
            let name = key.split_once(' ').map_or(key.as_str(), |(_, name)| name);
            let subject = subject.part(&format!("parameter {name}"), &["parameters"]);
            changes.texts(&subject, &before, after);
            if let (Some(before), Some(after)) = (before.get("schema"), after.get("schema")) {
                schemas(before, after, &subject, changes);
            }
        }
    }
    if let (Some(before), Some(after)) = (old.1.get("requestBody"), new.1.get("requestBody")) {
        let (before, after) = (resolve(old.0, before), resolve(new.0, after));
        let subject = subject.part("body", &["requestBody"]);
        changes.texts(&subject, before, after);
        contents(before, after, &subject, changes);
    }
    responses(old, new, subject, changes);
}

fn responses(old: Part, new: Part, subject: &Subject, changes: &mut Changes) {
    let codes =
        |part: Part<'_>| object(part.1, "responses").map(|(code, _)| code.clone()).collect::<BTreeSet<_>>();
    for code in codes(old).union(&codes(new)) {
        let subject = subject.part(&format!("response {code}"), &["responses", code]);
        let response = |part: Part<'_>| {
            let response = part.1.get("responses").and_then(|responses| responses.get(code));
            response.map(|response| resolve(part.0, response).clone())
        };
        match (response(old), response(new)) {
            (Some(old), Some(new)) => {
                changes.texts(&subject, &old, &new);
                contents(&old, &new, &subject, changes);
            }
            // What a success is stands in the Rust code.
            _ if code.starts_with('2') => {}
            (Some(_), None) => changes.documentation(&subject, "is no longer documented"),
            (None, Some(_)) => changes.documentation(&subject, "is documented now"),
            (None, None) => {}
        }
    }
}

fn contents(old: &Value, new: &Value, subject: &Subject, changes: &mut Changes) {
    for (name, before) in object(old, "content") {
        let after = new.get("content").and_then(|content| content.get(name));
        if let (Some(before), Some(after)) =
            (before.get("schema"), after.and_then(|media| media.get("schema")))
        {
            schemas(before, after, subject, changes);
        }
    }
}

/// Texts of a schema and of what is in it, and facts that the Rust code does not have.
fn schemas(old: &Value, new: &Value, subject: &Subject, changes: &mut Changes) {
    if old == new {
        return;
    }
    changes.texts(subject, old, new);
    facts(old, new, subject, changes);
    for (name, before) in object(old, "properties") {
        if let Some(after) = new.get("properties").and_then(|properties| properties.get(name)) {
            let title = subject.title.strip_prefix("type ").unwrap_or(&subject.title);
            let place = pointer(&pointer(&subject.pointer, "properties"), name);
            let subject = Subject::new(
                format!("field {}.{name}", title.strip_prefix("field ").unwrap_or(title)),
                place,
            );
            schemas(before, after, &subject, changes);
        }
    }
    for key in ["items", "additionalProperties"] {
        if let (Some(before), Some(after)) = (old.get(key), new.get(key)) {
            schemas(before, after, &subject.part(key, &[key]), changes);
        }
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for (index, (before, after)) in array(old, key).zip(array(new, key)).enumerate() {
            let place = format!("{}/{key}/{index}", subject.pointer);
            schemas(before, after, &Subject::new(&subject.title, place), changes);
        }
    }
}

/// Remarks; what is none stands in the Rust code, or in nothing at all.
fn facts(old: &Value, new: &Value, subject: &Subject, changes: &mut Changes) {
    const TOLD: [&str; 2] = ["x-examples", "x-known-values"];
    let keys = [old, new].into_iter().filter_map(Value::as_object).flat_map(Map::keys);
    let keys: BTreeSet<&String> = keys.filter(|key| key.starts_with("x-")).collect();
    for key in keys.into_iter().filter(|key| !TOLD.contains(&key.as_str())) {
        if old.get(key) != new.get(key) {
            changes.documentation(subject, format!("another {key}"));
        }
    }
}
