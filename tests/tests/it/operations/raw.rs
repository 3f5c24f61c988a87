//! Every operation of the document, called raw: what it sends, and what it reads of every kind of answer.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use http::HeaderName;
use percent_encoding::percent_decode_str;
use pod_api::{Client, Effect, Error, Operation, ResponseValue, types};
use serde_json::{Value, json};
use tests::{
    TOKEN, raw_client_of,
    samples::{self, DOCUMENT, Request, facts},
};
use wiremock::{Mock, MockServer, Respond, ResponseTemplate, matchers};

/// A server whose answer can be changed, and a raw client of it.
pub(super) struct Pod {
    server: MockServer,
    shared: Arc<Mutex<Shared>>,
    raw: Client,
}

struct Shared {
    answer: ResponseTemplate,
    /// The last request.
    seen: Option<wiremock::Request>,
}

struct Current(Arc<Mutex<Shared>>);

impl Respond for Current {
    fn respond(&self, request: &wiremock::Request) -> ResponseTemplate {
        let shared = &mut *self.0.lock().unwrap();
        shared.seen = Some(request.clone());
        shared.answer.clone()
    }
}

impl Pod {
    pub(super) async fn start() -> Self {
        let server = MockServer::builder().disable_request_recording().start().await;
        let shared = Arc::new(Mutex::new(Shared { answer: ResponseTemplate::new(500), seen: None }));
        Mock::given(matchers::any()).respond_with(Current(Arc::clone(&shared))).mount(&server).await;
        Self { raw: raw_client_of(&format!("{}/pod", server.uri())), server, shared }
    }

    /// Its address, without the path.
    pub(super) fn url(&self) -> String {
        self.server.uri()
    }

    /// Answers like this from now on; a success with nothing is a 204.
    pub(super) fn answer(&self, status: u16, body: &Value) {
        self.shared.lock().unwrap().answer = match body {
            Value::Null => ResponseTemplate::new(if status == 200 { 204 } else { status }),
            body => ResponseTemplate::new(status).set_body_json(body),
        };
    }

    /// The request that came since this was asked last; the last one if there are several.
    pub(super) fn seen(&self) -> Option<wiremock::Request> {
        self.shared.lock().unwrap().seen.take()
    }

    async fn call(
        &self,
        operation: Operation,
        status: u16,
        body: &Value,
    ) -> Result<ResponseValue<Value>, Error<types::Error>> {
        self.answer(status, body);
        samples::call(self.raw.clone(), Request::minimal(operation)).await
    }

    /// Calls every operation with what `variants` makes of its full answer, and compares what is read with what is said
    /// beside it, but for nulls.
    async fn check(variants: fn(&Value) -> Vec<(Value, Value)>) {
        let pod = Self::start().await;
        for &operation in Operation::ALL {
            for (answer, expected) in variants(&samples::answer(operation)) {
                let read = pod.call(operation, 200, &answer).await;
                let read = read.unwrap_or_else(|error| panic!("{}: {answer}: {error}", operation.id()));
                assert_eq!(without_nulls(&read), without_nulls(&expected), "{}: {answer}", operation.id());
            }
        }
    }
}

/// The document with every value in it, the innermost first, as `change` says.
fn mapped(document: &Value, change: &dyn Fn(Value) -> Value) -> Value {
    change(match document {
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), mapped(value, change))).collect()
        }
        Value::Array(items) => items.iter().map(|item| mapped(item, change)).collect(),
        single => single.clone(),
    })
}

pub(super) fn without_nulls(document: &Value) -> Value {
    mapped(document, &|mut value| {
        if let Value::Object(fields) = &mut value {
            fields.retain(|_, value| !value.is_null());
        }
        value
    })
}

