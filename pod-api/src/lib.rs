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
//! use pod_api::{Client, Session, SessionToken, Transport};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let session = Session::new(Transport::new()?, SessionToken::new("token of a session")?);
//! let client = Client::new("https://acme.symphony.com/pod", session);
//! let stream = client.v2_streams_sid_info_get().sid("usnBKBkH_BVrGOiVpaupEH___okFfE7QdA").send().await?;
//! println!("{:?}", stream.origin);
//! # Ok(())
//! # }
//! ```

mod answer;
mod certificates;
mod client;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
#[allow(missing_docs, unreachable_pub, unused_imports, clippy::all, clippy::pedantic, rustdoc::all)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}
mod numeric_id;
mod path;
mod pem;
mod redact;
mod session;
mod tls;
mod transport;

pub use answer::BodyTooLarge;
pub use certificates::{Certificates, Identity};
pub use generated::{Client, ClientInfo, Error, ResponseValue, builder, types};
pub use numeric_id::NumericId;
pub use pem::{PemError, PrivateKey};
pub use redact::redact;
pub use reqwest;
pub use session::{InvalidSessionToken, Session, SessionToken};
pub use transport::{Transport, TransportBuilder, TransportError};
