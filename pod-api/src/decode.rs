//! Reads a success body as its type: strictly first, and if that fails once more with repairs.
//!
//! One deserializer serves both, so that each type is compiled once. Strictly, it adds one rule to serde's: an object is
//! not read from an array, which derived code would do by position. With repairs it also reads
//!
//! - numbers and flags from text, text from numbers and flags, whole numbers from floats;
//! - an object from an array that holds one object, a list or object from `null` as empty;
//! - a list without its elements that are `null` or cannot be read;
//! - an optional field that cannot be read as absent.

mod lenient;
mod text;

use std::{cell::RefCell, fmt};

use progenitor_client::{ClientInfo, Error, ResponseValue};
use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeOwned, DeserializeSeed, MapAccess, SeqAccess, Visitor},
};

use self::lenient::{Repair, Want};
use crate::{Client, answer::Answer};

/// The answer with its body as `T`.
pub(crate) fn answer<T: DeserializeOwned, E>(
    client: &Client,
    answer: Answer,
) -> Result<ResponseValue<T>, Error<E>> {
    let (status, headers, body) = answer.into_parts().map_err(Error::ResponseBodyError)?;
    match read(&body) {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        // It may be a gateway's page, and the error prints it.
        Err(error) => Err(Error::InvalidResponsePayload(client.inner().without_secrets(body), error)),
    }
}

/// An answer without a body, as `null`, or else as the empty list or object.
pub(crate) fn empty<T: DeserializeOwned, E>(answer: Answer) -> Result<ResponseValue<T>, Error<E>> {
    let response = answer.readable();
    let stand_ins = [&b"null"[..], b"[]", b"{}"];
    match stand_ins.iter().find_map(|empty| strictly(empty).ok()) {
        Some(value) => Ok(ResponseValue::new(value, response.status(), response.headers().clone())),
        None => Err(Error::UnexpectedResponse(response)),
    }
}

/// Reads a body, with repairs if it has to be.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    strictly(body).or_else(|error| with_repairs(&text::repaired(body)).ok_or(error))
}

fn strictly<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let value = T::deserialize(Reader { inner: &mut json, repair: None })?;
    json.end()?;
    Ok(value)
}

/// Each pass finds places that cannot be read; the next one leaves them out.
///
/// A pass ends at the first value that its type refuses, such as a date, so that a list can need one for each element.
fn with_repairs<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    const FEWEST_PASSES: usize = 4;
    /// How much is read in all, in bytes: what a caller does not notice.
    const MOST_WORK: usize = 32 << 20;
    /// How many places are remembered: a body may have one in every second byte.
    const MOST_PLACES: usize = 100_000;
    let repair = RefCell::new(Repair::default());
    for _ in 0..FEWEST_PASSES.max(MOST_WORK / body.len().max(1)) {
        let known = repair.borrow_mut().start_again();
        let mut json = serde_json::Deserializer::from_slice(body);
        let value = T::deserialize(Reader { inner: &mut json, repair: Some(&repair) });
        let found_more = repair.borrow().unreadable() > known;
        match value {
            _ if repair.borrow().is_unreadable() || repair.borrow().unreadable() > MOST_PLACES => {
                return None;
            }
            Ok(value) if !found_more => return json.end().ok().map(|()| value),
            Err(_) if !found_more => return None,
            _ => {}
        }
    }
    None
}

/// A deserializer that hands itself on to everything within.
struct Reader<'r, D> {
    inner: D,
    /// What is known of the body if it is read with repairs.
    repair: Option<&'r RefCell<Repair>>,
}

/// A visitor, map or list, with the reader's rules for what is within.
struct Within<'r, V> {
    inner: V,
    repair: Option<&'r RefCell<Repair>>,
}

