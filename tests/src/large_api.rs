//! A made-up API as large as the vendor's, with every construct that `lower` has a rule for.

use serde_json::{Map, Value, json};

use crate::site::{Fragment, Page, json_of};

/// How many operations the vendor's API has.
pub const OPERATIONS: usize = 116;

/// One page an operation; three pages bring about four types, and every type is on several pages.
#[must_use]
pub fn pages(operations: usize) -> Vec<Page> {
    (0..operations).map(page).collect()
}

fn page(number: usize) -> Page {
    let method = ["get", "post", "put", "delete"][number % 4];
    let path = format!("/v{}/area{}/{{id}}/doThing{number}", number % 3 + 1, number % 7);
    let answer = type_name(number);
    let operation = format!("/paths/{}/{method}", path.replace('/', "~1"));
    let mut fragment = Fragment::new(method, &path, &answer).schema(&answer, type_of(number));
    for other in neighbours(number) {
        fragment = fragment.schema(&type_name(other), type_of(other));
    }
    for (name, schema) in shared_types() {
        fragment = fragment.schema(name, schema);
    }
    if number.is_multiple_of(3) {
        let name = format!("List{number}");
        let list = json!({"type": "array", "items": {"$ref": format!("#/components/schemas/{answer}")}});
        fragment = fragment.schema(&name, list);
    }
    let mut value = fragment.value().pointer(&operation).cloned().unwrap();
    extend(&mut value, number, method);
    Page::of(&format!("area{}/operation-{number}", number % 7), &fragment.with(&operation, value))
}

fn type_name(number: usize) -> String {
    format!("Type{number}")
}

/// The types that a type refers to, and those that they refer to: one only, which refers to shared types.
fn neighbours(number: usize) -> impl Iterator<Item = usize> {
    (!number.is_multiple_of(10)).then(|| number - number % 10).into_iter()
}

fn extend(operation: &mut Value, number: usize, method: &str) {
    let parameters = operation["parameters"].as_array_mut().unwrap();
    parameters.extend([
        json!({"name": "skip", "in": "query", "schema": {"type": "integer"}, "description": "How many to leave out."}),
        json!({"name": "limit", "in": "query", "schema": {"type": "integer", "exclusiveMinimum": 0, "default": 50}}),
        json!({"name": "sortDir", "in": "query", "schema": {"type": "string", "enum": ["ASC", "DESC"]}}),
        json!({"name": "fromDate", "in": "query", "required": number.is_multiple_of(2), "schema": {"type": "integer", "format": "int64"}}),
    ]);
    if method == "post" || method == "put" {
        let schema = match number % 3 {
            0 => json!({"$ref": "#/components/schemas/IdList"}),
            1 => {
                json!({"$ref": format!("#/components/schemas/{}", type_name(number)), "description": "Beside a reference."})
            }
            _ => {
                json!({"type": "object", "properties": {"name": {"type": ["string", "null"]}, "tags": {"type": "array", "items": {"type": "string"}}}})
            }
        };
        operation["requestBody"] = json!({"required": number.is_multiple_of(2), "content": {"application/json": {"schema": schema}}});
    }
    let responses = operation["responses"].as_object_mut().unwrap();
    if number.is_multiple_of(16) {
        responses.insert("204".into(), json!({"description": "nothing there"}));
    }
    if number.is_multiple_of(10) {
        responses.insert("401".into(), json!({"description": "an error without a body"}));
    }
    if number.is_multiple_of(11) {
        operation["operationId"] = json!(format!("namedByVendor{number}"));
    }
    operation["responses"]["500"] = json_of("Error");
}

/// How many of the constructs each type has.
const FIELDS: usize = 6;

fn type_of(number: usize) -> Value {
    let base = format!("#/components/schemas/{}", type_name(number - number % 10));
    if number % 10 == 7 {
        let extra =
            json!({"type": "object", "properties": {"extra": {"type": "string"}}, "required": ["extra"]});
        return json!({"allOf": [{"$ref": base}, extra]});
    }
    let constructs = constructs(number);
    let count = constructs.len();
    let mut properties: Map<String, Value> =
        constructs.into_iter().cycle().skip(number * FIELDS % count).take(FIELDS).collect();
    properties.insert("id".into(), json!({"type": "integer", "format": "int64"}));
    if !number.is_multiple_of(10) {
        properties.insert("base".into(), json!({"$ref": base}));
    }
    let required = if number.is_multiple_of(5) { json!(["id", "ghost"]) } else { json!(["id"]) };
    json!({
        "type": "object",
        "description": format!("Type number {number}."),
        "properties": properties,
        "required": required,
    })
}

/// Fields, each with something that has to be lowered or that generators stumble over.
fn constructs(number: usize) -> Vec<(String, Value)> {
    let inner = json!({"type": "object", "properties": {"x": {"type": "integer"}}});
    [
        ("user", json!({"type": "integer", "format": "numeric-id"})),
        ("name", json!({"type": ["string", "null"], "examples": ["a", "b"], "minLength": 1})),
        ("kind", json!({"type": "string", "enum": ["ONE", "TWO"]})),
        ("either", json!({"type": ["string", "integer"]})),
        ("constant", json!({"const": "fixed"})),
        ("seven", json!({"const": 7})),
        ("share", json!({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1})),
        ("tags", json!({"type": "array", "items": {"type": "string"}})),
        ("ids", json!({"$ref": "#/components/schemas/IdList", "description": "A description beside a reference."})),
        ("counts", json!({"type": "object", "additionalProperties": {"type": "integer"}})),
        ("anything", json!({})),
        ("free", json!({"type": "object"})),
        ("flag", json!({"type": "boolean", "default": false})),
        ("error", json!({"anyOf": [{"$ref": "#/components/schemas/Error"}, {"type": "null"}]})),
        ("when", json!({"type": "string", "format": "date-time"})),
        ("code", json!({"type": "string", "pattern": "^[A-Z]+$"})),
        ("raw", json!({"type": "string", "contentEncoding": "base64"})),
        ("small", json!({"type": "integer", "format": "uint8", "minimum": 1, "multipleOf": 2})),
        ("few", json!({"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 3, "uniqueItems": true})),
        ("closed", json!({"type": "object", "properties": {"x": {"type": "string"}}, "additionalProperties": false, "required": ["x"]})),
        ("address", json!({"type": "string", "format": "ipv4", "maxLength": 15})),
        ("moment", json!({"type": "integer", "format": "milliseconds"})),
        ("inner", json!({"type": "object", "properties": {"deep": {"type": "array", "items": inner}}})),
        ("content-type", json!({"type": "string"})),
        ("type", json!({"type": "string"})),
        ("größe", json!({"type": "integer", "description": "Nicht nur ASCII: 東京 \u{202e}\u{2069}."})),
        ("state", json!({"$ref": "#/components/schemas/State"})),
        ("parent", json!({"$ref": format!("#/components/schemas/{}", type_name(number))})),
    ]
    .map(|(name, schema)| (name.to_owned(), schema))
    .to_vec()
}

fn shared_types() -> [(&'static str, Value); 2] {
    [
        ("IdList", json!({"type": "array", "items": {"type": "integer", "format": "int64"}})),
        ("State", json!({"type": "string", "enum": ["NEW", "OLD"]})),
    ]
}
