//! Disclaimers: texts that users have to accept, for administrators.
//!
//! The entry point is [`PodClient::disclaimers`].

use pod_api::types;

use crate::{
    Error, MessageFormat, PodClient, UserId,
    view::{number_ids, view},
};

view! {
    /// A disclaimer of the company.
    pub struct Disclaimer(types::Disclaimer);

    /// Its id, in hexadecimal digits.
    id: text = id;
    /// Its name.
    name: text = name;
    /// Its text.
    content: text = content;
    /// How the text is written.
    format: value(MessageFormat) = format;
    /// After how many hours it is shown again.
    frequency_in_hours: count = frequency_in_hours;
    /// Whether it is in use.
    active: flag = is_active;
    /// Whether it is the one of users to whom none is assigned.
    default: flag = is_default;
    /// When it was created.
    created_at: time = created_date;
    /// When it was last changed.
    modified_at: time = modified_date;
}

/// The calls on disclaimers, from [`PodClient::disclaimers`].
#[derive(Clone, Copy, Debug)]
pub struct Disclaimers<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// The disclaimers of the company, for administrators.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// for disclaimer in pod.disclaimers().list().await? {
    ///     if let Some(id) = disclaimer.id() {
    ///         println!("{id} {:?} {:?}", disclaimer.name(), pod.disclaimers().users(id).await?);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn disclaimers(&self) -> Disclaimers<'_> {
        Disclaimers { pod: self }
    }
}

impl Disclaimers<'_> {
    /// All disclaimers of the company.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn list(self) -> Result<Vec<Disclaimer>, Error> {
        let found: types::DisclaimerList =
            self.pod.request(|raw| async move { raw.v1_admin_disclaimer_list_get().send().await }).await?;
        Ok(Vec::from(found).into_iter().map(Disclaimer::from).collect())
    }

    /// A disclaimer, by its id.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn get(self, id: &str) -> Result<Disclaimer, Error> {
        self.pod.request(|raw| async move { raw.v1_admin_disclaimer_did_get().did(id).send().await }).await
    }

    /// The users to whom a disclaimer is assigned.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn users(self, id: &str) -> Result<Vec<UserId>, Error> {
        let found: types::UserIdList = self
            .pod
            .request(|raw| async move { raw.v1_admin_disclaimer_did_users_get().did(id).send().await })
            .await?;
        Ok(number_ids(Vec::from(found)))
    }
}
