//! Messages.

use futures_util::TryStreamExt;
use pod_api_ext::{
    MessageId, Operation,
    messages::{ListReceipts, Relationship},
    mock::{Fault, MockPod},
    pages::Cursor,
};
use serde_json::json;

fn message() -> MessageId {
    "XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==".parse().unwrap()
}

#[tokio::test]
async fn receipts_go_on_after_the_cursor() {
    let pod = MockPod::start().await;
    pod.answer_with(Operation::V1_ADMIN_MESSAGES_MESSAGE_ID_RECEIPTS_GET, |call| {
        assert_eq!(call.path("messageId"), Some("XlU3OH9eVMzq-yss7M_xyn___oxwgbtGbQ"));
        let page = |user: i64, cursors| {
            let receipts = json!([{ "user": { "id": user }, "readReceiptTimestamp": 1_536_346_282_592_i64 }]);
            json!({ "readReceiptCount": 2, "MessageReceiptDetail": receipts, "pagination": { "cursors": cursors } })
        };
        match call.query("after").as_deref() {
            None => Ok(page(1, json!({ "after": "1" }))),
            Some("1") => Ok(page(2, json!({ "before": "0" }))),
            Some(_) => Err(Fault::Status(400)),
        }
    });
    let users = |request| {
        let receipts = pod.client().messages().receipts(&message(), request);
        receipts.map_ok(|receipt| receipt.user().unwrap().id().unwrap().get()).try_collect::<Vec<_>>()
    };
    assert_eq!(users(ListReceipts::new()).await.unwrap(), [1, 2]);
    let rest = ListReceipts::new().starting_at(Cursor(Some("1".to_owned())));
    assert_eq!(users(rest).await.unwrap(), [2]);
}

#[tokio::test]
async fn a_message_suppressed_before_has_no_time() {
    let pod = MockPod::start().await;
    let suppressed =
        |date: i64| json!({ "messageId": message(), "suppressed": true, "suppressionDate": date });
    let answers = [suppressed(1_536_346_282_592), suppressed(0)];
    pod.answers(Operation::V1_ADMIN_MESSAGESUPPRESSION_ID_SUPPRESS_POST, answers);
    let client = pod.client();
    let now = client.messages().suppress(&message()).await.unwrap();
    assert_eq!(now.suppressed_at(), Some("2018-09-07T18:51:22.592Z".parse().unwrap()));
    assert_eq!(client.messages().suppress(&message()).await.unwrap().suppressed_at(), None);
}

#[tokio::test]
async fn ids_of_related_messages_are_read_in_any_form() {
    let pod = MockPod::start().await;
    pod.answer(
        Operation::V1_ADMIN_MESSAGES_MESSAGE_ID_METADATA_RELATIONSHIPS_GET,
        json!({
            "parent": { "messageId": message().to_standard(), "relationshipType": "REPLY_FORM" },
            "replies": ["AAAA", "?", "BBBB"],
        }),
    );
    let related = pod.client().messages().relationships(&message()).await.unwrap();
    assert_eq!((related.parent(), related.to_parent()), (Some(message()), Some(Relationship::FormReply)));
    assert_eq!(related.replies().map(String::from).collect::<Vec<_>>(), ["AAAA", "BBBB"]);
}

#[tokio::test]
async fn the_stream_of_a_message_has_an_id_to_go_on_with() {
    let pod = MockPod::start().await;
    let stream = json!({ "id": "lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==", "streamType": "ROOM" });
    pod.answer(Operation::V1_ADMIN_MESSAGES_POST, json!([{ "messageId": message(), "stream": stream }]));
    let found = pod.client().messages().metadata([message()]).await.unwrap();
    let id = found[0].stream().unwrap().id().unwrap();
    assert_eq!(id.as_str(), "lX1hwfmQ-AK_k_a_BB0y2n___q2-0KfbdA");
    let none = pod.client().messages().metadata([]).await.unwrap_err();
    assert_eq!(none.to_string(), "messageIds names no message; nothing was sent");
}
