//! The client that programs use.

mod base_url;
mod builder;
#[cfg(feature = "cache")]
mod identity;

use std::{future::Future, sync::Arc};

use pod_api::{ResponseValue, Session, SessionToken, Transport, types};

pub use self::{
    base_url::BaseUrlFlaw,
    builder::{BuildError, PodClientBuilder},
};
use crate::{Error, ImInfo, Operation, StreamId, StreamInfo, error::Failure, trace_id};

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
}

#[derive(Debug)]
struct Shared {
    base_url: String,
    transport: Transport,
    token: SessionToken,
}

impl PodClient {
    /// A client to be configured, for the pod at this address.
    ///
    /// `https://acme.symphony.com` is enough: without a path, `/pod` is meant.
    pub fn builder(base_url: impl AsRef<str>) -> PodClientBuilder {
        PodClientBuilder::new(base_url.as_ref())
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

    /// Calls any operation of the raw client with this client's session and errors.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// use pod_api_ext::Operation;
    ///
    /// let operation = Operation::reading("v2_streams_sid_info_get");
    /// let stream = pod
    ///     .call(operation, |raw| async move {
    ///         raw.v2_streams_sid_info_get().sid("usnBKBkH_BVrGOiVpaupEH___okFfE7QdA").send().await
    ///     })
    ///     .await?;
    /// println!("{:?}", stream.origin);
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
        let trace_id = trace_id::generate();
        let mut session = Session::new(self.shared.transport.clone(), self.shared.token.clone());
        if let Some(header) = trace_id::header(&trace_id) {
            session = session.trace_id(header);
        }
        match send(pod_api::Client::new(&self.shared.base_url, session)).await {
            Ok(answer) => Ok(answer.into_inner()),
            Err(raw) => {
                let call = Failure::new(operation, &trace_id);
                Err(Error::from_raw(raw, call, operation, &self.shared.token).await)
            }
        }
    }
}
