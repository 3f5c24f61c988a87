//! The report in the forms in which people and programs read it.

use std::fmt::Write;

use clap::ValueEnum;

use super::{Impact, Report, Step};

/// How to write a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For programs.
    Json,
    /// For `CHANGES.md`.
    Markdown,
}

impl Report {
    /// Whether users see any difference.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.old_version.is_some() && self.step.is_none()
    }

    /// The report as text.
    #[must_use]
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Text => self.text(),
            Format::Json => serde_json::to_string_pretty(self).unwrap_or_default() + "\n",
            Format::Markdown => self.markdown(),
        }
    }

    /// `20.17.1 -> 20.18.0`.
    #[must_use]
    pub fn versions(&self) -> String {
        match &self.old_version {
            Some(old) if *old != self.new_version => format!("{old} -> {}", self.new_version),
            _ => self.new_version.clone(),
        }
    }

    /// What the changes ask of the version, `advice` added if there is any.
    #[must_use]
    pub fn summary(&self) -> String {
        if self.old_version.is_none() {
            return format!("{} operations, {} types", self.operations, self.types);
        }
        let count = |impact| self.changes.iter().filter(|change| change.impact == impact).count();
        let step = match self.step {
            Some(Step::Major) => "the next breaking version (major, or minor before 1.0)",
            Some(Step::Minor) => "the next compatible version (minor, or patch before 1.0)",
            Some(Step::Patch) => "the next patch version",
            None => return "no change".to_owned(),
        };
        format!(
            "{} breaking, {} additive, {} documentation only; asks for {step}, as x.y.z+{}",
            count(Impact::Breaking),
            count(Impact::Additive),
            count(Impact::Documentation),
            self.new_version,
        )
    }

    fn text(&self) -> String {
        let mut text = format!("API {}: {}\n", self.versions(), self.summary());
        for change in &self.changes {
            let _ = writeln!(
                text,
                "  {:13} {}: {}",
                label(change.impact).to_lowercase(),
                change.subject,
                change.what
            );
        }
        text
    }

    fn markdown(&self) -> String {
        let mut text = format!("API {}: {}.\n", self.versions(), self.summary());
        for impact in [Impact::Breaking, Impact::Additive, Impact::Documentation] {
            let mut changes = self.changes.iter().filter(|change| change.impact == impact).peekable();
            if changes.peek().is_some() {
                let _ = write!(text, "\n### {}\n\n", label(impact));
            }
            for change in changes {
                let _ = writeln!(text, "- `{}`: {}", change.subject.replace('`', "'"), escape(&change.what));
            }
        }
        text
    }
}

fn label(impact: Impact) -> &'static str {
    match impact {
        Impact::Breaking => "Breaking",
        Impact::Additive => "Additive",
        Impact::Documentation => "Documentation",
    }
}

/// Types have angle brackets, which Markdown would take for tags.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('<', "\\<").replace('*', "\\*").replace('`', "\\`").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::{Format, Report, Side, compare, surface_of};

    fn compared(old: Option<Value>, new: Value) -> Report {
        let with_surface = |mut document: Value| {
            let surface = surface_of(&mut document).unwrap();
            (document, surface)
        };
        let (old, new) = (old.map(with_surface), with_surface(new));
        let old = old.as_ref().map(|(document, surface)| Side { document, surface });
        compare(old, Side { document: &new.0, surface: &new.1 })
    }

    fn document(version: &str, ty: &str) -> Value {
        json!({
            "openapi": "3.0.3",
            "info": {"title": "t", "version": version},
            "paths": {},
            "components": {"schemas": {"A": {"properties": {"f": {"type": ty}}}}},
        })
    }

    #[test]
    fn every_form_has_every_change() {
        let report = compared(Some(document("1", "string")), document("2", "integer"));
        for (format, expected) in [
            (Format::Text, "field A.f: its type was Option<String> and is Option<i64>"),
            (Format::Markdown, "- `field A.f`: its type was Option\\<String> and is Option\\<i64>"),
            (Format::Json, r#""subject": "field A.f""#),
        ] {
            let text = report.render(format);
            assert!(text.contains(expected), "{text}");
            assert!(text.contains("1 -> 2") || format == Format::Json, "{text}");
        }
    }

    #[test]
    fn another_version_alone_asks_for_a_patch() {
        let of = |version| document(version, "string");
        assert!(compared(Some(of("1")), of("1")).is_empty());
        let report = compared(Some(of("1")), of("2"));
        assert!(!report.is_empty() && report.summary().contains("patch"), "{}", report.summary());
        assert!(!compared(None, of("1")).is_empty());
    }
}
