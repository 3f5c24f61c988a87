//! Gives every type, field and parameter a Rust name of its own, before the generator names them.
//!
//! The generator names them one by one: two that come out alike are one type (silently), or code that does not compile.
//! So types without a name get one here, and where two names are alike, one stands for the other by a placeholder: its
//! Rust name and a character that no document has. [`Wire`] puts the true name back into the generated code.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::{Map, Value, json};

use super::{METHODS, text};

/// What the generated code calls itself, or uses unqualified.
const NO_TYPE: [&str; 13] = [
    "Box", "Default", "Err", "Error", "From", "None", "Ok", "Option", "Result", "Self", "Some", "String",
    "Vec",
];

/// What a builder has already.
const NO_PARAMETER: [&str; 7] = ["body", "body_map", "client", "header_map", "new", "send", "stream"];

/// The first of the characters that end a placeholder.
const FIRST: u32 = 0x10_0000;
/// How many there are.
const MOST: usize = 0xfff0;

/// The true names of what the generator knows by a placeholder.
#[derive(Debug, Default)]
pub(super) struct Wire(Vec<(String, String)>);

impl Wire {
    fn placeholder(&mut self, name: &str, wire: &str) -> String {
        let sign = u32::try_from(self.0.len() % MOST).unwrap_or_default();
        let placeholder: String = name.chars().chain(char::from_u32(FIRST + sign)).collect();
        self.0.push((placeholder.clone(), wire.to_owned()));
        placeholder
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn is_full(&self) -> bool {
        self.0.len() > MOST
    }

    /// The same text with the true names, if it has any placeholder.
    pub(super) fn restored(&self, text: &str) -> Option<String> {
        let signs = text.chars().filter_map(|c| usize::try_from((c as u32).checked_sub(FIRST)?).ok());
        let used: Vec<_> = signs.filter_map(|sign| self.0.get(sign)).collect();
        (!used.is_empty()).then(|| {
            used.into_iter()
                .fold(text.to_owned(), |text, (placeholder, wire)| text.replace(placeholder, wire))
        })
    }
}

/// The document as the generator is to see it.
pub(super) fn prepare(document: &Value) -> (Value, Wire) {
    let mut document = document.clone();
    let mut names = Names::default();
    let sections = document.as_object_mut().into_iter().flatten();
    sections.filter(|(key, _)| *key != "info").for_each(|(_, section)| plain_texts(section));
    if let Some(info) = document.get_mut("info").and_then(Value::as_object_mut) {
        info.retain(|key, _| matches!(key.as_str(), "title" | "version"));
        for value in info.values_mut() {
            if let Value::String(value) = value {
                value.retain(|character| !text::is_invisible(character));
            }
        }
    }
    names.name_components(&document);
    // First: what gets a name below is referred to by that.
    rename_references(&mut document, &names.renamed);
    names.components(&mut document);
    names.operations(&mut document);
    let schemas = &mut document["components"]["schemas"];
    if !schemas.is_object() {
        *schemas = json!({});
    }
    if let Some(schemas) = schemas.as_object_mut() {
        schemas.extend(names.hoisted);
        // The raw crate answers requests of its users' own with this type of errors.
        schemas.entry("Error").or_insert_with(|| {
            json!({"type": "object", "properties": {"code": {"type": "integer"}, "message": {"type": "string"}}})
        });
    }
    (document, names.wire)
}

/// What is data of the API's users.
fn is_data(key: &str) -> bool {
    matches!(key, "default" | "enum") || key.starts_with("x-")
}

/// Keywords whose value has names of the API's as keys: among those, `description` is a name like any other.
pub(crate) fn is_map_of_names(key: &str) -> bool {
    matches!(
        key,
        "$defs"
            | "callbacks"
            | "content"
            | "definitions"
            | "dependentSchemas"
            | "encoding"
            | "headers"
            | "links"
            | "parameters"
            | "pathItems"
            | "paths"
            | "patternProperties"
            | "properties"
            | "requestBodies"
            | "responses"
            | "schemas"
            | "securityDefinitions"
            | "securitySchemes"
            | "variables"
            | "webhooks"
    )
}

/// Texts as [`text::plain`], and nothing that the generator would take for a name.
fn plain_texts(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(plain_texts),
        Value::Object(members) => {
            members.retain(|key, value| match key.as_str() {
                "title" => !value.is_string(),
                "example" | "examples" | "externalDocs" => false,
                _ => true,
            });
            for (key, value) in members {
                match value {
                    Value::String(content) if matches!(key.as_str(), "description" | "summary") => {
                        *content = text::plain(content);
                    }
                    Value::Object(names) if is_map_of_names(key) => names.values_mut().for_each(plain_texts),
                    _ if is_data(key) => {}
                    _ => plain_texts(value),
                }
            }
        }
        _ => {}
    }
}

