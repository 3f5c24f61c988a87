//! What a pod has and allows.

use std::sync::{Arc, Mutex};

use futures_util::TryStreamExt;
use pod_api_ext::{
    Operation, PodClient, RsaLogin,
    mock::MockPod,
    pages::Cursor,
    system::{ListExtensions, ListProtocols, NewExtension},
};
use serde_json::json;
use tests::keys::BOT;

use super::refused;

#[tokio::test]
async fn a_short_page_of_extensions_is_not_the_last_one() {
    let pod = MockPod::start().await;
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    pod.answer_with(Operation::FILE_EXT_V1_ALLOWED_EXTENSIONS_GET, move |call| {
        let after = call.query("after");
        seen.lock().unwrap().push((after.clone(), call.query("limit")));
        let data = |name: &str| json!([{ "extension": name, "source": "LATER" }]);
        Ok(match after.as_deref() {
            None => json!({ "data": data(".csv"), "paging": { "cursors": { "before": "a", "after": "b" }, "next": "/b" } }),
            Some("b") => json!({ "data": [], "paging": { "cursors": { "after": "c" }, "next": "/c" } }),
            // A cursor without a link to a next page is the end.
            _ => json!({ "data": data(".txt"), "paging": { "cursors": { "before": "c", "after": "d" } } }),
        })
    });
    let request = ListExtensions::new().page_size(50);
    let client = pod.client();
    let found: Vec<_> = client.system().allowed_extensions(request.clone()).try_collect().await.unwrap();
    let names: Vec<_> = found.iter().map(|found| found.extension().unwrap()).collect();
    assert_eq!(names, [".csv", ".txt"]);
    assert_eq!(found[0].source().unwrap().as_str(), "LATER");
    let afters: Vec<_> = asked.lock().unwrap().iter().map(|(after, _)| after.clone()).collect();
    assert_eq!(afters, [None, Some("b".to_owned()), Some("c".to_owned())]);
    assert!(asked.lock().unwrap().iter().all(|(_, limit)| limit.as_deref() == Some("50")));

    let rest = request.starting_at(Cursor(Some("c".to_owned())));
    let rest: Vec<_> = client.system().allowed_extensions(rest).try_collect().await.unwrap();
    assert_eq!(rest.len(), 1);
}

#[tokio::test]
async fn a_scheme_or_extension_of_the_wrong_form_is_refused() {
    let pod = MockPod::start().await;
    let client = pod.client();
    for scheme in ["", "1a", "-a", "a b", "a:", "ä", "a/b"] {
        assert_eq!(refused(client.system().create_protocol(scheme).await), "scheme");
        assert_eq!(refused(client.system().delete_protocol(scheme).await), "scheme");
    }
    for extension in ["", &".x".repeat(33)] {
        assert_eq!(refused(client.system().allow_extension(NewExtension::new(extension)).await), "extension");
        assert_eq!(refused(client.system().disallow_extension(extension).await), "extension");
    }
    assert_eq!(
        refused(client.system().protocols(ListProtocols::new().page_size(1001)).try_next().await),
        "limit"
    );
    assert_eq!(
        refused(client.system().allowed_extensions(ListExtensions::new().page_size(0)).try_next().await),
        "limit"
    );
    assert_eq!(pod.calls(), 0);
}

#[tokio::test]
async fn schemes_are_created_and_deleted() {
    let pod = MockPod::start().await;
    pod.answer(Operation::V1_ADMIN_SYSTEM_PROTOCOLS_POST, json!({ "scheme": "x-a.b+c-1" }));
    pod.answer(Operation::V1_ADMIN_SYSTEM_PROTOCOLS_SCHEME_DELETE, json!(null));
    let client = pod.client();
    let created = client.system().create_protocol("x-a.b+c-1").await.unwrap();
    assert_eq!(created.scheme(), Some("x-a.b+c-1"));
    client.system().delete_protocol("x-a.b+c-1").await.unwrap();
}

#[tokio::test]
async fn languages_take_no_login() {
    let pod = MockPod::start().await;
    pod.answer(Operation::V1_LANGUAGES_GET, json!({ "languages": ["en", "ja"] }));
    let bot = RsaLogin::new("desk-bot", BOT.rsa_key());
    let client = PodClient::builder(pod.url()).session_provider(bot).build().unwrap();
    assert_eq!(client.system().languages().await.unwrap(), ["en", "ja"]);
    assert_eq!(pod.login_requests(), 0);
}
