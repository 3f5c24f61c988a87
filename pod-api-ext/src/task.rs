//! Work that goes on whether anybody polls for its result or not.

use std::{
    panic,
    pin::Pin,
    task::{Context, Poll},
};

use tokio::task::JoinHandle;
use tracing::Instrument;

use crate::{Error, TraceId, error::Failure};

/// Work in a task of its own, which is stopped when this is dropped.
///
/// A call that is polled only while its caller waits for results may hold what other calls wait for, and its answer may be
/// there long before anybody looks at it, so that it is taken for one that came too late.
#[derive(Debug)]
pub(crate) struct Task<T>(JoinHandle<Result<T, Error>>);

impl<T: Send + 'static> Task<T> {
    /// Starts the work on the runtime of the caller.
    pub(crate) fn start(work: impl Future<Output = Result<T, Error>> + Send + 'static) -> Self {
        Self(tokio::spawn(work.in_current_span()))
    }
}

impl<T> Future for Task<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context).map(|ended| match ended {
            Ok(outcome) => outcome,
            Err(broken) => match broken.try_into_panic() {
                Ok(panic) => panic::resume_unwind(panic),
                Err(_) => Err(Error::Interrupted(Failure::new(TraceId::random()))),
            },
        })
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
