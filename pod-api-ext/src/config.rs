//! Where the pod is and who calls, from the vendor's configuration file and from environment variables.
//!
//! Bots of the vendor's kits (BDK for Java and for Python) have a file `~/.symphony/config.yaml`. [`Config`] reads it in
//! both dialects, YAML or JSON, and `POD_*` variables beside it. What a program sets itself goes before the environment,
//! and the environment before the file.
//!
//! ```no_run
//! use pod_api_ext::{PodClient, config::Config};
//!
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let config = Config::load()?;
//! for warning in config.warnings() {
//!     eprintln!("{warning}");
//! }
//! let pod = PodClient::from_config(&config)?;
//! # Ok(())
//! # }
//! ```
//!
//! # What is read
//!
//! | file | variable | what |
//! | --- | --- | --- |
//! | `scheme`, `host`, `port`, `context`, at the root or in `pod` | `POD_URL` | the pod's address |
//! | the same in `sessionAuth` | `POD_SESSION_AUTH_URL` | where to log in by certificate |
//! | | `POD_SESSION_TOKEN`, `POD_SESSION_TOKEN_FILE` | a session that somebody else has made |
//! | `bot.username` | `POD_BOT_USERNAME` | the bot |
//! | `bot.privateKey.path`, `.content` | `POD_BOT_KEY` | its RSA key |
//! | `bot.certificate.path`, `.content`, `.password` | `POD_BOT_CERTIFICATE`, `…_PASSWORD` | its certificate, with the key |
//! | `app.appId`, `app.privateKey…` | `POD_APP_ID`, `POD_APP_KEY`, `POD_ON_BEHALF_OF` | an app, and on whose behalf it acts |
//! | `proxy.host`, `.port`, `.username`, `.password` | `POD_PROXY`, `POD_PROXY_USERNAME`, `POD_PROXY_PASSWORD` | the proxy |
//! | `ssl.trustStore.path`, `.content`, `.password` | `POD_TRUST_STORE`, `…_PASSWORD` | the only authorities to trust |
//! | `retry.…`, `connectionTimeout`, `readTimeout`, `connectionPoolPerRoute`, `defaultHeaders` | | as in the kits |
//!
//! `POD_CONFIG` names another file. A key, certificate or trust store is PEM or PKCS#12; which of them is seen from its content. The
//! password of a PKCS#12 file that has a key is that of `certificate`. A `content` can be PEM (as in Python's dialect) or
//! Base64 of it (as in Java's). Keys of the Agent and other APIs are ignored; a key that
//! nobody knows is a [warning](Config::warnings), with the one that was probably meant.
//!
//! `${NAME}` and `${NAME:-default}` in values are environment variables. Other than in the Java kit, a variable that is
//! set goes before the default, and `$${NAME}` is how to write `${NAME}`.

mod address;
mod client;
mod document;
mod environment;
mod error;
mod file;
mod files;
mod interpolation;
mod keys;
mod setting;
#[cfg(test)]
mod tests;

use std::{
    env,
    path::{Path, PathBuf},
};

use self::{environment::FILE, setting::Layer};
pub use self::{
    error::{ConfigError, ConfigWarning},
    setting::{Setting, Source},
};

/// How large a configuration file may be, in bytes.
const LARGEST_FILE: u64 = 1024 * 1024;

/// What was read from where.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// What the program set.
    program: Layer,
    environment: Layer,
    file: Layer,
    path: Option<PathBuf>,
    warnings: Vec<ConfigWarning>,
}

impl Config {
    /// Reads the environment, and the file that `POD_CONFIG` names or else `~/.symphony/config.yaml` if it is there.
    ///
    /// # Errors
    ///
    /// [`ConfigError`], which names file, line and key.
    pub fn load() -> Result<Self, ConfigError> {
        ConfigLoader::new().load()
    }

    /// Reads this file, and the environment, which goes before it.
    ///
    /// # Errors
    ///
    /// [`ConfigError`], which names file, line and key.
    pub fn from_file(path: impl Into<PathBuf>) -> Result<Self, ConfigError> {
        ConfigLoader::new().file(path).load()
    }

    /// What the client does without, and what is not safe: unknown keys, keys that are not supported, private keys that
    /// others may read.
    #[must_use]
    pub fn warnings(&self) -> &[ConfigWarning] {
        &self.warnings
    }

    /// The file that was read, if there was one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Every value that counts, by key. What goes after another source's is left out.
    #[must_use]
    pub fn settings(&self) -> Vec<&Setting> {
        let mut settings: Vec<&Setting> = Vec::new();
        for setting in self.layers().flat_map(Layer::iter) {
            if settings.iter().all(|before| before.key() != setting.key()) {
                settings.push(setting);
            }
        }
        settings.sort_by_key(|setting| setting.key());
        settings
    }

    /// The value of a key, from the source that goes before the others.
    fn get(&self, key: &str) -> Option<&Setting> {
        self.layers().find_map(|layer| layer.get(key))
    }

