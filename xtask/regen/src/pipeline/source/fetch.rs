//! HTTP, the careful way.

use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use reqwest::{
    Client, Response, StatusCode,
    header::{ACCEPT, ETAG, HeaderValue, IF_NONE_MATCH, LOCATION, RETRY_AFTER},
    redirect::Policy,
};
use url::Url;

use crate::error::{Error, Stage};

/// The largest page, as text.
pub const CAP: usize = 8 << 20;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TOTAL_TIMEOUT: Duration = Duration::from_secs(60);
const LONGEST_WAIT: Duration = Duration::from_secs(30);
const RETRIES: usize = 3;
const FIRST_WAIT: Duration = Duration::from_millis(200);
const REDIRECTS: usize = 5;

/// Fetches texts: with timeouts, a cap, retries, and no redirect to another host.
#[derive(Clone, Debug)]
pub struct Fetcher(Client);

/// What a server said.
#[derive(Debug)]
pub enum Answer {
    /// As it was when the given `ETag` was handed out; some servers say so without having been given one.
    NotModified,
    /// Its text now.
    Text {
        /// The text.
        text: String,
        /// Its `ETag`.
        etag: Option<String>,
    },
}

impl Fetcher {
    /// A fetcher; `loopback` if only this machine will be asked, which needs neither proxy nor certificates.
    ///
    /// # Errors
    ///
    /// A system on which TLS cannot be set up.
    pub fn new(loopback: bool) -> Result<Self, Error> {
        let mut client = Client::builder()
            .user_agent(concat!("pod-api-regen/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(TOTAL_TIMEOUT)
            .redirect(Policy::custom(|attempt| {
                let same_host =
                    attempt.previous().first().is_some_and(|first| first.origin() == attempt.url().origin());
                if same_host && attempt.previous().len() <= REDIRECTS {
                    attempt.follow()
                } else {
                    attempt.stop()
                }
            }));
        if loopback {
            client = client.no_proxy().tls_certs_only([]);
        }
        client
            .build()
            .map(Self)
            .map_err(|error| Error::network(format!("no HTTP client: {}", reason(&error))))
    }

    /// Fetches a text, again after a while if the server is overloaded or the connection breaks.
    ///
    /// # Errors
    ///
    /// The last failure; and without another try, an answer that is too large, no UTF-8 or not a success. What to do if
    /// there is no such text is told with it.
    pub async fn get(
        &self,
        page: &str,
        url: &Url,
        etag: Option<&str>,
        if_missing: &str,
    ) -> Result<Answer, Error> {
        let waits = ExponentialBuilder::default()
            .with_min_delay(FIRST_WAIT)
            .with_max_delay(LONGEST_WAIT)
            .with_max_times(RETRIES)
            .with_jitter();
        (|| self.try_once(url, etag))
            .retry(waits)
            .when(|failure: &Failure| failure.passing)
            .adjust(|failure: &Failure, wait| wait.map(|wait| failure.wait.unwrap_or(wait).min(LONGEST_WAIT)))
            .await
            .map_err(|mut failure| {
                if failure.is_missing {
                    failure.error.message = format!("{}; {if_missing}", failure.error.message);
                }
                failure.error.on(page)
            })
    }

    async fn try_once(&self, url: &Url, etag: Option<&str>) -> Result<Answer, Failure> {
        let mut request = self.0.get(url.clone()).header(ACCEPT, "text/markdown, text/plain, */*;q=0.5");
        // One that no server can have handed out only costs a full answer.
        if let Some(etag) = etag.and_then(|etag| HeaderValue::from_str(etag).ok()) {
            request = request.header(IF_NONE_MATCH, etag);
        }
        let response = request.send().await.map_err(|error| Failure::broken(url, &error))?;
        match response.status() {
            StatusCode::OK => {}
            StatusCode::NOT_MODIFIED => return Ok(Answer::NotModified),
            status if status.is_redirection() && response.headers().contains_key(LOCATION) => {
                return Err(Failure::redirected(url, &response));
            }
            status => return Err(Failure::status(url, status, &response)),
        }
        let etag = header(&response, ETAG);
        let text = read_capped(url, response).await?;
        Ok(Answer::Text { text, etag })
    }
}

/// Reads the decoded body, never more than the cap.
async fn read_capped(url: &Url, mut response: Response) -> Result<String, Failure> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| Failure::broken(url, &error))? {
        if body.len() + chunk.len() > CAP {
            return Err(Failure::refused(format!("{url} answers with more than {} MiB", CAP >> 20)));
        }
        body.extend_from_slice(&chunk);
    }
    String::from_utf8(body)
        .map_err(|error| Failure::refused(format!("{url} answers with what is no UTF-8: {error}")))
}

struct Failure {
    error: Error,
    /// Whether trying again may help.
    passing: bool,
    /// How long the server asked to wait.
    wait: Option<Duration>,
    /// Whether the server has no such text.
    is_missing: bool,
}

impl Failure {
    fn refused(message: String) -> Self {
        Self { error: Error::new(Stage::Source, message), passing: false, wait: None, is_missing: false }
    }

    fn broken(url: &Url, error: &reqwest::Error) -> Self {
        let passing = !error.is_builder() && !error.is_redirect();
        let error = Error::network(format!("{url}: {}", reason(error)));
        Self { error, passing, wait: None, is_missing: false }
    }

    fn redirected(url: &Url, response: &Response) -> Self {
        let target = header(response, LOCATION).unwrap_or_default();
        Self::refused(format!(
            "{url} redirects to {target:?}, which is another host or one redirect too many"
        ))
    }

    fn status(url: &Url, status: StatusCode, response: &Response) -> Self {
        if matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE) {
            // To try again would not bring it back.
            return Self { is_missing: true, ..Self::refused(format!("{url} answers {status}")) };
        }
        let wait =
            header(response, RETRY_AFTER).and_then(|seconds| seconds.parse().ok()).map(Duration::from_secs);
        let passing = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
        Self { error: Error::network(format!("{url} answers {status}")), passing, wait, is_missing: false }
    }
}

fn header(response: &Response, name: reqwest::header::HeaderName) -> Option<String> {
    response.headers().get(name)?.to_str().ok().map(ToOwned::to_owned)
}

/// The innermost reason, which is the one that says something.
fn reason(error: &reqwest::Error) -> String {
    let mut innermost: &dyn std::error::Error = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}
