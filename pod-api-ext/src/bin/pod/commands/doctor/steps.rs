//! The steps of an examination, each with its result, its time and what to do.

use std::{future::Future, io, time::Instant};

use serde_json::json;

use crate::{
    args::Global,
    commands::Outcome,
    exit::Exit,
    failure::Failure,
    output::{Kind, Output, Shape, column},
};

/// What a step found to be wrong, and what to do about it.
#[derive(Debug)]
pub(super) struct Advice {
    pub(super) exit: Exit,
    pub(super) found: String,
    pub(super) todo: String,
}

impl Advice {
    pub(super) fn new(exit: Exit, found: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { exit, found: found.into(), todo: todo.into() }
    }
}

/// What a step found: a sentence, and what the next step needs.
pub(super) type Found<T> = Result<(String, T), Advice>;

#[derive(Debug)]
pub(super) struct Steps {
    output: Output,
    last: Instant,
    exit: Exit,
}

impl Steps {
    pub(super) fn new(global: &Global) -> Self {
        let columns = [
            column("step", &["/step"], Kind::Plain),
            column("result", &["/result"], Kind::Plain),
            column("ms", &["/milliseconds"], Kind::Plain),
            column("found", &["/found"], Kind::Plain),
            column("what to do", &["/todo"], Kind::Plain),
        ];
        Self { output: Output::new(global, Shape::Many, &columns), last: Instant::now(), exit: Exit::Ok }
    }

    /// Writes a step that has been taken; nothing if it failed.
    pub(super) fn take<T>(&mut self, step: &str, found: Found<T>) -> io::Result<Option<T>> {
        match found {
            Ok((found, value)) => {
                self.write(step, "ok", &found, None)?;
                Ok(Some(value))
            }
            Err(advice) => {
                self.write(step, "failed", &advice.found, Some(&advice.todo))?;
                self.exit = advice.exit;
                Ok(None)
            }
        }
    }

    /// Takes a step.
    pub(super) async fn timed<T>(
        &mut self,
        step: &str,
        taken: impl Future<Output = Found<T>>,
    ) -> io::Result<Option<T>> {
        let found = taken.await;
        self.take(step, found)
    }

    /// Writes a step that says something without ending the examination.
    pub(super) fn note(&mut self, step: &str, found: Found<()>) -> io::Result<()> {
        match found {
            Ok((found, ())) => self.write(step, "ok", &found, None),
            Err(advice) => self.write(step, "warning", &advice.found, Some(&advice.todo)),
        }
    }

    /// Writes a step that there is nothing to do for. The time until now is the next one's.
    pub(super) fn skip(&mut self, step: &str, why: &str) -> io::Result<()> {
        self.output.result(json!({ "step": step, "result": "skipped", "milliseconds": 0, "found": why }))
    }

    fn write(&mut self, step: &str, result: &str, found: &str, todo: Option<&str>) -> io::Result<()> {
        let milliseconds = u64::try_from(self.last.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.last = Instant::now();
        let mut line =
            json!({ "step": step, "result": result, "milliseconds": milliseconds, "found": found });
        if let Some(todo) = todo {
            line["todo"] = todo.into();
        }
        self.output.result(line)
    }

    /// Ends with the code of the step that failed.
    pub(super) fn end(self) -> Outcome {
        self.output.finish().map_err(Failure::from)?;
        Ok(self.exit)
    }
}
