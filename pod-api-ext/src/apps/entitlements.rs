//! Which apps the company may use.

use pod_api::types;

use super::Apps;
use crate::{Error, InputError, input::check_app_id, setters::setters, view::view};

view! {
    /// How the company may use one app.
    pub struct AppEntitlement(types::PodAppEntitlement);

    /// The app's id.
    app_id: text = app_id;
    /// The app's name.
    app_name: text = app_name;
    /// Whether the company may use it.
    enabled: flag = enable;
    /// Whether the app store shows it to the company's users.
    listed: flag = listed;
    /// Whether it is installed for users without their doing.
    install: flag = install;
}

/// How the company may use one app from now on.
#[derive(Clone, Debug)]
#[must_use = "an update does nothing until it is given to a method"]
pub struct EntitlementUpdate {
    entitlement: types::PodAppEntitlement,
}

impl EntitlementUpdate {
    /// The app with this id, of 1 to 256 characters.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { entitlement: types::PodAppEntitlement { app_id: Some(app_id.into()), ..Default::default() } }
    }

    setters! {
        /// The app's name, of 1 to 50 characters.
        name: text = entitlement.app_name;
        /// Whether the company may use it.
        enabled: flag = entitlement.enable;
        /// Whether the app store shows it to the company's users.
        listed: flag = entitlement.listed;
        /// Whether it is installed for users without their doing.
        install: flag = entitlement.install;
    }
}

impl Apps<'_> {
    /// Which apps the company may use.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn entitlements(self) -> Result<Vec<AppEntitlement>, Error> {
        let send = |raw: pod_api::Client| async move { raw.v1_admin_app_entitlement_list_get().send().await };
        self.pod.request(send).await.map(views)
    }

    /// Changes which apps the company may use, and gives what holds then. What happens to apps that the list leaves out
    /// is not documented.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] without any app, and for an app id that no app can have.
    pub async fn set_entitlements(
        self,
        updates: impl IntoIterator<Item = EntitlementUpdate>,
    ) -> Result<Vec<AppEntitlement>, Error> {
        let updates: Vec<_> = updates.into_iter().map(|update| update.entitlement).collect();
        if updates.is_empty() {
            return Err(InputError::new("payload", "names no app").into());
        }
        for update in &updates {
            check_app_id(update.app_id.as_deref().unwrap_or_default())?;
        }
        let updates = &types::PodAppEntitlementList::from(updates);
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_app_entitlement_list_post().body(updates.clone()).send().await
        };
        self.pod.request(send).await.map(views)
    }
}

fn views(found: types::PodAppEntitlementList) -> Vec<AppEntitlement> {
    Vec::from(found).into_iter().map(AppEntitlement::from).collect()
}
