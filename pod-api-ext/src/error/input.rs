//! Values that no pod would take.

use std::borrow::Cow;

/// A value was refused before anything was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field} {reason}; nothing was sent")]
#[non_exhaustive]
pub struct InputError {
    /// The value's name, as the API has it.
    pub field: &'static str,
    /// What is wrong with it, to be read after its name.
    pub reason: Cow<'static, str>,
}

impl InputError {
    pub(crate) fn new(field: &'static str, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { field, reason: reason.into() }
    }
}
