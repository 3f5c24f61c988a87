//! `cargo xtask api`: lists what users can call of both crates in `docs/public-api`, so that a change shows in review.

use std::{fs, process::Command};

use clap::Args;
use similar::TextDiff;

use crate::workspace;

/// The compiler that describes the crates. The form of the description changes with the compiler, and the tool reads one.
pub(crate) const TOOLCHAIN: &str = "1.95.0";
/// The version of cargo-public-api that reads what `TOOLCHAIN` writes.
pub(crate) const TOOL: &str = "0.52.0";

/// What regen writes into `openapi/surface.txt`: the generated methods, builders, types and constants.
const GENERATED: [&str; 3] = ["pod_api::builder::", "pod_api::types::", "pub const pod_api::Operation::"];

/// Options of `api`.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// Write nothing; exit 1 if a list would change
    #[arg(long)]
    pub check: bool,
}

/// Writes both lists, or compares them with what is written. The result is the difference, empty if there is none.
///
/// # Errors
///
/// A crate that does not compile, a tool that is missing, or a file that cannot be read or written.
pub fn run(options: &Options) -> Result<String, String> {
    let mut differences = String::new();
    for package in ["pod-api", "pod-api-ext"] {
        let name = format!("docs/public-api/{package}.txt");
        let path = workspace().join(&name);
        let present = fs::read_to_string(&path).unwrap_or_default();
        let wanted = list(package)?;
        let difference = TextDiff::from_lines(present.as_str(), &wanted);
        differences.push_str(&difference.unified_diff().header(&name, &name).to_string());
        if !options.check {
            fs::write(&path, wanted).map_err(|error| format!("{name}: {error}"))?;
        }
    }
    Ok(differences)
}

/// The public items of the library of this package, one a line.
fn list(package: &str) -> Result<String, String> {
    // A folder of its own: build scripts see that unstable options are allowed, and would run again in the usual one.
    let target = workspace().join("target/public-api");
    let mut rustdoc = Command::new("rustup");
    rustdoc.args(["run", TOOLCHAIN, "cargo", "rustdoc", "--quiet", "--lib", "--all-features", "--locked"]);
    rustdoc.args(["--package", package]).arg("--target-dir").arg(&target);
    rustdoc.args(["--", "-Z", "unstable-options", "--output-format", "json"]);
    output(rustdoc.env("RUSTC_BOOTSTRAP", "1"))?;

    let description = target.join("doc").join(format!("{}.json", package.replace('-', "_")));
    let mut tool = Command::new("cargo");
    tool.args(["public-api", "-sss", "--color", "never", "--rustdoc-json"]).arg(description);
    let items = output(&mut tool)?;
    let by_hand = items.lines().filter(|item| !GENERATED.iter().any(|part| item.contains(part)));
    Ok(by_hand.flat_map(|item| [item, "\n"]).collect())
}

/// What the command writes to standard output.
fn output(command: &mut Command) -> Result<String, String> {
    let output = command.current_dir(workspace()).output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        let program = command.get_program().display().to_string();
        return Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}
