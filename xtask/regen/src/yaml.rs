//! YAML and JSON as JSON: merge keys applied, keys as strings, no key twice, nothing that JSON cannot hold.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{self, EnumAccess, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Number, Value};

/// Reads YAML (and so JSON) as a JSON value.
///
/// The parser bounds nesting and the growth by aliases, so a small text cannot become a large value.
///
/// # Errors
///
/// What is wrong with the text, with line and column where the parser knows them.
pub fn parse(text: &str) -> Result<Value, String> {
    let Yaml(mut value) = yaml_serde::from_str(text).map_err(|error| format!("not YAML: {error}"))?;
    value.apply_merge().map_err(|error| format!("a merge key (<<) cannot be applied: {error}"))?;
    to_json(value)
}

/// Reads JSON. Of a key that stands twice in one object, other readers lose the first value.
///
/// # Errors
///
/// What is wrong with the text, with line and column.
pub fn from_json(text: &str) -> Result<Value, serde_json::Error> {
    let Yaml(value) = serde_json::from_str(text)?;
    to_json(value).map_err(de::Error::custom)
}

/// A value of YAML; numbers beyond 64 bits, which the parser's own type refuses, are the nearest ones that fit.
struct Yaml(yaml_serde::Value);

impl<'de> Deserialize<'de> for Yaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue).map(Self)
    }
}

struct AnyValue;

macro_rules! plain_values {
    ($($method:ident($type:ty),)+) => {
        $(
            fn $method<E>(self, value: $type) -> Result<Self::Value, E> {
                Ok(value.into())
            }
        )+
    };
}

impl<'de> Visitor<'de> for AnyValue {
    type Value = yaml_serde::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    plain_values! { visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_f64(f64), visit_str(&str), visit_string(String), }

    #[expect(clippy::cast_precision_loss, reason = "only examples have such numbers")]
    fn visit_i128<E>(self, value: i128) -> Result<Self::Value, E> {
        Ok((value as f64).into())
    }

