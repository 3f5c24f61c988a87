//! `cargo xtask ci [STEP...]`: what the gate and the workflows run.

use std::{ffi::OsString, fmt, fs, process::Command, time::Instant};

use clap::{Args, ValueEnum};
use pod_api_regen::command::print;
use tempfile::TempDir;
use toml::Table;

use crate::{
    api::{TOOL, TOOLCHAIN},
    without_variables_of_cargo, workspace,
};

/// The oldest compiler that has to work, as rustup names it.
const OLDEST: &str = concat!(env!("CARGO_PKG_RUST_VERSION"), ".0");

/// Options of `ci`.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The steps to run; without one, all of them
    #[arg(value_enum, value_name = "STEP")]
    steps: Vec<Step>,
    /// Fail where the tool of a step is missing, instead of skipping the step
    #[arg(long)]
    no_skip: bool,
}

/// A part of the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Step {
    /// The code is formatted
    Fmt,
    /// No lint finds anything, with all features
    Clippy,
    /// The documentation builds, and its links lead somewhere
    Doc,
    /// The example of the README runs, and all tests pass
    Test,
    /// Every derived file is what its sources give
    Regen,
    /// Licences, sources and refused crates (cargo-deny)
    Deny,
    /// docs/public-api lists the public items (cargo-public-api)
    Api,
    /// The oldest compiler takes the code
    Msrv,
    /// Each feature alone, and none: no lint finds anything
    Features,
    /// The crates build from what would be published
    Package,
    /// The fuzz targets compile
    Fuzz,
}

/// Why a run ended early.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A command of a step failed.
    #[error("step {step} failed: {command}")]
    Failed {
        /// The step's name.
        step: String,
        /// The command, as it was printed.
        command: String,
    },
    /// The tool of a step is missing, and no step may be skipped.
    #[error("step {step} cannot run: {tool}")]
    Missing {
        /// The step's name.
        step: String,
        /// The tool, and how to get it.
        tool: String,
    },
    /// A step could not be prepared.
    #[error("step {step} cannot start: {message}")]
    Unprepared {
        /// The step's name.
        step: String,
        /// What is wrong.
        message: String,
    },
}

/// Runs the steps in the order given and prints each command before it runs.
///
/// # Errors
///
/// The first step that fails; those after it do not run.
pub fn run(options: &Options) -> Result<(), Error> {
    let steps = if options.steps.is_empty() { Step::value_variants() } else { &options.steps };
    let mut summary = Vec::new();
    for &step in steps {
        if let Some(tool) = step.missing_tool() {
            if options.no_skip {
                return Err(Error::Missing { step: step.to_string(), tool });
            }
            print(&format!("== {step} skipped: {tool}"));
            summary.push(format!("{step} skipped"));
            continue;
        }
        let start = Instant::now();
        // Cargo unpacks pod-api for pod-api-ext into a folder under ~/.cargo named after the target directory, and takes
        // what an earlier run left there for what is packaged now. Nothing was left of a directory that is new.
        let fresh = TempDir::new().map_err(|error| step.unprepared(&error))?;
        for line in step.lines(&fresh)? {
            print(&format!("\n== {line}"));
            if !line.succeeds() {
                return Err(Error::Failed { step: step.to_string(), command: line.to_string() });
            }
        }
        summary.push(format!("{step} {} s", start.elapsed().as_secs()));
    }
    print(&format!("\n== done: {}", summary.join(", ")));
    Ok(())
}

