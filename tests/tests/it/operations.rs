//! Every operation of the client: what it sends, what it reads, how the mock pod plays it, and what comes of faults.

mod case;
mod cases;
mod decode;
mod end_to_end;
mod faults;
mod refused;
mod requests;
mod table;
mod views;
