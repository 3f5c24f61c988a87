//! A document is of a size for which a client can be generated and compiled.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::refuse;
use crate::{
    document::{array, object, operations, pointer},
    error::Error,
};

/// Each takes seconds to generate, and minutes to compile; the largest public APIs have less.
const MOST_OPERATIONS: usize = 2_000;
const MOST_TYPES: usize = 5_000;
const MOST_NAMES: usize = 40_000;
/// Deeper JSON is refused by the build script's parser.
const DEEPEST: usize = 120;
/// The compiler follows types by recursion, as far as this and a little more.
const LONGEST_CHAIN: usize = 100;

/// JSON values; a document of the largest size that is read has several times as many only if it is made to.
const MOST_VALUES: usize = 600_000;

/// Refuses, before anything is done with it, a document that takes too much time and memory for each look at it.
pub(crate) fn check_values(document: &Value) -> Option<Error> {
    let is = count(document).values;
    let message = format!(
        "{is} values are more than the {MOST_VALUES} that a document may have; leave out what you do not need"
    );
    (is > MOST_VALUES).then(|| refuse("", message))
}

pub(super) fn check(document: &Value) -> Vec<Error> {
    let mut found = Vec::new();
    let operations = operations(document).count();
    let types: BTreeMap<&str, &Value> = document
        .get("components")
        .into_iter()
        .flat_map(|components| object(components, "schemas"))
        .map(|(name, schema)| (name.as_str(), schema))
        .collect();
    let counted = count(document);
    for (what, place, is, most) in [
        ("operations", "/paths", operations, MOST_OPERATIONS),
        ("types", "/components/schemas", types.len(), MOST_TYPES),
        ("fields, parameters and values", "", counted.names, MOST_NAMES),
        ("levels of nesting", "", counted.depth, DEEPEST),
    ] {
        if is > most {
            found.push(refuse(
                place,
                format!("{is} {what} are more than the {most} that a client is generated for"),
            ));
        }
    }
    if found.is_empty()
        && let Some(name) = too_deep(&types)
    {
        let message = format!(
            "the type leads through more than {LONGEST_CHAIN} others, which the compiler does not follow"
        );
        found.push(refuse(&pointer("/components/schemas", name), message));
    }
    found
}

struct Counted {
    values: usize,
    names: usize,
    depth: usize,
}

fn count(document: &Value) -> Counted {
    let mut counted = Counted { values: 0, names: 0, depth: 0 };
    let mut open = vec![(document, 1)];
    while let Some((value, depth)) = open.pop() {
        counted.values += 1;
        counted.depth = counted.depth.max(depth);
        match value {
            Value::Array(elements) => open.extend(elements.iter().map(|element| (element, depth + 1))),
            Value::Object(members) => {
                for (key, value) in members {
                    counted.names += match (key.as_str(), value) {
                        ("properties", Value::Object(fields)) => fields.len(),
                        ("parameters" | "enum", Value::Array(elements)) => elements.len(),
                        _ => 0,
                    };
                    open.push((value, depth + 1));
                }
            }
            _ => {}
        }
    }
    counted
}

/// A type from which a way through too many others starts.
fn too_deep<'a>(types: &BTreeMap<&'a str, &'a Value>) -> Option<&'a str> {
    let uses: BTreeMap<&str, BTreeSet<&str>> =
        types.iter().map(|(name, schema)| (*name, references(schema))).collect();
    // Types that nothing unknown is in, from the bottom up; what is left is in circles, which the compiler ends.
    let mut depth: BTreeMap<&str, usize> = BTreeMap::new();
    let mut used_by: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut missing: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, used) in &uses {
        let others = used.iter().filter(|other| types.contains_key(**other));
        missing.insert(*name, others.clone().count());
        others.for_each(|other| used_by.entry(*other).or_default().push(*name));
    }
    let mut open: Vec<&str> =
        missing.iter().filter(|(_, count)| **count == 0).map(|(name, _)| *name).collect();
    while let Some(name) = open.pop() {
        let below = uses[name].iter().filter_map(|other| depth.get(other)).max().copied().unwrap_or_default();
        depth.insert(name, below + 1);
        if below >= LONGEST_CHAIN {
            return types.get_key_value(name).map(|(name, _)| *name);
        }
        for user in used_by.get(name).into_iter().flatten() {
            if let Some(count) = missing.get_mut(user) {
                *count -= 1;
                if *count == 0 {
                    open.push(user);
                }
            }
        }
    }
    None
}

fn references(schema: &Value) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        let reference = schema.get("$ref").and_then(Value::as_str);
        found.extend(reference.and_then(|reference| reference.strip_prefix("#/components/schemas/")));
        open.extend(["items", "additionalProperties"].into_iter().filter_map(|key| schema.get(key)));
        open.extend(["allOf", "anyOf", "oneOf"].into_iter().flat_map(|key| array(schema, key)));
        open.extend(object(schema, "properties").map(|(_, property)| property));
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::check;

    fn with_types(types: impl Iterator<Item = (String, Value)>) -> Value {
        json!({"components": {"schemas": types.collect::<Map<_, _>>()}})
    }

    fn leads_to(name: &str) -> Value {
        json!({"type": "object", "properties": {"next": {"$ref": format!("#/components/schemas/{name}")}}})
    }

    #[test]
    fn chains_of_types_have_an_end() {
        let chain = |length: usize| {
            with_types(
                (0..length).map(|number| (format!("T{number}"), leads_to(&format!("T{}", number + 1)))),
            )
        };
        assert_eq!(check(&chain(100)), []);
        assert!(check(&chain(3_000))[0].message.contains("more than 100 others"));
        let circle = with_types(
            [("A", "B"), ("B", "A")].into_iter().map(|(name, next)| (name.into(), leads_to(next))),
        );
        assert_eq!(check(&circle), []);
    }

    #[test]
    fn counts_and_nesting_have_an_end() {
        let many = with_types((0..5_001).map(|number| (format!("T{number}"), json!({}))));
        assert!(check(&many)[0].message.starts_with("5001 types"), "{:?}", check(&many));
        let fields: Map<_, _> = (0..40_001).map(|number| (format!("f{number}"), json!({}))).collect();
        let wide = json!({"components": {"schemas": {"T": {"properties": fields}}}});
        assert!(check(&wide)[0].message.starts_with("40001 fields"));
        let deep = (0..130).fold(json!({}), |inner, _| json!({ "items": inner }));
        assert!(check(&deep)[0].message.contains("levels of nesting"));
    }
}
