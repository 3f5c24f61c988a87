//! The commands as a program runs them: what they print, and their exit codes.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use crate::{
    diff,
    error::{Errors, Fault},
    regen::{self, Outcome},
};

/// Runs [`regen::run`].
#[must_use]
pub fn regen(options: &regen::Options) -> ExitCode {
    // An error here means that a provider is installed already, which does as well.
    let _ = rustls::crypto::ring::default_provider().install_default();
    finish(regen::run(options).map(|outcome| match outcome {
        Outcome::Done(text) => (0, if options.quiet { String::new() } else { text }),
        Outcome::Drift(difference) => (1, difference),
    }))
}

/// Runs [`diff::run`].
#[must_use]
pub fn diff(options: &diff::Options) -> ExitCode {
    finish(diff::run(options).map(|report| (0, report)))
}

/// Prints a text, unless it is empty. A reader that has closed the pipe, as `head` does, is no error.
pub fn print(text: &str) {
    if !text.is_empty() {
        let _told = writeln!(io::stdout(), "{}", text.trim_end());
    }
}

fn finish(result: Result<(u8, String), Errors>) -> ExitCode {
    let code = match result {
        Ok((code, text)) => {
            print(&text);
            code
        }
        Err(errors) => {
            let _told = errors.iter().try_for_each(|error| writeln!(io::stderr(), "error: {error}"));
            if errors.fault() == Fault::Network { 3 } else { 2 }
        }
    };
    ExitCode::from(code)
}
