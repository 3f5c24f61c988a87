//! Texts and metadata of operations.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{
    Described,
    documentation::{Documentation, Effect, Entry, OperationText},
    set_description,
};
use crate::{
    document::{array, operations_mut, resolve},
    generator::AREAS,
    pipeline::lower::is_token,
};

/// The area of operations that no file has.
const NO_AREA: &str = "other";

pub(super) fn describe(
    document: &mut Value,
    documentation: &Documentation,
    base_url: &str,
    described: &mut Described,
) {
    let whole = document.clone();
    let mut known = BTreeSet::new();
    let mut parameters = BTreeSet::new();
    operations_mut(document, |path, method, place, operation| {
        let name = format!("{} {path}", method.to_ascii_uppercase());
        let entry = documentation.operations.get(&name);
        let mut subject = Subject {
            whole: &whole,
            documentation,
            path,
            text: entry.map(|entry| &entry.text),
            operation,
            parameters: BTreeSet::new(),
            missing: Vec::new(),
            gone: Vec::new(),
        };
        subject.describe(base_url);
        let Subject { missing, gone, parameters: own, .. } = subject;
        set_metadata(operation, method, entry);
        described.undocumented(&name, place, entry.is_some_and(|entry| says_what(&entry.text)), &missing);
        if let Some(entry) = entry.filter(|entry| !AREAS.contains(&entry.area())) {
            described.misplaced(&entry.file, entry.area());
        }
        for what in gone {
            described.stale(entry.map_or("", |entry| &entry.file), &name, what);
        }
        parameters.extend(own);
        known.insert(name);
    });
    for (name, entry) in documentation.operations.iter().filter(|(name, _)| !known.contains(*name)) {
        described.stale(&entry.file, name, "there is no such operation");
    }
    for (name, entry) in documentation.parameters.iter().filter(|(name, _)| !parameters.contains(*name)) {
        described.stale(&entry.file, "parameters", format!("no operation has a parameter {name}"));
    }
}

fn says_what(text: &OperationText) -> bool {
    text.summary.is_some() || text.description.is_some()
}

/// What is no text: whether the operation reads or writes, who may call it, where it belongs, what replaces it.
fn set_metadata(operation: &mut Map<String, Value>, method: &str, entry: Option<&Entry<OperationText>>) {
    let by_method = if matches!(method, "get" | "head") { Effect::Reads } else { Effect::Writes };
    let effect = entry.and_then(|entry| entry.text.effect).unwrap_or(by_method);
    operation.insert("x-effect".into(), json!(effect));
    operation.insert("x-area".into(), json!(entry.map_or(NO_AREA, Entry::area)));
    let Some(Entry { text, .. }) = entry else { return };
    if !text.permissions.is_empty() {
        operation.insert("x-permissions".into(), json!(text.permissions));
    }
    if let Some(successor) = &text.deprecated {
        operation.insert("deprecated".into(), json!(true));
        operation.insert("x-successor".into(), json!(successor));
    }
}

/// An operation while it is described.
struct Subject<'a> {
    whole: &'a Value,
    documentation: &'a Documentation,
    path: &'a str,
    text: Option<&'a OperationText>,
    operation: &'a mut Map<String, Value>,
    /// Names of the parameters that it has.
    parameters: BTreeSet<String>,
    /// Its parts without a text.
    missing: Vec<String>,
    /// Texts without a part.
    gone: Vec<String>,
}

impl<'a> Subject<'a> {
    fn describe(&mut self, base_url: &str) {
        if let Some(text) = self.text {
            for (key, value) in [("summary", &text.summary), ("description", &text.description)] {
                self.operation.extend(value.as_ref().map(|value| (key.to_owned(), json!(value))));
            }
            if let Some(page) = &text.page {
                let url = format!("{}/{page}", base_url.trim_end_matches('/'));
                self.operation.insert("externalDocs".into(), json!({ "url": url }));
            }
        }
        self.describe_parameters();
        self.describe_body();
        self.describe_responses();
    }

