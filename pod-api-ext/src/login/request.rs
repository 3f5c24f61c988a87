//! The requests of a login.

use pod_api::{SessionToken, Transport, types};
use reqwest::{
    Method, Request,
    header::{self, HeaderName, HeaderValue},
};
use serde::Deserialize;
use url::Url;

use super::Login;
use crate::{Error, Operation};

const SESSION_TOKEN: HeaderName = HeaderName::from_static("sessiontoken");
const TRACE_ID: HeaderName = HeaderName::from_static("x-trace-id");

/// A request to one of the services that log in.
#[derive(Debug)]
pub(super) struct LoginRequest<'a> {
    operation: Operation,
    /// Who is to be logged in.
    user: &'a str,
    url: String,
    /// A body that proves who asks, and a session that does.
    proof: Option<&'a str>,
    session: Option<&'a SessionToken>,
}

/// What a pod answers; beside the token its name and, at some pods, another token that is still beta.
#[derive(Deserialize)]
struct Answer {
    token: String,
}

impl<'a> LoginRequest<'a> {
    pub(super) fn new(operation: Operation, user: &'a str, url: String) -> Self {
        Self { operation, user, url, proof: None, session: None }
    }

    /// Sends a signed statement. Without one there is no body and no content type: pods refuse an empty JSON body.
    pub(super) fn proof(mut self, jwt: &'a str) -> Self {
        self.proof = Some(jwt);
        self
    }

    pub(super) fn session(mut self, session: &'a SessionToken) -> Self {
        self.session = Some(session);
        self
    }

    /// Sends it, and takes the session token out of the answer.
    pub(super) async fn token(self, login: &Login<'_>, transport: &Transport) -> Result<SessionToken, Error> {
        let operation = self.operation;
        let body = self.send(login, transport).await?;
        // Neither the body nor what the parser says of it may be repeated: the token is in there.
        let unreadable = || Error::Decode {
            failure: login.failure(operation),
            reason: "the login's answer has no session token that a header can carry".to_owned(),
        };
        let answer: Answer = serde_json::from_slice(&body).map_err(|_| unreadable())?;
        SessionToken::new(answer.token).map_err(|_| unreadable())
    }

    /// Sends it, and takes a success as it is.
    pub(super) async fn send(&self, login: &Login<'_>, transport: &Transport) -> Result<Vec<u8>, Error> {
        let failure = || login.failure(self.operation);
        let secrets: Vec<&str> =
            self.proof.into_iter().chain(self.session.map(SessionToken::expose)).collect();
        let request = self.build(login)?;
        let answer = transport
            .execute(request, &secrets)
            .await
            .map_err(|error| Error::from_transport(failure(), error))?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body = answer.bytes().await.map_err(|error| Error::from_transport(failure(), error))?;
        if status.is_success() {
            return Ok(body.into());
        }
        let told: types::Error = serde_json::from_slice(&body).unwrap_or_default();
        Err(Error::from_login_answer(
            failure(),
            self.operation,
            self.user,
            status.as_u16(),
            &headers,
            told,
            &transport.secrets_and(&secrets),
        ))
    }

    fn build(&self, login: &Login<'_>) -> Result<Request, Error> {
        let url = Url::parse(&self.url).map_err(|error| Error::InvalidRequest {
            failure: login.failure(self.operation),
            reason: format!("the login's address is not a URL: {error}"),
        })?;
        let mut request = Request::new(Method::POST, url);
        let headers = request.headers_mut();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(TRACE_ID, login.trace_id().header());
        if let Some(session) = self.session {
            headers.insert(SESSION_TOKEN, session.header());
        }
        if let Some(jwt) = self.proof {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            *request.body_mut() = Some(serde_json::json!({ "token": jwt }).to_string().into());
        }
        Ok(request)
    }
}