/// Where the document has fields and elements, at any depth; of each list the first element, to which the others are alike.
fn places(document: &Value) -> Vec<String> {
    let members: Vec<(&str, &Value)> = match document {
        Value::Object(fields) => fields.iter().map(|(name, value)| (&**name, value)).collect(),
        Value::Array(items) => items.first().map(|item| ("0", item)).into_iter().collect(),
        _ => Vec::new(),
    };
    let places = members.into_iter().flat_map(|(name, value)| {
        let inner = places(value).into_iter().map(move |place| format!("/{name}{place}"));
        std::iter::once(format!("/{name}")).chain(inner)
    });
    places.collect()
}

/// The document without what it has at a place.
fn without(document: &Value, place: &str) -> Value {
    let mut document = document.clone();
    let (parent, name) = place.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Array(items) => drop(items.remove(0)),
        object => drop(object.as_object_mut().unwrap().remove(name)),
    }
    document
}

/// The document with null at a place.
pub(super) fn with_null(document: &Value, place: &str) -> Value {
    let mut document = document.clone();
    *document.pointer_mut(place).unwrap() = Value::Null;
    document
}

#[test]
fn the_facts_are_those_of_the_document() {
    let mut described = BTreeSet::new();
    for (path, item) in DOCUMENT["paths"].as_object().unwrap() {
        for (method, facts) in item.as_object().unwrap() {
            let id = facts["operationId"].as_str().unwrap();
            let operation = Operation::find(id).unwrap_or_else(|| panic!("{id}"));
            assert_eq!((operation.method(), operation.path()), (&*method.to_uppercase(), &**path));
            assert_eq!(operation.permissions(), strings(&facts["x-permissions"]), "{id}");
            assert_eq!(Some(operation.area()), facts["x-area"].as_str(), "{id}");
            assert_eq!(operation.successor(), facts["x-successor"].as_str(), "{id}");
            assert_eq!(operation.page(), facts["externalDocs"]["url"].as_str(), "{id}");
            assert_eq!(operation.needs_session(), !facts["security"].is_null(), "{id}");
            assert_eq!(operation.effect() == Effect::Reads, facts["x-effect"] == "reads", "{id}");
            described.insert(id);
        }
    }
    assert!(Operation::ALL.iter().map(|operation| operation.id()).eq(described));
    assert_eq!(Operation::find("v9_nothing_get"), None);
}

fn strings(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

#[tokio::test]
async fn a_request_has_what_the_document_says_and_nothing_else() {
    let pod = Pod::start().await;
    for &operation in Operation::ALL {
        for request in [Request::full(operation), Request::minimal(operation)] {
            pod.answer(200, &samples::answer(operation));
            let _ = samples::call(pod.raw.clone(), request.clone()).await;
            let seen = pod.seen().unwrap();
            assert_sent(&seen, &request);
        }
    }
}

fn assert_sent(seen: &wiremock::Request, request: &Request) {
    let operation = request.operation;
    let id = operation.id();
    let in_path = |name: &str| operation.path().contains(&format!("{{{name}}}"));

    let path = operation.path().split('/').map(|segment| {
        let name = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}'));
        name.map_or(segment.to_owned(), |name| text(&request.parameters[name]))
    });
    let sent_path = seen.url.path().strip_prefix("/pod").unwrap_or_else(|| panic!("{id}: {}", seen.url));
    let sent_path = sent_path.split('/').map(|segment| percent_decode_str(segment).decode_utf8().unwrap());
    assert_eq!(seen.method.as_str(), operation.method(), "{id}");
    assert!(sent_path.eq(path), "{id}: {}", seen.url);

    let sent: BTreeSet<(String, String)> = seen.url.query_pairs().into_owned().collect();
    let query = request.parameters.iter().filter(|(name, _)| !in_path(name));
    assert_eq!(sent, query.map(|(name, value)| (name.clone(), text(value))).collect(), "{id}");

    let body = if seen.body.is_empty() { Value::Null } else { seen.body_json().unwrap() };
    assert_eq!(without_nulls(&body), without_nulls(&request.body), "{id}");

    let mut expected = vec!["accept", "accept-encoding", "host", "user-agent"];
    let length = matches!(operation.method(), "POST" | "PUT" | "PATCH");
    expected.extend(length.then_some("content-length"));
    expected.extend((!request.body.is_null()).then_some("content-type"));
    expected.extend(operation.needs_session().then_some("sessiontoken"));
    let names: BTreeSet<&str> = seen.headers.keys().map(HeaderName::as_str).collect();
    assert_eq!(names, expected.into_iter().collect(), "{id}");
    assert!(seen.headers.get("sessiontoken").is_none_or(|token| token == TOKEN), "{id}");
    assert!(seen.headers.get("content-type").is_none_or(|kind| kind == "application/json"), "{id}");
    assert_eq!(seen.headers["accept"], "application/json", "{id}");
    assert!(seen.headers["user-agent"].to_str().unwrap().starts_with("pod-api/"), "{id}");
}

