//! Every operation: what it sends, what it reads, how the mock pod plays it, and what comes of faults.

mod bdk;
pub(crate) mod calls;
mod end_to_end;
mod faults;
mod raw;
mod refused;
mod table;
mod views;
