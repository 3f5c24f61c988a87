//! Who follows whom.

use pod_api::types;

use super::Users;
use crate::{
    Confirmation, Error, InputError, UserId,
    error::PartialChange,
    pages::{Cursor, Listing, Step, StepPages},
    setters::setters,
    view::distinct_ids,
};

/// In pages of what size to list followers, and where to begin.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListFollowing {
    pages: StepPages<Cursor>,
}

impl Default for ListFollowing {
    fn default() -> Self {
        Self { pages: StepPages { start: Cursor(None), limit: Some(100), smallest: 1, largest: None } }
    }
}

impl ListFollowing {
    /// All of them.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Most users to a page: 100 unless set, and no maximum is documented.
        page_size: some(u32) = pages.limit;
        /// Goes on from the position at which an earlier list stopped.
        starting_at: set(Cursor) = pages.start;
    }
}

/// Lists of ids that go on after a cursor: operation, and the field of its answer that has the ids, or one that has them
/// in its place.
macro_rules! lists {
    ($($(#[$d:meta])* $name:ident = $operation:ident, $raw:ident.$ids:ident $(or $other:ident)?;)+) => {
        $(
            $(#[$d])*
            ///
            /// How many there are in all is the `total` of each [`Page`](crate::pages::Page). Users of other pods are
            /// not listed. A refused request is the first and only thing that the list gives.
            pub fn $name(self, user: UserId, request: ListFollowing) -> Listing<UserId, Cursor> {
                request.pages.list(self.pod, UserId::to_string, move |pod, Cursor(after), limit| async move {
                    let after = &after;
                    let found: types::$raw = pod
                        .request(|raw| async move {
                            let mut list = raw.$operation().uid(user.get());
                            if let Some(limit) = limit {
                                list = list.limit(limit);
                            }
                            if let Some(after) = after {
                                list = list.after(after);
                            }
                            list.send().await
                        })
                        .await?;
                    let after = found.pagination.and_then(|pages| pages.cursors?.after);
                    let ids = found.$ids$(.or(found.$other))?;
                    Ok(Step::after(ids.map(crate::view::number_ids::<UserId>), found.count, after))
                })
            }
        )+
    };
}

/// Changes of who follows a user.
macro_rules! changes {
    ($($(#[$d:meta])* $name:ident = $operation:ident;)+) => {
        $(
            $(#[$d])*
            ///
            /// It can be repeated. For that, also after a failure of the pod, call [`repeatable`](crate::PodClient::repeatable).
            ///
            /// # Errors
            ///
            /// [`Error`]; [`Error::InvalidInput`] without any follower. One bad id among several is
            /// [`Error::PartlyDone`]: the pod makes the change for the others all the same.
            pub async fn $name(
                self,
                user: UserId,
                followers: impl IntoIterator<Item = UserId>,
            ) -> Result<Confirmation, Error> {
                let followers = distinct_ids(followers);
                if followers.is_empty() {
                    return Err(InputError::new("followers", "names no user").into());
                }
                let ids: Vec<_> = followers.iter().map(|&id| id.into()).collect();
                let body = &types::FollowersList { followers: Some(ids.into()), ..Default::default() };
                let send = |raw: pod_api::Client| async move {
                    raw.$operation().uid(user.get()).body(body.clone()).send().await
                };
                self.pod.request(send).await.map_err(|error| PartialChange::refused_whole(error, followers))
            }
        )+
    };
}

impl Users<'_> {
    lists! {
        /// The users who follow a user.
        followers = v1_user_uid_followers_get, FollowersListResponse.followers;
        /// The users whom a user follows.
        following = v1_user_uid_following_get, FollowingListResponse.following or followers;
    }

    changes! {
        /// Makes users follow a user.
        follow = v1_user_uid_follow_post;
        /// Makes users stop following a user.
        unfollow = v1_user_uid_unfollow_post;
    }
}
