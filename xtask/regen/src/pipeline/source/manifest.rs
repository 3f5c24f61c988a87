//! `sources.toml`: where each part comes from.

use serde::{Deserialize, Serialize};

use super::page_path;
use crate::error::{Error, Stage};

/// The file's name in the openapi folder.
pub const FILE: &str = "sources.toml";

const HEADER: &str = "\
# Where each part of the interface description comes from; regen keeps pages, hashes and versions.
# sha256 is that of the fragment as published, without the line end after it.

";

/// The content of `sources.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Manifest {
    /// The documentation site; its pages are `<base-url>/<path>.md`.
    #[serde(default = "default_base_url")]
    pub base_url: String,
    /// The API whose pages count; `info.title` of its fragments.
    #[serde(default = "default_api_title")]
    pub api_title: String,
    /// Files in the openapi folder that we wrote from the vendor's facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transcribed: Vec<String>,
    /// What to make of corrections and texts whose subject is gone.
    #[serde(default, skip_serializing_if = "StaleEntries::is_error")]
    pub stale_entries: StaleEntries,
    /// Whether operations that no client can be generated for are left out: each later run has to, too.
    #[serde(default, skip_serializing_if = "is_not")]
    pub skip_unsupported: bool,
    /// Whether the vendor's texts stay out of the folder: those that a later run captures, too.
    #[serde(default, skip_serializing_if = "is_not")]
    pub without_texts: bool,
    /// Pages of the site.
    #[serde(default, skip_serializing_if = "Vec::is_empty", rename = "page")]
    pub pages: Vec<Page>,
    /// Whole documents.
    #[serde(default, skip_serializing_if = "Vec::is_empty", rename = "document")]
    pub documents: Vec<Document>,
}

/// What to make of a correction or text of ours whose subject is not in the vendor's description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StaleEntries {
    /// Refuse it: it has to be adapted or deleted.
    #[default]
    Error,
    /// Tell it: the description is of another version than our additions.
    Note,
}

impl StaleEntries {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    fn is_error(&self) -> bool {
        *self == Self::Error
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_not(switch: &bool) -> bool {
    !switch
}

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Its path under the base URL, without `.md`.
    pub path: String,
    /// The version of the API that it describes.
    #[serde(default)]
    pub version: String,
    /// The fingerprint of its fragment.
    #[serde(default)]
    pub sha256: String,
}

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its file under `upstream/`.
    pub file: String,
    /// Where it is fetched; without, it came from a local file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The version of the API that it describes.
    #[serde(default)]
    pub version: String,
    /// The fingerprint of its text.
    #[serde(default)]
    pub sha256: String,
}

fn default_base_url() -> String {
    "https://rest-api.symphony.com/main".to_owned()
}

fn default_api_title() -> String {
    "Pod API".to_owned()
}

impl Default for Manifest {
    fn default() -> Self {
        Self {
            base_url: default_base_url(),
            api_title: default_api_title(),
            transcribed: Vec::new(),
            stale_entries: StaleEntries::default(),
            skip_unsupported: false,
            without_texts: false,
            pages: Vec::new(),
            documents: Vec::new(),
        }
    }
}

impl Manifest {
    /// Reads the file's text.
    ///
    /// # Errors
    ///
    /// Text that is no TOML, an unknown key, a missing one; a name that would lead out of the folder.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |message: String| Error::new(Stage::Source, message).on(FILE);
        let manifest: Self = toml::from_str(text).map_err(|error| refuse(error.to_string()))?;
        let pages = manifest.pages.iter().map(|page| &page.path);
        let documents = manifest.documents.iter().map(|document| &document.file);
        for name in pages.chain(documents).chain(&manifest.transcribed) {
            if let Some(message) = page_path::complaint(name) {
                return Err(refuse(format!("{name:?} cannot be a page or file: {message}")));
            }
        }
        Ok(manifest)
    }

    /// The file's text.
    ///
    /// # Errors
    ///
    /// None is known.
    pub fn render(&self) -> Result<String, Error> {
        let text = toml::to_string_pretty(self)
            .map_err(|error| Error::new(Stage::Write, error.to_string()).on(FILE))?;
        Ok(format!("{HEADER}{text}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Document, Manifest, Page, StaleEntries};

    #[test]
    fn what_is_written_is_read() {
        let manifest = Manifest {
            transcribed: vec!["authored/ims.yaml".into()],
            stale_entries: StaleEntries::Note,
            pages: vec![Page { path: "a/b".into(), version: "1".into(), sha256: "00".into() }],
            documents: vec![Document {
                file: "api.yaml".into(),
                url: None,
                version: "1".into(),
                sha256: "ff".into(),
            }],
            ..Manifest::default()
        };
        assert_eq!(Manifest::parse(&manifest.render().unwrap()).unwrap(), manifest);
    }

    #[test]
    fn names_that_lead_out_of_the_folder_are_refused() {
        for text in
            ["[[page]]\npath = '../a'", "[[document]]\nfile = '../a'", "transcribed = ['/etc/passwd']"]
        {
            assert!(Manifest::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_misspelt_key_is_refused_by_place() {
        let error = Manifest::parse("[[page]]\npath = 'a'\nsha265 = ''\n").unwrap_err();
        assert!(
            error.to_string().contains("sources.toml") && error.to_string().contains("sha265"),
            "{error}"
        );
    }
}
