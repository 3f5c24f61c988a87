//! Our corrections and documentation, in the project's folder and in others.

use std::fs;

use pod_api_regen::pipeline::describe::Documentation;
use tests::{
    site::Page,
    xtask::{Openapi, stderr, workspace},
};

use super::{document, filled, filled_with, fragment_a, page_a, pages};

const A: &str = "
GET /v1/a/{id}/info:
  summary: Looks up an A.
  description: And says more.
  page: area/a
  permissions: [the role A]
  parameters: {id: Id of the A.}
  answer: The A.
POST /v2/b/create: {summary: Searches., effect: reads, answer: It.}
A: {description: An A., fields: {id: Its id.}}
B: {description: A B., fields: {id: Its id.}}
Error: {description: Why not., fields: {code: A number., message: A text.}}
";

#[test]
fn our_texts_and_metadata_are_in_the_document() {
    let openapi = filled_with(&pages(), &[("documentation/rooms.yaml", A)]);
    let run = openapi.regen(&["--offline"]).success();
    assert!(!stderr(&run).contains("describe"), "{}", stderr(&run));
    let document = document(&openapi);
    let operation = &document["paths"]["/v1/a/{id}/info"]["get"];
    for (place, expected) in [
        ("/summary", "Looks up an A."),
        ("/description", "And says more."),
        ("/externalDocs/url", "https://rest-api.symphony.com/main/area/a"),
        ("/x-effect", "reads"),
        ("/x-area", "rooms"),
        ("/x-permissions/0", "the role A"),
        ("/parameters/0/description", "Id of the A."),
        ("/responses/200/description", "The A."),
    ] {
        assert_eq!(operation.pointer(place).unwrap(), expected, "{place}");
    }
    assert_eq!(document["paths"]["/v2/b/create"]["post"]["x-effect"], "reads");
    assert_eq!(document["components"]["schemas"]["A"]["properties"]["id"]["description"], "Its id.");
    openapi.regen(&["--offline", "--check"]).success();
}

#[test]
fn a_parameter_of_the_whole_path_has_the_text_of_each_operation() {
    let fragment = fragment_a();
    let mut item = fragment.value().pointer("/paths/~1v1~1a~1{id}~1info").cloned().unwrap();
    item["parameters"] = item["get"]["parameters"].take();
    item["get"].as_object_mut().unwrap().remove("parameters");
    let page = Page::of("section/a", &fragment.with("/paths/~1v1~1a~1{id}~1info", item));
    let text = "GET /v1/a/{id}/info: {parameters: {id: Id of the A.}}\n";
    let openapi = filled_with(&[page], &[("documentation/rooms.yaml", text)]);
    openapi.regen(&["--offline"]).success();
    let parameters = &document(&openapi)["paths"]["/v1/a/{id}/info"]["get"]["parameters"];
    assert_eq!(parameters.as_array().unwrap().len(), 1);
    assert_eq!(parameters[0]["description"], "Id of the A.");
    assert_eq!(openapi.read("surface.txt").matches("  id: String as path\n").count(), 1);
}

#[test]
fn what_has_no_text_of_ours_is_noted_once_a_subject() {
    let openapi = filled_with(&pages(), &[("documentation/a.yaml", "A: An A.\nError: Why not.\n")]);
    let notes = stderr(&openapi.regen(&["--offline"]).success());
    let notes: Vec<_> = notes.lines().filter(|line| line.contains("undocumented")).collect();
    let of = |page: &str, what: &str| format!("note: describe: section/{page}: at {what}");
    assert_eq!(
        notes,
        [
            of(
                "a",
                "/paths/~1v1~1a~1{id}~1info/get: GET /v1/a/{id}/info is undocumented, with parameter id, answer"
            ),
            of("sub/b", "/paths/~1v2~1b~1create/post: POST /v2/b/create is undocumented, with answer"),
            of("a", "/components/schemas/A: type A is undocumented in part: field id"),
            of("sub/b", "/components/schemas/B: type B is undocumented, with field id"),
            of(
                "a",
                "/components/schemas/Error: type Error is undocumented in part: field code, field message"
            ),
        ],
    );
}

#[test]
fn stale_entries_are_notes_where_sources_toml_says_so() {
    let overlay = "
overlay: 1.0.0
info: {title: t, version: '1'}
actions:
- target: $.components.schemas.Gone
  description: stale
  remove: true
- target: $.components.schemas.A.properties.id
  description: applies all the same
  update: {format: byte}
";
    let texts = [("overlay.yaml", overlay), ("documentation/a.yaml", "Gone: x\nA: An A.\n")];
    let openapi = filled_with(&pages(), &texts);
    openapi.regen(&["--offline"]).code(2);
    openapi.write("sources.toml", format!("stale-entries = \"note\"\n{}", openapi.read("sources.toml")));
    let notes = stderr(&openapi.regen(&["--offline"]).success());
    assert!(notes.contains("note: overlay: overlay.yaml: at /actions/0: "), "{notes}");
    assert!(notes.contains("note: describe: documentation/a.yaml: Gone: there is no such type"), "{notes}");
    let schema = &document(&openapi)["components"]["schemas"]["A"];
    assert_eq!(
        (&schema["description"], &schema["properties"]["id"]["format"]),
        (&"An A.".into(), &"byte".into())
    );
    assert!(openapi.read("sources.toml").contains("stale-entries = \"note\""), "it stays so");
}

