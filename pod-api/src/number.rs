//! Numbers that pods do not always write as numbers.

use std::{borrow::Cow, fmt, num::ParseIntError, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{
        self,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};
use serde_json::Value;

/// Defines a number that is read from any JSON value but `null`: one that is not a number is kept as it came.
macro_rules! number {
    ($(#[$documentation:meta])* $name:ident, $expected:literal) => {
        $(#[$documentation])*
        ///
        /// Pods write it as a number (`1513717000000`, `1.5e12`) or as text (`"1513717000000"`). What is not a 64-bit
        /// number in any of these forms does not fail the answer: it is kept as [`json`](Self::json) and written as it
        /// came; one beyond 64 bits is the nearest float.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name(Number);

        impl $name {
            /// The number, if it is one.
            #[must_use]
            pub fn get(&self) -> Option<i64> {
                match self.0 {
                    Number::Read(number) => Some(number),
                    Number::Unreadable(_) => None,
                }
            }

            /// What came in the place of a number, if it is not one.
            #[must_use]
            pub fn json(&self) -> Option<&Value> {
                match &self.0 {
                    Number::Read(_) => None,
                    Number::Unreadable(json) => Some(json),
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(AnyButNull($expected)).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match &self.0 {
                    Number::Read(number) => serializer.serialize_i64(*number),
                    Number::Unreadable(json) => json.serialize(serializer),
                }
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": ["integer", "string"], "format": "int64" })
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(Number::Read(number))
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(digits: &str) -> Result<Self, Self::Err> {
                digits.parse().map(|number| Self(Number::Read(number)))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match &self.0 {
                    Number::Read(number) => number.fmt(f),
                    Number::Unreadable(json) => json.fmt(f),
                }
            }
        }
    };
}

number! {
    /// The id of a user, a group or a company.
    NumericId, "an id"
}

number! {
    /// A time, in milliseconds since 1970-01-01 UTC.
    Milliseconds, "a time in milliseconds"
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Number {
    Read(i64),
    Unreadable(Box<Value>),
}

impl From<Value> for Number {
    fn from(json: Value) -> Self {
        Self::Unreadable(Box::new(json))
    }
}

/// Reads a number; takes in the rest as JSON. `null` is for the field around it to read as absent.
struct AnyButNull(&'static str);

impl<'de> de::Visitor<'de> for AnyButNull {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Number, E> {
        Ok(Number::Read(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Number, E> {
        Ok(i64::try_from(number).map_or_else(|_| Value::from(number).into(), Number::Read))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Number, E> {
        Ok(whole(number).map_or_else(|| Value::from(number).into(), Number::Read))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Number, E> {
        Ok(number_in(text).map_or_else(|| Value::from(text).into(), Number::Read))
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Number, E> {
        Ok(Value::from(flag).into())
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, items: A) -> Result<Number, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(items)).map(Number::from)
    }

    fn visit_map<A: de::MapAccess<'de>>(self, fields: A) -> Result<Number, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(fields)).map(Number::from)
    }
}

/// The number that a text holds, in digits or in the form of a float.
pub(crate) fn number_in(text: &str) -> Option<i64> {
    let text = text.trim();
    text.parse().ok().or_else(|| whole(text.parse().ok()?))
}

/// Beyond it, neighbouring whole numbers share one float.
pub(crate) const EXACT: f64 = 9_007_199_254_740_992.0;

/// A float that is a whole number of 64 bits.
#[expect(clippy::cast_possible_truncation, reason = "checked to be in range and whole")]
pub(crate) fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Milliseconds, NumericId};

    #[test]
    fn a_number_is_read_in_every_spelling() {
        let ids: Vec<NumericId> =
            serde_json::from_str(r#"[347583113331315, "347583113331315", -1, 1.5e12, 2.0, " 7 ", "1e3"]"#)
                .unwrap();
        let read: Vec<_> = ids.iter().map(NumericId::get).collect();
        let expected =
            [347_583_113_331_315, 347_583_113_331_315, -1, 1_500_000_000_000, 2, 7, 1000].map(Some);
        assert_eq!(read, expected);
        assert_eq!(
            serde_json::to_value(&ids).unwrap(),
            json!([347_583_113_331_315_i64, 347_583_113_331_315_i64, -1, 1_500_000_000_000_i64, 2, 7, 1000])
        );
    }

    #[test]
    fn what_is_not_a_number_is_kept_and_written_as_it_came() {
        for other in
            [json!(1.5), json!(u64::MAX), json!("12x"), json!(""), json!(true), json!([1]), json!({"a": 1})]
        {
            let time: Milliseconds = serde_json::from_value(other.clone()).unwrap();
            assert_eq!((time.get(), time.json()), (None, Some(&other)));
            assert_eq!(serde_json::to_value(&time).unwrap(), other);
        }
    }

    #[test]
    fn null_is_left_to_the_field_around() {
        assert!(serde_json::from_value::<NumericId>(Value::Null).is_err());
        assert_eq!(serde_json::from_value::<Option<NumericId>>(Value::Null).unwrap(), None);
    }
}
