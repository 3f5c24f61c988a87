//! The requests of a login.

use bytes::Bytes;
use pod_api::{SecretHeaders, SessionToken, Transport};
use reqwest::{
    Method, Request, StatusCode,
    header::{self, HeaderName, HeaderValue},
};
use serde::Deserialize;
use url::Url;

use super::Login;
use crate::{Error, error::Refusal};

const SESSION_TOKEN: HeaderName = HeaderName::from_static("sessiontoken");
const TRACE_ID: HeaderName = HeaderName::from_static("x-trace-id");

/// A request to one of the services that log in. It cannot be printed: the proof is in there.
pub(super) struct LoginRequest<'a> {
    operation: &'static str,
    /// Who is to be logged in.
    user: &'a str,
    url: String,
    /// A body that proves who asks, and a session that does.
    proof: Option<&'a str>,
    session: Option<&'a SessionToken>,
}

/// What the pod says instead of a success, and the headers for a gateway that it was asked with.
type Refused = (Refusal, Option<SecretHeaders>);

/// What a pod answers; beside the token its name and, at some pods, another token that is still beta.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    token: Option<String>,
    /// How the login of a user by an app's certificate calls it.
    session_token: Option<String>,
}

impl<'a> LoginRequest<'a> {
    pub(super) fn new(operation: &'static str, user: &'a str, url: String) -> Self {
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
    pub(super) async fn token(self, login: &Login, transport: &Transport) -> Result<SessionToken, Error> {
        let failure = login.failure_of(self.operation);
        let body = match self.send(login, transport).await? {
            Ok(body) => body,
            Err((refusal, headers)) => {
                let secrets = self.all_secrets(transport, headers.as_ref());
                return Err(Error::from_login_answer(failure, self.user, &refusal, &secrets));
            }
        };
        // Neither the body nor what the parser says of it may be repeated: the token is in there.
        let reason = "the login's answer has no session token that a header can carry";
        let answer: Option<Answer> = serde_json::from_slice(&body).ok();
        let token = answer.and_then(|answer| answer.token.or(answer.session_token));
        let token = token.and_then(|token| SessionToken::new(token).ok());
        token.ok_or_else(|| Error::Decode { failure, reason: reason.to_owned() })
    }

    /// Sends it, and takes a session that the pod does not know for one that has ended.
    pub(super) async fn end(self, login: &Login, transport: &Transport) -> Result<(), Error> {
        match self.send(login, transport).await? {
            Ok(_) => Ok(()),
            Err((refusal, _)) if refusal.status == StatusCode::UNAUTHORIZED => Ok(()),
            Err((refusal, headers)) => {
                let secrets = self.all_secrets(transport, headers.as_ref());
                Err(Error::from_answer(login.failure_of(self.operation), &[], &refusal, &secrets))
            }
        }
    }

    /// Sends it, once more with new headers if the gateway before the pod wants these: the body of a success, or what the
    /// pod says instead, and to which headers.
    async fn send(&self, login: &Login, transport: &Transport) -> Result<Result<Bytes, Refused>, Error> {
        let mut refused_before = false;
        loop {
            let kept = login.headers().await?;
            let headers = kept.as_ref().map(|kept| kept.value.clone());
            let answer = self.send_with(login, transport, headers.as_ref()).await;
            let gateway = match &answer {
                Ok(Err(refusal)) if kept.is_some() && refusal.is_gateways_401() => {
                    let secrets = self.all_secrets(transport, headers.as_ref());
                    Some(refusal.of_gateway(login.failure_of(self.operation), &secrets))
                }
                _ => None,
            };
            login.headers_taken(kept.as_ref(), gateway.as_ref().or(answer.as_ref().err()));
            match gateway {
                Some(error) if refused_before => return Err(error),
                Some(_) => refused_before = true,
                None => return Ok(answer?.map_err(|refusal| (refusal, headers))),
            }
        }
    }

    async fn send_with(
        &self,
        login: &Login,
        transport: &Transport,
        headers: Option<&SecretHeaders>,
    ) -> Result<Result<Bytes, Refusal>, Error> {
        let unanswered = |error| Error::from_transport(login.failure_of(self.operation), error);
        let mut request = self.build(login)?;
        if let Some(headers) = headers {
            headers.add_to(request.headers_mut());
        }
        let secrets: Vec<_> =
            self.secrets().into_iter().chain(headers.into_iter().flat_map(SecretHeaders::secrets)).collect();
        let answer = transport.execute(request, &secrets).await.map_err(unanswered)?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body = answer.bytes().await.map_err(unanswered)?;
        if status.is_success() {
            return Ok(Ok(body));
        }
        Ok(Err(Refusal { status, headers, body: serde_json::from_slice(&body).unwrap_or_default() }))
    }

    /// What is to be taken out of texts, that of the transport included.
    fn all_secrets<'b>(
        &'b self,
        transport: &'b Transport,
        headers: Option<&'b SecretHeaders>,
    ) -> Vec<&'b str> {
        let secrets = transport.secrets_and(&self.secrets());
        secrets.into_iter().chain(headers.into_iter().flat_map(SecretHeaders::secrets)).collect()
    }

    /// What it carries that nobody may see.
    fn secrets(&self) -> Vec<&str> {
        self.proof.into_iter().chain(self.session.map(SessionToken::expose)).collect()
    }

    fn build(&self, login: &Login) -> Result<Request, Error> {
        let url = Url::parse(&self.url).map_err(|error| Error::InvalidRequest {
            failure: login.failure_of(self.operation),
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
