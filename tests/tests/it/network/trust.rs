//! Whom a client trusts, and what it says when it does not.

use http::Version;
use pod_api_ext::{Error, PodClient, PodClientBuilder, RetryPolicy, pod_api::Certificates};
use tests::{
    TOKEN,
    http_server::{Server, stream},
    raw_socket::RawServer,
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

/// What a program says of whom to trust.
type Set = fn(PodClientBuilder, Certificates, Certificates) -> PodClientBuilder;

#[tokio::test]
async fn what_is_trusted_in_several_calls_is_all_trusted_and_nobody_else() {
    let (first, second, stranger) =
        (Authority::new("The first"), Authority::new("The second"), Authority::new("A stranger"));
    let pods = [
        pod(&first.server("localhost")).await,
        pod(&second.server("localhost")).await,
        pod(&stranger.server("localhost")).await,
    ];
    let (a, b) = (authority(&first), authority(&second));
    let builders: [(&str, Set, [bool; 3]); 4] = [
        ("trust both", |client, a, b| client.trust(a).trust(b), [true, true, false]),
        ("only, and more", |client, a, b| client.trust_only(a).trust(b), [true, true, false]),
        ("the last only", |client, a, b| client.trust(a).trust_only(b), [false, true, false]),
        ("the last of two", |client, a, b| client.trust_only(a).trust_only(b), [false, true, false]),
    ];
    for (name, set, expected) in builders {
        for (pod, expected) in pods.iter().zip(expected) {
            let client = set(client(&pod.url), a.clone(), b.clone()).build().unwrap();
            let answer = client.stream_info(&stream_id()).await;
            assert_eq!(answer.is_ok(), expected, "{name}: {answer:?}");
        }
    }
}

#[tokio::test]
async fn a_self_signed_authority_as_a_servers_certificate_says_how_to_make_one() {
    let wrong = Certificate::self_signed("localhost", true);
    let pod_of_wrong = pod(&wrong).await;
    let trusted = |certificate: &Certificate| Certificates::from_pem(&certificate.pem).unwrap();
    let message = final_message(client(&pod_of_wrong.url).trust(trusted(&wrong))).await;
    assert!(message.contains("basicConstraints=critical,CA:FALSE"), "{message}");

    // What the message says helps.
    let right = Certificate::self_signed("localhost", false);
    let pod_of_right = pod(&right).await;
    let client = client(&pod_of_right.url).trust(trusted(&right)).build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
}

#[tokio::test]
async fn a_server_with_other_ciphers_only_says_what_to_allow() {
    // Alert, TLS 1.2, two bytes: fatal, handshake_failure.
    let pod = RawServer::hanging_up_with(b"\x15\x03\x03\x00\x02\x02\x28").await.unwrap();
    let url = pod.url.replace("http://", "https://");
    let error = error_of(client(&url).retry(RetryPolicy::none())).await;
    assert!(error.to_string().contains("if it has CBC ciphers only, allow TLS 1.3 there"), "{error}");
}