/// A parameter as it stands in a path or query.
fn text(parameter: &Value) -> String {
    parameter.as_str().map_or_else(|| parameter.to_string(), str::to_owned)
}

#[tokio::test]
async fn a_full_answer_is_read_whole() {
    Pod::check(|full| vec![(full.clone(), full.clone())]).await;
}

#[tokio::test]
async fn any_field_may_be_absent() {
    Pod::check(|full| {
        let less = places(full).into_iter().map(|place| without(full, &place));
        less.map(|answer| (answer.clone(), answer)).collect()
    })
    .await;
}

#[tokio::test]
async fn any_field_and_any_element_of_a_list_may_be_null() {
    Pod::check(|full| {
        places(full).into_iter().map(|place| (with_null(full, &place), without(full, &place))).collect()
    })
    .await;
}

#[tokio::test]
async fn a_text_that_the_vendor_adds_later_is_kept() {
    Pod::check(|full| {
        let new = mapped(full, &|value| if value.is_string() { json!("BRAND_NEW") } else { value });
        vec![(new.clone(), new)]
    })
    .await;
}

#[tokio::test]
async fn a_field_that_the_vendor_adds_later_does_no_harm() {
    Pod::check(|full| {
        let more = mapped(full, &|mut value| {
            // What has no fields of its own takes any.
            let free = value.get("free").or(value.get("form")).is_some();
            if let Some(fields) = value.as_object_mut().filter(|_| !free) {
                fields.insert("brandNew".to_owned(), json!({ "a": [1, null] }));
            }
            value
        });
        vec![(more, full.clone())]
    })
    .await;
}

#[tokio::test]
async fn a_number_is_read_from_digits_and_from_a_float() {
    Pod::check(|full| {
        let spelt =
            |spell: fn(i64) -> Value| mapped(full, &|value| value.as_i64().map(spell).unwrap_or(value));
        let digits = spelt(|number| json!(number.to_string()));
        let floats = spelt(|number| format!("{number}.0").parse().unwrap());
        vec![(digits, full.clone()), (floats, full.clone())]
    })
    .await;
}

/// Examples of the vendor's that are not as its schemas say, and what is read of them.
macro_rules! examples {
    ($($operation:ident $example:tt => $read:tt;)+) => {
        [$((Operation::$operation, json!($example), json!($read))),+]
    };
}

