//! Views: raw answers with accessors.

use std::collections::HashSet;

use jiff::Timestamp;
use pod_api::{Milliseconds, NumericId};

use crate::UserId;

/// Defines a view of a raw type: one line an accessor, with its name, its kind and its place in the raw type.
///
/// No accessor fails: what the pod left out, or what cannot be read, is `None` or is not in the list. The kinds are
///
/// - `text`, `flag`, `number`, `count` (not negative), `time` (milliseconds since 1970 UTC);
/// - `id(T)`: an id written as text; `number_id(T)`: one written as a number;
/// - `value(T)`: a text whose values the vendor may add to; `view(T)`: an object;
/// - `texts`, `ids(T)`, `number_ids(T)`, `values(T)`, `views(T)`: lists of these.
///
/// `pub struct Name(Raw) hidden;` is a view of something secret, of which `Debug` shows the name alone.
macro_rules! view {
    (
        $(#[$documentation:meta])* pub struct $name:ident($raw:ty) $($hidden:ident)?;
        $($(#[$accessor_documentation:meta])* $accessor:ident: $kind:ident$(($of:ty))? = $($place:ident).+;)*
    ) => {
        $(#[$documentation])*
        ///
        /// What the pod left out, or what cannot be read, is `None` here. What the API's
        /// description has of it, as the pod wrote it, is [`raw`](Self::raw).
        #[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(transparent)]
        pub struct $name($raw);

        $crate::view::debug!($name $($hidden)?);

        impl $name {
            $(
                $crate::view::accessor! {
                    $(#[$accessor_documentation])* $accessor $kind$(($of))? ($($place).+)
                }
            )*

            /// The raw answer.
            #[must_use]
            pub fn raw(&self) -> &$raw {
                &self.0
            }

            /// The raw answer, taken out.
            #[must_use]
            pub fn into_raw(self) -> $raw {
                self.0
            }
        }

        impl $name {
            /// What tells an item of a list from others: its id, or its JSON if it has none.
            #[allow(dead_code, reason = "not every view is listed")]
            pub(crate) fn identity(&self) -> String {
                $crate::view::identity!(self, $($accessor)*)
            }
        }

        impl From<$raw> for $name {
            fn from(raw: $raw) -> Self {
                Self(raw)
            }
        }
    };
}
pub(crate) use view;

/// How a view prints.
macro_rules! debug {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }
    };
    ($name:ident hidden) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use debug;

/// One accessor of a view.
macro_rules! accessor {
    ($(#[$d:meta])* $name:ident text ($($place:ident).+)) => {
        $(#[$d])*
        #[must_use]
        pub fn $name(&self) -> Option<&str> {
            $crate::view::place!(self, $($place).+).map(String::as_str)
        }
    };
    ($(#[$d:meta])* $name:ident flag ($($place:ident).+)) => {
        $(#[$d])*
        #[must_use]
        pub fn $name(&self) -> Option<bool> {
            $crate::view::place!(self, $($place).+).copied()
        }
    };
    ($(#[$d:meta])* $name:ident number ($($place:ident).+)) => {
        $(#[$d])*
        #[must_use]
        pub fn $name(&self) -> Option<i64> {
            $crate::view::place!(self, $($place).+).map(|&number| number.into())
        }
    };
    ($(#[$d:meta])* $name:ident count ($($place:ident).+)) => {
        $(#[$d])*
        #[must_use]
        pub fn $name(&self) -> Option<u64> {
            $crate::view::place!(self, $($place).+).and_then(|&number| number.try_into().ok())
        }
    };
    ($(#[$d:meta])* $name:ident time ($($place:ident).+)) => {
        $(#[$d])*
        #[must_use]
        pub fn $name(&self) -> Option<jiff::Timestamp> {
            $crate::view::place!(self, $($place).+).and_then($crate::view::time)
        }
    };
    ($(#[$d:meta])* $name:ident id($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        #[must_use]
        pub fn $name(&self) -> Option<$of> {
            $crate::view::place!(self, $($place).+).and_then(|text| text.parse().ok())
        }
    };
    ($(#[$d:meta])* $name:ident number_id($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        #[must_use]
        pub fn $name(&self) -> Option<$of> {
            $crate::view::place!(self, $($place).+).and_then($crate::view::number_id)
        }
    };
    ($(#[$d:meta])* $name:ident value($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        #[must_use]
        pub fn $name(&self) -> Option<$of> {
            $crate::view::place!(self, $($place).+).map(|text| <$of>::from(text.as_str()))
        }
    };
    ($(#[$d:meta])* $name:ident view($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        #[must_use]
        pub fn $name(&self) -> Option<$of> {
            $crate::view::place!(self, $($place).+).cloned().map(<$of>::from)
        }
    };
    ($(#[$d:meta])* $name:ident texts ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(&self) -> impl ExactSizeIterator<Item = &str> {
            $crate::view::items!(self, $($place).+).map(String::as_str)
        }
    };
    ($(#[$d:meta])* $name:ident ids($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(&self) -> impl Iterator<Item = $of> + '_ {
            $crate::view::items!(self, $($place).+).filter_map(|text| text.parse().ok())
        }
    };
    ($(#[$d:meta])* $name:ident number_ids($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(&self) -> impl Iterator<Item = $of> + '_ {
            $crate::view::items!(self, $($place).+).filter_map($crate::view::number_id)
        }
    };
    ($(#[$d:meta])* $name:ident values($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(&self) -> impl ExactSizeIterator<Item = $of> + '_ {
            $crate::view::items!(self, $($place).+).map(|text| <$of>::from(text.as_str()))
        }
    };
    ($(#[$d:meta])* $name:ident views($of:ty) ($($place:ident).+)) => {
        $(#[$d])*
        pub fn $name(&self) -> impl ExactSizeIterator<Item = $of> + '_ {
            $crate::view::items!(self, $($place).+).cloned().map(<$of>::from)
        }
    };
}
pub(crate) use accessor;

/// What stands at a place of the raw type, if everything on the way is there.
macro_rules! place {
    ($view:ident, $first:ident$(.$next:ident)*) => {
        $view.0.$first.as_ref()$(.and_then(|raw| raw.$next.as_ref()))*
    };
}
pub(crate) use place;

/// The items of a list at a place of the raw type.
macro_rules! items {
    ($view:ident, $($place:ident).+) => {
        $crate::view::place!($view, $($place).+).map(|list| &list[..]).unwrap_or_default().iter()
    };
}
pub(crate) use items;

/// A time, unless it is outside of the years that a timestamp can express.
pub(crate) fn time(raw: &Milliseconds) -> Option<Timestamp> {
    Timestamp::from_millisecond(raw.get()?).ok()
}

/// A time as the API writes it.
pub(crate) fn milliseconds(time: Timestamp) -> Milliseconds {
    time.as_millisecond().into()
}

pub(crate) fn number_id<T: From<i64>>(raw: &NumericId) -> Option<T> {
    raw.get().map(T::from)
}

/// The ids of a raw list, without those that cannot be read.
pub(crate) fn number_ids<T: From<i64>>(raw: impl IntoIterator<Item = NumericId>) -> Vec<T> {
    raw.into_iter().filter_map(|id| number_id(&id)).collect()
}

/// Each user once, in the order given.
pub(crate) fn distinct_ids(users: impl IntoIterator<Item = UserId>) -> Vec<UserId> {
    let mut seen = HashSet::new();
    users.into_iter().filter(|&user| seen.insert(user)).collect()
}

/// What tells a view from others: its accessor `id` if it has one, or else its JSON.
macro_rules! identity {
    ($view:ident, id $($more:ident)*) => {
        $crate::pages::identity($view.id(), $view)
    };
    ($view:ident, $other:ident $($more:ident)*) => {
        $crate::view::identity!($view, $($more)*)
    };
    ($view:ident,) => {
        $crate::pages::identity(None::<String>, $view)
    };
}
pub(crate) use identity;
