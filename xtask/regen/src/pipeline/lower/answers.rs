//! Which schemas describe what a pod answers.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{object, operations, pointer};

/// The places of the document that are part of a success response, directly or by reference.
#[derive(Debug, Default)]
pub(super) struct Answers(BTreeSet<String>);

impl Answers {
    pub(super) fn of(document: &Value) -> Self {
        Self::from(document, operations(document).flat_map(|operation| successes(&operation)).collect())
    }

    /// The places that are part of a request.
    pub(super) fn requests(document: &Value) -> Self {
        let mut open = Vec::new();
        for operation in operations(document) {
            open.push(pointer(&operation.pointer, "requestBody"));
            open.push(pointer(&operation.pointer, "parameters"));
            open.push(pointer(&pointer("/paths", operation.path), "parameters"));
        }
        Self::from(document, open)
    }

    /// The places of errors.
    pub(super) fn responses(document: &Value) -> Self {
        let places = operations(document).map(|operation| pointer(&operation.pointer, "responses"));
        Self::from(document, places.collect())
    }

    fn from(document: &Value, mut open: Vec<String>) -> Self {
        let mut places = BTreeSet::new();
        while let Some(place) = open.pop() {
            if let Some(value) = document.pointer(&place)
                && places.insert(place)
            {
                collect_references(value, &mut open);
            }
        }
        Self(places)
    }

    /// Whether a place is, or is inside, one of them.
    pub(super) fn contain(&self, place: &str) -> bool {
        let ends = place.match_indices('/').map(|(end, _)| end).chain([place.len()]);
        ends.into_iter().any(|end| self.0.contains(&place[..end]))
    }
}

/// The success responses; `default` is one where no other is.
fn successes(operation: &crate::document::Operation<'_>) -> Vec<String> {
    let statuses = || object(operation.value, "responses").map(|(status, _)| status.as_str());
    let mut successes: Vec<_> = statuses().filter(|status| status.starts_with('2')).collect();
    if successes.is_empty() {
        successes.extend(statuses().filter(|status| *status == "default"));
    }
    let responses = pointer(&operation.pointer, "responses");
    successes.into_iter().map(|status| pointer(&responses, status)).collect()
}

fn collect_references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(elements) => elements.iter().for_each(|element| collect_references(element, found)),
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("$ref", Value::String(reference)) => {
                        found.extend(reference.strip_prefix('#').map(ToOwned::to_owned));
                    }
                    _ => collect_references(member, found),
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Answers;

    fn json_of(name: &str) -> Value {
        json!({"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}})
    }

    #[test]
    fn what_success_responses_lead_to_is_an_answer() {
        let document = json!({
            "paths": {
                "/a": {"post": {
                    "requestBody": json_of("Asked"),
                    "responses": {"200": {"$ref": "#/components/responses/Shared"}, "400": json_of("Error"), "default": json_of("Error")},
                }},
                "/b": {"get": {"responses": {"default": json_of("ByDefault")}}},
            },
            "components": {
                "responses": {"Shared": json_of("A")},
                "schemas": {
                    "A": {"properties": {"b": {"items": {"$ref": "#/components/schemas/B"}}}},
                    "B": {"properties": {"a": {"$ref": "#/components/schemas/A"}}},
                    "Asked": {}, "Error": {}, "ByDefault": {},
                },
            },
        });
        let answers = Answers::of(&document);
        for (name, expected) in
            [("A", true), ("B", true), ("ByDefault", true), ("Asked", false), ("Error", false), ("AB", false)]
        {
            assert_eq!(
                answers.contain(&format!("/components/schemas/{name}/properties/x")),
                expected,
                "{name}"
            );
        }
        assert!(answers.contain("/paths/~1a/post/responses/200"));
        assert!(!answers.contain("/paths/~1a/post/responses/400"));
    }
}
