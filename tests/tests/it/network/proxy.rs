//! Proxies, from the environment and explicit.

use base64::{Engine, engine::general_purpose::STANDARD};
use tokio::process::Command;

use pod_api_ext::{
    Error, PodClient, PodClientBuilder, Proxy, RetryPolicy, config::ConfigLoader, pod_api::Certificates,
};
use tests::{
    CANONICAL_ID, TOKEN,
    http_server::{Server, stream},
    stream_id,
    tls::AUTHORITY,
    tunnel::Tunnel,
};

fn client(url: &str) -> PodClientBuilder {
    PodClient::builder(url).session_token(TOKEN).retry(RetryPolicy::none())
}

/// What a program prints that asks a pod for one stream, with this environment.
async fn one_call(pod: &str, environment: &[(&str, &str)]) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_one_call"));
    for variable in [
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "no_proxy",
    ] {
        program.env_remove(variable);
    }
    let output = program.arg(pod).envs(environment.iter().copied()).output().await.unwrap();
    let printed = [output.stdout, output.stderr].concat();
    String::from_utf8(printed).unwrap()
}

#[tokio::test]
async fn the_environments_proxy_is_used_and_not_for_this_machine() {
    let tunnel = Tunnel::start("Basic ZGVzazpodW50ZXIy").await;
    let with_password = tunnel.url.replace("http://", "http://desk:hunter2@");
    let printed = one_call("https://pod.invalid", &[("HTTPS_PROXY", &with_password)]).await;
    assert!(printed.contains("Transport"), "{printed}");
    assert!(!printed.contains("hunter2") && !printed.contains("ZGVzazpodW50ZXIy"), "{printed}");
    assert!(tunnel.heads()[0].starts_with("CONNECT pod.invalid:443 "), "{:?}", tunnel.heads());

    for environment in [("HTTPS_PROXY", "HTTP_PROXY"), ("https_proxy", "http_proxy")] {
        let pod = Server::start(async |_| stream()).await;
        let printed = one_call(&pod.url, &[(environment.0, &tunnel.url), (environment.1, &tunnel.url)]).await;
        assert!(printed.contains("Ok("), "{printed}");
        assert_eq!(pod.seen().len(), 1);
    }
    one_call("https://pod.invalid", &[("HTTPS_PROXY", &tunnel.url), ("NO_PROXY", "pod.invalid")]).await;
    assert_eq!(tunnel.heads().len(), 1);
}

#[tokio::test]
async fn an_explicit_proxy_is_asked_with_its_credentials() {
    let proxy = Server::start(async |_| stream()).await;
    let through = Proxy::new(&proxy.url).unwrap().credentials("desk", "hunter2");
    // Nothing listens at the pod's address: the proxy answers in its place.
    let client = client("http://127.0.0.1:9").proxy(through).build().unwrap();
    assert!(!format!("{client:?}").contains("hunter2"));
    client.stream_info(&stream_id()).await.unwrap();
    let seen = &proxy.seen()[0];
    assert_eq!(seen.path, format!("/pod/v2/streams/{CANONICAL_ID}/info"));
    assert_eq!(seen.header("host"), Some("127.0.0.1:9"));
    assert_eq!(seen.header("proxy-authorization"), Some("Basic ZGVzazpodW50ZXIy"));
}

