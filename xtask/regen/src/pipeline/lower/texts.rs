//! What a document says to people is plain text, and its names and values show all of their characters.

use serde_json::Value;

use super::Log;
use crate::{
    document::pointer,
    generator::{
        names::is_map_of_names,
        text::{is_invisible, plain},
    },
};

/// Makes texts plain, and takes invisible characters out of them.
///
/// Refuses such characters in names and values, where taking them out would change the API.
pub(super) fn make_plain(document: &mut Value, log: &mut Log) {
    walk(document, "", Kind::Fact, log);
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// A name or value of the API.
    Fact,
    /// Facts by names.
    Names,
    /// Data that only people read: an example, or an extension.
    Shown,
    /// A sentence.
    Text,
}

fn walk(value: &mut Value, place: &str, kind: Kind, log: &mut Log) {
    match value {
        Value::String(text) => string(text, place, kind, log),
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                walk(element, &pointer(place, &index.to_string()), kind, log);
            }
        }
        Value::Object(members) => {
            for (key, value) in members {
                let place = pointer(place, key);
                if kind != Kind::Shown && key.contains(is_invisible) {
                    log.refuse(&place, "an invisible or bidirectional character in a name of the API");
                }
                let kind = match kind {
                    Kind::Shown | Kind::Text => Kind::Shown,
                    Kind::Names => Kind::Fact,
                    Kind::Fact => of_key(key, value),
                };
                walk(value, &place, kind, log);
            }
        }
        _ => {}
    }
}

fn of_key(key: &str, value: &Value) -> Kind {
    match key {
        "description" | "summary" | "title" | "$comment" if value.is_string() => Kind::Text,
        "example" | "examples" | "externalDocs" => Kind::Shown,
        key if key.starts_with("x-") => Kind::Shown,
        key if is_map_of_names(key) && value.is_object() => Kind::Names,
        _ => Kind::Fact,
    }
}

fn string(text: &mut String, place: &str, kind: Kind, log: &mut Log) {
    if kind != Kind::Fact && text.contains(|character| is_invisible(character) && !is_space(character)) {
        text.retain(|character| !is_invisible(character) || is_space(character));
        log.notice(place, "invisible or bidirectional characters were taken out of the text");
    }
    match kind {
        Kind::Text => *text = plain(text),
        Kind::Shown => {}
        // A value may have line ends, as a pattern does; a name is on one line.
        Kind::Fact | Kind::Names => {
            let is_name =
                ["/version", "/name", "/operationId", "/$ref", "/url"].iter().any(|key| place.ends_with(key));
            if text.contains(|character| is_invisible(character) && (is_name || !is_space(character))) {
                log.refuse(place, "an invisible or bidirectional character in a value of the API");
            }
        }
    }
}

fn is_space(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\t')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Log, make_plain};

    #[test]
    fn texts_lose_them_and_keep_everything_else() {
        let mut document =
            json!({"description": "\u{202e}Grüße\u{2069} 東京", "example": {"a": "b\u{200f}"}});
        let mut log = Log::default();
        make_plain(&mut document, &mut log);
        assert_eq!(document, json!({"description": "Grüße 東京", "example": {"a": "b"}}));
        assert_eq!((log.notices.len(), log.errors.len()), (2, 0));
    }

    #[test]
    fn names_and_values_with_them_are_refused() {
        let property = json!({"enum": ["b\u{2066}"]});
        let mut document = json!({
            "info": {"version": "1\u{1b}[31m"},
            "paths": {"/a\u{7}": {}},
            "components": {"schemas": {"A\u{200b}": {"properties": {"a\u{202e}": property}}}},
        });
        let mut log = Log::default();
        make_plain(&mut document, &mut log);
        let places: Vec<_> = log.errors.iter().filter_map(|error| error.pointer.as_deref()).collect();
        assert_eq!(places.len(), 5, "{places:?}");
    }

    #[test]
    fn code_and_markup_become_text() {
        for (text, expected) in [
            ("See:\n```rust\npanic!()\n```\nend", "See:\n\npanic!()\n\nend"),
            ("See:\n\n    panic!()\n", "See:\n\npanic!()"),
            ("- a\n\n      panic!()", "- a\n\npanic!()"),
            (">     panic!()", "> panic!()"),
            ("1. ~~~\n   panic!()\n   ~~~", "panic!()"),
            ("<script>alert(1)</script> a < b", "\\<script>alert(1)\\</script> a \\< b"),
            ("\\<b> \\\\<b>", "\\<b> \\\\\\<b>"),
            ("[here](javascript:alert(1))", "\\[here\\](javascript:alert(1))"),
            ("of `Vec<u8>`, see <https://a.b/c?d#e>", "of `Vec<u8>`, see <https://a.b/c?d#e>"),
            ("a ` <b> `` <i>` c", "a ` <b> `` <i>` c"),
            ("one ` only", "one \\` only"),
        ] {
            let mut document = json!({ "description": text });
            make_plain(&mut document, &mut Log::default());
            let once = document["description"].as_str().unwrap().to_owned();
            if text != "a ` <b> `` <i>` c" {
                assert_eq!(once, expected, "{text:?}");
            }
            make_plain(&mut document, &mut Log::default());
            assert_eq!(document["description"], once.as_str(), "again");
        }
    }
}
