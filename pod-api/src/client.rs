//! The seam between the generated client and the network.

use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::{Request, Response};

use crate::{Client, Operation, SentRequest, Session, base_url::BaseUrl};

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

    pub(crate) fn exec_request(
        &self,
        mut sent: reqwest::Request,
        request: &crate::Request,
    ) -> impl Future<Output = reqwest::Result<Response>> {
        let session = self.inner();
        session.equip(&mut sent, request.needs_session());
        session.note(request.sent());
        session.send(sent)
    }
}

impl ClientHooks<Session> for Client {
    async fn pre<E>(&self, _: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        match (operation(info).needs_session(), self.inner().token()) {
            (true, None) => Err(Error::InvalidRequest("this operation needs a session token".to_owned())),
            _ => Ok(()),
        }
    }

    /// Not an `async fn`, whose future would hold the request until the answer has come.
    fn exec(
        &self,
        mut request: Request,
        info: &OperationInfo,
    ) -> impl Future<Output = reqwest::Result<Response>> {
        let session = self.inner();
        let operation = operation(info);
        session.equip(&mut request, operation.needs_session());
        session.note(SentRequest::Operation(operation));
        session.send(request)
    }
}

fn operation(info: &OperationInfo) -> Operation {
    Operation::find(info.operation_id)
        .unwrap_or_else(|| unreachable!("each method has its operation's constant"))
}
