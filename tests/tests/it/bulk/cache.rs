//! Answers that are kept for a while.

use std::time::Duration;

use futures_util::{StreamExt, future, poll};
use pod_api_ext::{
    Error, Operation, PodClient, StreamInfo,
    bulk::LookupCache,
    conversation::Conversation,
    mock::{Fault, MockPod},
};
use tests::client_of;

use super::{id, pod_with, server_with_delay_of};

const AN_HOUR: Duration = Duration::from_secs(3600);

async fn look_up(
    client: &PodClient,
    ids: usize,
    cache: &LookupCache<StreamInfo>,
) -> Vec<Result<StreamInfo, Error>> {
    let lookups = client.stream_infos((0..ids).map(id)).cached(cache).in_order();
    lookups.results().map(|looked_up| looked_up.result).collect().await
}

fn calls(pod: &MockPod) -> usize {
    pod.calls_of(Operation::V2_STREAMS_SID_INFO_GET)
}

#[tokio::test]
async fn an_answer_is_asked_for_once_while_it_is_kept() {
    let (pod, cache) = (pod_with(5).await, LookupCache::new(100, AN_HOUR));
    for ids in [3, 5, 5] {
        let results = look_up(&pod.client(), ids, &cache).await;
        assert!(results.len() == ids && results.iter().all(Result::is_ok));
    }
    assert_eq!(calls(&pod), 5);
    cache.clear();
    look_up(&pod.client(), 5, &cache).await;
    assert_eq!(calls(&pod), 10);
}

#[tokio::test]
async fn an_answer_is_given_only_to_the_session_that_got_it() {
    let (pod, cache) = (pod_with(1).await, LookupCache::new(100, AN_HOUR));
    assert!(look_up(&pod.client(), 1, &cache).await[0].is_ok());
    let other_session = client_of(&pod.url());
    let refused = look_up(&other_session, 1, &cache).await.remove(0).unwrap_err();
    assert!(matches!(refused, Error::Unauthorized(_)), "{refused}");

    // Nor does one pod answer for another.
    let other_pod = MockPod::start().await;
    let token = pod.session_token();
    let other_client = PodClient::builder(other_pod.url()).session_token(token).build().unwrap();
    assert!(look_up(&other_client, 1, &cache).await[0].is_err());
}

#[tokio::test]
async fn an_answer_is_forgotten_after_its_time() {
    let (pod, cache) = (pod_with(1).await, LookupCache::new(100, Duration::from_millis(1)));
    let asked_again = async {
        while calls(&pod) < 3 {
            assert!(look_up(&pod.client(), 1, &cache).await[0].is_ok());
        }
    };
    tokio::time::timeout(Duration::from_secs(10), asked_again).await.expect("kept for ever");
}

#[tokio::test]
async fn a_failed_lookup_is_not_kept() {
    let (pod, cache) = (pod_with(1).await, LookupCache::new(100, AN_HOUR));
    pod.next_calls(1, Fault::Status(500));
    let failed = look_up(&pod.client(), 1, &cache).await.remove(0).unwrap_err();
    assert_eq!(failed.status(), Some(500));
    assert!(look_up(&pod.client(), 1, &cache).await[0].is_ok());
}

#[tokio::test]
async fn lookups_of_one_id_at_the_same_time_make_one_call() {
    let (pod, cache) = (pod_with(1).await, LookupCache::new(100, AN_HOUR));
    pod.next_calls(1, Fault::Delay(Duration::from_millis(100)));
    let client = pod.client();
    let results = future::join_all((0..10).map(|_| look_up(&client, 1, &cache))).await;
    assert!(results.iter().all(|results| results[0].is_ok()));
    assert_eq!(calls(&pod), 1);
}

#[tokio::test]
async fn an_id_on_its_way_can_be_looked_up_between_results() {
    let server = server_with_delay_of(1, Duration::from_millis(300)).await;
    let (client, cache) = (client_of(&server.uri()), LookupCache::new(100, AN_HOUR));
    let mut results = Box::pin(client.stream_infos([id(0), id(1)]).cached(&cache).results());
    assert_eq!(results.next().await.unwrap().id, id(0));
    let within = tokio::time::timeout(Duration::from_secs(10), look_up(&client, 2, &cache)).await.unwrap();
    assert!(within.iter().all(Result::is_ok), "{within:?}");
    assert_eq!(results.next().await.unwrap().id, id(1));
    assert_eq!(server.received_requests().await.unwrap().len(), 2);
}

/// A lookup whose runtime is kept and not driven does not hold up those of others.
#[test]
fn a_lookup_that_nobody_drives_is_not_waited_for() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (kept, other) = (runtime(), runtime());
    let (pod, cache) = (other.block_on(pod_with(1)), LookupCache::new(100, AN_HOUR));
    let client = pod.client().with_timeout(Duration::from_millis(500));
    let mut results = Box::pin(client.stream_infos([id(0)]).cached(&cache).results());
    kept.block_on(async {
        assert!(poll!(results.next()).is_pending());
        // The task has begun, and is not driven to its end.
        tokio::task::yield_now().await;
    });
    let found = async { tokio::time::timeout(Duration::from_secs(20), look_up(&client, 1, &cache)).await };
    let results = other.block_on(found).expect("waits for ever");
    results[0].as_ref().unwrap();
}

#[tokio::test]
async fn a_conversation_without_members_does_not_answer_for_one_with_them() {
    let (pod, cache) = (pod_with(1).await, LookupCache::<Conversation>::new(100, AN_HOUR));
    let client = pod.client();
    client.conversations([id(0)]).cached(&cache).results().count().await;
    let with_members = client.conversations([id(0)]).cached(&cache).with_members();
    let found: Vec<_> = with_members.results().collect().await;
    assert!(found[0].result.as_ref().unwrap().members.seen().is_some());
}
