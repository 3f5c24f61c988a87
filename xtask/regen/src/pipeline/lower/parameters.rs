//! Parameters, as the generator can write them: a value each, or a list of values in a query.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::{METHODS, array, pointer, resolve};

/// Writes out what a parameter's schema says in other ways; refuses what would go onto the wire otherwise.
pub(super) fn lower(document: &mut Value, log: &mut Log) {
    let whole = document.clone();
    for (path, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let place = pointer("/paths", path);
        let Some(item) = item.as_object_mut() else { continue };
        let shared = lower_list(item, &place, &whole, log);
        // An operation that overrides what has become others gets none of those, so each has a list of its own.
        let is_as_written = shared.iter().all(Lowered::is_as_written);
        let mut clashes = BTreeSet::new();
        for method in METHODS {
            let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else { continue };
            let own = lower_list(operation, &pointer(&place, method), &whole, log);
            let inherited = shared.iter().filter(|shared| own.iter().all(|own| own.key != shared.key));
            let all: Vec<_> = inherited.chain(&own).collect();
            clashes.extend(find_clashes(&all));
            put(operation, if is_as_written { own.iter().collect() } else { all });
        }
        put(item, if is_as_written { shared.iter().collect() } else { Vec::new() });
        for (place, message) in clashes {
            log.refuse(&place, message);
        }
    }
}

/// What tells parameters apart: the name, and where it goes.
type Key = (String, String);

fn key(parameter: &Value) -> Key {
    let text = |key| parameter.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    (text("name"), text("in"))
}

/// What became of one parameter.
struct Lowered {
    key: Key,
    place: String,
    /// None, itself, or one for each of its fields; with their keys.
    parameters: Vec<(Key, Value)>,
}

impl Lowered {
    fn is_as_written(&self) -> bool {
        matches!(self.parameters.as_slice(), [(key, _)] if *key == self.key)
    }
}

fn lower_list(owner: &Map<String, Value>, place: &str, whole: &Value, log: &mut Log) -> Vec<Lowered> {
    let place = pointer(place, "parameters");
    let written = owner.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let lowered = written.enumerate().map(|(index, written)| {
        let place = pointer(&place, &index.to_string());
        let parameter = resolve(whole, written);
        let key = key(parameter);
        let mut parameters = Vec::new();
        Parameter { name: &key.0, place: &place, whole }.lower(parameter, &key.1, &mut parameters, log);
        // What is as it was goes on being a reference.
        let parameters = parameters.into_iter().map(|one| {
            let key = self::key(&one);
            (key, if one == *parameter { written.clone() } else { one })
        });
        Lowered { parameters: parameters.collect(), key, place }
    });
    lowered.collect()
}

/// Two parameters with one name: the generator would lose one. A field of an object can have the name of a parameter.
fn find_clashes(all: &[&Lowered]) -> Vec<(String, String)> {
    let mut places: BTreeMap<&Key, &str> = BTreeMap::new();
    let mut clashes = Vec::new();
    for lowered in all {
        for (key, _) in &lowered.parameters {
            if let Some(other) = places.insert(key, &lowered.place) {
                let (name, within) = key;
                let message =
                    format!("the {within} parameter {name} stands here twice: it is also at {other}");
                clashes.push((lowered.place.clone(), message));
            }
        }
    }
    clashes
}

fn put(owner: &mut Map<String, Value>, lowered: Vec<&Lowered>) {
    let parameters = lowered.into_iter().flat_map(|lowered| &lowered.parameters);
    let parameters: Vec<_> = parameters.map(|(_, parameter)| parameter.clone()).collect();
    if parameters.is_empty() {
        owner.remove("parameters");
    } else {
        owner.insert("parameters".into(), Value::Array(parameters));
    }
}

struct Parameter<'a> {
    name: &'a str,
    /// Where it stands in the document.
    place: &'a str,
    whole: &'a Value,
}

