//! What went wrong, and where: the stage, the page and the JSON pointer.

use std::fmt::{self, Write};

use crate::generator::text::is_invisible;

/// A step of the pipeline; see `docs/regen.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Finding and reading pages and documents.
    Source,
    /// Taking the OpenAPI fragment out of a page.
    Extract,
    /// Making one document of all fragments.
    Merge,
    /// Applying our corrections.
    Overlay,
    /// Putting our documentation in.
    Describe,
    /// Saying it in OpenAPI 3.0, in a form that the generator takes.
    Lower,
    /// Proving that the client generates.
    Check,
    /// Comparing with what was there.
    Diff,
    /// Putting the files in place.
    Write,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Source => "source",
            Self::Extract => "extract",
            Self::Merge => "merge",
            Self::Overlay => "overlay",
            Self::Describe => "describe",
            Self::Lower => "lower",
            Self::Check => "check",
            Self::Diff => "diff",
            Self::Write => "write",
        })
    }
}

/// Whose fault it is, which decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The input cannot be used as it is; trying again changes nothing.
    Input,
    /// The site could not be reached or did not answer properly; trying again may help.
    Network,
}

/// One thing that is wrong, or worth telling.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{stage}: {}{}{}", Prefix("", page), Prefix("at ", pointer), OneLine(message))]
pub struct Error {
    /// The step that found it.
    pub stage: Stage,
    /// The page, document or file it is about.
    pub page: Option<String>,
    /// The place in that page's OpenAPI document.
    pub pointer: Option<String>,
    /// What is wrong and what to do about it.
    pub message: String,
    /// Whose fault it is.
    pub fault: Fault,
}

impl Error {
    /// Input that is refused.
    pub fn new(stage: Stage, message: impl Into<String>) -> Self {
        Self { stage, page: None, pointer: None, message: message.into(), fault: Fault::Input }
    }

    /// A site that does not answer.
    pub fn network(message: impl Into<String>) -> Self {
        Self { fault: Fault::Network, ..Self::new(Stage::Source, message) }
    }

    /// Names the page, document or file.
    #[must_use]
    pub fn on(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Looks up the page if there is only a pointer.
    #[must_use]
    pub fn located(mut self, page_of: impl Fn(&str) -> Option<String>) -> Self {
        if let (None, Some(pointer)) = (&self.page, &self.pointer) {
            self.page = page_of(pointer);
        }
        self
    }

    /// Names the place in the document.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }
}

struct Prefix<'a>(&'static str, &'a Option<String>);

impl fmt::Display for Prefix<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.1 {
            Some(value) => write!(f, "{}{}: ", self.0, OneLine(value)),
            None => Ok(()),
        }
    }
}

/// A text on one line, without what a terminal would take for more than text.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Where others print their own structures.
        const LONGEST: usize = 1_000;
        let mut is_space = false;
        for (count, character) in self.0.chars().enumerate() {
            if count == LONGEST {
                return f.write_str("...");
            }
            if character.is_whitespace() {
                is_space = true;
                continue;
            }
            if std::mem::take(&mut is_space) {
                f.write_char(' ')?;
            }
            if is_invisible(character) {
                write!(f, "{}", character.escape_unicode())?;
            } else {
                f.write_char(character)?;
            }
        }
        Ok(())
    }
}

/// Everything that is wrong, never empty: a stage looks at all of its input before it fails.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", lines(.0))]
pub struct Errors(Vec<Error>);

impl Errors {
    /// `Ok` if nothing was found.
    ///
    /// # Errors
    ///
    /// All of `found`, if there is any.
    pub fn check(found: Vec<Error>) -> Result<(), Self> {
        if found.is_empty() { Ok(()) } else { Err(Self(found)) }
    }

    /// The single errors, in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Error> {
        self.0.iter()
    }

    /// Looks up the pages, as [`Error::located`].
    #[must_use]
    pub fn located(mut self, page_of: impl Fn(&str) -> Option<String>) -> Self {
        self.0 = self.0.into_iter().map(|error| error.located(&page_of)).collect();
        self
    }

    /// Whether only the network is to blame.
    #[must_use]
    pub fn fault(&self) -> Fault {
        let network = self.0.iter().all(|error| error.fault == Fault::Network);
        if network { Fault::Network } else { Fault::Input }
    }
}

impl From<Error> for Errors {
    fn from(error: Error) -> Self {
        Self(vec![error])
    }
}

impl From<Errors> for Vec<Error> {
    fn from(errors: Errors) -> Self {
        errors.0
    }
}

impl<'a> IntoIterator for &'a Errors {
    type Item = &'a Error;
    type IntoIter = std::slice::Iter<'a, Error>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

fn lines(errors: &[Error]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
