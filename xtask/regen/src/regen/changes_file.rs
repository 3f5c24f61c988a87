//! `CHANGES.md`: what each run changed, newest first.

use jiff::Timestamp;

use crate::pipeline::diff::{Format, Report};

pub(super) const NAME: &str = "CHANGES.md";

const HEADER: &str = "\
# Changes of the interface description

What each run of regen changed for users of the generated crate, newest first.
";

/// The file with the report on top.
pub(super) fn with_entry(present: &str, report: &Report, now: Timestamp) -> String {
    let earlier = present.find("\n## ").map_or("", |start| &present[start..]);
    let date = now.strftime("%F");
    let entry = format!("\n## {date}, API {}\n\n{}", report.new_version, report.render(Format::Markdown));
    if earlier.starts_with(&entry) {
        // A run that was killed half-way had come this far.
        return present.to_owned();
    }
    format!("{HEADER}{entry}{earlier}")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use serde_json::json;

    use super::with_entry;
    use crate::pipeline::{
        diff::{Side, compare},
        surface::Surface,
    };

    #[test]
    fn the_newest_entry_stands_on_top_and_the_others_stay() {
        let mut text = String::new();
        let surface = Surface::default();
        let report = |version: &str| {
            let document = json!({"info": {"version": version}});
            compare(None, Side { document: &document, surface: &surface })
        };
        for version in ["1.0", "2.0", "3.0"] {
            text = with_entry(&text, &report(version), Timestamp::UNIX_EPOCH);
        }
        let again = with_entry(&text, &report("3.0"), Timestamp::UNIX_EPOCH);
        assert_eq!(again, text, "the same entry stands there once");
        let places: Vec<_> =
            ["# Changes", "API 3.0\n", "API 2.0\n", "API 1.0\n"].map(|part| text.find(part)).to_vec();
        assert!(places.is_sorted() && places[0] == Some(0), "{text}");
        assert_eq!(text.matches("\n## ").count(), 3);
    }
}
