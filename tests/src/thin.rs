//! One operation on hyper-util, without reqwest: what a thinner layer below the client would cost and give.
//!
//! It has the duties of [`by_hand::Careful`], and neither proxies nor gzip.

use std::{error::Error, iter};

use http_body_util::{BodyExt, Empty, Limited};
use hyper::{
    Request,
    body::Bytes,
    header::{ACCEPT, HeaderValue},
};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use tokio::time::{Instant, timeout, timeout_at};

use crate::by_hand::{self, Attempt, SESSION_TOKEN, Stream, TRACE_ID, twice};

/// A client with the duties that ours have.
#[derive(Debug)]
pub struct Thin {
    http: Client<HttpsConnector<HttpConnector>, Empty<Bytes>>,
    url: String,
    token: HeaderValue,
}

impl Thin {
    /// A client of the pod whose API starts at `url`.
    ///
    /// # Errors
    ///
    /// If the token is not one that a header can carry, or TLS cannot be set up.
    pub fn new(url: &str, token: &str) -> Result<Self, Box<dyn Error>> {
        let mut token = HeaderValue::from_str(token)?;
        token.set_sensitive(true);
        let mut tls = by_hand::tls()?;
        // The connector names the versions of HTTP itself.
        tls.alpn_protocols.clear();
        let connector =
            HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_all_versions().build();
        Ok(Self { http: Client::builder(TokioExecutor::new()).build(connector), url: url.to_owned(), token })
    }

    /// Asks for one stream.
    ///
    /// # Errors
    ///
    /// What went wrong; it has the status, if there was an answer.
    pub async fn stream_info(&self, id: &str) -> Attempt<Stream> {
        let trace_id: String = iter::repeat_with(fastrand::alphanumeric).take(6).collect();
        let deadline = Instant::now() + by_hand::CALL_TIMEOUT;
        let outcome = timeout_at(deadline, twice(async || self.attempt(id, &trace_id).await)).await;
        outcome.unwrap_or_else(|error| Err((None, error.into())))
    }

    async fn attempt(&self, id: &str, trace_id: &str) -> Attempt<Stream> {
        let request = Request::get(format!("{}/v2/streams/{id}/info", self.url));
        let request = request.header(SESSION_TOKEN, self.token.clone()).header(TRACE_ID, trace_id);
        let request = request.header(ACCEPT, HeaderValue::from_static("application/json")).body(Empty::new());
        let request = request.map_err(|error| (None, error.into()))?;
        let answering = async {
            let answer = self.http.request(request).await.map_err(|error| (None, error.into()))?;
            let status = answer.status();
            let body = Limited::new(answer.into_body(), by_hand::BODY_LIMIT).collect().await;
            Ok((status, body.map_err(|error| (Some(status), error))?.to_bytes()))
        };
        let answered = timeout(by_hand::ATTEMPT_TIMEOUT, answering).await;
        let (status, body) = answered.unwrap_or_else(|error| Err((None, error.into())))?;
        if !status.is_success() {
            return Err((Some(status), String::from_utf8_lossy(&body).into()));
        }
        serde_json::from_slice(&body).map_err(|error| (Some(status), error.into()))
    }
}
