//! Lists with `skip` and `limit`.

use std::sync::{Arc, Mutex};

use futures_util::{StreamExt, TryStreamExt};
use pod_api_ext::{
    Error,
    pages::Listing,
    streams::{CompanyStream, ListAllStreams, ListStreams, StreamSummary},
};
use tests::client_of;
use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers};

use super::{Script, company_streams, id, streams};

async fn numbers(listing: Listing<StreamSummary, u64>) -> Vec<usize> {
    let streams: Vec<StreamSummary> = listing.try_collect().await.unwrap();
    streams.iter().map(|stream| number(stream.raw().id.as_deref().unwrap())).collect()
}

async fn company_numbers(listing: Listing<CompanyStream, u64>) -> Vec<usize> {
    let streams: Vec<CompanyStream> = listing.try_collect().await.unwrap();
    streams.iter().map(|stream| number(stream.raw().id.as_deref().unwrap())).collect()
}

fn number(text: &str) -> usize {
    text.trim_start_matches("AAAA").parse().unwrap()
}

fn pages_of(size: u32) -> ListStreams {
    ListStreams::new().page_size(size)
}

fn range(numbers: std::ops::Range<usize>) -> Vec<usize> {
    numbers.collect()
}

#[tokio::test]
async fn nothing_at_all_is_an_empty_list_whether_by_204_or_by_an_empty_array() {
    for none in [ResponseTemplate::new(204), streams([])] {
        let script = Script::of([none]).await;
        assert!(numbers(script.pod().streams().list(pages_of(2))).await.is_empty());
        assert_eq!(script.asked("skip").await, ["0"]);
    }
}

#[tokio::test]
async fn a_list_without_a_total_goes_on_until_nothing_comes() {
    let script = Script::of([streams(0..2), streams(2..4), streams(4..5)]).await;
    assert_eq!(numbers(script.pod().streams().list(pages_of(2))).await, range(0..5));
    // The last page was not full: nothing follows it, neither next to it nor a page's worth further.
    assert_eq!(script.asked("skip").await, ["0", "2", "4", "5", "6"]);
    assert_eq!(script.asked("limit").await, ["2", "2", "2", "2", "2"]);
}

#[tokio::test]
async fn a_page_that_is_not_full_is_not_the_end() {
    let script = Script::of([streams(0..3), streams(3..4), streams(4..8)]).await;
    assert_eq!(numbers(script.pod().streams().list(pages_of(4))).await, range(0..8));
    assert_eq!(script.asked("skip").await, ["0", "3", "4", "8"]);
}

/// A pod that counts hidden streams too, and takes them out of the page that it has cut.
fn sieved(shown: &'static [usize], all: usize) -> impl Fn(&Request) -> ResponseTemplate + Send + Sync {
    move |request| {
        let number = |name| {
            let mut pairs = request.url.query_pairs();
            pairs.find(|(key, _)| key == name).unwrap().1.parse::<usize>().unwrap()
        };
        let (skip, limit) = (number("skip"), number("limit"));
        let page = (0..all).skip(skip).take(limit);
        streams(page.filter(|number| shown.contains(number)))
    }
}

#[tokio::test]
async fn a_pod_that_takes_items_out_of_its_pages_loses_none_and_repeats_none() {
    for shown in [
        [0, 3, 8].as_slice(),
        &[0, 1, 2, 3, 4, 5, 6, 7, 8],
        &[3, 4, 7, 8],
        &[2, 5],
        &[1, 3, 5, 7],
        &[0, 1, 2],
        &[0, 5],
        &[0, 1, 6],
        &[0],
    ] {
        let server = MockServer::start().await;
        Mock::given(matchers::any()).respond_with(sieved(shown, 9)).mount(&server).await;
        let listing = client_of(&server.uri()).streams().list(pages_of(4));
        assert_eq!(numbers(listing).await, shown, "{shown:?}");
    }
}

#[tokio::test]
async fn a_pod_with_small_pages_of_a_list_that_grows_at_its_front_loses_nothing() {
    // It gives three at most whatever is asked for, and before its second answer one more stream comes first.
    let script = Script::of([streams(1..4), streams(3..6), streams(6..9), streams(9..10)]).await;
    assert_eq!(numbers(script.pod().streams().list(pages_of(50))).await, range(1..10));
    assert_eq!(script.asked("skip").await[..5], ["0", "3", "6", "9", "10"]);
}

