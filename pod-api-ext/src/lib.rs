//! A client for the Symphony Pod API: ids in any pasted form, typed answers, and errors that say what to do.
//!
//! The entry point is [`PodClient`]. The crate `pod-api` below it is generated from the vendor's OpenAPI description;
//! its types are reachable from every view ([`StreamInfo::raw`]), its operations through [`PodClient::call`].

pub mod bulk;
mod client;
pub mod conversation;
mod error;
mod fingerprint;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
mod identity;
mod ids;
mod im_info;
pub mod ims;
mod limits;
mod login;
#[cfg(feature = "mock")]
pub mod mock;
mod open_enum;
mod operation;
pub mod pages;
mod retry;
pub mod rooms;
pub mod session_info;
mod stream_info;
pub mod streams;
mod timestamp;
mod trace_id;
mod view;

pub use client::{BaseUrlFlaw, BuildError, PodClient, PodClientBuilder, Proxy, ProxyFlaw};
pub use error::{ClockSkew, Error, Failure, InvalidInput, LoginRefusal};
pub use ids::{CompanyId, GroupId, IdFlaw, IdHint, InvalidId, MessageId, StreamId, UserId};
pub use im_info::ImInfo;
pub use jiff;
pub use login::{
    CertificateLogin, InvalidUserName, Login, LoginFuture, OnBehalfOf, RsaKey, RsaKeyError, RsaLogin,
    SessionProvider, StaticToken,
};
pub use operation::Operation;
pub use pages::{EndlessPages, PagesFlaw};
pub use pod_api::{self, InvalidSessionToken, SessionToken, TransportError};
pub use retry::RetryPolicy;
pub use stream_info::{Origin, RoomGroup, StreamInfo, StreamKind};
pub use trace_id::{InvalidTraceId, TraceId};
