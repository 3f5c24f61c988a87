//! Where two JSON values differ first.

use serde_json::Value;

use crate::document::pointer;

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// The place, relative to the values compared.
    pub(super) pointer: String,
    pub(super) what: String,
}

pub(super) fn first_difference(one: &Value, other: &Value) -> Option<Difference> {
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) => {
            let missing = others.iter().find(|(key, _)| !ones.contains_key(*key));
            ones.iter()
                .find_map(|(key, value)| match others.get(key) {
                    Some(other) => first_difference(value, other).map(|inner| inner.under(key)),
                    None => Some(Difference::new(format!("only there: {}", excerpt(value))).under(key)),
                })
                .or_else(|| {
                    let (key, value) = missing?;
                    Some(Difference::new(format!("only here: {}", excerpt(value))).under(key))
                })
        }
        (Value::Array(ones), Value::Array(others)) if ones.len() == others.len() => {
            ones.iter().zip(others).enumerate().find_map(|(index, (one, other))| {
                Some(first_difference(one, other)?.under(&index.to_string()))
            })
        }
        _ if one == other => None,
        _ => Some(Difference::new(format!("{} here, {} there", excerpt(other), excerpt(one)))),
    }
}

impl Difference {
    fn new(what: String) -> Self {
        Self { pointer: String::new(), what }
    }

    fn under(mut self, key: &str) -> Self {
        self.pointer.insert_str(0, &pointer("", key));
        self
    }
}

/// The start of a value as JSON: enough to recognise it, never a page.
fn excerpt(value: &Value) -> String {
    const LONGEST: usize = 80;
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

/// The value's shape: the same without the texts that only people read.
pub(super) fn without_descriptions(value: &Value) -> Value {
    shape(value, false)
}

/// In a map of names, `description` is a name like any other.
fn shape(value: &Value, names: bool) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(key, value)| names || !is_text(key, value))
            .map(|(key, value)| (key.clone(), shape(value, !names && is_map_of_names(key))))
            .collect(),
        Value::Array(elements) => elements.iter().map(|element| shape(element, false)).collect(),
        other => other.clone(),
    }
}

fn is_map_of_names(key: &str) -> bool {
    matches!(key, "properties" | "responses" | "headers" | "content" | "patternProperties" | "$defs")
}

fn is_text(key: &str, value: &Value) -> bool {
    match key {
        "description" | "summary" => value.is_string(),
        "externalDocs" | "example" | "examples" => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{first_difference, without_descriptions};

    #[test]
    fn the_first_difference_is_named_by_pointer_and_both_values() {
        let difference = first_difference(
            &json!({"properties": {"a/b": {"type": "string"}}}),
            &json!({"properties": {"a/b": {"type": "integer"}}}),
        )
        .unwrap();
        assert_eq!(difference.pointer, "/properties/a~1b/type");
        assert_eq!(difference.what, r#""integer" here, "string" there"#);
    }

    #[test]
    fn a_key_on_one_side_only_is_a_difference() {
        assert!(first_difference(&json!({"a": 1}), &json!({})).unwrap().what.contains("only there"));
        assert!(first_difference(&json!({}), &json!({"a": 1})).unwrap().what.contains("only here"));
        assert_eq!(first_difference(&json!({"a": 1, "b": 2}), &json!({"b": 2, "a": 1})), None);
    }

    #[test]
    fn a_shape_has_no_texts_but_keeps_a_property_called_description() {
        let schema = json!({
            "description": "text",
            "properties": {"description": {"type": "string", "description": "text"}},
        });
        assert_eq!(without_descriptions(&schema), json!({"properties": {"description": {"type": "string"}}}));
    }
}
