//! What `pod doctor` says of ways to a pod that are broken.

use std::{
    io::{Read, Write},
    net::TcpListener,
    path::Path,
    sync::Arc,
    thread,
};

use rustls::{
    ServerConfig, ServerConnection,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use serde_json::Value;

use crate::{
    materials::Cases,
    support::{Served, code, lines, pod},
};

/// The step that failed, or warned, what was found and what to do.
fn diagnosis(command: &mut assert_cmd::Command) -> (String, String, Option<i32>) {
    let run = command.assert();
    let steps = lines(&run);
    let bad = |step: &&Value| matches!(step["result"].as_str(), Some("failed" | "warning"));
    let step = steps.iter().find(bad).unwrap_or_else(|| panic!("{steps:?}"));
    assert!(step["todo"].as_str().is_some_and(|todo| todo.len() > 20), "{step}");
    (step["step"].as_str().unwrap().to_owned(), step["found"].as_str().unwrap().to_owned(), code(&run))
}

fn doctor(url: &str) -> assert_cmd::Command {
    let mut command = pod(&["doctor", "--url", url, "--timeout", "20"]);
    command.env("POD_SESSION_TOKEN", "token-of-a-session").env("NO_PROXY", "*");
    command
}

fn closed_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Serves every connection with this, in a thread that ends with the test.
fn serve(answer: impl Fn(std::net::TcpStream) + Send + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || listener.incoming().flatten().for_each(answer));
    port
}

/// Reads the head of a request and answers this.
fn plain(answer: &'static str) -> u16 {
    serve(move |mut connection| {
        let (mut head, mut buffer) = (Vec::new(), [0; 1024]);
        while !head.windows(4).any(|end| end == b"\r\n\r\n") {
            match connection.read(&mut buffer) {
                Ok(0) | Err(_) => return,
                Ok(read) => head.extend_from_slice(&buffer[..read]),
            }
        }
        let _ = connection.write_all(answer.as_bytes());
    })
}

/// A TLS server with the certificate of this file.
fn tls(file: &Path) -> u16 {
    let pem = std::fs::read(file).unwrap();
    let chain = CertificateDer::pem_slice_iter(&pem).collect::<Result<Vec<_>, _>>().unwrap();
    let key = PrivateKeyDer::from_pem_slice(&pem).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = Arc::new(config.with_no_client_auth().with_single_cert(chain, key).unwrap());
    serve(move |mut connection| {
        let mut tls = ServerConnection::new(Arc::clone(&config)).unwrap();
        while tls.complete_io(&mut connection).is_ok() && tls.is_handshaking() {}
    })
}

#[test]
fn a_wrong_host_fails_at_its_name() {
    let (step, found, code) = diagnosis(&mut doctor("https://no-such-pod.invalid"));
    assert_eq!((step.as_str(), code), ("name look-up", Some(6)), "{found}");
}

#[test]
fn a_wrong_port_fails_at_tcp() {
    let (step, found, code) = diagnosis(&mut doctor(&format!("https://127.0.0.1:{}", closed_port())));
    assert_eq!((step.as_str(), code), ("TCP", Some(6)), "{found}");
}

#[test]
fn a_proxy_that_refuses_is_told_from_the_pod() {
    let proxy = plain("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    let mut command = doctor("https://acme.symphony.invalid");
    command.env("POD_PROXY", format!("http://127.0.0.1:{proxy}"));
    let (step, found, code) = diagnosis(&mut command);
    assert_eq!((step.as_str(), code), ("proxy", Some(6)), "{found}");
}

#[test]
fn a_proxy_that_is_not_there_fails_at_tcp() {
    let mut command = doctor("https://acme.symphony.invalid");
    command.env("POD_PROXY", format!("http://127.0.0.1:{}", closed_port()));
    assert_eq!(diagnosis(&mut command).0, "TCP");
}

#[test]
fn a_self_signed_certificate_fails_at_tls() {
    let port = tls(&Cases::new().path("certificate-and-key.pem"));
    let (step, found, code) = diagnosis(&mut doctor(&format!("https://localhost:{port}")));
    assert_eq!((step.as_str(), code), ("TLS", Some(6)), "{found}");
}

#[test]
fn an_expired_certificate_fails_at_tls_and_says_so() {
    let cases = Cases::new();
    let port = tls(&cases.path("expired.pem"));
    let mut command = doctor(&format!("https://localhost:{port}"));
    command.env("POD_TRUST_STORE", cases.path("expired-authority.pem"));
    let (step, found, _) = diagnosis(&mut command);
    assert_eq!(step, "TLS", "{found}");
    assert!(found.contains("expired"), "{found}");
}

#[test]
fn a_port_that_speaks_no_tls_fails_at_tls() {
    let port = serve(|mut connection| {
        let _ = connection.write_all(b"220 smtp.acme.example ESMTP\r\n");
    });
    let (step, found, _) = diagnosis(&mut doctor(&format!("https://localhost:{port}")));
    assert_eq!(step, "TLS", "{found}");
}

#[test]
fn what_is_no_pod_fails_at_http() {
    let port = plain("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
    let (step, found, code) = diagnosis(&mut doctor(&format!("http://127.0.0.1:{port}")));
    assert_eq!((step.as_str(), code), ("HTTP", Some(1)), "{found}");
}

#[test]
fn a_clock_that_is_off_is_told() {
    let port = plain(
        "HTTP/1.1 401 Unauthorized\r\nDate: Wed, 01 Jan 2020 00:00:00 GMT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
    let (step, found, _) = diagnosis(&mut doctor(&format!("http://127.0.0.1:{port}")));
    assert_eq!(step, "clock", "{found}");
    assert!(found.contains("ahead of"), "{found}");
}

#[test]
fn a_wrong_key_fails_at_the_login_and_no_key_before() {
    let (served, cases) = (Served::start(&[]), Cases::new());
    let bot = |key: &str| {
        let mut command = pod(&["doctor", "--url", &served.url]);
        command.env("POD_BOT_USERNAME", "desk-bot").env("POD_BOT_KEY", cases.path(key));
        command
    };
    let (step, found, code) = diagnosis(&mut bot("key.pem"));
    assert_eq!((step.as_str(), code), ("login", Some(2)), "{found}");
    let (step, found, code) = diagnosis(&mut bot("no-bot.yaml"));
    assert_eq!((step.as_str(), code), ("key and certificate", Some(78)), "{found}");
}

#[test]
fn a_session_that_has_ended_fails_at_the_call() {
    let served = Served::start(&[]);
    let (step, found, code) =
        diagnosis(served.pod(&["doctor"]).env("POD_SESSION_TOKEN", "token-of-yesterday"));
    assert_eq!((step.as_str(), code), ("call", Some(2)), "{found}");
}

#[test]
fn a_pod_that_is_down_fails_at_http() {
    let served = Served::start(&["--fault", "v2_sessioninfo_get=500*9"]);
    let (step, found, _) = diagnosis(&mut served.pod(&["doctor"]));
    assert_eq!(step, "HTTP", "{found}");
}
