//! What stands in a column.

use std::io;

use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;

use crate::text::visible;

/// A column: its title for people, and where its value is in the vendor's object.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) title: String,
    /// The places of the value, as JSON pointers; the first that is there counts.
    places: Vec<String>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Plain,
    /// Milliseconds since 1970 UTC, shown in local time.
    Time,
}

/// A column of one place, or of several: the first one that is there counts.
pub(crate) fn column(title: &str, places: &[&str], kind: Kind) -> Column {
    let places = places.iter().map(ToString::to_string).collect();
    Column { title: title.to_owned(), places, kind }
}

impl Column {
    /// The vendor's name of it: `streamType.type`.
    pub(crate) fn field(&self) -> String {
        self.places[0].trim_start_matches('/').replace('/', ".")
    }

    fn value<'a>(&self, object: &'a Value) -> Option<&'a Value> {
        self.places.iter().find_map(|place| object.pointer(place)).filter(|value| !value.is_null())
    }

    /// The value as the pod wrote it.
    pub(crate) fn raw(&self, object: &Value) -> String {
        self.value(object).map(plain).unwrap_or_default()
    }

    /// The value for people; nothing if it is not there.
    pub(crate) fn shown(&self, object: &Value) -> Option<String> {
        let value = self.value(object)?;
        let text = match (self.kind, value.as_i64().or_else(|| value.as_str()?.parse().ok())) {
            (Kind::Time, Some(milliseconds)) => local_time(milliseconds).unwrap_or_else(|| plain(value)),
            _ => match value {
                Value::Bool(true) => "yes".to_owned(),
                Value::Bool(false) => "no".to_owned(),
                other => plain(other),
            },
        };
        Some(visible(&text)).filter(|text| !text.is_empty())
    }
}

/// A time on the wall, to the second, with its distance from UTC.
pub(crate) fn local_time(milliseconds: i64) -> Option<String> {
    let time = Timestamp::from_millisecond(milliseconds).ok()?;
    Some(time.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M:%S %:z").to_string())
}

/// A value in one line: a text as it is, a list by commas.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            items.iter().map(plain).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// The columns of an object that nobody has described: its fields, and those of the objects within it.
pub(crate) fn columns_of(object: &Value) -> Vec<Column> {
    fn add(object: &Value, place: &str, columns: &mut Vec<Column>) {
        for (name, value) in object.as_object().into_iter().flatten() {
            let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
            if value.is_object() && columns.len() < 30 {
                add(value, &place, columns);
            } else {
                let title = place.trim_start_matches('/').replace('/', ".");
                columns.push(Column { title, places: vec![place], kind: Kind::Plain });
            }
        }
    }
    let mut columns = Vec::new();
    add(object, "", &mut columns);
    if columns.is_empty() {
        columns.push(Column { title: "result".to_owned(), places: vec![String::new()], kind: Kind::Plain });
    }
    columns
}

/// One line of CSV.
pub(crate) fn csv_line(cells: impl Iterator<Item = String>) -> io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(cells).map_err(io::Error::other)?;
    writer.into_inner().map_err(|error| io::Error::other(error.to_string()))
}
