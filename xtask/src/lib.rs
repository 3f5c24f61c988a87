//! The maintainer's commands that are not at a registry; `pod-api-regen` has the others.

pub mod api;
pub mod bench;
pub mod ci;
pub mod release;

use std::{
    env,
    path::{Path, PathBuf},
};

/// The folder of the workspace, wherever in it cargo was called.
fn workspace() -> PathBuf {
    let xtask = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    xtask.as_deref().and_then(Path::parent).map(Path::to_owned).unwrap_or_default()
}

/// The openapi folder of the workspace, wherever in it cargo was called.
#[must_use]
pub fn openapi_folder() -> PathBuf {
    let workspace = workspace();
    let here = env::current_dir().is_ok_and(|here| here == workspace);
    if here { "openapi".into() } else { workspace.join("openapi") }
}
