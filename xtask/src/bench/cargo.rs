//! Programs that are built and run to be measured.

use std::{
    ffi::OsStr,
    io,
    path::Path,
    process::{Command, Stdio},
};

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
    cargo.current_dir(folder);
    // A nested cargo would hand them to build scripts, some of which would run again for it.
    for (name, _) in std::env::vars_os() {
        let is_of_this_package = name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "OUT_DIR"
        });
        if is_of_this_package {
            cargo.env_remove(name);
        }
    }
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
