//! Ids, in the one form that a pod's paths accept.

mod base64_id;
mod error;
mod hint;
mod message_id;
mod stream_id;
mod user_id;

pub use error::{IdError, IdErrorKind};
pub use hint::IdHint;
pub use message_id::MessageId;
pub use stream_id::StreamId;
pub use user_id::{CompanyId, GroupId, UserId};

#[cfg(test)]
mod tests;
