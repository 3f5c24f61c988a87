//! The client that programs use.

mod base_url;
mod builder;
mod call;
#[cfg(feature = "cache")]
mod identity;
mod network;
mod proxy;

use std::{future::Future, sync::Arc, time::Duration};

use futures_util::FutureExt;
use pod_api::{ResponseValue, types};
use tokio::time::timeout_at;

use self::call::{Answer, Call};
pub(crate) use self::{base_url::BaseUrl, network::Network};
pub use self::{
    base_url::BaseUrlFlaw,
    builder::{BuildError, PodClientBuilder},
    proxy::{Proxy, ProxyFlaw},
};
use crate::{
    Error, ImInfo, Operation, RetryPolicy, StreamId, StreamInfo, TraceId,
    limits::Limits,
    login::{Services, SessionKeeper},
};

/// A client of one pod, for one user.
///
/// Cheap to clone; clones share connections and session.
///
/// ```no_run
/// use pod_api_ext::{PodClient, StreamId};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let pod = PodClient::builder("https://acme.symphony.com").session_token("token of a session").build()?;
/// let id = StreamId::parse("lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==")?;
/// let stream = pod.stream_info(&id).await?;
/// println!("{:?}, active: {:?}", stream.kind(), stream.active());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PodClient {
    shared: Arc<Shared>,
    trace_id: Option<TraceId>,
    deadline: Option<Duration>,
}

#[derive(Debug)]
struct Shared {
    services: Arc<Services>,
    sessions: SessionKeeper,
    retry: RetryPolicy,
    limits: Limits,
}

impl PodClient {
    /// A client to be configured, for the pod at this address.
    ///
    /// `https://acme.symphony.com` is enough: without a path, `/pod` is meant.
    pub fn builder(base_url: impl AsRef<str>) -> PodClientBuilder {
        PodClientBuilder::new(base_url.as_ref())
    }

    /// The same client, whose calls carry this trace id instead of one of their own.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient, id: &pod_api_ext::StreamId) -> Result<(), Box<dyn std::error::Error>> {
    /// use pod_api_ext::TraceId;
    ///
    /// let stream = pod.with_trace_id(TraceId::new("job-4711")?).stream_info(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_trace_id(&self, trace_id: TraceId) -> Self {
        Self { trace_id: Some(trace_id), ..self.clone() }
    }

    /// The same client, whose calls may take this long each, whatever its [`RetryPolicy`] says.
    #[must_use]
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        Self { deadline: Some(deadline), ..self.clone() }
    }

    /// Ends the session, also at the pod where its login has a way to ([`CertificateLogin`](crate::CertificateLogin)).
    ///
    /// Calls that are under way may lose their session; one that comes later logs in again.
    ///
    /// # Errors
    ///
    /// [`Error`] if the pod does not end the session. This client has forgotten it all the same.
    pub async fn log_out(&self) -> Result<(), Error> {
        Call::new(self, Operation::LOG_OUT).log_out().await
    }

    /// What kind of conversation a stream is, and what is known of it.
    ///
    /// # Errors
    ///
    /// [`Error`]; a stream that does not exist and one that the caller may not see are both [`Error::NotFound`].
    pub async fn stream_info(&self, id: &StreamId) -> Result<StreamInfo, Error> {
        self.streams().info(id).await
    }

    /// What is known of an IM or MIM beyond its stream: when it was created, which message is pinned.
    ///
    /// # Errors
    ///
    /// [`Error`]; the stream of a room is refused by the pod.
    pub async fn im_info(&self, id: &StreamId) -> Result<ImInfo, Error> {
        self.ims().info(id).await
    }

    /// Calls any operation of the raw client with this client's session, retries, limits and errors.
    ///
    /// `send` is called once for each attempt, with a raw client that holds the session at that time. What it sends is
    /// borrowed, so that another attempt can send it again.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// use pod_api_ext::Operation;
    ///
    /// let users = vec![7_215_545_078_541.into(), 7_215_545_078_542.into()];
    /// let body = &users;
    /// let im = pod
    ///     .call(Operation::writing("v1_im_create_post"), |raw| async move {
    ///         raw.v1_im_create_post().body(body.clone()).send().await
    ///     })
    ///     .await?;
    /// println!("{:?}", im.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error`], as the methods of this client.
    pub async fn call<T, F, Sent>(&self, operation: Operation, send: F) -> Result<T, Error>
    where
        F: Fn(pod_api::Client) -> Sent,
        Sent: Future<Output = Result<ResponseValue<T>, pod_api::Error<types::Error>>>,
    {
        let call = Call::new(self, operation);
        let deadline = call.deadline();
        call.run(|raw| timeout_at(deadline, send(raw))).await
    }

    /// As [`call`](Self::call), for what does nothing but send one request: that has its time limit already.
    pub(crate) async fn request<T, F, Sent>(&self, operation: Operation, send: F) -> Result<T, Error>
    where
        F: Fn(pod_api::Client) -> Sent,
        Sent: Future<Output = Answer<T>>,
    {
        Call::new(self, operation).run(|raw| send(raw).map(Ok)).await
    }
}
