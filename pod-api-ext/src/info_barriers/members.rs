//! Who is in a group.

use std::{future::Future, sync::Arc, time::Duration};

use pod_api::{Operation, types};

use super::InfoBarriers;
use crate::{
    Error, InputError, PodClient, UserId,
    error::{Failure, PartialChange},
    pages::{Listing, Part, SkipPages},
    setters::setters,
    view::{distinct_ids, number_ids},
};

/// The most users in one request. With the longest ids, that is less than the 2 MB that a pod takes.
const MOST_IN_A_CALL: usize = 90_000;
/// How long one request may take: the pod answers after the last user.
const LONGEST_CHANGE: Duration = Duration::from_secs(600);

/// Which members of a group to list; without more, all.
#[derive(Clone, Copy, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListBarrierMembers {
    pages: SkipPages,
}

impl Default for ListBarrierMembers {
    fn default() -> Self {
        Self { pages: SkipPages::of(10_000, Some(10_000)) }
    }
}

impl ListBarrierMembers {
    /// All members.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Most members to a page: 10,000 unless set, which is the maximum.
        page_size: set(u32) = pages.limit;
        /// Leaves out this many at the start: the position at which an earlier list stopped.
        starting_at: set(u64) = pages.skip;
    }
}

/// Changes of the members of a group.
macro_rules! changes {
    ($($(#[$d:meta])* $name:ident = $operation:ident, $constant:ident;)+) => {
        $(
            $(#[$d])*
            ///
            /// Takes a request for every 90,000 users, one after the other, each of which may take 10 minutes, or as long
            /// as [`with_timeout`](crate::PodClient::with_timeout) says.
            ///
            /// # Errors
            ///
            /// [`Error`]; [`Error::InvalidInput`] without any user. If the pod did not make the change for all users, or
            /// stopped answering on the way, [`Error::PartlyDone`] says what became of each.
            pub async fn $name(
                self,
                group: &str,
                users: impl IntoIterator<Item = UserId>,
            ) -> Result<(), Error> {
                change(self.pod, Operation::$constant, distinct_ids(users), |pod, users| async move {
                    let users = &users;
                    pod.request(|raw| async move { raw.$operation().gid(group).body(users.clone()).send().await })
                        .await
                })
                .await
            }
        )+
    };
}

impl InfoBarriers<'_> {
    /// The members of a group.
    ///
    /// A refused request is the first and only thing that the list gives; an unknown group is [`Error::NotFound`].
    pub fn members(self, group: &str, request: ListBarrierMembers) -> Listing<UserId, u64> {
        let group = group.to_owned();
        request.pages.list(self.pod, Ok(()), UserId::to_string, move |pod, page| {
            let group = group.clone();
            async move {
                let group = &*group;
                let found: types::IntegerList = pod
                    .request(|raw| async move {
                        let mut list =
                            raw.v1_admin_group_gid_membership_list_get().gid(group).limit(page.limit);
                        // The API takes positive numbers only.
                        if page.skip > 0 {
                            list = list.skip(page.skip);
                        }
                        list.send().await
                    })
                    .await?;
                Ok(Part::new(Some(number_ids::<UserId>(Vec::from(found))), None))
            }
        })
    }

    changes! {
        /// Adds users to a group.
        add_members = v1_admin_group_gid_membership_add_post, V1_ADMIN_GROUP_GID_MEMBERSHIP_ADD_POST;
        /// Removes users from a group.
        remove_members = v1_admin_group_gid_membership_remove_post, V1_ADMIN_GROUP_GID_MEMBERSHIP_REMOVE_POST;
    }
}

/// Makes a change in as many requests as it takes.
async fn change<F, Sent>(
    pod: &PodClient,
    operation: Operation,
    users: Vec<UserId>,
    send: F,
) -> Result<(), Error>
where
    F: Fn(PodClient, types::IntegerList) -> Sent,
    Sent: Future<Output = Result<types::BulkActionResult, Error>>,
{
    if users.is_empty() {
        return Err(InputError::new("uidList", "names no user").into());
    }
    let trace_id = pod.next_trace_id();
    let pod = pod.with_trace_id(trace_id.clone()).for_long_calls(LONGEST_CHANGE);
    let answered =
        Failure { operation: Some(operation.id().into()), status: Some(200), ..Failure::new(trace_id) };
    let mut made = PartialChange::new(answered);
    let mut parts = users.chunks(MOST_IN_A_CALL);
    while let Some(part) = parts.next() {
        let ids: Vec<_> = part.iter().map(|&user| user.into()).collect();
        match send(pod.clone(), ids.into()).await {
            Ok(answer) => note(&mut made, part, answer),
            Err(error) if made.users() == 0 => return Err(error),
            Err(error) => {
                if let Some(failure) = error.failure() {
                    made.failure = failure.clone();
                }
                made.source = Some(Arc::new(error));
                if made.failure.may_be_processed {
                    made.unknown.extend(part);
                } else {
                    made.skipped.extend(part);
                }
                made.skipped.extend(parts.by_ref().flatten());
            }
        }
    }
    if made.done.len() == users.len() { Ok(()) } else { Err(made.into()) }
}

/// Notes what became of each user: an empty text says that the change was made.
fn note(made: &mut PartialChange, users: &[UserId], answer: types::BulkActionResult) {
    let results = answer.results.unwrap_or_default();
    let overall = answer.overall_result.as_deref();
    let reason = results.iter().find(|result| !result.is_empty()).cloned();
    match reason {
        _ if overall == Some("SUCCESS") => made.done.extend(users),
        None if overall.is_none() => made.done.extend(users),
        Some(_) if results.len() == users.len() => {
            for (&user, result) in users.iter().zip(results) {
                if result.is_empty() { made.done.push(user) } else { made.refused.push((user, result)) }
            }
        }
        // Whom the pod means is not known.
        _ => {
            made.unknown.extend(users);
            made.failure.may_be_processed = true;
        }
    }
    made.failure.message = made.failure.message.take().or(reason);
}
