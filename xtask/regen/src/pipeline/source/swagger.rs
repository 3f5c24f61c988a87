//! Swagger 2.0 to OpenAPI 3.0.
//!
//! `roas` converts everything around the schemas: parameters, bodies, responses, security. The schemas are carried
//! past it and converted here, because its typed model refuses `$ref` with siblings, drops the description beside an
//! `allOf` and the discriminator, and gives every schema without a type the type object.

mod schema;

use roas::{v2, v3_0};
use serde_json::{Map, Value, json};

use crate::{
    document::{METHODS, pointer, resolve},
    guarded::guarded,
};

/// Where the schemas wait while the rest is converted.
const PLACEHOLDER: &str = "x-carried-schema";
/// What an empty description is while the rest is converted: `roas` drops an empty one and then misses it.
const NO_TEXT: &str = "x-no-text";

/// What is wrong, and where.
pub type Refusal = (String, Option<String>);

/// Whether this is Swagger 2.0.
#[must_use]
pub fn is_swagger(document: &Value) -> bool {
    document.get("swagger").is_some()
}

/// Converts a document.
///
/// # Errors
///
/// What is no Swagger 2.0, or has no counterpart in OpenAPI 3.0.
pub fn to_openapi(mut document: Value) -> Result<Value, Refusal> {
    let definitions = document.as_object_mut().and_then(|root| root.remove("definitions"));
    let mut carried = Vec::new();
    prepare(&mut document, &mut carried)?;
    let spec: v2::spec::Spec = serde_path_to_error::deserialize(&document)
        .map_err(|error| (format!("not Swagger 2.0: {} (at {})", error.inner(), error.path()), None))?;
    let mut converted = guarded("conversion", move || serde_json::to_value(v3_0::spec::Spec::from(spec)))
        .map_err(|message| (format!("cannot be converted: {message}"), None))?
        .map_err(|error| (format!("cannot be converted: {error}"), None))?;
    put_back(&mut converted, &mut carried);
    if let Some(definitions) = definitions {
        let Value::Object(mut definitions) = definitions else {
            return Err(("an object has to stand here".to_owned(), Some("/definitions".to_owned())));
        };
        for definition in definitions.values_mut() {
            schema::lift(definition);
        }
        let root = converted.as_object_mut().ok_or(("cannot be converted".to_owned(), None))?;
        if let Some(components) = root.entry("components").or_insert_with(|| json!({})).as_object_mut() {
            components.insert("schemas".into(), Value::Object(definitions));
        }
    }
    Ok(converted)
}

/// Takes the schemas out, and says what `roas` would otherwise guess.
fn prepare(document: &mut Value, carried: &mut Vec<Value>) -> Result<(), Refusal> {
    let whole = document.clone();
    for section in ["parameters", "responses"] {
        let Some(members) = document.get_mut(section).and_then(Value::as_object_mut) else {
            continue;
        };
        for (name, member) in members {
            prepare_one(member, &whole, &pointer(&format!("/{section}"), name), carried)?;
        }
    }
    for (path, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let place = pointer("/paths", path);
        prepare_parameters(item, &whole, &place, carried)?;
        for method in METHODS {
            let Some(operation) = item.get_mut(method) else {
                continue;
            };
            let place = pointer(&place, method);
            prepare_parameters(operation, &whole, &place, carried)?;
            for (code, response) in
                operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten()
            {
                prepare_one(response, &whole, &pointer(&pointer(&place, "responses"), code), carried)?;
            }
        }
    }
    Ok(())
}

fn prepare_parameters(
    owner: &mut Value,
    whole: &Value,
    place: &str,
    carried: &mut Vec<Value>,
) -> Result<(), Refusal> {
    let parameters = owner.get_mut("parameters").and_then(Value::as_array_mut);
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        prepare_one(parameter, whole, &format!("{place}/parameters/{index}"), carried)?;
    }
    Ok(())
}

/// A parameter or a response.
fn prepare_one(
    value: &mut Value,
    whole: &Value,
    place: &str,
    carried: &mut Vec<Value>,
) -> Result<(), Refusal> {
    copy_if_overridden(value, whole);
    let Some(value) = value.as_object_mut() else {
        return Ok(());
    };
    if let Some(schema) = value.get_mut("schema") {
        let mut schema = std::mem::replace(schema, json!({ "type": "object", PLACEHOLDER: carried.len() }));
        schema::lift(&mut schema);
        carried.push(schema);
    }
    if let Some(Value::String(text)) = value.get_mut("description").filter(|text| **text == "") {
        NO_TEXT.clone_into(text);
    }
    if value.get("type") == Some(&json!("array")) {
        // Comma-separated unless said otherwise; OpenAPI 3.0 has another default for queries.
        let format = value.entry("collectionFormat").or_insert_with(|| json!("csv"));
        if format == "tsv" {
            return Err((
                "OpenAPI 3.0 has no tab-separated lists".to_owned(),
                Some(format!("{place}/collectionFormat")),
            ));
        }
    }
    Ok(())
}

