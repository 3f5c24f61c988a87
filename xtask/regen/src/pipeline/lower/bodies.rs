//! A request has a body of one media type that the generator can write.

use serde_json::{Map, Value, json};

use super::Log;
use crate::document::{operations_mut, pointer, resolve};

/// The media types that the generator writes, the best first.
const WRITTEN: [&str; 4] =
    ["application/json", "application/x-www-form-urlencoded", "text/plain", "application/octet-stream"];

/// Keeps the best media type of a body and names the others; refuses a body of other types only.
pub(super) fn keep_one_media_type(document: &mut Value, log: &mut Log) {
    let whole = document.clone();
    operations_mut(document, |_, _, place, operation| {
        let Some(written) = operation.get("requestBody") else { return };
        let place = pointer(place, "requestBody");
        let mut body = resolve(&whole, written).clone();
        let Some(content) =
            body.get_mut("content").and_then(Value::as_object_mut).filter(|all| !all.is_empty())
        else {
            operation.remove("requestBody");
            return;
        };
        let before = content.clone();
        match best(content) {
            Ok(dropped) => {
                if !dropped.is_empty() {
                    log.notice(
                        &place,
                        format!("its body is written as {}; left out: {}", kept(content), dropped.join(", ")),
                    );
                }
            }
            Err(message) => return log.refuse(&place, message),
        }
        for (name, media) in content.iter_mut() {
            lower_media(name, media, &whole, &place, log);
        }
        if *content != before {
            operation.insert("requestBody".into(), body);
        }
    });
}

fn kept(content: &Map<String, Value>) -> &str {
    content.keys().next().map_or("", String::as_str)
}

/// Drops every media type but the best, and returns those.
fn best(content: &mut Map<String, Value>) -> Result<Vec<String>, String> {
    let essence = |name: &str| name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let rank = |name: &str| WRITTEN.iter().position(|written| *written == essence(name));
    let Some(best) =
        content.keys().filter(|name| rank(name).is_some()).min_by_key(|name| rank(name)).cloned()
    else {
        let names: Vec<_> = content.keys().map(String::as_str).collect();
        return Err(format!(
            "its body is {}, and the generator writes {} only; leave the operation out by --skip-unsupported",
            names.join(" or "),
            WRITTEN.join(", ")
        ));
    };
    let media = content.remove(&best).unwrap_or_default();
    let dropped = content.keys().cloned().collect();
    content.clear();
    content.insert(essence(&best), media);
    Ok(dropped)
}

fn lower_media(name: &str, media: &mut Value, whole: &Value, place: &str, log: &mut Log) {
    let Some(media) = media.as_object_mut() else { return };
    media.remove("encoding");
    match name {
        "application/json" => {
            media.entry("schema").or_insert_with(|| json!({}));
        }
        "text/plain" => {
            media.insert("schema".into(), json!({"type": "string"}));
        }
        "application/octet-stream" => {
            media.insert("schema".into(), json!({"type": "string", "format": "binary"}));
        }
        _ => {
            let schema = media.entry("schema").or_insert_with(|| json!({"type": "object"}));
            let fields = resolve(whole, schema).get("properties").and_then(Value::as_object);
            let odd = fields.into_iter().flatten().find(|(_, field)| {
                matches!(resolve(whole, field).get("type").and_then(Value::as_str), Some("array" | "object"))
            });
            if let Some((field, _)) = odd {
                log.refuse(
                    place,
                    format!("the field {field} of a form is a list or object, which no form can hold"),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Log, keep_one_media_type};

    fn lowered(content: &Value) -> (Value, Log) {
        let mut document = json!({"paths": {"/a": {"post": {"requestBody": {"content": content}}}}});
        let mut log = Log::default();
        keep_one_media_type(&mut document, &mut log);
        (document["paths"]["/a"]["post"]["requestBody"]["content"].take(), log)
    }

    #[test]
    fn json_is_kept_and_the_others_are_named() {
        let schema = json!({"type": "string"});
        let (content, log) =
            lowered(&json!({"application/xml": {}, "application/json; charset=utf-8": {"schema": schema}}));
        assert_eq!(content, json!({"application/json": {"schema": schema}}));
        assert!(log.notices[0].message.contains("application/xml"), "{}", log.notices[0]);
    }

    #[test]
    fn a_body_without_a_schema_is_any_value() {
        assert_eq!(lowered(&json!({"application/json": {}})).0, json!({"application/json": {"schema": {}}}));
        let (content, _) = lowered(&json!({"text/plain": {"schema": {"type": "string", "format": "x"}}}));
        assert_eq!(content, json!({"text/plain": {"schema": {"type": "string"}}}));
    }

    #[test]
    fn other_media_types_are_refused() {
        assert_eq!(lowered(&json!({"application/xml": {}})).1.errors.len(), 1);
        let form = json!({"schema": {"properties": {"a": {"type": "array"}}}});
        assert_eq!(lowered(&json!({"application/x-www-form-urlencoded": form})).1.errors.len(), 1);
    }
}
