//! Where sessions come from, and that they are made when needed and not once more.

mod bounds;
mod certificate;
mod keys;
mod on_behalf_of;
mod own_provider;
mod refused;
mod rsa;
mod shared;
mod useless;
