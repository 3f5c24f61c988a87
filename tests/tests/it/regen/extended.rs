//! The crates build from documents that have more than today's.

use serde_json::{Value, json};
use tests::{
    copied_crates::CopiedCrates,
    xtask::{Openapi, workspace},
};

fn ours() -> Value {
    serde_json::from_str(&Openapi::of_the_project().read("pod-api.json")).unwrap()
}

/// Our document with one more of everything that the vendor can add.
fn extended() -> Value {
    let mut document = ours();
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    schemas.values_mut().for_each(add_property);
    add_values(&mut document);
    document["paths"]["/v9/new/{id}/thing"] = json!({"get": {
        "operationId": "v9_new_id_thing_get",
        "x-area": "other",
        "security": [{"sessionToken": []}],
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}},
    }});
    document
}

fn add_property(schema: &mut Value) {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.values_mut().for_each(add_property);
        properties.insert("addedByTheVendor".into(), json!({"type": "string"}));
    }
    for key in ["items", "additionalProperties"] {
        schema.get_mut(key).into_iter().for_each(add_property);
    }
}

fn add_values(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(add_values),
        Value::Object(members) => {
            for key in ["enum", "x-known-values"] {
                if let Some(values) = members.get_mut(key).and_then(Value::as_array_mut) {
                    values.push(json!("ADDED_BY_THE_VENDOR"));
                }
            }
            members.values_mut().for_each(add_values);
        }
        _ => {}
    }
}

#[test]
fn both_crates_build_when_the_vendor_adds_something_everywhere() {
    let crates =
        CopiedCrates::new(env!("CARGO_TARGET_TMPDIR"), "crates-from-more", &["pod-api", "pod-api-ext"]);
    let check = crates.cargo("check", "pod-api-ext", &extended());
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}

/// What people write into descriptions: blocks of code with and without a fence, also in lists and quotes, HTML, links.
const TEXT_OF_OTHERS: &str = "Gets it.\n```\npanic!()\n```\n~~~rust\npanic!()\n~~~\n\n    panic!()\n\n\tpanic!()\n\n\
    - first\n\n      ```should_panic\n      ()\n      ```\n\n> ```no_run\n> not Rust\n> ```\n\n<script>alert(1)</script>\n\
    <pre><code class=\"language-rust\">panic!()</code></pre>\n[here](javascript:alert(1)) ```compile_fail\n()";

/// Makes every text of the document one of somebody else.
fn replace_texts(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(replace_texts),
        Value::Object(members) => {
            for key in ["description", "summary", "title"] {
                if let Some(text @ Value::String(_)) = members.get_mut(key) {
                    *text = json!(TEXT_OF_OTHERS);
                }
            }
            members.values_mut().for_each(replace_texts);
        }
        _ => {}
    }
}

#[test]
fn texts_of_others_do_not_run_as_tests_of_the_documentation() {
    let mut document = extended();
    replace_texts(&mut document);
    let crates = CopiedCrates::new(env!("CARGO_TARGET_TMPDIR"), "crates-from-texts", &["pod-api"]);
    // One area has all the places of texts, and is built soon.
    let areas = ["--doc", "--no-default-features", "--features", "generate,rooms"];
    let run = crates.with_document("test", "pod-api", &document).args(areas).output().unwrap();
    let (tests, errors) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success() && tests.contains("test result: ok."), "{tests}\n{errors}");
    assert!(!tests.contains("client.rs"), "{tests}");
}

#[test]
fn an_area_that_does_not_exist_is_told() {
    let mut document = ours();
    document["paths"]["/v2/sessioninfo"]["get"]["x-area"] = json!("nowhere");
    let crates = CopiedCrates::new(env!("CARGO_TARGET_TMPDIR"), "crates-of-no-area", &["pod-api"]);
    let check = crates.cargo("check", "pod-api", &document);
    let message = String::from_utf8_lossy(&check.stderr);
    assert!(!check.status.success());
    assert!(
        message.contains("GET /v2/sessioninfo: there is no area \\\"nowhere\\\"; areas are apps, "),
        "{message}"
    );
}

#[test]
fn a_relative_path_of_a_document_says_how_to_write_it() {
    let crates = CopiedCrates::new(env!("CARGO_TARGET_TMPDIR"), "crates-of-no-area", &["pod-api"]);
    let check =
        crates.command("check", "pod-api").env("POD_API_SPEC", "nowhere/pod-api.json").output().unwrap();
    let message = String::from_utf8_lossy(&check.stderr);
    assert!(!check.status.success());
    assert!(message.contains("nowhere/pod-api.json: no such file in "), "{message}");
    assert!(message.contains("write an absolute path, or put it into .cargo/config.toml"), "{message}");
    assert!(workspace().join("pod-api/build.rs").exists());
}
