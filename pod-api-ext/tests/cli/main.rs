//! The `pod` command as its users run it: the real binary, on loopback.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod commands;
mod configuration;
mod doctor;
mod exits;
mod forms;
#[path = "../config/materials.rs"]
mod materials;
mod pipes;
#[cfg(unix)]
mod recording;
mod served;
mod support;