#[tokio::test]
async fn a_pod_that_gives_more_than_asked_for_loses_nothing() {
    let script = Script::of([streams(0..7), streams(7..9)]).await;
    assert_eq!(numbers(script.pod().streams().list(pages_of(2))).await, range(0..9));
    assert_eq!(script.asked("skip").await, ["0", "7", "9"]);
}

#[tokio::test]
async fn a_list_with_a_total_ends_there() {
    // Whether its last page is full or not.
    for total in [3, 4] {
        let pages = [company_streams(total, 0..2), company_streams(total, 2..total)];
        let script = Script::of(pages).await;
        let listing = script.pod().streams().list_all(ListAllStreams::new().page_size(2));
        assert_eq!(company_numbers(listing).await, range(0..total));
        assert_eq!(script.asked("skip").await, ["0", "2"]);
    }
}

#[tokio::test]
async fn a_total_that_counts_only_its_page_is_not_the_end() {
    let pages = [company_streams(2, 0..2), company_streams(2, 2..4), company_streams(0, [])];
    let script = Script::of(pages).await;
    let listing = script.pod().streams().list_all(ListAllStreams::new().page_size(2));
    assert_eq!(company_numbers(listing).await, range(0..4));
    assert_eq!(script.asked("skip").await, ["0", "2", "4"]);
}

#[tokio::test]
async fn a_list_tells_how_far_it_has_come() {
    let script = Script::of([company_streams(3, 0..2), company_streams(3, 2..3)]).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let listing = script.pod().streams().list_all(ListAllStreams::new().page_size(2));
    let listing = listing.on_progress({
        let told = told.clone();
        move |progress| told.lock().unwrap().push(progress.to_string())
    });
    assert_eq!(company_numbers(listing).await, range(0..3));
    assert_eq!(*told.lock().unwrap(), ["2 of 3 items, page 1", "3 of 3 items, page 2"]);
}

#[tokio::test]
async fn an_empty_page_before_the_total_is_passed_over() {
    let script =
        Script::of([company_streams(5, []), company_streams(5, 2..4), company_streams(5, 4..5)]).await;
    let listing = script.pod().streams().list_all(ListAllStreams::new().page_size(2));
    assert_eq!(company_numbers(listing).await, range(2..5));
    assert_eq!(script.asked("skip").await, ["0", "2", "4"]);
}

#[tokio::test]
async fn a_list_is_gone_on_with_from_its_position() {
    let script = Script::of([streams(0..2), streams(2..4), streams(4..5)]).await;
    let mut listing = script.pod().streams().list(pages_of(2));
    assert_eq!(listing.position(), Some(&0));
    for position in [0, 2, 2, 4] {
        listing.try_next().await.unwrap().unwrap();
        assert_eq!(listing.position(), Some(&position));
    }
    listing.try_next().await.unwrap().unwrap();
    // The last page was not full, so one more will be asked for.
    assert_eq!(listing.position(), Some(&5));
    assert!(listing.try_next().await.unwrap().is_none());
    assert_eq!(listing.position(), None);

    let script = Script::of([streams(2..4)]).await;
    let later = script.pod().streams().list(pages_of(2).starting_at(2));
    assert_eq!(numbers(later).await, [2, 3]);
    assert_eq!(script.asked("skip").await, ["2", "4"]);
}

#[tokio::test]
async fn pages_tell_where_they_are_and_how_many_items_there_are() {
    let script = Script::of([company_streams(3, 0..2), company_streams(3, 2..3)]).await;
    let request = ListAllStreams::new().page_size(2);
    let pages: Vec<_> = script.pod().streams().list_all(request).into_pages().try_collect().await.unwrap();
    let told: Vec<_> =
        pages.iter().map(|page| (page.items.len(), page.position, page.next, page.total)).collect();
    assert_eq!(told, [(2, 0, Some(2), Some(3)), (1, 2, None, Some(3))]);
}

#[tokio::test]
async fn a_page_that_fails_ends_the_list_and_is_where_it_goes_on() {
    let script = Script::of([streams(0..2), ResponseTemplate::new(403)]).await;
    let mut listing = script.pod().streams().list(pages_of(2));
    assert_eq!(listing.next().await.unwrap().unwrap().id().unwrap().as_str(), id(0));
    assert!(listing.next().await.unwrap().is_ok());
    let error = listing.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Forbidden { .. }), "{error}");
    assert!(listing.next().await.is_none());
    assert_eq!(listing.position(), Some(&2));
    assert_eq!(script.asked("skip").await, ["0", "2"]);
}