#[tokio::test]
async fn the_vendors_examples_are_read_where_they_contradict_its_schemas() {
    let examples = examples! {
        V1_MESSAGE_MID_STATUS_GET
            { "author": { "userId": 7, "firsName": "Ada", "timestamp": "8" }, "read": [{ "userId": "9", "timestamp": 8 }, null] }
            => { "author": { "userId": 7, "timestamp": 8 }, "read": [{ "userId": 9, "timestamp": 8 }] };
        V1_USER_UID_FOLLOWERS_GET
            { "pagination": { "cursors": { "before": 3, "after": 4 } } } => { "pagination": { "cursors": { "before": "3", "after": "4" } } };
        V1_USER_UID_FOLLOWING_GET
            { "followers": [1], "pagination": { "cursors": { "after": 4 } } }
            => { "followers": [1], "pagination": { "cursors": { "after": "4" } } };
        V3_USERS_GET
            { "errors": [{ "id": 1 }], "users": [{ "firstName": null, "lastName": null, "title": null, "mobilePhoneNumber": 44 }] }
            => { "errors": [{ "id": "1" }], "users": [{ "mobilePhoneNumber": "44" }] };
        V1_ADMIN_APP_CREATE_POST
            { "notification": { "apiKey": 12 }, "properties": [{ "key": "a", "value": 1 }], "authenticationKeys": null }
            => { "notification": { "apiKey": "12" }, "properties": [{ "key": "a", "value": "1" }] };
        V1_ADMIN_APP_ID_UPDATE_POST { "notification": { "apiKey": 12 } } => { "notification": { "apiKey": "12" } };
        V1_ADMIN_APP_ID_GET_GET { "properties": [{ "value": 1 }, null] } => { "properties": [{ "value": "1" }] };
        V2_COMPANYCERT_CREATE_POST
            [{ "companyCertAttributes": { "name": "a" } }] => { "companyCertAttributes": { "name": "a" } };
        V1_COMPANYCERT_FINGER_PRINT_GET_GET
            [{ "companyCertAttributes": { "name": "a" } }] => { "companyCertAttributes": { "name": "a" } };
        V2_ADMIN_STREAMS_LIST_POST
            { "filter": { "streamTypes": [null, { "type": "IM" }] } } => { "filter": { "streamTypes": [{ "type": "IM" }] } };
        V1_STREAMS_SID_ATTACHMENTS_GET
            [{ "userId": "USER_ID", "contentType": "image/jpeg" }, { "name": "b.jpg" }] => [{ "userId": "USER_ID" }, { "name": "b.jpg" }];
    };
    let pod = Pod::start().await;
    for (operation, example, expected) in examples {
        let read = pod.call(operation, 200, &example).await;
        let read = read.unwrap_or_else(|error| panic!("{}: {error}", operation.id()));
        let no_lists =
            |json: &Value| mapped(json, &|value| if value == json!([]) { Value::Null } else { value });
        let [read, expected] = [&*read, &expected].map(|json| without_nulls(&no_lists(json)));
        assert_eq!(read, expected, "{}", operation.id());
    }
}

#[tokio::test]
async fn a_success_that_is_documented_to_be_empty_is_read_as_empty() {
    let pod = Pod::start().await;
    for &operation in Operation::ALL {
        let facts = facts(operation);
        let beside =
            facts["x-empty-success"].as_array().is_some_and(|statuses| statuses.contains(&json!(204)));
        if !beside && facts["responses"]["204"].is_null() {
            continue;
        }
        let answer = pod.call(operation, 204, &Value::Null).await;
        let answer = answer.unwrap_or_else(|error| panic!("{}: {error}", operation.id()));
        let empty = match samples::answer(operation) {
            Value::Array(_) => json!([]),
            Value::Object(_) => json!({}),
            _ => Value::Null,
        };
        assert_eq!((answer.status().as_u16(), without_nulls(&answer)), (204, empty), "{}", operation.id());
    }
}

#[tokio::test]
async fn an_error_keeps_its_status_and_is_the_vendors_under_any_body() {
    let pod = Pod::start().await;
    let said = json!({ "code": 17, "message": "no", "more": 1 });
    let odd = [json!("<html>no</html>"), Value::Null, json!([1]), json!({ "code": "x" })];
    for &operation in Operation::ALL {
        let statuses = facts(operation)["responses"].as_object().unwrap().keys();
        for status in statuses.map(|status| status.parse().unwrap()).filter(|&status: &u16| status >= 400) {
            for body in odd.iter().chain([&said]) {
                let error = pod.call(operation, status, body).await.unwrap_err();
                let Error::ErrorResponse(answer) = error else {
                    panic!("{} {status}: {error}", operation.id())
                };
                // Without a code it is a gateway's.
                let code = (*body == said).then_some(17);
                assert_eq!((answer.status().as_u16(), answer.code), (status, code), "{}", operation.id());
                assert!(*body != said || answer.message.as_deref() == Some("no"), "{}", operation.id());
            }
        }
    }
}
