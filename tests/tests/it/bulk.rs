//! Many lookups at once.

mod cache;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::{StreamExt, poll, stream};
use pod_api_ext::{
    Error, Operation, PodClient, RetryPolicy, StreamId, StreamKind,
    bulk::Progress,
    mock::{MockPod, MockStream},
};
use serde_json::json;
use tests::{TOKEN, client_of, server_answering};
use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers};

fn id(number: usize) -> StreamId {
    format!("AAAA{number:04}").parse().unwrap()
}

async fn pod_with(streams: usize) -> MockPod {
    let pod = MockPod::start().await;
    for number in 0..streams {
        pod.add(MockStream::room(id(number), format!("Room {number}")));
    }
    pod
}

/// Ids without end, and how many of them were taken.
fn counted_ids() -> (impl Iterator<Item = StreamId> + Send, Arc<AtomicUsize>) {
    let taken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&taken);
    (std::iter::repeat_with(move || id(counter.fetch_add(1, Ordering::SeqCst))), taken)
}

#[tokio::test]
async fn an_id_that_comes_again_is_asked_for_and_given_once() {
    let pod = pod_with(10).await;
    // Also in another form: the same id as it is pasted.
    let ids = (0..50).map(|number| id(number % 10).to_standard().parse().unwrap());
    let results: Vec<_> = pod.client().stream_infos(ids).results().collect().await;
    assert_eq!((results.len(), pod.calls_of(Operation::V2_STREAMS_SID_INFO_GET)), (10, 10));
    for looked_up in &results {
        let stream = looked_up.result.as_ref().unwrap();
        assert_eq!((stream.id(), stream.kind()), (Some(looked_up.id.clone()), Some(StreamKind::Room)));
    }
}

#[tokio::test]
async fn a_lookup_that_fails_is_a_value_among_the_others() {
    let pod = pod_with(3).await;
    let results: Vec<_> = pod.client().stream_infos((0..5).map(id)).in_order().results().collect().await;
    let names: Vec<_> = results
        .iter()
        .map(|looked_up| match &looked_up.result {
            Ok(stream) => stream.room_name().unwrap().to_owned(),
            Err(Error::NotFound(_)) => "not found".to_owned(),
            Err(other) => other.to_string(),
        })
        .collect();
    assert_eq!(names, ["Room 0", "Room 1", "Room 2", "not found", "not found"]);
}

/// A server on which one stream takes an hour and the others nothing.
async fn server_with_slow(number: usize) -> MockServer {
    server_with_delay_of(number, Duration::from_secs(3600)).await
}

/// A server on which one stream takes this long and the others nothing.
async fn server_with_delay_of(number: usize, delay: Duration) -> MockServer {
    let server = MockServer::start().await;
    let slow = format!("/{}/", id(number));
    let answer = move |request: &Request| {
        let answer = ResponseTemplate::new(200).set_body_json(json!({}));
        if request.url.path().contains(&slow) { answer.set_delay(delay) } else { answer }
    };
    Mock::given(matchers::any()).respond_with(answer).mount(&server).await;
    server
}

#[tokio::test]
async fn results_come_as_they_are_there_and_a_slow_one_holds_up_no_other() {
    let server = server_with_slow(0).await;
    let mut results =
        Box::pin(client_of(&server.uri()).stream_infos((0..20).map(id)).concurrency(2).results());
    for _ in 1..20 {
        assert_ne!(results.next().await.unwrap().id, id(0));
    }
    assert!(poll!(results.next()).is_pending());
}

#[tokio::test]
async fn results_in_order_wait_for_a_slow_one_and_take_no_more_ids_meanwhile() {
    let server = server_with_slow(3).await;
    let (ids, taken) = counted_ids();
    let mut results =
        Box::pin(client_of(&server.uri()).stream_infos(ids).concurrency(4).in_order().results());
    for number in 0..3 {
        assert_eq!(results.next().await.unwrap().id, id(number));
    }
    let waiting = tokio::time::timeout(Duration::from_millis(200), results.next()).await;
    assert!(waiting.is_err(), "{waiting:?}");
    assert_eq!(taken.load(Ordering::SeqCst), 3 + 4);
}

#[tokio::test]
async fn no_more_ids_are_taken_than_lookups_may_be_under_way() {
    let answer = ResponseTemplate::new(200).set_body_json(json!({})).set_delay(Duration::from_secs(3600));
    let server = server_answering(answer).await;
    for concurrency in [0, 1, 5] {
        let (ids, taken) = counted_ids();
        let mut results =
            Box::pin(client_of(&server.uri()).stream_infos(ids).concurrency(concurrency).results());
        assert_eq!(taken.load(Ordering::SeqCst), 0, "ids are taken before anyone asks for results");
        for _ in 0..3 {
            assert!(poll!(results.next()).is_pending());
        }
        assert_eq!(taken.load(Ordering::SeqCst), concurrency.max(1));
    }
}

