//! A page as the pod answered it.

/// A page as the pod answered it, for [`Pages::new`](super::Pages::new).
#[derive(Clone, Debug)]
pub struct Fetched<T, P> {
    pub(super) items: Vec<T>,
    pub(super) next: Option<P>,
    pub(super) total: Option<u64>,
    pub(super) repeats_at_end: bool,
}

impl<T, P> Fetched<T, P> {
    /// The items of a page, and where the next one starts, if there is one.
    #[must_use]
    pub fn new(items: Vec<T>, next: Option<P>) -> Self {
        Self { items, next, total: None, repeats_at_end: false }
    }

    /// How many items the whole list has, if the pod says so.
    #[must_use]
    pub fn total(mut self, total: Option<u64>) -> Self {
        self.total = total;
        self
    }

    /// That this page repeats another means the end of the list, and not that the list goes in circles.
    pub(super) fn repeats_at_end(mut self, repeats: bool) -> Self {
        self.repeats_at_end = repeats;
        self
    }
}
