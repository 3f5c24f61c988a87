//! What is wrong with a pasted id.

use std::fmt;

/// A text is not an id: what is wrong with it, and where.
///
/// The text itself is not repeated; whoever pasted it has it.
///
/// ```
/// use pod_api_ext::{IdErrorKind, StreamId};
///
/// let error = StreamId::parse("lX1hwfmQ?AK").unwrap_err();
/// assert_eq!((error.position, error.kind), (8, IdErrorKind::Character('?')));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct IdError {
    /// What the text was meant to be, "stream id" for example.
    pub what: &'static str,
    /// Where, in bytes from the start of the text as it was given.
    pub position: usize,
    /// What is wrong.
    pub kind: IdErrorKind,
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a {}: {} at byte {}", self.what, self.kind, self.position)
    }
}

/// The ways in which a text fails to be an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdErrorKind {
    /// Nothing is left once the white space around it is gone.
    #[error("it is empty")]
    Empty,
    /// A character of neither Base64 alphabet.
    #[error("{0:?} belongs to neither Base64 alphabet")]
    Character(char),
    /// A percent sign without two hexadecimal digits behind it.
    #[error("a percent sign without two hexadecimal digits")]
    PercentEncoding,
    /// Padding inside the text, or more or less of it than the length asks for.
    #[error("misplaced '=' padding")]
    Padding,
    /// A length that no Base64 text has: a character was lost, or one is too many.
    #[error("the text ends one character early or late")]
    Length,
    /// The last character carries bits that encode nothing: it was cut or mistyped.
    #[error("the last character is none that Base64 ends with")]
    LastCharacter,
    /// Not a whole 64-bit number.
    #[error("not a whole 64-bit number")]
    Number,
}

#[cfg(test)]
mod tests {
    use super::IdError;

    #[test]
    fn stays_small_enough_to_pass_by_value() {
        assert!(size_of::<IdError>() <= 5 * size_of::<usize>());
    }
}
