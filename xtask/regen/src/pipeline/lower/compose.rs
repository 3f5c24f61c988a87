//! `allOf`, `anyOf` and `oneOf`, as types that hold whatever a value of them holds.
//!
//! What is left is a reference, alone or in an `allOf` of one; or plain schemas; or a `oneOf` of alternatives of which
//! no two are of one JSON type, so that a value's first token tells which of them it is.

mod all;
mod alternatives;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::{array, schemas_mut};

/// More compositions than any API has; they can grow without end, by parts that lead to each other.
const MOST: usize = 20_000;
/// More JSON values than the parts of all have in any API: each part is a copy of what it refers to.
const MOST_VALUES: usize = 2_000_000;
/// More parts of one than any API has.
const MOST_PARTS: usize = 5_000;
/// Deeper than any document; parts that lead to each other can go down without end.
const DEEPEST: usize = 110;
/// More definitions in a row than any API has.
const LONGEST_CHAIN: usize = 64;

/// Writes every composition as one schema.
pub(super) fn compose(document: &mut Value, log: &mut Log) {
    schemas_mut(document, |place, schema| {
        if schema.as_object_mut().is_some_and(|schema| schema.remove("not").is_some()) {
            log.notice(place, "what must not be (`not`) is not checked");
        }
    });
    let whole = document.clone();
    let mut composer = Composer {
        whole: &whole,
        known: BTreeMap::new(),
        budget: MOST,
        values: MOST_VALUES,
        is_spent: false,
    };
    // Compositions around the place that is visited, each with its parts.
    let mut around: Vec<(String, String)> = Vec::new();
    schemas_mut(document, |place, schema| {
        while around.last().is_some_and(|(outer, _)| !place.starts_with(&format!("{outer}/"))) {
            around.pop();
        }
        if !is_composed(schema) {
            return;
        }
        let count: usize = KEYWORDS.iter().map(|keyword| array(schema, keyword).count()).sum();
        if count > MOST_PARTS || place.matches('/').count() > DEEPEST {
            log.refuse(
                place,
                format!("a composition of {count} parts, or deep in others, is more than a type is made for"),
            );
            *schema = json!({});
            return;
        }
        let parts = fingerprint(schema);
        if around.iter().any(|(_, outer)| *outer == parts) {
            log.notice(place, "its parts lead back to themselves; it is any JSON value");
            *schema = json!({});
            return;
        }
        if composer.is_spent {
            // The first that was too much has been told.
            *schema = json!({});
            return;
        }
        let mut notes = Vec::new();
        match composer.composed(schema, &mut notes) {
            Ok(one) => *schema = one,
            Err(message) => {
                log.refuse(place, message);
                *schema = json!({});
            }
        }
        notes.dedup();
        for note in notes {
            log.notice(place, note);
        }
        around.push((place.to_owned(), parts));
    });
}

const KEYWORDS: [&str; 3] = ["allOf", "anyOf", "oneOf"];

fn is_composed(schema: &Value) -> bool {
    KEYWORDS.iter().any(|keyword| schema.get(keyword).is_some()) && reference(schema).is_none()
}

/// What a schema refers to and says nothing else about, but for texts.
fn reference(schema: &Value) -> Option<&str> {
    let own = schema.get("$ref").and_then(Value::as_str);
    own.or_else(|| match schema.get("allOf")?.as_array()?.as_slice() {
        [only] if !says_more(schema) => only.get("$ref")?.as_str(),
        _ => None,
    })
}

/// Whether a schema has facts of its own beside an `allOf`.
fn says_more(schema: &Value) -> bool {
    let keys = schema.as_object().into_iter().flatten().map(|(key, _)| key.as_str());
    keys.into_iter().any(|key| key != "allOf" && key != "nullable" && !is_about(key))
}

