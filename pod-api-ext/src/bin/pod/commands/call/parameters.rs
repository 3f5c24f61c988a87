//! What the document says an operation takes, and whether that was given.

use pod_api_ext::{
    Operation, Request, StreamId,
    pod_api::{self},
};
use serde_json::Value;

use crate::failure::Failure;

/// How many characters the ids of streams and messages have.
const LENGTH_OF_ID: usize = 34;

/// An operation with its description.
pub(super) struct Described {
    operation: Operation,
    parameters: Vec<Parameter>,
    /// Whether it takes a body, and whether it needs one.
    takes_body: bool,
    needs_body: bool,
}

#[derive(Debug)]
struct Parameter {
    name: String,
    in_path: bool,
    required: bool,
    kind: String,
}

impl Described {
    pub(super) fn of(operation: Operation) -> Result<Self, Failure> {
        let document: Value =
            serde_json::from_str(pod_api::DOCUMENT).map_err(|error| Failure::Other(error.to_string()))?;
        let described = &document["paths"][operation.path()][operation.method().to_ascii_lowercase()];
        let resolved = |value: &Value| match value["$ref"].as_str() {
            Some(place) => document.pointer(place.trim_start_matches('#')).cloned().unwrap_or_default(),
            None => value.clone(),
        };
        let parameters = described["parameters"].as_array().into_iter().flatten().map(|parameter| {
            let parameter = resolved(parameter);
            Parameter {
                name: parameter["name"].as_str().unwrap_or_default().to_owned(),
                in_path: parameter["in"] == "path",
                required: parameter["required"] == true,
                kind: resolved(&parameter["schema"])["type"].as_str().unwrap_or_default().to_owned(),
            }
        });
        let body = resolved(&described["requestBody"]);
        Ok(Self {
            operation,
            parameters: parameters.collect(),
            takes_body: body.is_object(),
            needs_body: body["required"] == true,
        })
    }

    /// The request with these parameters, `name=value` each, and this body.
    pub(super) fn request(&self, given: &[String], body: Option<Value>) -> Result<Request, Failure> {
        let mut request = Request::for_operation(self.operation);
        let mut set = Vec::new();
        for pair in given {
            let (name, value) = pair
                .split_once('=')
                .ok_or_else(|| Failure::Usage(format!("--param takes NAME=VALUE, got {pair:?}")))?;
            let parameter = self.parameter(name)?;
            parameter.check(value)?;
            if set.contains(&name) {
                return Err(Failure::Usage(format!("parameter {name} is given twice")));
            }
            set.push(name);
            request = if parameter.in_path {
                request.path_parameter(name, &canonical(value))
            } else {
                request.query(name, value)
            };
        }
        let missing = self.parameters.iter().find(|known| known.required && !set.contains(&&*known.name));
        if let Some(missing) = missing {
            return Err(Failure::Usage(format!("{} needs --param {}=…", self.operation.id(), missing.name)));
        }
        match body {
            Some(_) if !self.takes_body => {
                Err(Failure::Usage(format!("{} takes no body", self.operation.id())))
            }
            None if self.needs_body => Err(Failure::Usage(format!("{} needs a --body", self.operation.id()))),
            Some(body) => Ok(request.json(&body)),
            None => Ok(request),
        }
    }

    fn parameter(&self, name: &str) -> Result<&Parameter, Failure> {
        self.parameters.iter().find(|known| known.name == name).ok_or_else(|| {
            let known: Vec<&str> = self.parameters.iter().map(|known| &*known.name).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            Failure::Usage(format!("{} has no parameter {name:?}; it takes: {known}", self.operation.id()))
        })
    }
}

impl Parameter {
    fn check(&self, value: &str) -> Result<(), Failure> {
        let fits = match self.kind.as_str() {
            "integer" => value.parse::<i64>().is_ok(),
            "number" => value.parse::<f64>().is_ok(),
            "boolean" => matches!(value, "true" | "false"),
            _ => !(self.in_path && value.is_empty()),
        };
        let expected = if self.kind == "string" { "text" } else { &self.kind };
        if fits {
            Ok(())
        } else {
            Err(Failure::Usage(format!("parameter {} is not a {expected}: {value:?}", self.name)))
        }
    }
}

/// An id of a stream or message as paths want it, from however it was pasted; anything else as it is.
fn canonical(value: &str) -> String {
    match StreamId::parse(value) {
        Ok(id) if id.as_str().len() == LENGTH_OF_ID => id.to_string(),
        _ => value.to_owned(),
    }
}
