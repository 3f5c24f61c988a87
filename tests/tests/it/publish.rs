//! What is published stands on its own, and the tree can be checked out anywhere.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use tests::xtask::workspace;

/// The crates that are published, with their folders.
const CRATES: [(&str, &str); 3] =
    [("pod-api", "pod-api"), ("pod-api-regen", "xtask/regen"), ("pod-api-ext", "pod-api-ext")];

/// Every file and link of the project, by its path in it; nothing of what a build or git leaves there.
fn tree() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![workspace().to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name();
            if name == "target" || name == ".git" {
                continue;
            }
            if entry.file_type().unwrap().is_dir() {
                open.push(entry.path());
            } else {
                found.push(entry.path().strip_prefix(workspace()).unwrap().to_owned());
            }
        }
    }
    found
}

#[test]
fn each_crate_has_the_licences_as_files() {
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let ours = fs::read(workspace().join(licence)).unwrap();
        for (_, folder) in CRATES {
            let copy = workspace().join(folder).join(licence);
            assert!(fs::read(&copy).unwrap() == ours, "{} is not the workspace's", copy.display());
        }
    }
}

#[test]
fn every_system_can_check_the_tree_out() {
    let tree = tree();
    assert!(tree.len() > 300);
    let mut spellings = BTreeMap::<String, &Path>::new();
    for path in &tree {
        let text = path.to_str().unwrap();
        assert!(!workspace().join(path).is_symlink(), "{text} is a link, which Windows does not check out");
        // Of Windows; the path of a checkout comes on top.
        assert!(text.len() < 160, "{text} is too long");
        assert!(!text.contains(['<', '>', ':', '"', '|', '?', '*', ' ']), "{text}");
        if let Some(other) = spellings.insert(text.to_lowercase(), path) {
            panic!("{text} and {} are one file where case does not count", other.display());
        }
    }
}

/// The names of the example programs.
fn examples() -> Vec<String> {
    let files = fs::read_dir(workspace().join("pod-api-ext/examples")).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    let programs = paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    programs.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn each_page_of_the_guide_has_an_example_and_each_example_a_page() {
    let sources = "https://docs.rs/crate/pod-api-ext/latest/source/examples/";
    let mut programs = examples();
    let all = programs.clone();
    for page in fs::read_dir(workspace().join("pod-api-ext/guide")).unwrap() {
        let page = page.unwrap().path();
        let text = fs::read_to_string(&page).unwrap();
        let named: Vec<&str> = text
            .split(sources)
            .skip(1)
            .filter_map(|rest| rest.split_once(".rs)"))
            .map(|(name, _)| name)
            .collect();
        assert!(!named.is_empty(), "{} names no example", page.display());
        for name in named {
            assert!(all.iter().any(|program| program == name), "{}: no example {name}", page.display());
            programs.retain(|program| program != name);
        }
    }
    assert_eq!(programs, [""; 0], "no page of the guide names these");
}

#[test]
fn the_placeholder_of_the_repository_stands_in_one_place() {
    let holds = |path: &&PathBuf| {
        fs::read_to_string(workspace().join(path)).is_ok_and(|text| text.contains("github.com/OWNER"))
    };
    let tree = tree();
    let places: Vec<&PathBuf> =
        tree.iter().filter(holds).filter(|path| !path.ends_with("tests/it/publish.rs")).collect();
    assert_eq!(places, [Path::new("Cargo.toml")]);
}

/// The page of a crate at a registry has no folder that a relative link could lead to.
#[test]
fn the_readme_of_a_crate_has_absolute_links() {
    for (package, folder) in CRATES {
        let readme = fs::read_to_string(workspace().join(folder).join("README.md")).unwrap();
        let relative: Vec<&str> = readme
            .split("](")
            .skip(1)
            .filter(|rest| !rest.starts_with("https://"))
            .map(|rest| rest.split(')').next().unwrap_or_default())
            .collect();
        assert_eq!(relative, [""; 0], "{package}");
        let lines = [format!("\ncargo add {package}\n"), format!("\ncargo install --locked {package}@")];
        assert!(lines.iter().any(|line| readme.contains(line)), "{package}");
    }
}

/// The tool has the generator of the raw crate if it has its version.
#[test]
fn every_page_installs_the_tool_in_the_version_that_the_crates_have() {
    let manifest = fs::read_to_string(workspace().join("pod-api/Cargo.toml")).unwrap();
    let version = manifest.split("\nversion = \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let mut pages = 0;
    for path in tree().iter().filter(|path| path.extension().is_some_and(|extension| extension == "md")) {
        let text = fs::read_to_string(workspace().join(path)).unwrap();
        for named in text.split(" pod-api-regen@").skip(1) {
            assert_eq!(named.split_whitespace().next(), Some(version), "{}", path.display());
            pages += 1;
        }
    }
    assert_eq!(pages, 3);
}
