//! The client that programs use.

mod builder;
mod call;
mod transport;

use std::{future::Future, sync::Arc, time::Duration};

use futures_util::FutureExt;
use pod_api::{Request, ResponseValue, types};
use serde::de::DeserializeOwned;
use tokio::time::timeout_at;

pub use self::builder::{BuildError, PodClientBuilder};
use self::call::{Answer, Call};
use crate::{
    ActingUser, Error, InputError, RetryPolicy, StreamId, TraceId,
    limits::Limits,
    login::{Sessions, UserSessions},
    network::Services,
};

/// A client of one pod, for one user.
///
/// Cheap to clone; clones share connections and session.
///
/// It is called on a tokio runtime with timers and I/O (`enable_all`) that is driven while calls are under way. Several
/// runtimes may share a client: each has connections of its own, and one that nobody drives does no harm to the others.
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
    sessions: Sessions,
    trace_id: Option<TraceId>,
    timeout: Option<Duration>,
    repeatable: bool,
    /// Whether an attempt may take as long as the call.
    long_attempts: bool,
}

#[derive(Debug)]
struct Shared {
    services: Arc<Services>,
    /// Those on whose behalf an app acts, if it is an app that logs in.
    users: Option<Arc<UserSessions>>,
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
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self.clone() }
    }

    /// The same client, for operations that answer late: an attempt may take as long as the call, which is this time
    /// unless another was set.
    pub(crate) fn for_long_calls(&self, timeout: Duration) -> Self {
        Self { timeout: self.timeout.or(Some(timeout)), long_attempts: true, ..self.clone() }
    }

    /// The trace id of the next call, to give to it or to several that belong together.
    pub(crate) fn next_trace_id(&self) -> TraceId {
        self.trace_id.clone().unwrap_or_else(TraceId::random)
    }

    /// The same client, whose calls are all tried again as if they only read: the caller answers for a write that the
    /// pod may get twice.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// use pod_api_ext::Request;
    ///
    /// // To set a status twice is as good as once.
    /// let request = Request::post("/v9/status").query("active", true);
    /// let answer: serde_json::Value = pod.repeatable().send(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn repeatable(&self) -> Self {
        Self { repeatable: true, ..self.clone() }
    }

    /// A client for a user on whose behalf this client's app acts, by user id or user name.
    ///
    /// It shares connections, limits and settings with this client, whose builder got an
    /// [`app_login`](PodClientBuilder::app_login). All clients of a user share one session, which is made by the first
    /// call; an app needs the permission `ACT_AS_USER`. Making such a client costs next to nothing.
    ///
    /// ```no_run
    /// # async fn example(app: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// let me = app.on_behalf_of("alice@acme.example")?.session().whoami().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`InputError`] for a user name that is empty, `.` or `..`, and for a client without an app login.
    pub fn on_behalf_of(&self, user: impl Into<ActingUser>) -> Result<Self, InputError> {
        let user = user.into();
        user.validate().map_err(|_| InputError::new("username", "is empty, \".\" or \"..\""))?;
        let Some(users) = &self.shared.users else {
            let reason = "is missing: only an app acts for users; call PodClientBuilder::app_login()";
            return Err(InputError::new("app_login", reason));
        };
        Ok(Self { sessions: Sessions::OfUser(Arc::clone(users), Arc::new(user)), ..self.clone() })
    }

    /// Drops the session and, if the login supports it ([`CertificateLogin`](crate::CertificateLogin)), logs out at the
    /// pod.
    ///
    /// Calls that are under way may lose their session; one that comes later logs in again.
    ///
    /// # Errors
    ///
    /// [`Error`] if the pod does not end the session. This client has forgotten it all the same.
    pub async fn log_out(&self) -> Result<(), Error> {
        Call::new(self).log_out().await
    }

    /// Calls any operation of the raw client with this client's session, retries, limits and errors.
    ///
    /// `send` is called once for each attempt, with a raw client that holds the session at that time. What it sends is
    /// borrowed, so that another attempt can send it again.
    ///
    /// The operation is the one that is sent: it decides whether another attempt is safe, and names the permission that
    /// a 403 asks for. A call that sends several counts as a write if one of them writes, and is not tried again once a
    /// write is through.
    ///
    /// ```no_run
    /// # #[cfg(feature = "session")]
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// let me = pod.call(|raw| async move { raw.v2_sessioninfo_get().send().await }).await?;
    /// println!("{:?}", me.display_name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error`], as the methods of this client.
    pub async fn call<T, F, Sent>(&self, send: F) -> Result<T, Error>
    where
        F: Fn(pod_api::Client) -> Sent,
        Sent: Future<Output = Result<ResponseValue<T>, pod_api::Error<types::Error>>>,
    {
        let call = Call::new(self);
        let deadline = call.deadline();
        call.run(|raw| timeout_at(deadline, send(raw))).await
    }

    /// Sends a request that no document has, with this client's session, retries, limits and errors.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// use pod_api_ext::Request;
    ///
    /// let answer: serde_json::Value = pod.send(&Request::get("/v9/news").query("limit", 10)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error`], as the methods of this client.
    pub async fn send<T: DeserializeOwned>(&self, request: &Request) -> Result<T, Error> {
        Call::new(self).run(|raw| async move { Ok(raw.send(request).await) }).await
    }

    /// As [`call`](Self::call), for what does nothing but send one request: that has its timeout already. The answer is
    /// given as a view of it.
    pub(crate) async fn request<V, T, F, Sent>(&self, send: F) -> Result<V, Error>
    where
        F: Fn(pod_api::Client) -> Sent,
        Sent: Future<Output = Answer<T>>,
        V: From<T>,
    {
        Call::new(self).run(|raw| send(raw).map(Ok)).await.map(V::from)
    }

    /// As [`request`](Self::request), for a body that holds these secrets: no error shows what an answer repeats of them.
    pub(crate) async fn request_hiding<V, T, F, Sent>(&self, secrets: &[&str], send: F) -> Result<V, Error>
    where
        F: Fn(pod_api::Client) -> Sent,
        Sent: Future<Output = Answer<T>>,
        V: From<T>,
    {
        Call::new(self).hiding(secrets).run(|raw| send(raw).map(Ok)).await.map(V::from)
    }

    /// As [`request`](Self::request), about one stream.
    pub(crate) async fn request_about<'a, V, T, F, Sent>(&self, id: &'a StreamId, send: F) -> Result<V, Error>
    where
        F: Fn(pod_api::Client, &'a str) -> Sent,
        Sent: Future<Output = Answer<T>>,
        V: From<T>,
    {
        self.request(|raw| send(raw, id.as_str())).await.map_err(|error| error.about(id))
    }

    /// As [`request`](Self::request), for an operation that needs no session.
    #[cfg(any(feature = "certificates", feature = "system"))]
    pub(crate) async fn request_without_session<V, T, F, Sent>(&self, send: F) -> Result<V, Error>
    where
        F: Fn(pod_api::Client) -> Sent,
        Sent: Future<Output = Answer<T>>,
        V: From<T>,
    {
        Call::new(self).without_session().run(|raw| send(raw).map(Ok)).await.map(V::from)
    }

    /// How long a call may take.
    pub(crate) fn call_timeout(&self) -> Duration {
        self.timeout.unwrap_or(self.shared.retry.call_timeout())
    }

    /// A key for the pod and the owner of the session. It shows neither, and stays the same when the session is renewed.
    #[cfg(feature = "cache")]
    pub(crate) fn cache_key(&self) -> impl std::hash::Hash + '_ {
        (&self.shared.services.api, &self.sessions)
    }
}
