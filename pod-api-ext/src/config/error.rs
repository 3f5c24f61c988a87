//! What is wrong with a configuration, and where.

use std::{error::Error as StdError, fmt, path::PathBuf};

use super::Source;

/// A configuration cannot be used: file, line and key, and what to do. No secret is repeated.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConfigError {
    /// Where the value was set that does not fit; nothing if a value is missing.
    pub place: Option<Source>,
    /// The key, as the vendor's file has it: `bot.privateKey.path`.
    pub key: Option<String>,
    /// What is wrong, to be read after the place.
    pub reason: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl ConfigError {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self { place: None, key: None, reason: reason.into(), source: None }
    }

    pub(super) fn in_file(path: &std::path::Path, line: Option<usize>, reason: impl Into<String>) -> Self {
        let place = Source::File { path: PathBuf::from(path), line };
        Self { place: Some(place), ..Self::new(reason) }
    }

    pub(super) fn at(place: &Source, key: &str, reason: impl Into<String>) -> Self {
        Self { place: Some(place.clone()), key: Some(key.to_owned()), ..Self::new(reason) }
    }

    pub(super) fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.place, &self.key) {
            (Some(place @ Source::File { .. }), Some(key)) => write!(f, "{place}: {key}: ")?,
            (Some(place), _) => write!(f, "{place}: ")?,
            (None, Some(key)) => write!(f, "{key}: ")?,
            (None, None) => {}
        }
        f.write_str(&self.reason)?;
        match &self.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl StdError for ConfigError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().and_then(|source| source.source())
    }
}

/// Something in a configuration that the client does without, or that is not safe.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigWarning {
    /// Where it is.
    pub place: Source,
    /// The key, as it is written there.
    pub key: Option<String>,
    /// What is wrong, to be read after the key.
    pub reason: String,
}

impl ConfigWarning {
    pub(super) fn new(place: Source, key: impl Into<Option<String>>, reason: impl Into<String>) -> Self {
        Self { place, key: key.into(), reason: reason.into() }
    }
}

impl fmt::Display for ConfigWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.place, &self.key) {
            (place @ Source::File { .. }, Some(key)) => write!(f, "{place}: {key}: {}", self.reason),
            (place, _) => write!(f, "{place}: {}", self.reason),
        }
    }
}

impl From<crate::BuildError> for ConfigError {
    fn from(error: crate::BuildError) -> Self {
        Self::new("no client can be built").because(error)
    }
}