    fn describe_parameters(&mut self) {
        let mut own: Vec<Value> = match self.operation.remove("parameters") {
            Some(Value::Array(own)) => own,
            _ => Vec::new(),
        };
        for parameter in &mut own {
            if let Some(text) = self.take_parameter(parameter) {
                set_description(parameter, text);
            }
        }
        // A parameter of the whole path is repeated here with the text that it has for this operation.
        let item = self.whole.get("paths").and_then(|paths| paths.get(self.path)).unwrap_or(&Value::Null);
        for shared in array(item, "parameters") {
            if let Some(text) = self.take_parameter(shared) {
                let mut parameter = resolve(self.whole, shared).clone();
                set_description(&mut parameter, text);
                own.push(parameter);
            }
        }
        if !own.is_empty() {
            self.operation.insert("parameters".into(), Value::Array(own));
        }
        for name in self.text.into_iter().flat_map(|text| text.parameters.keys()) {
            if !self.parameters.contains(name) {
                self.gone.push(format!("it has no parameter {name}"));
            }
        }
    }

    /// Notes a parameter as known, and returns its text.
    fn take_parameter(&mut self, parameter: &Value) -> Option<&'a str> {
        let parameter = resolve(self.whole, parameter);
        let name = parameter.get("name").and_then(Value::as_str)?;
        if is_token(parameter) || !self.parameters.insert(name.to_owned()) {
            return None;
        }
        let own = self.text.and_then(|text| text.parameters.get(name));
        let text = own.or_else(|| self.documentation.parameters.get(name).map(|common| &common.text));
        if text.is_none() {
            self.missing.push(format!("parameter {name}"));
        }
        text.map(String::as_str)
    }

    fn describe_body(&mut self) {
        let text = self.text.and_then(|text| text.body.as_deref());
        match (self.operation.get_mut("requestBody"), text) {
            (Some(body), Some(text)) => set_description(body, text),
            (Some(_), None) => self.missing.push("body".to_owned()),
            (None, Some(_)) => self.gone.push("it has no request body".to_owned()),
            (None, None) => {}
        }
    }

    fn describe_responses(&mut self) {
        let text = self.text.and_then(|text| text.answer.as_deref());
        let answer = self.answer();
        match (&answer, text) {
            (Some((_, has_body)), None) if *has_body => self.missing.push("answer".to_owned()),
            (None, Some(_)) => self.gone.push("it has no success response".to_owned()),
            _ => {}
        }
        let answer = answer.map(|(status, _)| status);
        let responses = self.operation.get_mut("responses").and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            let is_answer = answer.as_ref() == Some(status);
            let text = if is_answer { text } else { None };
            // What responses share is described where it is defined.
            let common =
                || self.documentation.statuses.get(status).filter(|_| response.get("$ref").is_none());
            if let Some(text) = text.or_else(|| common().map(String::as_str)) {
                set_description(response, text);
            }
        }
    }

    /// The status of the success that has a body, or else of the first success, and whether it has one.
    fn answer(&self) -> Option<(String, bool)> {
        let responses = self.operation.get("responses").and_then(Value::as_object).into_iter().flatten();
        let mut successes =
            responses.filter(|(status, _)| status.starts_with('2')).map(|(status, response)| {
                (status.clone(), resolve(self.whole, response).get("content").is_some())
            });
        let first = successes.next()?;
        if first.1 { Some(first) } else { successes.find(|(_, has_body)| *has_body).or(Some(first)) }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::pipeline::describe::{Described, Documentation, describe};

    fn document() -> Value {
        json!({
            "paths": {
                "/a/{id}": {
                    "parameters": [{"name": "id", "in": "path"}],
                    "get": {
                        "summary": "theirs",
                        "parameters": [{"$ref": "#/components/parameters/skip"}, {"name": "sessionToken", "in": "header"}],
                        "responses": {
                            "204": {"description": "theirs"},
                            "200": {"$ref": "#/components/responses/A"},
                            "401": {"description": "theirs"},
                            "403": {"$ref": "#/components/responses/Error"},
                        },
                    },
                    "post": {"parameters": [{"name": "id", "in": "path", "description": "own"}], "requestBody": {"content": {}}, "responses": {"200": {"description": ""}}},
                },
                "/b": {"head": {}, "delete": {}},
            },
            "components": {
                "parameters": {"skip": {"name": "skip", "in": "query"}},
                "responses": {"A": {"description": "", "content": {"application/json": {}}}, "Error": {"description": "Error"}},
            },
        })
    }

    fn described(texts: &[(&str, &str)]) -> (Value, Described) {
        let mut document = document();
        let files: Vec<_> =
            texts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let documentation = Documentation::parse(&files).unwrap();
        let described = describe(&mut document, &documentation, "https://docs.example/main/");
        (document, described)
    }

    const COMMON: (&str, &str) = (
        "documentation/common.yaml",
        "statuses: {401: no session, 403: no permission}\nparameters: {skip: how many to skip}",
    );

    #[test]
    fn texts_and_metadata_of_an_operation_are_put_into_the_document() {
        let ours = "
GET /a/{id}:
  summary: Reads an A.
  description: More about it.
  page: area/a
  permissions: [one, another]
  parameters: {id: Id of the A.}
  answer: The A.
POST /a/{id}:
  summary: Searches.
  effect: reads
  parameters: {id: Id of where.}
  body: The query.
  answer: Whether it went well.
  deprecated: GET /a/{id}
";
        let (document, described) = described(&[("documentation/things.yaml", ours), COMMON]);
        let get = &document["paths"]["/a/{id}"]["get"];
        assert_eq!((&get["summary"], &get["description"]), (&json!("Reads an A."), &json!("More about it.")));
        assert_eq!(get["externalDocs"], json!({"url": "https://docs.example/main/area/a"}));
        assert_eq!(get["x-permissions"], json!(["one", "another"]));
        assert_eq!((&get["x-effect"], &get["x-area"]), (&json!("reads"), &json!("things")));
        assert_eq!(
            get["parameters"],
            json!([
                {"$ref": "#/components/parameters/skip", "description": "how many to skip"},
                {"name": "sessionToken", "in": "header"},
                {"name": "id", "in": "path", "description": "Id of the A."},
            ]),
        );
        assert_eq!(
            get["responses"],
            json!({
                "204": {"description": "theirs"},
                "200": {"$ref": "#/components/responses/A", "description": "The A."},
                "401": {"description": "no session"},
                "403": {"$ref": "#/components/responses/Error"},
            }),
        );
        let post = &document["paths"]["/a/{id}"]["post"];
        assert_eq!(post["requestBody"]["description"], "The query.");
        assert_eq!(post["parameters"], json!([{"name": "id", "in": "path", "description": "Id of where."}]));
        assert_eq!((&post["x-effect"], &post["deprecated"]), (&json!("reads"), &json!(true)));
        assert_eq!(post["x-successor"], "GET /a/{id}");
        assert_eq!(post.get("x-permissions"), None);
        assert_eq!(described.stale, []);
    }

    #[test]
    fn effect_and_area_are_always_there() {
        let (document, _) = described(&[]);
        let item = &document["paths"]["/b"];
        assert_eq!(item["head"], json!({"x-effect": "reads", "x-area": "other"}));
        assert_eq!(item["delete"], json!({"x-effect": "writes", "x-area": "other"}));
    }

    #[test]
    fn what_has_no_text_is_named_in_one_line_an_operation() {
        let (_, described) =
            described(&[("documentation/a.yaml", "GET /a/{id}: {summary: Reads.}\nHEAD /b: {summary: x}")]);
        let lines: Vec<_> = described.undocumented.iter().map(|note| note.message.as_str()).collect();
        assert_eq!(
            lines,
            [
                "GET /a/{id} is undocumented in part: parameter skip, parameter id, answer",
                "POST /a/{id} is undocumented, with parameter id, body",
                "DELETE /b is undocumented",
            ],
        );
    }

    #[test]
    fn every_entry_whose_subject_is_gone_is_listed_by_file_and_entry() {
        let ours = "
GET /gone: {summary: x}
GET /a/{id}: {body: x, parameters: {limit: x, sessionToken: x}}
HEAD /b: {answer: x}
";
        let common = ("documentation/common.yaml", "parameters: {skip: x, after: x}");
        let (_, described) = described(&[("documentation/a.yaml", ours), common]);
        let lines: Vec<_> = described.stale.iter().map(ToString::to_string).collect();
        let of = |entry: &str, what: &str| {
            format!("describe: documentation/{entry}: {what}; adapt the entry or delete it")
        };
        assert_eq!(
            lines,
            [
                of("a.yaml: GET /a/{id}", "it has no parameter limit"),
                of("a.yaml: GET /a/{id}", "it has no parameter sessionToken"),
                of("a.yaml: GET /a/{id}", "it has no request body"),
                of("a.yaml: HEAD /b", "it has no success response"),
                of("a.yaml: GET /gone", "there is no such operation"),
                of("common.yaml: parameters", "no operation has a parameter after"),
            ],
        );
    }
}
