//! Bad input: one clear message that names page and place, exit code 2, every file as it was.

use serde_json::json;
use tests::{
    site::{Fragment, Page, Site, VERSION},
    xtask::{Openapi, stderr},
};

use super::{filled, fragment_a, fragment_b, from_pages, page_a, page_b, pages, with_field};

/// Runs on a folder that is filled already, and proves that the refusal names all of `expected` and changes nothing.
fn refuses(pages: &[Page], expected: &[&str]) {
    let openapi = filled(&super::pages());
    let before = openapi.files();
    let run = from_pages(&openapi, pages, &[]).code(2);
    let message = stderr(&run);
    for part in expected {
        assert!(message.contains(part), "{part:?} is not in: {message}");
    }
    assert!(
        message.lines().all(|line| line.starts_with("error: ") || line.starts_with("note: ")),
        "{message}"
    );
    assert!(!message.contains("panicked"), "{message}");
    assert_eq!(openapi.files(), before);
}

fn a_with(fragment: &Fragment) -> Vec<Page> {
    vec![Page::of("section/a", fragment), page_b()]
}

#[test]
fn truncated_json() {
    let whole = page_a().text;
    let end = whole.find("\"components\"").unwrap();
    refuses(
        &[Page::raw("section/a", &whole[..end]), page_b()],
        &["extract: section/a: ", "not JSON", "line 1 column"],
    );
}

/// Most readers take the last value, and say nothing.
#[test]
fn a_key_that_stands_twice_in_one_object() {
    let twice =
        fragment_a().text().replacen("\"paths\":{", "\"paths\":{\"/v1/a/{id}/info\":{\"put\":{}},", 1);
    let page = Page::raw("section/a", format!("```json\n{twice}\n```\n"));
    refuses(
        &[page, page_b()],
        &["extract: section/a: ", "the key /v1/a/{id}/info stands twice", "line 1 column"],
    );
    let file = tempfile::NamedTempFile::with_suffix(".json").unwrap();
    std::fs::write(&file, &twice).unwrap();
    let message = stderr(&Openapi::empty().regen(&["--from", file.path().to_str().unwrap()]).code(2));
    assert!(message.contains("the key /v1/a/{id}/info stands twice"), "{message}");
}

#[test]
fn an_html_page() {
    let html = "<!DOCTYPE html>\n<html><body>Page not found</body></html>";
    refuses(&[Page::raw("section/a", html), page_b()], &["section/a", "HTML"]);
}

#[test]
fn a_large_page_in_a_folder() {
    let large = format!("{}{}", page_a().text, "x".repeat(9 << 20));
    refuses(&[Page::raw("section/a", large), page_b()], &["section/a.md", "larger than 8 MiB"]);
}

#[test]
fn two_pages_that_define_one_type_differently() {
    let other = fragment_b().schema("Error", with_field("code", &json!({"type": "string"})));
    refuses(
        &[page_a(), Page::of("section/sub/b", &other)],
        &["merge: section/sub/b: at /components/schemas/Error/properties/code", "section/a"],
    );
}

#[test]
fn a_page_in_a_version_of_openapi_that_is_not_known() {
    let newer = fragment_a().with("/openapi", json!("4.0.0"));
    refuses(&a_with(&newer), &["source: section/a: at /openapi: OpenAPI 4.0.0"]);
}

#[test]
fn one_operation_on_two_pages_with_different_content() {
    let other = fragment_a().with("/paths/~1v1~1a~1{id}~1info/get/tags/0", json!("Rooms"));
    refuses(
        &[page_a(), page_b(), Page::of("section/again", &other)],
        &["merge: section/again: at /paths/~1v1~1a~1{id}~1info/get/tags/0", "section/a", "Rooms", "Streams"],
    );
}

#[test]
fn pages_of_two_versions() {
    let newer = fragment_b().version("20.18.0");
    refuses(
        &[page_a(), Page::of("section/sub/b", &newer)],
        &["merge: ", "20.17.1 (section/a)", "20.18.0 (section/sub/b)"],
    );
}

#[test]
fn a_vanished_operation() {
    refuses(
        &[page_a()],
        &[
            "diff: section/sub/b: at /paths/~1v2~1b~1create/post",
            "POST /v2/b/create",
            "type B",
            "--accept-removals",
        ],
    );
}

#[test]
fn paths_that_climb_or_do_not_start_with_a_slash() {
    for path in ["/v1/../admin", "/v1/%2e%2e/admin", "v1/a", "/v1/a\\..\\b"] {
        let pages = [page_a(), page_b(), Page::of("section/c", &Fragment::new("get", path, "A"))];
        let place = path.replace('/', "~1");
        refuses(&pages, &["check: section/c: ", &format!("at /paths/{place}")]);
    }
}

