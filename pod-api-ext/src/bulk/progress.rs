//! How far many lookups have come.

use std::fmt;

/// How far many lookups have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many lookups are done, failed ones among them.
    pub done: usize,
    /// How many of these failed.
    pub failed: usize,
    /// How many ids came again and were not asked for again.
    pub repeated: usize,
    /// How many ids there are, with those that come again, if that is known.
    pub ids: Option<usize>,
}

impl Progress {
    pub(super) fn of(ids: Option<usize>) -> Self {
        Self { done: 0, failed: 0, repeated: 0, ids }
    }

    pub(super) fn count(&mut self, succeeded: bool, repeated: usize) {
        self.done += 1;
        self.failed += usize::from(!succeeded);
        self.repeated = repeated;
    }
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.done)?;
        if let Some(ids) = self.ids {
            write!(f, " of {}", ids.saturating_sub(self.repeated))?;
        }
        match self.failed {
            0 => f.write_str(" done"),
            failed => write!(f, " done, {failed} failed"),
        }
    }
}
