//! What an id seems to be.

use std::fmt;

/// What an id seems to name, by the letter at its end.
///
/// The vendor documents nothing of it, so it only ever helps to word an error; it refuses nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdHint {
    /// A stream: an IM, MIM, room or wall.
    Stream,
    /// A message.
    Message,
}

impl fmt::Display for IdHint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stream => "stream",
            Self::Message => "message",
        })
    }
}

/// Every id seen so far has 25 bytes, and its last is a letter for the kind.
const LENGTH: usize = 34;

pub(super) fn hint(id: &str) -> Option<IdHint> {
    match (id.len(), id.get(LENGTH - 2..)?) {
        (LENGTH, "dA") => Some(IdHint::Stream),
        (LENGTH, "bQ") => Some(IdHint::Message),
        _ => None,
    }
}