#[test]
fn references_that_leave_the_document_or_resolve_nowhere() {
    for reference in
        ["file:///etc/passwd", "http://example.com/a.json", "other.json#/A", "#/components/schemas/Missing"]
    {
        let broken = fragment_a().schema("A", with_field("x", &json!({"$ref": reference})));
        refuses(
            &a_with(&broken),
            &["check: section/a: at /components/schemas/A/properties/x/$ref", reference],
        );
    }
}

#[test]
fn references_in_a_circle() {
    let circle = fragment_a()
        .schema("A", json!({"allOf": [{"$ref": "#/components/schemas/C"}]}))
        .schema("C", json!({"$ref": "#/components/schemas/A"}));
    refuses(&a_with(&circle), &["check: section/a: at /components/schemas/", "leads back to itself"]);
}

#[test]
fn constructs_that_3_0_cannot_express() {
    for (keyword, value) in
        [("if", json!({})), ("patternProperties", json!({"^x": {}})), ("prefixItems", json!([{}]))]
    {
        let broken = fragment_a().schema("A", with_field("x", &json!({keyword: value})));
        refuses(
            &a_with(&broken),
            &[&format!("lower: section/a: at /components/schemas/A/properties/x/{keyword}")],
        );
    }
}

#[test]
fn bidirectional_controls_in_names() {
    let broken = fragment_a().schema("A", with_field("user\u{202e}di", &json!({"type": "string"})));
    refuses(&a_with(&broken), &["lower: section/a: at /components/schemas/A/properties/user"]);
}

#[test]
fn bodies_that_no_client_can_write() {
    let operation = fragment_a().value().pointer("/paths/~1v1~1a~1{id}~1info/get").cloned().unwrap();
    for media_type in ["application/xml", "image/png"] {
        let mut operation = operation.clone();
        operation["requestBody"] = json!({"content": {media_type: {"schema": {"type": "string"}}}});
        let broken = fragment_a().with("/paths/~1v1~1a~1{id}~1info/get", operation);
        let place = "lower: section/a: at /paths/~1v1~1a~1{id}~1info/get/requestBody: its body is ";
        refuses(&a_with(&broken), &[&format!("{place}{media_type}"), "--skip-unsupported"]);
    }
}

/// As many parts, and types in a row, as took minutes.
#[test]
fn documents_of_a_size_that_nobody_has_in_little_time() {
    let field =
        |number: usize| json!({"type": "object", "properties": {format!("f{number}"): {"type": "string"}}});
    let parts: Vec<_> = (0..65_536).map(field).collect();
    let with_parts = fragment_a().schema("A", json!({ "oneOf": parts }));
    let chain = (0..3_000).fold(fragment_a(), |fragment, number| {
        let next = json!({ "$ref": format!("#/components/schemas/T{}", number + 1) });
        fragment.schema(&format!("T{number}"), with_field("next", &next))
    });
    let chain = chain.schema("T3000", json!({"type": "string"}));
    // Each is a copy of what it refers to: twenty times as many took all memory.
    let fields: serde_json::Map<_, _> = (0..40_000).map(|number| (format!("f{number}"), json!({}))).collect();
    let large = fragment_a().schema("Large", json!({"type": "object", "properties": fields}));
    let copies = (0..60).fold(large, |fragment, number| {
        let copy = json!({"type": "object", "allOf": [{"$ref": "#/components/schemas/Large"}]});
        fragment.schema(&format!("Copy{number}"), copy)
    });
    for (fragment, expected) in [
        (with_parts, "65536 parts"),
        (chain, "more than 100 others"),
        (copies, "what its compositions refer to has too many fields"),
    ] {
        let start = std::time::Instant::now();
        let file = tempfile::NamedTempFile::with_suffix(".json").unwrap();
        std::fs::write(&file, fragment.text()).unwrap();
        let message = stderr(&Openapi::empty().regen(&["--from", file.path().to_str().unwrap()]).code(2));
        assert!(message.contains(expected), "{message}");
        assert!(start.elapsed().as_secs() < 60, "{expected}: {:?}", start.elapsed());
    }
}

#[test]
fn deep_nesting() {
    let deep = (0..5_000).fold("1".to_owned(), |inner, _| format!("{{\"items\":{inner}}}"));
    let text = fragment_a().text().replace("\"type\":\"string\"", &format!("\"items\":{deep}"));
    let page = format!("```json\n{text}\n```\n");
    refuses(&[Page::raw("section/a", page), page_b()], &["section/a", "recursion limit"]);
}

