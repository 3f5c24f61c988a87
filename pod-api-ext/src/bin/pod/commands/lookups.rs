//! Many lookups: results as they come, and a count at the end.

use std::{
    future::Future,
    io::{self, IsTerminal, Write},
    pin::pin,
};

use futures_util::StreamExt;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use pod_api_ext::PodClient;
use serde_json::{Value, json};

use super::Outcome;
use crate::{
    args::Global,
    exit::Exit,
    failure::Failure,
    input::Input,
    output::{Column, Output, Shape},
};

/// Values to look up: `-` reads them from standard input.
#[derive(Debug, clap::Args)]
pub(crate) struct Ids {
    /// Ids in any form that people paste, or - to read them line by line from standard input
    #[arg(required = true, value_name = "ID")]
    pub(crate) ids: Vec<String>,
    /// Give the results in the order of the ids, not as they come
    #[arg(long)]
    pub(crate) in_order: bool,
}

/// Looks each value up and writes the results. A failed one does not stop the others: it is a result with an error.
pub(crate) async fn run<F, Fut>(
    global: &Global,
    pod: &PodClient,
    ids: &Ids,
    columns: &[Column],
    ask: F,
) -> Outcome
where
    F: Fn(PodClient, String) -> Fut,
    Fut: Future<Output = Result<Value, Failure>> + Send + 'static,
{
    let input = Input::of(&ids.ids);
    if !input.is_many() {
        let result = ask(pod.clone(), ids.ids[0].clone()).await?;
        crate::output::one(global, columns, result)?;
        return Ok(Exit::Ok);
    }
    let (count, concurrency) = (input.count, usize::from(global.concurrency));
    // In tasks, which go on while a result is written. They end with the runtime.
    let lookups = input.values.map(|id| {
        let task = tokio::spawn(ask(pod.clone(), id.clone()));
        async move { (id, task.await.unwrap_or_else(|broken| Err(Failure::Other(broken.to_string())))) }
    });
    let mut results = pin!(if ids.in_order {
        lookups.buffered(concurrency).left_stream()
    } else {
        lookups.buffer_unordered(concurrency).right_stream()
    });
    let mut interrupt = pin!(tokio::signal::ctrl_c());
    let mut output = Output::new(global, Shape::Many, columns);
    let bar = bar(count);
    let mut tally = Tally::default();
    let interrupted = loop {
        let next = tokio::select! {
            next = results.next() => next,
            _ = &mut interrupt => break true,
        };
        let Some((id, result)) = next else { break false };
        tally.count(&result);
        bar.inc(1);
        let result = result.unwrap_or_else(|failure| failed("id", &id, &failure));
        bar.suspend(|| output.result(result))?;
    };
    bar.finish_and_clear();
    output.finish()?;
    tally.end(interrupted)
}

/// How many lookups there were, and how they went.
#[derive(Debug, Default)]
struct Tally {
    done: usize,
    failed: usize,
}

impl Tally {
    fn count(&mut self, result: &Result<Value, Failure>) {
        self.done += 1;
        self.failed += usize::from(result.is_err());
    }

    /// Tells the count.
    fn end(&self, interrupted: bool) -> Outcome {
        let Self { done, failed } = *self;
        let mut stderr = io::stderr();
        if stderr.is_terminal() {
            let end = if interrupted { "; interrupted" } else { "" };
            writeln!(stderr, "{done} looked up, {failed} failed{end}")?;
        } else if failed == 0 || interrupted {
            writeln!(stderr, "{}", json!({ "done": done, "failed": failed, "interrupted": interrupted }))?;
        }
        match failed {
            _ if interrupted => Err(Failure::Interrupted),
            0 => Ok(Exit::Ok),
            _ if stderr.is_terminal() => Ok(Exit::SomeFailed),
            _ => Err(Failure::Some { done, failed }),
        }
    }
}

/// A failed lookup as a result, with what was asked for as it was given.
pub(super) fn failed(name: &str, asked: &str, failure: &Failure) -> Value {
    let mut result = super::json(failure.report());
    result[name] = asked.into();
    result
}

/// A bar on a terminal, if the results themselves go elsewhere.
fn bar(count: Option<usize>) -> ProgressBar {
    if io::stdout().is_terminal() || !io::stderr().is_terminal() {
        return ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
    }
    let (bar, template) = match count {
        Some(count) => (ProgressBar::new(count as u64), "{wide_bar} {pos} of {len}, {eta} to go"),
        None => (ProgressBar::new_spinner(), "{spinner} {pos} looked up, {per_sec}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
