//! The maintainer's commands, as a library so that tests and benchmarks can call their stages.

pub mod bench;
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
mod texts;
pub mod yaml;
