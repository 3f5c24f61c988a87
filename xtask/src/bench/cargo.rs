//! Programs that are built and run to be measured.

use std::{
    ffi::OsStr,
    io,
    path::Path,
    process::{Command, Stdio},
};

use crate::without_variables_of_cargo;

/// How a program is built whose instructions or time are measured: as a release, but in a fraction of the time.
const QUICK: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    // With the functions' names, for `callgrind_annotate`.
    ("CARGO_PROFILE_RELEASE_STRIP", "none"),
];

/// Cargo in a folder, for quick release builds.
pub(super) fn quick(folder: &Path) -> Command {
    let mut cargo = cargo(folder);
    cargo.envs(QUICK);
    cargo
}

/// Cargo in a folder, as a person calls it there.
pub(super) fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    without_variables_of_cargo(&mut cargo);
    cargo.current_dir(folder);
    cargo
}

/// Runs a command that has to succeed. Gives what it printed, on standard output and as errors.
pub(super) fn run(command: &mut Command) -> io::Result<(String, String)> {
    let output = command.stdin(Stdio::null()).output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (told, errors) = (text(&output.stdout), text(&output.stderr));
    if output.status.success() {
        return Ok((told, errors));
    }
    let program = Path::new(command.get_program()).file_name().unwrap_or(OsStr::new("a program"));
    Err(io::Error::other(format!("{} failed: {}", program.display(), errors.trim())))
}
