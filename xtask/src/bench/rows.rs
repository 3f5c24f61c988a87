//! What the benchmarks of `tests` find: they print the rows, and lines to stand below them.

use std::{io, path::Path};

use super::{Measured, cargo};

/// Many look-ups.
pub(super) fn bulk(root: &Path) -> io::Result<Measured> {
    measure(root, "bulk", "| at once | `stream_infos` a second | of plain reqwest | of equal duties |")
}

/// Long lists.
pub(super) fn lists(root: &Path) -> io::Result<Measured> {
    measure(
        root,
        "lists",
        "| work on a page, ms | network alone, s | work alone, s | list, s | of the longer |",
    )
}

fn measure(root: &Path, bench: &str, head: &str) -> io::Result<Measured> {
    let mut program = cargo::quick(root);
    program.args(["bench", "--locked", "--package", "tests", "--bench", bench, "--", "--rows"]);
    let (told, _) = cargo::run(&mut program)?;
    let (rows, below): (Vec<_>, Vec<_>) = told.lines().partition(|line| line.starts_with('|'));
    let columns = head.matches('|').count() - 1;
    Ok(Measured::Table(format!(
        "{head}\n|{}\n{}\n\n{}\n",
        " ---: |".repeat(columns),
        rows.join("\n"),
        below.join("\n")
    )))
}
