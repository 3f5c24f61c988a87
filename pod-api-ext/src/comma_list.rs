//! Lists that stand in one query parameter, with commas between their elements.

use std::fmt;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::InputError;

/// The most that a list may take of an address, in bytes. Gateways refuse addresses of more than 8 KiB.
const LONGEST_LIST: usize = 6_000;

/// The values as lists for one call each, of so many at most.
///
/// The API cannot tell a comma in a value from one between two values, so such a value is refused.
pub(crate) fn lists<T: fmt::Display>(
    field: &'static str,
    values: &[T],
    most: usize,
) -> Result<Vec<String>, InputError> {
    if values.is_empty() {
        return Err(InputError::new(field, "names no user"));
    }
    let mut lists: Vec<String> = Vec::new();
    let (mut count, mut length) = (0, 0);
    for value in values.iter().map(ToString::to_string) {
        if value.trim().is_empty() {
            return Err(InputError::new(field, "has an empty value"));
        }
        if value.contains(',') {
            let reason = format!("has a comma in {value:?}, which the API reads as the end of a value");
            return Err(InputError::new(field, reason));
        }
        let size = utf8_percent_encode(&value, NON_ALPHANUMERIC).map(str::len).sum::<usize>() + "%2C".len();
        match lists.last_mut() {
            Some(list) if count < most && length + size <= LONGEST_LIST => {
                list.push(',');
                list.push_str(&value);
            }
            _ => {
                lists.push(value);
                (count, length) = (0, 0);
            }
        }
        count += 1;
        length += size;
    }
    Ok(lists)
}
