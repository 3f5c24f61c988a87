//! What changed in the Rust code: whom a change breaks follows from nothing else.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Changes, Side, Subject, places::Places};
use crate::pipeline::surface::{Member, Operation, Type};

pub(super) fn compare(old: Side, new: Side, changes: &mut Changes) {
    let pair = Pair {
        old: Places::of(old.document),
        new: Places::of(new.document),
        documents: (old.document, new.document),
    };
    for (name, before) in &old.surface.operations {
        let subject = pair.operation(name, before);
        match new.surface.operations.get(name) {
            Some(after) => operations(before, after, &subject, changes),
            None => changes.breaking(&subject, "removed"),
        }
    }
    for (name, operation) in &new.surface.operations {
        if !old.surface.operations.contains_key(name) {
            changes.additive(&pair.operation(name, operation), format!("added, as the method {name}"));
        }
    }
    for (name, before) in &old.surface.types {
        let subject = pair.type_subject(name);
        match new.surface.types.get(name) {
            Some(after) => pair.types(name, before, after, changes),
            None => changes.breaking(&subject, "removed"),
        }
    }
    for name in new.surface.types.keys() {
        if !old.surface.types.contains_key(name) {
            changes.additive(&pair.type_subject(name), "added");
        }
    }
}

struct Pair<'a> {
    old: Places,
    new: Places,
    documents: (&'a Value, &'a Value),
}

impl Pair<'_> {
    fn operation(&self, name: &str, operation: &Operation) -> Subject {
        let place = self.new.operation(name).or_else(|| self.old.operation(name)).unwrap_or_default();
        Subject::new(operation.request.clone(), place)
    }

    fn type_subject(&self, name: &str) -> Subject {
        let place = self.new.ty(name).or_else(|| self.old.ty(name)).unwrap_or_default();
        Subject::new(format!("type {name}"), place)
    }

    fn types(&self, name: &str, old: &Type, new: &Type, changes: &mut Changes) {
        let subject = self.type_subject(name);
        match (old, new) {
            _ if old == new => {}
            (Type::Struct(before, was_closed), Type::Struct(after, is_closed)) => {
                match (was_closed, is_closed) {
                    (true, false) => changes.additive(&subject, "takes unknown fields now"),
                    (false, true) => changes.breaking(&subject, "refuses unknown fields now"),
                    _ => {}
                }
                self.fields(name, before, after, changes);
            }
            (Type::Newtype(before), Type::Newtype(after)) => {
                let reason = self.reason(&subject.pointer, &subject.pointer);
                changes.breaking(&subject, format!("its type was {before} and is {after}{reason}"));
            }
            (Type::Enum(before), Type::Enum(after)) => {
                for (variant, holds) in before {
                    match after.get(variant) {
                        None => changes.breaking(&subject, format!("the value {variant} was removed")),
                        Some(now) if now != holds => {
                            changes.breaking(
                                &subject,
                                format!("the value {variant}{holds} is {variant}{now} now"),
                            );
                        }
                        Some(_) => {}
                    }
                }
                for variant in after.keys().filter(|variant| !before.contains_key(*variant)) {
                    changes.additive(
                        &subject,
                        format!(
                            "the value {variant} was added: an exhaustive match does not compile without it"
                        ),
                    );
                }
            }
            (before, after) => {
                let reason = self.reason(&subject.pointer, &subject.pointer);
                changes.breaking(&subject, format!("was {} and is {}{reason}", kind(before), kind(after)));
            }
        }
    }

    fn fields(
        &self,
        owner: &str,
        old: &BTreeMap<String, Member>,
        new: &BTreeMap<String, Member>,
        changes: &mut Changes,
    ) {
        for (name, before) in old {
            let subject = self.field(owner, name, before);
            let Some(after) = new.get(name) else {
                changes.breaking(&subject, "removed");
                continue;
            };
            let reason = self.reason(&self.field_place(&self.old, owner, name, before), &subject.pointer);
            if before.ty != after.ty {
                changes.breaking(&subject, format!("its type was {} and is {}{reason}", before.ty, after.ty));
            } else if before.wire != after.wire {
                changes.breaking(
                    &subject,
                    format!("it was called {} and is called {}", wire(name, before), wire(name, after)),
                );
            } else if before.default != after.default {
                changes.breaking(&subject, "another default");
            } else if before.is_optional != after.is_optional {
                if after.is_optional {
                    changes.additive(&subject, "may be absent now");
                } else {
                    changes.breaking(&subject, "is required now");
                }
            }
        }
        for (name, added) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            let (subject, ty) = (self.field(owner, name, added), &added.ty);
            if added.is_optional {
                changes.additive(
                    &subject,
                    format!("added ({ty}): struct literals without `..Default::default()` do not compile"),
                );
            } else {
                changes.breaking(
                    &subject,
                    format!(
                        "added and required ({ty}): builders fail and struct literals do not compile without it"
                    ),
                );
            }
        }
    }

    fn field(&self, owner: &str, name: &str, field: &Member) -> Subject {
        let place = self.field_place(&self.new, owner, name, field);
        Subject::new(format!("field {owner}.{}", wire(name, field)), place)
    }

    fn field_place(&self, places: &Places, owner: &str, name: &str, field: &Member) -> String {
        let place = places.ty(owner).or_else(|| self.old.ty(owner)).unwrap_or_default();
        Subject::new("", place).part("", &["properties", wire(name, field)]).pointer
    }

    /// Which facts of the documents differ there.
    fn reason(&self, before: &str, after: &str) -> String {
        let facts =
            ["type", "format", "nullable", "enum", "$ref", "default", "x-default", "additionalProperties"];
        let at = |document: &Value, place: &str| document.pointer(place).cloned().unwrap_or_default();
        let (before, after) = (at(self.documents.0, before), at(self.documents.1, after));
        let text = |value: Option<&Value>| value.map_or_else(|| "none".to_owned(), Value::to_string);
        let found = facts.into_iter().find(|fact| before.get(fact) != after.get(fact));
        match found.filter(|_| before.is_object() && after.is_object()) {
            Some(fact) => {
                format!(" ({fact} was {} and is {})", text(before.get(fact)), text(after.get(fact)))
            }
            None => String::new(),
        }
    }
}