    #[expect(clippy::cast_precision_loss, reason = "only examples have such numbers")]
    fn visit_u128<E>(self, value: u128) -> Result<Self::Value, E> {
        Ok((value as f64).into())
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(yaml_serde::Value::Null)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(yaml_serde::Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
        Yaml::deserialize(inner).map(|value| value.0)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut sequence = Vec::new();
        while let Some(Yaml(element)) = elements.next_element()? {
            sequence.push(element);
        }
        Ok(yaml_serde::Value::Sequence(sequence))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut mapping = yaml_serde::Mapping::new();
        while let Some(Yaml(key)) = members.next_key()? {
            let Yaml(value) = members.next_value()?;
            let name = key.as_str().map(ToOwned::to_owned);
            if mapping.insert(key, value).is_some() {
                return Err(de::Error::custom(format!(
                    "the key {} stands twice in one mapping",
                    name.unwrap_or_default()
                )));
            }
        }
        Ok(yaml_serde::Value::Mapping(mapping))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, A::Error> {
        let (tag, _): (String, _) = data.variant()?;
        Err(de::Error::custom(format!("the tag {tag} has no meaning in OpenAPI")))
    }
}

fn to_json(value: yaml_serde::Value) -> Result<Value, String> {
    use yaml_serde::Value as Yaml;
    Ok(match value {
        Yaml::Null => Value::Null,
        Yaml::Bool(value) => Value::Bool(value),
        Yaml::Number(number) => Value::Number(to_number(&number)?),
        Yaml::String(text) => Value::String(text),
        Yaml::Sequence(elements) => {
            Value::Array(elements.into_iter().map(to_json).collect::<Result<_, _>>()?)
        }
        Yaml::Mapping(members) => {
            let mut object = Map::new();
            for (key, value) in members {
                let key = to_key(key)?;
                if object.contains_key(&key) {
                    return Err(format!("the key {key:?} stands twice in one mapping"));
                }
                object.insert(key, to_json(value)?);
            }
            Value::Object(object)
        }
        Yaml::Tagged(tagged) => return Err(format!("the tag {} has no meaning in OpenAPI", tagged.tag)),
    })
}

fn to_number(number: &yaml_serde::Number) -> Result<Number, String> {
    if let Some(number) = number.as_i64() {
        return Ok(number.into());
    }
    if let Some(number) = number.as_u64() {
        return Ok(number.into());
    }
    number
        .as_f64()
        .and_then(Number::from_f64)
        .ok_or_else(|| format!("the number {number} cannot be written in JSON"))
}

/// Response codes are often written as integers.
fn to_key(key: yaml_serde::Value) -> Result<String, String> {
    use yaml_serde::Value as Yaml;
    match key {
        Yaml::String(text) => Ok(text),
        Yaml::Number(number) => Ok(number.to_string()),
        Yaml::Bool(value) => Ok(value.to_string()),
        other => Err(format!("a mapping has a key that is no text: {other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use serde_json::json;

    use super::{from_json, parse};

    #[test]
    fn anchors_merge_keys_and_integer_keys_become_plain_json() {
        let text = "
errors: &errors
  400: {description: bad}
  '401': &unauthorized {description: unauthorized}
responses:
  <<: *errors
  200: {description: OK}
again: *unauthorized
";
        let value = parse(text).unwrap();
        let expected = json!({
            "200": {"description": "OK"},
            "400": {"description": "bad"},
            "401": {"description": "unauthorized"},
        });
        assert_eq!(value["responses"], expected);
        assert_eq!(value["again"], json!({"description": "unauthorized"}));
    }

    #[test]
    fn json_is_yaml() {
        assert_eq!(
            parse(r#"{"a": [1, 2.5, null, true, "yes", "\u00fc"]}"#).unwrap(),
            json!({"a": [1, 2.5, null, true, "yes", "ü"]})
        );
    }

    #[test]
    fn a_small_text_cannot_become_a_large_value() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for level in 1..12 {
            let aliases = vec![format!("*a{}", level - 1); 9].join(", ");
            writeln!(text, "a{level}: &a{level} [{aliases}]").unwrap();
        }
        assert!(parse(&text).unwrap_err().contains("repetition limit"));
    }

    #[test]
    fn deep_nesting_is_refused_and_does_not_overflow_the_stack() {
        assert!(parse(&"[".repeat(100_000)).is_err());
        assert!(
            parse(&format!("{}{}", "[".repeat(5_000), "]".repeat(5_000))).unwrap_err().contains("recursion")
        );
    }

    #[test]
    fn numbers_beyond_64_bits_are_the_nearest_that_fit() {
        let value =
            parse("a: 123456789012345678901234567890\nb: -9223372036854775809\nc: 18446744073709551615")
                .unwrap();
        assert_eq!(
            value,
            json!({"a": 1.234_567_890_123_456_8e29, "b": -9.223_372_036_854_776e18, "c": u64::MAX})
        );
    }

    #[test]
    fn json_is_what_it_is_and_has_no_key_twice() {
        let text = r#"{"<<": {"a": 1}, "b": [0, -1, 18446744073709551615, 1.0, 1e300, null, "\u00fc\n"], "1": true}"#;
        assert_eq!(from_json(text).unwrap(), serde_json::from_str::<serde_json::Value>(text).unwrap());
        let error = from_json("{\"a\": {\"get\": 1},\n\"a\": {\"post\": 1}}").unwrap_err().to_string();
        assert!(error.starts_with("the key a stands twice in one mapping at line 2"), "{error}");
        assert!(from_json(r#"{"a": [{"b": 1, "b": 1}]}"#).is_err());
        assert!(from_json("{\"a\"").unwrap_err().is_eof());
    }

    #[test]
    fn what_json_cannot_say_is_refused() {
        for text in ["a: .nan", "? [1]\n: 2", "a: !tag b", "1: a\n'1': b", "a: 1\na: 2"] {
            assert!(parse(text).is_err(), "{text:?}");
        }
    }
}
