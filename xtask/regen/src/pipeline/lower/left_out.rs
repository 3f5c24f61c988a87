//! Operations that no client can be generated for, and that nobody calls by one.

use serde_json::Value;

use super::Log;
use crate::document::{object, operations, resolve};

/// Leaves out operations of the methods `OPTIONS` and `TRACE`, and uploads in several parts.
pub(super) fn leave_out(document: &mut Value, log: &mut Log) {
    let found: Vec<_> = operations(document)
        .filter_map(|operation| {
            let why = reason(document, operation.method, operation.value)?;
            Some((operation.path.to_owned(), operation.method.to_owned(), operation.pointer, why))
        })
        .collect();
    for (path, method, place, why) in found {
        log.notice(&place, format!("{} {path} was left out: {why}", method.to_uppercase()));
        remove(document, &path, &method);
    }
}

fn reason(document: &Value, method: &str, operation: &Value) -> Option<&'static str> {
    if matches!(method, "options" | "trace") {
        return Some("a client has no methods for this HTTP method");
    }
    let body = operation.get("requestBody").map(|body| resolve(document, body))?;
    let mut media = object(body, "content").map(|(name, _)| name.as_str()).peekable();
    let is_multipart = media.peek().is_some() && media.all(|name| name.starts_with("multipart/"));
    is_multipart.then_some("its body has several parts (multipart), which the generator cannot send")
}

/// Takes an operation out of the document.
pub(in crate::pipeline) fn remove(document: &mut Value, path: &str, method: &str) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let Some(item) = paths.and_then(|paths| paths.get_mut(path)).and_then(Value::as_object_mut) else {
        return;
    };
    item.remove(method);
    // A reference may lead to other operations.
    if !item.keys().any(|key| crate::document::METHODS.contains(&key.as_str()) || key == "$ref")
        && let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut)
    {
        paths.remove(path);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Log, leave_out};

    #[test]
    fn what_cannot_be_called_is_left_out_and_told() {
        let multipart = json!({"requestBody": {"content": {"multipart/form-data": {}}}});
        let either = json!({"requestBody": {"content": {"multipart/form-data": {}, "application/json": {}}}});
        let mut document = json!({"paths": {
            "/a": {"options": {}, "get": {}},
            "/b": {"trace": {}},
            "/c": {"post": multipart, "put": either},
        }});
        let mut log = Log::default();
        leave_out(&mut document, &mut log);
        assert_eq!(document, json!({"paths": {"/a": {"get": {}}, "/c": {"put": either}}}));
        assert_eq!((log.notices.len(), log.errors.len()), (3, 0));
        assert!(log.notices[2].message.starts_with("POST /c was left out"), "{}", log.notices[2]);
    }
}
