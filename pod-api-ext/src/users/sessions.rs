//! The sessions of a user.

use pod_api::types;

use super::Users;
use crate::{Confirmation, Error, UserId, view::view};

view! {
    /// A session of a user: where it was started, and from what.
    pub struct UserSession(types::V1Session);

    /// The session's id, which [`Users::log_out`] takes. It is not the session token.
    id: text = session_id;
    /// Whose session it is.
    user: number_id(UserId) = user_id;
    /// When it was started. The vendor names no unit; milliseconds are assumed.
    created_at: time = creation_time;
    /// When it ends, as the pod wrote it: the vendor describes a point in time, and names no unit.
    expiration_delay: number = expiration_delay;
    /// The IP address that it was started from.
    client_ip: text = client_ip;
    /// The client's name for itself.
    user_agent: text = user_agent;
    /// The browser.
    browser: text = browser;
    /// The operating system.
    os: text = os;
    /// The device.
    device: text = device;
    /// What tells the device from others.
    device_hash: text = device_hash;
}

impl Users<'_> {
    /// The sessions of a user. Empty also if there is no such user.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient, user: pod_api_ext::UserId) -> Result<(), pod_api_ext::Error> {
    /// for session in pod.users().sessions(user).await? {
    ///     println!("{:?} {:?} {:?}", session.id(), session.created_at(), session.device());
    /// }
    /// pod.users().log_out_everywhere(user).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn sessions(self, user: UserId) -> Result<Vec<UserSession>, Error> {
        let found: types::V1UserSessions = self
            .pod
            .request(|raw| async move { raw.v1_users_uid_sessions_get().uid(user.to_string()).send().await })
            .await?;
        Ok(found.sessions.into_iter().flatten().map(UserSession::from).collect())
    }

    /// Ends one session of a user.
    ///
    /// If it is the one of this client, the next call logs in again. One that has only a token fails with
    /// [`Error::Unauthorized`].
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn log_out(self, user: UserId, session: &str) -> Result<Confirmation, Error> {
        let send = |raw: pod_api::Client| async move {
            let request = raw.v1_users_uid_sessions_sid_logout_post().uid(user.to_string());
            request.sid(session).send().await
        };
        self.pod.request(send).await
    }

    /// Ends every session of a user.
    ///
    /// If it is the user of this client, the next call logs in again, as after [`log_out`](Self::log_out).
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn log_out_everywhere(self, user: UserId) -> Result<Confirmation, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_users_uid_sessions_logout_post().uid(user.to_string()).send().await
        };
        self.pod.request(send).await
    }
}
