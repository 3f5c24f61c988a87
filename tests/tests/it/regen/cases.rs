//! Small documents that generators stumble over, one a file in `cases/`.
//!
//! The lines at the start of a file say what is to happen: whether it is accepted or refused, and what the surface, the
//! notes and the documentation of the client hold, or do not hold.

use std::{fs, path::Path};

use proc_macro2::TokenTree;
use quote::ToTokens;
use serde_json::{Value, json};
use tests::{
    copied_crates::CopiedCrates,
    xtask::{Openapi, stderr},
};

use super::{document, small_api::united};

struct Case {
    name: String,
    /// Keys and texts.
    expected: Vec<(String, String)>,
    path: std::path::PathBuf,
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/regen/cases");
    let mut cases: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| case(entry.unwrap().path())).collect();
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    cases
}

fn case(path: std::path::PathBuf) -> Case {
    let text = fs::read_to_string(&path).unwrap();
    let expected = text.lines().map_while(|line| line.strip_prefix("# ")).map(|line| {
        let (key, text) = line.split_once(": ").unwrap_or((line, ""));
        (key.to_owned(), text.replace("\\n", "\n"))
    });
    Case { name: path.file_stem().unwrap().to_string_lossy().into(), expected: expected.collect(), path }
}

impl Case {
    fn is_accepted(&self) -> bool {
        self.expected.iter().any(|(key, _)| key == "accept")
    }

    /// The document that regen derives, if it accepts this one; or what is not as it should be.
    fn run(&self) -> Result<Option<Value>, String> {
        let openapi = Openapi::empty();
        let run = openapi.regen(&["--from", self.path.to_str().unwrap()]);
        let told = stderr(&run);
        let code = run.get_output().status.code();
        if code != Some(if self.is_accepted() { 0 } else { 2 }) {
            return Err(format!("{}: ends with {code:?}: {told}", self.name));
        }
        let surface = if self.is_accepted() { openapi.read("surface.txt") } else { String::new() };
        for (key, text) in &self.expected {
            let (within, is_there) = match key.as_str() {
                "refuse" | "note" => (&told, true),
                "no-note" => (&told, false),
                "surface" => (&surface, true),
                "no-escape" if told.contains(['\u{1b}', '\u{9b}', '\u{200b}']) => {
                    return Err(format!("{}: {told:?}", self.name));
                }
                "accept" | "doc" | "no-doc" | "no-escape" => continue,
                other => return Err(format!("{}: {other}", self.name)),
            };
            if within.contains(text.as_str()) != is_there {
                return Err(format!("{}: {key} {text:?} in: {within}", self.name));
            }
        }
        if told.lines().any(|line| !line.starts_with("note: ") && !line.starts_with("error: ")) {
            return Err(format!("{}: several lines: {told}", self.name));
        }
        Ok(self.is_accepted().then(|| document(&openapi)))
    }
}

#[test]
fn cases_are_accepted_or_refused_and_what_is_accepted_compiles() {
    let (mut accepted, mut wrong) = (Vec::new(), Vec::new());
    for case in cases() {
        match case.run() {
            Ok(document) => accepted.extend(document.map(|document| (case, document))),
            Err(message) => wrong.push(message),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let crates = CopiedCrates::new(env!("CARGO_TARGET_TMPDIR"), "pod-api-from-cases", &["pod-api"]);
    let documents: Vec<_> = accepted.iter().map(|(_, document)| document.clone()).collect();
    let check = crates.cargo("check", "pod-api", &united(&documents));
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
    // Here the names of the types themselves are what is tried.
    for (case, document) in accepted.iter().filter(|(case, _)| case.name.starts_with("s15")) {
        let check = crates.cargo("check", "pod-api", document);
        assert!(check.status.success(), "{}: {}", case.name, String::from_utf8_lossy(&check.stderr));
    }
}

#[test]
fn texts_are_text_in_the_documentation_of_the_client() {
    for case in cases().iter().filter(|case| case.name.starts_with('t') && case.is_accepted()) {
        let mut document = case.run().unwrap().unwrap();
        let client = pod_api_regen::pipeline::check::check(&document).unwrap();
        let docs = doc_attributes(&client);
        // Also if nobody made them plain before.
        let text: Value = "a\n```rust\npanic!()\n```\n\n    panic!()\n<script>".into();
        for place in ["/paths/~1v1~1a/get/summary", "/components/schemas/A/description"] {
            *document.pointer_mut(place).unwrap() = text.clone();
        }
        for name in ["x-a", "default", "info"] {
            document["components"]["schemas"]["A"]["properties"][name] =
                json!({"type": "string", "description": text});
        }
        let again = doc_attributes(&pod_api_regen::pipeline::check::check(&document).unwrap());
        for docs in [&docs, &again] {
            assert!(!docs.contains("```") && !docs.contains("\n    ") && !docs.contains("\n<"), "{docs}");
        }
        for (key, text) in case.expected.iter().filter(|(key, _)| key.ends_with("doc")) {
            let text = text.replace("\\\\", "\\");
            assert_eq!(docs.contains(&text), key == "doc", "{}: {text:?} in: {docs}", case.name);
        }
    }
}

/// What rustdoc sees.
fn doc_attributes(client: &syn::File) -> String {
    let mut docs = String::new();
    let mut open = vec![client.to_token_stream()];
    while let Some(tokens) = open.pop() {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => open.push(group.stream()),
                TokenTree::Ident(name) if name == "doc" => {
                    let text = tokens.get(index + 2).map(ToString::to_string).unwrap_or_default();
                    if let Ok(text) = syn::parse_str::<syn::LitStr>(&text) {
                        docs = docs + &text.value() + "\n";
                    }
                }
                _ => {}
            }
        }
    }
    docs
}
