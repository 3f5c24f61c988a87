//! The README's table of operations is what the code does.

use std::{collections::BTreeMap, fmt::Write, fs};

use pod_api_ext::Operation;
use serde_json::Value;

use super::cases;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
/// What the README has around the table.
const START: &str = "<!-- operations -->\n";
const END: &str = "<!-- end of operations -->\n";
const DESCRIPTION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/pod-api.json");

/// Method and path of every operation of the description, by operation id.
fn described() -> BTreeMap<String, String> {
    let document: Value = serde_json::from_slice(&fs::read(DESCRIPTION).unwrap()).unwrap();
    let mut operations = BTreeMap::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let line = format!("{} {path}", method.to_uppercase());
            operations.insert(operation["operationId"].as_str().unwrap().to_owned(), line);
        }
    }
    operations
}

/// The call without what is between its parentheses, but for an id.
fn shortened(written: &str) -> String {
    let mut short = String::new();
    let mut depth = 0;
    for character in written.split_whitespace().collect::<String>().replace("(&ID)", "(\u{1})").chars() {
        depth += i32::from(character == '(');
        match character {
            '(' | ')' if depth == 1 => short.push(character),
            '\u{1}' => short.push_str("&id"),
            _ if depth == 0 => short.push(character),
            _ => {}
        }
        depth -= i32::from(character == ')');
    }
    let ends_with_arguments = !written.ends_with("()") && short.ends_with("()");
    if ends_with_arguments { format!("{}(…)", short.trim_end_matches("()")) } else { short }
}

fn table() -> String {
    let described = described();
    let mut table =
        "| operation | raw method | ergonomic method | permission |\n| --- | --- | --- | --- |\n".to_owned();
    for case in cases::all() {
        let id = case.operation.id();
        let line = described.get(id).unwrap_or_else(|| panic!("{id} is not described"));
        let (method, permission) = (shortened(case.written), case.operation.required().join("; or "));
        writeln!(table, "| `{line}` | `{id}` | `{method}` | {permission} |").unwrap();
    }
    table
}

#[test]
fn it_has_what_the_code_does() {
    let table = table();
    let readme = fs::read_to_string(README).unwrap();
    let (before, rest) = readme.split_once(START).unwrap();
    let (written, after) = rest.split_once(END).unwrap();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(README, format!("{before}{START}{table}{END}{after}")).unwrap();
        return;
    }
    for (expected, found) in table.lines().zip(written.lines()) {
        assert_eq!(found, expected, "UPDATE_DOCS=1 writes the table anew");
    }
    assert_eq!(written, table, "UPDATE_DOCS=1 writes the table anew");
}

#[test]
fn every_operation_of_the_description_is_wrapped() {
    let described = described();
    let wrapped: Vec<&str> = Operation::ALL.iter().map(Operation::id).collect();
    for id in described.keys() {
        assert!(wrapped.contains(&id.as_str()), "{id} has no ergonomic method");
    }
    assert_eq!(described.len(), wrapped.len());
}
