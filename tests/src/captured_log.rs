//! What a program would find in its log.

use std::{cell::RefCell, io, sync::Once};

use tracing::{Level, Metadata};
use tracing_subscriber::{
    Layer,
    filter::dynamic_filter_fn,
    fmt::{format::FmtSpan, layer},
    layer::SubscriberExt,
    registry,
    util::SubscriberInitExt,
};

thread_local! {
    /// The log of the current thread, while it is captured.
    static LOG: RefCell<Option<Log>> = const { RefCell::new(None) };
}

struct Log {
    wants: fn(&Metadata<'_>) -> bool,
    bytes: Vec<u8>,
}

/// What is logged on the current thread, for as long as this value lives.
#[derive(Debug)]
pub struct CapturedLog(());

impl CapturedLog {
    /// Captures what the ergonomic crate logs: events down to the level of debugging, and the end of each span.
    #[must_use]
    pub fn start() -> Self {
        Self::of(|metadata| metadata.target().starts_with("pod_api_ext") && *metadata.level() <= Level::DEBUG)
    }

    /// Captures whatever any crate logs, at every level.
    #[must_use]
    pub fn of_everything() -> Self {
        Self::of(|_| true)
    }

    fn of(wants: fn(&Metadata<'_>) -> bool) -> Self {
        static INSTALLED: Once = Once::new();
        // One subscriber for the whole process: those of single threads miss events when they come and go at the same
        // time.
        INSTALLED.call_once(|| {
            let wanted = dynamic_filter_fn(|metadata, _| {
                LOG.with_borrow(|log| log.as_ref().is_some_and(|log| (log.wants)(metadata)))
            });
            let lines = layer().with_ansi(false).with_span_events(FmtSpan::CLOSE).with_writer(|| ThreadsLog);
            registry().with(lines.with_filter(wanted)).init();
        });
        LOG.set(Some(Log { wants, bytes: Vec::new() }));
        Self(())
    }

    /// Its lines so far.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let bytes = LOG.with_borrow(|log| log.as_ref().map(|log| log.bytes.clone())).unwrap_or_default();
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
        LOG.with_borrow_mut(|log| log.as_mut().map(|log| log.bytes.extend_from_slice(bytes)));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
