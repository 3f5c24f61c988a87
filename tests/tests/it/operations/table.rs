//! The README's table of operations is what the code does.

use std::{fmt::Write, fs};

use pod_api_ext::Operation;

use super::calls;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
/// What the README has around the table.
const START: &str = "<!-- operations -->\n";
const END: &str = "<!-- end of operations -->\n";

/// The call without the arguments of its last method, unless that is an id alone.
fn shortened(written: &str) -> String {
    let written: String = written.trim_start_matches("pod.").split_whitespace().collect();
    let (mut depth, mut last) = (0, 0);
    for (index, character) in written.char_indices() {
        if character == '(' && depth == 0 {
            last = index;
        }
        depth += i32::from(character == '(') - i32::from(character == ')');
    }
    match written.split_at(last) {
        (_, "()" | "(&id)") => written,
        (method, _) => format!("{method}(…)"),
    }
}

/// The call that wraps an operation, if one does.
pub(super) fn ergonomic(operation: Operation) -> Option<String> {
    calls::all().iter().find(|call| call.operation == operation).map(|call| shortened(call.written))
}

fn table() -> String {
    let mut table =
        "| operation | raw method | ergonomic method | permission |\n| --- | --- | --- | --- |\n".to_owned();
    for operation in Operation::ALL {
        let (method, path, id) = (operation.method(), operation.path(), operation.id());
        let deprecated = operation.successor().map(|successor| format!(" (deprecated: use `{successor}`)"));
        let deprecated = deprecated.unwrap_or_default();
        let ergonomic = ergonomic(*operation).map_or("–".to_owned(), |call| format!("`{call}`"));
        let permission = operation.permissions().join("; or ");
        writeln!(table, "| `{method} {path}`{deprecated} | `{id}` | {ergonomic} | {permission} |").unwrap();
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
