//! A list of the pod, item by item.

use std::pin::pin;

use futures_util::{Stream, StreamExt};
use pod_api_ext::Error;
use serde::Serialize;

use super::Outcome;
use crate::{
    args::Global,
    exit::Exit,
    failure::Failure,
    output::{Column, Output, Shape},
};

/// How much of a list is wanted.
#[derive(Debug, clap::Args)]
pub(crate) struct Limit {
    /// End after this many results
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
}

/// Writes the items of a list as its pages come.
pub(crate) async fn run<T: Serialize>(
    global: &Global,
    limit: &Limit,
    columns: &[Column],
    items: impl Stream<Item = Result<T, Error>>,
) -> Outcome {
    let mut items = pin!(items.take(limit.limit.unwrap_or(usize::MAX)));
    let mut interrupt = pin!(tokio::signal::ctrl_c());
    let mut output = Output::new(global, Shape::Many, columns);
    let outcome = loop {
        tokio::select! {
            item = items.next() => match item {
                Some(Ok(item)) => output.result(super::json(item))?,
                Some(Err(error)) => break Err(error.into()),
                None => break Ok(Exit::Ok),
            },
            _ = &mut interrupt => break Err(Failure::Interrupted),
        }
    };
    output.finish()?;
    outcome
}
