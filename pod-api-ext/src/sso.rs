//! Single sign-on: how users log in through the company's identity provider.
//!
//! The entry point is [`PodClient::sso`].

use pod_api::types;
use serde_json::{Map, Value, json};

use crate::{Confirmation, Error, InputError, PodClient, setters::setters, view::view};

view! {
    /// How users of the pod log in through the company's identity provider, by SAML.
    pub struct SsoConfiguration(types::SsoConfiguration);

    /// Whether they do.
    enabled: flag = sso_enabled;
    /// The identity provider's entity id.
    idp_entity_id: text = idp_entity_id;
    /// Where at the identity provider users are sent to log in.
    idp_url: text = idp_sso_endpoint;
    /// The identity provider's certificate, in PEM.
    idp_certificate: text = idp_signing_certificate;
    /// The pod's entity id.
    pod_entity_id: text = symphony_entity_id;
    /// Where at the pod the identity provider sends its assertions.
    pod_url: text = symphony_acs_url;
    /// Whether users have to log in again even in a running session of the identity provider.
    force_login: flag = force_authn;
}

/// A single sign-on configuration in the place of the one that the pod has.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct NewSsoConfiguration {
    configuration: types::SsoConfiguration,
}

impl NewSsoConfiguration {
    /// A configuration in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Whether users log in through the identity provider.
        enabled: flag = configuration.sso_enabled;
        /// The identity provider's entity id.
        idp_entity_id: text = configuration.idp_entity_id;
        /// Where at the identity provider users are sent to log in.
        idp_url: text = configuration.idp_sso_endpoint;
        /// The identity provider's certificate, in PEM.
        idp_certificate: text = configuration.idp_signing_certificate;
        /// The pod's entity id.
        pod_entity_id: text = configuration.symphony_entity_id;
        /// Where at the pod the identity provider sends its assertions.
        pod_url: text = configuration.symphony_acs_url;
        /// Whether users have to log in again even in a running session of the identity provider.
        force_login: flag = configuration.force_authn;
    }
}

/// What happens to a field of a configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Change<T> {
    /// It stays as it is: nothing is sent of it.
    #[default]
    Keep,
    /// It is cleared: `null` is sent.
    Clear,
    /// It gets this value.
    Set(T),
}

impl<T> From<T> for Change<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for Change<String> {
    fn from(text: &str) -> Self {
        Self::Set(text.to_owned())
    }
}

/// A change of fields of the single sign-on configuration. What is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct SsoUpdate {
    fields: Map<String, Value>,
}

/// Setters of fields, each with its name in the API.
macro_rules! changes {
    ($($(#[$d:meta])* $name:ident($of:ty) = $field:literal;)+) => {
        $(
            $(#[$d])*
            pub fn $name(mut self, change: impl Into<Change<$of>>) -> Self {
                match change.into() {
                    Change::Keep => self.fields.remove($field),
                    Change::Clear => self.fields.insert($field.to_owned(), Value::Null),
                    Change::Set(value) => self.fields.insert($field.to_owned(), json!(value)),
                };
                self
            }
        )+
    };
}

impl SsoUpdate {
    /// A change of nothing; say what is to change.
    pub fn new() -> Self {
        Self::default()
    }

    changes! {
        /// Whether users log in through the identity provider.
        enabled(bool) = "ssoEnabled";
        /// The identity provider's entity id.
        idp_entity_id(String) = "idpEntityId";
        /// Where at the identity provider users are sent to log in.
        idp_url(String) = "idpSsoEndpoint";
        /// The identity provider's certificate, in PEM.
        idp_certificate(String) = "idpSigningCertificate";
        /// The pod's entity id.
        pod_entity_id(String) = "symphonyEntityId";
        /// Where at the pod the identity provider sends its assertions.
        pod_url(String) = "symphonyAcsUrl";
        /// Whether users have to log in again even in a running session of the identity provider.
        force_login(bool) = "forceAuthn";
    }
}

/// The calls on single sign-on, from [`PodClient::sso`].
#[derive(Clone, Copy, Debug)]
pub struct Sso<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// Single sign-on.
    ///
    /// ```no_run
    /// use pod_api_ext::sso::{Change, SsoUpdate};
    ///
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// let update = SsoUpdate::new().enabled(true).idp_url("https://idp.acme.example/sso").pod_url(Change::Clear);
    /// pod.sso().update(update).await?;
    /// println!("{:?}", pod.sso().get().await?.and_then(|sso| sso.enabled()));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn sso(&self) -> Sso<'_> {
        Sso { pod: self }
    }
}

impl Sso<'_> {
    /// The configuration, if there is one.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::NotFound`] only if the 404 is not in the pod's form, which says nothing of the configuration.
    pub async fn get(self) -> Result<Option<SsoConfiguration>, Error> {
        let send = |raw: pod_api::Client| async move { raw.v1_admin_sso_configuration_get().send().await };
        match self.pod.request(send).await {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.says_there_is_none() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Stores a configuration, in the place of the whole of the one that the pod has.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn replace(self, new: NewSsoConfiguration) -> Result<Confirmation, Error> {
        let new = &new.configuration;
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_sso_configuration_post().body(new.clone()).send().await
        };
        self.pod.request(send).await
    }

    /// Changes fields of the configuration. The pod checks the configuration that results as a whole.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for a change of nothing.
    pub async fn update(self, update: SsoUpdate) -> Result<Confirmation, Error> {
        if update.fields.is_empty() {
            return Err(InputError::new("payload", "changes nothing").into());
        }
        let change = &types::SsoConfigurationChange::from(update.fields);
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_sso_configuration_patch().body(change.clone()).send().await
        };
        self.pod.request(send).await
    }
}
