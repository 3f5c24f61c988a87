//! `--without-texts`: the vendor's words stay out of the folder, its facts do not.

use serde_json::{Value, json};
use tests::{
    site::{Fragment, Page, Site},
    xtask::Openapi,
};

use super::{document, fragment_a, from_pages};

/// In every text of the sources, and nowhere else.
const THEIRS: &str = "the vendor wrote";

fn with_texts() -> Fragment {
    let operation = "/paths/~1v1~1a~1{id}~1info/get";
    let mut value = fragment_a().value().pointer(operation).cloned().unwrap();
    value["summary"] = json!(format!("summary {THEIRS}"));
    value["description"] = json!(format!("description {THEIRS}"));
    value["externalDocs"] = json!({"url": "https://example.com", "description": THEIRS});
    value["x-code-examples"] = json!([{"lang": "curl", "source": THEIRS}]);
    value["parameters"][0]["description"] = json!(THEIRS);
    value["parameters"][0]["example"] = json!(THEIRS);
    value["responses"]["200"]["description"] = json!(THEIRS);
    let mut schema = super::with_field(
        "description",
        &json!({"type": "string", "title": THEIRS, "description": THEIRS, "examples": [THEIRS]}),
    );
    schema["example"] = json!({"description": THEIRS});
    let mut info = fragment_a().value()["info"].clone();
    info["description"] = json!(THEIRS);
    fragment_a().with(operation, value).schema("A", schema).with("/info", info)
}

fn assert_has_no_text_of_theirs(openapi: &Openapi) {
    for (name, (content, _)) in openapi.files() {
        let content = String::from_utf8(content).unwrap();
        assert!(!content.contains(THEIRS), "{}: {content}", name.display());
    }
}

fn field(document: &Value) -> &Value {
    &document["components"]["schemas"]["A"]["properties"]["description"]
}

#[test]
fn no_text_of_a_page_is_kept() {
    let pages = [Page::of("section/a", &with_texts())];
    let openapi = Openapi::empty();
    from_pages(&openapi, &pages, &["--without-texts"]).success();
    assert_has_no_text_of_theirs(&openapi);
    assert_eq!(field(&document(&openapi)), &json!({"type": "string"}));
    openapi.regen(&["--offline", "--check"]).success();

    let kept = Openapi::empty();
    from_pages(&kept, &pages, &[]).success();
    assert!(
        kept.read("upstream/section/a.json").contains(THEIRS),
        "without the option it is kept as published"
    );
}

#[test]
fn no_text_of_a_document_is_kept_whatever_its_form() {
    let swagger = format!(
        "
swagger: '2.0'
info: {{title: Pod API, version: 20.17.1, description: {THEIRS}}}
tags: [{{name: Streams, description: {THEIRS}}}]
x-anchors: &errors
  400: {{description: {THEIRS}, schema: {{$ref: '#/definitions/Error'}}}}
paths:
  /v1/a/{{id}}/info:
    get:
      summary: {THEIRS}
      produces: [application/json]
      parameters:
      - {{name: id, in: path, required: true, type: string, description: {THEIRS}}}
      - {{name: sessionToken, in: header, required: true, type: string, description: {THEIRS}}}
      responses:
        <<: *errors
        200: {{description: {THEIRS}, schema: {{$ref: '#/definitions/A'}}, examples: {{application/json: {THEIRS}}}}}
definitions:
  Error: {{type: object, description: {THEIRS}, properties: {{message: {{type: string, example: {THEIRS}}}}}}}
  A: {{type: object, properties: {{description: {{type: string, x-nullable: true, description: {THEIRS}}}}}}}
"
    );
    let as_yaml = format!("# {THEIRS}\n{}", with_texts().text());
    for (file, text) in [("api.json", with_texts().text()), ("api.yaml", as_yaml), ("api.yml", swagger)] {
        assert!(text.contains(THEIRS));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(file);
        std::fs::write(&path, &text).unwrap();
        let openapi = Openapi::empty();
        openapi.regen(&["--from", path.to_str().unwrap(), "--without-texts"]).success();
        assert_has_no_text_of_theirs(&openapi);
        let kept: Value = serde_json::from_str(&openapi.read("upstream/api.json")).unwrap();
        assert!(kept.get("paths").is_some(), "{file}: {kept}");
        assert_eq!(field(&document(&openapi))["type"], "string", "{file}");
        assert!(openapi.read("sources.toml").contains("file = \"api.json\""), "{file}");
        openapi.regen(&["--offline", "--check"]).success();
    }
}

#[tokio::test]
async fn a_document_kept_before_loses_its_texts_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("api.yaml");
    std::fs::write(&path, format!("# {THEIRS}\n{}", with_texts().text())).unwrap();
    let openapi = Openapi::empty();
    openapi.regen(&["--from", path.to_str().unwrap()]).success();
    assert!(openapi.read("upstream/api.yaml").contains(THEIRS));
    let site = Site::empty().await;
    openapi.regen(&["--base-url", &site.base(), "--without-texts"]).success();
    assert!(!openapi.path().join("upstream/api.yaml").exists());
    let (kept, derived) = (openapi.read("upstream/api.json"), openapi.read("pod-api.json"));
    assert!(!kept.contains(THEIRS) && !derived.contains(THEIRS), "{kept}");
}

#[tokio::test]
async fn a_later_run_without_the_option_keeps_no_text_either() {
    let pages = [Page::of("section/a", &with_texts())];
    let openapi = Openapi::empty();
    from_pages(&openapi, &pages, &["--without-texts"]).success();
    assert!(
        openapi.read("sources.toml").contains("\nwithout-texts = true\n"),
        "{}",
        openapi.read("sources.toml")
    );
    from_pages(&openapi, &pages, &[]).success();
    assert_has_no_text_of_theirs(&openapi);
    let site = Site::serving(&pages).await;
    openapi.regen(&["--base-url", &site.base()]).success();
    assert_has_no_text_of_theirs(&openapi);
    openapi.regen(&["--base-url", &site.base(), "--check"]).success();
}

#[tokio::test]
async fn a_site_is_not_asked_again_for_what_did_not_change() {
    let site = Site::serving(&[Page::of("section/a", &with_texts())]).await;
    let openapi = Openapi::empty();
    let arguments = ["--base-url", &site.base(), "--discover", "--without-texts"];
    openapi.regen(&arguments).success();
    assert_has_no_text_of_theirs(&openapi);
    let before = openapi.files();
    let run = openapi.regen(&arguments).success();
    assert!(tests::xtask::stderr(&run).contains("unchanged section/a"), "{}", tests::xtask::stderr(&run));
    assert_eq!(openapi.files(), before);
}
