//! Operations: their methods, parameters, bodies and answers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Changes, Subject, rust_type, schemas};
use crate::document::{self, Operation, object, operations, resolve};

/// `GET /v1/im/{id}/info`.
pub(super) fn title(operation: &Operation) -> String {
    format!("{} {}", operation.method.to_ascii_uppercase(), operation.path)
}

pub(super) fn compare(old: &Value, new: &Value, changes: &mut Changes) {
    for operation in operations(old) {
        let subject = Subject::new(title(&operation), operation.pointer.clone());
        match new.pointer(&operation.pointer) {
            Some(newer) => {
                let pair = Pair { old, new, path: operation.path, subject: &subject };
                pair.operation(operation.value, newer, changes);
            }
            None => changes.breaking(&subject, "removed"),
        }
    }
    for operation in operations(new).filter(|operation| old.pointer(&operation.pointer).is_none()) {
        let subject = Subject::new(title(&operation), operation.pointer.clone());
        let id = operation.value.get("operationId").and_then(Value::as_str).unwrap_or_default();
        changes.additive(&subject, format!("added, as the method {id}"));
    }
}

/// The two documents, and the operation that is compared.
struct Pair<'a> {
    old: &'a Value,
    new: &'a Value,
    path: &'a str,
    subject: &'a Subject,
}

type Parameters<'a> = BTreeMap<(&'a str, &'a str), &'a Value>;

impl Pair<'_> {
    fn operation(&self, old: &Value, new: &Value, changes: &mut Changes) {
        changes.texts(self.subject, old, new);
        let id = |operation: &Value| operation.get("operationId").cloned().unwrap_or_default();
        if id(old) != id(new) {
            changes.breaking(self.subject, format!("its method was {} and is {}", id(old), id(new)));
        }
        if old.get("security") != new.get("security") {
            let subject = self.subject.part("security", &["security"]);
            changes.breaking(&subject, "needs another kind of session than before");
        }
        let parameters = |document, operation| parameters(document, self.path, operation);
        self.parameters(&parameters(self.old, old), &parameters(self.new, new), changes);
        self.body(old.get("requestBody"), new.get("requestBody"), changes);
        self.responses(old, new, changes);
    }

    fn parameters(&self, old: &Parameters, new: &Parameters, changes: &mut Changes) {
        let required = |parameter: &Value| parameter.get("required") == Some(&Value::Bool(true));
        for (key, before) in old {
            let subject = self.subject.part(&format!("parameter {}", key.1), &["parameters"]);
            let Some(after) = new.get(key) else {
                changes.breaking(&subject, "removed");
                continue;
            };
            match (required(before), required(after)) {
                (true, false) => changes.additive(&subject, "is optional now; the setter is the same"),
                (false, true) => {
                    changes.breaking(&subject, "is required now: a call that does not set it fails");
                }
                _ => {}
            }
            changes.texts(&subject, before, after);
            if let (Some(before), Some(after)) = (before.get("schema"), after.get("schema")) {
                schemas::schemas(before, after, &subject, changes);
            }
        }
        for (key, parameter) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
            let subject = self.subject.part(&format!("parameter {}", key.1), &["parameters"]);
            if required(parameter) {
                changes.breaking(&subject, "added and required: a call that does not set it fails");
            } else {
                changes.additive(&subject, "added");
            }
        }
    }

    fn body(&self, old: Option<&Value>, new: Option<&Value>, changes: &mut Changes) {
        let subject = self.subject.part("body", &["requestBody"]);
        let (old, new) = match (old, new) {
            (None, None) => return,
            (None, Some(_)) => return changes.breaking(&subject, "added: the request had no body"),
            (Some(_), None) => {
                return changes.breaking(&subject, "removed: the request has no body any more");
            }
            (Some(old), Some(new)) => (resolve(self.old, old), resolve(self.new, new)),
        };
        changes.texts(&subject, old, new);
        let required = |body: &Value| body.get("required") == Some(&Value::Bool(true));
        match (required(old), required(new)) {
            (true, false) => changes.additive(&subject, "is optional now"),
            (false, true) => changes.breaking(&subject, "is required now"),
            _ => {}
        }
        contents(old, new, &subject, changes);
    }

    fn responses(&self, old: &Value, new: &Value, changes: &mut Changes) {
        let codes = |operation: &Value| {
            object(operation, "responses").map(|(code, _)| code.clone()).collect::<BTreeSet<_>>()
        };
        let (before, after) = (codes(old), codes(new));
        for code in before.union(&after) {
            let subject = self.subject.part(&format!("response {code}"), &["responses", code]);
            let response = |document, operation: &Value| {
                operation
                    .get("responses")
                    .and_then(|responses| responses.get(code))
                    .map(|response| resolve(document, response).clone())
            };
            match (response(self.old, old), response(self.new, new)) {
                (Some(old), Some(new)) => {
                    changes.texts(&subject, &old, &new);
                    contents(&old, &new, &subject, changes);
                }
                (Some(_), None) => changes.documentation(&subject, "is no longer documented"),
                (None, Some(_)) => changes.documentation(&subject, "is documented now"),
                (None, None) => {}
            }
        }
        for (kind, first) in [("answer", "2"), ("error", "45")] {
            let of = |document, operation| answer_type(document, operation, first);
            let (before, after) = (of(self.old, old), of(self.new, new));
            if before != after {
                let subject = self.subject.part(kind, &["responses"]);
                changes.breaking(&subject, format!("its type was {before} and is {after}"));
            }
        }
        if old.get("x-empty-success") != new.get("x-empty-success") {
            changes.additive(self.subject, "other codes mean an empty success");
        }
    }
}

