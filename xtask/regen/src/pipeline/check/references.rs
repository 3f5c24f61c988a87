//! Every `$ref` is local, names a component that exists, and leads somewhere.

use std::collections::BTreeSet;

use serde_json::Value;

use super::refuse;
use crate::{
    document::{array, pointer},
    error::Error,
    generator::names::is_map_of_names,
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
                    Value::Object(names) if is_map_of_names(key) => {
                        for (name, value) in names {
                            walk(document, value, &pointer(&place, name), found);
                        }
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
    document.pointer(target).is_none().then(|| {
        let (section, name) = (keys[2], keys[3]);
        format!(
            "the reference {reference:?} resolves nowhere; an action in overlay.yaml mends it: \
             {{target: $.components, description: why, update: {{{section}: {{{name}: {{type: object}}}}}}}}"
        )
    })
}

/// More definitions in a row than any API has, and fewer than programs that follow them by recursion can take.
const LONGEST_CHAIN: usize = 64;

/// Types that are defined by themselves: no value could ever be built, and no program could expand them.
fn circles(document: &Value) -> Vec<Error> {
    let mut circles = Vec::new();
    let mut chain = None;
    let components = document.get("components").unwrap_or(&Value::Null);
    for (section, members) in components.as_object().into_iter().flatten() {
        for name in members.as_object().into_iter().flatten().map(|(name, _)| name) {
            let start = pointer(&pointer("/components", section), name);
            match end(document, &start) {
                End::Nowhere => {}
                End::Itself => circles.push(refuse(&start, "the definition leads back to itself")),
                End::TooFar => {
                    let message = format!("the definition leads through more than {LONGEST_CHAIN} others");
                    chain = chain.or_else(|| Some(refuse(&start, message)));
                }
            }
        }
    }
    if circles.is_empty() { chain.into_iter().collect() } else { circles }
}

/// Where a definition leads.
enum End {
    Nowhere,
    Itself,
    TooFar,
}

fn end(document: &Value, start: &str) -> End {
    let mut places = BTreeSet::from([start.to_owned()]);
    for _ in 0..LONGEST_CHAIN {
        places = places.iter().filter_map(|place| document.pointer(place)).flat_map(targets).collect();
        if places.is_empty() {
            return End::Nowhere;
        }
        if places.contains(start) {
            return End::Itself;
        }
    }
    End::TooFar
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
    fn fields_called_like_keywords_for_data_are_looked_into() {
        for name in ["default", "enum", "example", "examples", "x-user"] {
            let gone = json!({"$ref": "#/components/schemas/Gone"});
            let found = complaints(&json!({"properties": {name: gone}}));
            assert!(found.len() == 1 && found[0].contains(&format!("A/properties/{name}/$ref")), "{found:?}");
        }
    }

    #[test]
    fn chains_end() {
        let schemas = |length: usize| -> Value {
            let link = |number| {
                (format!("A{number}"), json!({"$ref": format!("#/components/schemas/A{}", number + 1)}))
            };
            (0..length).map(link).chain([(format!("A{length}"), json!({}))]).collect()
        };
        assert_eq!(check(&json!({"components": {"schemas": schemas(60)}})), []);
        let found = check(&json!({"components": {"schemas": schemas(5_000)}}));
        assert!(found.len() == 1 && found[0].message.contains("more than 64 others"), "{found:?}");
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
