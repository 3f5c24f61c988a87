//! What the generated crate exposes: its operations, types and fields, and what is known of them.
//!
//! As text, one line an item, it is `surface.txt`; compared item by item, it says whom a change breaks. What is not in it
//! makes no difference to users.

mod read;
mod text;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Display, Write},
};

use serde_json::Value;

pub use self::read::read;
use crate::generator;

/// All of it, by Rust names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surface {
    /// The client's methods.
    pub operations: BTreeMap<String, Operation>,
    /// The public types.
    pub types: BTreeMap<String, Type>,
}

/// A method of the client, and what is known of its operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Operation {
    /// `GET /v1/a`.
    pub request: String,
    /// The feature that it needs.
    pub area: String,
    /// `reads` or `writes`.
    pub effect: String,
    /// Whether it needs a session.
    pub session: bool,
    /// The permissions of which the caller needs one.
    pub permissions: Vec<String>,
    /// The status codes that are a success.
    pub successes: BTreeSet<String>,
    /// The builder's setters.
    pub setters: BTreeMap<String, Member>,
    /// The type of an answer.
    pub answer: String,
    /// The type of an error.
    pub error: String,
}

/// A setter or field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// Its Rust type.
    pub ty: String,
    /// Where it goes, and what it is called there.
    pub wire: String,
    /// What it is if it is absent, unless that is nothing.
    pub default: String,
    /// Whether it may be absent.
    pub is_optional: bool,
}

/// A public type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// With named fields, and whether others are refused.
    Struct(BTreeMap<String, Member>, bool),
    /// Around one type.
    Newtype(String),
    /// Variants with what they hold and are called.
    Enum(BTreeMap<String, String>),
}

impl Display for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, operation) in &self.operations {
            write!(f, "operation {name}\n{operation}")?;
        }
        for (name, ty) in &self.types {
            match ty {
                Type::Struct(fields, is_closed) => {
                    writeln!(f, "type {name}{}", if *is_closed { " (closed)" } else { "" })?;
                    fields.iter().try_for_each(|(name, field)| writeln!(f, "  {name}: {field}"))?;
                }
                Type::Newtype(inner) => writeln!(f, "type {name}({inner})")?,
                Type::Enum(variants) => {
                    writeln!(f, "enum {name}")?;
                    variants.iter().try_for_each(|(name, holds)| writeln!(f, "  {name}{holds}"))?;
                }
            }
        }
        Ok(())
    }
}

impl Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let session = if self.session { "with a session" } else { "without a session" };
        let mut facts = format!("{}, {}, {session}", self.area, self.effect);
        if !self.permissions.is_empty() {
            let _ = write!(facts, ", needs one of: {}", self.permissions.join(", "));
        }
        writeln!(f, "  {}: {facts}", self.request)?;
        self.setters.iter().try_for_each(|(name, setter)| writeln!(f, "  {name}: {setter}"))?;
        let successes: Vec<_> = self.successes.iter().map(String::as_str).collect();
        writeln!(f, "  {} -> {}, or {}", successes.join(" "), self.answer, self.error)
    }
}

impl Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.ty)?;
        if !self.wire.is_empty() {
            write!(f, " as {}", self.wire)?;
        }
        if !self.default.is_empty() {
            write!(f, " or {}", self.default)?;
        }
        Ok(())
    }
}

/// The surface of a client and the document that it comes from.
#[must_use]
pub fn of(client: &syn::File, document: &Value) -> Surface {
    let mut surface = read(client);
    for operation in crate::document::operations(document) {
        let text = |key: &str| operation.value.get(key).and_then(Value::as_str);
        let texts = |key| crate::document::array(operation.value, key);
        let name = generator::method_name(text("operationId").unwrap_or_default());
        let Some(entry) = surface.operations.get_mut(&name) else { continue };
        entry.request = format!("{} {}", operation.method.to_uppercase(), operation.path);
        generator::area(operation.value).clone_into(&mut entry.area);
        let reads = if matches!(operation.method, "get" | "head") { "reads" } else { "writes" };
        text("x-effect").unwrap_or(reads).clone_into(&mut entry.effect);
        entry.session = generator::needs_session(operation.value.get("security"));
        entry.permissions = texts("x-permissions").filter_map(Value::as_str).map(ToOwned::to_owned).collect();
        let codes = crate::document::object(operation.value, "responses").map(|(code, _)| code.clone());
        // Numbers, or `2XX`.
        let empty = texts("x-empty-success")
            .map(|code| code.as_str().map_or_else(|| code.to_string(), ToOwned::to_owned));
        entry.successes = codes.filter(|code| code.starts_with('2')).chain(empty).collect();
    }
    surface
}
