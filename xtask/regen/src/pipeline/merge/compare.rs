//! Where two JSON values differ.

use serde_json::Value;

use crate::document::pointer;

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// The place, relative to the values compared.
    pub(super) pointer: String,
    pub(super) what: String,
}

/// Every place at which two values differ.
pub(super) fn differences(one: &Value, other: &Value) -> Vec<Difference> {
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) => {
            let shared = ones.iter().flat_map(|(key, value)| match others.get(key) {
                Some(other) => under(key, differences(value, other)),
                None => under(key, vec![Difference::new(format!("only there: {}", excerpt(value)))]),
            });
            let more = others.iter().filter(|(key, _)| !ones.contains_key(*key));
            let more = more.flat_map(|(key, value)| {
                under(key, vec![Difference::new(format!("only here: {}", excerpt(value)))])
            });
            shared.chain(more).collect()
        }
        (Value::Array(ones), Value::Array(others)) if ones.len() == others.len() => {
            let pairs = ones.iter().zip(others).enumerate();
            pairs
                .flat_map(|(index, (one, other))| under(&index.to_string(), differences(one, other)))
                .collect()
        }
        _ if one == other => Vec::new(),
        _ => vec![Difference::new(format!("{} here, {} there", excerpt(other), excerpt(one)))],
    }
}

fn under(key: &str, mut differences: Vec<Difference>) -> Vec<Difference> {
    for difference in &mut differences {
        difference.pointer.insert_str(0, &pointer("", key));
    }
    differences
}

impl Difference {
    fn new(what: String) -> Self {
        Self { pointer: String::new(), what }
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Difference, differences};

    fn found(one: &Value, other: &Value) -> Vec<(String, String)> {
        let found = differences(one, other).into_iter();
        found.map(|Difference { pointer, what }| (pointer, what)).collect()
    }

    #[test]
    fn differences_are_named_by_pointer_and_both_values() {
        let found = found(
            &json!({"properties": {"a/b": {"type": "string"}, "c": [1, 2], "d": 1}}),
            &json!({"properties": {"a/b": {"type": "integer"}, "c": [1, 3], "d": 1}}),
        );
        let expected = [
            ("/properties/a~1b/type".to_owned(), r#""integer" here, "string" there"#.to_owned()),
            ("/properties/c/1".to_owned(), "3 here, 2 there".to_owned()),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_key_on_one_side_only_is_a_difference() {
        assert!(found(&json!({"a": 1}), &json!({}))[0].1.contains("only there"));
        assert!(found(&json!({}), &json!({"a": 1}))[0].1.contains("only here"));
        assert_eq!(found(&json!({"a": 1, "b": 2}), &json!({"b": 2, "a": 1})), []);
    }
}
