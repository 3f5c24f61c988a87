//! What a pod has and allows: entitlements, roles, languages, URI schemes, file extensions.
//!
//! The entry point is [`PodClient::system`].

mod extensions;
mod protocols;

use pod_api::types;

pub use self::{
    extensions::{AllowedExtension, ExtensionSource, ListExtensions, NewExtension},
    protocols::{ListProtocols, Protocol},
};
use crate::{Error, PodClient, open_enum::open_enum, view::view};

view! {
    /// A role that users can have.
    pub struct Role(types::RoleDetail);

    /// What the role is called in requests, `CONTENT_MANAGEMENT` for example. Pods have roles that are not documented.
    id: text = id;
    /// Its name, for people to read.
    name: text = name;
    /// The accounts that can have it.
    user_kinds: values(UserKind) = user_types;
    /// What a user with the role can get in addition, `MONITOR_ROOMS` for example.
    optional_actions: texts = optional_actions;
}

open_enum! {
    /// The kinds of account that a role is for.
    pub enum UserKind {
        /// A person's.
        Normal = "NORMAL",
        /// A service's, a bot's for example.
        System = "SYSTEM",
    }
}

/// The calls on the pod's settings, from [`PodClient::system`].
#[derive(Clone, Copy, Debug)]
pub struct System<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// What the pod has and allows.
    ///
    /// ```no_run
    /// use pod_api_ext::system::NewExtension;
    ///
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// for role in pod.system().roles().await? {
    ///     println!("{:?} {:?}", role.id(), role.name());
    /// }
    /// pod.system().create_protocol("skype").await?;
    /// pod.system().allow_extension(NewExtension::new(".csv").within_company(true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn system(&self) -> System<'_> {
        System { pod: self }
    }
}

impl System<'_> {
    /// The names of all entitlements, which
    /// [`set_features`](crate::user_admin::UserAdmin::set_features) takes.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn features(self) -> Result<Vec<String>, Error> {
        let send = |raw: pod_api::Client| async move { raw.v1_admin_system_features_list_get().send().await };
        self.pod.request(send).await.map(|found: types::StringList| found.into())
    }

    /// All roles.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn roles(self) -> Result<Vec<Role>, Error> {
        let send = |raw: pod_api::Client| async move { raw.v1_admin_system_roles_list_get().send().await };
        let found: types::RoleDetailList = self.pod.request(send).await?;
        Ok(Vec::from(found).into_iter().map(Role::from).collect())
    }

    /// The languages that the pod offers. It takes no session.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn languages(self) -> Result<Vec<String>, Error> {
        let send = |raw: pod_api::Client| async move { raw.v1_languages_get().send().await };
        let found: types::Languages = self.pod.request_without_session(send).await?;
        Ok(found.languages.map(Vec::from).unwrap_or_default())
    }

    /// The file extensions that attachments can have, with a dot in front.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn allowed_file_types(self) -> Result<Vec<String>, Error> {
        let send = |raw: pod_api::Client| async move { raw.v1_files_allowed_types_get().send().await };
        self.pod.request(send).await.map(|found: types::StringList| found.into())
    }
}
