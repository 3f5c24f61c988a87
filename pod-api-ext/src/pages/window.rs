//! Paging by date, where there is nothing to skip by.

use std::{fmt, future::Future};

use jiff::Timestamp;

use super::{Fetched, Listing, Pages, fetched::Overlap, skip::check_limit};
use crate::{Error, InputError, PodClient};

/// Where in time a page starts: at its oldest item, or its newest where the newest come first.
///
/// Without a date it is the start of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Boundary(pub Option<Timestamp>);

impl fmt::Display for Boundary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(time) => time.fmt(f),
            None => f.write_str("the start"),
        }
    }
}

/// In which order a list by date comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    OldestFirst,
    NewestFirst,
}

/// Which time to ask for, and in pages of what size.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WindowPages {
    pub(crate) since: Option<Timestamp>,
    pub(crate) to: Option<Timestamp>,
    pub(crate) order: Order,
    pub(crate) limit: u32,
    pub(crate) largest: u32,
}

impl WindowPages {
    fn validate(self) -> Result<(), InputError> {
        if let (Some(since), Some(to)) = (self.since, self.to)
            && since > to
        {
            return Err(InputError::new("since", "is later than to"));
        }
        check_limit(self.limit, Some(self.largest))
    }

    /// A list of this pod, whose pages `fetch` asks for, with `date` to read an item's date.
    pub(crate) fn list<T, F, Fetching>(
        self,
        pod: &PodClient,
        identity: fn(&T) -> String,
        date: fn(&T) -> Option<Timestamp>,
        fetch: F,
    ) -> Listing<T, Boundary>
    where
        T: Send + 'static,
        F: Fn(PodClient, Self) -> Fetching + Send + Sync + 'static,
        Fetching: Future<Output = Result<Vec<T>, Error>> + Send + 'static,
    {
        let pod = pod.clone();
        let pages = self.pages(identity, date, move |window| fetch(pod.clone(), window));
        pages.unless_refused(self.validate()).into_items()
    }

    fn pages<T, F, Fetching>(
        self,
        identity: fn(&T) -> String,
        date: fn(&T) -> Option<Timestamp>,
        fetch: F,
    ) -> Pages<T, Boundary>
    where
        T: Send + 'static,
        F: Fn(Self) -> Fetching + Send + Sync + 'static,
        Fetching: Future<Output = Result<Vec<T>, Error>> + Send + 'static,
    {
        Pages::new(self.start(), identity, move |boundary| {
            let window = self.starting_at(boundary);
            let items = fetch(window);
            async move { items.await.map(|items| window.fetched(items, date)) }
        })
    }

    fn start(self) -> Boundary {
        Boundary(match self.order {
            Order::OldestFirst => self.since,
            Order::NewestFirst => self.to,
        })
    }

    pub(crate) fn starting_at(self, Boundary(time): Boundary) -> Self {
        match self.order {
            Order::OldestFirst => Self { since: time, ..self },
            Order::NewestFirst => Self { to: time, ..self },
        }
    }

    /// The next page starts with the last date of this one, since more items can have the same. It ends with a page
    /// that is not full and brings nothing new.
    fn fetched<T>(self, items: Vec<T>, date: fn(&T) -> Option<Timestamp>) -> Fetched<T, Boundary> {
        let dates = items.iter().filter_map(date);
        let last = match self.order {
            Order::OldestFirst => dates.max(),
            Order::NewestFirst => dates.min(),
        };
        let next =
            (!items.is_empty()).then(|| last.map_or_else(|| self.start(), |last| Boundary(Some(last))));
        let full = items.len() >= self.limit as usize;
        Fetched::new(items, next).overlap(if full { Overlap::Chance } else { Overlap::End })
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::{Order, WindowPages};

    #[test]
    fn a_time_that_ends_before_it_begins_is_refused() {
        let window = |since, to| WindowPages {
            since: Timestamp::from_second(since).ok(),
            to: Timestamp::from_second(to).ok(),
            order: Order::OldestFirst,
            limit: 1,
            largest: 1,
        };
        for (since, to, taken) in [(1, 2, true), (2, 2, true), (3, 2, false)] {
            assert_eq!(window(since, to).validate().is_ok(), taken, "{since} to {to}");
        }
        assert!(WindowPages { limit: 2, ..window(1, 2) }.validate().is_err());
    }
}
