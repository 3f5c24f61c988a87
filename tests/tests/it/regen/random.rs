//! Documents made at random: what regen accepts is Rust, and compiles.
//!
//! `RANDOM_DOCUMENTS` says how many are tried, and `RANDOM_BUILDS` how often those that were accepted are built, 25 as
//! one crate each time; few of both without them, so that every run stays short.

use std::env;

use proptest::{
    prelude::*,
    sample::select,
    strategy::ValueTree,
    test_runner::{Config, TestRng, TestRunner},
};
use serde_json::{Map, Value, json};
use tests::copied_crates::CopiedCrates;

use super::small_api::{derived, united};

fn from_env(name: &str, default: usize) -> usize {
    env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// Names that are alike in Rust, are words of the language, or none at all.
const NAMES: [&str; 40] = [
    "a",
    "b",
    "userId",
    "user_id",
    "UserID",
    "user-id",
    "type",
    "self",
    "Self",
    "body",
    "new",
    "send",
    "client",
    "Default",
    "Error",
    "Option",
    "String",
    "Vec",
    "Ok",
    "Err",
    "Box",
    "1",
    "1a",
    "",
    "-",
    "+1",
    "größe",
    "日本",
    "in",
    "extra",
    "value",
    "header_map",
    "stream",
    "Client",
    "builder",
    "error",
    "defaults",
    "x",
    "X",
    "A",
];

fn name() -> impl Strategy<Value = String> {
    prop_oneof![4 => select(&NAMES[..]).prop_map(str::to_owned), 1 => "[a-zA-Z0-9_ .$-]{1,6}"]
}

/// Names of shared types; they refer to each other.
const TYPES: [&str; 8] = ["A", "B", "AIn", "a_in", "Default", "Error", "AB", "a-b"];

fn scalar() -> impl Strategy<Value = Value> {
    let formats = [
        "int32",
        "int64",
        "uint8",
        "uint64",
        "date",
        "date-time",
        "uuid",
        "ipv4",
        "byte",
        "binary",
        "email",
        "numeric-id",
        "float",
    ];
    let values = vec![
        json!("a"),
        json!("a-b"),
        json!("a_b"),
        json!("="),
        json!(1),
        json!(1.5),
        json!(true),
        json!(null),
        json!("self"),
    ];
    (
        select(vec!["string", "integer", "number", "boolean"]),
        prop::option::of(select(formats.to_vec())),
        prop::option::weighted(0.2, prop::collection::vec(select(values.clone()), 0..4)),
        prop::option::weighted(0.2, select(values)),
        prop::option::weighted(
            0.2,
            select(vec![
                ("minLength", json!(2)),
                ("minimum", json!(1)),
                ("pattern", json!("^x")),
                ("nullable", json!(true)),
                ("title", json!("A")),
                ("description", json!("```\nx\n```")),
            ]),
        ),
    )
        .prop_map(|(kind, format, values, default, more)| {
            let mut schema = json!({ "type": kind });
            if let Some(format) = format {
                schema["format"] = json!(format);
            }
            if let Some(values) = values {
                schema["enum"] = json!(values);
            }
            if let Some(default) = default {
                schema["default"] = default;
            }
            if let Some((key, value)) = more {
                schema[key] = value;
            }
            schema
        })
}

fn schema() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        4 => scalar(),
        2 => select(&TYPES[..]).prop_map(|name| json!({ "$ref": format!("#/components/schemas/{name}") })),
        1 => Just(json!({})),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let fields = prop::collection::vec((name(), inner.clone(), any::<bool>()), 0..5);
        prop_oneof![
            4 => (fields, prop::option::weighted(0.2, prop_oneof![Just(json!(false)), inner.clone()])).prop_map(|(fields, rest)| {
                let required: Vec<_> = fields.iter().filter(|field| field.2).map(|field| field.0.clone()).collect();
                let properties: Map<_, _> = fields.into_iter().map(|(name, schema, _)| (name, schema)).collect();
                let mut schema = json!({"type": "object", "properties": properties, "required": required});
                if let Some(rest) = rest {
                    schema["additionalProperties"] = rest;
                }
                schema
            }),
            2 => inner.clone().prop_map(|items| json!({"type": "array", "items": items, "uniqueItems": true})),
            1 => inner.clone().prop_map(|values| json!({"type": "object", "additionalProperties": values})),
            2 => (select(vec!["allOf", "oneOf", "anyOf"]), prop::collection::vec(inner.clone(), 1..4), any::<bool>()).prop_map(
                |(keyword, parts, nullable)| json!({keyword: parts, "nullable": nullable, "description": "d"})
            ),
            1 => inner.prop_map(|schema| json!({ "not": schema })),
        ]
    })
}

