//! Writes a call of every raw operation of the document, so that tests can loop over them.

use std::{env, error::Error, fmt::Write, fs, path::Path};

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::Value;

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/pod-api.json");

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={DOCUMENT}");
    let document: Value = serde_json::from_slice(&fs::read(DOCUMENT)?)?;
    let mut arms = String::new();
    for operation in
        document["paths"].as_object().into_iter().flatten().filter_map(|(_, item)| item.as_object())
    {
        for operation in operation.values() {
            write_arm(&mut arms, operation)?;
        }
    }
    fs::write(
        Path::new(&env::var("OUT_DIR")?).join("calls.rs"),
        format!("match request.operation.id() {{\n{arms}{OTHER}}}"),
    )?;
    Ok(())
}

const OTHER: &str = "other => unreachable!(\"{other} is not in the document\"),\n";

/// `"id" => Box::pin(async move { ... }),` with the required parameters, the optional ones that the request has, and its
/// body.
fn write_arm(arms: &mut String, operation: &Value) -> Result<(), Box<dyn Error>> {
    let id = operation["operationId"].as_str().ok_or("an operation without id")?;
    let (mut required, mut optional) = (String::new(), String::new());
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().ok_or("a parameter without name")?;
        let setter = name.to_snake_case();
        let read = match parameter["schema"]["type"].as_str() {
            Some("integer") => "integer",
            Some("boolean") => "flag",
            _ => "text",
        };
        if parameter["required"] == true {
            write!(required, ".{setter}(request.{read}({name:?}).unwrap())")?;
        } else {
            writeln!(
                optional,
                "\n    if let Some(value) = request.{read}({name:?}) {{ raw = raw.{setter}(value); }} "
            )?;
        }
    }
    if let Some(body) = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str() {
        let name = body.rsplit('/').next().unwrap_or_default().to_pascal_case();
        write!(required, ".body(request.body::<types::{name}>())")?;
    }
    let mutable = if optional.is_empty() { "" } else { "mut " };
    writeln!(
        arms,
        "{id:?} => Box::pin(async move {{ let {mutable}raw = raw.{id}(){required}; {optional}json(raw.send().await) }}),"
    )?;
    Ok(())
}
