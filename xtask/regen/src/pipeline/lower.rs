//! Says the same in OpenAPI 3.0, and in a form that the generator takes.
//!
//! Each rule is a module with its own tests. A rule either translates exactly, or drops something and says so, or
//! refuses by JSON pointer; none loses anything silently. What would make a type refuse a pod's answer is kept as a remark
//! (`x-required`).

mod answers;
mod bodies;
mod compose;
mod constraints;
mod defaults;
mod enums;
mod formats;
mod keywords;
mod left_out;
mod loose;
mod nullable;
mod operation_ids;
mod parameters;
mod references;
mod required;
mod responses;
mod root;
mod session;
mod texts;
mod types;

use serde_json::Value;

pub(super) use self::{left_out::remove as remove_operation, session::is_token};

use self::answers::Answers;
use crate::error::{Error, Errors, Stage};

/// Lowers the document in place and returns what it dropped.
///
/// # Errors
///
/// Every construct that OpenAPI 3.0 cannot express, by JSON pointer.
pub fn lower(document: &mut Value) -> Result<Vec<Error>, Errors> {
    let mut log = Log::default();
    for rule in RULES {
        rule(document, &mut log);
    }
    Errors::check(log.errors)?;
    Ok(log.notices)
}

/// Puts shared path items where they are referred to, so that every operation stands under its path.
pub(super) fn inline_path_items(document: &mut Value) {
    root::inline_path_items(document, &mut Log::default());
}

/// Says of each operation what the document's root says of all: a document that it is merged with says something else.
pub(super) fn inherit_security(document: &mut Value) {
    session::inherit_security(document, &mut Log::default());
}

type Rule = fn(&mut Value, &mut Log);

/// In this order: first what OpenAPI 3.0 needs, then what the generator needs.
const RULES: [Rule; 28] = [
    texts::make_plain,
    session::inherit_security,
    root::write_3_0,
    root::inline_path_items,
    root::drop_servers,
    left_out::leave_out,
    types::lower,
    keywords::lower,
    references::keep_text_beside_reference,
    loose::find_answers,
    compose::compose,
    required::drop_unknown_names,
    session::carry_the_token,
    session::keep_what_needs_a_session,
    operation_ids::name,
    bodies::keep_one_media_type,
    responses::keep_codes,
    responses::keep_json_success,
    responses::type_every_error,
    responses::keep_one_type,
    enums::open,
    parameters::lower,
    constraints::set_aside,
    formats::keep_plain,
    defaults::drop_unfit,
    loose::loosen_answers,
    nullable::move_to_references,
    nullable::let_containers_be_null,
];

/// What the rules found.
#[derive(Debug, Default)]
struct Log {
    notices: Vec<Error>,
    errors: Vec<Error>,
    /// What answers led to before compositions became types of their own.
    answers: Answers,
}

impl Log {
    fn notice(&mut self, pointer: &str, message: impl Into<String>) {
        self.notices.push(Error::new(Stage::Lower, message).at(pointer));
    }

    fn refuse(&mut self, pointer: &str, message: impl Into<String>) {
        self.errors.push(Error::new(Stage::Lower, message).at(pointer));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::lower;

    #[test]
    fn a_lowered_document_is_left_as_it_is() {
        let mut document = json!({
            "openapi": "3.1.1",
            "info": {"title": "t", "version": "1"},
            "paths": {"/v1/a": {"get": {
                "parameters": [{"name": "sessionToken", "in": "header", "required": true, "schema": {"type": "string"}}],
                "responses": {"204": {"description": "none"}, "200": {"description": "OK", "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/A"}},
                }}},
            }}},
            "components": {"schemas": {"A": {"type": "object", "properties": {
                "kind": {"type": ["string", "null"], "enum": ["X", null]},
                "list": {"type": "array", "items": {"const": 1}},
                "next": {"$ref": "#/components/schemas/A", "description": "text"},
            }}}},
        });
        lower(&mut document).unwrap();
        let once = document.clone();
        lower(&mut document).unwrap();
        assert_eq!(document, once);
    }

    #[test]
    fn every_refusal_is_reported_not_only_the_first() {
        let mut document = json!({
            "openapi": "3.1.1",
            "paths": {},
            "webhooks": {},
            "components": {"schemas": {"A": {"if": {}}, "B": {"prefixItems": []}}},
        });
        let errors = lower(&mut document).unwrap_err();
        let places: Vec<_> = errors.iter().filter_map(|error| error.pointer.as_deref()).collect();
        assert_eq!(places, ["/webhooks", "/components/schemas/A/if", "/components/schemas/B/prefixItems"]);
    }
}
