//! Generates the client with the code and the settings of the crate's build script.

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::{
    error::{Error, Stage},
    guarded::guarded,
};

#[path = "../../../../pod-api/generator.rs"]
mod generator;

/// The client's source.
///
/// The generator panics on some constructs; that becomes an error like any other.
pub(super) fn client(document: &Value) -> Result<String, Error> {
    let document: OpenAPI = serde_path_to_error::deserialize(document).map_err(|error| {
        let message = format!("not OpenAPI 3.0: {}", error.inner());
        Error::new(Stage::Check, message).at(to_pointer(error.path()))
    })?;
    guarded("generator", move || generator::generate(&document))
        .map_err(|panic| {
            Error::new(
                Stage::Check,
                format!("the generator cannot handle this document: {panic}"),
            )
        })?
        .map_err(|error| Error::new(Stage::Check, error.to_string()))
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
