//! `cargo xtask diff OLD NEW`.

use std::{fs, path::Path};

use serde_json::{Value, json};
use tests::xtask::{stderr, stdout, xtask};

use super::{fragment_a, fragment_b, small_api::from_yaml, with_field};

fn file(text: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::with_suffix(".json").unwrap();
    fs::write(&file, text).unwrap();
    file
}

fn diff(old: &str, new: &str, arguments: &[&str]) -> String {
    let (old, new) = (file(old), file(new));
    stdout(&xtask().arg("diff").arg(old.path()).arg(new.path()).args(arguments).assert().success())
}

#[test]
fn every_format_says_the_same() {
    let old = fragment_a().schema("A", with_field("kind", &json!({"type": "string"}))).text();
    let new =
        fragment_a().schema("A", with_field("kind", &json!({"type": "integer"}))).version("21.0.0").text();
    let text = diff(&old, &new, &[]);
    assert!(
        text.contains("breaking")
            && text.contains("field A.kind: its type was Option<String> and is Option<i64>"),
        "{text}"
    );
    let markdown = diff(&old, &new, &["--format", "markdown"]);
    assert!(markdown.contains("### Breaking\n\n- `field A.kind`"), "{markdown}");
    let report: Value = serde_json::from_str(&diff(&old, &new, &["--format", "json"])).unwrap();
    assert_eq!(
        (&report["old_version"], &report["new_version"], &report["step"]),
        (&json!("20.17.1"), &json!("21.0.0"), &json!("major"))
    );
    assert_eq!(report["changes"][0]["pointer"], "/components/schemas/A/properties/kind");
    assert_eq!(report["changes"][0]["impact"], "breaking");
}

#[test]
fn two_ways_to_say_the_same_are_no_change() {
    let three_1 = fragment_a().schema("A", with_field("kind", &json!({"type": ["string", "null"]})));
    let three_0 = fragment_a().with("/openapi", json!("3.0.3"));
    let three_0 = three_0.schema("A", with_field("kind", &json!({"type": "string", "nullable": true})));
    assert!(diff(&three_1.text(), &three_0.text(), &[]).contains("no change"));
}

#[test]
fn operations_that_come_and_go() {
    let text = diff(&fragment_a().text(), &fragment_b().text(), &[]);
    assert!(
        text.contains("GET /v1/a/{id}/info: removed") && text.contains("POST /v2/b/create: added"),
        "{text}"
    );
}

#[test]
fn what_cannot_be_read_is_refused() {
    let good = file(&fragment_a().text());
    let list = fragment_a().with("/components", json!([])).text();
    for bad in ["", "{\"openapi\": ", "openapi: 2.5.0", list.as_str()] {
        let bad = file(bad);
        let run = xtask().arg("diff").arg(good.path()).arg(bad.path()).assert().code(2);
        assert!(stderr(&run).starts_with("error: source: "), "{}", stderr(&run));
    }
    xtask().arg("diff").arg(good.path()).arg("/nowhere").assert().code(2);
}

/// A pair of documents of `diff_cases/`.
///
/// The first line of a file is the worst that the report says, the further remarks are in its lines.
struct Pair {
    name: String,
    verdict: String,
    said: Vec<String>,
    old: String,
    new: String,
}

fn pairs() -> Vec<Pair> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/regen/diff_cases");
    let mut pairs: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| pair(&entry.unwrap().path())).collect();
    pairs.sort_by(|one, other| one.name.cmp(&other.name));
    pairs
}

fn pair(path: &Path) -> Pair {
    let text = fs::read_to_string(path).unwrap();
    let mut remarks = text.lines().map_while(|line| line.strip_prefix("# ")).map(str::to_owned);
    let verdict = remarks.next().unwrap();
    let said = remarks.collect();
    let both = from_yaml(&text);
    let name = path.file_stem().unwrap().to_string_lossy().into();
    Pair { name, verdict, said, old: both["old"].to_string(), new: both["new"].to_string() }
}

#[test]
fn pairs_of_documents_get_their_verdict() {
    let mut wrong = Vec::new();
    for Pair { name, verdict, said, old, new } in pairs() {
        let report: Value = serde_json::from_str(&diff(&old, &new, &["--format", "json"])).unwrap();
        let worst = report["changes"][0]["impact"].as_str().unwrap_or("nothing");
        let text = diff(&old, &new, &[]);
        if worst != verdict || !said.iter().all(|part| text.contains(part)) {
            wrong.push(format!("{name} is to be {verdict} {said:?}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
