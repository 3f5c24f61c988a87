//! The project's own openapi folder, and documents that the crate is built from.

use std::collections::BTreeSet;

use serde_json::Value;
use tests::{
    site::Page,
    xtask::{Openapi, stderr, workspace},
};

#[test]
fn every_operation_type_and_field_is_documented() {
    let text = std::fs::read_to_string(workspace().join("openapi/pod-api.json")).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let mut undocumented = Vec::new();
    let mut need = |name: String, value: &Value| {
        if value["description"].as_str().is_none_or(|text| text.trim().is_empty()) {
            undocumented.push(name);
        }
    };
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            need(format!("{method} {path}"), operation);
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                need(format!("{method} {path}: {}", parameter["name"]), parameter);
            }
        }
    }
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        need(name.clone(), schema);
        for (field, schema) in schema["properties"].as_object().into_iter().flatten() {
            need(format!("{name}.{field}"), schema);
        }
    }
    assert_eq!(undocumented, [""; 0]);
}

/// What the vendor published is data; its sentences are not ours to publish again.
#[test]
fn no_text_of_the_vendor_reaches_the_document() {
    let openapi = Openapi::of_the_project();
    let document: Value = serde_json::from_str(&openapi.read("pod-api.json")).unwrap();
    let ours = texts(&document);
    let upstream = openapi.files().into_iter().filter(|(name, _)| name.starts_with("upstream"));
    let copied: Vec<_> = upstream
        .flat_map(|(_, (content, _))| texts(&serde_json::from_slice(&content).unwrap()))
        .filter(|text| text.len() > 3 && ours.contains(text))
        .collect();
    assert_eq!(copied, [""; 0], "write our own into overlay.yaml");
}

/// Every description and summary in a document.
fn texts(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Array(elements) => elements.iter().flat_map(texts).collect(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| match value {
                Value::String(text) if key == "description" || key == "summary" => {
                    BTreeSet::from([text.clone()])
                }
                _ => texts(value),
            })
            .collect(),
        _ => BTreeSet::new(),
    }
}

#[test]
fn the_derived_files_are_what_the_sources_give() {
    Openapi::of_the_project().regen(&["--offline", "--check"]).success();
}

/// The vendor's page of an operation that the project has from a fragment.
#[test]
fn a_page_around_a_recorded_fragment_changes_nothing() {
    let openapi = Openapi::of_the_project();
    let before = openapi.files();
    let folder = tempfile::tempdir().unwrap();
    for path in [
        "streams-conversations/im-mim-endpoints/im-info",
        "streams-conversations/all-streams-endpoints/stream-info-v2",
    ] {
        let fragment = openapi.read(&format!("upstream/{path}.json"));
        let text = format!(
            "# Info\n\n## GET /somewhere\n\n> What it does.\n\n```json\n{fragment}```\n\n> #### Note\n>\n> * a list\n"
        );
        tests::site::write_folder(folder.path(), &[Page::raw(path, text)]);
    }
    let run = openapi.regen(&["--from", folder.path().to_str().unwrap()]).success();
    assert_eq!(openapi.files(), before, "{}", stderr(&run));
}
