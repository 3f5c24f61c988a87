//! `cargo xtask regen` and `cargo xtask diff`: the real binary, against sites, folders and documents.

mod builds;
mod cases;
mod command;
mod copy;
mod described;
mod diff;
mod extended;
mod harmless;
mod installed;
mod network;
mod project;
mod random;
mod refused;
mod skipped;
mod small_api;
mod sources;
mod without_texts;

use serde_json::{Value, json};
use tests::{
    site::{Fragment, Page, write_folder},
    xtask::Openapi,
};

/// The pages of a small API.
fn pages() -> Vec<Page> {
    vec![page_a(), page_b()]
}

fn fragment_a() -> Fragment {
    Fragment::new("get", "/v1/a/{id}/info", "A")
}

fn fragment_b() -> Fragment {
    Fragment::new("post", "/v2/b/create", "B")
}

fn page_a() -> Page {
    Page::of("section/a", &fragment_a())
}

fn page_b() -> Page {
    Page::of("section/sub/b", &fragment_b())
}

/// An openapi folder that was filled from these pages.
fn filled(pages: &[Page]) -> Openapi {
    let openapi = Openapi::empty();
    from_pages(&openapi, pages, &[]).success();
    openapi
}

/// Runs regen on a folder of pages.
fn from_pages(openapi: &Openapi, pages: &[Page], more: &[&str]) -> assert_cmd::assert::Assert {
    let folder = tempfile::tempdir().unwrap();
    write_folder(folder.path(), pages);
    openapi.regen(&[&["--from", folder.path().to_str().unwrap()], more].concat())
}

/// A folder that was filled from these pages and has these corrections and texts instead of the project's.
fn filled_with(pages: &[Page], additions: &[(&str, &str)]) -> Openapi {
    let openapi = filled(pages);
    std::fs::remove_dir_all(openapi.path().join("documentation")).unwrap();
    std::fs::remove_file(openapi.path().join("overlay.yaml")).unwrap();
    for (name, text) in additions {
        openapi.write(name, text);
    }
    openapi.write("sources.toml", openapi.read("sources.toml").replace("stale-entries = \"note\"\n", ""));
    openapi
}

/// The derived document.
fn document(openapi: &Openapi) -> Value {
    serde_json::from_str(&openapi.read("pod-api.json")).unwrap()
}

/// A type that holds one field.
fn with_field(name: &str, schema: &Value) -> Value {
    json!({"type": "object", "properties": {name: schema}})
}
