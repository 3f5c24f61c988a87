//! Numbers that name something.

use std::{fmt, num::ParseIntError, str::FromStr};

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de};

/// The number of a user, a group or a company.
///
/// Pods write these ids as a JSON number and sometimes as a string of digits; both are read, and a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct NumericId(pub i64);

impl<'de> Deserialize<'de> for NumericId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberOrDigits)
    }
}

struct NumberOrDigits;

impl de::Visitor<'_> for NumberOrDigits {
    type Value = NumericId;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id: a 64-bit number, or its digits as a string")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<NumericId, E> {
        Ok(NumericId(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<NumericId, E> {
        i64::try_from(number)
            .map(NumericId)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
    }

    fn visit_str<E: de::Error>(self, digits: &str) -> Result<NumericId, E> {
        digits.parse().map_err(|_| E::invalid_value(de::Unexpected::Str(digits), &self))
    }
}

impl FromStr for NumericId {
    type Err = ParseIntError;

    fn from_str(digits: &str) -> Result<Self, Self::Err> {
        digits.parse().map(Self)
    }
}

impl fmt::Display for NumericId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<i64> for NumericId {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl From<NumericId> for i64 {
    fn from(id: NumericId) -> Self {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::NumericId;

    #[test]
    fn reads_numbers_and_digits_and_writes_numbers() {
        let ids: Vec<NumericId> =
            serde_json::from_str(r#"[347583113331315, "347583113331315", -1]"#).unwrap();
        assert_eq!(serde_json::to_string(&ids).unwrap(), "[347583113331315,347583113331315,-1]");
    }

    #[test]
    fn refuses_what_is_no_64_bit_number() {
        for wrong in ["1.5", "9223372036854775808", r#""12x""#, r#""""#, "null", "true", "[1]"] {
            let error = serde_json::from_str::<NumericId>(wrong).unwrap_err().to_string();
            assert!(error.contains("an id: a 64-bit number"), "{wrong}: {error}");
        }
    }
}
