//! A page as the pod answered it.

/// A page as the pod answered it, for [`Pages::new`](super::Pages::new).
#[derive(Clone, Debug)]
pub struct Fetched<T, P> {
    pub(super) items: Vec<T>,
    pub(super) next: Option<P>,
    pub(super) total: Option<u64>,
    pub(super) overlap: Overlap<P>,
}

/// What it means that a page has items of the one before.
#[derive(Clone, Debug)]
pub(super) enum Overlap<P> {
    /// Nothing, unless the page is the same as an earlier one: then the list goes in circles.
    Chance,
    /// If all of them are, the end of the list, as it is where a page is asked for by its first date.
    End,
    /// The pod takes items out of a page after it counted them, so the next page starts here.
    Sieved(Option<P>),
}

impl<T, P> Fetched<T, P> {
    /// The items of a page, and where the next one starts, if there is one.
    #[must_use]
    pub fn new(items: Vec<T>, next: Option<P>) -> Self {
        Self { items, next, total: None, overlap: Overlap::Chance }
    }

    /// How many items the whole list has, if the pod says so.
    #[must_use]
    pub fn total(mut self, total: Option<u64>) -> Self {
        self.total = total;
        self
    }

    pub(super) fn overlap(mut self, overlap: Overlap<P>) -> Self {
        self.overlap = overlap;
        self
    }
}

/// The items of a raw list as views, in the memory of that list.
pub(super) fn views<T: From<R>, R, L: IntoIterator<Item = R>>(items: Option<L>) -> Vec<T> {
    // Flattening the option would hide from the standard library that it can collect in place.
    items.map(|items| items.into_iter().map(T::from).collect()).unwrap_or_default()
}
