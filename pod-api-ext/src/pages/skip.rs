//! Paging by `skip` and `limit`.

use std::future::Future;

use super::{
    Fetched, Listing, Pages,
    fetched::{Overlap, views},
};
use crate::{Error, InputError, PodClient};

/// Which part of a list to ask for, and in pages of what size.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SkipPages {
    pub(crate) skip: u64,
    pub(crate) limit: u32,
    /// The largest page that the documentation allows.
    pub(crate) largest: Option<u32>,
}

/// What an answer has of a list: items, and the total where there is one.
pub(crate) struct Part<T> {
    items: Vec<T>,
    total: Option<i64>,
}

impl<T> Part<T> {
    /// The items of a raw list, as views.
    pub(crate) fn new<R, L: IntoIterator<Item = R>>(items: Option<L>, total: Option<i64>) -> Self
    where
        T: From<R>,
    {
        Self { items: views(items), total }
    }
}

impl SkipPages {
    /// From the start, in pages of the size that the pod would choose itself.
    pub(crate) const fn of(limit: u32, largest: Option<u32>) -> Self {
        Self { skip: 0, limit, largest }
    }

    pub(crate) fn validate(self) -> Result<(), InputError> {
        if i64::try_from(self.skip).is_err() {
            return Err(InputError::new("skip", "is more than a pod can count"));
        }
        check_limit(self.limit, self.largest)
    }

    /// A list of this pod, whose pages `fetch` asks for; a request that is refused is all that the list gives.
    pub(crate) fn list<T, F, Fetching>(
        self,
        pod: &PodClient,
        valid: Result<(), InputError>,
        identity: fn(&T) -> String,
        fetch: F,
    ) -> Listing<T, u64>
    where
        T: Send + 'static,
        F: Fn(PodClient, Self) -> Fetching + Send + Sync + 'static,
        Fetching: Future<Output = Result<Part<T>, Error>> + Send + 'static,
    {
        let pod = pod.clone();
        let valid = valid.and_then(|()| self.validate());
        self.pages(identity, move |page| fetch(pod.clone(), page)).unless_refused(valid).into_items()
    }

    fn pages<T, F, Fetching>(self, identity: fn(&T) -> String, fetch: F) -> Pages<T, u64>
    where
        T: Send + 'static,
        F: Fn(Self) -> Fetching + Send + Sync + 'static,
        Fetching: Future<Output = Result<Part<T>, Error>> + Send + 'static,
    {
        Pages::new(self.skip, identity, move |skip| {
            let window = Self { skip, ..self };
            let part = fetch(window);
            async move { part.await.map(|part| window.fetched(part)) }
        })
    }

    /// Where the next page starts: after the items received, since the pod may give fewer than asked for although more
    /// follow; a page's worth further where nothing was received before the total.
    ///
    /// A page that is not full and has nothing but what the one before had, or nothing after it, may be of a pod that takes
    /// items out of a page after it counted them. A page's worth further is then past all that it counted.
    fn fetched<T>(self, part: Part<T>) -> Fetched<T, u64> {
        let received = part.items.len() as u64;
        let total = part.total.and_then(|total| u64::try_from(total).ok());
        let limit = u64::from(self.limit);
        let further = self.skip.saturating_add(limit);
        let next = if received == 0 { further } else { self.skip.saturating_add(received) };
        let goes_on = |next: u64| match total {
            // A total that is no more than its own page may count that page and not the list.
            Some(total) => next < total || (received >= limit && total <= received),
            None => received > 0,
        };
        let fetched = Fetched::new(part.items, goes_on(next).then_some(next)).total(total);
        if received < limit {
            fetched.overlap(Overlap::Sieved(goes_on(further).then_some(further)))
        } else {
            fetched
        }
    }
}

/// Refuses a page size outside of what the documentation allows.
pub(super) fn check_limit(limit: u32, largest: Option<u32>) -> Result<(), InputError> {
    match largest {
        _ if limit == 0 => Err(InputError::new("limit", "is 0; a page holds at least one item")),
        Some(largest) if limit > largest => {
            let reason = format!("is {limit}; the largest page that a pod gives is {largest}");
            Err(InputError::new("limit", reason))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::check_limit;

    #[test]
    fn a_page_has_at_least_one_item_and_at_most_what_a_pod_gives() {
        for (limit, largest, taken) in [
            (0, None, false),
            (0, Some(9), false),
            (1, Some(9), true),
            (9, Some(9), true),
            (10, Some(9), false),
        ] {
            assert_eq!(check_limit(limit, largest).is_ok(), taken, "{limit} of {largest:?}");
        }
        assert!(check_limit(u32::MAX, None).is_ok());
    }
}
