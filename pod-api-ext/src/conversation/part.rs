//! A part of a conversation, which the caller may see or not.

use crate::Error;

/// A part of a [`Conversation`](super::Conversation).
#[derive(Clone, Debug)]
pub enum Part<T> {
    /// The caller may see it.
    Seen(T),
    /// The pod refused it, for this reason: [`Error::Forbidden`], [`Error::NotFound`] or [`Error::BadRequest`].
    Refused(Error),
    /// Conversations of this kind have no such part, or it was not asked for.
    Absent,
}

impl<T> Part<T> {
    /// The part, if the caller may see it.
    #[must_use]
    pub fn seen(&self) -> Option<&T> {
        match self {
            Self::Seen(part) => Some(part),
            Self::Refused(_) | Self::Absent => None,
        }
    }

    /// Why the pod refused the part, if it did.
    #[must_use]
    pub fn refused(&self) -> Option<&Error> {
        match self {
            Self::Refused(error) => Some(error),
            Self::Seen(_) | Self::Absent => None,
        }
    }

    /// A refusal belongs to the part; any other error, a time limit for example, says nothing of it.
    pub(super) fn from_answer(answer: Result<T, Error>) -> Result<Self, Error> {
        match answer {
            Ok(part) => Ok(Self::Seen(part)),
            Err(refusal @ (Error::Forbidden { .. } | Error::NotFound(_) | Error::BadRequest(_))) => {
                Ok(Self::Refused(refusal))
            }
            Err(failure) => Err(failure),
        }
    }

    pub(super) fn absent_if_refused(self) -> Self {
        match self {
            Self::Refused(_) => Self::Absent,
            other => other,
        }
    }
}
