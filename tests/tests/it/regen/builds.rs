//! What regen derives from a large API is what the raw crate builds from.

use std::process::Output;

use serde_json::{Value, json};
use tests::{copied_crates::CopiedCrates, large_api, xtask::Openapi};

use super::{document, from_pages};

#[test]
fn the_raw_crate_builds_from_a_large_api_with_every_construct() {
    let openapi = Openapi::empty();
    from_pages(&openapi, &large_api::pages(large_api::OPERATIONS), &[]).success();
    let document = document(&openapi);
    assert_eq!(document["paths"].as_object().unwrap().len(), large_api::OPERATIONS);
    assert!(document["components"]["schemas"].as_object().unwrap().len() >= 142);

    let build = build_from(&document, "pod-api-from-a-large-api");
    assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));
}

#[test]
fn a_document_that_regen_would_refuse_is_refused_by_name() {
    let answer = json!({"description": "", "content": {"application/json": {"schema": {"type": "string"}}}});
    let with_path = |path: &str, responses: Value| {
        json!({
            "openapi": "3.0.3",
            "info": {"title": "Pod API", "version": "1"},
            "paths": {path: {"get": {"operationId": "a", "responses": responses}}},
        })
    };
    let two_types = with_path("/a", json!({"200": answer, "204": {"description": ""}}));
    let markup = with_path("/a`<b>`", json!({}));
    for (document, expected) in [
        (two_types, ["pod-api.json: the generator panicked", "cargo install --locked pod-api-regen@"]),
        (markup, ["pod-api.json: the path ", "/a`<b>`\\\" has a character that does not belong"]),
    ] {
        let build = build_from(&document, "pod-api-from-what-cannot-be");
        let message = String::from_utf8_lossy(&build.stderr);
        assert!(!build.status.success());
        assert!(expected.iter().all(|part| message.contains(part)), "{message}");
    }
}

#[test]
fn another_document_needs_the_generator() {
    let crates = CopiedCrates::new(env!("CARGO_TARGET_TMPDIR"), "pod-api-without-generator", &["pod-api"]);
    let mut build = crates.with_document("check", "pod-api", &json!({}));
    let build = build.args(["--no-default-features", "--features", "streams"]).output().unwrap();
    let message = String::from_utf8_lossy(&build.stderr);
    assert!(!build.status.success());
    assert!(
        message.contains("POD_API_SPEC names ") && message.contains("enable the feature `generate`"),
        "{message}"
    );
}

/// Builds a copy of the raw crate from a document.
fn build_from(document: &Value, copy: &str) -> Output {
    CopiedCrates::new(env!("CARGO_TARGET_TMPDIR"), copy, &["pod-api"]).cargo("build", "pod-api", document)
}
