//! Whom a client trusts, and what it says when it does not.

use http::Version;
use pod_api_ext::{Error, PodClient, PodClientBuilder, RetryPolicy, pod_api::Certificates};
use tests::{
    TOKEN,
    http_server::{Server, stream},
    stream_id,
    tls::{AUTHORITY, Authority, Certificate},
};

async fn pod(certificate: &Certificate) -> Server {
    Server::start_tls(certificate.server_config(), async |_| stream()).await
}

fn client(url: &str) -> PodClientBuilder {
    PodClient::builder(url).session_token(TOKEN)
}

fn authority(authority: &Authority) -> Certificates {
    Certificates::from_pem(authority.pem()).unwrap()
}

async fn error_of(client: PodClientBuilder) -> Error {
    client.build().unwrap().stream_info(&stream_id()).await.unwrap_err()
}

/// The message of an error that no retry follows, because it would not help.
async fn final_message(client: PodClientBuilder) -> String {
    let error = error_of(client).await;
    assert!(!error.is_retryable(), "{error}");
    assert_eq!(error.failure().unwrap().attempts, 1, "{error}");
    error.to_string()
}

#[tokio::test]
async fn an_authority_is_trusted_beside_the_systems_or_alone() {
    let pod = pod(&AUTHORITY.server("localhost")).await;
    for client in
        [client(&pod.url).trust(authority(&AUTHORITY)), client(&pod.url).trust_only(authority(&AUTHORITY))]
    {
        client.build().unwrap().stream_info(&stream_id()).await.unwrap();
    }
}

#[tokio::test]
async fn http_2_is_spoken_where_the_pod_offers_it() {
    let offering = pod(&AUTHORITY.server("localhost")).await;
    client(&offering.url)
        .trust(authority(&AUTHORITY))
        .build()
        .unwrap()
        .stream_info(&stream_id())
        .await
        .unwrap();
    assert_eq!(offering.seen()[0].version, Version::HTTP_2);

    let mut config = AUTHORITY.server("localhost").server_config();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    let older = Server::start_tls(config, async |_| stream()).await;
    client(&older.url).trust(authority(&AUTHORITY)).build().unwrap().stream_info(&stream_id()).await.unwrap();
    assert_eq!(older.seen()[0].version, Version::HTTP_11);
}

#[tokio::test]
async fn an_unknown_authority_is_named_with_the_option_that_trusts_it() {
    let pod = pod(&AUTHORITY.server("localhost")).await;
    let another = Authority::new("Another authority");
    for client in [
        client(&pod.url),
        client(&pod.url).trust(authority(&another)),
        client(&pod.url).trust_only(authority(&another)),
    ] {
        let message = final_message(client).await;
        assert!(message.contains("trust that with PodClientBuilder::trust()"), "{message}");
    }
    assert_eq!(pod.seen().len(), 0, "no request is sent to a server that is not trusted");
}

#[tokio::test]
async fn a_certificate_of_another_host_points_to_the_address() {
    let pod = pod(&AUTHORITY.server("acme.symphony.com")).await;
    let message = final_message(client(&pod.url).trust(authority(&AUTHORITY))).await;
    assert!(message.contains("check the address given to PodClient::builder()"), "{message}");
    assert_eq!(pod.seen().len(), 0);
}

#[tokio::test]
async fn a_certificate_that_ended_points_to_the_clock() {
    let pod = pod(&AUTHORITY.expired_server("localhost")).await;
    let message = final_message(client(&pod.url).trust(authority(&AUTHORITY))).await;
    assert!(message.contains("check this machine's clock"), "{message}");
    assert_eq!(pod.seen().len(), 0);
}

#[tokio::test]
async fn a_port_that_speaks_no_tls_points_to_the_port() {
    let plain = Server::start(async |_| stream()).await;
    let error = error_of(client(&plain.url.replace("http:", "https:")).retry(RetryPolicy::none())).await;
    assert!(error.to_string().contains("check the address's port"), "{error}");
}

#[tokio::test]
async fn a_server_that_asks_for_a_certificate_points_to_the_login_that_has_one() {
    let mut config = AUTHORITY.server("localhost").mutual_server_config(&AUTHORITY);
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    let server = Server::start_tls(config, async |_| stream()).await;
    let error = error_of(client(&server.url).trust(authority(&AUTHORITY)).retry(RetryPolicy::none())).await;
    assert!(error.to_string().contains("check the one given to CertificateLogin"), "{error}");
}
