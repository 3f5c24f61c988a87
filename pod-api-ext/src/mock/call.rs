//! What a request asks for.

use percent_encoding::percent_decode_str;
use pod_api::Operation;
use serde_json::{Value, json};

use super::{
    Fault, schema,
    server::{Reply, Request},
};
use crate::UserId;

/// A request to a [`MockPod`](super::MockPod), as the pod understands it.
#[derive(Debug)]
pub struct MockCall<'a> {
    operation: Operation,
    pub(super) caller: UserId,
    /// The values of the parameters in the path, decoded.
    pub(super) parameters: Vec<String>,
    request: &'a Request,
    body: Value,
}

/// What an operation answers: JSON, `null` for an empty answer, or a fault.
pub type MockAnswer = Result<Value, Fault>;

/// Refuses the request as one that makes no sense.
pub(super) fn bad_request<T>(message: &str) -> Result<T, Fault> {
    Err(Fault::refusal(400, message))
}

impl<'a> MockCall<'a> {
    /// Understands a request; one whose body does not fit the document is refused, as a pod does.
    pub(super) fn new(
        operation: Operation,
        caller: UserId,
        parameters: &[&str],
        request: &'a Request,
    ) -> Result<Self, Fault> {
        let parameters =
            parameters.iter().map(|text| percent_decode_str(text).decode_utf8_lossy().into_owned());
        let body = if request.body.is_empty() {
            json!({})
        } else {
            serde_json::from_slice(&request.body).or_else(|_| bad_request("The body is not JSON."))?
        };
        if let Some(misfit) =
            schema::misfits_of_body(operation, &body).first().filter(|_| !request.body.is_empty())
        {
            return bad_request(&format!("The body cannot be read. {misfit}"));
        }
        Ok(Self { operation, caller, parameters: parameters.collect(), request, body })
    }

    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> Operation {
        self.operation
    }

    /// The user that the session belongs to.
    #[must_use]
    pub fn caller(&self) -> UserId {
        self.caller
    }

    /// The body; an empty object if there is none.
    #[must_use]
    pub fn body(&self) -> &Value {
        &self.body
    }

    /// The value of a parameter in the path, by its name in the document.
    #[must_use]
    pub fn path(&self, name: &str) -> Option<&str> {
        let names =
            self.operation.path().split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        let index = names.into_iter().position(|parameter| parameter == name)?;
        self.parameters.get(index).map(String::as_str)
    }

    /// The value of a parameter in the query.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        let mut pairs = self.request.url.query_pairs();
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// The first parameter in the path.
    pub(super) fn id(&self) -> &str {
        self.parameters.first().map(String::as_str).unwrap_or_default()
    }

    /// The user whose id is the first parameter in the path.
    pub(super) fn user(&self) -> Result<UserId, Fault> {
        self.id().parse().or_else(|_| bad_request("This is not a user id."))
    }

    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Fault> {
        match self.query(name).as_deref() {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(_) => bad_request("A query parameter is neither true nor false."),
        }
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<i64>, Fault> {
        let number = self.query(name).map(|digits| digits.parse());
        number.transpose().or_else(|_| bad_request("A query parameter is not a number."))
    }

    /// The page that `skip` and `limit` ask for.
    pub(super) fn page(&self, default: i64, largest: i64) -> Result<Page, Fault> {
        let skip = self.number("skip")?.unwrap_or(0);
        let limit = self.number("limit")?.unwrap_or(default);
        match (usize::try_from(skip), usize::try_from(limit)) {
            (Ok(skip), Ok(page)) if (1..=largest).contains(&limit) => Ok(Page { skip, limit: page }),
            _ => bad_request("skip or limit is out of range."),
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    pub(super) skip: usize,
    pub(super) limit: usize,
}

impl Page {
    pub(super) fn of<T>(self, items: impl IntoIterator<Item = T>) -> Vec<T> {
        items.into_iter().skip(self.skip).take(self.limit).collect()
    }
}

/// The answer on the wire: without what is `null`, and 204 if nothing is left.
pub(super) fn response(answer: MockAnswer) -> Reply {
    match answer.map(without_nulls) {
        Ok(Value::Null) => Reply::empty(204),
        Ok(json) => Reply::json(200, &json),
        Err(fault) => fault.answer().unwrap_or_else(|| Reply::empty(500)),
    }
}

fn without_nulls(json: Value) -> Value {
    match json {
        Value::Object(fields) => {
            let set = fields.into_iter().filter(|(_, value)| !value.is_null());
            set.map(|(name, value)| (name, without_nulls(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}
