//! Tables for people.

use anstyle::Style;
use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};
use serde_json::Value;

use super::Column;
use crate::text::visible;

/// Up to this length, words are not broken into lines: ids have to be copied.
const LONGEST_UNBROKEN: u16 = 50;
const WIDTH_OF_ERRORS: u16 = 30;
/// What a cell has left and right of its text.
const PADDING: u16 = 2;

/// One object, a line for each of its values that are there.
pub(super) fn vertical(columns: &[Column], object: &Value) -> String {
    let known: Vec<(&str, String)> =
        columns.iter().filter_map(|column| Some((column.title.as_str(), column.shown(object)?))).collect();
    let width = known.iter().map(|(title, _)| title.chars().count()).max().unwrap_or_default();
    let dim = Style::new().dimmed();
    let lines = known.iter().map(|(title, value)| format!("{dim}{title:width$}{dim:#}  {value}"));
    joined(lines)
}

/// Several objects, one a line. An object that is a failure shows it in the place of its values.
///
/// They follow rows under the titles of `header`. If these objects have values in other columns, they get a header of
/// their own: a value must not stand under the title of another column.
pub(super) fn rows(columns: &[Column], objects: &[Value], header: &mut Vec<String>) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    // What nobody has is not worth a column.
    let used: Vec<&Column> =
        columns.iter().filter(|column| objects.iter().any(|object| column.shown(object).is_some())).collect();
    let failed = objects.iter().any(|object| object["error"].is_string());
    let titles = used.iter().map(|column| column.title.to_uppercase());
    let titles: Vec<String> = titles.chain(failed.then(|| "ERROR".to_owned())).collect();
    let (others, first) = (*header != titles, header.is_empty());
    if others {
        table.set_header(&titles);
        *header = titles;
    }
    for object in objects {
        let cells = used.iter().map(|column| column.shown(object).unwrap_or_default());
        let error = failed.then(|| visible(object["error"].as_str().unwrap_or_default()));
        table.add_row(cells.chain(error));
    }
    for (index, column) in used.iter().enumerate() {
        let values = objects.iter().filter_map(|object| column.shown(object));
        let longest = values.map(|value| longest_word(&value)).max().unwrap_or_default();
        let width = longest.min(LONGEST_UNBROKEN).max(longest_word(&column.title));
        at_least(&mut table, index, width);
    }
    if failed {
        at_least(&mut table, used.len(), WIDTH_OF_ERRORS);
    }
    let bold = Style::new().bold();
    let lines = joined(table.lines().enumerate().map(|(index, line)| {
        let line = line.strip_prefix(' ').unwrap_or(&line).trim_end();
        if index == 0 && others { format!("{bold}{line}{bold:#}") } else { line.to_owned() }
    }));
    if others && !first { format!("\n{lines}") } else { lines }
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| line + "\n").collect()
}

fn at_least(table: &mut Table, column: usize, width: u16) {
    if let Some(column) = table.column_mut(column) {
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width + PADDING)));
    }
}

fn longest_word(text: &str) -> u16 {
    let lengths = text.split_whitespace().map(|word| word.chars().count());
    u16::try_from(lengths.max().unwrap_or_default()).unwrap_or(u16::MAX)
}
