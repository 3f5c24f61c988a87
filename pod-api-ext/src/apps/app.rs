//! An app: creating it, looking it up, changing and deleting it.

use pod_api::types;

use super::{AppSettings, Apps};
use crate::{Confirmation, Error, input::check_app_id, view::view};

view! {
    /// An app. It prints nothing of itself: what it sends with callbacks is a secret.
    pub struct App(types::ApplicationDetail) hidden;

    /// Its id.
    id: text = application_info.app_id;
    /// Its name.
    name: text = application_info.name;
    /// Its address.
    url: text = application_info.app_url;
    /// The domain of its address.
    domain: text = application_info.domain;
    /// Who publishes it.
    publisher: text = application_info.publisher;
    /// What it is for.
    description: text = description;
    /// The address of its icon.
    icon_url: text = icon_url;
    /// The domains that may send requests to it from a browser (CORS).
    allow_origins: text = allow_origins;
    /// Its permissions, `SEND_MESSAGES` for example.
    permissions: texts = permissions;
    /// Its certificate, in PEM.
    certificate: text = cert;
    /// The public key that it logs in with, in PEM.
    current_key: text = authentication_keys.current.key;
    /// The public key before that one, in PEM.
    previous_key: text = authentication_keys.previous.key;
    /// When the previous key expires.
    previous_key_expires_at: time = authentication_keys.previous.expiration_date;
    /// Where callbacks go.
    callback_url: text = notification.url;
    /// What callbacks carry in the header `X-API-KEY`: a secret.
    callback_key: text = notification.api_key;
    /// Settings that its client side can read.
    properties: views(AppProperty) = properties;
}

view! {
    /// A setting that an app's client side can read.
    pub struct AppProperty(types::AppProperty);

    /// Its name, unique within the app.
    key: text = key;
    /// Its value.
    value: text = value;
}

impl Apps<'_> {
    /// Creates an app.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for what no app can have.
    pub async fn create(self, app: AppSettings) -> Result<App, Error> {
        app.validate()?;
        let (raw, secrets) = (&app.to_raw(), app.secrets());
        let send = |pod: pod_api::Client| async move {
            pod.v1_admin_app_create_post().body(raw.clone()).send().await
        };
        self.pod.request_hiding(&secrets, send).await
    }

    /// What is known of an app.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for an id without or with more than 256 characters.
    pub async fn get(self, id: &str) -> Result<App, Error> {
        check_app_id(id)?;
        self.pod.request(|raw| async move { raw.v1_admin_app_id_get_get().id(id).send().await }).await
    }

    /// Changes an app to what the settings say. Whether it keeps what they leave out is not documented.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for what no app can have.
    pub async fn update(self, app: AppSettings) -> Result<App, Error> {
        app.validate()?;
        let (raw, secrets) = (&app.to_raw(), app.secrets());
        let id = app.id();
        let send = |pod: pod_api::Client| async move {
            pod.v1_admin_app_id_update_post().id(id).body(raw.clone()).send().await
        };
        self.pod.request_hiding(&secrets, send).await
    }

    /// Deletes an app.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for an id without or with more than 256 characters.
    pub async fn delete(self, id: &str) -> Result<Confirmation, Error> {
        check_app_id(id)?;
        self.pod.request(|raw| async move { raw.v1_admin_app_id_delete_post().id(id).send().await }).await
    }
}
