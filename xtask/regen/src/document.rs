//! Walking an OpenAPI document: which values are operations, which are schemas.
//!
//! Only places where OpenAPI puts a schema count as one: a property that happens to be called `const`, or an
//! example that looks like a schema, is left alone.

use serde_json::{Map, Value};

/// The HTTP methods that a path item can have.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Joins a key to a JSON pointer (RFC 6901).
#[must_use]
pub fn pointer(parent: &str, key: &str) -> String {
    format!("{parent}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// A place in the document: its JSON pointer, grown and shrunk on the way.
#[derive(Debug, Default)]
struct Place(String);

impl Place {
    fn within<T>(&mut self, key: &str, visit: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.0.len();
        self.0 = pointer(&self.0, key);
        let result = visit(self);
        self.0.truncate(length);
        result
    }
}

/// An operation with the place where it stands.
#[derive(Debug)]
pub struct Operation<'a> {
    /// The path's template, `/v1/im/{id}/info`.
    pub path: &'a str,
    /// The HTTP method in lower case.
    pub method: &'a str,
    /// JSON pointer of the operation.
    pub pointer: String,
    /// The operation object.
    pub value: &'a Value,
}

/// Every operation, in the order of the document.
pub fn operations(document: &Value) -> impl Iterator<Item = Operation<'_>> {
    object(document, "paths").flat_map(|(path, item)| {
        let item_pointer = pointer("/paths", path);
        METHODS.iter().filter_map(move |method| {
            Some(Operation {
                path,
                method,
                pointer: pointer(&item_pointer, method),
                value: item.get(method)?,
            })
        })
    })
}

/// The parameters of an operation, those of its whole path before its own; references are resolved.
pub fn parameters<'a>(
    document: &'a Value,
    path: &str,
    operation: &'a Value,
) -> impl Iterator<Item = &'a Value> {
    let item = document.get("paths").and_then(|paths| paths.get(path)).unwrap_or(&Value::Null);
    array(item, "parameters")
        .chain(array(operation, "parameters"))
        .map(|parameter| resolve(document, parameter))
}

/// Visits every operation for change: path, method, JSON pointer, operation.
pub fn operations_mut(
    document: &mut Value,
    mut visit: impl FnMut(&str, &str, &str, &mut Map<String, Value>),
) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for (path, item) in paths {
        let item_pointer = pointer("/paths", path);
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                visit(path, method, &pointer(&item_pointer, method), operation);
            }
        }
    }
}

/// The title of the API that a document describes; empty if it has none.
#[must_use]
pub fn title(document: &Value) -> &str {
    document.pointer("/info/title").and_then(Value::as_str).unwrap_or_default()
}

/// The members of an object's object, none if either is missing.
pub fn object<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value.get(key).and_then(Value::as_object).into_iter().flatten()
}

