//! Paging by `skip` and `limit`.

use std::future::Future;

use pod_api::{ResponseValue, types};
use reqwest::StatusCode;

use super::{Fetched, Pages, fetched::Overlap};
use crate::{Error, InvalidInput, Operation};

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
    pub(crate) items: Vec<T>,
    pub(crate) total: Option<i64>,
}

impl SkipPages {
    /// From the start, in pages of the size that the pod would choose itself.
    pub(crate) const fn of(limit: u32, largest: Option<u32>) -> Self {
        Self { skip: 0, limit, largest }
    }

    pub(crate) fn validate(self, operation: Operation) -> Result<(), InvalidInput> {
        if i64::try_from(self.skip).is_err() {
            return Err(InvalidInput::new(operation, "skip", "is more than a pod can count"));
        }
        check_limit(operation, self.limit, self.largest)
    }

    /// The list whose page at a position `fetch` asks for.
    pub(crate) fn pages<T, F, Fetching>(
        self,
        operation: Operation,
        identity: fn(&T) -> String,
        fetch: F,
    ) -> Pages<T, u64>
    where
        T: Send + 'static,
        F: Fn(Self) -> Fetching + Send + Sync + 'static,
        Fetching: Future<Output = Result<Part<T>, Error>> + Send + 'static,
    {
        Pages::new(operation, self.skip, identity, move |skip| {
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
            Some(total) => next < total || received >= limit,
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
pub(super) fn check_limit(
    operation: Operation,
    limit: u32,
    largest: Option<u32>,
) -> Result<(), InvalidInput> {
    match largest {
        _ if limit == 0 => Err(InvalidInput::new(operation, "limit", "is 0; a page holds at least one item")),
        Some(largest) if limit > largest => {
            let reason = format!("is {limit}; the largest page that a pod gives is {largest}");
            Err(InvalidInput::new(operation, "limit", reason))
        }
        _ => Ok(()),
    }
}

/// Reads 204, which a pod answers where a list has nothing, as the empty list.
#[expect(clippy::result_large_err, reason = "the raw client's own error, on its way through")]
pub(crate) fn empty_success<T>(
    answer: Result<ResponseValue<T>, pod_api::Error<types::Error>>,
    empty: T,
) -> Result<ResponseValue<T>, pod_api::Error<types::Error>> {
    match answer {
        Err(pod_api::Error::UnexpectedResponse(none)) if none.status() == StatusCode::NO_CONTENT => {
            Ok(ResponseValue::new(empty, none.status(), none.headers().clone()))
        }
        other => other,
    }
}
