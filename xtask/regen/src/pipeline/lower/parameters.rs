//! Parameters, as the generator can write them: a value each, or a list of values in a query.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::{METHODS, array, pointer, resolve};

/// Writes out what a parameter's schema says in other ways; refuses what would go onto the wire otherwise.
pub(super) fn lower(document: &mut Value, log: &mut Log) {
    let whole = document.clone();
    for (path, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let place = pointer("/paths", path);
        let Some(item) = item.as_object_mut() else { continue };
        lower_list(item, &place, &whole, log);
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                lower_list(operation, &pointer(&place, method), &whole, log);
            }
        }
    }
}

fn lower_list(owner: &mut Map<String, Value>, place: &str, whole: &Value, log: &mut Log) {
    let Some(parameters) = owner.get("parameters").and_then(Value::as_array) else { return };
    let place = pointer(place, "parameters");
    let mut lowered = Vec::new();
    let mut seen = BTreeSet::new();
    for (index, written) in parameters.iter().enumerate() {
        let place = pointer(&place, &index.to_string());
        let parameter = resolve(whole, written);
        let text = |key| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
        if !seen.insert((text("name").to_owned(), text("in").to_owned())) {
            log.refuse(&place, format!("the {} parameter {} stands here twice", text("in"), text("name")));
        }
        let before = lowered.len();
        Parameter { name: text("name"), place: &place, whole }.lower(
            parameter,
            text("in"),
            &mut lowered,
            log,
        );
        // What is as it was goes on being a reference.
        if lowered.len() == before + 1 && lowered[before] == *parameter {
            lowered[before] = written.clone();
        }
    }
    if lowered.is_empty() {
        owner.remove("parameters");
    } else {
        owner.insert("parameters".into(), Value::Array(lowered));
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
