//! Ids that are numbers.

use std::{fmt, str::FromStr};

use pod_api::NumericId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::invalid::{IdFlaw, InvalidId};

macro_rules! numeric_id {
    ($(#[$documentation:meta])* pub struct $name:ident($what:literal);) => {
        $(#[$documentation])*
        ///
        /// It is a number, and reads from a JSON number or from a string of digits.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(NumericId);

        impl $name {
            /// The number.
            #[must_use]
            pub fn get(self) -> i64 {
                self.0.into()
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            /// Reads the digits, with or without white space around them.
            fn from_str(digits: &str) -> Result<Self, InvalidId> {
                let flaw = |flaw| InvalidId { what: $what, position: 0, flaw };
                let number = digits.trim();
                if number.is_empty() {
                    return Err(flaw(IdFlaw::Empty));
                }
                number.parse().map(Self).map_err(|_| flaw(IdFlaw::Number))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number.into())
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.get()
            }
        }

        impl From<NumericId> for $name {
            fn from(id: NumericId) -> Self {
                Self(id)
            }
        }

        impl From<$name> for NumericId {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    };
}

numeric_id! {
    /// The id of a user.
    pub struct UserId("user id");
}

numeric_id! {
    /// The id of a group, which the vendor also calls a distribution list or SDL.
    pub struct GroupId("group id");
}

numeric_id! {
    /// The id of a company.
    pub struct CompanyId("company id");
}
