//! Every operation of the document with a full request and a full answer, made from its schemas.

use std::{pin::Pin, sync::LazyLock};

use pod_api::{Client, Error, Operation, ResponseValue, types};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

/// The document that the crates are generated from.
pub static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../openapi/pod-api.json")).unwrap());

/// A request with sample values.
#[derive(Clone, Debug)]
pub struct Request {
    /// The operation.
    pub operation: Operation,
    /// The parameters by name.
    pub parameters: Map<String, Value>,
    /// The body, if the operation has one.
    pub body: Value,
}

impl Request {
    /// A request with every parameter and every field of the body.
    #[must_use]
    pub fn full(operation: Operation) -> Self {
        let parameter = |parameter: &Value| (name(parameter).to_owned(), parameter_value(parameter));
        Self {
            operation,
            parameters: parameters(operation).iter().map(parameter).collect(),
            body: sample(body_schema(operation)),
        }
    }

    /// A request without the parameters that are optional.
    #[must_use]
    pub fn minimal(operation: Operation) -> Self {
        let mut request = Self::full(operation);
        for parameter in parameters(operation).iter().filter(|parameter| parameter["required"] != true) {
            request.parameters.remove(name(parameter));
        }
        request
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.parameters.get(name)?.as_str()
    }

    fn integer(&self, name: &str) -> Option<i64> {
        self.parameters.get(name)?.as_i64()
    }

    fn flag(&self, name: &str) -> Option<bool> {
        self.parameters.get(name)?.as_bool()
    }

    fn body<T: DeserializeOwned>(&self) -> T {
        serde_json::from_value(self.body.clone()).unwrap()
    }
}

/// What a raw call gives.
pub type Answer<T> = Result<ResponseValue<T>, Error<types::Error>>;

/// A raw call, with the answer as JSON.
pub type Called = Pin<Box<dyn Future<Output = Answer<Value>> + Send>>;

/// Makes this call with the raw client.
#[must_use]
#[allow(deprecated, clippy::too_many_lines, reason = "generated, one line per operation")]
pub fn call(raw: Client, request: Request) -> Called {
    include!(concat!(env!("OUT_DIR"), "/calls.rs"))
}

#[allow(clippy::result_large_err, reason = "what raw calls give")]
fn json<T: Serialize>(answer: Answer<T>) -> Answer<Value> {
    answer?.map(|answer| serde_json::to_value(answer).unwrap())
}

/// What the document says of an operation.
#[must_use]
pub fn facts(operation: Operation) -> &'static Value {
    &DOCUMENT["paths"][operation.path()][operation.method().to_lowercase()]
}

/// The parameters of an operation.
#[must_use]
pub fn parameters(operation: Operation) -> &'static [Value] {
    facts(operation)["parameters"].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The schema of an operation's body; null for one without.
#[must_use]
pub fn body_schema(operation: Operation) -> &'static Value {
    &facts(operation)["requestBody"]["content"]["application/json"]["schema"]
}

/// The schema of what an operation answers; null for one that answers nothing.
#[must_use]
pub fn answer_schema(operation: Operation) -> &'static Value {
    &facts(operation)["responses"]["200"]["content"]["application/json"]["schema"]
}

/// An answer with every field set.
#[must_use]
pub fn answer(operation: Operation) -> Value {
    sample(answer_schema(operation))
}

fn name(parameter: &Value) -> &str {
    parameter["name"].as_str().unwrap()
}

fn parameter_value(parameter: &Value) -> Value {
    let schema = &parameter["schema"];
    match schema["type"].as_str() {
        Some("string") if schema["enum"].is_null() => json!(format!("{} a/b?c=1&d#%2e+ü", name(parameter))),
        _ => sample(schema),
    }
}

/// A value of this schema in which every field is set, and no two texts or numbers are the same.
#[must_use]
pub fn sample(schema: &Value) -> Value {
    Sampler::default().value(schema, "text")
}

#[derive(Default)]
struct Sampler {
    made: i64,
}

impl Sampler {
    fn value(&mut self, schema: &Value, name: &str) -> Value {
        self.made += 1;
        let Flat { kind, format, values, fields, items } = Flat::of(schema);
        match kind {
            "object" if fields.is_empty() => json!({ "free": { "form": name } }),
            "object" => {
                fields.iter().map(|(name, schema)| ((*name).to_owned(), self.value(schema, name))).collect()
            }
            "array" => json!([self.value(items, name), self.value(items, name)]),
            "boolean" => json!(self.made % 2 == 0),
            "integer" => match format {
                "numeric-id" => json!(347_583_113_331_315 + self.made),
                "milliseconds" => json!(1_536_346_282_592 + self.made),
                _ => json!(self.made),
            },
            "string" => values.first().cloned().unwrap_or_else(|| {
                // Of a length that an id in Base64 can have.
                let digits = 6 - (name.len() + 2) % 4;
                json!(format!("{name}{:0digits$}", self.made))
            }),
            _ => Value::Null,
        }
    }
}

/// A schema with its references and parts put together.
#[derive(Default)]
struct Flat<'a> {
    kind: &'a str,
    format: &'a str,
    /// The values that the vendor names.
    values: &'a [Value],
    fields: Vec<(&'a str, &'a Value)>,
    items: &'a Value,
}

impl<'a> Flat<'a> {
    fn of(schema: &'a Value) -> Self {
        static NOTHING: Value = Value::Null;
        let mut flat = Flat { items: &NOTHING, ..Flat::default() };
        let mut open = vec![schema];
        while let Some(part) = open.pop() {
            if let Some(place) = part["$ref"].as_str() {
                open.extend(DOCUMENT.pointer(&place[1..]));
            }
            open.extend(part["allOf"].as_array().into_iter().flatten());
            flat.kind = part["type"].as_str().unwrap_or(flat.kind);
            flat.format = part["format"].as_str().unwrap_or(flat.format);
            for key in ["x-known-values", "enum"] {
                flat.values = part[key].as_array().map_or(flat.values, Vec::as_slice);
            }
            flat.fields.extend(
                part["properties"].as_object().into_iter().flatten().map(|(name, field)| (&**name, field)),
            );
            if let Some(items) = part.get("items") {
                flat.items = items;
            }
        }
        flat
    }
}

/// Whether a value has no other fields, and no other kinds of values, than a full sample of the same.
#[must_use]
pub fn fits(value: &Value, full: &Value) -> bool {
    match (value, full) {
        // The sample of an object of which no field is described.
        (Value::Object(_), Value::Object(full)) if full.contains_key("free") => true,
        (Value::Object(fields), Value::Object(full)) => {
            // The sample of an object whose fields have any name.
            full.contains_key("free")
                || fields.iter().all(|(name, value)| full.get(name).is_some_and(|full| fits(value, full)))
        }
        (Value::Array(items), Value::Array(full)) => items.iter().all(|item| fits(item, &full[0])),
        _ => std::mem::discriminant(value) == std::mem::discriminant(full),
    }
}
