//! Keeps secrets out of texts that others chose, such as a gateway's error page.

use std::{collections::HashSet, ops::Range};

use memchr::{memchr, memchr_iter, memmem};

/// How many characters in a row of a secret are taken for the secret itself. A piece shorter than this helps nobody,
/// and a longer one is no accident.
const FRAGMENT: usize = 12;
const REPLACEMENT: &str = "[secret]";
/// Below this many bytes, a search that is fast in all texts costs more to prepare than it saves. Prepared ahead, it would
/// keep a copy of the secret that nobody overwrites.
const SHORT: usize = 4096;

/// The text without the secrets, and without any longer piece of them.
///
/// Pieces count because a body is cut at a limit, and because a gateway may break a long line: neither leaves the
/// secret whole, and both leave enough of it.
#[must_use]
pub fn redact(text: &str, secrets: &[&str]) -> String {
    let mut redacted = String::with_capacity(text.len());
    let mut rest = 0;
    for found in occurrences(text.as_bytes(), secrets) {
        redacted.push_str(&text[rest..found.start]);
        redacted.push_str(REPLACEMENT);
        rest = found.end;
    }
    redacted.push_str(&text[rest..]);
    redacted
}

/// Whether a header's value or a body repeats one of the secrets. It is asked of every answer, so it only looks for the
/// whole.
pub(crate) fn repeats(bytes: &[u8], secrets: &[&str]) -> bool {
    secrets.iter().any(|secret| holds(bytes, secret.as_bytes()))
}

/// Whether the secret is there as a whole.
fn holds(bytes: &[u8], secret: &[u8]) -> bool {
    match bytes.len() {
        length if length < secret.len() || secret.is_empty() => false,
        ..SHORT => {
            // JSON has few capitals, and a token many.
            let rare = secret.iter().position(u8::is_ascii_uppercase).unwrap_or_default();
            memchr_iter(secret[rare], &bytes[rare..]).any(|start| bytes[start..].starts_with(secret))
        }
        _ => memmem::find(bytes, secret).is_some(),
    }
}

/// The text with the characters that a token can have written plainly, where JSON has them escaped: `\u0065`, `\/`.
/// It is as good JSON as before. Nothing if no character is escaped so.
pub(crate) fn without_escapes(body: &[u8]) -> Option<String> {
    memchr(b'\\', body)?;
    let text = String::from_utf8_lossy(body);
    let mut plain = String::with_capacity(text.len());
    let mut rest = &*text;
    let mut changed = false;
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        let escape = &rest[at + 1..];
        let (length, character) = match escape.bytes().next() {
            Some(b'/') => (1, Some('/')),
            Some(b'u') => (5, escape.get(1..5).and_then(visible)),
            _ => (escape.chars().next().map_or(0, char::len_utf8), None),
        };
        match character {
            Some(character) => plain.push(character),
            None => plain.push_str(rest[at..].get(..=length).unwrap_or(&rest[at..])),
        }
        changed |= character.is_some();
        rest = escape.get(length..).unwrap_or_default();
    }
    plain.push_str(rest);
    changed.then_some(plain)
}

/// The visible ASCII character of four hexadecimal digits, unless JSON has to escape it.
fn visible(digits: &str) -> Option<char> {
    let byte = u8::try_from(u32::from_str_radix(digits, 16).ok()?).ok()?;
    (byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\')).then_some(char::from(byte))
}

/// Where the secrets are, in order and without overlap.
fn occurrences(text: &[u8], secrets: &[&str]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let secrets: Vec<(usize, HashSet<&[u8]>)> = secrets.iter().map(|secret| fragments(secret)).collect();
    for start in 0..text.len() {
        let longest = secrets.iter().filter_map(|(length, fragments)| {
            let piece = text.get(start..start + length)?;
            fragments.contains(piece).then_some(start + length)
        });
        let Some(end) = longest.max() else { continue };
        match found.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => found.push(start..end),
        }
    }
    found
}

/// The pieces by which a secret is recognised, and their length.
fn fragments(secret: &str) -> (usize, HashSet<&[u8]>) {
    // Secrets that travel in headers are ASCII; of another one, only the whole is looked for: a piece could end within
    // a character.
    let length = if secret.is_ascii() { secret.len().min(FRAGMENT) } else { secret.len() };
    if length == 0 {
        return (1, HashSet::new());
    }
    (length, secret.as_bytes().windows(length).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{redact, repeats, without_escapes};

    const TOKEN: &str = "eyJhbGciOiJSUzUxMiJ9.0123456789abcdef";

    #[test]
    fn a_secret_goes_whole_and_in_pieces() {
        assert_eq!(redact(&format!("bad token {TOKEN}!"), &[TOKEN]), "bad token [secret]!");
        assert_eq!(redact(&format!("{TOKEN}{TOKEN}"), &[TOKEN]), "[secret]");
        assert_eq!(redact("...JSUzUxMiJ9.0123", &[TOKEN]), "...[secret]");
        assert_eq!(redact("0123456789 says nothing", &[TOKEN]), "0123456789 says nothing");
        assert_eq!(redact("é0123456789abcdefé", &[TOKEN]), "é[secret]é");
    }

    #[test]
    fn a_short_secret_goes_where_it_stands_whole() {
        assert_eq!(redact("user s3cr3t, s3cr3", &["s3cr3t"]), "user [secret], s3cr3");
        assert_eq!(redact("pässwörd or pässw", &["pässwörd"]), "[secret] or pässw");
        assert_eq!(redact("nothing to hide", &[""]), "nothing to hide");
        assert!(repeats(b"\xffs3cr3t", &["", "s3cr3t"]));
        assert!(!repeats(b"s3cr3", &["", "s3cr3t"]));
    }

    #[test]
    fn a_secret_is_found_in_short_and_in_long_texts() {
        for length in [0, super::SHORT - TOKEN.len() - 1, super::SHORT - TOKEN.len(), 10 * super::SHORT] {
            let text = "e".repeat(length) + TOKEN;
            assert!(repeats(text.as_bytes(), &[TOKEN]), "at {length}");
            assert!(!repeats(&text.as_bytes()[..text.len() - 1], &[TOKEN]), "cut at {length}");
        }
    }

    #[test]
    fn escapes_of_what_a_token_can_have_are_written_plainly() {
        let plain = |text: &str| without_escapes(text.as_bytes());
        assert_eq!(plain(r#"{"a":"\u0065yJ\/\u003D"}"#).as_deref(), Some(r#"{"a":"eyJ/="}"#));
        assert_eq!(plain(r#""\\u0065 \u0041""#).as_deref(), Some(r#""\\u0065 A""#));
        for unchanged in [r#""\u0022 \u005c \u00e9 \n \\""#, r#""none""#, "\"\\u00", "\\"] {
            assert_eq!(plain(unchanged), None, "{unchanged}");
        }
    }

    proptest! {
        #[test]
        fn no_text_keeps_a_piece_of_a_secret(
            before in "\\PC{0,30}", secret in "[!-~]{12,80}", after in "\\PC{0,30}",
            cut in any::<(prop::sample::Index, prop::sample::Index)>(),
        ) {
            let (one, other) = (cut.0.index(secret.len() + 1), cut.1.index(secret.len() + 1));
            let piece = &secret[one.min(other)..one.max(other)];
            let redacted = redact(&format!("{before}{piece}{after}"), &[&secret]);
            for fragment in secret.as_bytes().windows(12) {
                let fragment = std::str::from_utf8(fragment).unwrap();
                prop_assert!(!redacted.replace(super::REPLACEMENT, " ").contains(fragment), "{}", redacted);
            }
        }
    }
}
