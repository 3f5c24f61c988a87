//! What docs/reliability.md names as its proof exists.

use std::{fs, path::Path};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Where tests are: those of this program, and those beside the code.
const ROOTS: [&str; 3] = ["tests/tests/it", "pod-api/src", "pod-api-ext/src"];

/// Whether there is a test of this path, in a file of its module or in the module `tests` within.
fn exists(test: &str) -> bool {
    let Some((module, function)) = test.rsplit_once("::") else { return false };
    let module = module.replace("::", "/");
    let files = [module.as_str(), module.trim_end_matches("/tests")].map(|module| format!("{module}.rs"));
    ROOTS.iter().any(|root| {
        files.iter().any(|file| {
            let source = fs::read_to_string(Path::new(WORKSPACE).join(root).join(file)).unwrap_or_default();
            source.contains(&format!("fn {function}("))
        })
    })
}

fn page() -> String {
    fs::read_to_string(Path::new(WORKSPACE).join("docs/reliability.md")).unwrap()
}

/// The tests that a text names.
fn tests_in(text: &str) -> Vec<&str> {
    let quoted = text.split('`').skip(1).step_by(2);
    quoted.filter(|text| text.contains("::") && text.starts_with(char::is_lowercase)).collect()
}

#[test]
fn every_test_that_the_page_names_exists() {
    let page = page();
    let tests = tests_in(&page);
    assert!(tests.len() > 50, "{tests:?}");
    let missing: Vec<&str> = tests.into_iter().filter(|test| !exists(test)).collect();
    assert!(missing.is_empty(), "no such tests: {missing:#?}");
}

#[test]
fn a_row_is_one_promise_with_one_or_two_tests() {
    let page = page();
    let long: Vec<&str> =
        page.lines().filter(|line| line.starts_with('|') && tests_in(line).len() > 2).collect();
    assert!(long.is_empty(), "split these: {long:#?}");
}
