//! How values are read that are not what their type wants.
//!
//! A visitor can be used once, so what cannot be read has to be known before it is asked for. A place that turns out to
//! be unreadable is therefore remembered, the type is given a stand-in, and the next pass leaves the place out: as an
//! absent field, or not at all in a list.

use std::{cell::RefCell, collections::HashSet, fmt, mem};

use serde::{
    Deserialize, Deserializer,
    de::{
        self, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor,
        value::{MapDeserializer, SeqDeserializer},
    },
};

use super::{Reader, Within};
use crate::number::{EXACT, number_in, whole};

/// Where the reader is, and which places could not be read.
#[derive(Debug, Default)]
pub(super) struct Repair {
    /// For each object or list around the value, which of its members it is in.
    place: Vec<usize>,
    /// How many values of the innermost object or list came before.
    members: usize,
    unreadable: HashSet<Vec<usize>>,
}

impl Repair {
    /// Goes back to the start of the body; says how many places are known to be unreadable.
    pub(super) fn start_again(&mut self) -> usize {
        self.place.clear();
        self.members = 0;
        self.unreadable()
    }

    /// How many places are known to be unreadable.
    pub(super) fn unreadable(&self) -> usize {
        self.unreadable.len()
    }

    /// Whether the value at this place is known to be unreadable.
    pub(super) fn is_unreadable(&self) -> bool {
        self.unreadable.contains(&self.place)
    }

    /// Remembers this place; if it is known already and was not left out, what is around it.
    fn mark(&mut self) {
        let mut place = self.place.clone();
        while !self.unreadable.insert(place.clone()) && place.pop().is_some() {}
    }

    /// Reads the next value of the innermost object or list.
    #[cold]
    pub(super) fn at_next_place<T, E>(
        repair: &RefCell<Self>,
        read: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let (members, known) = {
            let this = &mut *repair.borrow_mut();
            let member = this.members;
            this.place.push(member);
            (mem::take(&mut this.members), this.unreadable())
        };
        let value = read();
        let this = &mut *repair.borrow_mut();
        if value.is_err() && this.unreadable() == known {
            this.mark();
        }
        this.place.pop();
        this.members = members + 1;
        value
    }
}

/// What a single value is wanted as.
#[derive(Clone, Copy)]
pub(super) enum Want {
    Flag,
    /// A whole number of this range.
    Whole {
        least: i128,
        most: i128,
    },
    Number,
    Text,
}

impl Want {
    pub(super) fn whole(least: impl Into<i128>, most: impl Into<i128>) -> Self {
        Self::Whole { least: least.into(), most: most.into() }
    }
}

/// Reads a single value from whatever is there.
#[cold]
pub(super) fn single<'de, D: Deserializer<'de>, V: Visitor<'de>>(
    json: D,
    want: Want,
    visitor: V,
    repair: &RefCell<Repair>,
) -> Result<V::Value, D::Error> {
    json.deserialize_any(Single { want, visitor, repair })
}

struct Single<'r, V> {
    want: Want,
    visitor: V,
    repair: &'r RefCell<Repair>,
}

