//! Checks of values before they are sent.

use crate::InputError;

/// Refuses an app id that no app can have.
pub(crate) fn check_app_id(id: &str) -> Result<(), InputError> {
    check_length("appId", id, 1, 256)
}

/// Refuses a text with too few or too many characters.
pub(crate) fn check_length(
    field: &'static str,
    text: &str,
    least: usize,
    most: usize,
) -> Result<(), InputError> {
    let length = text.chars().count();
    if (least..=most).contains(&length) {
        return Ok(());
    }
    Err(InputError::new(field, format!("has {length} characters instead of {least} to {most}")))
}
