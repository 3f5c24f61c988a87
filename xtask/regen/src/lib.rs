//! Derives the OpenAPI document that the crate `pod-api` is generated from, and compares two such documents.
//!
//! Use the command `pod-api-regen`. What is public here is for the command, for `cargo xtask` and for the project's tests:
//! it may change in any version.

pub mod command;
pub mod diff;
pub mod document;
pub mod error;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
#[allow(dead_code, reason = "only the build script of pod-api leaves areas out")]
mod generator;
mod guarded;
pub mod pipeline;
pub mod progress;
pub mod regen;
mod texts;
pub mod yaml;