#[test]
fn a_stale_overlay_action() {
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n- target: $.info\n  update: {x-a: 1}\n\
         - target: $.components.schemas.Gone\n  update: {description: ours}\n";
    let openapi = super::filled_with(&pages(), &[("overlay.yaml", overlay)]);
    let before = openapi.files();
    let run = openapi.regen(&["--offline"]).code(2);
    let message = stderr(&run);
    assert!(
        message.contains("overlay: overlay.yaml: at /actions/1") && message.contains("Gone"),
        "{message}"
    );
    assert_eq!(openapi.files(), before);
}

#[test]
fn every_entry_of_the_documentation_whose_subject_is_gone() {
    let first = "GET /v1/a/{id}/info: {parameters: {gone: x}}\nGET /gone: {summary: x}\n";
    let second = "Gone: x\nA: {fields: {gone: x}}\n";
    let texts = [("documentation/first.yaml", first), ("documentation/second.yaml", second)];
    let openapi = super::filled_with(&pages(), &texts);
    let before = openapi.files();
    let message = stderr(&openapi.regen(&["--offline"]).code(2));
    for expected in [
        "documentation/first.yaml: GET /v1/a/{id}/info: it has no parameter gone",
        "documentation/first.yaml: GET /gone: there is no such operation",
        "documentation/second.yaml: Gone: there is no such type",
        "documentation/second.yaml: A: A has no field gone",
    ] {
        assert!(
            message.contains(&format!("error: describe: {expected}")),
            "{expected:?} is not in: {message}"
        );
    }
    assert_eq!(openapi.files(), before);
}

#[test]
fn documentation_in_another_form() {
    let texts = [("documentation/a.yaml", "GET /v1/a/{id}/info: {summery: x}\n")];
    let openapi = super::filled_with(&pages(), &texts);
    let message = stderr(&openapi.regen(&["--offline"]).code(2));
    assert!(
        message.contains("documentation/a.yaml: GET /v1/a/{id}/info: summery: unknown field"),
        "{message}"
    );
}

#[test]
fn what_was_captured_and_then_changed_by_hand() {
    let openapi = filled(&pages());
    openapi.write("upstream/section/a.json", fragment_a().version("1").text());
    let before = openapi.files();
    let message = stderr(&openapi.regen(&["--offline"]).code(2));
    assert!(message.contains("source: upstream/section/a.json: ") && message.contains("sha256"), "{message}");
    assert_eq!(openapi.files(), before);
}

#[test]
fn manifests_that_lead_out_of_the_folder() {
    for path in ["../a", "/etc/a", "a/../../b", "a\\b"] {
        let openapi = Openapi::empty();
        openapi.write(
            "sources.toml",
            format!("[[page]]\npath = '{path}'\nversion = '{VERSION}'\nsha256 = ''\n"),
        );
        for arguments in [&["--offline"][..], &["--base-url", "http://127.0.0.1:1/main"]] {
            let message = stderr(&openapi.regen(arguments).code(2));
            assert!(message.contains(&format!("{path:?}")), "{message}");
        }
    }
}

/// Without what was before, everything would be new, and nothing gone or broken.
#[test]
fn a_document_of_the_last_run_that_cannot_be_compared_with() {
    let right = filled(&pages()).read("pod-api.json");
    let conflict = right.replacen("  \"paths\"", "<<<<<<< ours\n=======\n>>>>>>> theirs\n  \"paths\"", 1);
    let stricter = right.replace("\"/v2/b/create\"", "\"/v2/b/../create\"");
    for (text, expected) in [(conflict, "not JSON"), (stricter, "a segment that climbs")] {
        let openapi = filled(&pages());
        openapi.write("pod-api.json", text);
        let before = openapi.files();
        for arguments in [&["--offline"][..], &["--offline", "--accept-removals"]] {
            let message = stderr(&openapi.regen(arguments).code(2));
            assert!(
                message.contains("error: diff: pod-api.json: ") && message.contains(expected),
                "{message}"
            );
            assert!(message.contains("restore it by git, or delete it"), "{message}");
            assert_eq!(openapi.files(), before);
        }
        openapi.regen(&["--offline", "--check"]).code(1);
        std::fs::remove_file(openapi.path().join("pod-api.json")).unwrap();
        openapi.regen(&["--offline"]).success();
        assert_eq!(openapi.read("pod-api.json"), right);
    }
}

