//! Every operation of the client: what it sends, what it reads, and how the mock pod plays it.

mod case;
mod cases;
mod decode;
mod end_to_end;
mod refused;
mod requests;
mod table;
mod views;
