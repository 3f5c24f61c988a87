//! Tells how far a run is: a bar on a terminal, plain lines otherwise, or nothing.

use std::io::{IsTerminal, Write, stderr};

use indicatif::{ProgressBar, ProgressStyle};

/// Where progress goes.
#[derive(Clone, Debug)]
pub enum Progress {
    /// Nowhere.
    Quiet,
    /// To a file or pipe, one line a page.
    Lines,
    /// To a terminal.
    Bar(ProgressBar),
}

impl Progress {
    /// What suits the error stream.
    #[must_use]
    pub fn new(quiet: bool) -> Self {
        if quiet {
            Self::Quiet
        } else if stderr().is_terminal() {
            Self::Bar(ProgressBar::no_length())
        } else {
            Self::Lines
        }
    }

    /// So many pages will be fetched.
    pub fn start(&self, pages: usize) {
        if let Self::Bar(bar) = self {
            bar.set_length(pages as u64);
            // The template is a constant; should it be wrong, the default style is as good.
            if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {wide_msg}") {
                bar.set_style(style);
            }
        }
    }

    /// One page is there.
    pub fn fetched(&self, page: &str, how: &str) {
        match self {
            Self::Quiet => {}
            Self::Lines => say(&format!("{how} {page}")),
            Self::Bar(bar) => {
                bar.set_message(page.to_owned());
                bar.inc(1);
            }
        }
    }

    /// All pages are there.
    pub fn finish(&self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }

    /// Something worth telling besides the result.
    pub fn note(&self, text: &str) {
        match self {
            Self::Quiet => {}
            Self::Lines => say(text),
            Self::Bar(bar) => bar.suspend(|| say(text)),
        }
    }
}

/// Whoever does not listen misses it; the run goes on.
fn say(line: &str) {
    let _ = writeln!(stderr(), "{line}");
}