#[test]
fn documents_of_no_kind() {
    let bomb = (1..12).fold("a0: &a0 [x,x,x,x,x,x,x,x,x]\n".to_owned(), |text, level| {
        let aliases = vec![format!("*a{}", level - 1); 9].join(",");
        format!("{text}a{level}: &a{level} [{aliases}]\n")
    });
    for (text, expected) in [
        ("just text", "neither OpenAPI nor Swagger"),
        ("", "neither OpenAPI nor Swagger"),
        ("{\"openapi\": \"3.1", "not JSON"),
        ("openapi: [", "not YAML"),
        ("openapi: 4.0.0\ninfo: {title: Pod API}", "neither 3.0 nor 3.1"),
        ("openapi: '3.10'\ninfo: {title: Pod API}", "OpenAPI 3.10 is neither 3.0 nor 3.1"),
        (
            "openapi: 3.1\ninfo: {title: Pod API}",
            "at /openapi: the version is the number 3.1; write it in quotes",
        ),
        ("swagger: '2.0'\ninfo: {title: Pod API, version: '1'}\npaths: []", "not Swagger 2.0"),
        (bomb.as_str(), "repetition limit"),
        ("openapi: 3.1.0\ninfo: {title: Pod API, version: '1'}\npaths: []", "at /paths: an object"),
        (
            "swagger: '2.0'\ninfo: {title: Pod API, version: '1'}\npaths: {}\ndefinitions: []",
            "at /definitions: an object",
        ),
        ("openapi: 3.1.0\ninfo: {title: Login API, version: '1'}\npaths: {}", "Login API"),
    ] {
        let openapi = filled(&pages());
        let before = openapi.files();
        let file = tempfile::NamedTempFile::with_suffix(".yaml").unwrap();
        std::fs::write(&file, text).unwrap();
        let message = stderr(&openapi.regen(&["--from", file.path().to_str().unwrap()]).code(2));
        assert!(message.contains(expected), "{text:?}: {message}");
        assert_eq!(openapi.files(), before);
    }
}

#[test]
fn a_folder_without_pages_and_one_that_is_not_there() {
    refuses(&[Page::prose("a")], &["no page of \"Pod API\""]);
    let openapi = filled(&pages());
    let message = stderr(&openapi.regen(&["--from", "/nowhere/at/all"]).code(2));
    assert!(message.contains("/nowhere/at/all"), "{message}");
}

#[tokio::test]
async fn an_index_that_points_elsewhere() {
    for link in [
        "https://evil.example/main/a.md",
        "ftp://127.0.0.1/main/a.md",
        "file:///etc/passwd",
        "/other/a.md",
        "../a.md",
        "javascript:alert(1)",
        "//evil.example/main/a.md",
    ] {
        let site = Site::serving(&pages()).await;
        let site_index = format!("# Pages\n\n- [A]({}/section/a.md): a\n- [B]({link}): b\n", site.base());
        let other = Site::empty().await;
        other.answer("llms.txt", &site_index.replace(&site.base(), &other.base())).await;
        let openapi = filled(&pages());
        let before = openapi.files();
        let run = openapi.regen(&["--base-url", &other.base(), "--discover"]).code(2);
        assert!(stderr(&run).contains("llms.txt") && stderr(&run).contains(link), "{}", stderr(&run));
        assert_eq!(openapi.files(), before);
        assert_eq!(other.requests().await.len(), 1, "nothing but the index is fetched");
    }
}

#[test]
fn base_urls_that_are_not_safe() {
    for url in [
        "http://docs.example.com/main",
        "ftp://docs.example.com",
        "https://user:secret@docs.example.com",
        "nonsense",
    ] {
        let openapi = filled(&pages());
        let message = stderr(&openapi.regen(&["--base-url", url]).code(2));
        assert!(message.contains("base URL"), "{message}");
    }
}

#[tokio::test]
async fn pages_that_do_not_change_when_another_api_is_asked_for() {
    let site = Site::serving(&pages()).await;
    let openapi = Openapi::empty();
    openapi.regen(&["--base-url", &site.base()]).success();
    openapi.write("sources.toml", openapi.read("sources.toml").replace("Pod API", "Agent API"));
    let before = openapi.files();
    let message = stderr(&openapi.regen(&["--base-url", &site.base()]).code(2));
    assert!(message.contains("extract: section/a: a page of \"Pod API\", not of \"Agent API\""), "{message}");
    assert_eq!(openapi.files(), before);
}

#[tokio::test]
async fn a_recorded_page_that_is_gone_or_of_another_api() {
    for (text, expected) in [
        (Page::prose("x").text, "no OpenAPI document"),
        ("<html>not found</html>".to_owned(), "HTML"),
        (Page::of("x", &fragment_a().title("Agent API")).text, "Agent API"),
    ] {
        let site = Site::serving(&[Page::raw("section/a", text), page_b()]).await;
        let openapi = filled(&pages());
        let before = openapi.files();
        let message = stderr(&openapi.regen(&["--base-url", &site.base()]).code(2));
        assert!(message.contains("extract: section/a: ") && message.contains(expected), "{message}");
        assert_eq!(openapi.files(), before);
    }
}
