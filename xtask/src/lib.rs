//! The maintainer's commands that are not at a registry; `pod-api-regen` has the others.

pub mod api;
pub mod bench;
pub mod ci;
pub mod release;

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// The folder of the workspace, wherever in it cargo was called.
fn workspace() -> PathBuf {
    let xtask = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    xtask.as_deref().and_then(Path::parent).map(Path::to_owned).unwrap_or_default()
}

/// Takes what cargo has set for this program out of a command's variables.
///
/// A cargo that the command runs would pass them to build scripts. Some of those would run again, and all that depends
/// on them would be built again.
fn without_variables_of_cargo(command: &mut Command) {
    let set_by_cargo = |name: &str| {
        matches!(name, "CARGO" | "OUT_DIR")
            || name.starts_with("CARGO_PKG_")
            || name.starts_with("CARGO_MANIFEST_")
    };
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(set_by_cargo)) {
        command.env_remove(name);
    }
}

/// The openapi folder of the workspace, wherever in it cargo was called.
#[must_use]
pub fn openapi_folder() -> PathBuf {
    let workspace = workspace();
    let here = env::current_dir().is_ok_and(|here| here == workspace);
    if here { "openapi".into() } else { workspace.join("openapi") }
}
