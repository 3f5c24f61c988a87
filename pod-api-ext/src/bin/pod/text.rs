//! Text from a pod, safe to show.

use std::fmt::Write;

/// The text without what moves a cursor, hides or turns around what follows: control and bidirectional characters.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|character| if is_unsafe(character) { '\u{fffd}' } else { character }).collect()
}

/// JSON whose strings have such characters escaped. What JSON itself escapes, it has escaped already.
pub(crate) fn escaped(json: &str) -> String {
    if json.is_ascii() && !json.contains('\u{7f}') {
        return json.to_owned();
    }
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if is_unsafe(character) && character != '\n' {
            // Of those, none is beyond the basic plane.
            let _ = write!(escaped, "\\u{:04x}", u32::from(character));
        } else {
            escaped.push(character);
        }
    }
    escaped
}

fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::{escaped, visible};

    #[test]
    fn what_would_steer_a_terminal_is_neither_shown_nor_lost() {
        assert_eq!(visible("a\u{1b}[31m\u{202e}b\n"), "a\u{fffd}[31m\u{fffd}b\u{fffd}");
        let json = serde_json::json!({ "name": "a\u{9b}\u{202e}é\u{1b}" });
        let safe = escaped(&json.to_string());
        assert_eq!(safe, "{\"name\":\"a\\u009b\\u202eé\\u001b\"}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).unwrap(), json);
    }
}
