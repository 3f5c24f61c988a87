//! What a login has to know of the call that needs it.

use std::{error::Error as StdError, sync::Arc};

use pod_api::{Identity, SecretHeaders, SessionToken, Transport, TransportError};
use tokio::time::Instant;

use super::{Kept, LONGEST_LOGIN};
use crate::{
    Error, TraceId,
    error::Failure,
    network::{Asking, Services},
};

/// One login, as its [`SessionProvider`](super::SessionProvider) sees it.
#[derive(Clone, Debug)]
pub struct Login {
    services: Arc<Services>,
    trace_id: TraceId,
    attempt: u16,
    refused: Option<SessionToken>,
}

impl Login {
    pub(crate) fn new(services: Arc<Services>, trace_id: TraceId, attempt: u16) -> Self {
        Self { services, trace_id, attempt, refused: None }
    }

    /// The same login, made because the pod refused this session.
    pub(super) fn because_of(&self, refused: Option<SessionToken>) -> Self {
        Self { refused, ..self.clone() }
    }

    /// The headers that the gateway before the pod wants, if it wants any.
    pub(super) async fn headers(&self) -> Result<Option<Kept<SecretHeaders>>, Error> {
        match &self.services.headers {
            Some(headers) => headers.get(&self.asking(), Instant::now() + LONGEST_LOGIN).await.map(Some),
            None => Ok(None),
        }
    }

    /// Who asks for the headers.
    pub(crate) fn asking(&self) -> Asking {
        Asking { trace_id: self.trace_id.clone(), attempt: self.attempt }
    }

    /// Tells whether the gateway took these headers.
    pub(super) fn headers_taken(&self, headers: Option<&Kept<SecretHeaders>>, error: Option<&Error>) {
        self.services.headers_taken(headers, error);
    }

    /// The failure of a login that this call shares with the one that began it.
    pub(super) fn share(&self, error: Error) -> Error {
        error.of_call(&self.trace_id, self.attempt)
    }

    /// The id that the call carries, for requests that belong to it.
    #[must_use]
    pub fn trace_id(&self) -> &TraceId {
        &self.trace_id
    }

    /// The session that the pod refused, so that a provider which keeps sessions does not give it again.
    #[must_use]
    pub fn refused(&self) -> Option<&SessionToken> {
        self.refused.as_ref()
    }

    /// There is no session, and asking again will not change that.
    pub fn failed(&self, why: impl Into<Box<dyn StdError + Send + Sync>>) -> Error {
        self.no_session(why.into(), false)
    }

    /// There is no session at the moment; the client may ask again.
    pub fn failed_for_now(&self, why: impl Into<Box<dyn StdError + Send + Sync>>) -> Error {
        self.no_session(why.into(), true)
    }

    fn no_session(&self, why: Box<dyn StdError + Send + Sync>, may_pass: bool) -> Error {
        Error::NoSession { failure: self.failure(), source: Arc::from(why), may_pass }
    }

    /// The failure of a request of this login.
    pub(super) fn failure_of(&self, request: &'static str) -> Failure {
        Failure { operation: Some(request.into()), ..self.failure() }
    }

    fn failure(&self) -> Failure {
        Failure { attempts: self.attempt, ..Failure::new(self.trace_id.clone()) }
    }

    /// An address under the pod's login service.
    pub(super) fn login_url(&self, path: &str) -> String {
        format!("{}{path}", self.services.login.as_str())
    }

    /// An address under the service that logs in by certificate.
    pub(super) fn session_auth_url(&self, path: &str) -> String {
        format!("{}{path}", self.services.session_auth.as_str())
    }

    pub(super) fn transport(&self) -> &Transport {
        &self.services.transport
    }

    /// A transport to the service that logs in by certificate, with that certificate.
    pub(super) fn transport_of(&self, identity: &Identity) -> Result<Transport, TransportError> {
        self.services.transport_of(identity)
    }
}
