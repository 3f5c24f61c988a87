//! The crates from the outside: what a downstream program sees.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod answers;
mod areas;
mod bulk;
mod conversation;
mod examples;
mod hostile;
mod leaks;
mod main_job;
mod maintainer;
mod mock_pod;
mod msrv;
mod network;
mod operations;
mod own;
mod paging;
mod promises;
mod publish;
mod raw_seam;
mod regen;
mod requests;
mod retry;
mod safety;
mod secrets;
mod sessions;
mod soak;
mod spans;
