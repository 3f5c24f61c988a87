//! Every field of every answer may be missing, null or new, and ids may be digits.

use std::sync::{Arc, Mutex};

use pod_api_ext::PodClient;
use serde_json::{Value, json};
use tests::client_of;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers};

use super::{
    case::{Case, without_nulls},
    cases,
};
use crate::fields::without_each_field;

/// A server whose answer can be changed, and a client of it.
struct Pod {
    _server: MockServer,
    answer: Arc<Mutex<Value>>,
    client: PodClient,
}

struct Current(Arc<Mutex<Value>>);

impl Respond for Current {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        ResponseTemplate::new(200).set_body_json(&*self.0.lock().unwrap())
    }
}

impl Pod {
    async fn start() -> Self {
        let server = MockServer::builder().disable_request_recording().start().await;
        let answer = Arc::new(Mutex::new(Value::Null));
        Mock::given(matchers::any()).respond_with(Current(Arc::clone(&answer))).mount(&server).await;
        Self { client: client_of(&server.uri()), _server: server, answer }
    }

    /// What the case's call reads of an answer.
    async fn read(&self, case: &Case, answer: &Value) -> Value {
        *self.answer.lock().unwrap() = answer.clone();
        let id = case.operation.id();
        let read = (case.call)(self.client.clone()).await;
        without_nulls(&read.unwrap_or_else(|error| panic!("{id}: {answer}: {error}")))
    }
}

#[tokio::test]
async fn a_full_answer_is_read_whole() {
    let pod = Pod::start().await;
    for case in cases::all() {
        assert_eq!(
            pod.read(&case, &case.answer).await,
            case.read_of(&case.answer),
            "{}",
            case.operation.id()
        );
    }
}

#[tokio::test]
async fn every_field_of_every_answer_may_be_absent_or_null() {
    let pod = Pod::start().await;
    let mut read = 0;
    for case in cases::all() {
        for answer in without_each_field(&case.answer) {
            let id = case.operation.id();
            assert_eq!(pod.read(&case, &answer).await, case.read_of(&answer), "{id}: {answer}");
            read += 1;
        }
    }
    assert!(read > 500, "{read}");
}

#[tokio::test]
async fn all_fields_of_every_answer_may_be_absent_or_null_at_once() {
    let pod = Pod::start().await;
    for case in cases::all() {
        for answer in [emptied(&case.answer, false), emptied(&case.answer, true)] {
            assert_eq!(pod.read(&case, &answer).await, case.read_of(&answer), "{}", case.operation.id());
        }
    }
}

/// The document with the fields of its outermost objects gone, or null.
fn emptied(document: &Value, null: bool) -> Value {
    match document {
        Value::Object(fields) if null => fields.keys().map(|name| (name.clone(), Value::Null)).collect(),
        Value::Object(_) => json!({}),
        Value::Array(items) => items.iter().map(|item| emptied(item, null)).collect(),
        other => other.clone(),
    }
}

#[tokio::test]
async fn a_text_that_the_vendor_adds_later_is_kept_as_it_came() {
    let pod = Pod::start().await;
    for case in cases::all() {
        let answer = with_every(&case.answer, &|value| value.is_string().then(|| json!("BRAND_NEW")));
        assert_eq!(pod.read(&case, &answer).await, case.read_of(&answer), "{}", case.operation.id());
    }
}

#[tokio::test]
async fn a_number_outside_of_what_a_date_or_count_can_be_is_kept_as_it_came() {
    let pod = Pod::start().await;
    for case in cases::all() {
        for number in [i64::MAX, i64::MIN] {
            let answer = with_every(&case.answer, &|value| value.is_number().then(|| json!(number)));
            assert_eq!(pod.read(&case, &answer).await, case.read_of(&answer), "{}", case.operation.id());
        }
    }
}

#[tokio::test]
async fn ids_are_read_from_numbers_and_from_digits() {
    let pod = Pod::start().await;
    let mut changed = 0;
    for case in cases::all() {
        let answer = with_ids_as_digits(&case.answer, false, &mut changed);
        assert_eq!(pod.read(&case, &answer).await, case.read_of(&case.answer), "{}", case.operation.id());
    }
    assert!(changed > 20, "{changed}");
}

fn with_every(document: &Value, change: &dyn Fn(&Value) -> Option<Value>) -> Value {
    match document {
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), with_every(value, change))).collect()
        }
        Value::Array(items) => items.iter().map(|item| with_every(item, change)).collect(),
        other => change(other).unwrap_or_else(|| other.clone()),
    }
}

/// The fields that hold ids, beside every `id` that is a number.
const IDS: [&str; 8] = [
    "id",
    "userId",
    "addedBy",
    "createdByUserId",
    "members",
    "addedThroughGroups",
    "companyId",
    "originCompanyId",
];

/// The document with ids as texts.
fn with_ids_as_digits(document: &Value, is_id: bool, changed: &mut usize) -> Value {
    match document {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                (name.clone(), with_ids_as_digits(value, IDS.contains(&name.as_str()), changed))
            })
            .collect(),
        Value::Array(items) => items.iter().map(|item| with_ids_as_digits(item, is_id, changed)).collect(),
        Value::Number(id) if is_id => {
            *changed += 1;
            json!(id.to_string())
        }
        other => other.clone(),
    }
}
