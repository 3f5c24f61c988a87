//! A mock pod that serves other programs, and tells what they asked.

use std::{
    fmt,
    net::TcpListener,
    sync::{Arc, Mutex},
};

use pod_api::Operation;
use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    MockPod, lock, route, schema,
    server::{Request, Server},
    state::State,
};

/// A request as it came, without its session and, for a login, without its body: neither belongs into a record.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MockRequest {
    /// The HTTP method.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The operation that it calls, if it is one of the document.
    pub operation: Option<&'static str>,
    /// The parameters of the query; of one that comes again, the last.
    pub query: Map<String, Value>,
    /// The body, if it is JSON; `null` without one and for logins.
    pub body: Value,
}

impl MockPod {
    /// Starts a pod on this listener, so that a program of any language finds it where it looks.
    ///
    /// # Panics
    ///
    /// If the system refuses to serve on it.
    #[must_use]
    pub fn start_on(listener: TcpListener) -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        let server = Server::start(listener, move |request| route::reply(&mut lock(&shared), request));
        let server = server.unwrap_or_else(|error| panic!("the mock pod cannot be served: {error}"));
        Self { server, state }
    }

    /// Tells every request to this closure, before it is answered.
    pub fn on_request(&self, tell: impl FnMut(MockRequest) + Send + 'static) {
        self.state().observer = Observer(Some(Box::new(tell)));
    }

    /// As [`answer`](Self::answer), for an answer from a file.
    ///
    /// # Errors
    ///
    /// What does not fit the interface description, by JSON pointer.
    pub fn try_answer(&self, operation: Operation, json: Value) -> Result<(), String> {
        match schema::misfits_of_answer(operation, &json) {
            misfits if misfits.is_empty() => {
                self.answer_unchecked(operation, json);
                Ok(())
            }
            misfits => Err(misfits.join("; ")),
        }
    }
}

type Tell = Box<dyn FnMut(MockRequest) + Send>;

/// Who is told of every request.
#[derive(Default)]
pub(super) struct Observer(Option<Tell>);

impl Observer {
    pub(super) fn tell(&mut self, request: &Request, operation: Option<Operation>, login: bool) {
        let Some(tell) = &mut self.0 else { return };
        let query =
            request.url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned().into()));
        let body =
            if login { Value::Null } else { serde_json::from_slice(&request.body).unwrap_or_default() };
        tell(MockRequest {
            method: request.method.to_string(),
            path: request.url.path().to_owned(),
            operation: operation.map(Operation::id),
            query: query.collect(),
            body,
        });
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}
