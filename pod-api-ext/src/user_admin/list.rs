//! Which users there are.

use pod_api::types;

use super::{AccountStatus, FoundAccount, UserAccount, UserAdmin};
use crate::{
    pages::{Listing, Part, SkipPages},
    setters::setters,
};

/// How to list the users of the pod.
#[derive(Clone, Copy, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListAccounts {
    pages: SkipPages,
}

impl Default for ListAccounts {
    fn default() -> Self {
        Self { pages: SkipPages::of(100, Some(1000)) }
    }
}

impl ListAccounts {
    /// All users.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Most users to a page: 100 unless set, 1,000 at most.
        page_size: set(u32) = pages.limit;
        /// Leaves out this many at the start: the position at which an earlier list stopped.
        starting_at: set(u64) = pages.skip;
    }
}

/// Which users to find; matches are exact.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct FindAccounts {
    filter: types::UserFilter,
    pages: ListAccounts,
}

impl FindAccounts {
    /// All users.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Only users with this role, `INDIVIDUAL` for example.
        role: text = filter.role;
        /// Only users with this entitlement, `canCreatePublicRoom` for example.
        feature: text = filter.feature;
        /// Only accounts of this status.
        status: value(AccountStatus) = filter.status;
        /// Most users to a page: 100 unless set, 1,000 at most.
        page_size: set(u32) = pages.pages.limit;
        /// Leaves out this many at the start: the position at which an earlier list stopped.
        starting_at: set(u64) = pages.pages.skip;
    }
}

impl UserAdmin<'_> {
    /// The users of the pod.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn list(self, request: ListAccounts) -> Listing<UserAccount, u64> {
        request.pages.list(self.pod, Ok(()), UserAccount::identity, |pod, page| async move {
            let send = |raw: pod_api::Client| async move {
                raw.v2_admin_user_list_get().skip(page.skip).limit(page.limit).send().await
            };
            let found: types::V2UserDetailList = pod.request(send).await?;
            Ok(Part::new(Some(Vec::from(found)), None))
        })
    }

    /// The users with a role, an entitlement or a status.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn find(self, request: FindAccounts) -> Listing<FoundAccount, u64> {
        let filter = request.filter;
        request.pages.pages.list(self.pod, Ok(()), FoundAccount::identity, move |pod, page| {
            let filter = filter.clone();
            async move {
                let filter = &filter;
                let send = |raw: pod_api::Client| async move {
                    let find = raw.v1_admin_user_find_post().skip(page.skip).limit(page.limit);
                    find.body(filter.clone()).send().await
                };
                let found: types::UserDetailList = pod.request(send).await?;
                Ok(Part::new(Some(Vec::from(found)), None))
            }
        })
    }
}
