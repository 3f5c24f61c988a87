//! What somebody does who has the crates from a registry, and no clone of the project.

use std::{fs, path::Path};

use assert_cmd::{Command, assert::Assert};
use tests::packaged_crates::PackagedCrates;

const API: &str = "
openapi: 3.1.0
info: {title: Weather API, version: '7'}
paths:
  /v1/weather/{place}:
    get:
      parameters: [{name: place, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Weather'}}}}
components:
  schemas:
    Weather: {type: object, properties: {degrees: {type: [number, 'null']}}}
";

const MANIFEST: &str = "
[package]
name = \"mine\"
edition = \"2024\"

[dependencies]
pod-api = \"*\"

[workspace]
";

/// The document as the guide names it; and the package, where a registry would have it.
const CONFIGURATION: &str = "
[env]
POD_API_SPEC = { value = \"openapi/pod-api.json\", relative = true }

[patch.crates-io]
pod-api = { path = \"../pod-api\" }
";

const PROGRAM: &str = "
pub async fn degrees(client: &pod_api::Client) -> Option<f64> {
    let weather: pod_api::types::Weather =
        client.v1_weather_place_get().place(\"here\").send().await.ok()?.into_inner();
    weather.degrees
}
";

#[test]
fn a_crate_elsewhere_builds_from_a_document_that_the_installed_tool_derived() {
    let packages =
        PackagedCrates::new(env!("CARGO_TARGET_TMPDIR"), "from-a-registry", &["pod-api", "pod-api-regen"]);
    let tools = tempfile::tempdir().unwrap();
    let mut install = packages.cargo_in("pod-api-regen");
    install.args(["install", "--quiet", "--locked", "--offline", "--debug", "--no-track", "--path", "."]);
    assert!(install.arg("--root").arg(tools.path()).status().unwrap().success());
    let tool = tools.path().join("bin").join(format!("pod-api-regen{}", std::env::consts::EXE_SUFFIX));

    let mine = packages.path("mine");
    let _ = fs::remove_dir_all(&mine);
    for (name, text) in [
        ("weather.yaml", API),
        ("Cargo.toml", MANIFEST),
        (".cargo/config.toml", CONFIGURATION),
        ("src/lib.rs", PROGRAM),
    ] {
        write(&mine.join(name), text);
    }
    // The versions that are here to build with.
    fs::copy(packages.path("pod-api").join("Cargo.lock"), mine.join("Cargo.lock")).unwrap();

    let regen =
        |arguments: &[&str]| -> Assert { Command::new(&tool).current_dir(&mine).args(arguments).assert() };
    regen(&["--from", "weather.yaml", "--without-texts"]).success();
    assert!(mine.join("openapi/overlay.yaml").is_file(), "our corrections come with the tool");
    assert!(mine.join("openapi/documentation/rooms.yaml").is_file(), "our texts come with the tool");

    let build = packages.cargo_in("mine").args(["build", "--quiet", "--offline"]).output().unwrap();
    assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));

    regen(&["--offline", "--check"]).success();
    let derived = mine.join("openapi/pod-api.json");
    write(&derived, &fs::read_to_string(&derived).unwrap().replace("degrees", "kelvins"));
    regen(&["--offline", "--check"]).code(1);
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
