//! Ids that are numbers.

use std::{fmt, str::FromStr};

use pod_api::NumericId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::error::{IdError, IdErrorKind};

macro_rules! numeric_id {
    ($(#[$documentation:meta])* pub struct $name:ident($what:literal);) => {
        $(#[$documentation])*
        ///
        /// It is a number, and reads from a JSON number or from a string of digits.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(try_from = "NumericId")]
        pub struct $name(i64);

        impl $name {
            /// The number.
            #[must_use]
            pub fn get(self) -> i64 {
                self.0
            }
        }

        impl TryFrom<NumericId> for $name {
            type Error = IdError;

            fn try_from(id: NumericId) -> Result<Self, IdError> {
                let error = IdError { what: $what, position: 0, kind: IdErrorKind::Number };
                id.get().map(Self).ok_or(error)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            /// Reads the digits, with or without white space around them.
            fn from_str(digits: &str) -> Result<Self, IdError> {
                let error = |kind| IdError { what: $what, position: 0, kind };
                let number = digits.trim();
                if number.is_empty() {
                    return Err(error(IdErrorKind::Empty));
                }
                number.parse().map(Self).map_err(|_| error(IdErrorKind::Number))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl From<$name> for NumericId {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }
    };
}

numeric_id! {
    /// The id of a user.
    ///
    /// ```
    /// use pod_api_ext::UserId;
    ///
    /// let alice: UserId = "347583113331315".parse()?;
    /// assert_eq!(alice, UserId::from(347_583_113_331_315));
    /// assert!("alice".parse::<UserId>().is_err());
    /// # Ok::<(), pod_api_ext::IdError>(())
    /// ```
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
