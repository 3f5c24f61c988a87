//! Keys that users and apps log in with, in requests.

use jiff::Timestamp;
use pod_api::types;
use secrecy::{ExposeSecret, SecretString};

use crate::{open_enum::open_enum, view::milliseconds};

open_enum! {
    /// What to do with a key.
    pub enum KeyAction {
        /// Makes it the current key.
        Save = "SAVE",
        /// Ends it.
        Revoke = "REVOKE",
        /// Lets the previous key hold for longer.
        Extend = "EXTEND",
    }
}

/// A change of an RSA public key that a user or an app logs in with. It prints nothing of the key.
#[derive(Clone, Debug)]
#[must_use = "a change does nothing until it is part of a request"]
pub struct KeyChange {
    pub(crate) key: Option<SecretString>,
    action: KeyAction,
    expires_at: Option<Timestamp>,
}

impl KeyChange {
    /// Makes this public key, in PEM, the current one.
    pub fn save(pem: impl Into<SecretString>) -> Self {
        Self { key: Some(pem.into()), action: KeyAction::Save, expires_at: None }
    }

    /// Ends the key.
    pub fn revoke() -> Self {
        Self { key: None, action: KeyAction::Revoke, expires_at: None }
    }

    /// Lets the previous key hold until this time, to the millisecond.
    pub fn extend(until: Timestamp) -> Self {
        Self { key: None, action: KeyAction::Extend, expires_at: Some(until) }
    }

    /// Names the key, in PEM.
    pub fn key(mut self, pem: impl Into<SecretString>) -> Self {
        self.key = Some(pem.into());
        self
    }
}

/// The two raw types of such a change.
macro_rules! raw {
    ($($raw:ident $feature:literal),+) => {
        $(
            #[cfg(feature = $feature)]
            impl From<&KeyChange> for types::$raw {
                fn from(change: &KeyChange) -> Self {
                    Self {
                        action: Some(change.action.to_string()),
                        expiration_date: change.expires_at.map(milliseconds),
                        key: change.key.as_ref().map(|key| key.expose_secret().to_owned()),
                        ..Default::default()
                    }
                }
            }
        )+
    };
}
raw! { V2UserKeyRequest "user-admin", AppAuthenticationKey "apps" }
