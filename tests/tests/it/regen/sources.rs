//! Where parts come from: a site, a folder of pages, one document; and what is recorded of them.

use serde_json::json;
use tests::{
    site::{Page, Site, VERSION},
    xtask::{Openapi, stdout},
};

use super::{document, filled, fragment_a, page_a, pages};

#[tokio::test]
async fn an_empty_folder_is_initialised_from_the_index_of_a_site() {
    let site = Site::serving(&[pages(), vec![Page::prose("overview")]].concat()).await;
    let openapi = Openapi::empty();
    let run = openapi.regen(&["--base-url", &site.base()]).success();
    assert!(stdout(&run).contains("2 operations, 3 types"), "{}", stdout(&run));

    let document = document(&openapi);
    assert_eq!(document["openapi"], "3.0.3");
    assert_eq!(document["info"]["version"], VERSION);
    assert_eq!(document["paths"]["/v1/a/{id}/info"]["get"]["operationId"], "v1_a_id_info_get");
    assert_eq!(document["paths"]["/v2/b/create"]["post"]["operationId"], "v2_b_create_post");
    assert_eq!(openapi.read("upstream/section/a.json"), fragment_a().text() + "\n");
    assert!(openapi.read("surface.txt").contains("operation v1_a_id_info_get"));
    assert!(openapi.read("CHANGES.md").contains("2 operations, 3 types"));

    let sources = openapi.read("sources.toml");
    assert!(sources.contains(&format!("base-url = \"{}\"", site.base())), "{sources}");
    assert!(sources.contains("path = \"section/sub/b\"") && !sources.contains("overview"), "{sources}");
    assert!(sources.contains(&format!("version = \"{VERSION}\"")), "{sources}");
    assert_eq!(sources.matches("sha256 = \"").count(), 2, "{sources}");
}

#[tokio::test]
async fn a_refresh_asks_for_the_recorded_pages_only() {
    let site = Site::serving(&pages()).await;
    let openapi = filled(&[page_a()]);
    openapi.regen(&["--base-url", &site.base()]).success();
    let paths: Vec<_> = site.requests().await.iter().map(|request| request.url.path().to_owned()).collect();
    assert_eq!(paths, ["/main/section/a.md"]);
}

#[tokio::test]
async fn discover_takes_every_page_of_the_api_and_no_other() {
    let other = fragment_a().title("Agent API").version("1.0");
    let more = [Page::prose("guides/overview"), Page::of("agent/a", &other)];
    let site = Site::serving(&[pages(), more.to_vec()].concat()).await;
    let openapi = filled(&[page_a()]);
    openapi.regen(&["--base-url", &site.base(), "--discover"]).success();
    let sources = openapi.read("sources.toml");
    assert_eq!(sources.matches("[[page]]").count(), 2, "{sources}");
    assert!(!openapi.path().join("upstream/agent/a.json").exists());
}

#[tokio::test]
async fn another_base_url_is_used_but_not_recorded() {
    let site = Site::serving(&pages()).await;
    let openapi = filled(&pages());
    let before = openapi.read("sources.toml");
    openapi.regen(&["--base-url", &site.base()]).success();
    assert_eq!(openapi.read("sources.toml"), before);
}

#[test]
fn a_folder_of_pages_gives_the_same_as_a_site() {
    let openapi = filled(&pages());
    assert_eq!(openapi.read("upstream/section/a.json"), fragment_a().text() + "\n");
    assert_eq!(document(&openapi)["paths"].as_object().unwrap().len(), 2);
}

#[test]
fn one_document_takes_the_place_of_all_pages() {
    let openapi = filled(&[page_a()]);
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("The whole (API).json");
    std::fs::write(&whole, fragment_a().text()).unwrap();
    openapi.regen(&["--from", whole.to_str().unwrap()]).success();
    let sources = openapi.read("sources.toml");
    assert!(
        sources.contains("file = \"The-whole--API-.json\"") && !sources.contains("[[page]]"),
        "{sources}"
    );
    assert_eq!(openapi.read("upstream/The-whole--API-.json"), fragment_a().text() + "\n");
    assert!(!openapi.path().join("upstream/section").exists(), "the pages' files and folders are gone");
    openapi.regen(&["--offline", "--check"]).success();
}

