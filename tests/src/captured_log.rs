//! What a program would find in its log.

use std::{cell::RefCell, io, sync::Once};

use tracing_subscriber::{EnvFilter, fmt::format::FmtSpan};

thread_local! {
    /// The log of the current thread, while it is captured.
    static LOG: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// What the ergonomic crate logs on the current thread, for as long as this value lives.
#[derive(Debug)]
pub struct CapturedLog(());

impl CapturedLog {
    /// Captures events down to the level of debugging, and the end of each span.
    #[must_use]
    pub fn start() -> Self {
        static INSTALLED: Once = Once::new();
        // One subscriber for the whole process: those of single threads miss events when they come and go at the same
        // time.
        INSTALLED.call_once(|| {
            tracing_subscriber::fmt()
                .with_env_filter(EnvFilter::new("pod_api_ext=debug"))
                .with_ansi(false)
                .with_span_events(FmtSpan::CLOSE)
                .with_writer(|| ThreadsLog)
                .init();
        });
        LOG.set(Some(Vec::new()));
        Self(())
    }

    /// Its lines so far.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let bytes = LOG.with_borrow(Clone::clone).unwrap_or_default();
        String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect()
    }
}

impl Drop for CapturedLog {
    fn drop(&mut self) {
        LOG.set(None);
    }
}

struct ThreadsLog;

impl io::Write for ThreadsLog {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.with_borrow_mut(|log| log.as_mut().map(|log| log.extend_from_slice(bytes)));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