/// A reference with siblings stands for what it names, with the siblings in place of what that says.
fn copy_if_overridden(value: &mut Value, whole: &Value) {
    let Some(siblings) = value.as_object().filter(|object| object.contains_key("$ref") && object.len() > 1)
    else {
        return;
    };
    if let Value::Object(mut target) = resolve(whole, value).clone()
        && !target.contains_key("$ref")
    {
        let siblings: Map<_, _> = siblings
            .iter()
            .filter(|(key, _)| *key != "$ref")
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        target.extend(siblings);
        *value = Value::Object(target);
    }
}

fn put_back(value: &mut Value, carried: &mut [Value]) {
    let number =
        value.get(PLACEHOLDER).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
    if let Some(schema) = number.and_then(|number| carried.get(number)) {
        *value = schema.clone();
        return;
    }
    match value {
        Value::String(text) if text == NO_TEXT => text.clear(),
        Value::Array(elements) => elements.iter_mut().for_each(|element| put_back(element, carried)),
        Value::Object(members) => members.values_mut().for_each(|member| put_back(member, carried)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::to_openapi;
    use crate::yaml;

    const DOCUMENT: &str = "
swagger: '2.0'
info: {title: Pod API, version: 20.17.1}
basePath: /pod
consumes: [application/json]
produces: [application/json]
parameters:
  token: {name: sessionToken, in: header, type: string, required: true, description: theirs}
x-errors: &errors
  400: {description: bad, schema: {$ref: '#/definitions/Error'}}
paths:
  /v1/a/{id}:
    post:
      x-vendor: kept
      parameters:
      - {$ref: '#/parameters/token', description: ours}
      - {name: id, in: path, required: true, type: integer, format: int64}
      - {name: kinds, in: query, type: array, items: {type: string}}
      - {name: many, in: query, type: array, items: {type: string}, collectionFormat: multi}
      - {name: body, in: body, required: true, description: the body, schema: {$ref: '#/definitions/A', description: text}}
      responses:
        <<: *errors
        200: {description: OK, schema: {type: array, items: {$ref: '#/definitions/A'}}}
        204: {description: none}
definitions:
  Error: {type: object, properties: {code: {type: integer, format: int32}}}
  A:
    type: object
    discriminator: kind
    properties:
      kind: {type: string, x-nullable: true}
      error: {$ref: '#/definitions/Error', description: why}
      both: {allOf: [{$ref: '#/definitions/Error'}], description: kept}
      anything: {description: of any type}
";

    fn converted() -> Value {
        to_openapi(yaml::parse(DOCUMENT).unwrap()).unwrap()
    }

    #[test]
    fn parameters_bodies_and_responses_are_those_of_3_0() {
        let operation = &converted()["paths"]["/v1/a/{id}"]["post"];
        let parameters = operation["parameters"].as_array().unwrap();
        assert_eq!(parameters[0]["description"], "ours");
        assert_eq!(parameters[0]["in"], "header");
        assert_eq!(parameters[1]["schema"], json!({"type": "integer", "format": "int64"}));
        assert_eq!((&parameters[2]["style"], &parameters[2]["explode"]), (&json!("form"), &json!(false)));
        assert_eq!((&parameters[3]["style"], &parameters[3]["explode"]), (&json!("form"), &json!(true)));
        assert_eq!(operation["requestBody"]["required"], true);
        assert_eq!(
            operation["requestBody"]["content"]["application/json"]["schema"],
            json!({"$ref": "#/components/schemas/A", "description": "text"}),
        );
        assert_eq!(
            operation["responses"]["200"]["content"]["application/json"]["schema"],
            json!({"type": "array", "items": {"$ref": "#/components/schemas/A"}}),
        );
        assert_eq!(
            operation["responses"]["400"]["content"]["application/json"]["schema"],
            json!({"$ref": "#/components/schemas/Error"}),
        );
        assert_eq!(operation["responses"]["204"], json!({"description": "none"}));
        assert_eq!(operation["x-vendor"], "kept");
    }

    #[test]
    fn an_empty_description_stays_one() {
        let document = json!({
            "swagger": "2.0", "info": {"title": "t", "version": "1"},
            "paths": {"/a": {"get": {"responses": {"200": {"description": ""}}}}},
        });
        let converted = to_openapi(document).unwrap();
        assert_eq!(converted["paths"]["/a"]["get"]["responses"]["200"], json!({"description": ""}));
    }

    #[test]
    fn schemas_lose_nothing() {
        let document = converted();
        assert_eq!(
            document["components"]["schemas"]["A"],
            json!({
                "type": "object",
                "discriminator": {"propertyName": "kind"},
                "properties": {
                    "kind": {"type": "string", "nullable": true},
                    "error": {"$ref": "#/components/schemas/Error", "description": "why"},
                    "both": {"allOf": [{"$ref": "#/components/schemas/Error"}], "description": "kept"},
                    "anything": {"description": "of any type"},
                },
            }),
        );
    }

    #[test]
    fn what_has_no_counterpart_is_refused_by_place() {
        let document = json!({
            "swagger": "2.0", "info": {"title": "t", "version": "1"},
            "paths": {"/a": {"get": {
                "parameters": [{"name": "l", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "tsv"}],
                "responses": {},
            }}},
        });
        let (_, place) = to_openapi(document).unwrap_err();
        assert_eq!(place.as_deref(), Some("/paths/~1a/get/parameters/0/collectionFormat"));
        assert!(to_openapi(json!({"swagger": "2.0", "paths": 1})).is_err());
    }
}
