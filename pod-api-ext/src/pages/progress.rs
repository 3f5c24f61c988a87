//! How far a list has come.

use std::fmt;

/// How far a list has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many pages have arrived.
    pub pages: usize,
    /// How many items they had, without those that came again.
    pub items: usize,
    /// How many items the whole list has, if the pod says so; more than will come if it began at a later position.
    pub total: Option<u64>,
}

impl Progress {
    pub(super) fn count(&mut self, items: usize, total: Option<u64>) {
        self.pages += 1;
        self.items += items;
        self.total = total;
    }
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.items)?;
        if let Some(total) = self.total {
            write!(f, " of {total}")?;
        }
        write!(f, " items, page {}", self.pages)
    }
}
