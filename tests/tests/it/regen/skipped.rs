//! `--skip-unsupported`, and what it leaves out.

use serde_json::json;
use tests::xtask::{Openapi, stderr};

use super::{document, small_api::from_yaml};

/// A document in which two operations can be generated and three cannot.
const MIXED: &str = "
openapi: 3.1.0
info: {title: Pod API, version: '1'}
paths:
  /good: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Good'}}}}}}}
  /list: {get: {parameters: [{name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}], responses: {}}}
  /xml: {post: {requestBody: {content: {application/xml: {}}}, responses: {}}, get: {responses: {}}}
  /bad: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Outer'}}}}}}}
components:
  schemas:
    Good: {type: object, properties: {a: {type: string}}}
    Outer: {type: object, properties: {inner: {$ref: '#/components/schemas/Bad'}}}
    Bad: {type: object, patternProperties: {'^x': {type: string}}}
";

fn file(text: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::with_suffix(".yaml").unwrap();
    std::fs::write(&file, text).unwrap();
    file
}

#[test]
fn operations_that_cannot_be_generated_are_left_out_and_listed() {
    let (openapi, file) = (Openapi::empty(), file(MIXED));
    let from = ["--from", file.path().to_str().unwrap()];
    let refused = stderr(&openapi.regen(&from).code(2));
    assert_eq!(refused.lines().filter(|line| line.starts_with("error: ")).count(), 3, "{refused}");
    let notes = stderr(&openapi.regen(&[&from[..], &["--skip-unsupported"]].concat()).success());
    for operation in ["GET /list", "POST /xml", "GET /bad"] {
        assert!(notes.contains(&format!("{operation} was left out: ")), "{operation}: {notes}");
    }
    let document = document(&openapi);
    let paths: Vec<_> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/good", "/xml"]);
    let types: Vec<_> = document["components"]["schemas"].as_object().unwrap().keys().collect();
    assert_eq!(types, ["Good"]);
}

/// The check that the guide has for the CI of a crate names no option.
#[test]
fn what_is_left_out_stays_so_in_later_runs() {
    let (openapi, file) = (Openapi::empty(), file(MIXED));
    openapi.regen(&["--from", file.path().to_str().unwrap(), "--skip-unsupported"]).success();
    assert!(
        openapi.read("sources.toml").contains("\nskip-unsupported = true\n"),
        "{}",
        openapi.read("sources.toml")
    );
    openapi.regen(&["--offline", "--check"]).success();
    openapi.regen(&["--from", file.path().to_str().unwrap()]).success();
    openapi.write("sources.toml", openapi.read("sources.toml").replace("skip-unsupported = true\n", ""));
    openapi.regen(&["--offline"]).code(2);
}

#[test]
fn a_reference_that_leads_nowhere_takes_its_operations_along() {
    let text = MIXED.replace(
        "patternProperties: {'^x': {type: string}}",
        "properties: {x: {$ref: '#/components/schemas/Gone'}}",
    );
    let mut value = from_yaml(&text);
    value["paths"] = json!({"/bad": value["paths"]["/bad"], "/good": value["paths"]["/good"]});
    let (openapi, file) = (Openapi::empty(), file(&value.to_string()));
    openapi.regen(&["--from", file.path().to_str().unwrap(), "--skip-unsupported"]).success();
    assert_eq!(document(&openapi)["paths"].as_object().unwrap().len(), 1);
}

#[test]
fn a_way_to_log_in_that_3_0_does_not_have_takes_the_operations_that_need_it_along() {
    let text = MIXED
        .replace("/good: {get: {", "/good: {get: {security: [{tls: []}, {token: []}], ")
        .replace("/bad: {get: {", "/bad: {get: {security: [{tls: []}], ")
        .replace("patternProperties: {'^x': {type: string}}", "properties: {x: {type: string}}")
        .replace(
            "components:\n",
            "components:\n  securitySchemes: {tls: {type: mutualTLS}, token: {type: apiKey, in: header, name: sessionToken}}\n",
        );
    let mut value = from_yaml(&text);
    value["paths"] = json!({"/bad": value["paths"]["/bad"], "/good": value["paths"]["/good"]});
    let (openapi, file) = (Openapi::empty(), file(&value.to_string()));
    let run = openapi.regen(&["--from", file.path().to_str().unwrap(), "--skip-unsupported"]).success();
    let notes = stderr(&run);
    assert!(notes.contains("GET /bad was left out: ") && notes.contains("mutualTLS"), "{notes}");
    let paths = document(&openapi)["paths"].take();
    assert_eq!(paths.as_object().unwrap().keys().collect::<Vec<_>>(), ["/good"]);
    assert_eq!(paths["/good"]["get"]["security"], json!([{"token": []}]));
}

#[test]
fn what_is_wrong_with_the_whole_document_is_refused_all_the_same() {
    for (old, new) in [
        ("version: '1'", "version: 1"),
        ("Good: {", "\"Go\\u200bod\": {"),
        ("paths:", "webhooks: {}\npaths:"),
    ] {
        let (openapi, file) = (Openapi::empty(), file(&MIXED.replacen(old, new, 1)));
        let run = openapi.regen(&["--from", file.path().to_str().unwrap(), "--skip-unsupported"]);
        let code = run.get_output().status.code();
        assert!(code == Some(2) || new.contains("u200b") && code == Some(0), "{new}: {}", stderr(&run));
    }
}
