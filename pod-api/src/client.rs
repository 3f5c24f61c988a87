//! The seam between the generated client and the network.

use std::{fmt, future::ready};

use futures_util::{TryFutureExt, future::Either};
use progenitor_client::{ClientInfo, Error};
use reqwest::Request;

use crate::{Client, Operation, SentRequest, Session, answer::Answer, base_url::BaseUrl};

/// Without the HTTP client, which would print the address of its proxy.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut client = f.debug_struct("Client");
        client.field("base_url", &self.base_url()).field("session", &self.inner).finish_non_exhaustive()
    }
}

impl Client {
    /// A client for the pod whose API starts at `base_url`, `https://acme.symphony.com/pod` for example.
    ///
    /// The address is not looked at before the first call; trailing slashes do not matter.
    #[must_use]
    pub fn new(base_url: &str, session: Session) -> Self {
        Self::with_base_url(BaseUrl::new(base_url), session)
    }

    /// The same, where many clients of one pod are made: its address is not parsed again.
    #[must_use]
    pub fn with_base_url(base_url: BaseUrl, session: Session) -> Self {
        Self { baseurl: base_url, client: session.transport().http(), inner: session }
    }

    /// Where the pod's API starts, without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.baseurl.as_str()
    }

    pub(crate) fn address(&self) -> &BaseUrl {
        &self.baseurl
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.client
    }

    /// Sends a request of an operation; each generated method does.
    ///
    /// Not an `async fn`, whose future would hold the request until the answer has come.
    #[allow(dead_code, reason = "without any area there is no operation")]
    pub(crate) fn exec<E>(
        &self,
        operation: Operation,
        request: Request,
    ) -> impl Future<Output = Result<Answer, Error<E>>> {
        if operation.needs_session() && self.inner().token().is_none() {
            let refusal = Error::InvalidRequest("this operation needs a session token".to_owned());
            return Either::Left(ready(Err(refusal)));
        }
        let sent = SentRequest::Operation(operation);
        Either::Right(self.equip_and_send(request, operation.needs_session(), sent).map_err(Error::from))
    }

    pub(crate) fn equip_and_send(
        &self,
        mut request: Request,
        with_token: bool,
        noted: SentRequest,
    ) -> impl Future<Output = reqwest::Result<Answer>> {
        let session = self.inner();
        session.equip(&mut request, with_token);
        session.note(noted);
        session.send(request)
    }
}
