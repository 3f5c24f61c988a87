//! Typed bindings for the Symphony Pod API, generated from its OpenAPI description.
//!
//! [`Client`] has one method an operation, named after path and method, and [`types`] has one type a schema. Both
//! are generated; what is written by hand here only makes them safe to call:
//!
//! - the session token travels in a header that is marked sensitive, and nothing that prints shows it;
//! - redirects are never followed, because the token's header would follow them to another host;
//! - a path parameter is one segment of the path, or is refused before anything is sent;
//! - an error answer keeps its status, whatever its body holds;
//! - a body has a largest size ([`Transport::DEFAULT_BODY_LIMIT`] unless set).
//!
//! Sessions, retries, ids in any pasted form and readable errors are in the crate `pod-api-ext`, which most programs
//! want instead.
//!
//! ```no_run
//! use pod_api::{Client, Operation, Session, SessionToken, Transport};
//!
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let session = Session::new(Transport::new()?, SessionToken::new("token of a session")?);
//! let client = Client::new("https://acme.symphony.com/pod", session);
//! for operation in Operation::ALL {
//!     println!("{} {}: client.{}()", operation.method(), operation.path(), operation.id());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Areas
//!
//! Each area of the API is a feature, and all are on by default: `apps`, `certificates`, `connections`, `disclaimers`,
//! `ims`, `info-barriers`, `messages`, `presence`, `rooms`, `session`, `sso`, `streams`, `system`, `user-admin`, `users`,
//! and `other` for operations of another document that belong to none of these. What is not enabled is not generated.
//!
//! `document` adds `DOCUMENT`, the OpenAPI document itself. `generate`, also on by default, generates the client while it
//! builds, from the document in this package or from the one that the environment variable `POD_API_SPEC` names. Without it
//! the same client is compiled from a file in this package, and neither the generator nor what it depends on is built.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
mod base_url;
mod certificates;
mod client;
mod decode;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
#[allow(missing_docs, unreachable_pub, unused_imports, clippy::all, clippy::pedantic, rustdoc::all)]
mod generated {
    #[cfg(feature = "generate")]
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
    #[cfg(not(feature = "generate"))]
    include!("../generated.rs");
}
mod headers;
mod number;
mod operation;
mod path;
mod pem;
#[cfg(feature = "pkcs12")]
mod pkcs12;
mod redact;
mod request;
mod session;
mod tls;
mod transport;

pub use answer::BodyTooLargeError;
pub use base_url::BaseUrl;
pub use certificates::{Certificates, Identity};
pub use generated::{Client, Error, ResponseValue, builder, types};
pub use headers::SecretHeaders;
pub use number::{Milliseconds, NumericId};
pub use operation::{Effect, Operation};
pub use pem::{PemError, PrivateKey};
pub use redact::redact;
pub use request::Request;
pub use reqwest;
pub use session::{SentRequest, SentRequests, Session, SessionToken, SessionTokenError};
pub use transport::{EnvironmentProxyError, Proxy, ProxyError, Transport, TransportBuilder, TransportError};

/// The OpenAPI 3.0 document that the client was generated from, as JSON: with the feature `generate` only the operations of
/// the enabled areas, else all.
#[cfg(feature = "document")]
pub const DOCUMENT: &str = {
    #[cfg(feature = "generate")]
    {
        include_str!(concat!(env!("OUT_DIR"), "/document.json"))
    }
    #[cfg(not(feature = "generate"))]
    include_str!("../pod-api.json")
};

/// The README's example compiles, where there is the operation that it calls.
#[cfg(all(doctest, shipped_document, feature = "session"))]
#[doc = include_str!("../README.md")]
struct Readme;
