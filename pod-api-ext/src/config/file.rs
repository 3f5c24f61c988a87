//! The vendor's configuration file as settings.

use std::path::Path;

use super::{
    ConfigError, ConfigWarning, Source,
    document::{self, Entry, Node},
    interpolation::interpolate,
    keys::{self, Role, Secrecy},
    setting::{Layer, Setting},
};

/// Reads a file's text. `variable` is what `${NAME}` stands for.
pub(super) fn read(
    path: &Path,
    text: &str,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<(Layer, Vec<ConfigWarning>), ConfigError> {
    let (entries, second) =
        document::parse(text).map_err(|flaw| ConfigError::in_file(path, Some(flaw.line), flaw.reason))?;
    let mut file =
        File { path, variable, layer: Layer::default(), warnings: Vec::new(), renamed: Vec::new() };
    file.section("", &entries)?;
    if let Some(line) = second {
        file.warn(line, None, "a second document begins here; only the first is read");
    }
    file.default_headers();
    Ok((file.layer, file.warnings))
}

struct File<'a> {
    path: &'a Path,
    variable: &'a dyn Fn(&str) -> Option<String>,
    layer: Layer,
    warnings: Vec<ConfigWarning>,
    /// The keys that were set under an old name, with that name.
    renamed: Vec<(String, String)>,
}

impl File<'_> {
    fn section(&mut self, name: &str, entries: &[Entry]) -> Result<(), ConfigError> {
        for entry in entries {
            let key = if name.is_empty() { entry.key.clone() } else { format!("{name}.{}", entry.key) };
            if entries.iter().any(|other| other.key == entry.key && other.line < entry.line) {
                self.warn(entry.line, Some(&key), "is given twice; the last one counts");
            }
            match (keys::role(&key), &entry.node) {
                (None, _) => self.unknown(&key, entry),
                (Some(Role::OtherApi), _) | (Some(_), Node::Null) => {}
                (Some(Role::NotSupported(reason)), _) => {
                    self.warn(entry.line, Some(&key), format!("is not supported: {reason}"));
                }
                (Some(Role::Section | Role::Headers), Node::Section(entries)) if entries.is_empty() => {}
                (Some(Role::Section), Node::Section(entries)) => self.section(&key, entries)?,
                (Some(Role::Headers), Node::Section(headers)) => self.headers(&key, headers)?,
                (Some(Role::Section | Role::Headers), _) => {
                    return Err(self.error(entry.line, &key, "expected a section with keys of its own"));
                }
                (Some(role @ (Role::Text | Role::Secret | Role::Number)), node) => {
                    if let Some((_, old)) = self.renamed.iter().find(|(new, _)| *new == key) {
                        return Err(self.error(
                            entry.line,
                            &key,
                            format!("{old} is its old name; give only one"),
                        ));
                    }
                    self.value(&key, entry.line, node, role == Role::Secret)?;
                }
                (Some(Role::Deprecated(new, secrecy)), node) => {
                    let new = format!("{name}.{new}");
                    self.warn(entry.line, Some(&key), format!("is the old name of {new}"));
                    if let Some(other) = self.layer.get(&new) {
                        let reason =
                            format!("is the old name of {new}, which {} sets; give only one", other.source());
                        return Err(self.error(entry.line, &key, reason));
                    }
                    self.value(&new, entry.line, node, secrecy == Secrecy::Secret)?;
                    self.renamed.push((new, key));
                }
            }
        }
        Ok(())
    }

    fn headers(&mut self, section: &str, headers: &[Entry]) -> Result<(), ConfigError> {
        for header in headers {
            self.value(&format!("{section}.{}", header.key), header.line, &header.node, true)?;
        }
        Ok(())
    }

    fn value(&mut self, key: &str, line: usize, node: &Node, secret: bool) -> Result<(), ConfigError> {
        let text = match node {
            Node::Scalar(text) => text,
            Node::Null => return Ok(()),
            Node::List(_) | Node::Section(_) => return Err(self.error(line, key, "expected one value")),
        };
        let warnings = &mut self.warnings;
        let source = Source::File { path: self.path.to_owned(), line: Some(line) };
        let text = interpolate(text, self.variable, &mut |name| {
            let reason = format!("the environment variable {name:?} is not set");
            warnings.push(ConfigWarning::new(source.clone(), key.to_owned(), reason));
        });
        self.layer.set(Setting::new(key, text, secret, source));
        Ok(())
    }

    fn unknown(&mut self, key: &str, entry: &Entry) {
        const OLD: [&str; 8] = [
            "podHost",
            "podPort",
            "sessionAuthHost",
            "keyAuthHost",
            "agentHost",
            "botUsername",
            "botPrivateKeyPath",
            "botPrivateKeyName",
        ];
        let reason = match keys::similar(key) {
            Some(known) => format!("is not a known key; did you mean {known}?"),
            None if OLD.contains(&key) => {
                "is of the old dialect (BDK 1), which the vendor's kits do not read either".to_owned()
            }
            None => "is not a known key".to_owned(),
        };
        self.warn(entry.line, Some(key), reason);
    }

    /// `sessionAuth` shares the way to the pod, so what it says otherwise of headers and proxy cannot be honoured.
    fn default_headers(&mut self) {
        let here =
            ["proxy.", "defaultHeaders.", "connectionTimeout", "readTimeout", "connectionPoolPerRoute"];
        let differing: Vec<ConfigWarning> = here
            .iter()
            .flat_map(|name| {
                let prefix = format!("sessionAuth.{name}");
                let settings: Vec<Setting> =
                    self.layer.below(&prefix).map(|(_, setting)| setting.clone()).collect();
                settings
            })
            .filter(|setting| {
                let name = setting.key().trim_start_matches("sessionAuth.");
                let of_pod = self.layer.get(&format!("pod.{name}")).or_else(|| self.layer.get(name));
                of_pod.is_none_or(|of_pod| of_pod.expose() != setting.expose())
            })
            .map(|setting| setting.warning("is not supported: the client uses the pod's for its logins, too"))
            .collect();
        self.warnings.extend(differing);
    }

    fn warn(&mut self, line: usize, key: Option<&str>, reason: impl Into<String>) {
        let place = Source::File { path: self.path.to_owned(), line: Some(line) };
        self.warnings.push(ConfigWarning::new(place, key.map(str::to_owned), reason));
    }

    fn error(&self, line: usize, key: &str, reason: impl Into<String>) -> ConfigError {
        let place = Source::File { path: self.path.to_owned(), line: Some(line) };
        ConfigError::at(&place, key, reason)
    }
}
