//! Lists by date.

use futures_util::{StreamExt, TryStreamExt};
use jiff::Timestamp;
use pod_api_ext::{
    Error, PagesErrorKind, StreamId,
    pages::Boundary,
    streams::{Attachment, ListAttachments},
};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use super::Script;

/// A page of attachments, each by its number and date in milliseconds.
fn files(files: impl IntoIterator<Item = (usize, i64)>) -> ResponseTemplate {
    let file = |(number, date): (usize, i64)| json!({ "messageId": "AAAA", "fileId": format!("file-{number}"), "ingestionDate": date });
    ResponseTemplate::new(200).set_body_json(files.into_iter().map(file).collect::<Vec<Value>>())
}

fn stream() -> StreamId {
    "AAAA".parse().unwrap()
}

fn time(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap()
}

fn number(file: &Attachment) -> usize {
    file.file_id().unwrap().trim_start_matches("file-").parse().unwrap()
}

#[tokio::test]
async fn it_goes_on_from_the_last_date_and_gives_each_item_once() {
    let script = Script::of([
        files([(0, 10), (1, 20), (2, 20)]),
        files([(1, 20), (2, 20), (3, 30)]),
        files([(3, 30)]),
    ])
    .await;
    let listing = script.pod().streams().attachments(&stream(), ListAttachments::new().page_size(3));
    let files: Vec<Attachment> = listing.try_collect().await.unwrap();
    assert_eq!(files.iter().map(number).collect::<Vec<_>>(), [0, 1, 2, 3]);
    assert_eq!(script.asked("since").await, ["-", "20", "30"]);
    assert_eq!(script.asked("sortDir").await, ["ASC", "ASC", "ASC"]);
}

#[tokio::test]
async fn newest_first_goes_back_from_the_earliest_date() {
    let script = Script::of([files([(3, 30), (2, 20)]), files([(2, 20), (1, 10)]), files([(1, 10)])]).await;
    let request = ListAttachments::new().newest_first().page_size(2).since(time(5)).to(time(40));
    let files: Vec<Attachment> =
        script.pod().streams().attachments(&stream(), request).try_collect().await.unwrap();
    assert_eq!(files.iter().map(number).collect::<Vec<_>>(), [3, 2, 1]);
    assert_eq!(script.asked("to").await, ["40", "20", "10"]);
    assert_eq!(script.asked("since").await, ["5", "5", "5"]);
}

#[tokio::test]
async fn it_is_gone_on_with_from_its_position() {
    let script = Script::of([files([(0, 10), (1, 20)]), files([(1, 20), (2, 30)]), files([(2, 30)])]).await;
    let request = ListAttachments::new().page_size(2);
    let mut listing = script.pod().streams().attachments(&stream(), request);
    assert_eq!(listing.position(), Some(&Boundary(None)));
    for _ in 0..2 {
        listing.try_next().await.unwrap().unwrap();
    }
    let position = *listing.position().unwrap();
    assert_eq!(position, Boundary(Some(time(20))));
    drop(listing);

    let script = Script::of([files([(1, 20), (2, 30)]), files([(2, 30)])]).await;
    let later = script.pod().streams().attachments(&stream(), request.starting_at(position));
    assert_eq!(later.count().await, 2);
    assert_eq!(script.asked("since").await, ["20", "30"]);
}

#[tokio::test]
async fn more_of_one_date_than_a_page_holds_is_reported_and_not_lost_silently() {
    let full = || files([(0, 10), (1, 10)]);
    let script = Script::of([full(), full(), full()]).await;
    let mut listing = script.pod().streams().attachments(&stream(), ListAttachments::new().page_size(2));
    assert_eq!(number(&listing.next().await.unwrap().unwrap()), 0);
    assert_eq!(number(&listing.next().await.unwrap().unwrap()), 1);
    match listing.next().await {
        Some(Err(Error::Pages(endless))) => {
            assert_eq!(endless.kind, PagesErrorKind::RepeatedPage);
            assert_eq!(endless.position, "1970-01-01T00:00:00.01Z");
        }
        other => panic!("{other:?}"),
    }
    assert!(listing.next().await.is_none());
}

#[tokio::test]
async fn items_without_a_date_end_it_where_the_page_is_not_full() {
    let undated = || ResponseTemplate::new(200).set_body_json(json!([{ "fileId": "file-0" }]));
    let script = Script::of([undated(), undated()]).await;
    let listing = script.pod().streams().attachments(&stream(), ListAttachments::new().page_size(2));
    assert_eq!(listing.count().await, 1);

    let script = Script::of([undated(), undated()]).await;
    let listing = script.pod().streams().attachments(&stream(), ListAttachments::new().page_size(1));
    let given: Vec<_> = listing.collect().await;
    assert!(matches!(&given[..], [Ok(_), Err(Error::Pages(_))]), "{given:?}");
}
