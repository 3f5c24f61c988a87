//! The validator behind the ids that are Base64.

use super::error::IdErrorKind;

/// Defines an id type around [`canonical`].
macro_rules! base64_id {
    ($(#[$documentation:meta])* pub struct $name:ident($what:literal);) => {
        $(#[$documentation])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads an id in any form that people paste.
            ///
            /// # Errors
            ///
            /// [`IdError`](crate::IdError) which says what is wrong and where.
            pub fn parse(pasted: &str) -> Result<Self, crate::IdError> {
                $crate::ids::base64_id::canonical(pasted)
                    .map(Self)
                    .map_err(|(position, kind)| crate::IdError { what: $what, position, kind })
            }

            /// URL-safe Base64 without padding: the form that goes into paths.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Standard Base64 with padding: the form that the chat client shows.
            #[must_use]
            pub fn to_standard(&self) -> String {
                $crate::ids::base64_id::to_standard(&self.0)
            }

            /// What the id seems to name, where that can be told.
            #[must_use]
            pub fn hint(&self) -> Option<crate::IdHint> {
                $crate::ids::hint::hint(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::IdError;

            fn from_str(pasted: &str) -> Result<Self, crate::IdError> {
                Self::parse(pasted)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = crate::IdError;

            fn try_from(pasted: &str) -> Result<Self, crate::IdError> {
                Self::parse(pasted)
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::IdError;

            fn try_from(pasted: String) -> Result<Self, crate::IdError> {
                Self::parse(&pasted)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let pasted = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Self::parse(&pasted).map_err(serde::de::Error::custom)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "description": concat!("A ", $what, " in Base64") })
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }
    };
}
pub(super) use base64_id;

/// URL-safe Base64 without padding, from whatever form was pasted.
///
/// Accepts both alphabets, also mixed, padding or none, percent-encoding, and white space around it. What comes back
/// holds only `[A-Za-z0-9_-]`, so it cannot change the path it is put into.
pub(super) fn canonical(pasted: &str) -> Result<Box<str>, (usize, IdErrorKind)> {
    match plain(pasted) {
        Some(id) => Ok(id),
        None => pasted_form(pasted).map(Into::into),
    }
}

/// The same, of a text that is all letters of the two alphabets and padding, and right; nothing of others.
pub(super) fn plain(pasted: &str) -> Option<Box<str>> {
    let letters = pasted.trim_end_matches('=');
    let padding = pasted.len() - letters.len();
    // What is no letter has the highest bit, which no letter has.
    let mut seen = 0;
    let id: Vec<u8> = letters
        .bytes()
        .map(|byte| {
            let letter = LETTERS[usize::from(byte)];
            seen |= letter;
            letter
        })
        .collect();
    if seen & NO_LETTER != 0 {
        return None;
    }
    let id = String::from_utf8(id).ok()?;
    check_end(&id, padding).ok()?;
    Some(id.into_boxed_str())
}

const NO_LETTER: u8 = 0x80;

/// The URL-safe letter for each byte that is a letter of either alphabet, [`NO_LETTER`] for others.
const LETTERS: [u8; 256] = {
    let mut letters = [NO_LETTER; 256];
    let mut byte = 0;
    while byte < 128 {
        letters[byte as usize] = match byte {
            b'+' => b'-',
            b'/' => b'_',
            b'-' | b'_' => byte,
            _ if byte.is_ascii_alphanumeric() => byte,
            _ => NO_LETTER,
        };
        byte += 1;
    }
    letters
};

/// The same of a text in any form, character by character. It also tells what is wrong.
pub(super) fn pasted_form(pasted: &str) -> Result<String, (usize, IdErrorKind)> {
    let start = pasted.len() - pasted.trim_start().len();
    let text = pasted.trim();
    let end = start + text.len();
    let mut id = String::with_capacity(text.len());
    let mut padding = 0;
    for character in Characters::new(text) {
        let (offset, character) = character.map_err(|(offset, kind)| (start + offset, kind))?;
        let letter = match character {
            'A'..='Z' | 'a'..='z' | '0'..='9' | '-' | '_' => character,
            '+' => '-',
            '/' => '_',
            '=' => {
                padding += 1;
                continue;
            }
            _ => return Err((start + offset, IdErrorKind::Character(character))),
        };
        if padding > 0 {
            return Err((start + offset, IdErrorKind::Padding));
        }
        id.push(letter);
    }
    check_end(&id, padding).map_err(|kind| (if kind == IdErrorKind::Empty { 0 } else { end }, kind))?;
    Ok(id)
}

/// The end decides: how many characters there may be, how much padding, and which one may be the last.
fn check_end(id: &str, padding: usize) -> Result<(), IdErrorKind> {
    let (needed, spare_bits) = match id.len() % 4 {
        0 => (0, 0),
        2 => (2, 4),
        3 => (1, 2),
        _ => return Err(IdErrorKind::Length),
    };
    if padding != 0 && padding != needed {
        return Err(IdErrorKind::Padding);
    }
    let last = id.bytes().last().ok_or(IdErrorKind::Empty)?;
    if sextet(last) & ((1 << spare_bits) - 1) != 0 {
        return Err(IdErrorKind::LastCharacter);
    }
    Ok(())
}

/// The six bits that a character of the URL-safe alphabet stands for.
fn sextet(letter: u8) -> u8 {
    match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        _ => 63,
    }
}

/// The same id in the standard alphabet with padding, as the chat client shows it.
pub(super) fn to_standard(id: &str) -> String {
    let mut standard = id.replace('-', "+").replace('_', "/");
    standard.extend(std::iter::repeat_n('=', (4 - id.len() % 4) % 4));
    standard
}

/// The characters of a text with their offsets, percent-encoding undone.
struct Characters<'a> {
    text: &'a str,
    offset: usize,
}

impl<'a> Characters<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, offset: 0 }
    }
}

impl Iterator for Characters<'_> {
    type Item = Result<(usize, char), (usize, IdErrorKind)>;

    fn next(&mut self) -> Option<Self::Item> {
        let offset = self.offset;
        let rest = &self.text[offset..];
        let character = rest.chars().next()?;
        if character != '%' {
            self.offset += character.len_utf8();
            return Some(Ok((offset, character)));
        }
        let Some(byte) = rest.get(1..3).and_then(hexadecimal) else {
            return Some(Err((offset, IdErrorKind::PercentEncoding)));
        };
        self.offset += 3;
        Some(Ok((offset, char::from(byte))))
    }
}

fn hexadecimal(digits: &str) -> Option<u8> {
    let all_digits = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    all_digits.then(|| u8::from_str_radix(digits, 16).ok()).flatten()
}
