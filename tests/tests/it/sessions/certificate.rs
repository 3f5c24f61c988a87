//! Logging in with a certificate, over mutual TLS.

use pod_api_ext::{
    CertificateLogin, Error, PodClient, PodClientBuilder,
    mock::MockPod,
    pod_api::{Certificates, Identity},
};
use tests::{
    http_server::{Seen, Server, refusal, session, stream},
    stream_id,
    tls::{AUTHORITY, Authority, Certificate},
};

const LOGIN: &str = "/sessionauth/v1/authenticate";
const LOGOUT: &str = "/sessionauth/v1/logout";

/// The service that logs in by certificate, on a host of its own.
async fn session_auth() -> Server {
    let config = AUTHORITY.server("localhost").mutual_server_config(&AUTHORITY);
    Server::start_tls(config, async |seen: Seen| match seen.path.as_str() {
        LOGIN => session("by-certificate"),
        LOGOUT => tests::http_server::json(200, &serde_json::json!({ "message": "OK" })),
        _ => refusal(404),
    })
    .await
}

async fn pod() -> Server {
    let config = AUTHORITY.server("localhost").server_config();
    Server::start_tls(config, async |seen: Seen| match seen.header("sessiontoken") {
        Some("by-certificate") => stream(),
        _ => refusal(401),
    })
    .await
}

fn identity(certificate: &Certificate) -> Identity {
    Identity::from_pem_parts(&certificate.pem, &certificate.key_pem).unwrap()
}

fn client(pod: &Server, session_auth: &Server) -> PodClientBuilder {
    PodClient::builder(&pod.url)
        .session_auth_url(&session_auth.url)
        .session_provider(CertificateLogin::new(identity(&AUTHORITY.client("desk-bot"))))
        .trust_only(Certificates::from_pem(AUTHORITY.pem()).unwrap())
}

#[tokio::test]
async fn the_certificate_is_shown_at_the_login_and_no_body_is_sent() {
    let (pod, session_auth) = (pod().await, session_auth().await);
    let client = client(&pod, &session_auth).build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    client.stream_info(&stream_id()).await.unwrap();

    let [login] = &session_auth.seen()[..] else { panic!("one login") };
    assert_eq!((login.method.as_str(), login.path.as_str()), ("POST", LOGIN));
    assert!(login.body.is_empty());
    assert_eq!((login.header("content-type"), login.header("sessiontoken")), (None, None));
    assert_eq!(login.header("x-trace-id"), pod.seen()[0].header("x-trace-id"));
    assert_eq!(pod.seen().len(), 2);
}

#[tokio::test]
async fn a_logout_ends_the_session_where_it_was_made() {
    let (pod, session_auth) = (pod().await, session_auth().await);
    let client = client(&pod, &session_auth).build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    client.log_out().await.unwrap();
    let seen = session_auth.seen();
    assert_eq!(seen.last().map(|seen| seen.path.as_str()), Some(LOGOUT));
    assert_eq!(seen.last().unwrap().header("sessiontoken"), Some("by-certificate"));
    client.stream_info(&stream_id()).await.unwrap();
    assert_eq!(session_auth.count(LOGIN), 2);
}

#[tokio::test]
async fn without_an_address_of_its_own_the_login_is_on_the_pods_host() {
    let pod = MockPod::start().await;
    pod.add(pod_api_ext::mock::MockStream::room(stream_id(), "Rates desk"));
    let client = PodClient::builder(pod.url())
        .session_provider(CertificateLogin::new(identity(&AUTHORITY.client("desk-bot"))))
        .build()
        .unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    client.log_out().await.unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    assert_eq!((pod.logins(), pod.login_requests(), pod.calls()), (2, 3, 2));
}

#[tokio::test]
async fn a_session_that_has_ended_already_needs_no_logout_and_a_logout_that_fails_is_told() {
    for (status, ended) in [(401, true), (403, false), (405, false), (503, false)] {
        let config = AUTHORITY.server("localhost").mutual_server_config(&AUTHORITY);
        let session_auth = Server::start_tls(config, move |seen: Seen| async move {
            if seen.path == LOGIN { session("by-certificate") } else { refusal(status) }
        })
        .await;
        let pod = pod().await;
        let client = client(&pod, &session_auth).build().unwrap();
        client.stream_info(&stream_id()).await.unwrap();
        match client.log_out().await {
            Ok(()) => assert!(ended, "{status}"),
            Err(error) => {
                assert_eq!((error.status(), ended), (Some(status), false));
                assert!(!matches!(error, Error::LoginRefused(_)), "{error}");
            }
        }
        client.log_out().await.expect("the client has forgotten the session");
    }
}

#[tokio::test]
async fn a_certificate_that_the_service_does_not_take_is_what_to_look_at() {
    let (pod, session_auth) = (pod().await, session_auth().await);
    let stranger = Authority::new("Nobody's authority").client("desk-bot");
    let client = client(&pod, &session_auth)
        .session_provider(CertificateLogin::new(identity(&stranger)))
        .build()
        .unwrap();
    let error = client.stream_info(&stream_id()).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error}");
    assert!(error.to_string().contains("check the one given to CertificateLogin"), "{error}");
    assert_eq!(session_auth.seen().len() + pod.seen().len(), 0);
}

#[tokio::test]
async fn a_user_who_may_not_log_in_by_certificate_is_told_what_to_check() {
    let config = AUTHORITY.server("localhost").mutual_server_config(&AUTHORITY);
    let (pod, session_auth) = (pod().await, Server::start_tls(config, async |_| refusal(403)).await);
    let error = client(&pod, &session_auth).build().unwrap().stream_info(&stream_id()).await.unwrap_err();
    assert!(matches!(&error, Error::LoginRefused(refusal) if refusal.failure.status == Some(403)), "{error}");
    assert!(error.to_string().contains("certificate is the one registered"), "{error}");
}