#[test]
fn every_kind_of_document_is_understood() {
    const SWAGGER: &str = "
swagger: '2.0'
info: {title: Pod API, version: 20.17.1}
basePath: /pod
produces: [application/json]
consumes: [application/json]
x-anchors:
  errors: &errors
    400: {description: bad, schema: {$ref: '#/definitions/Error'}}
    500: {description: failed, schema: {$ref: '#/definitions/Error'}}
paths:
  /v1/a/{id}/info:
    get:
      parameters:
      - {name: id, in: path, required: true, type: string}
      - {name: sessionToken, in: header, required: true, type: string}
      responses:
        <<: *errors
        200: {description: OK, schema: {$ref: '#/definitions/A'}}
        204: {description: nothing}
definitions:
  Error: {type: object, properties: {code: {type: integer, format: int32}, message: {type: string}}}
  A:
    type: object
    properties:
      id: {type: string}
      error: {$ref: '#/definitions/Error', description: why it failed}
";
    let three_0 = fragment_a().with("/openapi", json!("3.0.1"));
    for (suffix, text) in [
        (".json", fragment_a().text()),
        (".json", three_0.text()),
        (".json", fragment_a().with("/openapi", json!("3.1")).text()),
        (".yaml", format!("# as YAML\n{}", fragment_a().text())),
        (".yaml", SWAGGER.to_owned()),
    ] {
        let file = tempfile::NamedTempFile::with_suffix(suffix).unwrap();
        std::fs::write(&file, &text).unwrap();
        let openapi = Openapi::empty();
        openapi.regen(&["--from", file.path().to_str().unwrap()]).success();
        let document = document(&openapi);
        let operation = &document["paths"]["/v1/a/{id}/info"]["get"];
        assert_eq!(operation["operationId"], "v1_a_id_info_get", "{text}");
        assert_eq!(operation["security"], json!([{"sessionToken": []}]), "{text}");
        let answer = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        assert_eq!(answer["$ref"], "#/components/schemas/A", "{text}");
        if text.contains("swagger") {
            assert_eq!(operation["x-empty-success"], json!([204]));
            let field = &document["components"]["schemas"]["A"]["properties"]["error"];
            assert_eq!(field["description"], "why it failed");
        }
    }
}

#[test]
fn what_one_page_says_of_all_its_operations_is_not_said_of_those_of_other_pages() {
    let token = json!({"type": "apiKey", "in": "header", "name": "sessionToken"});
    let mut a = super::fragment_a().value().clone();
    a["security"] = json!([{"session": []}]);
    a["components"]["securitySchemes"] = json!({"session": token});
    let mut b = super::fragment_b().value().clone();
    for operation in
        ["/paths/~1v1~1a~1{id}~1info/get/parameters/1", "/paths/~1v2~1b~1create/post/parameters/0"]
    {
        for fragment in [&mut a, &mut b] {
            if let Some(parameter) = fragment.pointer_mut(operation) {
                *parameter = json!({"name": "q", "in": "query", "schema": {"type": "string"}});
            }
        }
    }
    let page =
        |path: &str, fragment: &serde_json::Value| Page::raw(path, format!("```json\n{fragment}\n```\n"));
    let surface = filled(&[page("section/a", &a), page("section/sub/b", &b)]).read("surface.txt");
    assert!(surface.contains("GET /v1/a/{id}/info: other, reads, with a session"), "{surface}");
    assert!(surface.contains("POST /v2/b/create: other, writes, without a session"), "{surface}");
}

#[test]
fn a_captured_page_supersedes_what_was_transcribed_and_the_difference_is_reported() {
    let openapi = filled(&[page_a()]);
    let transcribed = fragment_a()
        .schema("A", json!({"type": "object", "description": "ours", "properties": {"id": {"type": "integer"}, "more": {"type": "string"}}}))
        .schema("Error", json!({"type": "object", "description": "ours", "properties": {
            "code": {"type": "integer", "format": "int32"}, "message": {"type": "string", "description": "ours"},
        }}));
    openapi.write("authored/a.yaml", transcribed.text());
    let sources = format!("transcribed = [\"authored/a.yaml\"]\n{}", openapi.read("sources.toml"));
    openapi.write("sources.toml", sources);
    let run = openapi.regen(&["--offline"]).success();
    let notes = tests::xtask::stderr(&run);
    assert!(notes.contains("authored/a.yaml: at /components/schemas/A/properties/id/type"), "{notes}");
    assert!(notes.contains("authored/a.yaml: at /components/schemas/A/properties/more: "), "{notes}");
    assert!(notes.contains("section/a") && !notes.contains("schemas/Error"), "{notes}");
    assert_eq!(document(&openapi)["components"]["schemas"]["A"]["properties"]["id"]["type"], "string");
}
