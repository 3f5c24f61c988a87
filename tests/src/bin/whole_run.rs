//! Everything that a client can do with its secrets, well and badly, with all of it printed and logged.
//!
//! The test of leaks starts it with `RUST_LOG=trace` and searches its output. What it is to call, and with which
//! secrets, comes as JSON on the standard input.

#![allow(clippy::print_stdout, clippy::dbg_macro, reason = "printing is what this program is for")]

use std::{error::Error as StdError, fmt::Debug, time::Duration};

use pod_api_ext::{
    CertificateLogin, Error, OnBehalfOf, PodClient, PodClientBuilder, Proxy, RetryPolicy, RsaKey, RsaLogin,
    SessionToken, StaticToken,
    mock::MockPod,
    pod_api::{self, Certificates, Identity, PrivateKey, Session, Transport},
};
use tests::{orders::Orders, stream_id};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().with_env_filter(tracing_subscriber::EnvFilter::from_default_env()).init();
    let orders = Orders::read(&std::io::read_to_string(std::io::stdin()).unwrap_or_default());

    print_what_cannot_be_read(&orders);
    call_with_a_token(&orders).await;
    call_with_a_key(&orders).await;
    call_with_a_certificate(&orders).await;
    call_through_a_proxy(&orders).await;
    call_raw(&orders).await;
    misuse_the_mock_pod(&orders).await;
    println!("the whole run is done");
}

fn show(what: &str, value: &impl Debug) {
    println!("{what}: {value:?} {value:#?}");
}