/// Keywords that say something about a schema, not about its values.
fn is_about(key: &str) -> bool {
    const ABOUT: [&str; 10] = [
        "default",
        "deprecated",
        "description",
        "discriminator",
        "example",
        "externalDocs",
        "readOnly",
        "title",
        "writeOnly",
        "xml",
    ];
    ABOUT.contains(&key) || key.starts_with("x-")
}

/// The parts of a composition, whatever their order.
fn fingerprint(schema: &Value) -> String {
    let mut parts: Vec<_> =
        KEYWORDS.iter().flat_map(|keyword| array(schema, keyword)).map(Value::to_string).collect();
    parts.sort();
    parts.dedup();
    parts.join(" ")
}

struct Composer<'a> {
    whole: &'a Value,
    /// What shared schemas are; nothing while that is being found out.
    known: BTreeMap<String, Option<Value>>,
    /// How many more compositions there may be.
    budget: usize,
    /// How many more values their parts may have.
    values: usize,
    /// Whether that was too few.
    is_spent: bool,
}

impl Composer<'_> {
    /// A composition as one schema; what is in it may be composed.
    fn composed(&mut self, schema: &Value, notes: &mut Vec<String>) -> Result<Value, String> {
        self.spend(1, 0)?;
        let mut own = schema.as_object().cloned().unwrap_or_default();
        let mut parts = vec![Value::Null];
        for part in own.remove("allOf").iter().filter_map(Value::as_array).flatten() {
            parts.push(self.expanded(part, notes)?);
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(Value::Array(alternatives)) = own.remove(keyword) {
                parts.push(self.one_of(&alternatives, own.get("discriminator"), notes)?);
                own.remove("discriminator");
            }
        }
        parts[0] = Value::Object(own);
        // Only alternatives, with texts around them: a single reference stays one.
        if let [outer, only] = parts.as_slice()
            && let Some(target) = reference(only)
        {
            let mut wrapper = Map::new();
            wrapper.insert("allOf".into(), json!([{ "$ref": target }]));
            let inner = only
                .as_object()
                .into_iter()
                .flatten()
                .filter(|(key, _)| !matches!(key.as_str(), "$ref" | "allOf"));
            wrapper.extend(inner.map(|(key, value)| (key.clone(), value.clone())));
            wrapper.extend(outer.as_object().cloned().unwrap_or_default());
            let wrapper = Value::Object(wrapper);
            if reference(&wrapper).is_some() {
                return Ok(if wrapper.as_object().is_some_and(|keys| keys.len() == 1) {
                    only.clone()
                } else {
                    wrapper
                });
            }
            let target = self.expanded(only, notes)?;
            return Ok(all::united([outer.clone(), target], notes));
        }
        let mut expanded = Vec::new();
        for part in parts {
            expanded.push(if reference(&part).is_some() { self.expanded(&part, notes)? } else { part });
        }
        Ok(all::united(expanded, notes))
    }

    /// A schema as it is where it stands, without a reference or composition around it.
    fn expanded(&mut self, schema: &Value, notes: &mut Vec<String>) -> Result<Value, String> {
        let mut schema = schema.clone();
        for _ in 0..LONGEST_CHAIN {
            let Some(place) = reference(&schema).map(ToOwned::to_owned) else {
                return if is_composed(&schema) { self.composed(&schema, notes) } else { Ok(schema) };
            };
            let is_nullable = schema.get("nullable") == Some(&json!(true));
            schema = self.shared(&place, notes)?;
            if is_nullable {
                schema["nullable"] = json!(true);
            }
        }
        Err(format!("it leads through more than {LONGEST_CHAIN} others"))
    }

    fn spend(&mut self, compositions: usize, values: usize) -> Result<(), String> {
        match (self.budget.checked_sub(compositions), self.values.checked_sub(values)) {
            (Some(budget), Some(values)) => {
                (self.budget, self.values) = (budget, values);
                Ok(())
            }
            (budget, _) => {
                self.is_spent = true;
                Err(if budget.is_none() {
                    "its compositions have too many parts".to_owned()
                } else {
                    "what its compositions refer to has too many fields".to_owned()
                })
            }
        }
    }

    fn shared(&mut self, place: &str, notes: &mut Vec<String>) -> Result<Value, String> {
        match self.known.get(place) {
            Some(Some(known)) => {
                let copy = known.clone();
                self.spend(0, count(&copy))?;
                return Ok(copy);
            }
            Some(None) => return Err("the definition leads back to itself".to_owned()),
            None => {}
        }
        let Some(target) = place.strip_prefix('#').and_then(|place| self.whole.pointer(place)) else {
            // The check of references tells.
            return Ok(json!({}));
        };
        if self.known.values().filter(|known| known.is_none()).count() > LONGEST_CHAIN {
            return Err(format!("it leads through more than {LONGEST_CHAIN} others"));
        }
        self.known.insert(place.to_owned(), None);
        let result = if is_composed(target) { self.composed(target, notes) } else { Ok(target.clone()) };
        match result {
            Ok(mut shape) => {
                // Texts are about the type, not about what has it as a part.
                if let Some(shape) = shape.as_object_mut() {
                    shape.retain(|key, _| !is_about(key));
                }
                self.known.insert(place.to_owned(), Some(shape.clone()));
                self.spend(0, count(&shape))?;
                Ok(shape)
            }
            Err(message) => {
                self.known.remove(place);
                Err(message)
            }
        }
    }

    /// Alternatives as one schema.
    fn one_of(
        &mut self,
        parts: &[Value],
        discriminator: Option<&Value>,
        notes: &mut Vec<String>,
    ) -> Result<Value, String> {
        let mut expanded = Vec::new();
        for part in parts {
            expanded.push((part, self.expanded(part, notes)?));
        }
        Ok(alternatives::united(expanded, discriminator, notes))
    }
}

