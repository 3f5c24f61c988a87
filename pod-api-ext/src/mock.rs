//! A pod inside the test process.
//!
//! [`MockPod`] answers every operation over real HTTP on loopback. Streams, rooms, IMs, users, their administration,
//! followers, connections, presence and the session it plays on one state: a room that is created can be found, and its
//! members change. For the others a test registers an answer ([`MockPod::answer`]), which is checked against the
//! interface description. It answers as pods have been seen to: it
//! checks the session token, answers 400 for a stream that is not there, and can be told to misbehave for the next
//! calls. Permissions it does not check: tell it to answer 403 where a test is about them.
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

mod call;
#[cfg(feature = "connections")]
mod connections;
mod fault;
#[cfg(feature = "users")]
mod following;
mod login;
#[cfg(feature = "presence")]
mod presence;
mod registered;
mod route;
mod schema;
mod serve;
mod server;
mod state;
#[cfg(feature = "streams")]
mod streams;
mod user;
#[cfg(feature = "user-admin")]
mod user_admin;
#[cfg(feature = "users")]
mod users;

use std::{
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::net::TcpListener;

#[cfg(feature = "streams")]
pub use self::streams::MockStream;
pub use self::{
    call::{MockAnswer, MockCall},
    fault::Fault,
    schema::misfits_of_body,
    serve::MockRequest,
    user::MockUser,
};
use self::{server::Server, state::State};
use crate::{Operation, PodClient, RetryPolicy, UserId};

/// A pod on loopback, for tests.
///
/// A call that it has no answer for gets 501, and fails the test when the pod is dropped, as does one to a path that no
/// operation has.
#[derive(Debug)]
pub struct MockPod {
    server: Server,
    state: Arc<Mutex<State>>,
}

impl MockPod {
    /// Starts a pod without any stream, on a free port.
    ///
    /// # Panics
    ///
    /// If loopback has no free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.and_then(TcpListener::into_std);
        Self::start_on(listener.unwrap_or_else(|error| panic!("no port for the mock pod: {error}")))
    }

    /// The address to give to [`PodClient::builder`].
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url()
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

    /// Adds a user, or replaces the one with the same id. Users that nobody describes have a made-up name.
    pub fn add_user(&self, user: MockUser) {
        let state = &mut *self.state();
        state.users.retain(|known| known.id != user.id);
        state.users.push(user);
    }

    /// The user that the session of [`session_token`](Self::session_token) belongs to, and every session of a
    /// certificate login: who creates rooms, and whose streams are listed. A bot whose key is registered is a user of
    /// its own.
    #[must_use]
    pub fn caller(&self) -> UserId {
        self.state().caller
    }

    /// Misbehaves for the next `calls` calls, after those that were told to before.
    pub fn next_calls(&self, calls: usize, fault: Fault) {
        self.state().faults.add(None, calls, fault);
    }

    /// As [`next_calls`](Self::next_calls), for calls of one operation.
    pub fn next_calls_of(&self, operation: Operation, calls: usize, fault: Fault) {
        self.state().faults.add(Some(operation), calls, fault);
    }

    /// Answers ids of streams and messages in standard Base64 with padding, as some pods do. Requests may have either
    /// form at any time.
    pub fn answer_standard_ids(&self) {
        self.state().standard_ids = true;
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
        let unexpected = mem::take(&mut self.state().unexpected);
        let calls: Vec<_> =
            unexpected.iter().map(|(call, times)| format!("{call} ({times} times)")).collect();
        assert!(
            calls.is_empty() || std::thread::panicking(),
            "the mock pod got calls that it has no answer for: {}; MockPod::answer() registers one",
            calls.join(", ")
        );
    }
}

/// A test that failed elsewhere must not hide behind a poisoned lock.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
