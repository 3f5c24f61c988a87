//! Bidirectional control characters can make code read otherwise than it runs; none gets into generated code.

use serde_json::Value;

use super::Log;
use crate::document::pointer;

/// Takes them out of texts; refuses them in names and values, where taking them out would change the API.
pub(super) fn strip_from_texts(document: &mut Value, log: &mut Log) {
    walk(document, "", false, log);
}

fn walk(value: &mut Value, place: &str, is_text: bool, log: &mut Log) {
    match value {
        Value::String(text) if text.contains(is_control) => {
            if is_text {
                text.retain(|character| !is_control(character));
                log.notice(place, "bidirectional control characters were taken out of the text");
            } else {
                log.refuse(place, "a bidirectional control character in a value of the API");
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                walk(element, &pointer(place, &index.to_string()), is_text, log);
            }
        }
        Value::Object(members) => {
            for (key, value) in members {
                let place = pointer(place, key);
                if key.contains(is_control) {
                    log.refuse(&place, "a bidirectional control character in a name of the API");
                }
                walk(value, &place, is_text || holds_text(key), log);
            }
        }
        _ => {}
    }
}

fn holds_text(key: &str) -> bool {
    matches!(key, "description" | "summary" | "title" | "$comment" | "example" | "examples" | "externalDocs")
        || key.starts_with("x-")
}

fn is_control(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Log, strip_from_texts};

    #[test]
    fn texts_lose_them_and_keep_everything_else() {
        let mut document =
            json!({"description": "\u{202e}Grüße\u{2069} 東京", "example": {"a": "b\u{200f}"}});
        let mut log = Log::default();
        strip_from_texts(&mut document, &mut log);
        assert_eq!(document, json!({"description": "Grüße 東京", "example": {"a": "b"}}));
        assert_eq!((log.notices.len(), log.errors.len()), (2, 0));
    }

    #[test]
    fn names_and_values_with_them_are_refused() {
        let mut document = json!({"properties": {"a\u{202e}": {"enum": ["b\u{2066}"]}}});
        let mut log = Log::default();
        strip_from_texts(&mut document, &mut log);
        assert_eq!(log.errors.len(), 2);
        assert_eq!(log.errors[1].pointer.as_deref(), Some("/properties/a\u{202e}/enum/0"));
    }
}