impl<'de, V: Visitor<'de>> Single<'_, V> {
    /// Gives the visitor something that it takes, which the next pass leaves out.
    fn unreadable<E: de::Error>(self) -> Result<V::Value, E> {
        self.repair.borrow_mut().mark();
        match self.want {
            Want::Flag => self.visitor.visit_bool(false),
            Want::Whole { .. } => self.visitor.visit_i64(0),
            Want::Number => self.visitor.visit_f64(0.0),
            Want::Text => self.visitor.visit_str(""),
        }
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Single<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<V::Value, E> {
        match self.want {
            Want::Flag => self.visitor.visit_bool(flag),
            Want::Text => self.visitor.visit_str(if flag { "true" } else { "false" }),
            Want::Whole { .. } | Want::Number => self.unreadable(),
        }
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<V::Value, E> {
        match self.want {
            Want::Whole { least, most } if !(least..=most).contains(&number.into()) => self.unreadable(),
            Want::Whole { .. } | Want::Number => self.visitor.visit_i64(number),
            Want::Text => self.visitor.visit_str(&number.to_string()),
            Want::Flag => self.unreadable(),
        }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<V::Value, E> {
        match self.want {
            Want::Whole { least, most } if !(least..=most).contains(&number.into()) => self.unreadable(),
            Want::Whole { .. } | Want::Number => self.visitor.visit_u64(number),
            Want::Text => self.visitor.visit_str(&number.to_string()),
            Want::Flag => self.unreadable(),
        }
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<V::Value, E> {
        match self.want {
            Want::Number => self.visitor.visit_f64(number),
            Want::Whole { .. } => match whole(number) {
                Some(number) => self.visit_i64(number),
                None => self.unreadable(),
            },
            // Beyond, digits were lost: the text would be that of another number.
            Want::Text if number.abs() <= EXACT => self.visitor.visit_str(&number.to_string()),
            Want::Text | Want::Flag => self.unreadable(),
        }
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<V::Value, E> {
        match self.want {
            Want::Text => self.visitor.visit_str(text),
            Want::Flag => match text.trim() {
                "true" => self.visitor.visit_bool(true),
                "false" => self.visitor.visit_bool(false),
                _ => self.unreadable(),
            },
            Want::Whole { .. } => match number_in(text) {
                Some(number) => self.visit_i64(number),
                None => self.unreadable(),
            },
            Want::Number => match text.trim().parse() {
                Ok(number) if f64::is_finite(number) => self.visitor.visit_f64(number),
                _ => self.unreadable(),
            },
        }
    }

    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        self.unreadable()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<V::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        self.unreadable()
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<V::Value, A::Error> {
        while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.unreadable()
    }
}

/// Reads a list; `null` is an empty one.
#[cold]
pub(super) fn list<'de, D: Deserializer<'de>, V: Visitor<'de>>(
    json: D,
    visitor: V,
    repair: &RefCell<Repair>,
) -> Result<V::Value, D::Error> {
    json.deserialize_any(Container { shape: Shape::List, visitor, repair })
}

/// Reads an object; `null` is an empty one, and an array of one object is that object.
#[cold]
pub(super) fn object<'de, D: Deserializer<'de>, V: Visitor<'de>>(
    json: D,
    visitor: V,
    repair: &RefCell<Repair>,
) -> Result<V::Value, D::Error> {
    json.deserialize_any(Container { shape: Shape::Object, visitor, repair })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    List,
    Object,
}

struct Container<'r, V> {
    shape: Shape,
    visitor: V,
    repair: &'r RefCell<Repair>,
}

impl<'de, V: Visitor<'de>> Container<'_, V> {
    fn empty<E: de::Error>(self) -> Result<V::Value, E> {
        match self.shape {
            Shape::List => self.visitor.visit_seq(SeqDeserializer::new(std::iter::empty::<()>())),
            Shape::Object => self.visitor.visit_map(MapDeserializer::new(std::iter::empty::<((), ())>())),
        }
    }

    fn unreadable<E: de::Error>(self) -> Result<V::Value, E> {
        let mut repair = self.repair.borrow_mut();
        // Known and asked for again: its field has to be there, and a list can be it without an element.
        if self.shape == Shape::Object || !repair.is_unreadable() {
            repair.mark();
        }
        drop(repair);
        self.empty()
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Container<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<V::Value, E> {
        self.unreadable()
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<V::Value, E> {
        self.unreadable()
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<V::Value, E> {
        self.unreadable()
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<V::Value, E> {
        self.unreadable()
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<V::Value, E> {
        self.unreadable()
    }

    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        self.empty()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<V::Value, A::Error> {
        if self.shape == Shape::List {
            return self.visitor.visit_seq(Within { inner: items, repair: Some(self.repair) });
        }
        let Some(only) = items.next_element_seed(Only { container: self })? else {
            return Err(de::Error::invalid_length(0, &"one object"));
        };
        match items.next_element::<IgnoredAny>()? {
            None => Ok(only),
            Some(_) => Err(de::Error::custom("several values in the place of one object")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<V::Value, A::Error> {
        if self.shape == Shape::Object {
            return self.visitor.visit_map(Within { inner: fields, repair: Some(self.repair) });
        }
        while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.unreadable()
    }
}

/// The object that an array holds in the place of an object.
struct Only<'r, V> {
    container: Container<'r, V>,
}

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Only<'_, V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<V::Value, D::Error> {
        json.deserialize_map(Within { inner: self.container.visitor, repair: Some(self.container.repair) })
    }
}

/// The next element that is neither `null` nor known to be unreadable.
#[cold]
pub(super) fn next_element<'de, A: SeqAccess<'de>, S: DeserializeSeed<'de>>(
    items: &mut A,
    seed: S,
    repair: &RefCell<Repair>,
) -> Result<Option<S::Value>, A::Error> {
    let mut seed = Some(seed);
    while seed.is_some() {
        match items.next_element_seed(Element { seed: &mut seed, repair })? {
            None => return Ok(None),
            Some(None) => {}
            Some(read) => return Ok(read),
        }
    }
    Ok(None)
}

struct Element<'s, 'r, S> {
    /// Taken when there is something to read.
    seed: &'s mut Option<S>,
    repair: &'r RefCell<Repair>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Element<'_, '_, S> {
    type Value = Option<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        let repair = self.repair;
        Repair::at_next_place(repair, || {
            if repair.borrow().is_unreadable() {
                return IgnoredAny::deserialize(json).map(|_| None);
            }
            json.deserialize_option(NotNull(self))
        })
    }
}

struct NotNull<'s, 'r, S>(Element<'s, 'r, S>);

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for NotNull<'_, '_, S> {
    type Value = Option<S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an element")
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
        let Element { seed, repair } = self.0;
        match seed.take() {
            Some(seed) => seed.deserialize(Reader { inner, repair: Some(repair) }).map(Some),
            None => IgnoredAny::deserialize(inner).map(|_| None),
        }
    }
}
