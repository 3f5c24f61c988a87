//! Lists: how pages are asked for, where they end, and what stops one that has no end.

mod endless;
mod prefetch;
mod skip;
mod window;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard},
};

use pod_api_ext::PodClient;
use serde_json::{Value, json};
use tests::client_of;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers};

/// A server that gives prepared answers in turn, and an empty list when they are used up.
struct Script {
    server: MockServer,
    answers: Arc<Mutex<VecDeque<ResponseTemplate>>>,
}

struct Next(Arc<Mutex<VecDeque<ResponseTemplate>>>);

impl Respond for Next {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        self.0.lock().unwrap().pop_front().unwrap_or_else(|| ResponseTemplate::new(204))
    }
}

impl Script {
    async fn of(answers: impl IntoIterator<Item = ResponseTemplate>) -> Self {
        let server = MockServer::start().await;
        let answers = Arc::new(Mutex::new(answers.into_iter().collect()));
        Mock::given(matchers::any()).respond_with(Next(Arc::clone(&answers))).mount(&server).await;
        Self { server, answers }
    }

    fn pod(&self) -> PodClient {
        client_of(&self.server.uri())
    }

    fn answers(&self) -> MutexGuard<'_, VecDeque<ResponseTemplate>> {
        self.answers.lock().unwrap()
    }

    /// What one query parameter was in every request so far.
    async fn asked(&self, name: &str) -> Vec<String> {
        let requests = self.server.received_requests().await.unwrap();
        let value = |request: &Request| {
            let mut pairs = request.url.query_pairs();
            pairs.find(|(key, _)| key == name).map_or_else(|| "-".to_owned(), |(_, value)| value.into_owned())
        };
        requests.iter().map(value).collect()
    }
}

/// The id of a numbered stream.
fn id(number: usize) -> String {
    format!("AAAA{number:04}")
}

/// A page of a user's streams.
fn streams(numbers: impl IntoIterator<Item = usize>) -> ResponseTemplate {
    let streams: Vec<Value> = numbers.into_iter().map(|number| json!({ "id": id(number) })).collect();
    ResponseTemplate::new(200).set_body_json(streams)
}

/// A page of the company's streams, with the total.
fn company_streams(total: usize, numbers: impl IntoIterator<Item = usize>) -> ResponseTemplate {
    let streams: Vec<Value> = numbers.into_iter().map(|number| json!({ "id": id(number) })).collect();
    ResponseTemplate::new(200).set_body_json(json!({ "count": total, "streams": streams }))
}
