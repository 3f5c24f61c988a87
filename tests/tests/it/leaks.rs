//! No secret is in anything that a program prints or logs, at any level.

use std::{
    collections::{BTreeMap, BTreeSet},
    panic::catch_unwind,
    process::Stdio,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use aho_corasick::AhoCorasick;
use base64::{
    Engine,
    prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD},
};
use http_body_util::Full;
use percent_encoding::{NON_ALPHANUMERIC, percent_encode};
use serde_json::Value;
use tests::{
    http_server::{Answer, Seen, Server, session, stream},
    keys::BOT,
    tls::{AUTHORITY, Authority},
    tunnel::Tunnel,
};
use tokio::{io::AsyncWriteExt, process::Command};

/// How many bytes in a row of a secret count as that secret.
const PIECE: usize = 16;

const STATIC_TOKEN: &str = "zq7Xw2Lr9tVb4Nf8Kc1Yp6Hs3Jd5Gm0Ae+/Qu=RoEiTnWkZx";
const HEADER: &str = "gateway-key-9f8e7d6c5b4a39281706";
const PROXY_PASSWORD: &str = "proxy-password-1a2b3c4d5e6f";

/// Servers that answer badly in all the ways that repeat what they were sent, and what they were sent.
struct Pods {
    /// The sessions that logins gave, and the statements by which they were asked.
    secrets: Arc<Mutex<BTreeSet<String>>>,
}

impl Pods {
    /// Answers well at first and then as a gateway that shows everything it knows, in another way each time.
    fn answer(secrets: &Mutex<BTreeSet<String>>, turn: usize, seen: &Seen) -> Answer {
        let shown = format!("{:?} {}", seen.headers, String::from_utf8_lossy(&seen.body));
        let sent: Vec<String> =
            seen.headers.values().map(|value| String::from_utf8_lossy(value.as_bytes()).into()).collect();
        if seen.path.ends_with("/authenticate") {
            if let Ok(body) = serde_json::from_slice::<Value>(&seen.body) {
                secrets.lock().unwrap().insert(body["token"].as_str().unwrap().to_owned());
            }
            if turn % 5 != 4 {
                let token = format!("session-{turn}-Vh3kQ9xLm2Zt7Rb5Wc8Nd1Yf6Gp4Js0A");
                secrets.lock().unwrap().insert(token.clone());
                return session(&token);
            }
        }
        let everything = format!("{shown} {}", sent.join("\n"));
        let echo = |status: u16| {
            let mut answer = http::Response::builder().status(status);
            if let Some(token) = seen.headers.get("sessiontoken") {
                answer = answer
                    .header("X-Debug", token)
                    .header("Location", format!("/?{}", token.to_str().unwrap()));
            }
            answer
        };
        let body = |answer: http::response::Builder, text: String| answer.body(Full::from(text)).unwrap();
        match turn % 9 {
            0 | 1 => stream(),
            2 => body(echo(401), everything),
            3 => body(echo(200), format!("{{\"id\": {everything}")),
            4 => body(echo(403), serde_json::json!({ "code": 403, "message": everything }).to_string()),
            5 => body(echo(503), format!("<html>{everything}</html>")),
            6 => body(echo(307), everything),
            // The secret is cut by the limit of what is read of an error.
            7 => body(echo(400), format!("{}{everything}", " ".repeat(65_536 - 20))),
            _ => body(
                echo(404),
                everything
                    .chars()
                    .collect::<Vec<_>>()
                    .chunks(40)
                    .map(|c| c.iter().collect::<String>() + "\n")
                    .collect(),
            ),
        }
    }

    fn handler(&self) -> impl Fn(Seen) -> std::future::Ready<Answer> + Send + Sync + 'static {
        let (secrets, turn) = (Arc::clone(&self.secrets), AtomicUsize::new(0));
        move |seen| std::future::ready(Self::answer(&secrets, turn.fetch_add(1, Ordering::SeqCst), &seen))
    }
}

/// Runs the program and returns all that it wrote.
async fn output_of_the_whole_run(orders: &BTreeMap<&str, String>) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_whole_run"))
        .env("RUST_LOG", "trace")
        .env("RUST_BACKTRACE", "full")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = program.stdin.take().unwrap();
    stdin.write_all(serde_json::to_string(orders).unwrap().as_bytes()).await.unwrap();
    drop(stdin);
    let output = program.wait_with_output().await.unwrap();
    let text =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("the whole run is done"), "{text}");
    text
}

/// The forms in which some bytes may be printed.
fn forms(secret: &[u8]) -> Vec<String> {
    let list = |separator: &str| secret.iter().map(u8::to_string).collect::<Vec<_>>().join(separator);
    let hexadecimal = secret.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    let mut forms = vec![
        hexadecimal.clone(),
        hexadecimal.to_uppercase(),
        list(", "),
        list(",\n    "),
        percent_encode(secret, NON_ALPHANUMERIC).to_string(),
    ];
    // Base64 of a text in which the secret starts at any of the three places.
    for start in 0..3 {
        let inner = &secret[start..secret.len() - (secret.len() - start) % 3];
        forms.push(BASE64_STANDARD_NO_PAD.encode(inner));
        forms.push(BASE64_URL_SAFE_NO_PAD.encode(inner));
    }
    forms
}

/// Everything to look for, and the name of what it belongs to.
#[derive(Default)]
struct Wanted {
    patterns: Vec<String>,
    names: Vec<&'static str>,
}