/// How many values there are in a value, itself among them.
fn count(value: &Value) -> usize {
    let inside = match value {
        Value::Array(elements) => elements.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    };
    1 + inside
}

/// Schemas of one name in several parts: one if they are alike.
fn several(schemas: Vec<Value>, keyword: &str) -> Value {
    let mut seen = std::collections::BTreeSet::new();
    let mut different: Vec<Value> = Vec::new();
    for schema in schemas {
        if seen.insert(schema.to_string()) {
            different.push(schema);
        }
    }
    if different.len() == 1 { different.swap_remove(0) } else { json!({ keyword: different }) }
}

/// What `type` says, or what the other keywords lead to.
fn kind(schema: &Value) -> Kind {
    let has = |key: &str| schema.get(key).is_some();
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => Kind::Object,
        Some("array") => Kind::Array,
        Some("string") => Kind::String,
        Some("integer") => Kind::Integer,
        Some("number") => Kind::Number,
        Some("boolean") => Kind::Boolean,
        _ if has("oneOf") => Kind::Mixed,
        _ if has("properties") || schema.get("additionalProperties").is_some_and(Value::is_object) => {
            Kind::Object
        }
        _ if has("items") => Kind::Array,
        _ => match array(schema, "enum").map(super::types::type_of).find(|name| *name != "null") {
            Some("string") => Kind::String,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            _ => Kind::Any,
        },
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Any,
    Object,
    Array,
    String,
    Number,
    Integer,
    Boolean,
    Mixed,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Any | Self::Mixed => "any value",
            Self::Object => "object",
            Self::Array => "array",
            Self::String => "string",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Log, compose};

    /// What a schema becomes beside two shared ones, and how many notes tell of it.
    fn composed(schema: &Value) -> (Value, usize) {
        let mut document = json!({"components": {"schemas": {
            "S": schema,
            "A": {"type": "object", "required": ["k"], "properties": {"k": {"type": "string", "enum": ["A"]}, "a": {"type": "string"}}},
            "B": {"type": "object", "required": ["k"], "properties": {"k": {"type": "string", "enum": ["B"]}, "b": {"type": "integer"}}},
        }}});
        let mut log = Log::default();
        compose(&mut document, &mut log);
        let once = document.clone();
        compose(&mut document, &mut Log::default());
        assert_eq!(document, once, "again");
        assert!(log.errors.is_empty(), "{:?}", log.errors);
        (document["components"]["schemas"]["S"].take(), log.notices.len())
    }

    fn shared(name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    #[test]
    fn alternatives_of_one_json_type_are_one_type_with_everything() {
        let both = json!({
            "type": "object",
            "required": ["k"],
            "properties": {"a": {"type": "string"}, "b": {"type": "integer"}, "k": {"type": "string", "enum": ["A", "B"]}},
        });
        for keyword in ["oneOf", "anyOf"] {
            assert_eq!(composed(&json!({keyword: [shared("A"), shared("B")]})), (both.clone(), 1));
        }
        let list = |kind: &str| json!({"type": "array", "items": {"type": kind}});
        let either = json!({"oneOf": [{"type": "string"}, {"type": "integer"}]});
        assert_eq!(
            composed(&json!({"oneOf": [list("string"), list("integer")]})).0,
            json!({"type": "array", "items": either}),
        );
        assert_eq!(
            composed(&json!({"oneOf": [{"type": "string"}, list("string"), shared("A"), list("integer")]})).0,
            json!({"oneOf": [shared("A"), {"type": "array", "items": either}, {"type": "string"}]}),
        );
        assert_eq!(composed(&json!({"anyOf": [{"type": "string"}, {}]})).0, json!({}));
        assert_eq!(
            composed(&json!({"anyOf": [{"type": "integer"}, {"type": "number"}]})).0,
            json!({"type": "number"})
        );
    }

    #[test]
    fn one_reference_stays_one() {
        assert_eq!(composed(&json!({"oneOf": [shared("A")]})).0, shared("A"));
        let or_null = json!({"allOf": [shared("A")], "nullable": true});
        assert_eq!(composed(&json!({"oneOf": [shared("A"), {"enum": [null]}]})).0, or_null);
        assert_eq!(composed(&or_null), (or_null.clone(), 0));
        let described = json!({"allOf": [shared("A")], "description": "d"});
        assert_eq!(composed(&json!({"anyOf": [shared("A")], "description": "d"})).0, described);
    }

    #[test]
    fn all_parts_are_one_type_whatever_their_order() {
        let more = json!({"type": "object", "required": ["a", "x"], "properties": {"x": {"type": "string"}}});
        let expected = json!({
            "type": "object",
            "properties": {"a": {"type": "string"}, "k": {"type": "string", "enum": ["A"]}, "x": {"type": "string"}},
        });
        for parts in [json!([shared("A"), more]), json!([more, shared("A")])] {
            let (mut schema, notes) = composed(&json!({ "allOf": parts }));
            let mut required = schema["required"].take();
            required.as_array_mut().unwrap().sort_by_key(Value::to_string);
            assert_eq!(required, json!(["a", "k", "x"]));
            schema.as_object_mut().unwrap().remove("required");
            assert_eq!((schema, notes), (expected.clone(), 0));
        }
    }

    #[test]
    fn parts_that_contradict_each_other_are_any_value_with_a_note() {
        assert_eq!(composed(&json!({"allOf": [{"type": "string"}, shared("A")]})), (json!({}), 1));
        let narrow =
            composed(&json!({"allOf": [{"type": "number"}, {"type": "integer", "format": "int32"}]}));
        assert_eq!(narrow, (json!({"type": "integer", "format": "int32"}), 0));
        assert_eq!(
            composed(&json!({"type": "string", "not": {"enum": ["a"]}})),
            (json!({"type": "string"}), 1)
        );
    }
}
