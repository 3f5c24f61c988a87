//! Generates the client with the code and the settings of the crate's build script.

use std::{any::Any, panic, sync::Once, thread};

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::error::{Error, Stage};

#[path = "../../../../pod-api/generator.rs"]
mod generator;

/// The generator recurses over types.
const STACK: usize = 64 << 20;
const THREAD: &str = "generator";

/// The client's source.
///
/// The generator panics on some constructs; that becomes an error like any other.
pub(super) fn client(document: &Value) -> Result<String, Error> {
    let document: OpenAPI = serde_path_to_error::deserialize(document).map_err(|error| {
        let message = format!("not OpenAPI 3.0: {}", error.inner());
        Error::new(Stage::Check, message).at(to_pointer(error.path()))
    })?;
    keep_quiet_about_panics_of_the_generator();
    let generator = thread::Builder::new().name(THREAD.to_owned()).stack_size(STACK);
    let result = generator
        .spawn(move || generator::generate(&document))
        .map_err(|error| Error::new(Stage::Check, format!("no thread for the generator: {error}")))?
        .join();
    match result {
        Ok(client) => client.map_err(|error| Error::new(Stage::Check, error.to_string())),
        Err(panic) => Err(Error::new(
            Stage::Check,
            format!(
                "the generator cannot handle this document: {}",
                panic_message(panic.as_ref())
            ),
        )),
    }
}

fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no reason given")
}

/// Its panics are reported as errors, with the place in the document; the default report would only add noise.
fn keep_quiet_about_panics_of_the_generator() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if thread::current().name() != Some(THREAD) {
                report(info);
            }
        }));
    });
}

fn to_pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter().fold(String::new(), |parent, segment| match segment {
        Segment::Seq { index } => crate::document::pointer(&parent, &index.to_string()),
        Segment::Map { key } => crate::document::pointer(&parent, key),
        Segment::Enum { .. } | Segment::Unknown => parent,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::client;

    fn document(responses: &Value) -> Value {
        json!({
            "openapi": "3.0.3",
            "info": {"title": "t", "version": "1"},
            "paths": {"/a": {"get": {"operationId": "a_get", "responses": responses}}},
        })
    }

    fn json_of(schema: &Value) -> Value {
        json!({"description": "", "content": {"application/json": {"schema": schema}}})
    }

    #[test]
    fn a_document_gives_a_client() {
        let source = client(&document(&json!({"200": json_of(&json!({"type": "string"}))}))).unwrap();
        assert!(source.contains("fn a_get"));
    }

    #[test]
    fn a_panic_of_the_generator_is_an_error() {
        let two_types = json!({"200": json_of(&json!({"type": "string"})), "204": {"description": ""}});
        let error = client(&document(&two_types)).unwrap_err();
        assert!(error.message.contains("cannot handle"), "{error}");
    }

    #[test]
    fn what_is_no_openapi_is_refused_by_pointer() {
        let error = client(&json!({"openapi": "3.0.3", "info": {"title": 1, "version": "1"}, "paths": {}}))
            .unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/info/title"));
    }
}
