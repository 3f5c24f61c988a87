//! One value, and where it was set.

use std::{collections::BTreeMap, fmt, path::PathBuf, time::Duration};

use secrecy::{ExposeSecret, SecretString};

use super::{ConfigError, ConfigWarning};

/// Where a value was set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// By the program, a command-line flag for example; under this name.
    Program(String),
    /// By this environment variable.
    Environment(&'static str),
    /// By a file.
    File {
        /// Its path.
        path: PathBuf,
        /// The line, counted from 1, where it is known.
        line: Option<usize>,
    },
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Program(name) => f.write_str(name),
            Self::Environment(name) => f.write_str(name),
            Self::File { path, line: Some(line) } => write!(f, "{}:{line}", path.display()),
            Self::File { path, line: None } => write!(f, "{}", path.display()),
        }
    }
}

/// One value of a configuration, and where it was set. A secret shows its length only.
#[derive(Clone, Debug)]
pub struct Setting {
    key: String,
    text: SecretString,
    secret: bool,
    source: Source,
}

impl Setting {
    /// What was set. A text that is none of the names, paths and addresses that may be shown is a secret all the same: it
    /// may be a key or a token that was put into the wrong place.
    pub(super) fn new(key: impl Into<String>, text: impl Into<String>, secret: bool, source: Source) -> Self {
        let text = text.into();
        let secret = secret || is_no_name(&text);
        Self { key: key.into(), text: SecretString::from(text), secret, source }
    }

    /// The key, as the vendor's file has it, `bot.privateKey.path` for example. What only environment and flags have
    /// is called likewise: `pod.url`, `session.token`.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Where it was set.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Whether nobody may see the value.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.secret
    }

    /// The value; of a secret its length, also if it stands in an address.
    #[must_use]
    pub fn shown(&self) -> String {
        let length = |text: &str| format!("[{} characters]", text.chars().count());
        let text = self.expose();
        if self.secret {
            return length(text);
        }
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (format!("{scheme}://"), rest),
            None if matches!(self.name(), "url" | "host") => (String::new(), text),
            None => return text.to_owned(),
        };
        match rest.rsplit_once('@') {
            Some((user, host)) => format!("{scheme}{}@{host}", length(user)),
            None => text.to_owned(),
        }
    }

    pub(super) fn expose(&self) -> &str {
        self.text.expose_secret()
    }

    pub(super) fn secret_text(&self) -> SecretString {
        self.text.clone()
    }

    /// A whole number, also as a text or as `8443.0`, which the Java kit takes.
    pub(super) fn whole(&self) -> Result<i64, ConfigError> {
        let text = self.expose().trim();
        let digits = text.strip_suffix(".0").unwrap_or(text);
        digits.parse().map_err(|_| self.error(format!("expected a whole number, got {:?}", self.shown())))
    }

    /// A port; nothing for 0, with which the Python kit leaves it out.
    pub(super) fn port(&self) -> Result<Option<u16>, ConfigError> {
        match u16::try_from(self.whole()?) {
            Ok(0) => Ok(None),
            Ok(port) => Ok(Some(port)),
            Err(_) => Err(self.error("expected a port from 1 to 65535")),
        }
    }

    pub(super) fn milliseconds(&self) -> Result<Duration, ConfigError> {
        let number = u64::try_from(self.whole()?);
        number.map(Duration::from_millis).map_err(|_| self.error("expected milliseconds, 500 for example"))
    }

    /// Whether it names a file, rather than having the content itself.
    pub(super) fn is_path(&self) -> bool {
        self.name() == "path"
    }

    /// The last part of its key.
    fn name(&self) -> &str {
        self.key.rsplit('.').next().unwrap_or_default()
    }

    /// An error about it.
    pub(super) fn error(&self, reason: impl Into<String>) -> ConfigError {
        ConfigError::at(&self.source, &self.key, reason)
    }

    /// A warning about it.
    pub(super) fn warning(&self, reason: impl Into<String>) -> ConfigWarning {
        ConfigWarning::new(self.source.clone(), self.key.clone(), reason)
    }
}

/// Whether a text is too long for a path, name or address, has several lines, or is or has a key. Tokens and Base64 have
/// longer words than names have.
pub(super) fn is_no_name(text: &str) -> bool {
    const LONGEST: usize = 255;
    const LONGEST_WORD: usize = 64;
    let text = text.trim();
    let mut words = text.split(['/', '\\', '.', '@', ' ']);
    text.len() > LONGEST
        || text.contains(char::is_control)
        || text.contains("-----")
        || words.any(|word| word.len() > LONGEST_WORD)
}

/// The settings of one source, by key.
#[derive(Clone, Debug, Default)]
pub(super) struct Layer(BTreeMap<String, Setting>);

impl Layer {
    /// Keeps a setting; tells the one of the same key that it replaces.
    pub(super) fn set(&mut self, setting: Setting) -> Option<Setting> {
        self.0.insert(setting.key.clone(), setting)
    }

    pub(super) fn get(&self, key: &str) -> Option<&Setting> {
        self.0.get(key)
    }

    pub(super) fn first(&self, keys: &[&str]) -> Option<&Setting> {
        keys.iter().find_map(|key| self.get(key))
    }

    /// The settings whose key begins so, with what follows.
    pub(super) fn below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a Setting)> {
        self.0.iter().filter_map(move |(key, setting)| Some((key.strip_prefix(prefix)?, setting)))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Setting> {
        self.0.values()
    }
}