impl Parameter<'_> {
    fn lower(&self, parameter: &Value, within: &str, lowered: &mut Vec<Value>, log: &mut Log) {
        let name = self.name;
        let is_required = parameter.get("required") == Some(&json!(true));
        let mut parameter = parameter.clone();
        match within {
            "header"
                if ["accept", "authorization", "content-type"]
                    .contains(&name.to_ascii_lowercase().as_str()) =>
            {
                return log.notice(self.place, format!("the header {name} is set by the client; left out"));
            }
            "header" if !is_token(name) => {
                return log.refuse(self.place, format!("{name:?} is not the name of a header"));
            }
            "query" | "path" | "header" => {}
            "cookie" if !is_required => {
                return log
                    .notice(self.place, format!("the cookie {name} was left out: clients send no cookies"));
            }
            _ => {
                return log.refuse(
                    self.place,
                    format!("the parameter {name} goes into the {within}, which the client does not send"),
                );
            }
        }
        if parameter.get("content").is_some() {
            return log.refuse(
                self.place,
                format!("the parameter {name} is a document of its own (`content`), which cannot be written"),
            );
        }
        if within == "path" && !is_required {
            parameter["required"] = json!(true);
        }
        let schema = parameter.get("schema").cloned().unwrap_or_default();
        let shape = self.shape(&schema);
        let style = parameter.get("style").and_then(Value::as_str).unwrap_or(if within == "query" {
            "form"
        } else {
            "simple"
        });
        let explode = parameter.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
        let is_list = shape.get("type") == Some(&json!("array"));
        let has_fields = !is_list && is_object(&shape);
        if within == "query" && has_fields {
            if style != "form" || !explode || shape.get("additionalProperties").is_some_and(Value::is_object)
            {
                return log.refuse(self.place, format!("the query parameter {name} is an object, which is written in a way that the generator does not know ({style})"));
            }
            return self.fields(&parameter, &shape, is_required, lowered, log);
        }
        if has_fields {
            return log.refuse(
                self.place,
                format!("the {within} parameter {name} is an object, which cannot be written there"),
            );
        }
        if is_list {
            let item = shape.get("items").map(|items| self.shape(items)).unwrap_or_default();
            if is_object(&item) || item.get("type") == Some(&json!("array")) {
                return log.refuse(
                    self.place,
                    format!(
                        "the {within} parameter {name} is a list of lists or objects, which cannot be written"
                    ),
                );
            }
            if within == "query" && (style != "form" || !explode) {
                return log.refuse(self.place, format!(
                    "the query parameter {name} is a list with separators (`a,b`), which the generator would write as {name}=a&{name}=b; \
                     if the pod takes that too, say `explode: true` by overlay, or else leave the operation out by --skip-unsupported"
                ));
            }
        }
        if style != "form" && style != "simple" {
            return log.refuse(
                self.place,
                format!("the {within} parameter {name} has the style {style}, which cannot be written"),
            );
        }
        if parameter.get("allowReserved") == Some(&json!(true)) {
            log.notice(self.place, format!("the {within} parameter {name} is sent percent-encoded, also its reserved characters (`allowReserved`)"));
        }
        let mut plain = parameter.as_object().cloned().unwrap_or_default();
        for key in ["style", "explode", "allowReserved", "allowEmptyValue"] {
            plain.remove(key);
        }
        if is_list && within != "query" {
            log.notice(self.place, format!("the {within} parameter {name} is a list; it is a text here, to be written with commas between the values"));
            plain.insert("schema".into(), json!({"type": "string", "x-list": true}));
        } else {
            plain.insert("schema".into(), self.scalar_or_list(&schema, &shape));
        }
        lowered.push(Value::Object(plain));
    }

    /// An object in a query: each of its fields is a parameter.
    fn fields(
        &self,
        parameter: &Value,
        shape: &Value,
        is_required: bool,
        lowered: &mut Vec<Value>,
        log: &mut Log,
    ) {
        let required: BTreeSet<&str> = array(shape, "required").filter_map(Value::as_str).collect();
        let fields = shape.get("properties").and_then(Value::as_object);
        let mut names = Vec::new();
        for (name, field) in fields.into_iter().flatten() {
            let of_field = self.shape(field);
            if is_object(&of_field) {
                return log.refuse(
                    self.place,
                    format!(
                        "the query parameter {} has the object {name} in it, which cannot be written",
                        self.name
                    ),
                );
            }
            names.push(name.as_str());
            let mut field = field.clone();
            let description = field.as_object_mut().and_then(|field| field.remove("description"));
            let mut one = json!({"name": name, "in": "query", "schema": field});
            if is_required && required.contains(name.as_str()) {
                one["required"] = json!(true);
            }
            if let Some(text) = description.or_else(|| parameter.get("description").cloned()) {
                one["description"] = text;
            }
            Parameter { name, ..*self }.lower(&one, "query", lowered, log);
        }
        log.notice(
            self.place,
            format!(
                "the query parameter {} is an object; its fields are parameters: {}",
                self.name,
                names.join(", ")
            ),
        );
    }

    fn scalar_or_list(&self, schema: &Value, shape: &Value) -> Value {
        if shape.get("type") == Some(&json!("array")) {
            let items = shape.get("items").cloned().unwrap_or_default();
            let item = self.shape(&items);
            let mut list = shape.clone();
            list["items"] = self.scalar_or_list(&items, &item);
            if let Some(list) = list.as_object_mut() {
                list.remove("nullable");
                list.remove("default");
            }
            return list;
        }
        // A value of any type can be written as a text; as JSON it would have quotes.
        if shape.get("type").is_none() {
            return json!({"type": "string"});
        }
        let mut schema = if schema.get("$ref").is_some() { schema.clone() } else { shape.clone() };
        if let Some(schema) = schema.as_object_mut() {
            schema.remove("nullable");
        }
        schema
    }

    /// What a schema leads to.
    fn shape(&self, schema: &Value) -> Value {
        const LONGEST_CHAIN: usize = 64;
        let mut shape = schema;
        for _ in 0..LONGEST_CHAIN {
            let only = shape.get("allOf").and_then(Value::as_array).and_then(|parts| parts.first());
            shape = resolve(self.whole, only.unwrap_or(shape));
            if shape.get("allOf").is_none() {
                break;
            }
        }
        shape.clone()
    }
}

