//! What `--check` prints.

use std::fmt::Write;

use similar::TextDiff;

use crate::{
    error::Error,
    pipeline::{source::folder::Folder, write::Files},
};

/// The unified differences between the files as they are and as they shall be; `None` if there are none.
pub(super) fn describe(folder: &Folder, changes: &Files) -> Result<Option<String>, Error> {
    let mut text = String::new();
    for (name, wanted) in changes {
        let name = name.to_string_lossy();
        if name.starts_with("upstream/") || name.starts_with("../") {
            // A fragment is one long line, and what it means stands in the difference of the derived files; so does
            // that of a copy, unless somebody changed the copy alone.
            let _ =
                writeln!(text, "{name} would be {}", if wanted.is_some() { "replaced" } else { "removed" });
            continue;
        }
        let present = folder.read(&name)?;
        let (from, to) = (title(&name, present.as_deref()), title(&name, wanted.as_deref()));
        let (present, wanted) = (present.unwrap_or_default(), wanted.as_deref().unwrap_or_default());
        let difference = TextDiff::from_lines(present.as_str(), wanted);
        text.push_str(&difference.unified_diff().header(&from, &to).to_string());
    }
    Ok((!changes.is_empty()).then_some(text))
}

fn title(name: &str, content: Option<&str>) -> String {
    if content.is_some() { name.to_owned() } else { "/dev/null".to_owned() }
}
