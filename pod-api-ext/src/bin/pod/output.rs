//! Results: tables for people, JSON and CSV for scripts.

mod cells;
mod table;

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use serde_json::Value;

pub(crate) use self::cells::{Column, Kind, column};
use crate::{
    args::{Format, Global},
    failure::Failure,
    text::{escaped, visible},
};

/// Whether a command has one result, or any number of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    One,
    Many,
}

/// Writes results as they come.
#[derive(Debug)]
pub(crate) struct Output {
    format: Format,
    shape: Shape,
    query: Option<String>,
    columns: Vec<Column>,
    /// The rows of a table that are not written yet.
    rows: Vec<Value>,
    /// The titles above the rows that are written.
    header: Vec<String>,
    written: usize,
    out: BufWriter<Stdout>,
}

/// How many rows a table collects before it is written, so that columns are as wide as most of them need.
const ROWS_AT_ONCE: usize = 50;

impl Output {
    pub(crate) fn new(global: &Global, shape: Shape, columns: &[Column]) -> Self {
        let terminal = io::stdout().is_terminal();
        let format = global.output.unwrap_or(match (terminal, shape) {
            (true, _) => Format::Table,
            (false, Shape::One) => Format::Json,
            (false, Shape::Many) => Format::Ndjson,
        });
        Self {
            format,
            shape,
            query: global.query.clone(),
            columns: columns.to_vec(),
            rows: Vec::new(),
            header: Vec::new(),
            written: 0,
            out: BufWriter::new(io::stdout()),
        }
    }

    /// Writes one result.
    pub(crate) fn result(&mut self, result: Value) -> io::Result<()> {
        let result = match &self.query {
            Some(pointer) => result.pointer(pointer).cloned().unwrap_or_default(),
            None => result,
        };
        match self.format {
            Format::Ndjson => {
                writeln!(self.out, "{}", escaped(&result.to_string()))?;
                self.out.flush()?;
            }
            Format::Json if self.shape == Shape::One => {
                writeln!(self.out, "{}", escaped(&format!("{result:#}")))?;
            }
            Format::Json => {
                let start = if self.written == 0 { "[\n" } else { ",\n" };
                write!(self.out, "{start}{}", escaped(&result.to_string()))?;
                self.out.flush()?;
            }
            Format::Csv | Format::Table if self.query.is_some() => {
                writeln!(self.out, "{}", visible(&cells::plain(&result)))?;
                self.out.flush()?;
            }
            Format::Csv => self.csv(&result)?,
            Format::Table => {
                self.rows.push(result);
                if self.rows.len() == ROWS_AT_ONCE {
                    self.table()?;
                }
            }
        }
        self.written += 1;
        Ok(())
    }

    /// Ends the document. Without it, a JSON document of several results is not complete.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        match (self.format, self.shape, self.written) {
            (Format::Json, Shape::Many, 0) => writeln!(self.out, "[]")?,
            (Format::Json, Shape::Many, _) => writeln!(self.out, "\n]")?,
            (Format::Csv, _, 0) if self.query.is_none() => self.csv_header()?,
            _ => {}
        }
        self.table()?;
        self.out.flush()
    }

    fn csv_header(&mut self) -> io::Result<()> {
        let names = self.columns.iter().map(Column::field);
        let line = cells::csv_line(names.chain(["error".to_owned()]))?;
        self.out.write_all(&line)
    }

    fn csv(&mut self, result: &Value) -> io::Result<()> {
        if self.columns.is_empty() {
            self.columns = cells::columns_of(result);
        }
        if self.written == 0 {
            self.csv_header()?;
        }
        let cells = self.columns.iter().map(|column| column.raw(result));
        let line = cells::csv_line(cells.chain([cells::plain(&result["error"])]))?;
        self.out.write_all(&line)?;
        self.out.flush()
    }

    fn table(&mut self) -> io::Result<()> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let rows = std::mem::take(&mut self.rows);
        if self.columns.is_empty() {
            self.columns = cells::columns_of(&rows[0]);
        }
        let text = match self.shape {
            Shape::One => table::vertical(&self.columns, &rows[0]),
            Shape::Many => table::rows(&self.columns, &rows, &mut self.header),
        };
        // The stream takes colours out where they are not wanted: NO_COLOR, or no terminal.
        self.out.flush()?;
        anstream::stdout().write_all(text.as_bytes())
    }
}

/// Writes one result.
pub(crate) fn one(global: &Global, columns: &[Column], result: Value) -> Result<(), Failure> {
    let mut output = Output::new(global, Shape::One, columns);
    output.result(result)?;
    Ok(output.finish()?)
}