/// Forwards a hint about a single value: strictly as it is, with repairs as what is wanted.
macro_rules! single_values {
    ($($method:ident: $want:expr,)+) => {
        $(
            #[inline]
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
                match self.repair {
                    None => self.inner.$method(visitor),
                    Some(repair) => lenient::single(self.inner, $want, visitor, repair),
                }
            }
        )+
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Reader<'_, D> {
    type Error = D::Error;

    single_values! {
        deserialize_bool: Want::Flag,
        deserialize_i8: Want::whole(i8::MIN, i8::MAX), deserialize_i16: Want::whole(i16::MIN, i16::MAX),
        deserialize_i32: Want::whole(i32::MIN, i32::MAX), deserialize_i64: Want::whole(i64::MIN, i64::MAX),
        deserialize_i128: Want::whole(i128::MIN, i128::MAX),
        deserialize_u8: Want::whole(0, u8::MAX), deserialize_u16: Want::whole(0, u16::MAX),
        deserialize_u32: Want::whole(0, u32::MAX), deserialize_u64: Want::whole(0, u64::MAX),
        deserialize_u128: Want::whole(0, i128::MAX),
        deserialize_f32: Want::Number, deserialize_f64: Want::Number,
        deserialize_char: Want::Text, deserialize_str: Want::Text, deserialize_string: Want::Text,
    }

    /// As it is: what takes any JSON has nothing to be repaired.
    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(visitor)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        if let Some(repair) = self.repair
            && repair.borrow().is_unreadable()
        {
            de::IgnoredAny::deserialize(self.inner)?;
            return visitor.visit_none();
        }
        self.inner.deserialize_option(Within { inner: visitor, repair: self.repair })
    }

    #[inline]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        match self.repair {
            None => self.inner.deserialize_seq(Within { inner: visitor, repair: None }),
            Some(repair) => lenient::list(self.inner, visitor, repair),
        }
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        match self.repair {
            None => self.inner.deserialize_map(Within { inner: visitor, repair: None }),
            Some(repair) => lenient::object(self.inner, visitor, repair),
        }
    }

    /// As a map, which no array is read as.
    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_map(visitor)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_newtype_struct(name, Within { inner: visitor, repair: self.repair })
    }

    #[inline]
    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_tuple(length, Within { inner: visitor, repair: self.repair })
    }

    #[inline]
    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_tuple_struct(name, length, Within { inner: visitor, repair: self.repair })
    }

    #[inline]
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_enum(name, variants, visitor)
    }

    #[inline]
    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_bytes(visitor)
    }

    #[inline]
    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_byte_buf(visitor)
    }

    #[inline]
    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_unit(visitor)
    }

    #[inline]
    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_unit_struct(name, visitor)
    }

    #[inline]
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_identifier(visitor)
    }

    #[inline]
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_ignored_any(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

/// Forwards a value that has nothing within.
macro_rules! plain_values {
    ($($method:ident($type:ty),)+) => {
        $(
            #[inline]
            fn $method<E: de::Error>(self, value: $type) -> Result<V::Value, E> {
                self.inner.$method(value)
            }
        )+
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Within<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    plain_values! {
        visit_bool(bool),
        visit_i64(i64), visit_i128(i128), visit_u64(u64), visit_u128(u128), visit_f64(f64),
        visit_str(&str), visit_borrowed_str(&'de str), visit_string(String),
    }

    #[inline]
    fn visit_none<E: de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    #[inline]
    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.inner.visit_some(Reader { inner, repair: self.repair })
    }

    #[inline]
    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.inner.visit_newtype_struct(Reader { inner, repair: self.repair })
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        self.inner.visit_seq(Within { inner, repair: self.repair })
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(Within { inner, repair: self.repair })
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Within<'_, A> {
    type Error = A::Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        self.inner.next_key_seed(seed)
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.inner.next_value_seed(Within { inner: seed, repair: self.repair })
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Within<'_, A> {
    type Error = A::Error;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        match self.repair {
            None => self.inner.next_element_seed(Within { inner: seed, repair: None }),
            Some(repair) => lenient::next_element(&mut self.inner, seed, repair),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Within<'_, S> {
    type Value = S::Value;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        match self.repair {
            None => self.inner.deserialize(Reader { inner, repair: None }),
            Some(repair) => Repair::at_next_place(repair, || {
                self.inner.deserialize(Reader { inner, repair: Some(repair) })
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use serde::{Deserialize, Serialize};
    use serde_json::{Value, json};

    use super::{empty, read};
    use crate::{Milliseconds, NumericId, answer::Answer};

    /// As the generator writes types.
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Room {
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        owner: Option<NumericId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        created: Option<Milliseconds>,
        #[serde(skip_serializing_if = "Option::is_none")]
        count: Option<i32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        ratio: Option<f64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        active: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        parent: Option<Box<Room>>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        members: Vec<Member>,
        #[serde(skip_serializing_if = "Option::is_none")]
        tags: Option<Rooms>,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Crew {
        name: String,
        #[serde(default)]
        members: Vec<Member>,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Member {
        id: NumericId,
        name: String,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    struct Rooms(Vec<Room>);

    #[allow(clippy::needless_pass_by_value, reason = "so that expectations are written in place")]
    fn reads<T: for<'de> Deserialize<'de> + Serialize>(body: &str, expected: Value) {
        let value: T = read(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"));
        assert_eq!(serde_json::to_value(value).unwrap(), expected, "{body}");
    }

    #[test]
    fn values_are_read_in_other_spellings() {
        reads::<Room>(
            r#"{"id": 7, "owner": "8", "created": 1.5e12, "count": "9", "ratio": "0.5", "active": "true", "more": [1]}"#,
            json!({"id": "7", "owner": 8, "created": 1_500_000_000_000_i64, "count": 9, "ratio": 0.5, "active": true}),
        );
        reads::<Room>(
            r#"{"count": 9.0, "id": true, "ratio": 1}"#,
            json!({"count": 9, "id": "true", "ratio": 1.0}),
        );
    }

    #[test]
    fn what_cannot_be_read_is_absent() {
        reads::<Room>(
            r#"{"id": {"a": 1}, "count": 1.5, "active": 7, "ratio": "x", "parent": "none", "tags": 5}"#,
            json!({}),
        );
        reads::<Room>(
            r#"{"count": 2147483648, "parent": {"count": [], "id": "a"}}"#,
            json!({"parent": {"id": "a"}}),
        );
        reads::<Room>(r#"{"members": null, "tags": null, "parent": null}"#, json!({}));
    }

    #[test]
    fn a_number_that_lost_digits_or_is_none_is_not_told() {
        reads::<Room>(r#"{"id": 123456789012345678901234, "ratio": "NaN"}"#, json!({}));
        reads::<Room>(r#"{"id": 20.5, "count": [], "ratio": "-1.5"}"#, json!({"id": "20.5", "ratio": -1.5}));
    }

    #[test]
    fn free_json_is_left_as_it_came() {
        reads::<Value>("\u{feff}[1, null, {\"a\": [null, \"2\"]}]", json!([1, null, {"a": [null, "2"]}]));
        reads::<Room>(r#"{"count": "7", "owner": [null, 1]}"#, json!({"count": 7, "owner": [null, 1]}));
    }

    #[test]
    fn a_large_list_may_have_many_numbers_out_of_range() {
        // More than there are passes for a body of this size.
        let room = |id| json!({ "id": "x".repeat(10_000), "count": 3_000_000_000_u64 + id });
        let rooms: Vec<_> = (0..1_000).map(room).collect();
        let read: Vec<Room> = read(json!(rooms).to_string().as_bytes()).unwrap();
        assert_eq!(read.len(), 1_000);
        assert!(read.iter().all(|room| room.count.is_none() && room.id.is_some()));
    }

    #[test]
    fn a_list_that_has_to_be_there_is_empty_if_it_is_none() {
        reads::<Crew>(r#"{"name": "a", "members": {"b": 1}}"#, json!({"name": "a", "members": []}));
        reads::<Crew>(r#"{"name": "a", "members": 7}"#, json!({"name": "a", "members": []}));
    }

    #[test]
    fn ids_and_times_that_cannot_be_read_keep_their_json() {
        reads::<Room>(r#"{"owner": "USER_ID", "created": [1]}"#, json!({"owner": "USER_ID", "created": [1]}));
    }

    #[test]
    fn a_list_loses_only_the_elements_that_cannot_be_read() {
        let expected = json!({"members": [{"id": 1, "name": "a"}, {"id": 4, "name": "5"}]});
        reads::<Room>(
            r#"{"members": [{"id": 1, "name": "a"}, null, {"id": 2}, {"id": null, "name": "b"}, 3, [],
                {"id": 4, "name": 5}]}"#,
            expected,
        );
        reads::<Rooms>(r#"[{"id": "a"}, null, "x", {"count": "x"}]"#, json!([{"id": "a"}, {}]));
        reads::<Vec<NumericId>>(r#"[1, null, "x", 2]"#, json!([1, "x", 2]));
    }

    #[test]
    fn a_list_may_lose_many_elements() {
        // Each without the name that it has to have: a pass finds one of them.
        let mut list: Vec<_> = (0..300).map(|id| json!({ "id": id })).collect();
        list.extend([json!(null), json!({ "id": 1, "name": "a" })]);
        reads::<Vec<Member>>(&json!(list).to_string(), json!([{ "id": 1, "name": "a" }]));
    }

    #[test]
    fn an_array_of_one_is_the_object_in_it() {
        reads::<Room>(r#"[{"id": "a", "parent": [{"id": "b"}]}]"#, json!({"id": "a", "parent": {"id": "b"}}));
        // Derived code alone would read this by position, without an error.
        reads::<Room>(r#"{"parent": ["a", 1]}"#, json!({}));
        for body in ["[]", r#"[{"id": "a"}, {"id": "b"}]"#, "5", "\"x\"", "", "{", r#"{"id": "a"} x"#] {
            assert!(read::<Room>(body.as_bytes()).is_err(), "{body}");
        }
    }

    #[test]
    fn texts_that_are_not_quite_json_are_read() {
        reads::<Room>("\u{feff}{\"id\": \"a\"}", json!({"id": "a"}));
        reads::<Room>(
            "\u{feff}[{\"id\": \"\\udfff\\ud83d\\ude00\\ud83d\", \"created\": 1513717000000.0}]",
            json!({"id": "\u{fffd}\u{1f600}\u{fffd}", "created": 1_513_717_000_000_i64}),
        );
        reads::<Room>(r#"{"id": "\ud83d!"}"#, json!({"id": "\u{fffd}!"}));
        let value: Room = read(b"{\"id\": \"\xff\"}").unwrap();
        assert_eq!(value.id.as_deref(), Some("\u{fffd}"));
    }

    #[test]
    fn an_empty_answer_is_an_empty_list_or_object() {
        let answer =
            || Answer::new(http::Response::builder().status(204).body("").unwrap().into(), Ok(Bytes::new()));
        let list = empty::<Rooms, ()>(answer()).ok().unwrap();
        assert_eq!((list.status().as_u16(), list.into_inner()), (204, Rooms(Vec::new())));
        assert_eq!(empty::<Room, ()>(answer()).ok().unwrap().into_inner(), read(b"{}").unwrap());
        assert_eq!(empty::<Option<Rooms>, ()>(answer()).ok().unwrap().into_inner(), None);
        assert_eq!(empty::<Value, ()>(answer()).ok().unwrap().into_inner(), Value::Null);
        empty::<(), ()>(answer()).unwrap();
        assert!(empty::<Member, ()>(answer()).is_err());
    }
}
