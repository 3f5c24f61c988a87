//! How the network is used: trust, proxies, headers, time limits.

mod connections;
mod gateway;
mod headers;
mod proxy;
mod time_limits;
mod trust;
