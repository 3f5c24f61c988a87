//! Requests that no generated method makes: for what no document has, or for an operation that is chosen at run time.

use std::fmt;

use progenitor_client::{Error, ResponseValue};
use reqwest::Method;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{Client, Effect, Operation, SentRequest, decode, path, types};

/// A request that no generated method makes: method, path below the pod's base URL, query and JSON body.
///
/// ```
/// use pod_api::Request;
///
/// let id = "usnBKBkH_BVrGOiVpaupEH___okFfE7QdA";
/// let request = Request::post("/v9/streams").segment(id).segment("archive").query("dryRun", true);
/// # let _ = request;
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    method: Method,
    path: Result<String, String>,
    query: Vec<(String, String)>,
    body: Option<Result<Value, String>>,
    effect: Effect,
    operation: Option<Operation>,
}

impl Request {
    /// A request of any method, to a path that starts with `/`, `/v1/im/create` for example. Parts that come from
    /// elsewhere, such as ids, belong into [`segment`](Self::segment).
    pub fn new(method: Method, path: &str) -> Self {
        let effect = if method.is_safe() { Effect::Reads } else { Effect::Writes };
        let steps = path.split('/').any(|segment| matches!(segment, "." | ".."));
        // URL parsing skips tabs and line ends, so that they could hide a step.
        let unsafe_in_a_path = |c: char| matches!(c, '?' | '#' | '\\' | '%' | ';') || c.is_control();
        let valid = path.starts_with('/') && !steps && !path.contains(unsafe_in_a_path);
        let path = if valid { Ok(path.to_owned()) } else { Err(format!("{path:?} is not a path")) };
        Self { method, path, query: Vec::new(), body: None, effect, operation: None }
    }

    /// A request that reads.
    pub fn get(path: &str) -> Self {
        Self::new(Method::GET, path)
    }

    /// A request that writes, unless it [only reads](Self::reads).
    pub fn post(path: &str) -> Self {
        Self::new(Method::POST, path)
    }

    /// A request of an operation that is known at run time only. Each parameter of its path needs a
    /// [`path_parameter`](Self::path_parameter); errors and retries are those of the generated method.
    ///
    /// ```
    /// use pod_api::{Operation, Request};
    ///
    /// # fn example() -> Option<()> {
    /// let operation = Operation::find("v2_streams_sid_info_get")?;
    /// let request = Request::for_operation(operation).path_parameter("sid", "usnBKBkH_BVrGOiVpaupEH___okFfE7QdA");
    /// # Some(())
    /// # }
    /// ```
    pub fn for_operation(operation: Operation) -> Self {
        Self {
            method: Method::from_bytes(operation.method().as_bytes()).unwrap_or_default(),
            path: Ok(operation.path().to_owned()),
            query: Vec::new(),
            body: None,
            effect: operation.effect(),
            operation: Some(operation),
        }
    }

    /// The value of a parameter of the operation's path, percent-encoded.
    pub fn path_parameter(mut self, name: &str, value: &str) -> Self {
        let place = format!("{{{name}}}");
        self.path = self.path.and_then(|path| match path::segment(value) {
            _ if !path.contains(&place) => Err(format!("the path has no parameter {name:?}")),
            Ok(segment) => Ok(path.replace(&place, &segment)),
            Err(_) => Err(format!("{value:?} cannot stand in a path")),
        });
        self
    }

    /// Adds a segment to the path, percent-encoded.
    pub fn segment(mut self, text: &str) -> Self {
        self.path = self.path.and_then(|path| match path::segment(text) {
            Ok(segment) => Ok(format!("{path}/{segment}")),
            Err(_) => Err(format!("{text:?} cannot stand in a path")),
        });
        self
    }

    /// Adds a parameter to the query.
    #[expect(clippy::needless_pass_by_value, reason = "so that numbers, flags and texts are written alike")]
    pub fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    /// Sends this as JSON.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.body = Some(serde_json::to_value(body).map_err(|error| error.to_string()));
        self
    }

    /// The request changes nothing, although its method says so, and can be sent again.
    pub fn reads(mut self) -> Self {
        self.effect = Effect::Reads;
        self
    }

    /// What is noted of one that is no operation when it is sent.
    fn sent(&self) -> SentRequest {
        let name = format!("{} {}", self.method, self.path.as_deref().unwrap_or_default());
        SentRequest::Own { name: name.into(), effect: self.effect }
    }

    fn build(&self, client: &Client) -> Result<reqwest::Request, Error<types::Error>> {
        let path = self.path.as_ref().map_err(|error| Error::InvalidRequest(error.clone()))?;
        if path.contains('{') {
            return Err(Error::InvalidRequest(format!("a parameter of {path} is missing")));
        }
        let address = client.address();
        let url = address.at(&format!("{}{path}", address.path()))?;
        let mut request = client.http().request(self.method.clone(), url);
        if !self.query.is_empty() {
            request = request.query(&self.query);
        }
        if let Some(body) = &self.body {
            request = request.json(body.as_ref().map_err(|error| Error::InvalidRequest(error.clone()))?);
        }
        Ok(request.header(reqwest::header::ACCEPT, "application/json").build()?)
    }
}

/// Without the body and the values of the query, which may be secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("effect", &self.effect)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Sends a request that no generated method makes, with session, bounds and error answers as for those.
    ///
    /// An answer without a body is read as `null`, or if `T` does not take that, as the empty list or object.
    ///
    /// # Errors
    ///
    /// [`Error`], as the generated methods.
    pub async fn send<T: DeserializeOwned>(
        &self,
        request: &Request,
    ) -> Result<ResponseValue<T>, Error<types::Error>> {
        let built = request.build(self)?;
        let response = match request.operation {
            Some(operation) => self.exec(operation, built).await?,
            None => self.equip_and_send(built, true, request.sent()).await?,
        };
        match response.status().as_u16() {
            200..300 if response.is_empty() => decode::empty(response),
            200..300 => decode::answer(self, response),
            400.. => Err(Error::ErrorResponse(decode::answer(self, response)?)),
            _ => Err(Error::UnexpectedResponse(response.readable())),
        }
    }
}
