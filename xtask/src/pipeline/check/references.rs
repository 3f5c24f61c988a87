//! Every `$ref` is local, names a component that exists, and leads somewhere.

use std::collections::BTreeSet;

use serde_json::Value;

use super::refuse;
use crate::{
    document::{array, object, pointer},
    error::Error,
};

pub(super) fn check(document: &Value) -> Vec<Error> {
    let mut found = Vec::new();
    walk(document, document, "", &mut found);
    if found.is_empty() {
        found = circles(document);
    }
    found
}

fn walk(document: &Value, value: &Value, place: &str, found: &mut Vec<Error>) {
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                walk(document, element, &pointer(place, &index.to_string()), found);
            }
        }
        Value::Object(members) => {
            for (key, value) in members {
                let place = pointer(place, key);
                match value {
                    Value::String(reference) if key == "$ref" => {
                        found.extend(complaint(document, reference).map(|message| refuse(&place, message)));
                    }
                    _ if is_data(key) => {}
                    _ => walk(document, value, &place, found),
                }
            }
        }
        _ => {}
    }
}

/// Keywords whose value is data of the API's users, in which `$ref` means nothing.
fn is_data(key: &str) -> bool {
    matches!(key, "example" | "examples" | "default" | "enum") || key.starts_with("x-")
}

fn complaint(document: &Value, reference: &str) -> Option<String> {
    let Some(target) = reference.strip_prefix('#') else {
        return Some(format!(
            "the reference {reference:?} leaves the document; only local ones (#/components/...) are followed"
        ));
    };
    let keys: Vec<_> = target.split('/').collect();
    if !matches!(keys.as_slice(), ["", "components", _, _]) {
        return Some(format!("the reference {reference:?} does not name a component"));
    }
    document.pointer(target).is_none().then(|| format!("the reference {reference:?} resolves nowhere"))
}

/// Types that are defined by themselves: no value could ever be built, and no program could expand them.
fn circles(document: &Value) -> Vec<Error> {
    let mut found = Vec::new();
    let mut done = BTreeSet::new();
    let Some(components) = document.get("components") else {
        return found;
    };
    for (section, _) in object(document, "components") {
        for (name, _) in object(components, section) {
            let start = format!("/components/{section}/{}", name.replace('~', "~0").replace('/', "~1"));
            follow(document, start, &mut Vec::new(), &mut done, &mut found);
        }
    }
    found
}

fn follow(
    document: &Value,
    place: String,
    path: &mut Vec<String>,
    done: &mut BTreeSet<String>,
    found: &mut Vec<Error>,
) {
    if path.contains(&place) {
        found.push(refuse(
            &place,
            format!("the definition leads back to itself: {} -> {place}", path.join(" -> ")),
        ));
        return;
    }
    if !done.insert(place.clone()) {
        return;
    }
    let Some(value) = document.pointer(&place) else {
        return;
    };
    path.push(place);
    for target in targets(value) {
        follow(document, target, path, done, found);
    }
    path.pop();
}

/// What a definition is the same as, or a part of.
fn targets(value: &Value) -> Vec<String> {
    let own = value.get("$ref").into_iter();
    let parts = ["allOf", "anyOf", "oneOf"].into_iter().flat_map(|key| array(value, key));
    let parts = parts.flat_map(|part| targets(part).into_iter());
    own.filter_map(Value::as_str)
        .filter_map(|reference| reference.strip_prefix('#'))
        .map(ToOwned::to_owned)
        .chain(parts)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::check;

    fn complaints(schema: &Value) -> Vec<String> {
        let document = json!({"components": {"schemas": {"A": schema, "B": {}}}});
        check(&document).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn local_references_to_components_pass_even_in_a_recursive_type() {
        let tree = json!({"properties": {"b": {"$ref": "#/components/schemas/B"}, "a": {"$ref": "#/components/schemas/A"}}});
        assert_eq!(complaints(&tree), [""; 0]);
        assert_eq!(complaints(&json!({"example": {"$ref": "file:///etc/passwd"}})), [""; 0]);
    }

    #[test]
    fn others_are_refused_by_pointer() {
        for reference in [
            "file:///etc/passwd",
            "http://x/y.json",
            "https://x/y.json#/components/schemas/B",
            "other.json",
            "#/components/schemas/Missing",
            "#/components/schemas/B/properties/b",
            "#/paths/~1a/get",
            "#",
            "#anchor",
            "",
        ] {
            let found = complaints(&json!({"properties": {"a": {"$ref": reference}}}));
            assert_eq!(found.len(), 1, "{reference}: {found:?}");
            assert!(found[0].contains("/components/schemas/A/properties/a/$ref"), "{found:?}");
        }
    }

    #[test]
    fn circles_end() {
        assert!(complaints(&json!({"$ref": "#/components/schemas/A"}))[0].contains("leads back to itself"));
        assert!(
            complaints(&json!({"allOf": [{"$ref": "#/components/schemas/A"}]}))[0]
                .contains("leads back to itself")
        );
        assert!(
            complaints(&json!({"anyOf": [{"oneOf": [{"$ref": "#/components/schemas/A"}]}]}))[0]
                .contains("leads back")
        );
    }
}