#[tokio::test]
async fn dropping_the_results_stops_the_lookups() {
    let pod = pod_with(0).await;
    let (ids, taken) = counted_ids();
    let results = pod.client().stream_infos(ids).concurrency(3).results();
    let first: Vec<_> = results.take(10).collect().await;
    assert_eq!(first.len(), 10);
    let (taken, calls) = (taken.load(Ordering::SeqCst), pod.calls());
    assert!(taken <= 10 + 3 && calls <= taken, "{taken} ids, {calls} calls");
}

/// What a caller does between two results neither waits for the lookups nor holds them up.
#[tokio::test]
async fn a_caller_can_make_other_calls_between_results() {
    let pod = pod_with(40).await;
    for client in [pod.builder().requests_per_second(60), pod.builder().concurrent_calls(2)] {
        let client = client.build().unwrap();
        let mut results = Box::pin(client.stream_infos((0..40).map(id)).results());
        let hurried = client.with_timeout(Duration::from_secs(5));
        let mut count = 0;
        while let Some(looked_up) = results.next().await {
            looked_up.result.unwrap();
            hurried.stream_info(&looked_up.id).await.unwrap();
            count += 1;
        }
        assert_eq!(count, 40);
    }
}

#[tokio::test]
async fn a_caller_that_is_slow_does_not_make_lookups_late() {
    let answer = ResponseTemplate::new(200).set_body_json(json!({})).set_delay(Duration::from_millis(20));
    let server = server_answering(answer).await;
    let client = PodClient::builder(server.uri()).session_token(TOKEN).retry(RetryPolicy::none());
    let client = client.attempt_timeout(Duration::from_millis(500)).build().unwrap();
    for in_order in [false, true] {
        let lookups = client.stream_infos((0..12).map(id)).concurrency(4);
        let lookups = if in_order { lookups.in_order() } else { lookups };
        let mut results = Box::pin(lookups.results());
        let mut count = 0;
        while let Some(looked_up) = results.next().await {
            looked_up.result.unwrap();
            count += 1;
            if count == 1 {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        assert_eq!(count, 12);
    }
}

#[test]
fn lookups_whose_runtime_has_shut_down_are_told_as_errors() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let first = runtime();
    let server =
        first.block_on(server_answering(ResponseTemplate::new(200).set_delay(Duration::from_secs(3600))));
    let client = client_of(&server.uri());
    let mut results = Box::pin(client.stream_infos((0..3).map(id)).results());
    first.block_on(async { assert!(poll!(results.next()).is_pending()) });
    first.shutdown_background();
    runtime().block_on(async {
        for _ in 0..3 {
            let looked_up = results.next().await.unwrap();
            assert!(matches!(looked_up.result, Err(Error::Interrupted(_))), "{looked_up:?}");
        }
        assert!(results.next().await.is_none());
    });
}

#[tokio::test]
async fn progress_is_told_after_every_result() {
    let pod = pod_with(3).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let listener = Arc::clone(&told);
    let ids = [0, 1, 1, 7, 2].map(id);
    let lookups = pod.client().stream_infos(ids).concurrency(1);
    let results = lookups.on_progress(move |progress| listener.lock().unwrap().push(progress)).results();
    assert_eq!(results.count().await, 4);
    let told: Vec<Progress> = told.lock().unwrap().clone();
    assert_eq!(told.iter().map(|progress| progress.done).collect::<Vec<_>>(), [1, 2, 3, 4]);
    let last = told.last().unwrap();
    assert_eq!((last.failed, last.repeated, last.ids), (1, 1, Some(5)));
    assert_eq!(last.to_string(), "4 of 4 done, 1 failed");

    // How many of the pasted texts are ids is not known in advance.
    let pasted = [id(0).to_standard(), "no id".to_owned(), id(1).to_standard()];
    let ids = pasted.into_iter().filter_map(|text| text.parse().ok());
    let told = Arc::new(Mutex::new(String::new()));
    let listener = Arc::clone(&told);
    let lookups = pod.client().stream_infos(ids);
    let results =
        lookups.on_progress(move |progress| *listener.lock().unwrap() = progress.to_string()).results();
    assert_eq!(results.count().await, 2);
    assert_eq!(*told.lock().unwrap(), "2 done");
}

#[tokio::test]
async fn ids_may_come_from_a_stream_and_conversations_are_looked_up_too() {
    let pod = pod_with(4).await;
    pod.add(MockStream::im(id(4), [1.into(), 2.into()]));
    let ids = stream::iter((0..5).map(id));
    let lookups = pod.client().conversations_from(ids).with_members().in_order();
    let results: Vec<_> = lookups.results().collect().await;
    let kinds: Vec<_> = results.iter().map(|found| found.result.as_ref().unwrap().kind().unwrap()).collect();
    assert_eq!(kinds[3..], [StreamKind::Room, StreamKind::Im]);
    assert!(results.iter().all(|found| found.result.as_ref().unwrap().members.seen().is_some()));
    assert_eq!(pod.calls(), 4 * 3 + 2);
    let without_members: Vec<_> = pod.client().conversations([id(0)]).results().collect().await;
    assert!(without_members[0].result.as_ref().unwrap().members.seen().is_none());
}
