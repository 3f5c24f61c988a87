//! Values that no pod would take.

use std::borrow::Cow;

use crate::Operation;

/// A value was refused before anything was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{operation}: {field} {reason}; nothing was sent")]
#[non_exhaustive]
pub struct InvalidInput {
    /// The operation's id, `v1_im_create_post` for example.
    pub operation: &'static str,
    /// The value's name, as the API has it.
    pub field: &'static str,
    /// What is wrong with it, to be read after its name.
    pub reason: Cow<'static, str>,
}

impl InvalidInput {
    pub(crate) fn new(
        operation: Operation,
        field: &'static str,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { operation: operation.id(), field, reason: reason.into() }
    }
}