    /// The sources, the one that goes before the others first.
    fn layers(&self) -> impl Iterator<Item = &Layer> {
        [&self.program, &self.environment, &self.file].into_iter()
    }

    fn warn_of_exposed_secrets(&mut self) {
        let keys =
            ["bot.privateKey.path", "app.privateKey.path", "bot.certificate.path", "session.tokenFile"];
        let exposed: Vec<_> =
            keys.iter().filter_map(|key| self.get(key)).filter_map(files::exposed).collect();
        self.warnings.extend(exposed);
        let secret =
            self.file.iter().find(|setting| setting.is_secret() && setting.key().ends_with(".content"));
        if let (Some(path), Some(secret)) = (&self.path, secret)
            && let Some(reason) = files::readable_by_others(path)
        {
            self.warnings.push(secret.warning(format!("stands in this file, and {reason}")));
        }
    }
}

/// Reads a [`Config`]: from which file and environment, and what the program sets itself.
///
/// ```no_run
/// use pod_api_ext::config::ConfigLoader;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let config = ConfigLoader::new().file("/etc/desk-bot/config.yaml").set("--url", "pod.url", "https://acme.symphony.com").load()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is read before load()"]
pub struct ConfigLoader {
    file: Option<PathBuf>,
    program: Layer,
    variable: Box<Variable>,
}

/// The value of an environment variable, if it is set.
type Variable = dyn Fn(&str) -> Option<String>;

impl std::fmt::Debug for ConfigLoader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConfigLoader")
            .field("file", &self.file)
            .field("program", &self.program)
            .finish_non_exhaustive()
    }
}

impl Default for ConfigLoader {
    fn default() -> Self {
        Self::new()
    }
}

impl ConfigLoader {
    /// Reads what [`Config::load`] reads.
    pub fn new() -> Self {
        Self { file: None, program: Layer::default(), variable: Box::new(|name| env::var(name).ok()) }
    }

    /// Reads this file; it is an error if it is not there.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Reads environment variables from here instead of from the process.
    pub fn environment(mut self, variable: impl Fn(&str) -> Option<String> + 'static) -> Self {
        self.variable = Box::new(variable);
        self
    }

    /// Sets a key, whatever environment and file say. `name` is what errors call it, that of a flag for example.
    pub fn set(mut self, name: &str, key: &str, value: impl Into<String>) -> Self {
        let secret = [".content", ".password", ".token"].iter().any(|end| key.ends_with(end));
        self.program.set(Setting::new(key, value, secret, Source::Program(name.to_owned())));
        self
    }

    /// As [`set`](Self::set), for a key or certificate that is given as a path, as PEM, or as Base64 of it. `key` is
    /// `bot.privateKey`, for example.
    pub fn set_material(self, name: &str, key: &str, value: &str) -> Self {
        let kind = if files::content(value).is_some() { "content" } else { "path" };
        self.set(name, &format!("{key}.{kind}"), value)
    }

    /// Reads everything.
    ///
    /// # Errors
    ///
    /// [`ConfigError`], which names file, line and key.
    pub fn load(self) -> Result<Config, ConfigError> {
        let variable = &*self.variable;
        let mut config =
            Config { program: self.program, environment: environment::layer(variable), ..Config::default() };
        let named = self.file.or_else(|| variable(FILE).filter(|path| !path.is_empty()).map(PathBuf::from));
        let usual = || {
            let home =
                variable("HOME").or_else(|| variable("USERPROFILE")).filter(|home| !home.is_empty())?;
            Some(Path::new(&home).join(".symphony").join("config.yaml")).filter(|path| path.exists())
        };
        if let Some(path) = &named
            && !path.exists()
            && setting::is_no_name(&path.to_string_lossy())
        {
            // It may be the content, and with that a key.
            return Err(ConfigError::new("the configuration file is named by something that is no path"));
        }
        if let Some(path) = named.or_else(usual) {
            let (layer, warnings) = file::read(&path, &read(&path)?, variable)?;
            config = Config { file: layer, warnings, path: Some(path), ..config };
        }
        config.warn_of_exposed_secrets();
        Ok(config)
    }
}

fn read(path: &Path) -> Result<String, ConfigError> {
    let failed = |error| ConfigError::in_file(path, None, "cannot be read").because(error);
    let size = std::fs::metadata(path).map_err(failed)?.len();
    if size > LARGEST_FILE {
        return Err(ConfigError::in_file(path, None, "is larger than 1 MiB, which no configuration is"));
    }
    let bytes = std::fs::read(path).map_err(failed)?;
    String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = good.split(|&byte| byte == b'\n').count();
        ConfigError::in_file(path, Some(line), "is not UTF-8 from here on")
    })
}

/// The environment variables, each with what it is: for documentation.
pub fn variables() -> impl Iterator<Item = (&'static str, &'static str)> {
    let file = (FILE, "the configuration file, instead of ~/.symphony/config.yaml");
    std::iter::once(file).chain(environment::VARIABLES.iter().map(|variable| (variable.name, variable.about)))
}
