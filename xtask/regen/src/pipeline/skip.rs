//! `--skip-unsupported`: a document without the operations that cannot be generated.

use std::collections::BTreeSet;

use serde_json::Value;

use super::lower::remove_operation;
use crate::{
    document::{array, operations, operations_mut, pointer},
    error::{Error, Errors},
};

/// Takes out the operations that the errors are about, and says which; nothing if an error is about none.
pub(super) fn skip(document: &mut Value, errors: &Errors) -> Vec<Error> {
    let mut left_out = Vec::new();
    let mut gone = BTreeSet::new();
    for error in errors {
        let Some(place) = error.pointer.as_deref() else { return Vec::new() };
        let component = component(place);
        let leading: Option<BTreeSet<String>> = component.as_ref().map(|place| leading_to(document, place));
        let scheme =
            component.as_deref().and_then(|place| place.strip_prefix("/components/securitySchemes/"));
        let scheme = scheme.map(unescaped);
        let found: Vec<_> = operations(document)
            .filter(|operation| match &leading {
                Some(places) => {
                    refers_to(operation.value, places)
                        || shared(document, operation.path, places)
                        || scheme.as_ref().is_some_and(|scheme| needs_scheme(operation.value, scheme))
                }
                None => within(place, &operation.pointer) || within(&operation.pointer, &path_of(place)),
            })
            .map(|operation| {
                (operation.path.to_owned(), operation.method.to_owned(), operation.pointer.clone())
            })
            .collect();
        // A shared definition goes even if no operation leads to it.
        let is_component = component.as_ref().is_some_and(|place| take(document, place));
        if found.is_empty() && !is_component && gone.is_empty() {
            return Vec::new();
        }
        if let Some(scheme) = &scheme {
            forget_scheme(document, scheme);
        }
        let is_needed = !found.is_empty();
        for (path, method, place) in found {
            remove_operation(document, &path, &method);
            if gone.insert(place.clone()) {
                let message = format!("{} {path} was left out: {error}", method.to_uppercase());
                left_out.push(Error { message, pointer: Some(place), ..error.clone() });
            }
        }
        if is_component {
            let with = if is_needed { " with the operations that need it" } else { "" };
            let message = format!("left out{with}: {}", error.message);
            left_out.push(Error { message, ..error.clone() });
        }
    }
    left_out
}

fn within(place: &str, outer: &str) -> bool {
    !outer.is_empty()
        && place.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// `/paths/~1v1~1a` of a place that is about a whole path, nothing of any other.
fn path_of(place: &str) -> String {
    let keys: Vec<_> = place.split('/').collect();
    match keys.as_slice() {
        ["", "paths", _] | ["", "paths", _, "parameters", ..] => keys[..3].join("/"),
        _ => String::new(),
    }
}

/// `/components/schemas/A` of a place in it.
fn component(place: &str) -> Option<String> {
    let keys: Vec<_> = place.split('/').take(4).collect();
    matches!(keys.as_slice(), ["", "components", _, _]).then(|| keys.join("/"))
}

/// The shared definitions that lead to one, itself among them, as references.
fn leading_to(document: &Value, place: &str) -> BTreeSet<String> {
    let mut places = BTreeSet::from([format!("#{place}")]);
    loop {
        let before = places.len();
        let sections = document.get("components").and_then(Value::as_object).into_iter().flatten();
        for (section, members) in sections {
            for (name, value) in members.as_object().into_iter().flatten() {
                if refers_to(value, &places) {
                    places.insert(format!("#{}", pointer(&pointer("/components", section), name)));
                }
            }
        }
        if places.len() == before {
            return places;
        }
    }
}

fn shared(document: &Value, path: &str, places: &BTreeSet<String>) -> bool {
    let parameters = document.get("paths").and_then(|paths| paths.get(path)?.get("parameters"));
    parameters.is_some_and(|parameters| refers_to(parameters, places))
}

/// Whether every way to call an operation needs this security scheme.
fn needs_scheme(operation: &Value, scheme: &str) -> bool {
    let mut ways = array(operation, "security").peekable();
    ways.peek().is_some() && ways.all(|way| way.get(scheme).is_some())
}

/// Takes the ways that need this security scheme from the operations that have others.
fn forget_scheme(document: &mut Value, scheme: &str) {
    operations_mut(document, |_, _, _, operation| {
        if let Some(ways) = operation.get_mut("security").and_then(Value::as_array_mut)
            && ways.iter().any(|way| way.get(scheme).is_none())
        {
            ways.retain(|way| way.get(scheme).is_none());
        }
    });
}

/// A key of a JSON pointer as it is.
fn unescaped(key: &str) -> String {
    key.replace("~1", "/").replace("~0", "~")
}

fn refers_to(value: &Value, places: &BTreeSet<String>) -> bool {
    match value {
        Value::Array(elements) => elements.iter().any(|element| refers_to(element, places)),
        Value::Object(members) => members.iter().any(|(key, value)| match value {
            Value::String(reference) if key == "$ref" => places.contains(reference),
            _ => refers_to(value, places),
        }),
        _ => false,
    }
}

/// Removes a shared definition and those that lead to it.
fn take(document: &mut Value, place: &str) -> bool {
    let places = leading_to(document, place);
    let mut taken = false;
    for place in places {
        let Some((section, name)) = place[1..].rsplit_once('/') else { continue };
        let members = document.pointer_mut(section).and_then(Value::as_object_mut);
        let name = unescaped(name);
        taken |= members.is_some_and(|members| members.remove(&name).is_some());
    }
    taken
}
