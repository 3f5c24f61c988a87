//! Apps: creating, changing and deleting them, and which of them the company may use.
//!
//! The entry point is [`PodClient::apps`].

mod app;
mod entitlements;
mod settings;

pub use self::{
    app::{App, AppProperty},
    entitlements::{AppEntitlement, EntitlementUpdate},
    settings::AppSettings,
};
use crate::PodClient;

/// The calls on apps, for administrators, from [`PodClient::apps`].
#[derive(Clone, Copy, Debug)]
pub struct Apps<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// Apps, for administrators.
    ///
    /// ```no_run
    /// use pod_api_ext::{KeyChange, apps::{AppSettings, EntitlementUpdate}};
    ///
    /// # async fn example(pod: pod_api_ext::PodClient, public_key: String) -> Result<(), pod_api_ext::Error> {
    /// let app = AppSettings::new("desk-app", "Desk")
    ///     .url("https://apps.acme.example/desk.html")
    ///     .domain(".acme.example")
    ///     .publisher("Acme")
    ///     .permission("ACT_AS_USER")
    ///     .current_key(KeyChange::save(public_key));
    /// pod.apps().create(app).await?;
    /// let enabled = EntitlementUpdate::new("desk-app").name("Desk").enabled(true).listed(true).install(false);
    /// pod.apps().set_entitlements([enabled]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn apps(&self) -> Apps<'_> {
        Apps { pod: self }
    }
}