#[test]
fn a_new_folder_starts_with_our_corrections_and_texts() {
    let openapi = Openapi::empty();
    let new = openapi.path().join("not-yet-there");
    let file = workspace().join("openapi/upstream/streams-conversations/im-mim-endpoints/im-info.json");
    let run = tests::xtask::xtask()
        .args(["regen", "--openapi-dir", new.to_str().unwrap(), "--from", file.to_str().unwrap()])
        .assert()
        .success();
    // One line for all that is about other operations and types, so that it does not hide the other notes.
    let stale = stderr(&run)
        .lines()
        .filter(|line| line.contains(" entries have no subject in this document"))
        .count();
    assert_eq!(stale, 2, "{}", stderr(&run));
    assert!(openapi.read("not-yet-there/sources.toml").contains("stale-entries = \"note\""));
    let project = Openapi::of_the_project();
    let ours: Vec<_> = project
        .files()
        .into_keys()
        .filter(|name| name.starts_with("documentation") || name.to_str() == Some("overlay.yaml"))
        .collect();
    assert!(ours.len() > 5);
    for name in ours {
        let name = name.to_str().unwrap();
        assert_eq!(openapi.read(&format!("not-yet-there/{name}")), project.read(name), "{name}");
    }
    let text = std::fs::read_to_string(new.join("pod-api.json")).unwrap();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["paths"]["/v1/im/{id}/info"]["get"]["x-area"], "ims");
    let date = &document["components"]["schemas"]["IMSystemInfo"]["properties"]["creationDate"];
    assert_eq!(date["format"], "milliseconds");
    assert!(project.read("documentation/ims.yaml").contains(date["description"].as_str().unwrap()));
}

#[test]
fn a_new_folder_keeps_what_stands_in_it_and_an_old_one_is_left_alone() {
    let openapi = Openapi::empty();
    openapi.write("documentation/common.yaml", "Error: Mine.\n");
    super::from_pages(&openapi, &[page_a()], &[]).success();
    assert_eq!(openapi.read("documentation/common.yaml"), "Error: Mine.\n");
    assert_eq!(document(&openapi)["components"]["schemas"]["Error"]["description"], "Mine.");

    let old = filled(&[page_a()]);
    std::fs::remove_file(old.path().join("overlay.yaml")).unwrap();
    super::from_pages(&old, &[Page::of("section/a", &fragment_a())], &[]).success();
    assert!(!old.path().join("overlay.yaml").exists());
}

/// The features of pod-api that are areas.
fn areas() -> Vec<String> {
    let manifest = fs::read_to_string(workspace().join("pod-api/Cargo.toml")).unwrap();
    let features = manifest.split("[features]").nth(1).unwrap().lines();
    let areas = features.filter_map(|line| line.strip_suffix(" = []")).filter(|name| *name != "document");
    areas.map(str::to_owned).collect()
}

#[test]
fn operations_in_a_file_that_is_no_area_are_refused_with_the_areas() {
    let text = "GET /v1/a/{id}/info: {summary: Looks up an A.}\n";
    let openapi = filled_with(&[page_a()], &[("documentation/weather.yaml", text)]);
    let before = openapi.files();
    let message = stderr(&openapi.regen(&["--offline"]).code(2));
    assert!(message.contains("describe: documentation/weather.yaml: there is no area weather"), "{message}");
    assert!(message.contains(&format!("areas are {}\n", areas().join(", "))), "{message}");
    assert_eq!(openapi.files(), before);
    fs::rename(
        openapi.path().join("documentation/weather.yaml"),
        openapi.path().join("documentation/other.yaml"),
    )
    .unwrap();
    openapi.regen(&["--offline"]).success();
}

#[test]
fn files_of_which_nothing_would_come_are_refused() {
    for (name, expected) in [
        ("authored/new.yaml", "source: authored/new.yaml: sources.toml does not name it"),
        ("documentation/rooms.yml", "describe: documentation/rooms.yml: is not read"),
    ] {
        let openapi = filled_with(&pages(), &[(name, "")]);
        let message = stderr(&openapi.regen(&["--offline"]).code(2));
        assert!(message.contains(expected), "{message}");
    }
}

#[test]
fn the_example_in_the_guide_is_understood() {
    let guide = fs::read_to_string(workspace().join("docs/regen.md")).unwrap();
    let example = guide.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let documentation = Documentation::parse(&[("documentation/a.yaml".to_owned(), example.to_owned())]);
    assert!(documentation.is_ok(), "{documentation:?}");
}
