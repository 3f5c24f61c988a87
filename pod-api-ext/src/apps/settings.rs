//! What an app is, in requests.

use std::fmt;

use pod_api::types;
use secrecy::{ExposeSecret, SecretString};

use crate::{
    InputError, KeyChange,
    input::{check_app_id, check_length},
    setters::setters,
};

/// An app as it is to be. It prints its id alone: keys are part of it.
#[derive(Clone)]
#[must_use = "an app does not change until it is given to a method"]
pub struct AppSettings {
    /// All but the keys.
    app: types::ApplicationDetail,
    info: types::ApplicationInfo,
    current_key: Option<KeyChange>,
    previous_key: Option<KeyChange>,
    callback: Option<(String, SecretString)>,
}

impl AppSettings {
    /// An app with this id, of 1 to 256 characters, and this name.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        let info =
            types::ApplicationInfo { app_id: Some(id.into()), name: Some(name.into()), ..Default::default() };
        Self {
            app: types::ApplicationDetail::default(),
            info,
            current_key: None,
            previous_key: None,
            callback: None,
        }
    }

    setters! {
        /// Its address, which starts with `https://`.
        url: text = info.app_url;
        /// The domain of its address.
        domain: text = info.domain;
        /// Who publishes it.
        publisher: text = info.publisher;
        /// What it is for.
        description: text = app.description;
        /// The address of its icon, which starts with `https://`.
        icon_url: text = app.icon_url;
        /// The domains that may send requests to it from a browser (CORS).
        allow_origins: text = app.allow_origins;
        /// Adds a permission, `SEND_MESSAGES` for example: 1 to 64 characters.
        permission: push = app.permissions;
        /// Its public certificate, in PEM.
        certificate: text = app.cert;
    }

    /// What happens to the key that it logs in with.
    pub fn current_key(mut self, change: KeyChange) -> Self {
        self.current_key = Some(change);
        self
    }

    /// What happens to the key before that one.
    pub fn previous_key(mut self, change: KeyChange) -> Self {
        self.previous_key = Some(change);
        self
    }

    /// Where callbacks go, and what they carry in the header `X-API-KEY`.
    pub fn callback(mut self, url: impl Into<String>, key: impl Into<SecretString>) -> Self {
        self.callback = Some((url.into(), key.into()));
        self
    }

    /// Adds a setting that its client side can read: a name of 1 to 1,024 characters, unique within the app, and a
    /// value of up to 4,096. It is no place for secrets.
    pub fn property(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        let property =
            types::AppProperty { key: Some(key.into()), value: Some(value.into()), ..Default::default() };
        let mut properties = self.app.properties.map(Vec::from).unwrap_or_default();
        properties.push(property);
        self.app.properties = Some(properties.into());
        self
    }

    pub(super) fn id(&self) -> &str {
        self.info.app_id.as_deref().unwrap_or_default()
    }

    pub(super) fn validate(&self) -> Result<(), InputError> {
        check_app_id(self.id())?;
        for (field, url) in [("appUrl", &self.info.app_url), ("iconUrl", &self.app.icon_url)] {
            if url.as_ref().is_some_and(|url| !url.starts_with("https://")) {
                return Err(InputError::new(field, "does not start with \"https://\""));
            }
        }
        for permission in self.app.permissions.iter().flatten() {
            check_length("permissions", permission, 1, 64)?;
        }
        let properties = self.app.properties.as_ref().map(|list| &list[..]).unwrap_or_default();
        for (index, types::AppProperty { key, value, .. }) in properties.iter().enumerate() {
            check_length("properties.key", key.as_deref().unwrap_or_default(), 1, 1024)?;
            check_length("properties.value", value.as_deref().unwrap_or_default(), 0, 4096)?;
            if properties[..index].iter().any(|earlier| earlier.key == *key) {
                return Err(InputError::new("properties.key", format!("repeats at index {index}")));
            }
        }
        Ok(())
    }

    pub(super) fn to_raw(&self) -> types::ApplicationDetail {
        let mut app = self.app.clone();
        app.application_info = Some(self.info.clone());
        if self.current_key.is_some() || self.previous_key.is_some() {
            app.authentication_keys = Some(types::AppAuthenticationKeys {
                current: self.current_key.as_ref().map(Into::into),
                previous: self.previous_key.as_ref().map(Into::into),
                ..Default::default()
            });
        }
        app.notification = self.callback.as_ref().map(|(url, key)| types::AppNotification {
            url: Some(url.clone()),
            api_key: Some(key.expose_secret().to_owned()),
            ..Default::default()
        });
        app
    }

    pub(super) fn secrets(&self) -> Vec<&str> {
        let keys = [&self.current_key, &self.previous_key].into_iter().flatten();
        let keys = keys.filter_map(|change| change.key.as_ref());
        keys.chain(self.callback.as_ref().map(|(_, key)| key)).map(ExposeSecret::expose_secret).collect()
    }
}

impl fmt::Debug for AppSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppSettings").field("id", &self.info.app_id).finish_non_exhaustive()
    }
}
