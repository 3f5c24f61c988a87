//! A pod inside the test process.
//!
//! [`MockPod`] plays every operation that this crate wraps, over real HTTP on loopback and on one state: a room that is
//! created can be found, and its members change. It answers as pods have been seen to: it checks the session token,
//! answers 400 for a stream that is not there, and can be told to misbehave for the next calls. Permissions it does not
//! check: tell it to answer 403 where a test is about them.
//!
//! [`MockPod::client`] is a client with a session; [`MockPod::builder`] one to be configured. Bots whose key is
//! [registered](MockPod::register) can log in, and [`MockPod::expire_sessions`] shows what they do when a session ends.
//!
//! ```
//! use pod_api_ext::{StreamKind, mock::{Fault, MockPod, MockStream}};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let pod = MockPod::start().await;
//! let room = pod.add(MockStream::room("usnBKBkH_BVrGOiVpaupEH___okFfE7QdA".parse()?, "Operations"));
//!
//! let client = pod.client();
//! assert_eq!(client.stream_info(&room).await?.kind(), Some(StreamKind::Room));
//!
//! pod.next_calls(1, Fault::Status(503));
//! assert!(client.stream_info(&room).await.unwrap_err().is_retryable());
//! # Ok(())
//! # }
//! ```

mod answers;
mod call;
mod fault;
mod ims;
mod listing;
mod login;
mod membership;
mod responder;
mod rooms;
mod route;
mod search;
mod state;
mod stream;
mod user;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wiremock::{Mock, MockServer, matchers};

pub use self::{fault::Fault, stream::MockStream, user::MockUser};
use self::{responder::Pod, state::State};
use crate::{Operation, PodClient, RetryPolicy, StreamId, UserId};

/// A pod on loopback, for tests.
///
/// A call to a path that it does not know fails the test when the pod is dropped.
#[derive(Debug)]
pub struct MockPod {
    server: MockServer,
    state: Arc<Mutex<State>>,
}

impl MockPod {
    /// Starts a pod without any stream, on a free port.
    pub async fn start() -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let server = MockServer::builder().disable_request_recording().start().await;
        let cut =
            Mock::given(Pod(Arc::clone(&state))).respond_with_err(fault::connection_cut).with_priority(1);
        let answer = Mock::given(matchers::any()).respond_with(Pod(Arc::clone(&state)));
        server.register(cut).await;
        server.register(answer).await;
        Self { server, state }
    }

    /// The address to give to [`PodClient::builder`].
    #[must_use]
    pub fn url(&self) -> String {
        self.server.uri()
    }

    /// The session token that the pod accepts.
    #[must_use]
    pub fn session_token(&self) -> String {
        self.state().session_token.expose().to_owned()
    }

    /// A client of this pod that makes one attempt a call, so that each fault shows itself. [`builder`](Self::builder)
    /// gives others.
    ///
    /// # Panics
    ///
    /// If no client can be built, which would be a fault of this crate.
    #[must_use]
    pub fn client(&self) -> PodClient {
        let client = self.builder().retry(RetryPolicy::none()).build();
        client.unwrap_or_else(|error| panic!("no client for the mock pod: {error}"))
    }

    /// Adds a stream, or replaces the one with the same id.
    #[allow(clippy::must_use_candidate, reason = "called for its effect; the id is a convenience")]
    pub fn add(&self, stream: MockStream) -> StreamId {
        let id = stream.id.clone();
        self.state().streams.insert(id.clone(), stream);
        id
    }

    /// Adds a user, or replaces the one with the same id. Users that nobody describes have a made-up name.
    pub fn add_user(&self, user: MockUser) {
        self.state().users.insert(user.id, user);
    }

    /// The user that the session belongs to: who creates rooms, and whose streams are listed.
    #[must_use]
    pub fn caller(&self) -> UserId {
        self.state().caller
    }

    /// Misbehaves for the next `calls` calls, after those that were told to before.
    pub fn next_calls(&self, calls: usize, fault: Fault) {
        self.state().faults.extend(std::iter::repeat_n(fault, calls));
    }

    /// How many calls have come, answered well or not.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.state().calls.values().sum()
    }

    /// How many calls of one operation have come.
    #[must_use]
    pub fn calls_of(&self, operation: Operation) -> usize {
        self.state().calls.get(operation.id()).copied().unwrap_or_default()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl Drop for MockPod {
    fn drop(&mut self) {
        let unexpected = std::mem::take(&mut self.state().unexpected);
        assert!(
            unexpected.is_empty() || std::thread::panicking(),
            "the mock pod got calls that no pod has an answer for: {}",
            unexpected.join(", ")
        );
    }
}

/// A test that failed elsewhere must not hide behind a poisoned lock.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
