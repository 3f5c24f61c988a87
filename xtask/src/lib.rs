//! The maintainer's commands, as a library so that tests and benchmarks can call their stages.

pub mod document;
pub mod error;
pub mod pipeline;
pub mod regen;
pub mod yaml;
