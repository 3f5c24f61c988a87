//! `llms.txt`: the list of all pages of the site, of every kind and API.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::base::Base;
use crate::error::{Error, Errors, Stage};

/// The name under which errors speak of the index.
pub const NAME: &str = "llms.txt";

/// The paths of the pages that the index lists, each once, in its order.
///
/// # Errors
///
/// Every link that leads out of the base URL; an index without any page.
pub fn pages(base: &Base, markdown: &str) -> Result<Vec<String>, Errors> {
    let mut pages: Vec<String> = Vec::new();
    let mut errors = Vec::new();
    for link in links_in_lists(markdown.trim_start_matches('\u{feff}')) {
        match base.page_of(&link) {
            Ok(page) if pages.contains(&page) => {}
            Ok(page) => pages.push(page),
            Err(error) => errors.push(error),
        }
    }
    if pages.is_empty() && errors.is_empty() {
        errors.push(Error::new(Stage::Source, "the index lists no page").on(NAME));
    }
    Errors::check(errors)?;
    Ok(pages)
}

/// `- [Title](URL): text`; links in prose are for readers.
fn links_in_lists(markdown: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut links = Vec::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Item) => depth += 1,
            Event::End(TagEnd::Item) => depth = depth.saturating_sub(1),
            Event::Start(Tag::Link { dest_url, .. }) if depth > 0 => links.push(dest_url.into_string()),
            _ => {}
        }
    }
    links
}

#[cfg(test)]
mod tests {
    use super::{Base, pages};

    fn base() -> Base {
        Base::parse("https://a.b/main").unwrap()
    }

    #[test]
    fn every_page_of_every_list_is_listed_once() {
        let index = "# Docs\n\nSee [us](https://other.example).\n\n- [A](https://a.b/main/a.md): first\n\
                     - [B](/main/s/b.md)\n  - [C](https://a.b/main/s/c.md)\n- [A again](https://a.b/main/a.md)\n";
        assert_eq!(pages(&base(), index).unwrap(), ["a", "s/b", "s/c"]);
        assert_eq!(pages(&base(), &index.replace('\n', "\r\n")).unwrap().len(), 3);
    }

    #[test]
    fn every_stray_link_is_named() {
        let errors =
            pages(&base(), "- [A](https://evil.example/a.md)\n- [B](ftp://a.b/main/b.md)\n- [C](c.md)\n")
                .unwrap_err();
        assert_eq!(errors.iter().count(), 2);
    }

    #[test]
    fn an_index_without_pages_is_refused() {
        assert!(pages(&base(), "# Page not found\n").is_err());
    }
}
