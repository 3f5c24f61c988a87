//! Unusual input that must work.

use serde_json::{Value, json};
use tests::{
    site::Page,
    xtask::{Openapi, stderr},
};

use super::{document, filled, fragment_a, fragment_b, from_pages, page_a, page_b, pages, with_field};

fn derived(fragment: &tests::site::Fragment) -> (Value, String) {
    let openapi = Openapi::empty();
    let run = from_pages(&openapi, &[Page::of("a", fragment)], &[]).success();
    (document(&openapi), stderr(&run))
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    let plain = filled(&pages());
    let odd = |page: Page| Page::raw(&page.path, format!("\u{feff}{}", page.text.replace('\n', "\r\n")));
    let other = filled(&pages().into_iter().map(odd).collect::<Vec<_>>());
    for file in ["pod-api.json", "surface.txt", "sources.toml", "upstream/section/a.json"] {
        assert_eq!(plain.read(file), other.read(file));
    }
}

#[test]
fn the_same_operation_on_two_pages_alike() {
    let openapi = filled(&[page_a(), page_b(), Page::of("section/again", &fragment_a())]);
    assert_eq!(document(&openapi)["paths"].as_object().unwrap().len(), 2);
}

#[test]
fn pages_of_other_apis_and_without_a_fragment() {
    let agent = fragment_a().title("Agent API").version("3.2.1").schema("Error", json!({"type": "string"}));
    let openapi = filled(&[
        page_a(),
        page_b(),
        Page::of("agent/a", &agent),
        Page::prose("guide"),
        Page::raw("empty", ""),
    ]);
    assert_eq!(document(&openapi)["components"]["schemas"]["Error"]["type"], "object");
}

#[test]
fn non_ascii_names_and_texts() {
    let fragment = fragment_b()
        .schema(
            "Größe",
            with_field(
                "länge",
                &json!({"type": "integer", "description": "Länge in m\u{202e}m\u{2069}, 東京"}),
            ),
        )
        .schema("B", with_field("größe", &json!({"$ref": "#/components/schemas/Größe"})));
    let openapi = Openapi::empty();
    let run = from_pages(&openapi, &[Page::of("seite/übersicht", &fragment)], &[]).success();
    let field = &document(&openapi)["components"]["schemas"]["Größe"]["properties"]["länge"];
    assert_eq!(field["description"], "Länge in mm, 東京");
    assert!(openapi.read("surface.txt").contains("länge"));
    assert!(stderr(&run).contains("bidirectional"), "{}", stderr(&run));
    for file in ["pod-api.json", "surface.txt"] {
        assert!(!openapi.read(file).contains(['\u{202e}', '\u{2069}']));
    }
}

#[test]
fn a_required_that_names_no_property_is_reported_and_dropped() {
    let mut schema = with_field("id", &json!({"type": "string"}));
    schema["required"] = json!(["id", "ghost"]);
    let (document, notes) = derived(&fragment_a().schema("A", schema));
    assert_eq!(document["components"]["schemas"]["A"]["x-required"], json!(["id"]));
    assert!(notes.contains("note: lower: a: at /components/schemas/A/required: \"ghost\""), "{notes}");
}

#[test]
fn constructs_of_3_1_that_3_0_can_express() {
    let (document, _) = derived(&fragment_a().schema(
        "A",
        json!({
            "type": "object",
            "properties": {
                "nullable": {"type": ["string", "null"], "examples": ["x"]},
                "bounded": {"type": "integer", "exclusiveMinimum": 0},
                "constant": {"const": 7},
                "either": {"type": ["string", "integer"]},
                "linked": {"$ref": "#/components/schemas/Error", "description": "why"},
                "optional": {"anyOf": [{"$ref": "#/components/schemas/Error"}, {"type": "null"}]},
                "bytes": {"type": "string", "contentEncoding": "base64"},
            },
        }),
    ));
    let properties = &document["components"]["schemas"]["A"]["properties"];
    assert_eq!(properties["nullable"], json!({"type": "string", "nullable": true, "example": "x"}));
    assert_eq!(
        properties["bounded"],
        json!({"type": "integer", "x-minimum": 0, "x-exclusive-minimum": true})
    );
    assert_eq!(properties["constant"], json!({"type": "integer", "x-known-values": [7]}));
    assert_eq!(properties["either"], json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}));
    let error = json!({"$ref": "#/components/schemas/Error"});
    assert_eq!(properties["linked"], json!({"allOf": [error], "description": "why"}));
    assert_eq!(properties["optional"], json!({"allOf": [error], "nullable": true}));
    assert_eq!(properties["bytes"], json!({"type": "string", "format": "byte"}));
}