fn rename_references(value: &mut Value, renamed: &BTreeMap<String, String>) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(|element| rename_references(element, renamed)),
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(reference) if key == "$ref" => {
                        if let Some(name) = reference.strip_prefix("#/components/schemas/")
                            && let Some(new) = renamed.get(&name.replace("~1", "/").replace("~0", "~"))
                        {
                            *reference = format!("#/components/schemas/{new}");
                        }
                    }
                    Value::Object(names) if is_map_of_names(key) => {
                        names.values_mut().for_each(|value| rename_references(value, renamed));
                    }
                    _ if is_data(key) => {}
                    _ => rename_references(value, renamed),
                }
            }
        }
        _ => {}
    }
}

#[derive(Debug, Default)]
struct Names {
    /// Types with the names that they have now.
    types: BTreeSet<String>,
    /// Shared types by their names in the document.
    renamed: BTreeMap<String, String>,
    /// Types that had no name.
    hoisted: Map<String, Value>,
    /// The answers of the operation that is looked at, as written and as they are now.
    answers: Vec<(Value, Value)>,
    wire: Wire,
}

impl Names {
    fn new_type(&mut self, wanted: &str) -> String {
        // The generator makes a name of the name once more: `a-b` is `AB`, and that is `Ab`.
        let stable = std::iter::successors(Some(pascal(wanted)), |name| {
            Some(pascal(name)).filter(|next| next != name)
        });
        let name = unique(&stable.last().unwrap_or_default(), "", |name| {
            !self.types.contains(name) && (!NO_TYPE.contains(&name) || name == "Error" && wanted == "Error")
        });
        self.types.insert(name.clone());
        name
    }

    fn name_components(&mut self, document: &Value) {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        // A name that is one already goes before one that becomes it.
        let names = schemas.into_iter().flatten().map(|(name, _)| name.clone());
        let (own, other): (Vec<_>, Vec<_>) = names.partition(|name| pascal(name) == *name);
        for name in own.into_iter().chain(other) {
            let new = self.new_type(&name);
            self.renamed.insert(name, new);
        }
    }

    fn components(&mut self, document: &mut Value) {
        let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
        let Some(schemas) = schemas else { return };
        let mut new = Map::new();
        for (name, mut schema) in std::mem::take(schemas) {
            let name = self.renamed.get(&name).cloned().unwrap_or(name);
            self.inside(&mut schema, &name);
            new.insert(name, schema);
        }
        *schemas = new;
    }

    /// Names what is in a schema that has this name itself.
    fn inside(&mut self, schema: &mut Value, name: &str) {
        let Some(schema) = schema.as_object_mut() else { return };
        if let Some(items) = schema.get_mut("items") {
            self.hoist(items, &format!("{name}Item"), false);
        }
        let is_struct =
            schema.get("properties").and_then(Value::as_object).is_some_and(|all| !all.is_empty());
        if let Some(rest) = schema.get_mut("additionalProperties") {
            self.hoist(rest, &format!("{name}{}Value", if is_struct { "Extra" } else { "" }), false);
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            let parts = schema.get_mut(key).and_then(Value::as_array_mut);
            // What is composed of several is one type, whose parts have no names.
            for part in parts.filter(|parts| key != "allOf" || parts.len() == 1).into_iter().flatten() {
                let kind = match part.get("type").and_then(Value::as_str) {
                    Some("array") => "List",
                    Some("object") => "Object",
                    _ => "Value",
                };
                self.hoist(part, &format!("{name}{kind}"), false);
            }
        }
        self.fields(schema, name);
    }

