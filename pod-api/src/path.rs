//! What may stand in a path.

use std::borrow::Cow;

use progenitor_client::{Error, encode_path};

/// A path parameter that a URL takes for a step in its path, or that leaves none.
#[derive(Debug)]
pub(crate) struct NoSegment(String);

/// The bytes that mean nothing in a path: ASCII letters and digits, `-` and `_`.
const HARMLESS: [bool; 256] = {
    let mut harmless = [false; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        harmless[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        byte += 1;
    }
    harmless
};

/// One segment of a path, percent-encoded.
///
/// The generator's own encoding leaves `.`, `\` and `;` as they are. URL parsing takes `..` for a step back, even if it is
/// percent-encoded, and `\` for `/`. Servers cut off what follows `;`, and may find `..` before it. So an id such as
/// `..\..\x` or `..;` would ask for another resource than the operation's.
pub(crate) fn segment(parameter: &str) -> Result<Cow<'_, str>, NoSegment> {
    match parameter {
        "" | "." | ".." => Err(NoSegment(parameter.to_owned())),
        // As nearly all are.
        _ if parameter.bytes().all(|byte| HARMLESS[usize::from(byte)]) => Ok(parameter.into()),
        _ => Ok(encode_path(parameter).replace('\\', "%5C").replace(';', "%3B").into()),
    }
}

/// No request can be made from it.
impl<E> From<NoSegment> for Error<E> {
    fn from(NoSegment(parameter): NoSegment) -> Self {
        Self::InvalidRequest(format!("{parameter:?} cannot stand in a path"))
    }
}

#[cfg(test)]
mod tests {
    use super::segment;

    #[test]
    fn what_would_be_a_step_in_the_path_is_refused() {
        for step in ["", ".", ".."] {
            assert!(segment(step).is_err(), "{step:?}");
        }
    }

    #[test]
    fn what_a_server_would_cut_or_take_for_a_slash_is_encoded() {
        for (parameter, segment) in
            [("..;", "..%3B"), ("..;a=b", "..%3Ba=b"), (r"a\b", "a%5Cb"), ("a/b", "a%2Fb")]
        {
            assert_eq!(super::segment(parameter).unwrap(), segment);
        }
    }
}