/// A type with everything that would let a generated type refuse a value.
fn strict() -> Value {
    json!({
        "type": "object",
        "required": ["name"],
        "additionalProperties": false,
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 9, "pattern": "^x"},
            "size": {"type": "integer", "format": "uint8", "minimum": 1},
            "tags": {"type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": {"type": "string"}},
            "address": {"type": "string", "format": "ipv4"},
        },
    })
}

#[test]
fn an_answer_decodes_whatever_it_holds_and_what_is_sent_stays_strict() {
    let sent = json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}});
    let fragment = fragment_b().schema("B", strict()).schema("Sent", strict());
    let mut operation = fragment.value().pointer("/paths/~1v2~1b~1create/post").cloned().unwrap();
    operation["requestBody"] = sent;
    operation["parameters"].as_array_mut().unwrap().push(
        json!({"name": "code", "in": "query", "required": true, "schema": {"type": "string", "minLength": 2}}),
    );
    let openapi = filled(&[Page::of("b", &fragment.with("/paths/~1v2~1b~1create/post", operation))]);
    let surface = openapi.read("surface.txt");
    let answer = "type B\n  address: Option<String>\n  name: Option<String>\n  size: Option<i64>\n  tags: Option<Vec<String>>\n";
    assert!(surface.contains(answer), "{surface}");
    assert!(surface.contains("type Sent (closed)\n  address: Option<String>\n  name: String\n"), "{surface}");
    assert!(surface.contains("  code: String as query code\n"), "{surface}");
    let schemas = &document(&openapi)["components"]["schemas"];
    assert_eq!((schemas["B"].get("additionalProperties"), &schemas["B"]["x-closed"]), (None, &json!(true)));
    assert_eq!(schemas["Sent"]["additionalProperties"], false);
    assert_eq!(
        schemas["B"]["properties"]["name"],
        json!({"type": "string", "x-min-length": 1, "x-max-length": 9, "x-pattern": "^x"}),
    );
}

#[test]
fn an_operation_id_of_the_source_gives_way_to_the_derived_one() {
    let mut operation = fragment_a().value().pointer("/paths/~1v1~1a~1{id}~1info/get").cloned().unwrap();
    operation["operationId"] = json!("getInfo");
    let (document, notes) = derived(&fragment_a().with("/paths/~1v1~1a~1{id}~1info/get", operation));
    assert_eq!(document["paths"]["/v1/a/{id}/info"]["get"]["operationId"], "v1_a_id_info_get");
    assert!(
        notes.contains("its operationId \"getInfo\" was dropped; its name is v1_a_id_info_get"),
        "{notes}"
    );
}

#[test]
fn a_shared_path_item_is_described_like_any_other() {
    let fragment = fragment_a();
    let item = fragment.value().pointer("/paths/~1v1~1a~1{id}~1info").cloned().unwrap();
    let mut components = fragment.value()["components"].clone();
    components["pathItems"] = json!({"Shared": item});
    let shared = json!({"$ref": "#/components/pathItems/Shared"});
    let (document, _) =
        derived(&fragment.with("/components", components).with("/paths/~1v1~1a~1{id}~1info", shared));
    assert_eq!(document["paths"]["/v1/a/{id}/info"]["get"]["x-effect"], "reads");
}

#[test]
fn a_success_without_a_body_is_one_whether_its_code_or_its_range_is_documented() {
    for (code, pattern) in [("204", "204u16 =>"), ("2XX", "200u16 ..= 299u16 =>")] {
        let mut operation = fragment_a().value().pointer("/paths/~1v1~1a~1{id}~1info/get").cloned().unwrap();
        operation["responses"][code] = json!({"description": "nothing there"});
        let (document, _) = derived(&fragment_a().with("/paths/~1v1~1a~1{id}~1info/get", operation));
        let client = pod_api_regen::pipeline::check::check(&document).unwrap();
        let code = quote::ToTokens::to_token_stream(&client).to_string();
        let (before, after) = code.split_once(pattern).expect(pattern);
        assert!(after.trim_start().starts_with("crate :: decode :: empty"), "{after:.80}");
        let is_first = !before.contains("200u16 =>");
        assert_eq!(is_first, pattern.starts_with("204"), "the status with a body goes before the range");
    }
}

#[test]
fn a_type_that_contains_itself() {
    let tree = json!({"type": "object", "properties": {
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/A"}},
        "parent": {"$ref": "#/components/schemas/A"},
    }});
    let openapi = Openapi::empty();
    from_pages(&openapi, &[Page::of("a", &fragment_a().schema("A", tree))], &[]).success();
    assert!(
        openapi.read("surface.txt").contains("parent: Option<Box<A>>"),
        "{}",
        openapi.read("surface.txt")
    );
}