fn show_error(error: &(dyn StdError + 'static)) {
    let chain = std::iter::successors(Some(error), |&error| error.source());
    for error in chain {
        println!("error: {error} {error:#} {error:?} {error:#?}");
    }
}

fn builder(orders: &Orders, url: &str) -> PodClientBuilder {
    let authority = Certificates::from_pem(orders.get("authority")).unwrap_or_else(|error| panic!("{error}"));
    show("Certificates", &authority);
    let millisecond = Duration::from_millis(1);
    let builder = PodClient::builder(orders.get(url))
        .session_auth_url(orders.get("session_auth"))
        .trust(authority)
        .default_header("X-Gateway-Key", orders.get("header"))
        .retry(RetryPolicy::default().first_wait(millisecond).longest_wait(millisecond));
    show("PodClientBuilder", &builder);
    builder
}

/// Calls twice: the pods of the test answer well or badly by turns.
async fn call(builder: PodClientBuilder) {
    show("PodClientBuilder", &builder);
    let client = match builder.build() {
        Ok(client) => client,
        Err(error) => return show_error(&error),
    };
    for _ in 0..12 {
        match client.stream_info(&stream_id()).await {
            Ok(stream) => show("StreamInfo", &stream),
            Err(error) => show_error(&error),
        }
    }
    if let Err(error) = client.log_out().await {
        show_error(&error);
    }
    if let Err(error) = client.with_timeout(Duration::from_millis(1)).stream_info(&stream_id()).await {
        show_error(&error);
    }
    show("PodClient", &client);
    panic_with(&client).await;
}

/// Panics with the value, as an `unwrap` or an `assert` would.
async fn panic_with(value: &(impl Debug + Clone + Send + 'static)) {
    let value = value.clone();
    let Err(error) = tokio::spawn(async move { panic!("{value:?}") }).await;
    show_error(&error);
}

fn print_what_cannot_be_read(orders: &Orders) {
    let (key, certificate) = (orders.get("key"), orders.get("certificate"));
    let cut = |text: &str| text.split_at(text.len() / 2).0.to_owned();
    let errors: [Option<Box<dyn StdError>>; 8] = [
        RsaKey::from_pem(cut(key)).err().map(Into::into),
        RsaKey::from_pem(key.replace("-----BEGIN ", "-----BEGIN")).err().map(Into::into),
        RsaKey::from_pem(key.replace("-----BEGIN", key)).err().map(Into::into),
        RsaKey::from_pem(key.replace('A', "*")).err().map(Into::into),
        RsaKey::from_pem(orders.get("certificate_key")).err().map(Into::into),
        Identity::from_pem_parts(certificate, key).err().map(Into::into),
        Certificates::from_pem(cut(certificate)).err().map(Into::into),
        SessionToken::new(format!("{}\n", orders.get("token"))).err().map(Into::into),
    ];
    for error in errors.into_iter().flatten() {
        show_error(&*error);
    }
}

async fn call_with_a_token(orders: &Orders) {
    for url in ["plain_pod", "tls_pod"] {
        call(builder(orders, url).session_token(orders.get("token"))).await;
    }
    if let Ok(token) = SessionToken::new(orders.get("token")) {
        show("SessionToken", &token);
        let provider = StaticToken::new(token);
        panic_with(&provider).await;
        call(builder(orders, "plain_pod").session_provider(provider)).await;
    }
}

async fn call_with_a_key(orders: &Orders) {
    let key = RsaKey::from_pem(orders.get("key")).unwrap_or_else(|error| panic!("{error}"));
    show("RsaKey", &key);
    let bot = RsaLogin::new("desk-bot", key.clone());
    show("RsaLogin", &bot);
    panic_with(&bot).await;
    for url in ["plain_pod", "tls_pod"] {
        call(builder(orders, url).session_provider(bot.clone())).await;
    }
    let user = OnBehalfOf::user_name("desk-app", key, "alice").unwrap_or_else(|error| panic!("{error}"));
    show("OnBehalfOf", &user);
    call(builder(orders, "plain_pod").session_provider(user)).await;
}

async fn call_with_a_certificate(orders: &Orders) {
    let identity = Identity::from_pem_parts(orders.get("certificate"), orders.get("certificate_key"))
        .unwrap_or_else(|error| panic!("{error}"));
    show("Identity", &identity);
    if let Ok(key) = PrivateKey::from_pem(orders.get("certificate_key")) {
        panic_with(&key).await;
    }
    let bot = CertificateLogin::new(identity);
    panic_with(&bot).await;
    call(builder(orders, "tls_pod").session_provider(bot.clone())).await;
    // A server that does not know the authority of the certificate.
    let elsewhere = builder(orders, "tls_pod").session_auth_url(orders.get("other_session_auth"));
    call(elsewhere.session_provider(bot)).await;
}

async fn call_through_a_proxy(orders: &Orders) {
    for password in [orders.get("proxy_password"), "wrong"] {
        let Ok(proxy) = Proxy::new(orders.get("proxy")) else { continue };
        let proxy = proxy.credentials("desk", password);
        show("Proxy", &proxy);
        call(builder(orders, "tls_pod").session_token(orders.get("token")).proxy(proxy)).await;
    }
    if let Err(error) = Proxy::new(&format!("http://desk:{}@proxy", orders.get("proxy_password"))) {
        show_error(&error);
    }
}

async fn call_raw(orders: &Orders) {
    let Ok(transport) = Transport::builder().no_proxy().build() else { return };
    let Ok(token) = SessionToken::new(orders.get("token")) else { return };
    let raw =
        pod_api::Client::new(&format!("{}/pod", orders.get("plain_pod")), Session::new(transport, token));
    show("the raw client", &raw);
    for _ in 0..12 {
        match raw.v2_streams_sid_info_get().sid(stream_id().as_str()).send().await {
            Ok(answer) => show("ResponseValue", &answer),
            Err(error) => show_error(&error),
        }
    }
}

async fn misuse_the_mock_pod(orders: &Orders) {
    let pod = MockPod::start().await;
    if let Ok(key) = RsaKey::from_pem(orders.get("key")) {
        pod.register("desk-bot", &key);
        let client = PodClient::builder(pod.url()).session_provider(RsaLogin::new("desk-bot", key)).build();
        if let Ok(client) = client {
            let outcome: Result<_, Error> = client.stream_info(&stream_id()).await;
            show("a call to the mock pod", &outcome);
        }
    }
    show("MockPod", &pod);
    let address = pod.url().replace("http://", "");
    if let Ok(mut connection) = tokio::net::TcpStream::connect(address).await {
        let token = orders.get("token");
        let request = format!(
            "GET /no/such/call?{token} HTTP/1.1\r\nHost: pod\r\nsessionToken: {token}\r\nConnection: close\r\n\r\n"
        );
        let _ = connection.write_all(request.as_bytes()).await;
        let _ = connection.read_to_string(&mut String::new()).await;
    }
    // Its report of the call that nobody expects is a panic.
    let outcome = tokio::task::spawn_blocking(move || drop(pod)).await;
    if let Err(error) = outcome {
        show_error(&error);
    }
}
