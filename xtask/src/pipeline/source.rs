//! Where the parts come from.

pub mod folder;
pub mod manifest;
pub mod offline;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    error::{Error, Stage},
    pipeline::merge::{Origin, Part},
    yaml,
};
use manifest::{Document, Page};

/// What one place of the vendor's publishes, as text and as value.
#[derive(Clone, Debug)]
pub struct Captured {
    /// What kind of place it is.
    pub place: Place,
    /// The fragment or document as published, without the line end after it.
    pub text: String,
    /// The same as an OpenAPI document.
    pub document: Value,
}

/// A place of the vendor's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page of the documentation site, by its path.
    Page(String),
    /// A document, by its file name and, if it is fetched, its URL.
    Document {
        /// Name of the file under `upstream/`.
        file: String,
        /// Where to fetch it.
        url: Option<String>,
    },
}

impl Place {
    /// How errors call it.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Page(path) => path,
            Self::Document { file, .. } => file,
        }
    }

    /// Where its text is kept, relative to the openapi folder.
    #[must_use]
    pub fn file(&self) -> String {
        match self {
            Self::Page(path) => format!("upstream/{path}.json"),
            Self::Document { file, .. } => format!("upstream/{file}"),
        }
    }
}

impl Captured {
    /// Reads what a place publishes.
    ///
    /// # Errors
    ///
    /// Text that is no OpenAPI document.
    pub fn parse(place: Place, text: &str) -> Result<Self, Error> {
        let text = text.trim_start_matches('\u{feff}').trim_end();
        let refuse = |message: String| Error::new(Stage::Source, message).on(place.name());
        let document = match place {
            Place::Page(_) => {
                serde_json::from_str(text).map_err(|error| refuse(format!("not JSON: {error}")))?
            }
            Place::Document { .. } => parse_document(text).map_err(refuse)?,
        };
        Ok(Self {
            text: text.to_owned(),
            document,
            place,
        })
    }

    /// The document for the merge.
    #[must_use]
    pub fn part(&self) -> Part {
        Part {
            page: self.place.name().to_owned(),
            origin: Origin::Captured,
            document: self.document.clone(),
        }
    }

    /// The title of the API that it describes.
    #[must_use]
    pub fn title(&self) -> &str {
        self.document
            .pointer("/info/title")
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    fn version(&self) -> String {
        self.document
            .pointer("/info/version")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    }

    /// What `sources.toml` says of it.
    #[must_use]
    pub fn page(&self) -> Option<Page> {
        match &self.place {
            Place::Page(path) => Some(Page {
                path: path.clone(),
                version: self.version(),
                sha256: sha256(&self.text),
            }),
            Place::Document { .. } => None,
        }
    }

    /// What `sources.toml` says of it.
    #[must_use]
    pub fn document_entry(&self) -> Option<Document> {
        match &self.place {
            Place::Document { file, url } => Some(Document {
                file: file.clone(),
                url: url.clone(),
                version: self.version(),
                sha256: sha256(&self.text),
            }),
            Place::Page(_) => None,
        }
    }
}

/// Reads JSON or YAML.
///
/// # Errors
///
/// What is wrong with the text.
pub fn parse_document(text: &str) -> Result<Value, String> {
    if text.starts_with('{') {
        serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))
    } else {
        yaml::parse(text)
    }
}

/// The fingerprint of a text, in hexadecimal digits.
#[must_use]
pub fn sha256(text: &str) -> String {
    Sha256::digest(text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
