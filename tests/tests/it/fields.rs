//! Every field may be missing, null or new, and the answer is still an answer.

use pod_api_ext::{ImInfo, Origin, StreamInfo, StreamKind, UserId, pod_api::types};
use serde_json::{Value, json};
use tests::{CANONICAL_ID, client_of, server_answering, stream_id};
use wiremock::ResponseTemplate;

async fn stream_info(body: Value) -> StreamInfo {
    let server = server_answering(ResponseTemplate::new(200).set_body_json(body)).await;
    client_of(&server.uri()).stream_info(&stream_id()).await.unwrap()
}

async fn im_info(body: Value) -> ImInfo {
    let server = server_answering(ResponseTemplate::new(200).set_body_json(body)).await;
    client_of(&server.uri()).im_info(&stream_id()).await.unwrap()
}

fn full_stream() -> Value {
    json!({
        "id": CANONICAL_ID,
        "crossPod": true,
        "origin": "EXTERNAL",
        "active": false,
        "lastMessageDate": 1_536_346_282_592_i64,
        "streamType": { "type": "ROOM" },
        "streamAttributes": { "members": [347_583_113_331_315_i64, "347583113331316"] },
        "roomAttributes": {
            "name": "Ops – 手術室",
            "groups": [{ "id": 10_750_000_001_i64, "addedBy": "347583113331315" }],
        },
    })
}

fn full_im() -> Value {
    json!({
        "V1IMAttributes": { "pinnedMessageId": "XlU3OH9eVMzq-yss7M_xyn___oxwgbtGbQ" },
        "IMSystemInfo": { "id": CANONICAL_ID, "creationDate": 1_680_674_828_000_i64, "active": true },
    })
}

