//! `cargo xtask release [VERSION]`: says what a release would write and tag. It writes nothing.

use std::{fmt::Write, fs, process::Command};

use clap::Args;
use jiff::Timestamp;
use semver::{BuildMetadata, Version};
use serde_json::Value;
use toml::Table;

use crate::workspace;

/// The crates that are published, with their folders, in the order in which they have to be.
const CRATES: [(&str, &str); 3] =
    [("pod-api", "pod-api"), ("pod-api-regen", "xtask/regen"), ("pod-api-ext", "pod-api-ext")];
/// The pages that say how to install `pod-api-regen`.
const PAGES: [&str; 3] = ["README.md", "docs/regen.md", "xtask/regen/README.md"];
/// The manifests whose lock files name the versions of the crates.
const WORKSPACES: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];
const UNRELEASED: &str = "## Unreleased";

/// Options of `release`.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The version of the crates, without the API's version; without it, the one that they have
    version: Option<Version>,
}

/// What a release would write, as text.
///
/// # Errors
///
/// A dirty tree, versions that do not fit, a changelog without entries, or a tag that exists.
pub fn run(options: &Options) -> Result<String, String> {
    let dirty = git(&["status", "--porcelain"])?;
    if !dirty.is_empty() {
        return Err(format!("the tree has changes that are not committed; commit or remove them:\n{dirty}"));
    }
    let current = current_version()?;
    let version = next_version(options.version.as_ref(), &current)?;
    let tag = format!("v{}.{}.{}", version.major, version.minor, version.patch);
    if !git(&["tag", "--list", &tag])?.is_empty() {
        return Err(format!("the tag {tag} exists; name the next version"));
    }
    let changelog = read("CHANGELOG.md")?;
    if entries(&changelog) == 0 {
        return Err(format!("CHANGELOG.md has no entry below `{UNRELEASED}`; say what changes for users"));
    }

    let mut plan = "A release would write and tag this. Nothing was written.\n".to_owned();
    let requirement = tag.trim_start_matches('v');
    for (_, folder) in CRATES {
        let _ = writeln!(plan, "{folder}/Cargo.toml: version = \"{version}\" (now \"{current}\")");
    }
    for (name, _) in CRATES {
        let _ = writeln!(plan, "Cargo.toml: {name} = {{ version = \"{requirement}\" }}");
    }
    for manifest in WORKSPACES {
        let lock = manifest.replace(".toml", ".lock");
        let _ = writeln!(plan, "{lock}: cargo update --workspace --offline --manifest-path {manifest}");
    }
    for page in PAGES {
        let _ = writeln!(plan, "{page}: cargo install --locked pod-api-regen@{version}");
    }
    let date = Timestamp::now().strftime("%Y-%m-%d");
    let _ = writeln!(plan, "CHANGELOG.md: `## {requirement} - {date}` below an empty `{UNRELEASED}`");
    let _ = writeln!(plan, "git tag {tag}");
    for (name, _) in CRATES {
        let _ = writeln!(plan, "cargo publish --package {name}");
    }
    Ok(plan)
}

/// The version that all crates have.
fn current_version() -> Result<Version, String> {
    let [(first, folder), others @ ..] = CRATES;
    let version = version_in(folder)?;
    for (name, folder) in others {
        let other = version_in(folder)?;
        if other != version {
            return Err(format!("{first} is {version} and {name} {other}; give all the same version"));
        }
    }
    Ok(version)
}

fn version_in(folder: &str) -> Result<Version, String> {
    let path = format!("{folder}/Cargo.toml");
    let manifest: Table = toml::from_str(&read(&path)?).map_err(|error| format!("{path}: {error}"))?;
    let version = manifest.get("package").and_then(|package| package.get("version"));
    let version = version.and_then(toml::Value::as_str).ok_or_else(|| format!("{path} has no version"))?;
    version.parse().map_err(|error| format!("{path}: version: {error}"))
}

/// The version to release; its build metadata is the API's version.
fn next_version(asked: Option<&Version>, current: &Version) -> Result<Version, String> {
    let mut next = asked.unwrap_or(current).clone();
    if next.cmp_precedence(current).is_lt() {
        return Err(format!("{next} is before {current}; name a later version"));
    }
    if asked.is_some_and(|asked| !asked.build.is_empty() || !asked.pre.is_empty()) {
        return Err(format!("{next}: name only three numbers; the API's version is added"));
    }
    let path = "pod-api/pod-api.json";
    let document: Value = serde_json::from_str(&read(path)?).map_err(|error| format!("{path}: {error}"))?;
    let api = document["info"]["version"].as_str().unwrap_or_default();
    next.build = BuildMetadata::new(api).map_err(|error| format!("{path}: info.version: {error}"))?;
    Ok(next)
}

/// How many entries wait for a release.
fn entries(changelog: &str) -> usize {
    let lines = changelog.lines().skip_while(|line| *line != UNRELEASED).skip(1);
    lines.take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with("- ")).count()
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(workspace().join(path)).map_err(|error| format!("{path}: {error}"))
}

fn git(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("git").args(arguments).current_dir(workspace()).output();
    let output = output.map_err(|error| format!("git cannot be run: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "git {} failed: {}",
            arguments[0],
            String::from_utf8_lossy(&output.stderr).trim()
        ));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}
