//! The maintainer's commands, as a library so that tests and benchmarks can call their stages.

pub mod bench;
pub mod ci;
pub mod diff;
pub mod document;
pub mod error;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
mod guarded;
pub mod pipeline;
pub mod progress;
pub mod regen;
pub mod release;
mod texts;
pub mod yaml;

use std::{
    env,
    path::{Path, PathBuf},
};

/// The folder of the workspace, wherever in it cargo was called.
fn workspace() -> PathBuf {
    let xtask = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    xtask.as_deref().and_then(Path::parent).map(Path::to_owned).unwrap_or_default()
}
