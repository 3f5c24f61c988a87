//! A body's text, made one that a JSON parser takes.

use std::borrow::Cow;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
/// What stands for something that is not a character.
const REPLACEMENT: &str = "\\ufffd";

/// The body without a byte order mark, in valid UTF-8, and without halves of surrogate pairs.
pub(super) fn repaired(body: &[u8]) -> Cow<'_, [u8]> {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    match String::from_utf8_lossy(body) {
        Cow::Borrowed(text) => without_lone_surrogates(text).map_or(Cow::Borrowed(body), Cow::Owned),
        Cow::Owned(text) => Cow::Owned(without_lone_surrogates(&text).unwrap_or_else(|| text.into_bytes())),
    }
}

/// Replaces each escaped half of a pair that stands alone; nothing if there is none.
fn without_lone_surrogates(text: &str) -> Option<Vec<u8>> {
    let mut repaired = String::new();
    let mut rest = text;
    let mut changed = false;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        repaired.push_str(before);
        let length = match code_unit(escape) {
            Some(0xd800..=0xdbff) if matches!(escape.get(6..).and_then(code_unit), Some(0xdc00..=0xdfff)) => {
                12
            }
            Some(0xd800..=0xdfff) => {
                repaired.push_str(REPLACEMENT);
                changed = true;
                rest = &escape[6..];
                continue;
            }
            // An escaped character, of any length in UTF-8, which may be a backslash.
            _ => 1 + escape[1..].chars().next().map_or(0, char::len_utf8),
        };
        repaired.push_str(&escape[..length]);
        rest = &escape[length..];
    }
    repaired.push_str(rest);
    changed.then(|| repaired.into_bytes())
}

/// The code unit of an escape such as `\ud83d` at the start of a text.
fn code_unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let hexadecimal = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    hexadecimal.then(|| u16::from_str_radix(digits, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::repaired;

    #[test]
    fn only_what_no_parser_takes_is_replaced() {
        for (body, expected) in [
            (&br#"{"a":"\ud83d"}"#[..], &br#"{"a":"\ufffd"}"#[..]),
            (br#""\uD83D\ude00 \udE00 \ud83d\ud83d\ude00""#, br#""\uD83D\ude00 \ufffd \ufffd\ud83d\ude00""#),
            (br#""\\ud83d \u00e9 \"\n""#, br#""\\ud83d \u00e9 \"\n""#),
            (b"\xef\xbb\xbf[1]", b"[1]"),
            (b"\"\xff\"", "\"\u{fffd}\"".as_bytes()),
            (br#""\ud8"#, br#""\ud8"#),
            (b"\"\\", b"\"\\"),
        ] {
            assert_eq!(*repaired(body), *expected, "{}", String::from_utf8_lossy(body));
        }
    }
}