fn operations(old: &Operation, new: &Operation, subject: &Subject, changes: &mut Changes) {
    if old.request != new.request {
        changes.breaking(subject, format!("its request was {} and is {}", old.request, new.request));
    }
    if old.area != new.area {
        changes.breaking(subject, format!("its feature was {} and is {}", old.area, new.area));
    }
    if old.session != new.session {
        let subject = subject.part("security", &["security"]);
        changes.breaking(
            &subject,
            if new.session { "needs a session now" } else { "needs no session any more" },
        );
    }
    if old.effect != new.effect {
        changes.documentation(
            subject,
            format!("was known as one that {} and is one that {}", old.effect, new.effect),
        );
    }
    if old.permissions != new.permissions {
        changes.documentation(subject, "needs other permissions");
    }
    for (name, before) in &old.setters {
        let subject = setter(subject, name, before);
        match new.setters.get(name) {
            Some(after) => setters(before, after, &subject, changes),
            None => changes.breaking(&subject, "removed"),
        }
    }
    for (name, added) in new.setters.iter().filter(|(name, _)| !old.setters.contains_key(*name)) {
        let subject = setter(subject, name, added);
        if added.is_optional {
            changes.additive(&subject, "added");
        } else {
            changes.breaking(&subject, "added and required: a call that does not set it fails");
        }
    }
    for code in &old.successes {
        if !new.successes.contains(code) {
            let subject = subject.part(&format!("response {code}"), &["responses"]);
            changes.breaking(
                &subject,
                "was a success and is an error now: a pod that goes on answering it fails the call",
            );
        }
    }
    for code in &new.successes {
        if !old.successes.contains(code) {
            changes.additive(&subject.part(&format!("response {code}"), &["responses"]), "is a success now");
        }
    }
    for (kind, before, after) in [("answer", &old.answer, &new.answer), ("error", &old.error, &new.error)] {
        if before != after {
            let subject = subject.part(kind, &["responses"]);
            changes.breaking(&subject, format!("its type was {before} and is {after}"));
        }
    }
}

