//! Answers that a test has registered.

use std::{collections::VecDeque, fmt};

use pod_api::Operation;
use serde_json::Value;

use super::{
    Fault, MockPod,
    call::{MockAnswer, MockCall, response},
    schema,
    server::Reply,
    state::State,
};

/// How an operation is answered.
pub(super) enum Registered {
    /// These, one after the other; the last one again and again.
    Sequence(VecDeque<MockAnswer>),
    Closure(Box<dyn FnMut(&MockCall<'_>) -> MockAnswer + Send>),
}

impl fmt::Debug for Registered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Registered")
    }
}

impl State {
    /// The registered answer to a call, if there is one.
    pub(super) fn registered(&mut self, call: &MockCall<'_>) -> Option<Reply> {
        let answer = match self.registered.get_mut(call.operation().id())? {
            Registered::Closure(answer) => answer(call),
            Registered::Sequence(answers) if answers.len() > 1 => answers.pop_front()?,
            Registered::Sequence(answers) => answers.front()?.clone(),
        };
        Some(response(answer))
    }
}

impl MockPod {
    /// Answers every call of an operation with this JSON; `null` is an empty answer (204).
    ///
    /// # Panics
    ///
    /// If the answer is not one of the operation: wrong types and unknown fields are named by JSON pointer.
    /// [`answer_unchecked`](Self::answer_unchecked) takes any.
    pub fn answer(&self, operation: Operation, json: Value) {
        self.answers(operation, [json]);
    }

    /// Answers the calls of an operation with these, one after the other; the last one again and again.
    ///
    /// # Panics
    ///
    /// As [`answer`](Self::answer), and if there is none.
    pub fn answers(&self, operation: Operation, jsons: impl IntoIterator<Item = Value>) {
        let jsons: VecDeque<Value> = jsons.into_iter().collect();
        assert!(!jsons.is_empty(), "no answer to {} was given", operation.id());
        for json in &jsons {
            let misfits = schema::misfits_of_answer(operation, json);
            assert!(
                misfits.is_empty(),
                "not an answer to {}: {}; answer_unchecked() takes any",
                operation.id(),
                misfits.join("; "),
            );
        }
        self.register_answer(operation, Registered::Sequence(jsons.into_iter().map(Ok).collect()));
    }

    /// As [`answer`](Self::answer), without a check: for what a pod should not answer.
    pub fn answer_unchecked(&self, operation: Operation, json: Value) {
        self.register_answer(operation, Registered::Sequence(VecDeque::from([Ok(json)])));
    }

    /// Answers every call of an operation with this status and the vendor's error object.
    pub fn answer_status(&self, operation: Operation, status: u16) {
        self.register_answer(operation, Registered::Sequence(VecDeque::from([Err(Fault::Status(status))])));
    }

    /// Answers every call of an operation as the closure says. Its answers are not checked.
    ///
    /// ```
    /// use pod_api_ext::{Operation, mock::{Fault, MockPod}};
    /// use serde_json::json;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let pod = MockPod::start().await;
    /// pod.answer_with(Operation::V1_CONNECTION_LIST_GET, |call| match call.query("status").as_deref() {
    ///     Some("ACCEPTED") => Ok(json!([{ "userId": 7, "status": "ACCEPTED" }])),
    ///     _ => Err(Fault::Status(403)),
    /// });
    /// let client = pod.client();
    /// let connections = client.call(|raw| async move {
    ///     raw.v1_connection_list_get().status("ACCEPTED").send().await
    /// });
    /// assert_eq!(connections.await.unwrap().len(), 1);
    /// # }
    /// ```
    pub fn answer_with(
        &self,
        operation: Operation,
        answer: impl FnMut(&MockCall<'_>) -> MockAnswer + Send + 'static,
    ) {
        self.register_answer(operation, Registered::Closure(Box::new(answer)));
    }

    fn register_answer(&self, operation: Operation, answer: Registered) {
        self.state().registered.insert(operation.id(), answer);
    }
}
