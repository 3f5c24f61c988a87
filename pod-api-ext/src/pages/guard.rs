//! Keeps a list from going in circles.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};

use super::{Fetched, PagesError, PagesErrorKind, Position, fetched::Overlap};

/// What the list has seen: every position, the fingerprint of every page, and those of the last one's items.
///
/// It takes a few bytes a page, whatever the pages hold. The next page is asked for only after this one was checked, so
/// items are compared by fingerprint.
pub(super) struct Guard<T, P> {
    identity: fn(&T) -> String,
    pub(super) most_pages: usize,
    positions: HashSet<P>,
    fingerprints: HashSet<u64>,
    hasher: RandomState,
    last_page: HashSet<u64>,
    /// Whether the last page repeated the one before it.
    repeated: bool,
    /// Where the next page starts if the last one was not full because the pod took items out of it.
    past_sieved: Option<P>,
}

impl<T, P: Position> Guard<T, P> {
    pub(super) fn new(identity: fn(&T) -> String) -> Self {
        Self {
            identity,
            most_pages: 100_000,
            positions: HashSet::new(),
            fingerprints: HashSet::new(),
            hasher: RandomState::new(),
            last_page: HashSet::new(),
            repeated: false,
            past_sieved: None,
        }
    }

    /// Lets a page be asked for, unless it was asked for before or is one too many.
    pub(super) fn admit(&mut self, position: &P) -> Result<(), PagesError> {
        if self.positions.contains(position) {
            return Err(self.error(PagesErrorKind::Cycle, Some(position)));
        }
        if self.positions.len() >= self.most_pages {
            return Err(self.error(PagesErrorKind::TooManyPages, Some(position)));
        }
        self.positions.insert(position.clone());
        Ok(())
    }

    /// The page without what the last one had too, unless it repeats a page.
    pub(super) fn check(
        &mut self,
        position: &P,
        mut page: Fetched<T, P>,
    ) -> Result<Fetched<T, P>, PagesError> {
        let identities: Vec<u64> =
            page.items.iter().map(|item| self.hasher.hash_one((self.identity)(item))).collect();
        let known: Vec<bool> = identities.iter().map(|identity| self.last_page.contains(identity)).collect();
        let repeats = !identities.is_empty() && !self.fingerprints.insert(self.hasher.hash_one(&identities));
        let leads_back = page.next.as_ref().is_some_and(|next| self.positions.contains(next));
        // Once is what a pod that takes items out of its pages can do; the step after it is past what it saw.
        let nothing_new = known.iter().all(|&known| known);
        let may_repeat = !self.repeated && nothing_new;
        match page.overlap {
            Overlap::End if repeats || leads_back => page.next = None,
            Overlap::Sieved(_) if repeats && !may_repeat => return Err(self.repeated_page(position)),
            Overlap::Chance | Overlap::End if repeats => return Err(self.repeated_page(position)),
            Overlap::Sieved(ref mut next) if nothing_new && !known.is_empty() => page.next = next.take(),
            _ => {}
        }
        if identities.is_empty() && page.next.is_none() {
            // Nothing follows right after a page that was not full; what does may be past all that was taken out.
            page.next = self.past_sieved.take().filter(|next| !self.positions.contains(next));
        } else if let Overlap::Sieved(next) = &page.overlap {
            self.past_sieved.clone_from(next);
        } else {
            self.past_sieved = None;
        }
        self.repeated = repeats;
        let mut known = known.into_iter();
        page.items.retain(|_| !known.next().unwrap_or_default());
        if !identities.is_empty() {
            self.last_page = identities.into_iter().collect();
        }
        Ok(page)
    }

    fn repeated_page(&self, position: &P) -> PagesError {
        self.error(PagesErrorKind::RepeatedPage, Some(position))
    }

    pub(super) fn error(&self, kind: PagesErrorKind, position: Option<&P>) -> PagesError {
        PagesError {
            kind,
            position: position.map(ToString::to_string).unwrap_or_default(),
            pages: self.positions.len(),
        }
    }
}
