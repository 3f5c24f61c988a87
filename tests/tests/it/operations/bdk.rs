//! The page for users of the vendor's kits is what the code does.

use std::{env, fs};

use pod_api_ext::Operation;

use super::table::ergonomic;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/from-the-bdk.md");

/// The line with the last of its columns as the code has it, if the line is about an operation.
fn as_the_code_has_it(line: &str) -> String {
    let columns: Vec<&str> = line.split(" | ").collect();
    let [java, python, operation, _] = columns[..] else { return line.to_owned() };
    let Some(name) = operation.strip_prefix('`').and_then(|name| name.strip_suffix('`')) else {
        return line.to_owned();
    };
    let found = Operation::ALL.iter().find(|known| format!("{} {}", known.method(), known.path()) == name);
    let found = found.unwrap_or_else(|| panic!("no operation is called {name}"));
    let here = ergonomic(*found).map_or_else(
        || format!("`pod.call(\\|raw\\| raw.{}()…)`", found.id()),
        |call| format!("`pod.{call}`"),
    );
    format!("{java} | {python} | {operation} | {here} |")
}

#[test]
fn the_page_names_the_calls_that_there_are() {
    let page = fs::read_to_string(PAGE).unwrap();
    let expected: String = page.lines().map(|line| as_the_code_has_it(line) + "\n").collect();
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(PAGE, expected).unwrap();
        return;
    }
    for (expected, found) in expected.lines().zip(page.lines()) {
        assert_eq!(found, expected, "UPDATE_DOCS=1 writes the last column anew");
    }
}
