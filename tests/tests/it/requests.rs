//! What the pod sees of a call, and what never reaches it.

use pod_api_ext::{BaseUrlError, BuildError, PodClient, SessionTokenError};
use tests::{TOKEN, client_of, server_answering, stream_id};
use wiremock::ResponseTemplate;

#[tokio::test]
async fn every_call_has_a_trace_id_of_its_own_and_the_error_names_it() {
    let server = server_answering(ResponseTemplate::new(400)).await;
    let pod = client_of(&server.uri());
    let mut named = Vec::new();
    for _ in 0..3 {
        named.push(pod.stream_info(&stream_id()).await.unwrap_err().trace_id().unwrap().to_owned());
    }
    let requests = server.received_requests().await.unwrap();
    let sent: Vec<&str> =
        requests.iter().map(|request| request.headers["x-trace-id"].to_str().unwrap()).collect();
    assert_eq!(named, sent);
    assert!(named[0] != named[1] || named[1] != named[2], "{named:?}");
}

#[test]
fn an_address_or_token_that_cannot_be_used_is_refused_when_the_client_is_built() {
    let build = |url: &str, token: &str| PodClient::builder(url).session_token(token).build().unwrap_err();
    let https = "https://acme.symphony.com";

    assert!(matches!(build("acme", TOKEN), BuildError::BaseUrl(BaseUrlError::Malformed(_))));
    assert!(matches!(build("http://acme.symphony.com", TOKEN), BuildError::BaseUrl(BaseUrlError::PlainHttp)));
    assert!(matches!(build(https, ""), BuildError::SessionToken(SessionTokenError::Empty)));
    for (token, position) in [("tök", 1), ("a b", 1), ("ab\n", 2), (" ab", 0), ("a\0", 1)] {
        match build(https, token) {
            BuildError::SessionToken(SessionTokenError::NotVisibleAscii { position: at }) => {
                assert_eq!(at, position, "{token:?}");
            }
            other => panic!("{token:?}: {other}"),
        }
    }
    assert!(matches!(PodClient::builder(https).build().unwrap_err(), BuildError::NoSession));
    let two = PodClient::builder(https).session_token(TOKEN).session_auth_url("http://acme-api.symphony.com");
    let error = two.build().unwrap_err();
    assert!(matches!(error, BuildError::SessionAuthUrl(BaseUrlError::PlainHttp)), "{error}");
    assert!(error.to_string().contains("session_auth_url()"), "{error}");
}
