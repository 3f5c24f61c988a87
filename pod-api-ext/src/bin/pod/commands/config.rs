//! `pod config`

use serde_json::json;

use super::Outcome;
use crate::{
    args::Global,
    connection,
    exit::Exit,
    output::{Kind, Output, Shape, column},
};

pub(crate) fn run(global: &Global) -> Outcome {
    let config = connection::load(global)?;
    let columns = [
        column("key", &["/key"], Kind::Plain),
        column("value", &["/value"], Kind::Plain),
        column("from", &["/from"], Kind::Plain),
        column("warning", &["/warning"], Kind::Plain),
    ];
    let mut output = Output::new(global, Shape::Many, &columns);
    for setting in config.settings() {
        output.result(
            json!({ "key": setting.key(), "value": setting.shown(), "from": setting.source().to_string() }),
        )?;
    }
    for warning in config.warnings() {
        let from = warning.place.to_string();
        output.result(json!({ "key": warning.key, "from": from, "warning": warning.reason }))?;
    }
    output.finish()?;
    // What is read but cannot be used is wrong, too.
    connection::tuned(config.client_builder()?, global, |error| config.build_error(error))?;
    Ok(Exit::Ok)
}
