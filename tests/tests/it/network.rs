//! How the network is used: trust, proxies, headers, time limits.

mod headers;
mod proxy;
mod time_limits;
mod trust;