fn is_object(shape: &Value) -> bool {
    shape.get("type") == Some(&json!("object")) || shape.get("properties").is_some()
}

/// Whether it can be the name of a header (RFC 9110).
fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Log, lower};

    fn lowered(parameters: &Value) -> (Value, Log) {
        let mut document = json!({"paths": {"/a": {"get": {"parameters": parameters}}}});
        let mut log = Log::default();
        lower(&mut document, &mut log);
        (document["paths"]["/a"]["get"]["parameters"].take(), log)
    }

    #[test]
    fn lists_outside_of_a_query_are_texts_with_a_note() {
        for within in ["header", "path"] {
            let list = json!({"name": "ids", "in": within, "required": true, "schema": {"type": "array", "items": {"type": "string"}}});
            let (parameters, log) = lowered(&json!([list]));
            assert_eq!(parameters[0]["schema"]["type"], "string");
            assert_eq!(log.notices.len(), 1);
        }
    }

    #[test]
    fn lists_with_separators_are_refused_by_name() {
        let list = json!({"type": "array", "items": {"type": "string"}});
        for parameter in [
            json!({"name": "ids", "in": "query", "explode": false, "schema": list}),
            json!({"name": "ids", "in": "query", "style": "pipeDelimited", "schema": list}),
            json!({"name": "ids", "in": "query", "style": "spaceDelimited", "explode": false, "schema": list}),
        ] {
            let (_, log) = lowered(&json!([parameter]));
            assert!(log.errors[0].message.contains("ids"), "{:?}", log.errors);
        }
        let (_, log) = lowered(
            &json!([{"name": "ids", "in": "query", "style": "form", "explode": true, "schema": list}]),
        );
        assert!(log.errors.is_empty());
    }

    #[test]
    fn an_object_in_a_query_is_its_fields() {
        let object = json!({"type": "object", "required": ["page"], "properties": {"page": {"type": "integer"}, "size": {"type": "integer"}}});
        let (parameters, log) =
            lowered(&json!([{"name": "p", "in": "query", "required": true, "schema": object}]));
        assert_eq!(
            parameters,
            json!([
                {"name": "page", "in": "query", "required": true, "schema": {"type": "integer"}},
                {"name": "size", "in": "query", "schema": {"type": "integer"}},
            ]),
        );
        assert_eq!(log.notices.len(), 1);
        let deep = json!({"name": "p", "in": "query", "style": "deepObject", "schema": object});
        assert_eq!(lowered(&json!([deep])).1.errors.len(), 1);
    }

    #[test]
    fn no_parameter_takes_the_place_of_another_of_its_name() {
        let id = json!({"name": "id", "in": "query", "schema": {"type": "string"}});
        let fields = |name: &str| json!({"type": "object", "properties": {name: {"type": "integer"}}});
        let filter = |name: &str| json!({"name": "filter", "in": "query", "schema": fields(name)});
        for (of_all, own, expected) in [
            (json!([]), json!([id, filter("id")]), Some("/paths/~1a/get/parameters/1")),
            (json!([filter("id")]), json!([id]), Some("/paths/~1a/get/parameters/0")),
            (json!([id, filter("id")]), json!([]), Some("/paths/~1a/parameters/1")),
            (json!([id]), json!([id]), None),
            (json!([filter("id")]), json!([filter("name")]), None),
        ] {
            let mut document =
                json!({"paths": {"/a": {"parameters": of_all, "get": {"parameters": own}, "put": {}}}});
            let mut log = Log::default();
            lower(&mut document, &mut log);
            let refused: Vec<_> = log.errors.iter().filter_map(|error| error.pointer.as_deref()).collect();
            assert_eq!(refused, expected.into_iter().collect::<Vec<_>>(), "{document}");
        }
        // The last one: each operation has what it has written, or what the path has.
        let mut document = json!({"paths": {"/a": {
            "parameters": [filter("id")], "get": {"parameters": [filter("name")]}, "put": {},
        }}});
        lower(&mut document, &mut Log::default());
        let names = |method: &str| document["paths"]["/a"][method]["parameters"][0]["name"].clone();
        assert_eq!((names("get"), names("put")), (json!("name"), json!("id")));
        assert_eq!(document["paths"]["/a"].get("parameters"), None);
    }

    #[test]
    fn what_a_client_does_not_send_is_left_out_or_refused() {
        let text = json!({"type": "string"});
        for (within, name, required, notes, errors) in [
            ("cookie", "c", false, 1, 0),
            ("cookie", "c", true, 0, 1),
            ("header", "Content-Type", true, 1, 0),
            ("header", "a b", true, 0, 1),
            ("body", "b", true, 0, 1),
        ] {
            let (_, log) =
                lowered(&json!([{"name": name, "in": within, "required": required, "schema": text}]));
            assert_eq!((log.notices.len(), log.errors.len()), (notes, errors), "{within} {name}");
        }
    }
}
