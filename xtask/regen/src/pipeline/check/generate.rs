//! Generates the client with the code and the settings of the crate's build script.

use std::collections::BTreeSet;

use openapiv3::OpenAPI;
use serde_json::{Value, json};
use syn::{ImplItem, Item, ItemImpl};

use crate::{
    document::operations,
    error::{Error, Stage},
    generator,
    guarded::guarded,
};

/// What the generator writes for some constructs, and the client's crate cannot compile.
const FOREIGN: [&str; 4] = [":: chrono ::", ":: uuid ::", ":: regress ::", ":: schemars :: schema ::"];

/// The client, as the build script writes it.
///
/// The generator panics on some constructs; that becomes an error like any other, with the operation if one is the
/// cause.
pub(super) fn client(document: &Value) -> Result<syn::File, Error> {
    parse(document)?;
    generate(document.clone()).map_err(|message| {
        // Some print their own structures; what they are about stands before.
        let what = message.lines().next().unwrap_or_default();
        let what = what.split(['{', '(']).next().unwrap_or_default().trim_end_matches([' ', ':']);
        let error = Error::new(
            Stage::Check,
            format!("no client can be generated: {what}; mend it in overlay.yaml, or leave it out by --skip-unsupported"),
        );
        match culprit(document) {
            Some(pointer) => error.at(pointer),
            None => error,
        }
    })
}

fn parse(document: &Value) -> Result<OpenAPI, Error> {
    serde_path_to_error::deserialize(document).map_err(|error| {
        let message = format!("not OpenAPI 3.0: {}", error.inner());
        Error::new(Stage::Check, message).at(to_pointer(error.path()))
    })
}

fn generate(document: Value) -> Result<syn::File, String> {
    let work = move || generator::generate(&document).map_err(|error| error.to_string());
    let source = guarded("generator", work).and_then(|result| result)?;
    if let Some(path) = FOREIGN.iter().find(|path| source.contains(**path)) {
        return Err(format!("the generated code needs {path}, which the client does not have"));
    }
    let client =
        syn::parse_file(&source).map_err(|error| format!("what is generated is not Rust: {error}"))?;
    match twice(&client.items) {
        Some(name) => Err(format!("the generated code has two of {name}")),
        None => Ok(client),
    }
}

/// A name that two items of a module, fields, variants or methods share; the document's names should all differ.
fn twice(items: &[Item]) -> Option<String> {
    let mut names = BTreeSet::new();
    for item in items {
        let (name, parts): (_, Vec<String>) = match item {
            Item::Struct(item) => (
                Some(&item.ident),
                item.fields.iter().filter_map(|field| Some(field.ident.as_ref()?.to_string())).collect(),
            ),
            Item::Enum(item) => {
                (Some(&item.ident), item.variants.iter().map(|variant| variant.ident.to_string()).collect())
            }
            Item::Impl(block) if block.trait_.is_none() => (None, methods(block)),
            Item::Mod(module) => {
                let inside = module.content.as_ref().and_then(|(_, items)| twice(items));
                if inside.is_some() {
                    return inside;
                }
                (None, Vec::new())
            }
            _ => continue,
        };
        let of = name.map(ToString::to_string).unwrap_or_default();
        if name.is_some() && !names.insert(of.clone()) {
            return Some(of);
        }
        let mut seen = BTreeSet::new();
        if let Some(part) = parts.into_iter().find(|part| !seen.insert(part.clone())) {
            return Some(format!("{of}::{part}"));
        }
    }
    None
}

fn methods(block: &ItemImpl) -> Vec<String> {
    let names = block.items.iter().map(|item| match item {
        ImplItem::Fn(function) => function.sig.ident.to_string(),
        ImplItem::Const(constant) => constant.ident.to_string(),
        _ => String::new(),
    });
    names.filter(|name| !name.is_empty()).collect()
}

/// The first operation without which the operations before it do generate; `None` if the types alone do not.
fn culprit(document: &Value) -> Option<String> {
    let operations: Vec<_> = operations(document).collect();
    let first_fail = (0..operations.len()).collect::<Vec<_>>().partition_point(|last| {
        let mut part = document.clone();
        for operation in &operations[last + 1..] {
            let item = part.get_mut("paths").and_then(|paths| paths.get_mut(operation.path));
            item.and_then(Value::as_object_mut).and_then(|item| item.remove(operation.method));
        }
        generate(part).is_ok()
    });
    let mut types = document.clone();
    types["paths"] = json!({});
    generate(types).ok()?;
    operations.get(first_fail).map(|operation| operation.pointer.clone())
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
    use crate::pipeline::surface;

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
        let client = client(&document(&json!({"200": json_of(&json!({"type": "string"}))}))).unwrap();
        assert!(surface::read(&client).operations.contains_key("a_get"));
    }

    #[test]
    fn a_panic_of_the_generator_is_an_error_of_the_operation() {
        let two_types = json!({"200": json_of(&json!({"type": "string"})), "204": {"description": ""}});
        let mut document = document(&two_types);
        document["paths"]["/0"] = json!({"get": {"operationId": "0", "responses": {}}});
        document["paths"]["/b"] = json!({"get": {"operationId": "b", "responses": {}}});
        let error = client(&document).err().unwrap();
        assert!(error.message.contains("no client can be generated"), "{error}");
        assert_eq!(error.pointer.as_deref(), Some("/paths/~1a/get"));
    }

    #[test]
    fn code_that_needs_crates_the_client_does_not_have_is_refused() {
        for (keyword, value) in [("format", "date"), ("format", "uuid"), ("pattern", "^x")] {
            let schema = json!({"type": "string", keyword: value});
            let error = client(&document(&json!({"200": json_of(&schema)}))).err().unwrap();
            assert!(error.message.contains("which the client does not have"), "{error}");
        }
    }

    #[test]
    fn what_is_no_openapi_is_refused_by_pointer() {
        let error = client(&json!({"openapi": "3.0.3", "info": {"title": 1, "version": "1"}, "paths": {}}))
            .err()
            .unwrap();
        assert_eq!(error.pointer.as_deref(), Some("/info/title"));
    }
}
