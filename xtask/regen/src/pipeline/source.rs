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

use std::{fmt::Write, path::Path};

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    document::{self, object, pointer},
    error::{Error, Stage},
    pipeline::{
        merge::{Origin, Part},
        write,
    },
    texts, yaml,
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

/// Whether the vendor's texts are kept.
#[derive(Clone, Copy, Debug)]
pub enum Texts {
    /// What is captured is kept as published.
    Kept,
    /// It is kept without them.
    Dropped,
}

impl Texts {
    /// What is kept of what was captured.
    ///
    /// # Errors
    ///
    /// None is known: it was read before.
    pub fn of(self, captured: Captured) -> Result<Captured, Error> {
        match self {
            Self::Kept => Ok(captured),
            Self::Dropped => captured.without_texts(),
        }
    }
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

    /// The same place, kept as JSON.
    fn into_json(self) -> Self {
        match self {
            Self::Document { file, url } => {
                Self::Document { file: Path::new(&file).with_extension("json").to_string_lossy().into(), url }
            }
            page @ Self::Page(_) => page,
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
        let document = match place {
            Place::Page(_) => parse_json(text),
            Place::Document { .. } => parse_document(text),
        };
        let document = document.map_err(|message| Error::new(Stage::Source, message).on(place.name()))?;
        Self::new(place, text.to_owned(), document)
    }

    /// Takes what a place publishes as text and as value.
    ///
    /// # Errors
    ///
    /// A value that is no OpenAPI document.
    pub fn new(place: Place, text: String, document: Value) -> Result<Self, Error> {
        let document = to_openapi(document, place.name())?;
        Ok(Self { place, text, document })
    }

    /// The same without the vendor's texts; the kept text is JSON, whatever was published.
    fn without_texts(self) -> Result<Self, Error> {
        let mut document = parse_document(&self.text)
            .map_err(|message| Error::new(Stage::Source, message).on(self.place.name()))?;
        texts::strip(&mut document);
        let text = write::render(&document).trim_end().to_owned();
        Self::new(self.place.into_json(), text, document)
    }

    /// The document for the merge.
    #[must_use]
    pub fn part(&self) -> Part {
        Part { page: self.place.name().to_owned(), origin: Origin::Captured, document: self.document.clone() }
    }

    /// The title of the API that it describes.
    #[must_use]
    pub fn title(&self) -> &str {
        document::title(&self.document)
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

/// The document in a form that `lower` knows.
fn to_openapi(document: Value, page: &str) -> Result<Value, Error> {
    let converted = if swagger::is_swagger(&document) {
        swagger::to_openapi(document)
    } else {
        match complaint(&document) {
            Some(refusal) => Err(refusal),
            None => Ok(document),
        }
    };
    converted.map_err(|(message, pointer)| Error { pointer, ..Error::new(Stage::Source, message).on(page) })
}

/// Why a document is none that can be understood; sections that are no objects would pass for empty ones.
fn complaint(document: &Value) -> Option<swagger::Refusal> {
    let refuse = |message: String| Some((message, Some("/openapi".to_owned())));
    match document.get("openapi") {
        Some(Value::String(version)) if is_known(version) => {}
        Some(Value::String(version)) => return refuse(format!("OpenAPI {version} is neither 3.0 nor 3.1")),
        Some(Value::Number(version)) => {
            return refuse(format!(
                "the version is the number {version}; write it in quotes, as '{version}'"
            ));
        }
        _ => return Some(("neither OpenAPI nor Swagger 2.0".to_owned(), None)),
    }
    let roots = ["info", "paths", "components"].map(|key| Some((pointer("", key), document.get(key)?)));
    let sections =
        object(document, "components").map(|(key, section)| (pointer("/components", key), section));
    let (place, _) = roots.into_iter().flatten().chain(sections).find(|(_, value)| !value.is_object())?;
    Some(("an object has to stand here".to_owned(), Some(place)))
}

/// Reads JSON or YAML.
///
/// # Errors
///
/// What is wrong with the text.
pub fn parse_document(text: &str) -> Result<Value, String> {
    if text.starts_with('{') { parse_json(text) } else { yaml::parse(text) }
}

/// `3.0`, `3.1.1`: the last number makes no difference.
fn is_known(version: &str) -> bool {
    ["3.0", "3.1"]
        .iter()
        .any(|known| version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

fn parse_json(text: &str) -> Result<Value, String> {
    yaml::from_json(text).map_err(|error| format!("not JSON: {error}"))
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
