//! Ids, in the one form that a pod's paths accept.

mod base64_id;
mod hint;
mod invalid;
mod message_id;
mod stream_id;
mod user_id;

pub use hint::IdHint;
pub use invalid::{IdFlaw, InvalidId};
pub use message_id::MessageId;
pub use stream_id::StreamId;
pub use user_id::{CompanyId, GroupId, UserId};

#[cfg(test)]
mod tests;
