//! The seam between the generated client and the network.

use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::{Request, Response};

use crate::{Client, Session};

impl Client {
    /// A client for the pod whose API starts at `base_url`, `https://acme.symphony.com/pod` for example.
    ///
    /// The address is not looked at before the first call; trailing slashes do not matter.
    #[must_use]
    pub fn new(base_url: &str, session: Session) -> Self {
        Self {
            baseurl: base_url.trim_end_matches('/').to_owned(),
            client: session.transport().http().clone(),
            inner: session,
        }
    }
}

impl ClientHooks<Session> for Client {
    /// Not an `async fn`, whose future would hold the request until the answer has come.
    fn exec(
        &self,
        mut request: Request,
        _: &OperationInfo,
    ) -> impl Future<Output = reqwest::Result<Response>> {
        let session = self.inner();
        session.equip(&mut request);
        let answering = session.transport().send(request);
        async move { session.transport().tame(answering.await?, &[session.token().expose()]).await }
    }
}
