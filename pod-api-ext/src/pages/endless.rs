//! Lists that have no end.

/// A list was given up: it goes in circles, or on and on.
///
/// What was handed out before stands. To go on later all the same, start at the position.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}, at position {position}, after {pages} pages")]
#[non_exhaustive]
pub struct PagesError {
    /// What is wrong.
    pub kind: PagesErrorKind,
    /// The position of the page at which the list was given up.
    pub position: String,
    /// How many pages came before.
    pub pages: usize,
}

/// The ways in which a list fails to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PagesErrorKind {
    /// A page has the same items as an earlier one.
    ///
    /// Among the attachments of a stream it can also mean that more of them have the same date than a page holds;
    /// larger pages get past it.
    #[error("the pod repeats an earlier page")]
    RepeatedPage,
    /// A page leads to one that was asked for before.
    #[error("the pod leads back to an earlier page")]
    Cycle,
    /// More pages than the caller allows.
    #[error("the list has more pages than at_most_pages allows")]
    TooManyPages,
    /// The runtime shut down while a page was on its way.
    #[error("the runtime shut down while a page was on its way")]
    Interrupted,
}
