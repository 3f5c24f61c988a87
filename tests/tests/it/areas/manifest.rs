//! The manifest of a service account.

use pod_api_ext::{Operation, mock::MockPod};
use serde_json::json;

use super::refused;

#[tokio::test]
async fn a_manifest_is_json_of_6144_characters_at_most() {
    let pod = MockPod::start().await;
    let longest = format!("\"{}\"", "ä".repeat(6142));
    pod.answer(Operation::V1_USER_MANIFEST_OWN_POST, json!({ "message": "OK" }));
    pod.answer(Operation::V1_USER_MANIFEST_OWN_GET, json!({ "manifest": longest }));
    let client = pod.client();
    for wrong in ["", "{", &format!("{longest} ")] {
        assert_eq!(refused(client.session().set_manifest(wrong).await), "manifest");
    }
    assert_eq!(pod.calls(), 0);
    client.session().set_manifest(&*longest).await.unwrap();
    assert_eq!(client.session().manifest().await.unwrap().json(), Some(&*longest));
}
