//! Lists that have no end.

use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::StreamExt;
use pod_api_ext::{
    Error, PagesError, PagesErrorKind,
    pages::{Fetched, Pages},
    streams::ListStreams,
};

use super::{Script, streams};

fn endless<T: std::fmt::Debug>(last: Option<&Result<T, Error>>) -> &PagesError {
    match last {
        Some(Err(Error::Pages(endless))) => endless,
        other => panic!("not stopped: {other:?}"),
    }
}

#[tokio::test]
async fn a_pod_that_repeats_its_first_page_is_stopped_and_each_item_is_given_once() {
    // A page that is not full may be repeated once, by a pod that takes items out of the pages that it has cut.
    for (page, pages, position) in [(0..2, 2, "2"), (0..1, 3, "3")] {
        let script = Script::of((0..10).map(|_| streams(page.clone()))).await;
        let given: Vec<_> = script.pod().streams().list(ListStreams::new().page_size(2)).collect().await;
        let stopped = endless(given.last());
        assert_eq!((stopped.kind, given.len()), (PagesErrorKind::RepeatedPage, page.len() + 1));
        assert_eq!((stopped.pages, &*stopped.position), (pages, position));
        let error = given.into_iter().last().unwrap().unwrap_err();
        assert!(!error.is_retryable() && error.failure().is_none());
    }
}

#[tokio::test]
async fn a_pod_that_goes_round_through_several_pages_is_stopped_when_one_comes_again() {
    let script = Script::of((0..30).map(|call| streams([call % 3 * 2, call % 3 * 2 + 1]))).await;
    let given: Vec<_> = script.pod().streams().list(ListStreams::new().page_size(2)).collect().await;
    assert_eq!(endless(given.last()).kind, PagesErrorKind::RepeatedPage);
    assert_eq!(given.len(), 6 + 1);
}

#[tokio::test]
async fn a_pod_whose_pages_never_end_is_stopped_at_the_callers_bound() {
    let script = Script::of((0..30).map(|call| streams([call]))).await;
    let listing = script.pod().streams().list(ListStreams::new().page_size(1)).at_most_pages(5);
    let given: Vec<_> = listing.collect().await;
    let stopped = endless(given.last());
    assert_eq!((stopped.kind, stopped.pages), (PagesErrorKind::TooManyPages, 5));
    assert_eq!(stopped.position, "5");
    assert_eq!(given.len(), 5 + 1);
    assert_eq!(script.answers().len(), 25);
}

#[tokio::test]
async fn cursors_that_lead_back_are_followed_once() {
    let calls: &AtomicUsize = Box::leak(Box::default());
    let pages = Pages::new("a".to_owned(), u32::to_string, move |cursor: String| async move {
        let number = calls.fetch_add(1, Ordering::SeqCst);
        let after = if cursor == "b" { "c" } else { "b" };
        Ok(Fetched::new(vec![u32::try_from(number).unwrap()], Some(after.to_owned())))
    });
    let given: Vec<_> = pages.into_items().collect().await;
    let stopped = endless(given.last());
    assert_eq!((stopped.kind, stopped.position.as_str()), (PagesErrorKind::Cycle, "b"));
    assert_eq!(stopped.to_string(), "the pod leads back to an earlier page, at position b, after 3 pages");
    let items: Vec<u32> = given.into_iter().filter_map(Result::ok).collect();
    assert_eq!(items, [0, 1, 2]);
    assert_eq!(calls.load(Ordering::SeqCst), 3);
}