    fn fields(&mut self, schema: &mut Map<String, Value>, name: &str) {
        let has_extra = schema.get("additionalProperties").is_some_and(Value::is_object);
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
        for (field, property) in properties.iter_mut() {
            self.hoist(property, &format!("{name}_{}", field.to_snake_case()), true);
        }
        let taken = if has_extra { BTreeSet::from(["extra".to_owned()]) } else { BTreeSet::new() };
        let placeholders = self.placeholders(properties.keys(), taken);
        for (field, placeholder) in &placeholders {
            if let Some(property) = properties.remove(field) {
                properties.insert(placeholder.clone(), property);
            }
        }
        for required in schema.get_mut("required").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(placeholder) = required.as_str().and_then(|field| placeholders.get(field)) {
                *required = json!(placeholder);
            }
        }
    }

    /// The placeholders of those names that the generator would not give a name of their own.
    fn placeholders<'a>(
        &mut self,
        names: impl Iterator<Item = &'a String>,
        mut taken: BTreeSet<String>,
    ) -> BTreeMap<String, String> {
        let (own, other): (Vec<_>, Vec<_>) = names.partition(|name| snake(name) == **name);
        let mut placeholders = BTreeMap::new();
        for wire in own.into_iter().chain(other) {
            let plain = snake(wire);
            let name = unique(&plain, "_", |name| !taken.contains(name));
            if name != plain {
                placeholders.insert(wire.clone(), self.wire.placeholder(&name, wire));
            }
            taken.insert(name);
        }
        placeholders
    }

    /// Makes a shared type of a schema that becomes a type with a name.
    fn hoist(&mut self, schema: &mut Value, wanted: &str, keeps_text: bool) {
        if !becomes_a_type(schema) {
            self.inside(schema, &pascal(wanted));
            return;
        }
        let name = self.new_type(wanted);
        self.inside(schema, &name);
        let mut kept = Map::new();
        if let Some(schema) = schema.as_object_mut() {
            kept.extend(schema.remove("nullable").map(|value| ("nullable".to_owned(), value)));
            kept.extend(schema.remove("default").map(|value| ("default".to_owned(), value)));
            let text = schema.get("description").filter(|_| keeps_text).cloned();
            kept.extend(text.map(|value| ("description".to_owned(), value)));
        }
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        let replacement = if kept.is_empty() {
            reference
        } else {
            kept.insert("allOf".into(), json!([reference]));
            Value::Object(kept)
        };
        self.hoisted.insert(name, std::mem::replace(schema, replacement));
    }

    fn operations(&mut self, document: &mut Value) {
        let whole = document.clone();
        let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
        let mut items = Map::new();
        for (path, mut item) in std::mem::take(paths) {
            let Some(item) = item.as_object_mut() else { continue };
            let shared = item.remove("parameters");
            let shared: Vec<_> = shared.iter().filter_map(Value::as_array).flatten().collect();
            for method in METHODS {
                let Some(mut operation) = item.remove(method) else { continue };
                let Some(members) = operation.as_object_mut() else { continue };
                let id = members.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
                let path = self.parameters(members, &shared, &path, &id, &whole);
                self.contents(members, &id);
                // Paths with other names for their parameters are other items, so each operation has its own.
                let entry = items.entry(path).or_insert_with(|| json!({}));
                entry[method] = operation;
            }
        }
        *paths = items;
        for section in ["responses", "requestBodies"] {
            let members =
                document.pointer_mut(&format!("/components/{section}")).and_then(Value::as_object_mut);
            for (name, value) in members.into_iter().flatten() {
                self.answers.clear();
                self.media(value, name);
            }
        }
    }

    fn contents(&mut self, operation: &mut Map<String, Value>, id: &str) {
        self.answers.clear();
        if let Some(body) = operation.get_mut("requestBody") {
            self.media(body, &format!("{id}-body"));
        }
        self.answers.clear();
        for response in operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten() {
            self.media(response.1, &format!("{id}-response"));
        }
    }

    fn media(&mut self, owner: &mut Value, wanted: &str) {
        for (_, media) in owner.get_mut("content").and_then(Value::as_object_mut).into_iter().flatten() {
            if let Some(schema) = media.get_mut("schema") {
                // The same answer under several codes is one type.
                if let Some((_, replacement)) = self.answers.iter().find(|(known, _)| known == schema) {
                    schema.clone_from(replacement);
                } else {
                    let written = schema.clone();
                    self.hoist(schema, wanted, false);
                    self.answers.push((written, schema.clone()));
                }
            }
        }
    }

    /// Gives the operation all of its parameters, and returns its path with their names.
    fn parameters(
        &mut self,
        operation: &mut Map<String, Value>,
        shared: &[&Value],
        path: &str,
        id: &str,
        whole: &Value,
    ) -> String {
        let own = operation.remove("parameters");
        let own = own.iter().filter_map(Value::as_array).flatten();
        let mut parameters: BTreeMap<(String, String), Value> = BTreeMap::new();
        for parameter in shared.iter().copied().chain(own) {
            let parameter = resolved(whole, parameter);
            let text = |key| parameter.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            parameters.insert((text("name"), text("in")), parameter.clone());
        }
        let mut taken = BTreeSet::from(NO_PARAMETER.map(ToOwned::to_owned));
        let mut path = path.to_owned();
        let mut finished = Vec::new();
        let (own, other): (Vec<_>, Vec<_>) =
            parameters.into_iter().partition(|((name, _), _)| snake(name) == *name);
        let mut seen = BTreeSet::new();
        for ((wire, place), mut parameter) in own.into_iter().chain(other) {
            if let Some(schema) = parameter.get_mut("schema") {
                self.hoist(schema, &format!("{id}-{wire}"), false);
            }
            let plain = snake(&wire);
            let name = unique(&plain, "_", |name| !taken.contains(name));
            if name != plain || !seen.insert(wire.clone()) {
                let placeholder = self.wire.placeholder(&name, &wire);
                if place == "path" {
                    path = path.replace(&format!("{{{wire}}}"), &format!("{{{placeholder}}}"));
                }
                parameter["name"] = json!(placeholder);
            }
            taken.insert(name);
            finished.push(parameter);
        }
        if !finished.is_empty() {
            operation.insert("parameters".into(), Value::Array(finished));
        }
        path
    }
}

fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let target = value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
    target.and_then(|pointer| document.pointer(pointer)).unwrap_or(value)
}

/// Whether the generator needs a name for what this is.
fn becomes_a_type(schema: &Value) -> bool {
    let has = |key: &str| match schema.get(key) {
        Some(Value::Object(members)) => !members.is_empty(),
        Some(Value::Array(elements)) => !elements.is_empty(),
        _ => false,
    };
    let alternatives = ["anyOf", "oneOf"].iter().any(|key| has(key));
    has("properties")
        || has("enum")
        || alternatives
        || schema.get("allOf").and_then(Value::as_array).is_some_and(|parts| parts.len() > 1)
        || schema.get("additionalProperties") == Some(&json!(false))
}

fn unique(name: &str, joint: &str, is_free: impl Fn(&str) -> bool) -> String {
    let numbered = (2_u32..).map(|number| format!("{name}{joint}{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| is_free(name)).unwrap_or_default()
}

/// The name that the generator gives a type.
pub(crate) fn pascal(name: &str) -> String {
    identifier(name, "X", str::to_pascal_case)
}

/// The name that the generator gives a field or parameter.
pub(crate) fn snake(name: &str) -> String {
    identifier(name, "x", str::to_snake_case)
}

fn identifier(name: &str, prefix: &str, to_case: fn(&str) -> String) -> String {
    let out = match name {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => to_case(&name.replace('\'', "").replace(|c| !unicode_ident::is_xid_continue(c), "-")),
    };
    let out = match out.chars().next() {
        None => prefix.to_owned(),
        Some(first) if unicode_ident::is_xid_start(first) => out,
        Some(_) => format!("{prefix}{out}"),
    };
    if out != "gen" && syn::parse_str::<syn::Ident>(&out).is_ok() { out } else { format!("{out}_") }
}
