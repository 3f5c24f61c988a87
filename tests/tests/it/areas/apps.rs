//! Apps.

use pod_api_ext::{
    KeyChange, Operation,
    apps::{AppSettings, EntitlementUpdate},
    mock::MockPod,
};
use serde_json::json;

use super::refused;

fn app() -> AppSettings {
    AppSettings::new("desk-app", "Desk")
}

#[tokio::test]
async fn what_no_app_can_have_is_refused_by_name() {
    let pod = MockPod::start().await;
    let client = pod.client();
    let wrong = [
        (AppSettings::new("", "Desk"), "appId"),
        (AppSettings::new("x".repeat(257), "Desk"), "appId"),
        (app().url("http://acme.example"), "appUrl"),
        (app().icon_url("ftp://acme.example/icon.png"), "iconUrl"),
        (app().permission(""), "permissions"),
        (app().permission("X".repeat(65)), "permissions"),
        (app().property("", "value"), "properties.key"),
        (app().property("k".repeat(1025), "value"), "properties.key"),
        (app().property("key", "v".repeat(4097)), "properties.value"),
        (app().property("key", "1").property("key", "2"), "properties.key"),
    ];
    for (wrong, field) in wrong {
        assert_eq!(refused(client.apps().create(wrong.clone()).await), field);
        assert_eq!(refused(client.apps().update(wrong).await), field);
    }
    assert_eq!(refused(client.apps().get("").await), "appId");
    assert_eq!(refused(client.apps().delete("").await), "appId");
    assert_eq!(refused(client.apps().set_entitlements([]).await), "payload");
    assert_eq!(refused(client.apps().set_entitlements([EntitlementUpdate::new("")]).await), "appId");
    assert_eq!(pod.calls(), 0);
}

#[tokio::test]
async fn an_id_with_any_character_is_one_segment_of_the_path() {
    let pod = MockPod::start().await;
    pod.answer_with(Operation::V1_ADMIN_APP_ID_GET_GET, |call| {
        Ok(json!({ "applicationInfo": { "appId": call.path("id") } }))
    });
    let app = pod.client().apps().get("desk app/ä?").await.unwrap();
    assert_eq!(app.id(), Some("desk app/ä?"));
}

/// Texts are numbers there, and an object is `null`.
#[tokio::test]
async fn the_vendors_sample_of_an_app_is_read() {
    let pod = MockPod::start().await;
    pod.answer_unchecked(
        Operation::V1_ADMIN_APP_CREATE_POST,
        json!({
            "authenticationKeys": null, "notification": { "url": "https://acme.example", "apiKey": 123_456 },
            "properties": [{ "key": "theme", "value": 7 }], "permissions": ["SEND_MESSAGES"],
        }),
    );
    let app = pod.client().apps().create(app().current_key(KeyChange::revoke())).await.unwrap();
    assert_eq!((app.callback_key(), app.current_key()), (Some("123456"), None));
    assert_eq!(app.properties().next().unwrap().value(), Some("7"));
    assert_eq!(app.permissions().collect::<Vec<_>>(), ["SEND_MESSAGES"]);
}
