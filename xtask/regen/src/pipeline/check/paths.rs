//! Every path is one that a client can ask for without surprise.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::refuse;
use crate::{
    document::{self, object, operations, pointer},
    error::Error,
    generator::text::is_odd_in_path,
};

pub(super) fn check(document: &Value) -> Vec<Error> {
    let mut found = Vec::new();
    let mut shapes: BTreeMap<String, &str> = BTreeMap::new();
    for (path, _) in object(document, "paths") {
        let place = pointer("/paths", path);
        if let Some(message) = complaint(path) {
            found.push(refuse(&place, format!("the path {path:?} {message}")));
        } else if let Some(other) = shapes.insert(shape(path), path) {
            found.push(refuse(&place, format!("the path {path} is the path {other} with other names")));
        }
    }
    if found.is_empty() {
        found = parameters(document);
    }
    found
}

fn complaint(path: &str) -> Option<&'static str> {
    if !path.starts_with('/') {
        return Some("does not start with a slash");
    }
    if path.contains(is_odd_in_path) {
        return Some("has a character that does not belong into a path");
    }
    let lower = path.to_ascii_lowercase();
    if ["%2e", "%2f", "%5c"].iter().any(|encoded| lower.contains(encoded)) {
        return Some("hides a dot or slash by percent-encoding");
    }
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        match segment {
            "." | ".." => return Some("has a segment that climbs"),
            "" if segments.peek().is_some() => return Some("has an empty segment"),
            _ => {}
        }
    }
    names(path).is_none().then_some("has braces that do not match")
}

/// The names in braces; `None` if the braces do not match.
fn names(path: &str) -> Option<BTreeSet<&str>> {
    let mut names = BTreeSet::new();
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let inner = rest[start..].strip_prefix('{')?;
        let end = inner.find(['{', '}', '/'])?;
        rest = inner[end..].strip_prefix('}')?;
        if end == 0 || !names.insert(&inner[..end]) {
            return None;
        }
    }
    Some(names)
}

/// Two templates with one shape match the same requests.
fn shape(path: &str) -> String {
    let mut shape = path.to_owned();
    for name in names(path).unwrap_or_default() {
        shape = shape.replace(&format!("{{{name}}}"), "{}");
    }
    shape
}

/// Each name in the path has its parameter, and the other way round.
fn parameters(document: &Value) -> Vec<Error> {
    let mut found = Vec::new();
    for operation in operations(document) {
        let Some(names) = names(operation.path) else {
            continue;
        };
        let defined: BTreeSet<&str> = document::parameters(document, operation.path, operation.value)
            .filter(|parameter| parameter.get("in") == Some(&json!("path")))
            .filter_map(|parameter| parameter.get("name")?.as_str())
            .collect();
        for name in names.symmetric_difference(&defined) {
            let message = if names.contains(name) {
                format!("the path names {{{name}}}, and no parameter is called so")
            } else {
                format!("the path parameter {name:?} stands nowhere in the path")
            };
            found.push(refuse(&operation.pointer, message));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::check;

    fn parameter(name: &str) -> Value {
        json!({"name": name, "in": "path"})
    }

    #[test]
    fn clean_paths_pass() {
        let document = json!({"paths": {
            "/v1/a/{id}/b.json": {"parameters": [parameter("id")], "get": {}},
            "/v1/ünïcode/": {"get": {}},
            "/v1/...": {"get": {}},
        }});
        assert_eq!(check(&document), []);
    }

    #[test]
    fn paths_that_climb_or_confuse_are_refused() {
        for path in [
            "v1/a",
            "",
            "/v1/../a",
            "/..",
            "/./a",
            "/v1/..",
            "/a\\..\\b",
            "/a/%2e%2E/b",
            "/a%2Fb",
            "/a%5cb",
            "//a",
            "/a?b",
            "/a#b",
            "/a b",
            "/a\nb",
            "/a`b",
            "/a<b>",
            "/a\"b",
            "/a|b",
            "/a^b",
            "/a[b]",
            "/{a`b}",
            "/{a",
            "/a}",
            "/{}",
            "/{a}/{a}",
            "/{a/b}",
        ] {
            let found = check(&json!({"paths": {path: {"get": {}}}}));
            assert_eq!(found.len(), 1, "{path:?}: {found:?}");
        }
    }

    #[test]
    fn two_names_for_one_path_are_refused() {
        let document = json!({"paths": {"/a/{id}": {}, "/a/{uid}": {}}});
        assert!(check(&document)[0].message.contains("with other names"));
    }

    #[test]
    fn names_and_parameters_must_agree() {
        let document = json!({"paths": {"/a/{id}": {"get": {"parameters": [parameter("uid")]}}}});
        let found = check(&document);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].pointer.as_deref(), Some("/paths/~1a~1{id}/get"));
    }
}