/// The document with each field in turn taken out, then set to null, at every depth.
pub(crate) fn without_each_field(document: &Value) -> Vec<Value> {
    let mut variants = Vec::new();
    match document {
        Value::Object(fields) => {
            for (name, value) in fields {
                let mut absent = fields.clone();
                absent.remove(name);
                variants.push(Value::Object(absent));
                for replacement in std::iter::once(Value::Null).chain(without_each_field(value)) {
                    let mut changed = fields.clone();
                    changed.insert(name.clone(), replacement);
                    variants.push(Value::Object(changed));
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                for replacement in without_each_field(item) {
                    let mut changed = items.clone();
                    changed[index] = replacement;
                    variants.push(Value::Array(changed));
                }
            }
        }
        _ => {}
    }
    variants
}

#[tokio::test]
async fn a_full_answer_is_read_whole() {
    let stream = stream_info(full_stream()).await;
    assert_eq!(stream.id(), Some(stream_id()));
    assert_eq!(stream.kind(), Some(StreamKind::Room));
    assert_eq!(stream.origin(), Some(Origin::External));
    assert_eq!((stream.cross_pod(), stream.active()), (Some(true), Some(false)));
    assert_eq!(stream.last_message_at().unwrap().to_string(), "2018-09-07T18:51:22.592Z");
    let members: Vec<UserId> = stream.members().collect();
    assert_eq!(members, [347_583_113_331_315.into(), 347_583_113_331_316.into()]);
    assert_eq!(stream.room_name(), Some("Ops – 手術室"));
    let group = stream.groups().next().unwrap();
    assert_eq!(
        (group.id.unwrap().get(), group.added_by.unwrap().get()),
        (10_750_000_001, 347_583_113_331_315)
    );

    let im = im_info(full_im()).await;
    assert_eq!((im.id(), im.active()), (Some(stream_id()), Some(true)));
    assert_eq!(im.created_at().unwrap().to_string(), "2023-04-05T06:07:08Z");
    assert_eq!(im.pinned_message().unwrap().as_str(), "XlU3OH9eVMzq-yss7M_xyn___oxwgbtGbQ");
}

#[tokio::test]
async fn an_empty_answer_is_one_of_which_nothing_is_known() {
    let stream = stream_info(json!({})).await;
    assert!(stream.id().is_none() && stream.kind().is_none() && stream.origin().is_none());
    assert!(stream.active().is_none() && stream.cross_pod().is_none() && stream.last_message_at().is_none());
    assert!(stream.room_name().is_none() && stream.members().len() == 0 && stream.groups().len() == 0);
    let im = im_info(json!({})).await;
    assert!(im.id().is_none() && im.active().is_none());
    assert!(im.created_at().is_none() && im.pinned_message().is_none());
}

#[test]
fn any_field_may_be_absent_or_null() {
    let streams = without_each_field(&full_stream());
    // 14 fields at all depths, each absent once and null once.
    assert_eq!(streams.len(), 2 * 14);
    for document in streams {
        let raw: types::V2StreamAttributes =
            serde_json::from_value(document.clone()).unwrap_or_else(|error| panic!("{document}: {error}"));
        let stream = StreamInfo::from(raw);
        let _ = (
            stream.id(),
            stream.kind(),
            stream.last_message_at(),
            stream.members().len(),
            stream.groups().len(),
        );
    }
    let ims = without_each_field(&full_im());
    assert_eq!(ims.len(), 2 * 6);
    for document in ims {
        let raw: types::V1imDetail =
            serde_json::from_value(document.clone()).unwrap_or_else(|error| panic!("{document}: {error}"));
        let im = ImInfo::from(raw);
        let _ = (im.id(), im.created_at(), im.pinned_message());
    }
}

#[tokio::test]
async fn absent_null_and_empty_groups_are_alike() {
    for attributes in [json!({}), json!({ "groups": null }), json!({ "groups": [] })] {
        assert_eq!(stream_info(json!({ "roomAttributes": attributes })).await.groups().len(), 0);
    }
}

#[tokio::test]
async fn a_value_that_the_vendor_adds_later_is_told_as_it_came() {
    let stream = stream_info(json!({
        "streamType": { "type": "CHANNEL", "newDetail": 1 },
        "origin": "PARTNER",
        "newField": [1, 2],
    }))
    .await;
    assert_eq!(stream.kind(), Some(StreamKind::Other("CHANNEL".to_owned())));
    assert_eq!(stream.kind().unwrap().as_str(), "CHANNEL");
    assert_eq!(stream.origin(), Some(Origin::Other("PARTNER".to_owned())));
}

#[tokio::test]
async fn what_cannot_be_read_is_unknown_and_still_reachable_raw() {
    let stream = stream_info(json!({ "id": "not an id", "lastMessageDate": i64::MAX })).await;
    assert_eq!((stream.id(), stream.last_message_at()), (None, None));
    assert_eq!(stream.raw().id.as_deref(), Some("not an id"));
    assert_eq!(stream.into_raw().last_message_date, Some(i64::MAX));
    let im = im_info(json!({ "V1IMAttributes": { "pinnedMessageId": "" } })).await;
    assert_eq!(im.pinned_message(), None);
}

#[test]
fn a_view_is_stored_and_described_as_the_answer_it_came_from() {
    let stream: StreamInfo = serde_json::from_value(full_stream()).unwrap();
    let stored = serde_json::to_value(&stream).unwrap();
    assert_eq!(stored["roomAttributes"]["name"], "Ops – 手術室");
    assert_eq!(stored["streamAttributes"]["members"][1], 347_583_113_331_316_i64);
    let schema = schemars::schema_for!(StreamInfo);
    assert!(schema.pointer("/$defs/V2StreamAttributes/properties/roomAttributes").is_some(), "{schema:?}");
}

#[test]
fn a_value_of_the_api_is_stored_and_read_as_the_api_writes_it() {
    for (kind, text) in [
        (StreamKind::Mim, json!("MIM")),
        (StreamKind::Other("CHANNEL \"1\"".to_owned()), json!("CHANNEL \"1\"")),
    ] {
        assert_eq!(serde_json::to_value(&kind).unwrap(), text);
        assert_eq!(serde_json::from_str::<StreamKind>(&text.to_string()).unwrap(), kind);
    }
    assert!(serde_json::from_value::<StreamKind>(json!(1)).is_err());
    let schema = schemars::schema_for!(StreamKind);
    assert_eq!(schema.get("type"), Some(&json!("string")));
}
