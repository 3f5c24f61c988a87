//! Whose session it is.
//!
//! The entry point is [`PodClient::session`].

use pod_api::types;

use crate::{Confirmation, Error, InputError, PodClient, input::check_length, users::User, view::view};

view! {
    /// What a service account says of itself, for the pod's clients.
    pub struct Manifest(types::ServiceAccountManifest);

    /// The manifest: JSON, as text.
    json: text = manifest;
}

/// The most characters that a pod takes.
const LONGEST_MANIFEST: usize = 6_144;

/// The calls on the client's own session, from [`PodClient::session`].
#[derive(Clone, Copy, Debug)]
pub struct CurrentSession<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// The session that the client calls with.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// let me = pod.session().whoami().await?;
    /// println!("{:?} {:?}", me.id(), me.display_name());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn session(&self) -> CurrentSession<'_> {
        CurrentSession { pod: self }
    }
}

impl CurrentSession<'_> {
    /// The user that the session belongs to.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn whoami(self) -> Result<User, Error> {
        self.pod.request(|raw| async move { raw.v2_sessioninfo_get().send().await }).await
    }

    /// The manifest of the service account that the session belongs to.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn manifest(self) -> Result<Manifest, Error> {
        self.pod.request(|raw| async move { raw.v1_user_manifest_own_get().send().await }).await
    }

    /// Replaces the manifest of the service account that the session belongs to: JSON of at most 6,144 characters.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for what is not JSON, or is longer.
    pub async fn set_manifest(self, json: impl Into<String>) -> Result<Confirmation, Error> {
        let json = json.into();
        check_length("manifest", &json, 1, LONGEST_MANIFEST)?;
        if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(&json) {
            return Err(InputError::new("manifest", format!("is not JSON: {error}")).into());
        }
        let manifest = &types::ServiceAccountManifest { manifest: Some(json), ..Default::default() };
        let send = |raw: pod_api::Client| async move {
            raw.v1_user_manifest_own_post().body(manifest.clone()).send().await
        };
        self.pod.request(send).await
    }
}