fn media() -> impl Strategy<Value = Value> {
    let names = vec![
        "application/json",
        "application/json",
        "application/json; charset=utf-8",
        "text/plain",
        "application/octet-stream",
        "*/*",
        "application/x-www-form-urlencoded",
        "application/problem+json",
        "multipart/form-data",
    ];
    prop::collection::vec((select(names), prop::option::weighted(0.9, schema())), 0..3).prop_map(|all| {
        let content: Map<_, _> = all
            .into_iter()
            .map(|(name, schema)| {
                (name.to_owned(), schema.map_or(json!({}), |schema| json!({ "schema": schema })))
            })
            .collect();
        json!({"description": "d", "content": content})
    })
}

fn parameter() -> impl Strategy<Value = Value> {
    (
        name(),
        select(vec!["query", "query", "header", "cookie"]),
        any::<bool>(),
        schema(),
        prop::option::weighted(0.1, any::<bool>()),
    )
        .prop_map(|(name, within, required, schema, explode)| {
            let mut parameter = json!({"name": name, "in": within, "required": required, "schema": schema});
            if let Some(explode) = explode {
                parameter["explode"] = json!(explode);
            }
            parameter
        })
}

fn operation() -> impl Strategy<Value = Value> {
    let codes = vec!["200", "201", "204", "2XX", "400", "404", "5xx", "default", "302", "99"];
    (
        prop::collection::vec(parameter(), 0..4),
        prop::option::weighted(0.4, media()),
        prop::collection::vec((select(codes), media()), 0..4),
    )
        .prop_map(|(parameters, body, responses)| {
            let responses: Map<_, _> =
                responses.into_iter().map(|(code, response)| (code.to_owned(), response)).collect();
            let mut operation = json!({"parameters": parameters, "responses": responses});
            if let Some(body) = body {
                operation["requestBody"] = body;
            }
            operation
        })
}

fn document() -> impl Strategy<Value = Value> {
    let paths = prop::collection::vec(
        (
            select(vec!["/v1/a", "/v1/a-b", "/2x/{id}/b", "/ü/{a}"]),
            select(vec!["get", "post", "put", "head", "options"]),
            operation(),
        ),
        1..4,
    );
    let types = prop::collection::vec(schema(), TYPES.len());
    (paths, types).prop_map(|(paths, types)| {
        let mut document = json!({
            "openapi": "3.0.3",
            "info": {"title": "Pod API", "version": "1", "description": "    code"},
            "paths": {},
            "components": {"schemas": {}},
        });
        for (path, method, mut operation) in paths {
            if let Some((_, rest)) = path.split_once('{') {
                let name = rest.split('}').next().unwrap();
                let id = json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
                operation["parameters"].as_array_mut().unwrap().push(id);
            }
            document["paths"][path][method] = operation;
        }
        for (name, schema) in TYPES.into_iter().zip(types) {
            document["components"]["schemas"][name] = schema;
        }
        document
    })
}

#[test]
#[expect(clippy::print_stdout, reason = "the numbers, for who asks by --nocapture")]
fn what_is_accepted_of_random_documents_is_rust_and_a_sample_compiles() {
    let tried = from_env("RANDOM_DOCUMENTS", 60);
    let builds = from_env("RANDOM_BUILDS", 1);
    let seed = u8::try_from(from_env("RANDOM_SEED", 1) % 256).unwrap();
    let config = Config { failure_persistence: None, ..Config::default() };
    let rng = TestRng::from_seed(config.rng_algorithm, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let mut accepted = Vec::new();
    let mut refused = 0_usize;
    for _ in 0..tried {
        let document = document().new_tree(&mut runner).unwrap().current();
        if let Some(file) = env::var_os("RANDOM_LAST") {
            std::fs::write(file, document.to_string()).unwrap();
        }
        match derived(document.clone()) {
            Ok(derived) => accepted.push((document, derived.document)),
            Err(errors) => {
                refused += 1;
                for error in &errors {
                    let text = error.to_string();
                    assert!(!text.contains('\n') && text.len() < 1_300, "{text}");
                    // A refusal by the generator itself is one that no rule foresaw.
                    assert!(!text.contains("no client can be generated"), "{text}\n{document}");
                    assert!(error.pointer.is_some() || text.contains("values are more"), "{text}");
                }
            }
        }
    }
    println!("{tried} documents: {} accepted, {refused} refused", accepted.len());
    assert!(accepted.len() * 5 > tried, "most are refused");
    let crates = CopiedCrates::new(env!("CARGO_TARGET_TMPDIR"), "pod-api-from-random", &["pod-api"]);
    for batch in accepted.chunks(25).take(builds) {
        let documents: Vec<_> = batch.iter().map(|(_, derived)| derived.clone()).collect();
        let check = crates.cargo("check", "pod-api", &united(&documents));
        assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
    }
    // Names of types are what they are only if the document stands alone.
    for (document, derived) in accepted.iter().take(builds) {
        let check = crates.cargo("check", "pod-api", derived);
        assert!(check.status.success(), "{document}\n{}", String::from_utf8_lossy(&check.stderr));
    }
}
