//! The next page is on its way while the caller works on this one.

use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt, poll};
use pod_api_ext::streams::ListStreams;
use tests::client_of;
use tokio::{sync::mpsc, time::timeout};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers};

use super::streams;

const LONG: Duration = Duration::from_secs(3600);

/// Tells of every request by its `skip`; all pages but the first take an hour.
struct Slow {
    arrived: mpsc::UnboundedSender<String>,
}

impl Respond for Slow {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let skip = request.url.query_pairs().find(|(key, _)| key == "skip").unwrap().1.into_owned();
        let answer = match skip.as_str() {
            "0" => streams(0..3),
            _ => streams(3..6).set_delay(LONG),
        };
        self.arrived.send(skip).unwrap();
        answer
    }
}

async fn slow_pod() -> (MockServer, mpsc::UnboundedReceiver<String>) {
    let server = MockServer::start().await;
    let (arrived, arrivals) = mpsc::unbounded_channel();
    Mock::given(matchers::any()).respond_with(Slow { arrived }).mount(&server).await;
    (server, arrivals)
}

async fn next(arrivals: &mut mpsc::UnboundedReceiver<String>) -> String {
    timeout(Duration::from_secs(10), arrivals.recv()).await.expect("no request came").unwrap()
}

#[tokio::test]
async fn nothing_is_asked_for_before_the_list_is_polled_and_then_one_page_ahead() {
    let (server, mut arrivals) = slow_pod().await;
    let mut listing = client_of(&server.uri()).streams().list(ListStreams::new().page_size(3));
    tokio::task::yield_now().await;
    assert!(arrivals.try_recv().is_err());

    listing.try_next().await.unwrap().unwrap();
    assert_eq!(next(&mut arrivals).await, "0");
    // From here on the list is not polled, and the request for the second page comes all the same.
    assert_eq!(next(&mut arrivals).await, "3");

    // The rest of the first page is there while the second one is not.
    for _ in 0..2 {
        assert!(poll!(listing.next()).is_ready());
    }
    assert!(poll!(listing.next()).is_pending());
    assert_eq!(listing.position(), Some(&3));
    // Only one page is asked for ahead.
    assert!(arrivals.try_recv().is_err());
}

#[tokio::test]
async fn a_dropped_list_gives_its_request_up() {
    let (server, mut arrivals) = slow_pod().await;
    let pod = client_of(&server.uri());
    let mut listing = pod.streams().list(ListStreams::new().page_size(3));
    listing.try_next().await.unwrap().unwrap();
    next(&mut arrivals).await;
    next(&mut arrivals).await;
    let tasks = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    let before = tasks();
    drop(listing);
    // The page's task ends, and so do those of its connection; none of them waits for the hour.
    timeout(Duration::from_secs(10), async {
        while tasks() >= before {
            tokio::task::yield_now().await;
        }
    })
    .await
    .expect("the task of the page goes on");
}