fn parameters<'a>(document: &'a Value, path: &str, operation: &'a Value) -> Parameters<'a> {
    document::parameters(document, path, operation)
        .filter_map(|parameter| {
            Some(((parameter.get("in")?.as_str()?, parameter.get("name")?.as_str()?), parameter))
        })
        .collect()
}

/// The schemas of the media types that both have; what comes or goes is a change of type.
fn contents(old: &Value, new: &Value, subject: &Subject, changes: &mut Changes) {
    let media =
        |value: &Value| object(value, "content").map(|(name, _)| name.clone()).collect::<BTreeSet<_>>();
    let (before, after) = (media(old), media(new));
    for name in before.intersection(&after) {
        let schema = |value: &Value| value.get("content")?.get(name)?.get("schema").cloned();
        if let (Some(old), Some(new)) = (schema(old), schema(new)) {
            schemas::schemas(&old, &new, subject, changes);
        }
    }
    if before != after && !before.is_empty() && !after.is_empty() {
        changes.breaking(subject, format!("its media types were {before:?} and are {after:?}"));
    }
}

/// The one type of the responses whose code starts with one of the digits.
fn answer_type(document: &Value, operation: &Value, first: &str) -> String {
    let types: BTreeSet<String> = object(operation, "responses")
        .filter(|(code, _)| code.starts_with(|digit| first.contains(digit)))
        .map(|(_, response)| {
            let response = resolve(document, response);
            object(response, "content").next().map_or_else(
                || "()".to_owned(),
                |(_, media)| media.get("schema").map_or_else(|| "bytes".to_owned(), rust_type::of),
            )
        })
        .collect();
    if types.is_empty() { "nothing".to_owned() } else { types.into_iter().collect::<Vec<_>>().join(" or ") }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::{Impact, compare, vanished};

    fn operation(parameters: &Value, responses: &Value) -> Value {
        json!({"paths": {"/a": {"get": {"operationId": "a_get", "parameters": parameters, "responses": responses}}}})
    }

    fn impacts(old: &Value, new: &Value) -> Vec<(Impact, String)> {
        let changes = compare(Some(old), new).changes.into_iter();
        changes.map(|change| (change.impact, format!("{}: {}", change.subject, change.what))).collect()
    }

    fn query(name: &str, required: bool) -> Value {
        json!({"name": name, "in": "query", "required": required, "schema": {"type": "string"}})
    }

    fn json_of(name: &str) -> Value {
        json!({"description": "", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}})
    }

    #[test]
    fn operations_come_and_go() {
        let some = operation(&json!([]), &json!({}));
        let none = json!({"paths": {}});
        assert_eq!(
            impacts(&none, &some),
            [(Impact::Additive, "GET /a: added, as the method a_get".to_owned())]
        );
        assert_eq!(impacts(&some, &none), [(Impact::Breaking, "GET /a: removed".to_owned())]);
        assert_eq!(vanished(&some, &none), [("GET /a".to_owned(), "/paths/~1a/get".to_owned())]);
    }

    #[test]
    fn parameters_come_go_and_change() {
        let with = |parameters: &Value| operation(parameters, &json!({}));
        let none = with(&json!([]));
        let optional = with(&json!([query("q", false)]));
        let needed = with(&json!([query("q", true)]));
        for (old, new, impact) in [
            (&none, &optional, Impact::Additive),
            (&none, &needed, Impact::Breaking),
            (&optional, &none, Impact::Breaking),
            (&optional, &needed, Impact::Breaking),
            (&needed, &optional, Impact::Additive),
        ] {
            let found = impacts(old, new);
            assert!(
                found.len() == 1 && found[0].0 == impact && found[0].1.contains("parameter q"),
                "{found:?}"
            );
        }
    }

    #[test]
    fn parameters_of_a_whole_path_are_those_of_its_operations() {
        let with = |own: &Value, shared: &Value| {
            let mut document = operation(own, &json!({}));
            document["paths"]["/a"]["parameters"] = shared.clone();
            document
        };
        let none = with(&json!([]), &json!([]));
        let shared = with(&json!([]), &json!([query("q", true)]));
        let own = with(&json!([query("q", true)]), &json!([query("q", false)]));
        assert_eq!(impacts(&none, &shared)[0].0, Impact::Breaking);
        assert_eq!(impacts(&shared, &own), [], "an operation's own parameter counts");
    }

    #[test]
    fn codes_are_documentation_and_types_break() {
        let of = |responses: &Value| operation(&json!([]), responses);
        let old = of(&json!({"200": json_of("A"), "400": json_of("Error")}));
        let more = of(&json!({"200": json_of("A"), "400": json_of("Error"), "451": json_of("Error")}));
        assert_eq!(
            impacts(&old, &more),
            [(Impact::Documentation, "GET /a response 451: is documented now".to_owned())]
        );
        let other = of(&json!({"200": json_of("B"), "400": json_of("Error")}));
        assert!(impacts(&old, &other).iter().any(|(impact, _)| *impact == Impact::Breaking));
        let untyped = of(&json!({"200": json_of("A"), "400": {"description": ""}}));
        assert!(
            impacts(&old, &untyped)
                .iter()
                .any(|(impact, text)| *impact == Impact::Breaking && text.contains("error"))
        );
    }

    #[test]
    fn bodies_come_go_and_change() {
        let with = |body: Option<&Value>| {
            let mut document = operation(&json!([]), &json!({}));
            if let Some(body) = body {
                document["paths"]["/a"]["get"]["requestBody"] = body.clone();
            }
            document
        };
        let (a, b) = (json_of("A"), json_of("B"));
        for (old, new) in [(None, Some(&a)), (Some(&a), None), (Some(&a), Some(&b))] {
            assert_eq!(impacts(&with(old), &with(new))[0].0, Impact::Breaking);
        }
    }

    #[test]
    fn another_method_name_breaks() {
        let mut new = operation(&json!([]), &json!({}));
        new["paths"]["/a"]["get"]["operationId"] = json!("other");
        assert_eq!(impacts(&operation(&json!([]), &json!({})), &new)[0].0, Impact::Breaking);
    }
}
