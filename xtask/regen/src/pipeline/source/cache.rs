//! What the site's pages were when they were last fetched, so that a second run costs 304s.
//!
//! A cache and no source: it is not checked in, and whatever is wrong with it only costs a full answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::folder::Folder;

/// The file's name in the openapi folder.
pub const FILE: &str = ".etags.json";

/// Answers by URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cache(BTreeMap<String, Remembered>);

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// The server's name for this state of the page.
    pub etag: String,
    /// What the page was.
    pub found: Found,
}

/// What a fetched text was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// The index, with the pages that it lists.
    Index(Vec<String>),
    /// A page or document of the API that counts: the fingerprint of what is kept of it.
    Captured(String),
    /// A page of another API, by that API's title.
    Foreign(String),
    /// A page without a fragment.
    Prose,
}

impl Cache {
    /// Reads the cache; an unreadable one is an empty one.
    #[must_use]
    pub fn read(folder: &Folder) -> Self {
        let text = folder.read(FILE).ok().flatten();
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    /// What is known of a URL.
    #[must_use]
    pub fn get(&self, url: &str) -> Option<&Remembered> {
        self.0.get(url)
    }

    /// Remembers an answer.
    pub fn insert(&mut self, url: String, remembered: Remembered) {
        self.0.insert(url, remembered);
    }

    /// The file's text; `None` if there is nothing to remember.
    #[must_use]
    pub fn render(&self) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        serde_json::to_string_pretty(self).ok().map(|text| text + "\n")
    }
}
