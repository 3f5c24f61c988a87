//! Connections: which users of other pods the caller may chat with.
//!
//! The entry point is [`PodClient::connections`].

use pod_api::types;

use crate::{
    Confirmation, Error, InputError, PodClient, UserId, comma_list,
    open_enum::open_enum,
    view::{distinct_ids, view},
};

/// The most users that are asked about in one call. The vendor names no maximum.
const MOST_IN_A_CALL: usize = 300;

view! {
    /// The caller's connection to another user, or a request for one.
    pub struct Connection(types::UserConnection);

    /// The other user.
    user: number_id(UserId) = user_id;
    /// How far it has come.
    status: value(ConnectionStatus) = status;
    /// When it was first asked for.
    first_requested_at: time = first_requested_at;
    /// When it last changed.
    updated_at: time = updated_at;
    /// How often it was asked for.
    requests: count = request_counter;
}

open_enum! {
    /// How far a connection has come.
    pub enum ConnectionStatus {
        /// The other user asked the caller.
        PendingIncoming = "PENDING_INCOMING",
        /// The caller asked the other user.
        PendingOutgoing = "PENDING_OUTGOING",
        /// They are connected.
        Accepted = "ACCEPTED",
        /// The request was declined.
        Rejected = "REJECTED",
    }
}

/// Which connections to list; without more, the requests that are pending, of either side.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListConnections {
    status: Option<String>,
    users: Option<Vec<UserId>>,
}

impl ListConnections {
    /// The requests that are pending.
    pub fn new() -> Self {
        Self::default()
    }

    /// Connections of any status.
    pub fn all() -> Self {
        Self { status: Some("ALL".to_owned()), users: None }
    }

    /// Only connections of this status.
    pub fn status(mut self, status: &ConnectionStatus) -> Self {
        self.status = Some(status.to_string());
        self
    }

    /// Only connections to these users. Those of the caller's pod are listed only if they are named, and only if the
    /// status is accepted or any.
    pub fn users(mut self, users: impl IntoIterator<Item = UserId>) -> Self {
        self.users = Some(distinct_ids(users));
        self
    }

    /// The users as the API takes them, once for each call; one call without a list if none is set.
    fn lists(&self) -> Result<Vec<Option<String>>, InputError> {
        let Some(users) = &self.users else { return Ok(vec![None]) };
        Ok(comma_list::lists("userIds", users, MOST_IN_A_CALL)?.into_iter().map(Some).collect())
    }
}

/// The calls on connections, from [`PodClient::connections`].
#[derive(Clone, Copy, Debug)]
pub struct Connections<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// Connections to users of other pods. Users of one pod are connected without asking.
    ///
    /// ```no_run
    /// use pod_api_ext::connections::{ConnectionStatus, ListConnections};
    ///
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// let incoming = ListConnections::new().status(&ConnectionStatus::PendingIncoming);
    /// for request in pod.connections().list(incoming).await? {
    ///     if let Some(user) = request.user() {
    ///         pod.connections().accept(user).await?;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn connections(&self) -> Connections<'_> {
        Connections { pod: self }
    }
}

/// Methods that do something about the connection to one user.
macro_rules! changes {
    ($($(#[$d:meta])* $name:ident = $operation:ident;)+) => {
        $(
            $(#[$d])*
            ///
            /// # Errors
            ///
            /// [`Error`].
            pub async fn $name(self, user: UserId) -> Result<Connection, Error> {
                let user = &types::UserConnectionRequest { user_id: Some(user.into()), ..Default::default() };
                self.pod.request(|raw| async move { raw.$operation().body(user.clone()).send().await }).await
            }
        )+
    };
}

impl Connections<'_> {
    /// The caller's connections, or requests for them. Many users are asked about in several calls, one after the other.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for a list of no users.
    pub async fn list(self, request: ListConnections) -> Result<Vec<Connection>, Error> {
        let mut connections = Vec::new();
        for users in request.lists()? {
            connections.extend(page(self.pod, request.status.as_deref(), users).await?);
        }
        Ok(connections)
    }

    /// The caller's connection to a user; nothing if neither has asked the other yet, or there is no such user.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::NotFound`] only if the 404 is not in the pod's form, which says nothing of the users.
    pub async fn get(self, user: UserId) -> Result<Option<Connection>, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_connection_user_user_id_info_get().user_id(user.to_string()).send().await
        };
        match self.pod.request(send).await {
            Err(error) if error.says_there_is_none() => Ok(None),
            found => found.map(Some),
        }
    }

    changes! {
        /// Asks a user to connect. A user of the caller's pod is connected at once. To ask again before the other has
        /// declined is an error.
        create = v1_connection_create_post;
        /// Accepts the request of a user.
        accept = v1_connection_accept_post;
        /// Declines the request of a user, who has to be of another pod.
        reject = v1_connection_reject_post;
    }

    /// Removes the connection to a user. A request that the caller received is declined by it, and a declined one
    /// becomes pending again.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::BadRequest`] if the users are not connected.
    pub async fn remove(self, user: UserId) -> Result<Confirmation, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_connection_user_uid_remove_post().uid(user.get()).send().await
        };
        self.pod.request(send).await
    }
}

async fn page(
    pod: &PodClient,
    status: Option<&str>,
    users: Option<String>,
) -> Result<Vec<Connection>, Error> {
    let users = users.as_deref();
    let found: types::UserConnectionList = pod
        .request(|raw| async move {
            let mut list = raw.v1_connection_list_get();
            if let Some(status) = status {
                list = list.status(status);
            }
            if let Some(users) = users {
                list = list.user_ids(users);
            }
            list.send().await
        })
        .await?;
    Ok(Vec::from(found).into_iter().map(Connection::from).collect())
}
