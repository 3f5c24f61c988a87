//! IMs and MIMs: conversations of two or several, without a name.
//!
//! The entry point is [`PodClient::ims`].

use pod_api::types;

use crate::{
    Error, InputError, MessageId, PodClient, StreamId, UserId,
    view::{distinct_ids, view},
};

view! {
    /// What a pod says about an IM or MIM: when it was created, whether it is active, which message is pinned.
    pub struct ImInfo(types::V1imDetail);

    /// The IM's stream id.
    id: id(StreamId) = im_system_info.id;
    /// When it was created.
    created_at: time = im_system_info.creation_date;
    /// Whether messages can be sent and members change.
    active: flag = im_system_info.active;
    /// The message that is pinned, if one is.
    pinned_message: id(MessageId) = v1im_attributes.pinned_message_id;
}

view! {
    /// An IM or MIM that was opened or found, named by its id.
    pub struct CreatedIm(types::Stream);

    /// The IM's stream id.
    id: id(StreamId) = id;
}

/// A change of an IM or MIM: which message is pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an update does nothing until it is given to a method"]
pub struct ImUpdate {
    pinned: Option<MessageId>,
}

impl ImUpdate {
    /// Pins this message, in the place of the one that is pinned.
    pub fn pin(message: MessageId) -> Self {
        Self { pinned: Some(message) }
    }

    /// Unpins the message that is pinned.
    pub fn unpin() -> Self {
        Self { pinned: None }
    }
}

/// The calls on IMs and MIMs, from [`PodClient::ims`].
#[derive(Clone, Copy, Debug)]
pub struct Ims<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// IMs and MIMs.
    ///
    /// ```no_run
    /// use pod_api_ext::{UserId, ims::ImUpdate};
    ///
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let im = pod.ims().create([UserId::from(347_583_113_331_315)]).await?;
    /// if let Some(id) = im.id() {
    ///     pod.ims().update(&id, ImUpdate::pin("XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==".parse()?)).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn ims(&self) -> Ims<'_> {
        Ims { pod: self }
    }

    /// What is known of an IM or MIM beyond its stream: [`Ims::info`] in short.
    ///
    /// # Errors
    ///
    /// As [`Ims::info`].
    pub async fn im_info(&self, id: &StreamId) -> Result<ImInfo, Error> {
        self.ims().info(id).await
    }
}

impl Ims<'_> {
    /// Opens the conversation between the caller and these users, or finds the one that exists.
    ///
    /// One user gives an IM, several a MIM, which the vendor no longer supports: create a room instead.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] without any user.
    pub async fn create(self, users: impl IntoIterator<Item = UserId>) -> Result<CreatedIm, Error> {
        let users = &distinct(users);
        if users.is_empty() {
            return Err(InputError::new("uidList", "names no user").into());
        }
        self.pod.request(|raw| async move { raw.v1_im_create_post().body(users.clone()).send().await }).await
    }

    /// Opens the conversation between these users, without the caller, or finds the one that exists; for an
    /// administrator.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] with fewer than two different users.
    pub async fn create_as_admin(self, users: impl IntoIterator<Item = UserId>) -> Result<CreatedIm, Error> {
        let users = &distinct(users);
        if users.len() < 2 {
            let reason = "names fewer than two different users; the caller does not take part";
            return Err(InputError::new("uidList", reason).into());
        }
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_im_create_post().body(users.clone()).send().await
        };
        self.pod.request(send).await
    }

    /// What is known of an IM or MIM beyond its stream: when it was created, which message is pinned.
    ///
    /// # Errors
    ///
    /// [`Error`]; the stream of a room is refused by the pod.
    pub async fn info(self, id: &StreamId) -> Result<ImInfo, Error> {
        self.pod.request_about(id, |raw, id| async move { raw.v1_im_id_info_get().id(id).send().await }).await
    }

    /// Pins a message in an IM or MIM, or unpins the one that is pinned.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn update(self, id: &StreamId, update: ImUpdate) -> Result<ImInfo, Error> {
        // An empty text in the place of the id is how the API unpins.
        let pinned = update.pinned.map(String::from).unwrap_or_default();
        let change = &types::V1imAttributes { pinned_message_id: Some(pinned), ..Default::default() };
        let send = |raw: pod_api::Client, id| async move {
            raw.v1_im_id_update_post().id(id).body(change.clone()).send().await
        };
        self.pod.request_about(id, send).await
    }
}

/// Each user once, in the order given: a pod counts repeated ids once.
fn distinct(users: impl IntoIterator<Item = UserId>) -> types::UserIdList {
    distinct_ids(users).into_iter().map(Into::into).collect::<Vec<_>>().into()
}
