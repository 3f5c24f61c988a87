//! Single sign-on.

use pod_api_ext::{
    Operation,
    mock::{Fault, MockPod},
    sso::{Change, SsoUpdate},
};
use serde_json::json;

use super::refused;

#[tokio::test]
async fn no_configuration_is_an_answer() {
    let pod = MockPod::start().await;
    pod.answer_status(Operation::V1_ADMIN_SSO_CONFIGURATION_GET, 404);
    assert_eq!(pod.client().sso().get().await.unwrap(), None);
    // Neither a gateway nor a pod without the operation says that there is none.
    pod.next_calls(1, Fault::Html(404));
    let unknown = pod.client().sso().get().await.unwrap_err();
    assert!(unknown.to_string().contains("is not in the pod's form"), "{unknown}");
    pod.answer_status(Operation::V1_ADMIN_SSO_CONFIGURATION_GET, 403);
    assert_eq!(pod.client().sso().get().await.unwrap_err().status(), Some(403));
    pod.answer(Operation::V1_ADMIN_SSO_CONFIGURATION_GET, json!({ "ssoEnabled": true }));
    assert_eq!(pod.client().sso().get().await.unwrap().unwrap().enabled(), Some(true));
}

#[tokio::test]
async fn a_field_that_is_cleared_is_sent_as_null() {
    let pod = MockPod::start().await;
    pod.answer_with(Operation::V1_ADMIN_SSO_CONFIGURATION_PATCH, |call| {
        assert_eq!(*call.body(), json!({ "idpEntityId": null, "forceAuthn": false, "symphonyAcsUrl": "" }));
        Ok(json!({ "message": "OK" }))
    });
    let update = SsoUpdate::new()
        .enabled(true)
        .enabled(Change::Keep)
        .idp_url(Change::Keep)
        .idp_entity_id(Change::Clear)
        .pod_url("")
        .force_login(false);
    pod.client().sso().update(update).await.unwrap();
    assert_eq!(refused(pod.client().sso().update(SsoUpdate::new().enabled(Change::Keep)).await), "payload");
    assert_eq!(pod.calls(), 1);
}
