//! `CHANGES.md`: what each run changed, newest first.

use jiff::Timestamp;

use crate::{
    error::Error,
    pipeline::{
        diff::{Format, Report},
        source::folder::Folder,
    },
};

pub(super) const NAME: &str = "CHANGES.md";

const HEADER: &str = "\
# Changes of the interface description

What each `cargo xtask regen` changed for users of the generated crate, newest first.
";

/// The file with the report on top.
pub(super) fn with_entry(folder: &Folder, report: &Report) -> Result<String, Error> {
    let present = folder.read(NAME)?.unwrap_or_default();
    let earlier = present.find("\n## ").map_or("", |start| &present[start..]);
    let date = Timestamp::now().strftime("%F");
    let entry = report.render(Format::Markdown);
    Ok(format!("{HEADER}\n## {date}, API {}\n\n{entry}{earlier}", report.new_version))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::json;

    use super::with_entry;
    use crate::pipeline::{diff::compare, source::folder::Folder};

    #[test]
    fn the_newest_entry_stands_on_top_and_the_others_stay() {
        let folder = tempfile::tempdir().unwrap();
        let report = |version: &str| compare(None, &json!({"info": {"version": version}}));
        for version in ["1.0", "2.0", "3.0"] {
            let text = with_entry(&Folder::new(folder.path()), &report(version)).unwrap();
            fs::write(folder.path().join("CHANGES.md"), text).unwrap();
        }
        let text = fs::read_to_string(folder.path().join("CHANGES.md")).unwrap();
        let places: Vec<_> =
            ["# Changes", "API 3.0\n", "API 2.0\n", "API 1.0\n"].map(|part| text.find(part)).to_vec();
        assert!(places.is_sorted() && places[0] == Some(0), "{text}");
        assert_eq!(text.matches("\n## ").count(), 3);
    }
}
