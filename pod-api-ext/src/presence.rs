//! Presence: whether users are available.
//!
//! The entry point is [`PodClient::presence`].

use pod_api::types;

use crate::{
    Confirmation, Error, InputError, PodClient, UserId,
    open_enum::open_enum,
    pages::{LastUser, Listing, Step, StepPages, identity},
    setters::setters,
    view::{distinct_ids, view},
};

view! {
    /// The presence of a user.
    pub struct Presence(types::V2Presence);

    /// Whose presence it is.
    user: number_id(UserId) = user_id;
    /// Whether the user is available.
    category: value(PresenceCategory) = category;
    /// When it was set. A user who is offline has the time of the call here.
    set_at: time = timestamp;
}

open_enum! {
    /// Whether a user is available.
    pub enum PresenceCategory {
        /// Ready to chat.
        Available = "AVAILABLE",
        /// Occupied.
        Busy = "BUSY",
        /// Not at the desk.
        Away = "AWAY",
        /// In a call.
        OnThePhone = "ON_THE_PHONE",
        /// Away for a short time.
        BeRightBack = "BE_RIGHT_BACK",
        /// In a meeting.
        InAMeeting = "IN_A_MEETING",
        /// Out of the office.
        OutOfOffice = "OUT_OF_OFFICE",
        /// Not connected.
        Offline = "OFFLINE",
        /// Not known.
        Undefined = "UNDEFINED",
        /// After working hours. The vendor deprecated it.
        OffWork = "OFF_WORK",
        /// Not to be disturbed. The vendor deprecated it.
        DoNotDisturb = "DO_NOT_DISTURB",
    }
}

/// A presence to be set.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct NewPresence {
    category: PresenceCategory,
    soft: Option<bool>,
}

impl NewPresence {
    /// This presence, whatever it was before.
    pub fn new(category: PresenceCategory) -> Self {
        Self { category, soft: None }
    }

    /// Respects the presence as it is: who is offline stays so until coming online, and who is idle shows as away.
    pub fn soft(mut self) -> Self {
        self.soft = Some(true);
        self
    }
}

/// In pages of what size to list the presence of all users, and where to begin.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListPresence {
    pages: StepPages<LastUser>,
}

impl Default for ListPresence {
    fn default() -> Self {
        let pages = StepPages { start: LastUser(None), limit: Some(1000), smallest: 2, largest: Some(5000) };
        Self { pages }
    }
}

impl ListPresence {
    /// All users.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Most users to a page, from 2 to 5,000: 1,000 unless set.
        page_size: some(u32) = pages.limit;
        /// Goes on from the position at which an earlier list stopped.
        starting_at: set(LastUser) = pages.start;
    }
}

/// The calls on presence, from [`PodClient::presence`].
#[derive(Clone, Copy, Debug)]
pub struct PresenceCalls<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// Presence: whether users are available.
    ///
    /// ```no_run
    /// use pod_api_ext::presence::{NewPresence, PresenceCategory};
    ///
    /// # async fn example(pod: pod_api_ext::PodClient, user: pod_api_ext::UserId) -> Result<(), pod_api_ext::Error> {
    /// if pod.presence().of(user, false).await?.category() == Some(PresenceCategory::Offline) {
    ///     pod.presence().set_own(NewPresence::new(PresenceCategory::Busy).soft()).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn presence(&self) -> PresenceCalls<'_> {
        PresenceCalls { pod: self }
    }
}

impl PresenceCalls<'_> {
    /// The caller's own presence.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn own(self) -> Result<Presence, Error> {
        self.pod.request(|raw| async move { raw.v2_user_presence_get().send().await }).await
    }

    /// The presence of a user. With `local`, only the caller's pod is asked, and users of others are offline.
    ///
    /// For a user of another pod [register interest](Self::register_interest) first.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::NotFound`] if there is no such user.
    pub async fn of(self, user: UserId, local: bool) -> Result<Presence, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v3_user_uid_presence_get().uid(user.get()).local(local).send().await
        };
        self.pod.request(send).await
    }

    /// The presence of all active users of the pod, in the order of their ids.
    ///
    /// The call is expensive for the pod. A user who comes online after their page was read is missing. A refused
    /// request is the first and only thing that the list gives.
    pub fn all(self, request: ListPresence) -> Listing<Presence, LastUser> {
        // An offline user comes again with another time.
        let same = |presence: &Presence| identity(presence.user(), presence);
        request.pages.list(self.pod, same, |pod, LastUser(last), limit| async move {
            let found: types::V2PresenceList = pod
                .request(|raw| async move {
                    let mut list = raw.v2_users_presence_get();
                    if let Some(limit) = limit {
                        list = list.limit(limit);
                    }
                    if let Some(last) = last {
                        list = list.last_user_id(last.get());
                    }
                    list.send().await
                })
                .await?;
            Ok(Step::from_last(Some(Vec::from(found)), Presence::user))
        })
    }

    /// Sets the caller's own presence.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn set_own(self, presence: NewPresence) -> Result<Presence, Error> {
        let category = Some(presence.category.to_string());
        let body = &types::V2PresenceStatus { category, ..Default::default() };
        let send = |raw: pod_api::Client| async move {
            let mut request = raw.v2_user_presence_post().body(body.clone());
            if let Some(soft) = presence.soft {
                request = request.soft(soft);
            }
            request.send().await
        };
        self.pod.request(send).await
    }

    /// Sets the presence of a user, for a service user with the role User Provisioning.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::NotFound`] if there is no such user.
    pub async fn set(self, user: UserId, presence: NewPresence) -> Result<Presence, Error> {
        let (user_id, category) = (Some(user.into()), Some(presence.category.to_string()));
        let body = &types::V2UserPresence { user_id, category, ..Default::default() };
        let send = |raw: pod_api::Client| async move {
            let mut request = raw.v3_user_presence_post().body(body.clone());
            if let Some(soft) = presence.soft {
                request = request.soft(soft);
            }
            request.send().await
        };
        self.pod.request(send).await
    }

    /// Asks for the presence of users of other pods to be followed: for an hour, in which each can be read once every
    /// 5 minutes.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] without any user, [`Error::NotFound`] if there is no such user.
    pub async fn register_interest(
        self,
        users: impl IntoIterator<Item = UserId>,
    ) -> Result<Confirmation, Error> {
        let users: Vec<_> = distinct_ids(users).into_iter().map(Into::into).collect();
        if users.is_empty() {
            return Err(InputError::new("uidList", "names no user").into());
        }
        let users = &types::UserIdList::from(users);
        let send = |raw: pod_api::Client| async move {
            raw.v1_user_presence_register_post().body(users.clone()).send().await
        };
        self.pod.request(send).await
    }
}
