//! The project's own openapi folder, and documents that the crate is built from.

use std::collections::BTreeSet;

use serde_json::Value;
use tests::{
    site::Page,
    xtask::{Openapi, stderr},
};

#[test]
fn every_operation_type_and_field_is_documented() {
    let notes = stderr(&Openapi::of_the_project().regen(&["--offline"]).success());
    let undocumented: Vec<_> = notes.lines().filter(|line| line.contains("undocumented")).collect();
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
        .filter(|text| text.chars().count() > 3 && ours.contains(text))
        .collect();
    assert_eq!(copied, [""; 0], "write our own into documentation/");
}

/// Every description and summary in a document.
fn texts(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Array(elements) => elements.iter().flat_map(texts).collect(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| match value {
                Value::String(text) if key == "description" || key == "summary" => {
                    // What is invisible, a space or a mark does not make it another text.
                    BTreeSet::from([text.chars().filter(|character| character.is_alphanumeric()).collect()])
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