impl Step {
    /// What the step runs.
    fn lines(self, fresh: &TempDir) -> Result<Vec<Line>, Error> {
        Ok(match self {
            Self::Fmt => vec![cargo("fmt --all --check")],
            Self::Clippy => {
                vec![cargo("clippy --workspace --all-targets --all-features --locked -- -D warnings")]
            }
            Self::Doc => {
                vec![
                    cargo("doc --workspace --no-deps --all-features --locked")
                        .with("RUSTDOCFLAGS", "-D warnings"),
                ]
            }
            Self::Test => {
                vec![cargo("run -p pod-api-ext --example stream_info"), cargo("test --workspace")]
            }
            Self::Regen => vec![cargo("xtask regen --offline --check")],
            Self::Deny => vec![cargo("deny check licenses bans sources")],
            Self::Api => vec![cargo("xtask api --check")],
            Self::Msrv => vec![Line::new(
                "rustup",
                &format!("run {OLDEST} cargo check --workspace --all-targets --all-features --locked"),
            )],
            Self::Features => {
                // Clippy checks pod-api too, and it shares what it compiles with the step of that name.
                let clippy = |features: String| {
                    cargo(&format!(
                        "clippy -p pod-api-ext --lib --no-default-features{features} --locked -- -D warnings"
                    ))
                };
                let features = features().map_err(|message| self.unprepared(&message))?;
                let alone = features.iter().map(|feature| clippy(format!(" --features {feature}")));
                std::iter::once(clippy(String::new())).chain(alone).collect()
            }
            Self::Package => {
                let package = |arguments| cargo(arguments).with("CARGO_TARGET_DIR", fresh.path());
                // A test builds pod-api-regen from its package, with what is built already: here, that took minutes.
                vec![
                    package("package -p pod-api -p pod-api-ext --locked"),
                    package("package -p pod-api-regen --no-verify --locked"),
                ]
            }
            // To run them takes flags of a nightly compiler; to check them takes this one.
            Self::Fuzz => vec![
                cargo("check --manifest-path fuzz/Cargo.toml --locked").with("RUSTFLAGS", "--cfg fuzzing"),
            ],
        })
    }

    /// The tool that the step needs and that is not here, with how to get it.
    fn missing_tool(self) -> Option<String> {
        match self {
            Self::Deny => missing_command("deny", "0.20.2"),
            Self::Api => missing_command("public-api", TOOL).or_else(|| missing_toolchain(TOOLCHAIN)),
            Self::Msrv => missing_toolchain(OLDEST),
            Self::Fuzz => (!Line::new("c++", "--version").is_available())
                .then(|| "no C++ compiler, which libFuzzer is built with".to_owned()),
            _ => None,
        }
    }

    fn unprepared(self, error: &dyn fmt::Display) -> Error {
        Error::Unprepared { step: self.to_string(), message: error.to_string() }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self.to_possible_value();
        f.write_str(value.as_ref().map_or("", |value| value.get_name()))
    }
}

/// Says how to install this command of Cargo if it is not there in this version.
fn missing_command(name: &str, version: &str) -> Option<String> {
    let found = cargo(&format!("{name} --version")).output();
    (!found.is_some_and(|found| found.trim_end().ends_with(version))).then(|| {
        format!("cargo-{name} {version} is not installed (cargo install --locked cargo-{name}@{version})")
    })
}

/// Says how to install this version of Rust if it is not there.
fn missing_toolchain(version: &str) -> Option<String> {
    (!Line::new("rustup", &format!("run {version} cargo --version")).is_available()).then(|| {
        format!("Rust {version} is not installed (rustup toolchain install {version} --profile minimal)")
    })
}

/// The features of pod-api-ext. Each area and option of pod-api is one of them, or is switched on by one.
fn features() -> Result<Vec<String>, String> {
    let path = workspace().join("pod-api-ext/Cargo.toml");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let manifest: Table = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let table = manifest.get("features").and_then(toml::Value::as_table);
    let names = table.into_iter().flat_map(Table::keys).filter(|name| *name != "default");
    Ok(names.cloned().collect())
}

/// A command line with the variables that it sets.
struct Line {
    variables: Vec<(&'static str, OsString)>,
    program: &'static str,
    arguments: Vec<String>,
}

/// Cargo with these arguments.
fn cargo(arguments: &str) -> Line {
    Line::new("cargo", arguments)
}

impl Line {
    fn new(program: &'static str, arguments: &str) -> Self {
        let arguments = arguments.split(' ').map(str::to_owned).collect();
        Self { variables: Vec::new(), program, arguments }
    }

    fn with(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    fn command(&self) -> Command {
        let mut command = Command::new(self.program);
        without_variables_of_cargo(&mut command);
        command.args(&self.arguments).envs(self.variables.iter().cloned()).current_dir(workspace());
        command
    }

    fn succeeds(&self) -> bool {
        self.command().status().is_ok_and(|status| status.success())
    }

    /// What the command writes to standard output, if it succeeds.
    fn output(&self) -> Option<String> {
        let output = self.command().output().ok().filter(|output| output.status.success())?;
        String::from_utf8(output.stdout).ok()
    }

    fn is_available(&self) -> bool {
        self.output().is_some()
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.variables {
            write!(f, "{name}={:?} ", value.to_string_lossy())?;
        }
        write!(f, "{} {}", self.program, self.arguments.join(" "))
    }
}
