//! IMs and MIMs: conversations of two or several, without a name.
//!
//! The entry point is [`PodClient::ims`].

mod created;
mod update;

use std::collections::BTreeSet;

use pod_api::types;

pub use self::{created::CreatedIm, update::ImUpdate};
use crate::{Error, ImInfo, InvalidInput, Operation, PodClient, StreamId, UserId};

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
}

impl Ims<'_> {
    /// Opens the conversation between the caller and these users, or finds the one that exists.
    ///
    /// One user gives an IM, several a MIM, which the vendor no longer supports: create a room instead.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/create-im-or-mim).
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] without any user.
    pub async fn create(self, users: impl IntoIterator<Item = UserId>) -> Result<CreatedIm, Error> {
        let operation = Operation::CREATE_IM;
        let users = distinct(users);
        if users.0.is_empty() {
            return Err(InvalidInput::new(operation, "uidList", "names no user").into());
        }
        let users = &users;
        self.pod
            .request(operation, |raw| async move { raw.v1_im_create_post().body(users.clone()).send().await })
            .await
            .map(CreatedIm::from)
    }

    /// Opens the conversation between these users, without the caller, or finds the one that exists. It takes an
    /// administrator.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/create-im-or-mim-admin).
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] with fewer than two different users.
    pub async fn create_as_admin(self, users: impl IntoIterator<Item = UserId>) -> Result<CreatedIm, Error> {
        let operation = Operation::CREATE_IM_AS_ADMIN;
        let users = distinct(users);
        if users.0.len() < 2 {
            let reason = "names fewer than two different users; the caller does not take part";
            return Err(InvalidInput::new(operation, "uidList", reason).into());
        }
        let users = &users;
        self.pod
            .request(operation, |raw| async move {
                raw.v1_admin_im_create_post().body(users.clone()).send().await
            })
            .await
            .map(CreatedIm::from)
    }

    /// What is known of an IM or MIM beyond its stream: when it was created, which message is pinned.
    ///
    /// # Errors
    ///
    /// [`Error`]; the stream of a room is refused by the pod.
    pub async fn info(self, id: &StreamId) -> Result<ImInfo, Error> {
        let path = id.as_str();
        self.pod
            .request(Operation::IM_INFO, |raw| async move { raw.v1_im_id_info_get().id(path).send().await })
            .await
            .map(ImInfo::from)
            .map_err(|error| error.about(id))
    }

    /// Pins a message in an IM or MIM, or unpins the one that is pinned.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/update-im).
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn update(self, id: &StreamId, update: ImUpdate) -> Result<ImInfo, Error> {
        let id = id.as_str();
        let attributes = &types::V1imAttributes::from(update);
        self.pod
            .request(Operation::UPDATE_IM, |raw| async move {
                raw.v1_im_id_update_post().id(id).body(attributes.clone()).send().await
            })
            .await
            .map(ImInfo::from)
    }
}

/// Each user once, in the order given: a pod counts repeated ids once.
fn distinct(users: impl IntoIterator<Item = UserId>) -> types::UserIdList {
    let mut seen = BTreeSet::new();
    types::UserIdList(users.into_iter().filter(|&user| seen.insert(user)).map(Into::into).collect())
}