/// The elements of an object's array, none if either is missing.
pub fn array<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// The value that a local `$ref` names, also where references lead to references; itself if it is none.
#[must_use]
pub fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    const LONGEST_CHAIN: usize = 64;
    for _ in 0..LONGEST_CHAIN {
        let target =
            value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        match target.and_then(|pointer| document.pointer(pointer)) {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

/// Visits every schema, a parent before its children, with its JSON pointer.
///
/// What the visitor puts into a schema is visited, too.
pub fn schemas_mut(document: &mut Value, mut visit: impl FnMut(&str, &mut Value)) {
    let place = &mut Place::default();
    members(document, "paths", place, &mut |item, place| {
        path_item(item, place, &mut visit);
    });
    child(document, "components", place, &mut |components, place| {
        members(components, "schemas", place, &mut |value, place| {
            schema(value, place, &mut visit);
        });
        members(components, "parameters", place, &mut |value, place| {
            parameter(value, place, &mut visit);
        });
        members(components, "headers", place, &mut |value, place| {
            parameter(value, place, &mut visit);
        });
        members(components, "requestBodies", place, &mut |value, place| {
            content(value, place, &mut visit);
        });
        members(components, "responses", place, &mut |value, place| {
            response(value, place, &mut visit);
        });
        members(components, "callbacks", place, &mut |value, place| {
            callback(value, place, &mut visit);
        });
        members(components, "pathItems", place, &mut |value, place| {
            path_item(value, place, &mut visit);
        });
    });
}

type Visit<'a> = dyn FnMut(&str, &mut Value) + 'a;

fn path_item(item: &mut Value, place: &mut Place, visit: &mut Visit) {
    elements(item, "parameters", place, &mut |value, place| {
        parameter(value, place, visit);
    });
    for method in METHODS {
        child(item, method, place, &mut |operation, place| {
            elements(operation, "parameters", place, &mut |value, place| {
                parameter(value, place, visit);
            });
            child(operation, "requestBody", place, &mut |value, place| {
                content(value, place, visit);
            });
            members(operation, "responses", place, &mut |value, place| {
                response(value, place, visit);
            });
            members(operation, "callbacks", place, &mut |value, place| {
                callback(value, place, visit);
            });
        });
    }
}

fn callback(value: &mut Value, place: &mut Place, visit: &mut Visit) {
    every_member(value, place, &mut |item, place| path_item(item, place, visit));
}

fn parameter(value: &mut Value, place: &mut Place, visit: &mut Visit) {
    child(value, "schema", place, &mut |value, place| {
        schema(value, place, visit);
    });
    content(value, place, visit);
}

fn response(value: &mut Value, place: &mut Place, visit: &mut Visit) {
    content(value, place, visit);
    members(value, "headers", place, &mut |value, place| {
        parameter(value, place, visit);
    });
}

fn content(value: &mut Value, place: &mut Place, visit: &mut Visit) {
    members(value, "content", place, &mut |media, place| {
        child(media, "schema", place, &mut |value, place| {
            schema(value, place, visit);
        });
    });
}

/// Keywords whose value is one schema.
const ONE: [&str; 11] = [
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "additionalItems",
    "unevaluatedItems",
    "unevaluatedProperties",
];
/// Keywords whose value is a list of schemas.
const LIST: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose value is a map of schemas.
const MAP: [&str; 4] = ["properties", "patternProperties", "$defs", "dependentSchemas"];

fn schema(value: &mut Value, place: &mut Place, visit: &mut Visit) {
    visit(&place.0, value);
    for key in ONE {
        child(value, key, place, &mut |value, place| {
            // `additionalProperties: true` says the same in both versions and is no schema in 3.0.
            if !(key.ends_with("Properties") && value.is_boolean()) {
                schema(value, place, visit);
            }
        });
    }
    for key in LIST {
        elements(value, key, place, &mut |value, place| schema(value, place, visit));
    }
    for key in MAP {
        members(value, key, place, &mut |value, place| schema(value, place, visit));
    }
}

type Descend<'a> = dyn FnMut(&mut Value, &mut Place) + 'a;

fn child(value: &mut Value, key: &str, place: &mut Place, descend: &mut Descend) {
    if let Some(value) = value.get_mut(key) {
        place.within(key, |place| descend(value, place));
    }
}

fn members(value: &mut Value, key: &str, place: &mut Place, descend: &mut Descend) {
    child(value, key, place, &mut |value, place| {
        every_member(value, place, descend);
    });
}

fn every_member(value: &mut Value, place: &mut Place, descend: &mut Descend) {
    for (key, value) in value.as_object_mut().into_iter().flatten() {
        place.within(key, |place| descend(value, place));
    }
}

fn elements(value: &mut Value, key: &str, place: &mut Place, descend: &mut Descend) {
    child(value, key, place, &mut |value, place| {
        for (index, value) in value.as_array_mut().into_iter().flatten().enumerate() {
            place.within(&index.to_string(), |place| descend(value, place));
        }
    });
}