impl Wanted {
    fn add(&mut self, name: &'static str, secret: &[u8]) {
        assert!(secret.len() >= PIECE, "{name} is too short to search for");
        let plain =
            secret.windows(PIECE).filter_map(|piece| std::str::from_utf8(piece).ok()).map(str::to_owned);
        // The other forms are looked for by pieces that follow each other: a secret that is printed so has them all.
        let otherwise = secret.chunks_exact(PIECE).flat_map(forms);
        let before = self.patterns.len();
        self.patterns.extend(plain.chain(otherwise));
        self.names.resize(self.names.len() + self.patterns.len() - before, name);
    }

    fn assert_not_in(&self, output: &str) {
        if let Some(found) = AhoCorasick::new(&self.patterns).unwrap().find(output) {
            let line = output[..found.start()].rfind('\n').map_or(0, |end| end + 1);
            let line = output[line..].lines().next().unwrap_or_default();
            panic!(
                "{} is in the output as {:?}: {line}",
                self.names[found.pattern()],
                &output[found.range()]
            );
        }
    }
}

/// The bytes within a PEM text.
fn der(pem: &str) -> Vec<u8> {
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    base64::prelude::BASE64_STANDARD.decode(body).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_run_at_trace_level_shows_no_secret() {
    let pods = Pods { secrets: Arc::default() };
    let (bot, server) = (AUTHORITY.client("desk-bot"), AUTHORITY.server("localhost"));
    let plain_pod = Server::start(pods.handler()).await;
    let tls_pod = Server::start_tls(server.server_config(), pods.handler()).await;
    let session_auth = Server::start_tls(server.mutual_server_config(&AUTHORITY), pods.handler()).await;
    let others = Authority::new("Another authority");
    let other_session_auth = Server::start_tls(server.mutual_server_config(&others), pods.handler()).await;
    let proxy_authorization =
        format!("Basic {}", base64::prelude::BASE64_STANDARD.encode(format!("desk:{PROXY_PASSWORD}")));
    let proxy = Tunnel::start(proxy_authorization.clone().leak()).await;

    let output = output_of_the_whole_run(&BTreeMap::from([
        ("plain_pod", plain_pod.url.clone()),
        ("tls_pod", tls_pod.url.clone()),
        ("session_auth", session_auth.url.clone()),
        ("other_session_auth", other_session_auth.url.clone()),
        ("proxy", proxy.url.clone()),
        ("authority", AUTHORITY.pem()),
        ("token", STATIC_TOKEN.to_owned()),
        ("key", BOT.pkcs8.clone()),
        ("certificate", bot.pem.clone()),
        ("certificate_key", bot.key_pem.clone()),
        ("header", HEADER.to_owned()),
        ("proxy_password", PROXY_PASSWORD.to_owned()),
    ]))
    .await;

    // The run did what it is for: each library spoke at trace level, and each kind of server was called.
    for speaker in [" hyper_util::", " h2::", " rustls::", " reqwest::"] {
        let spoke = output.lines().any(|line| line.contains("TRACE ") && line.contains(speaker));
        assert!(spoke, "no trace from {speaker}");
    }
    for speaker in [" pod_api_ext::", "panicked at"] {
        assert!(output.contains(speaker), "nothing from {speaker}");
    }
    for (server, calls) in [(&plain_pod, 30), (&tls_pod, 30), (&session_auth, 3)] {
        assert!(server.seen().len() >= calls, "{} calls to {}", server.seen().len(), server.url);
    }
    assert!(proxy.heads().len() >= 2);

    let mut wanted = Wanted::default();
    let learned = pods.secrets.lock().unwrap().clone();
    assert!(learned.iter().any(|secret| secret.starts_with("eyJ")), "a signed statement");
    for secret in &learned {
        // What all statements of this kind begin with is no secret.
        let (_, secret) = secret.split_once("eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9.").unwrap_or(("", secret));
        wanted.add("a session or statement", secret.as_bytes());
    }
    wanted.add("the token", STATIC_TOKEN.as_bytes());
    wanted.add("the default header", HEADER.as_bytes());
    wanted.add("the proxy's password", PROXY_PASSWORD.as_bytes());
    wanted.add("the proxy's credentials", &proxy_authorization.as_bytes()["Basic ".len()..]);
    // Keys and certificates begin with what all of their kind have in common, and the certificate with its authority's
    // name, which the server's certificate has as well.
    let (key, certificate_key, certificate) = (der(&BOT.pkcs8), der(&bot.key_pem), der(&bot.pem));
    wanted.add("the key", &key[64..]);
    wanted.add("the certificate's key", &certificate_key[36..68]);
    wanted.add("the certificate", &certificate[certificate.len() - 64..]);
    wanted.assert_not_in(&output);
}

/// The search finds what it is to find, in each form.
#[test]
fn a_secret_that_is_printed_is_found() {
    let mut wanted = Wanted::default();
    wanted.add("the secret", STATIC_TOKEN.as_bytes());
    wanted.assert_not_in("nothing of it");
    let (secret, text) = (STATIC_TOKEN.as_bytes(), STATIC_TOKEN);
    for printed in [
        format!("sessionToken: {text}"),
        format!("a piece of it: {}", &text[7..7 + PIECE]),
        format!("{secret:?}"),
        format!("{secret:#?}"),
        format!("{}", secret.escape_ascii()),
        BASE64_STANDARD_NO_PAD.encode(secret),
        BASE64_STANDARD_NO_PAD.encode(format!("u:{text}")),
        BASE64_URL_SAFE_NO_PAD.encode(format!("user:{text}")),
        percent_encode(secret, NON_ALPHANUMERIC).to_string(),
        secret.iter().fold(String::new(), |all, byte| all + &format!("{byte:02x}")),
    ] {
        assert!(catch_unwind(|| wanted.assert_not_in(&printed)).is_err(), "{printed}");
    }
}
