//! Many look-ups: the rows that the benchmark `bulk` prints.

use std::{io, path::Path};

use super::{Measured, cargo};

pub(super) fn measure(root: &Path) -> io::Result<Measured> {
    let mut bench = cargo::quick(root);
    bench.args(["bench", "--locked", "--package", "tests", "--bench", "bulk", "--", "--rows"]);
    let (told, _) = cargo::run(&mut bench)?;
    let rows: Vec<_> = told.lines().filter(|line| line.starts_with('|')).collect();
    let head =
        "| at once | `stream_infos` a second | by hand a second | ratio |\n| ---: | ---: | ---: | ---: |";
    Ok(Measured::Table(format!("{head}\n{}\n", rows.join("\n"))))
}
