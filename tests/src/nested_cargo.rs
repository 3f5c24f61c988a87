//! Cargo, run by a test that cargo runs.

use std::{
    env,
    path::Path,
    process::{Command, Output},
};

/// The variables that say which package is tested.
///
/// A nested cargo would hand them to build scripts, some of which would run again for it, and what depends on them
/// would be built again, there and back.
pub fn variables_of_this_package() -> impl Iterator<Item = String> {
    env::vars_os().filter_map(|(name, _)| name.into_string().ok()).filter(|name| {
        name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "OUT_DIR"
    })
}

/// Cargo, as a person would call it in this folder.
#[must_use]
pub fn cargo_in(folder: &Path) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(folder);
    for name in variables_of_this_package() {
        cargo.env_remove(name);
    }
    cargo
}

/// Runs an example program of the ergonomic crate, which asks its own mock pod unless the environment names a pod.
#[must_use]
pub fn run_example(name: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = cargo_in(Path::new(env!("CARGO_MANIFEST_DIR")));
    command
        .args(["run", "--quiet", "--locked", "--package", "pod-api-ext", "--example", name, "--"])
        .args(arguments)
        .env_remove("POD_URL")
        .env_remove("POD_SESSION_TOKEN")
        .envs(environment.iter().copied());
    command.output().unwrap()
}
