//! Paging by what the last page ends with: a cursor that the pod gives, or the id of its last item.

use std::{fmt, future::Future};

use super::{
    Fetched, Listing, Pages,
    fetched::{Overlap, views},
    skip::check_limit,
};
use crate::{Error, InputError, PodClient, UserId};

/// Where a page starts: after this cursor, or at the start of the list.
///
/// Cursors are the pod's; they mean nothing outside of the list that gave them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cursor(pub Option<String>);

/// Where a page starts: at this user, or at the start of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LastUser(pub Option<UserId>);

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_deref().unwrap_or("the start"))
    }
}

impl fmt::Display for LastUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(user) => user.fmt(f),
            None => f.write_str("the start"),
        }
    }
}

/// In pages of what size to ask for a list, and where to begin.
#[derive(Clone, Debug)]
pub(crate) struct StepPages<P> {
    pub(crate) start: P,
    /// Nothing for lists whose pages have a size of the pod's choice.
    pub(crate) limit: Option<u32>,
    pub(crate) smallest: u32,
    /// The largest page that the documentation allows.
    pub(crate) largest: Option<u32>,
}

/// A page, and where the next one starts.
pub(crate) struct Step<T, P>(Fetched<T, P>);

impl<T> Step<T, Cursor> {
    /// A raw list as views, and the total where there is one; it goes on after the cursor `after`, if there is one.
    pub(crate) fn after<R, L>(items: Option<L>, total: Option<i64>, after: Option<String>) -> Self
    where
        L: IntoIterator<Item = R>,
        T: From<R>,
    {
        let next = after.map(|after| Cursor(Some(after)));
        Self(Fetched::new(views(items), next).total(total.and_then(|total| total.try_into().ok())))
    }
}

impl<T> Step<T, LastUser> {
    /// A raw list as views, which goes on with its last user: that one comes again at the start of the next page.
    pub(crate) fn from_last<R, L>(items: Option<L>, user: fn(&T) -> Option<UserId>) -> Self
    where
        L: IntoIterator<Item = R>,
        T: From<R>,
    {
        let items: Vec<T> = views(items);
        let next = items.iter().rev().find_map(user).map(|last| LastUser(Some(last)));
        // A page that only repeats the end of the one before is the end of the list.
        Self(Fetched::new(items, next).overlap(Overlap::End))
    }
}

impl<P: super::Position + Sync> StepPages<P> {
    /// A list of this pod, whose pages `fetch` asks for. An item that two pages share is given once.
    pub(crate) fn list<T, F, Fetching>(
        self,
        pod: &PodClient,
        identity: fn(&T) -> String,
        fetch: F,
    ) -> Listing<T, P>
    where
        T: Send + 'static,
        F: Fn(PodClient, P, Option<u32>) -> Fetching + Send + Sync + 'static,
        Fetching: Future<Output = Result<Step<T, P>, Error>> + Send + 'static,
    {
        let (pod, valid, limit) = (pod.clone(), self.validate(), self.limit);
        let pages = Pages::new(self.start, identity, move |position| {
            let step = fetch(pod.clone(), position, limit);
            async move { step.await.map(|Step(fetched)| fetched) }
        });
        pages.unless_refused(valid).into_items()
    }

    fn validate(&self) -> Result<(), InputError> {
        match self.limit {
            Some(limit) if limit < self.smallest => {
                let reason = format!("is {limit}; the smallest page that leads on is {}", self.smallest);
                Err(InputError::new("limit", reason))
            }
            Some(limit) => check_limit(limit, self.largest),
            None => Ok(()),
        }
    }
}
