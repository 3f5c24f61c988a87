//! Where the parts come from.

pub mod base;
pub mod cache;
pub mod fetch;
pub mod folder;
pub mod index;
pub mod local;
pub mod manifest;
pub mod offline;
pub mod page_path;
pub mod site;
pub mod swagger;

use std::fmt::Write;

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
            Place::Document { .. } => to_openapi(parse_document(text).map_err(refuse)?)
                .map_err(|(message, pointer)| Error { pointer, ..refuse(message) })?,
        };
        Ok(Self { text: text.to_owned(), document, place })
    }

    /// The document for the merge.
    #[must_use]
    pub fn part(&self) -> Part {
        Part { page: self.place.name().to_owned(), origin: Origin::Captured, document: self.document.clone() }
    }

    /// The title of the API that it describes.
    #[must_use]
    pub fn title(&self) -> &str {
        self.document.pointer("/info/title").and_then(Value::as_str).unwrap_or_default()
    }

    fn version(&self) -> String {
        self.document.pointer("/info/version").and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// What `sources.toml` says of it.
    #[must_use]
    pub fn page(&self) -> Option<Page> {
        match &self.place {
            Place::Page(path) => {
                Some(Page { path: path.clone(), version: self.version(), sha256: sha256(&self.text) })
            }
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

fn to_openapi(document: Value) -> Result<Value, swagger::Refusal> {
    if swagger::is_swagger(&document) {
        return swagger::to_openapi(document);
    }
    match document.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.0.") || version.starts_with("3.1.") => Ok(document),
        Some(version) => {
            Err((format!("OpenAPI {version} is neither 3.0 nor 3.1"), Some("/openapi".to_owned())))
        }
        None => Err(("neither OpenAPI nor Swagger 2.0".to_owned(), None)),
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
    let digest = Sha256::digest(text);
    digest.iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