fn kind(ty: &Type) -> String {
    match ty {
        Type::Struct(..) => "a struct".to_owned(),
        Type::Newtype(inner) => inner.clone(),
        Type::Enum(_) => "an enum".to_owned(),
    }
}

/// The name by which the documentation knows a field.
fn wire<'a>(name: &'a str, field: &'a Member) -> &'a str {
    if field.wire.is_empty() { name } else { &field.wire }
}

fn setter(subject: &Subject, name: &str, setter: &Member) -> Subject {
    if name == "body" && !setter.wire.starts_with("query") {
        return subject.part("body", &["requestBody"]);
    }
    let name = setter.wire.split_once(' ').map_or(name, |(_, wire)| wire);
    subject.part(&format!("parameter {name}"), &["parameters"])
}

fn setters(old: &Member, new: &Member, subject: &Subject, changes: &mut Changes) {
    if old.ty == format!("Option<{}>", new.ty) {
        changes.breaking(subject, "is required now: a call that does not set it fails");
    } else if new.ty == format!("Option<{}>", old.ty) {
        changes.additive(subject, "is optional now; the setter is the same");
    } else if old.ty != new.ty {
        changes.breaking(subject, format!("its type was {} and is {}", old.ty, new.ty));
    }
    if old.wire != new.wire {
        changes.breaking(subject, format!("went into the request as {} and goes as {}", old.wire, new.wire));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::{Impact, Side, compare, surface_of, vanished};

    /// The changes from one document to another, each with what it asks of users.
    fn changes(old: &Value, new: &Value) -> Vec<(Impact, String)> {
        let whole = |part: &Value| {
            let mut document =
                json!({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}});
            document.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
            let surface = surface_of(&mut document).unwrap();
            (document, surface)
        };
        let (old, new) = (whole(old), whole(new));
        let side = |(document, surface)| Side { document, surface };
        let report = compare(Some(side((&old.0, &old.1))), side((&new.0, &new.1)));
        assert_eq!(report.step.is_some(), !report.changes.is_empty());
        let changes = report.changes.into_iter();
        changes.map(|change| (change.impact, format!("{} {}", change.subject, change.what))).collect()
    }

    fn types(old: &Value, new: &Value) -> Vec<(Impact, String)> {
        let document = |schema: &Value| json!({"components": {"schemas": {"T": schema}}});
        changes(&document(old), &document(new))
    }

    fn worst(changes: &[(Impact, String)]) -> Option<Impact> {
        changes.first().map(|(impact, _)| *impact)
    }

    fn object(field: &Value, required: &[&str]) -> Value {
        json!({"type": "object", "properties": {"f": field}, "required": required})
    }

    fn operation(parameters: &Value, responses: &Value) -> Value {
        json!({
            "paths": {"/a": {"get": {"parameters": parameters, "responses": responses}}},
            "components": {"schemas": {
                "A": {"type": "object", "properties": {"a": {"type": "string"}}},
                "B": {"type": "object", "properties": {"b": {"type": "string"}}},
            }},
        })
    }

    fn json_of(name: &str) -> Value {
        json!({"description": "", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}})
    }

    #[test]
    fn a_field_that_becomes_optional_changes_its_rust_type() {
        let text = json!({"type": "string"});
        let found = types(&object(&text, &["f"]), &object(&text, &[]));
        assert_eq!(
            found,
            [(Impact::Breaking, "field T.f its type was String and is Option<String>".to_owned())]
        );
        assert_eq!(worst(&types(&object(&text, &[]), &object(&text, &["f"]))), Some(Impact::Breaking));
    }

    #[test]
    fn the_reason_is_what_differs_in_the_documents() {
        let number = |format: &str| object(&json!({"type": "integer", "format": format}), &[]);
        let found = types(&number("int64"), &number("int32"));
        let expected =
            "field T.f its type was Option<i64> and is Option<i32> (format was \"int64\" and is \"int32\")";
        assert_eq!(found, [(Impact::Breaking, expected.to_owned())]);
    }

    #[test]
    fn what_comes_says_whom_it_breaks_and_what_goes_breaks() {
        let text = json!({"type": "string"});
        let other = object(&text, &[]);
        let both = |required: &[&str]| json!({"type": "object", "properties": {"f": text, "g": text}, "required": required});
        let found = types(&other, &both(&[]));
        assert!(found[0].1.contains("struct literals without `..Default::default()` do not"), "{found:?}");
        assert_eq!(worst(&found), Some(Impact::Additive));
        assert_eq!(worst(&types(&other, &both(&["g"]))), Some(Impact::Breaking));
        assert_eq!(worst(&types(&both(&[]), &other)), Some(Impact::Breaking));
    }

    #[test]
    fn additional_properties_count_as_far_as_they_are_a_field() {
        let with = |rest: Option<Value>| {
            let mut schema = object(&json!({"type": "string"}), &[]);
            if let Some(rest) = rest {
                schema["additionalProperties"] = rest;
            }
            json!({"paths": {"/a": {"get": {"responses": {"200": json_of("T")}}}}, "components": {"schemas": {"T": schema}}})
        };
        assert_eq!(worst(&changes(&with(None), &with(Some(json!(false))))), Some(Impact::Documentation));
        assert_eq!(
            worst(&changes(&with(None), &with(Some(json!({"type": "integer"}))))),
            Some(Impact::Breaking)
        );
        assert_eq!(changes(&with(None), &with(Some(json!(true)))), []);
        // What is only sent refuses in code.
        let sent = |rest: Option<Value>| {
            let mut document = with(rest);
            document["paths"]["/a"]["get"] = json!({"requestBody": json_of("T"), "responses": {}});
            document
        };
        assert_eq!(worst(&changes(&sent(None), &sent(Some(json!(false))))), Some(Impact::Breaking));
    }

    #[test]
    fn what_gives_the_same_code_breaks_nothing() {
        let part = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
        let all = |one: &str, other: &str| json!({"allOf": [part(one), part(other)]});
        assert_eq!(types(&all("a", "b"), &all("b", "a")), []);
        let titled = |title: &str| {
            object(&json!({"type": "object", "title": title, "properties": {"q": {"type": "string"}}}), &[])
        };
        assert_eq!(worst(&types(&titled("Alpha"), &titled("Beta"))), Some(Impact::Documentation));
        let format = |format: &str| object(&json!({"type": "string", "format": format}), &[]);
        assert_eq!(worst(&types(&format("email"), &format("date"))), Some(Impact::Documentation));
        let length = |length: u64| object(&json!({"type": "string", "maxLength": length}), &[]);
        assert_eq!(worst(&types(&length(3), &length(4))), Some(Impact::Documentation));
        assert_eq!(types(&length(3), &length(3)), []);
        let open = |value: &str| json!({"type": "string", "enum": [value]});
        let expected = r#"type T known values: added "B"; removed "A""#;
        assert_eq!(types(&open("A"), &open("B")), [(Impact::Documentation, expected.to_owned())]);
    }

    #[test]
    fn another_name_in_json_for_the_same_field_breaks() {
        let named = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
        let found = types(&named("userId"), &named("user_id"));
        assert_eq!(worst(&found), Some(Impact::Breaking), "{found:?}");
        assert!(found[0].1.contains("was called userId and is called user_id"), "{found:?}");
    }

    #[test]
    fn operations_come_and_go() {
        let (some, none) = (operation(&json!([]), &json!({})), operation(&json!([]), &json!({})));
        let mut none = none;
        none["paths"] = json!({});
        assert_eq!(
            changes(&none, &some),
            [(Impact::Additive, "GET /a added, as the method a_get".to_owned())]
        );
        assert_eq!(changes(&some, &none), [(Impact::Breaking, "GET /a removed".to_owned())]);
        assert_eq!(vanished(&some, &none), [("GET /a".to_owned(), "/paths/~1a/get".to_owned())]);
    }

    #[test]
    fn parameters_come_go_and_change() {
        let with = |parameters: &Value| operation(parameters, &json!({}));
        let query = |required: bool| json!([{"name": "q", "in": "query", "required": required, "schema": {"type": "string"}}]);
        let header = json!([{"name": "q", "in": "header", "schema": {"type": "string"}}]);
        let (none, optional, needed) = (with(&json!([])), with(&query(false)), with(&query(true)));
        for (old, new, impact) in [
            (&none, &optional, Impact::Additive),
            (&none, &needed, Impact::Breaking),
            (&optional, &none, Impact::Breaking),
            (&optional, &needed, Impact::Breaking),
            (&needed, &optional, Impact::Additive),
            (&optional, &with(&header), Impact::Breaking),
        ] {
            let found = changes(old, new);
            assert!(
                found.len() == 1 && found[0].0 == impact && found[0].1.contains("parameter q"),
                "{found:?}"
            );
        }
        let mut shared = with(&json!([]));
        shared["paths"]["/a"]["parameters"] = query(false);
        assert_eq!(changes(&shared, &optional), [], "a parameter of the whole path is one of its operations");
    }

    #[test]
    fn values_of_enums_of_parameters_add_or_break() {
        let with = |values: &[&str]| {
            let schema = json!({"type": "string", "enum": values});
            operation(&json!([{"name": "q", "in": "query", "schema": schema}]), &json!({}))
        };
        assert_eq!(worst(&changes(&with(&["A"]), &with(&["A", "B"]))), Some(Impact::Additive));
        assert_eq!(worst(&changes(&with(&["A", "B"]), &with(&["A"]))), Some(Impact::Breaking));
        // The same Rust name for another value goes onto the wire otherwise.
        assert_eq!(worst(&changes(&with(&["a-b"]), &with(&["a_b"]))), Some(Impact::Breaking));
    }

    #[test]
    fn answers_and_what_counts_as_a_success_break() {
        let of = |responses: &Value| operation(&json!([]), responses);
        let old = of(&json!({"200": json_of("A"), "400": json_of("B")}));
        for (new, impact) in [
            (json!({"200": json_of("A"), "400": json_of("B"), "451": json_of("B")}), Impact::Documentation),
            (json!({"200": json_of("A"), "204": {"description": ""}, "400": json_of("B")}), Impact::Additive),
            (json!({"201": json_of("A"), "400": json_of("B")}), Impact::Breaking),
            (json!({"200": json_of("B"), "400": json_of("B")}), Impact::Breaking),
            (json!({"200": json_of("A"), "400": {"description": ""}}), Impact::Breaking),
            (json!({"200": {"description": ""}, "400": json_of("B")}), Impact::Breaking),
        ] {
            let found = changes(&old, &of(&new));
            assert_eq!(worst(&found), Some(impact), "{new}: {found:?}");
        }
    }

    #[test]
    fn bodies_come_go_and_change() {
        let with = |body: Option<Value>| {
            let mut document = operation(&json!([]), &json!({}));
            if let Some(body) = body {
                document["paths"]["/a"]["get"]["requestBody"] = body;
            }
            document
        };
        let form = json!({"content": {"application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/A"}}}});
        for (old, new) in [
            (None, Some(json_of("A"))),
            (Some(json_of("A")), None),
            (Some(json_of("A")), Some(json_of("B"))),
            (Some(json_of("A")), Some(form)),
        ] {
            assert_eq!(worst(&changes(&with(old), &with(new))), Some(Impact::Breaking));
        }
    }

    #[test]
    fn facts_about_an_operation_break_as_far_as_calls_depend_on_them() {
        let with = |key: &str, value: Value| {
            let mut document = operation(&json!([]), &json!({}));
            document["paths"]["/a"]["get"][key] = value;
            document
        };
        let plain = operation(&json!([]), &json!({}));
        for (key, value, impact) in [
            ("x-effect", json!("writes"), Impact::Documentation),
            ("x-permissions", json!(["a role"]), Impact::Documentation),
            ("summary", json!("What it does"), Impact::Documentation),
            ("deprecated", json!(true), Impact::Documentation),
            ("x-area", json!("rooms"), Impact::Breaking),
            ("security", json!([{"sessionToken": []}]), Impact::Breaking),
        ] {
            assert_eq!(worst(&changes(&plain, &with(key, value))), Some(impact), "{key}");
        }
    }
}
