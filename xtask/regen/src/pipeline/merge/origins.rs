//! Remembers which page each part of the merged document came from.

use std::collections::BTreeMap;

/// Pages by the JSON pointer of what they contributed.
#[derive(Debug, Default)]
pub struct Origins(BTreeMap<String, String>);

impl Origins {
    pub(super) fn insert(&mut self, pointer: String, page: &str) {
        self.0.insert(pointer, page.to_owned());
    }

    /// The page of the innermost known part around a place, or else of the first part in it.
    #[must_use]
    pub fn page_of(&self, pointer: &str) -> Option<String> {
        let mut place = pointer;
        loop {
            if let Some(page) = self.0.get(place) {
                return Some(page.clone());
            }
            match place.rfind('/') {
                Some(end) => place = &place[..end],
                None => break,
            }
        }
        let inner = format!("{pointer}/");
        let (place, page) = self.0.range(inner.clone()..).next()?;
        place.starts_with(&inner).then(|| page.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::Origins;

    #[test]
    fn a_place_belongs_to_the_page_of_what_encloses_it() {
        let mut origins = Origins::default();
        origins.insert("/components/schemas/Error".into(), "a");
        origins.insert("/components/schemas/ErrorList".into(), "b");
        assert_eq!(origins.page_of("/components/schemas/Error/properties/code").as_deref(), Some("a"));
        assert_eq!(origins.page_of("/components/schemas/ErrorList").as_deref(), Some("b"));
        assert_eq!(origins.page_of("/components/schemas/Other"), None);
        origins.insert("/paths/~1a/get".into(), "c");
        assert_eq!(origins.page_of("/paths/~1a").as_deref(), Some("c"));
    }
}
