//! `pod operations`

use pod_api_ext::{Effect, Operation};
use serde_json::json;

use super::Outcome;
use crate::{
    args::Global,
    exit::Exit,
    output::{Kind, Output, Shape, column},
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Only operations with this text in their name, path, area or summary
    text: Option<String>,
}

pub(crate) fn run(global: &Global, args: &Args) -> Outcome {
    let columns = [
        column("operation", &["/operation"], Kind::Plain),
        column("method", &["/method"], Kind::Plain),
        column("path", &["/path"], Kind::Plain),
        column("effect", &["/effect"], Kind::Plain),
        column("permission", &["/permissions"], Kind::Plain),
        column("page", &["/page"], Kind::Plain),
    ];
    let mut output = Output::new(global, Shape::Many, &columns);
    let wanted = args.text.as_deref().unwrap_or_default().to_lowercase();
    for operation in Operation::ALL {
        let texts =
            [operation.id(), operation.path(), operation.area(), operation.summary(), operation.method()];
        if texts.iter().any(|text| text.to_lowercase().contains(&wanted)) {
            let effect = if operation.effect() == Effect::Writes { "writes" } else { "reads" };
            output.result(json!({
                "operation": operation.id(),
                "method": operation.method(),
                "path": operation.path(),
                "area": operation.area(),
                "effect": effect,
                "summary": operation.summary(),
                "permissions": operation.permissions(),
                "page": operation.page(),
                "successor": operation.successor(),
            }))?;
        }
    }
    output.finish()?;
    Ok(Exit::Ok)
}
