//! `cargo xtask bench`: measures the crates against the same work by hand, and writes `docs/performance.md`.

mod build;
mod cargo;
mod counted;
mod page;
mod plot;
mod rows;

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use clap::{Args, ValueEnum};

use self::page::Page;
use crate::workspace;

/// Options of `bench`.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// What to measure; everything unless named. The page keeps what it says of the rest
    #[arg(value_enum)]
    parts: Vec<Part>,
}

/// A section of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Instructions of a call
    Calls,
    /// Instructions of reading an id
    Ids,
    /// Instructions of a large answer
    Answers,
    /// Throughput of many look-ups
    Bulk,
    /// Time of a long list
    Lists,
    /// CPU time of a build, and size of the program
    Build,
}

/// What a benchmark found.
enum Measured {
    /// Lines of the page.
    Table(String),
    /// Why nothing was measured.
    Skipped(String),
}

/// Runs the benchmarks and says what was written.
///
/// # Errors
///
/// A program that cannot be built or run, or a file that cannot be read or written.
pub fn run(options: &Options) -> io::Result<String> {
    let root = workspace();
    let parts = if options.parts.is_empty() { Part::value_variants() } else { &options.parts };
    let path = root.join("docs/performance.md");
    let mut told = Vec::new();
    for part in parts {
        let measured = match part {
            Part::Calls => counted::calls(&root)?,
            Part::Ids => counted::ids(&root)?,
            Part::Answers => counted::answers(&root)?,
            Part::Bulk => rows::bulk(&root)?,
            Part::Lists => rows::lists(&root)?,
            Part::Build => build::measure(&root)?,
        };
        let name = part.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        match measured {
            Measured::Table(table) => {
                let mut page = Page::new(fs::read_to_string(&path)?);
                page.replace(&name, &format!("{}\n\n{table}", machine()))?;
                fs::write(&path, page.text())?;
                told.push(format!("{name}\n{table}\n"));
            }
            Measured::Skipped(why) => told.push(format!("{name}: skipped, {why}\n")),
        }
    }
    Ok(told.concat())
}

/// When and on what was measured, in a line.
fn machine() -> String {
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors.lines().find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let compiler = Command::new("rustc").arg("--version").output().map(|output| output.stdout);
    let compiler = String::from_utf8(compiler.unwrap_or_default()).unwrap_or_default();
    let compiler: Vec<_> = compiler.split_whitespace().take(2).collect();
    format!(
        "Measured on {} with {}, {} {}, {cores} cores, {}.",
        jiff::Zoned::now().date(),
        compiler.join(" "),
        env::consts::OS,
        env::consts::ARCH,
        model.unwrap_or("unknown processor").trim(),
    )
}

/// Where programs are built that only benchmarks need.
fn scratch(root: &Path) -> PathBuf {
    root.join("target/bench")
}
