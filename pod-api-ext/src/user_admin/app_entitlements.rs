//! Which apps a user may use.

use pod_api::types;

use super::UserAdmin;
use crate::{
    Error, InputError, UserId, input::check_app_id, open_enum::open_enum, setters::setters, view::view,
};

view! {
    /// What a user may do with one app. Whether the pod or the user was set so is not told.
    pub struct UserAppEntitlement(types::UserAppEntitlement);

    /// The app's id.
    app_id: text = app_id;
    /// The app's name.
    app_name: text = app_name;
    /// Whether the user sees it in the app store.
    listed: flag = listed;
    /// Whether it is installed for the user.
    installed: flag = install;
    /// Its products, with the user's subscriptions.
    products: views(AppProduct) = products;
}

view! {
    /// A product of an app, its premium edition for example.
    pub struct AppProduct(types::Product);

    /// The app's id.
    app_id: text = app_id;
    /// The name of the product.
    name: text = name;
    /// Its stock-keeping code.
    sku: text = sku;
    /// `default` or `premium`; pods may say more.
    kind: text = type_;
    /// Whether the user subscribes to it.
    subscribed: flag = subscribed;
}

impl AppProduct {
    /// A product by its name, of 1 to 50 characters, and whether the user is to subscribe to it.
    pub fn new(name: impl Into<String>, subscribed: bool) -> Self {
        let (name, subscribed) = (Some(name.into()), Some(subscribed));
        Self::from(types::Product { name, subscribed, ..Default::default() })
    }

    /// The same, by its stock-keeping code too, of 1 to 100 characters.
    #[must_use]
    pub fn with_sku(mut self, sku: impl Into<String>) -> Self {
        self.0.sku = Some(sku.into());
        self
    }
}

/// What a user may do with one app from now on.
#[derive(Clone, Debug)]
#[must_use = "an entitlement does nothing until it is given to a method"]
pub struct NewUserEntitlement {
    entitlement: types::UserAppEntitlement,
}

impl NewUserEntitlement {
    /// The app with this id, of 1 to 256 characters.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { entitlement: types::UserAppEntitlement { app_id: Some(app_id.into()), ..Default::default() } }
    }

    setters! {
        /// The app's name, of 1 to 50 characters.
        name: text = entitlement.app_name;
        /// Whether the user sees it in the app store.
        listed: flag = entitlement.listed;
        /// Whether it is installed for the user.
        installed: flag = entitlement.install;
    }

    /// Adds a product.
    pub fn product(mut self, product: AppProduct) -> Self {
        let mut products = self.entitlement.products.map(Vec::from).unwrap_or_default();
        products.push(product.into_raw());
        self.entitlement.products = Some(products.into());
        self
    }
}

open_enum! {
    /// What becomes of a setting of an app.
    pub enum Setting {
        /// It is on for this user.
        On = "TRUE",
        /// It is off for this user.
        Off = "FALSE",
        /// It stays as it is.
        Keep = "KEEP",
        /// It is as the pod has it, no longer this user's own.
        Remove = "REMOVE",
    }
}

/// A change of what a user may do with one app. What is not set stays as it is.
#[derive(Clone, Debug)]
#[must_use = "a change does nothing until it is given to a method"]
pub struct EntitlementChange {
    app_id: String,
    listed: Setting,
    installed: Setting,
    product: Option<AppProduct>,
}

impl EntitlementChange {
    /// The app with this id, of 1 to 256 characters.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), listed: Setting::Keep, installed: Setting::Keep, product: None }
    }

    setters! {
        /// Whether the user sees it in the app store.
        listed: set(Setting) = listed;
        /// Whether it is installed for the user.
        installed: set(Setting) = installed;
    }

    /// Subscribes to a product, or unsubscribes from it.
    pub fn product(mut self, product: AppProduct) -> Self {
        self.product = Some(product);
        self
    }
}

impl UserAdmin<'_> {
    /// Which apps a user may use.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn app_entitlements(self, user: UserId) -> Result<Vec<UserAppEntitlement>, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_app_entitlement_list_get().uid(user.get()).send().await
        };
        self.pod.request(send).await.map(views)
    }

    /// Replaces all that a user may do with apps, and gives what holds then. An app that is left out is gone.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for an app id that no app can have.
    pub async fn replace_app_entitlements(
        self,
        user: UserId,
        entitlements: impl IntoIterator<Item = NewUserEntitlement>,
    ) -> Result<Vec<UserAppEntitlement>, Error> {
        let entitlements: Vec<_> = entitlements.into_iter().map(|new| new.entitlement).collect();
        for entitlement in &entitlements {
            check_app_id(entitlement.app_id.as_deref().unwrap_or_default())?;
        }
        let body = &types::UserAppEntitlementList::from(entitlements);
        let send = |raw: pod_api::Client| async move {
            let replace = raw.v1_admin_user_uid_app_entitlement_list_post().uid(user.get());
            replace.body(body.clone()).send().await
        };
        self.pod.request(send).await.map(views)
    }

    /// Changes what a user may do with single apps, and gives what holds then. Other apps stay as they are.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] without a change, and for an app id that no app can have.
    pub async fn change_app_entitlements(
        self,
        user: UserId,
        changes: impl IntoIterator<Item = EntitlementChange>,
    ) -> Result<Vec<UserAppEntitlement>, Error> {
        let mut body = Vec::new();
        for change in changes {
            check_app_id(&change.app_id)?;
            // Not as a literal, which a field that the vendor adds would break.
            let patch = types::UserAppEntitlementPatch::builder()
                .app_id(change.app_id)
                .install(change.installed.to_string())
                .listed(change.listed.to_string())
                .product(change.product.map(AppProduct::into_raw));
            body.push(patch.try_into().map_err(|error: types::error::ConversionError| {
                InputError::new("payload", error.to_string())
            })?);
        }
        if body.is_empty() {
            return Err(InputError::new("payload", "changes nothing").into());
        }
        let body = &types::UserAppEntitlementsPatchList::from(body);
        let send = |raw: pod_api::Client| async move {
            let change = raw.v1_admin_user_uid_app_entitlement_list_patch().uid(user.get());
            change.body(body.clone()).send().await
        };
        self.pod.request(send).await.map(views)
    }
}

fn views(found: types::UserAppEntitlementList) -> Vec<UserAppEntitlement> {
    Vec::from(found).into_iter().map(UserAppEntitlement::from).collect()
}
