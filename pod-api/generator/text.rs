//! Texts of a document are text: they never become code that runs, markup that runs, or control characters.

/// The same text, so that rustdoc shows it as it is written: no block of code, no HTML, no link but `<https://...>`,
/// no invisible character. Code between single backticks, and emphasis, stay.
///
/// A plain text comes out as it went in.
pub(crate) fn plain(text: &str) -> String {
    let lines = text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']).map(line);
    let mut plain = String::with_capacity(text.len());
    for line in lines {
        // Several empty lines say no more than one.
        if line.is_empty() && (plain.is_empty() || plain.ends_with("\n\n")) {
            continue;
        }
        plain.push_str(&line);
        plain.push('\n');
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Characters that show nothing, or make a text read otherwise than it is.
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{10ffff}')
}

/// Characters that a path has percent-encoded only (RFC 3986), as those that end a code span of the documentation.
pub(crate) fn is_odd_in_path(character: char) -> bool {
    matches!(character, '"' | '#' | '<' | '>' | '?' | '[' | '\\' | ']' | '^' | '`' | '|')
        || character.is_whitespace()
        || is_invisible(character)
}

/// Without indentation and runs of spaces, which make blocks of code, also in lists and quotes.
fn line(line: &str) -> String {
    let visible: String =
        line.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_invisible(*c)).collect();
    let words = visible.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if is_fence(&words) { String::new() } else { inline(&words) }
}

/// Whether the line only opens or closes a block of code.
fn is_fence(line: &str) -> bool {
    let content = line.trim_start_matches(|c: char| c.is_ascii_digit() || " >-+*.)".contains(c));
    (content.starts_with("```") || content.starts_with("~~~"))
        && !content.trim_start_matches(['`', '~']).contains(['`', '~'])
}

fn inline(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        let taken = match character {
            '\\' => {
                let escaped = rest[1..].chars().next().filter(char::is_ascii_punctuation);
                plain.push_str(if escaped.is_some() { &rest[..2] } else { "\\" });
                1 + escaped.map_or(0, char::len_utf8)
            }
            '`' => code(rest, &mut plain),
            '~' if rest.starts_with("~~~") => {
                let run = rest.len() - rest.trim_start_matches('~').len();
                plain.push_str("\\~");
                run
            }
            '<' => {
                let length = link(rest);
                if length == 0 {
                    plain.push_str("\\<");
                }
                plain.push_str(&rest[..length]);
                length.max(1)
            }
            '[' | ']' => {
                plain.push('\\');
                plain.push(character);
                1
            }
            other => {
                plain.push(other);
                other.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    plain
}

/// Code between single backticks stays; any other backtick becomes a sign like any other.
fn code(rest: &str, plain: &mut String) -> usize {
    let run = rest.len() - rest.trim_start_matches('`').len();
    let inside = rest[1..].find('`').filter(|length| run == 1 && *length > 0);
    // What follows must not be another backtick: the code would go on.
    if let Some(length) = inside.filter(|length| !rest[length + 2..].starts_with('`')) {
        plain.push_str(&rest[..length + 2]);
        length + 2
    } else {
        plain.push_str(if run == 1 { "\\`" } else { "'" });
        run
    }
}

/// The length of `<https://...>`, or nothing.
fn link(rest: &str) -> usize {
    let Some(end) = rest.find('>') else { return 0 };
    let address = &rest[1..end];
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    if is_web && !address.contains(['<', ' ', '"', '\'', '`', '\\']) { end + 1 } else { 0 }
}
