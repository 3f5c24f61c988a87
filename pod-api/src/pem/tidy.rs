//! PEM as people have it, made PEM as it is meant.
//!
//! Editors add byte order marks or save UTF-16. Environment variables turn line ends into blanks or into `\n`,
//! configuration files indent and quote. The base64 of a block has none of these characters, so they can be told apart.

use secrecy::zeroize::Zeroizing;

use super::PemError;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

/// The blocks of a PEM text, each in three lines: its begin, its base64 and its end. What is between them is left out.
///
/// # Errors
///
/// [`PemError`] if it is one of the binary forms in which keys and certificates come, or an encrypted key.
pub(super) fn tidy(given: &[u8]) -> Result<Zeroizing<String>, PemError> {
    if let Some(binary) = binary(given) {
        return Err(binary);
    }
    let text = text(given);
    // As large as it can get: a text that grows leaves parts of a key behind in memory.
    let mut tidied = Zeroizing::new(String::with_capacity(text.len() + 3 * text.matches(DASHES).count()));
    let mut rest = text.as_str();
    while let Some((_, block)) = rest.split_once(BEGIN) {
        let Some((label, block)) = block.split_once(DASHES) else { break };
        tidied.extend([BEGIN, label, DASHES, "\n"]);
        let (body, end) = block.split_once(END).unwrap_or((block, ""));
        tidied.extend(base64(body));
        let Some((label, after)) = end.split_once(DASHES) else { break };
        tidied.extend(["\n", END, label, DASHES, "\n"]);
        rest = after;
    }
    Ok(tidied)
}

/// What a block says without line ends, however these are spelt, and without quotes.
fn base64(body: &str) -> impl Iterator<Item = char> {
    let mut escaped = false;
    body.chars().filter(move |&character| {
        let letter_of_escape = escaped && matches!(character, 'n' | 'r' | 't');
        escaped = character == '\\';
        !letter_of_escape && !character.is_whitespace() && !matches!(character, '\\' | '"' | '\'')
    })
}

/// The characters, in UTF-8 or UTF-16, with a byte order mark or without.
fn text(given: &[u8]) -> Zeroizing<String> {
    let unit: fn([u8; 2]) -> u16 = match given {
        [0xff, 0xfe, ..] | [b'-', 0, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] | [0, b'-', ..] => u16::from_be_bytes,
        _ => return Zeroizing::new(String::from_utf8_lossy(given).into_owned()),
    };
    let mut text = Zeroizing::new(String::with_capacity(2 * given.len()));
    let units = given.chunks_exact(2).map(|bytes| unit([bytes[0], bytes[1]]));
    text.extend(char::decode_utf16(units).map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER)));
    text
}

/// What to do with a form that is not text, if it is one that is known.
pub(crate) fn binary(given: &[u8]) -> Option<PemError> {
    const INTEGER_3: &[u8] = &[2, 1, 3];
    match given {
        [0xfe, 0xed, 0xfe, 0xed, ..] | [0xce, 0xce, 0xce, 0xce, ..] => Some(PemError::JavaKeyStore),
        _ if given.is_ascii() => None,
        _ => Some(if content(given)?.starts_with(INTEGER_3) { PemError::Pkcs12 } else { PemError::Der }),
    }
}

/// What is in a DER sequence.
pub(super) fn content(der: &[u8]) -> Option<&[u8]> {
    const SEQUENCE: u8 = 0x30;
    const LONG: u8 = 0x80;
    match der {
        [SEQUENCE, length, content @ ..] if length & LONG == 0 => Some(content),
        [SEQUENCE, length, content @ ..] => content.get(usize::from(length - LONG)..),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::tidy;
    use crate::PemError;

    const TIDY: &str = "-----BEGIN PRIVATE KEY-----\nAAAA/BBB+CCC=\n-----END PRIVATE KEY-----\n";

    fn utf_16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn a_block_is_found_however_it_was_passed_on() {
        let lines = "-----BEGIN PRIVATE KEY-----\nAAAA/BBB\n+CCC=\n-----END PRIVATE KEY-----\n";
        let (little, big) = (u16::to_le_bytes, u16::to_be_bytes);
        for (name, given) in [
            ("as it is meant", lines.into()),
            ("Windows", lines.replace('\n', "\r\n").into()),
            ("UTF-8 with a mark", format!("\u{feff}{lines}").into()),
            ("UTF-16LE", utf_16(lines, little)),
            ("UTF-16LE with a mark", utf_16(&format!("\u{feff}{lines}"), little)),
            ("UTF-16BE", utf_16(lines, big)),
            ("UTF-16BE with a mark", utf_16(&format!("\u{feff}{lines}"), big)),
            ("literal \\n", lines.replace('\n', "\\n").into()),
            ("literal \\r\\n in quotes", format!("KEY=\"{}\"", lines.replace('\n', "\\r\\n")).into()),
            ("blanks", lines.replace('\n', " ").into()),
            ("indented", lines.replace('\n', "\n    ").into()),
            ("no line ends at all", lines.replace('\n', "").into()),
            ("Latin-1 around it", [b"friendlyName: J\xfcrg\n", lines.as_bytes()].concat()),
        ] {
            let given: Vec<u8> = given;
            assert_eq!(tidy(&given).unwrap().as_str(), TIDY, "{name}");
        }
        let both = format!("{lines}\nissuer: somebody\n{lines}");
        assert_eq!(tidy(both.as_bytes()).unwrap().as_str(), format!("{TIDY}{TIDY}"));
    }

    #[test]
    fn a_block_that_is_cut_stays_cut() {
        for cut in ["-----BEGIN PRIVATE KEY-----\nAAAA", "-----BEGIN PRIVATE KEY-----AAAA-----END PRIV"] {
            assert_eq!(tidy(cut.as_bytes()).unwrap().as_str(), "-----BEGIN PRIVATE KEY-----\nAAAA");
        }
    }

    #[test]
    fn binary_forms_are_told_apart() {
        for (given, expected) in [
            (&b"\xfe\xed\xfe\xed\0\0\0\x02"[..], "JavaKeyStore"),
            (b"\xce\xce\xce\xce\0\0\0\x02", "JavaKeyStore"),
            (b"\x30\x82\x09\xb3\x02\x01\x03", "Pkcs12"),
            (b"\x30\x80\x02\x01\x03", "Pkcs12"),
            (b"\x30\x82\x04\xbd\x02\x01\x00", "Der"),
            (b"\x30\x82\x03\x0a\x30\x82", "Der"),
        ] {
            assert_eq!(format!("{:?}", tidy(given).unwrap_err()), expected);
        }
        assert!(tidy(b"\x30\xff").is_ok_and(|nothing| nothing.is_empty()), "{:?}", PemError::Malformed);
    }
}