/// What a proxy at this address is told of the caller, if a file and these variables configure the client.
async fn told(proxy: &Server, file: &str, variables: &[(&'static str, &str)]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.yaml");
    std::fs::write(&path, file).unwrap();
    let pod = [("POD_URL", "http://127.0.0.1:9"), ("POD_SESSION_TOKEN", TOKEN)];
    let set: Vec<(&str, String)> =
        pod.iter().chain(variables).map(|(name, value)| (*name, (*value).to_owned())).collect();
    let variable =
        move |asked: &str| set.iter().find(|(name, _)| *name == asked).map(|(_, value)| value.clone());
    let config = ConfigLoader::new().environment(variable).file(path).load().unwrap();
    let client = config.client_builder().unwrap().retry(RetryPolicy::none()).build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    proxy.seen().last().unwrap().header("proxy-authorization").map(str::to_owned)
}

#[tokio::test]
async fn a_proxy_is_not_told_the_password_of_another() {
    let proxy = Server::start(async |_| stream()).await;
    let (url, hunter2) = (proxy.url.as_str(), Some("Basic ZGVzazpodW50ZXIy".to_owned()));
    let port = url.rsplit(':').next().unwrap();
    let own = format!("proxy: {{host: 127.0.0.1, port: {port}, username: desk, password: hunter2}}");
    let others = "pod: {proxy: {host: other.invalid, port: 1, username: desk, password: hunter2}}";
    let others_at_root = "proxy: {host: other.invalid, port: 1, username: desk, password: hunter2}";
    let nobodys = "pod: {proxy: {username: desk, password: hunter2}}";
    let of_environment = [("POD_PROXY_USERNAME", "desk"), ("POD_PROXY_PASSWORD", "hunter2")];
    let with_address = [&[("POD_PROXY", url)], &of_environment[..]].concat();

    assert_eq!(told(&proxy, &own, &[]).await, hunter2);
    assert_eq!(told(&proxy, &own.replace("hunter2", "old"), &of_environment).await, hunter2);
    assert_eq!(told(&proxy, others, &with_address).await, hunter2);
    assert_eq!(told(&proxy, nobodys, &[("POD_PROXY", url)]).await, hunter2);
    for file in [others, others_at_root] {
        assert_eq!(told(&proxy, file, &[("POD_PROXY", url)]).await, None, "{file}");
    }
}

#[tokio::test]
async fn credentials_for_a_proxy_are_sent_as_they_are() {
    let proxy = Server::start(async |_| stream()).await;
    for (user, password) in [("desk", "a%41b"), ("100%", "%2F%"), ("d:sk@x", "p/w#?&+ é")] {
        let through = Proxy::new(&proxy.url).unwrap().credentials(user, password);
        client("http://127.0.0.1:9").proxy(through).build().unwrap().stream_info(&stream_id()).await.unwrap();
        let expected = format!("Basic {}", STANDARD.encode(format!("{user}:{password}")));
        assert_eq!(proxy.seen().last().unwrap().header("proxy-authorization"), Some(&*expected));
    }
}

#[tokio::test]
async fn tls_goes_through_a_tunnel_that_sees_neither_token_nor_path() {
    let pod = Server::start_tls(AUTHORITY.server("localhost").server_config(), async |_| stream()).await;
    let tunnel = Tunnel::start("Basic ZGVzazpodW50ZXIy").await;
    let trusted = Certificates::from_pem(AUTHORITY.pem()).unwrap();
    let through = Proxy::new(&tunnel.url).unwrap().credentials("desk", "hunter2");
    client(&pod.url)
        .trust(trusted.clone())
        .proxy(through)
        .build()
        .unwrap()
        .stream_info(&stream_id())
        .await
        .unwrap();
    let head = tunnel.heads().remove(0);
    assert!(head.starts_with("CONNECT localhost:"), "{head}");
    assert!(!head.contains(TOKEN) && !head.contains(CANONICAL_ID), "{head}");
    assert_eq!(
        pod.seen()[0].header("proxy-authorization"),
        None,
        "the pod does not get the proxy's password"
    );

    let stranger = Proxy::new(&tunnel.url).unwrap().credentials("desk", "wrong");
    let refused = client(&pod.url).trust(trusted).proxy(stranger).build().unwrap();
    let error = refused.stream_info(&stream_id()).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error}");
    assert!(error.to_string().contains("proxy"), "{error}");
    assert_eq!(pod.seen().len(), 1);
}

#[tokio::test]
async fn a_proxy_of_the_environment_that_would_be_cut_or_ignored_is_refused_by_name() {
    const BAD: [&str; 6] = [
        "http://desk:hunter@2@127.0.0.1:9",
        "http://desk:hunter/2@127.0.0.1:9",
        "http://desk:hunter#2@127.0.0.1:9",
        "http://desk:hunter 2@127.0.0.1:9",
        "http://desk:hunter2@127.0.0.1:port",
        "socks5://desk:hunter2@127.0.0.1:9",
    ];
    for value in BAD {
        for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
            let printed = one_call("https://pod.invalid", &[(variable, value)]).await;
            let named = format!("the environment variable {variable} names a proxy that cannot be used");
            assert!(printed.contains(&named) && !printed.contains("hunter"), "{value}: {printed}");
        }
        // It does not count for a pod at HTTPS, nor for one on this machine, nor where it is excepted.
        for (pod, environment) in [
            ("https://pod.invalid", [("HTTP_PROXY", value), ("NO_PROXY", "")]),
            ("http://127.0.0.1:9", [("HTTP_PROXY", value), ("ALL_PROXY", value)]),
            ("https://pod.invalid", [("HTTPS_PROXY", value), ("NO_PROXY", ".invalid")]),
        ] {
            let printed = one_call(pod, &environment).await;
            assert!(printed.contains("Transport"), "{value}: {printed}");
        }
    }
}

#[tokio::test]
async fn the_proxy_to_another_host_for_certificate_logins_is_looked_at_too() {
    // The pod itself is excepted, so the proxy counts for the logins only.
    let environment = [
        ("HTTPS_PROXY", "http://desk:hunter/2@127.0.0.1:9"),
        ("NO_PROXY", "pod.invalid"),
        ("ONE_CALL_SESSION_AUTH", "https://logins.invalid"),
    ];
    let printed = one_call("https://pod.invalid", &environment).await;
    assert!(printed.contains("the environment variable HTTPS_PROXY names a proxy"), "{printed}");
}

#[tokio::test]
async fn an_explicit_route_does_not_look_at_the_environment() {
    let bad = [("HTTPS_PROXY", "http://desk:hunter/2@127.0.0.1:9"), ("ONE_CALL_DIRECT", "1")];
    let printed = one_call("https://pod.invalid", &bad).await;
    assert!(printed.contains("Transport"), "{printed}");
}

#[tokio::test]
async fn the_forms_of_no_proxy_that_count_are_those_that_the_documentation_names() {
    let tunnel = Tunnel::start("nobody has it").await;
    for (pod, exception, excepted) in [
        ("https://pod.invalid", "pod.invalid", true),
        ("https://pod.invalid", "invalid", true),
        ("https://pod.invalid", ".invalid", true),
        ("https://pod.invalid", "other.example, pod.invalid", true),
        ("https://pod.invalid", "*", true),
        // This machine, by addresses that do not say so.
        ("https://0.0.0.0", "0.0.0.0", true),
        ("https://0.0.0.0", "0.0.0.0/24", true),
        ("https://0.0.0.0", "*", true),
        ("https://[::]", "other.example, *", true),
        ("https://[::]", "::", true),
        ("https://pod.invalid", "*.invalid", false),
        ("https://pod.invalid", "pod.invalid:443", false),
        ("https://pod.invalid", "other.example pod.invalid", false),
        ("https://[::]", "[::]", false),
    ] {
        let before = tunnel.heads().len();
        let environment = [("HTTPS_PROXY", tunnel.url.as_str()), ("NO_PROXY", exception)];
        one_call(pod, &environment).await;
        assert_eq!(tunnel.heads().len() == before, excepted, "{pod} with NO_PROXY={exception}");
    }
}
