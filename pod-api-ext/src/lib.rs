//! A client for the Symphony Pod API: ids in any pasted form, typed answers, and errors that say what to do.
//!
//! ```
//! use pod_api_ext::mock::{MockPod, MockStream};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mock = MockPod::start().await;
//! let id = mock.add(MockStream::room("usnBKBkH/BVrGOiVpaupEH///okFfE7QdA==".parse()?, "Operations"));
//!
//! let pod = mock.client(); // PodClient::builder("https://acme.symphony.com") for a real pod
//! assert_eq!(pod.stream_info(&id).await?.room_name(), Some("Operations"));
//! # Ok(())
//! # }
//! ```
//!
//! The entry point is [`PodClient`], and the [`guide`] has a page for each thing that programs do. The crate `pod-api`
//! below this one is generated from the vendor's OpenAPI description; its types are reachable from every view (`raw()`),
//! its operations through [`PodClient::call`].
//!
//! Each area of the API is a feature, as in `pod-api`, and all are on by default. `mock` adds the mock pod, `cache` keeps
//! answers of many look-ups.
//!
//! Calls are logged through `tracing`, under targets that begin with `pod_api_ext`: [`guide::logging`].

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(all(
        feature = "apps",
        feature = "certificates",
        feature = "connections",
        feature = "disclaimers",
        feature = "ims",
        feature = "info-barriers",
        feature = "messages",
        feature = "presence",
        feature = "rooms",
        feature = "session",
        feature = "streams",
        feature = "system",
        feature = "user-admin",
        feature = "users"
    )),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        reason = "what areas share is for those that are enabled"
    )
)]
#![allow(clippy::needless_update, reason = "the types of another document may have more fields")]

#[cfg(any(feature = "streams", feature = "user-admin"))]
mod apart;
#[cfg(feature = "apps")]
pub mod apps;
#[cfg(feature = "streams")]
pub mod bulk;
#[cfg(feature = "certificates")]
pub mod certificates;
mod client;
mod comma_list;
#[cfg(feature = "config")]
pub mod config;
mod confirmation;
#[cfg(feature = "connections")]
pub mod connections;
#[cfg(all(feature = "streams", feature = "ims", feature = "rooms"))]
pub mod conversation;
#[cfg(feature = "disclaimers")]
pub mod disclaimers;
mod error;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
pub mod guide;
mod ids;
#[cfg(feature = "ims")]
pub mod ims;
#[cfg(feature = "info-barriers")]
pub mod info_barriers;
mod input;
#[cfg(any(feature = "user-admin", feature = "apps"))]
mod key_change;
mod limits;
mod login;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "mock")]
pub mod mock;
mod network;
mod open_enum;
pub mod pages;
#[cfg(feature = "presence")]
pub mod presence;
mod retry;
#[cfg(feature = "rooms")]
pub mod rooms;
#[cfg(feature = "session")]
pub mod session;
mod setters;
#[cfg(feature = "sso")]
pub mod sso;
#[cfg(feature = "streams")]
pub mod streams;
#[cfg(feature = "system")]
pub mod system;
mod trace_id;
#[cfg(feature = "user-admin")]
pub mod user_admin;
#[cfg(feature = "users")]
pub mod users;
mod view;

pub use client::{BuildError, PodClient, PodClientBuilder};
pub use confirmation::{Confirmation, MessageFormat};
pub use error::{ClockSkew, Error, Failure, InputError, LoginError, PartialChange};
pub use ids::{CompanyId, GroupId, IdError, IdErrorKind, IdHint, MessageId, StreamId, UserId};
#[cfg(feature = "ims")]
pub use ims::ImInfo;
pub use jiff;
#[cfg(any(feature = "user-admin", feature = "apps"))]
pub use key_change::{KeyAction, KeyChange};
pub use login::{
    ActingUser, AppLogin, CertificateLogin, Login, LoginFuture, OnBehalfOf, RsaKey, RsaKeyError, RsaLogin,
    SessionProvider, StaticToken, UserNameError,
};
pub use network::{BaseUrlError, HeaderFuture, HeaderProvider};
pub use pages::{PagesError, PagesErrorKind};
pub use pod_api::{
    self, Effect, Operation, Proxy, ProxyError, Request, SessionToken, SessionTokenError, TransportError,
};
pub use retry::RetryPolicy;
#[cfg(feature = "streams")]
pub use streams::{Origin, RoomGroup, StreamInfo, StreamKind};
pub use trace_id::{TraceId, TraceIdError};

/// The README's example compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
