//! Where in a document the operations and types of the Rust code come from.

use std::collections::BTreeMap;

use serde_json::Value;

use super::types;
use crate::{
    document::{operations, pointer},
    generator::{method_name, names::pascal},
};

/// JSON pointers by Rust names.
#[derive(Debug, Default)]
pub(super) struct Places {
    operations: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
}

impl Places {
    pub(super) fn of(document: &Value) -> Self {
        let operations = operations(document).filter_map(|operation| {
            let id = operation.value.get("operationId")?.as_str()?;
            Some((method_name(id), operation.pointer))
        });
        let types =
            types(document).map(|(name, _)| (pascal(&pascal(name)), pointer("/components/schemas", name)));
        Self { operations: operations.collect(), types: types.collect() }
    }

    pub(super) fn operation(&self, name: &str) -> Option<String> {
        self.operations.get(name).cloned()
    }

    /// A type without a name of its own has that of what it is in, and a word more.
    pub(super) fn ty(&self, name: &str) -> Option<String> {
        let ends = name.char_indices().map(|(start, c)| start + c.len_utf8()).rev();
        ends.into_iter().find_map(|end| self.types.get(&name[..end]).cloned())
    }
}
