//! What a client says of itself.

use pod_api_ext::{BuildError, PodClient, PodClientBuilder, RsaLogin, TraceId, TransportError};
use tests::{
    TOKEN,
    http_server::{Seen, Server, json, session, stream},
    keys::BOT,
    stream_id,
};

async fn server() -> Server {
    Server::start(async |seen: Seen| match seen.path.as_str() {
        "/login/pubkey/authenticate" => session("made-for-the-bot"),
        _ => stream(),
    })
    .await
}

fn bot(url: &str) -> PodClientBuilder {
    PodClient::builder(url).session_provider(RsaLogin::new("desk-bot", BOT.rsa_key()))
}

#[tokio::test]
async fn logins_and_calls_say_which_program_it_is() {
    let server = server().await;
    let ours = concat!("pod-api-ext/", env!("CARGO_PKG_VERSION_MAJOR"));
    bot(&server.url).build().unwrap().stream_info(&stream_id()).await.unwrap();
    bot(&server.url).user_agent("desk-bot/1.2").build().unwrap().stream_info(&stream_id()).await.unwrap();
    let agents: Vec<String> =
        server.seen().iter().map(|seen| seen.header("user-agent").unwrap().to_owned()).collect();
    assert_eq!(agents.len(), 4);
    assert!(agents.iter().all(|agent| agent.starts_with(ours)), "{agents:?}");
    assert!(agents[..2].iter().all(|agent| !agent.contains(' ')), "{agents:?}");
    assert!(agents[2..].iter().all(|agent| agent.ends_with(" desk-bot/1.2")), "{agents:?}");
}

#[tokio::test]
async fn default_headers_go_with_every_request_and_replace_none_of_the_clients_own() {
    let server = server().await;
    let client = bot(&server.url)
        .default_header("X-Gateway-Key", "hunter2")
        .default_header("sessionToken", "somebody-elses")
        .default_header("X-Trace-Id", "somebody-elses")
        .build()
        .unwrap();
    assert!(!format!("{client:?}").contains("hunter2"));
    client.stream_info(&stream_id()).await.unwrap();
    let [login, call] = &server.seen()[..] else { panic!("a login and a call") };
    assert_eq!(login.header("x-gateway-key"), Some("hunter2"));
    assert_eq!(call.header("x-gateway-key"), Some("hunter2"));
    assert_eq!(call.header("sessiontoken"), Some("made-for-the-bot"));
    assert_ne!(call.header("x-trace-id"), Some("somebody-elses"));
}

#[tokio::test]
async fn an_answer_that_holds_a_default_headers_value_is_given_as_it_came() {
    // The gateway wants the user's company, and so does the room's name.
    let server = Server::start(async |_| {
        json(200, &serde_json::json!({ "roomAttributes": { "name": "acme-corporation-rates" } }))
    })
    .await;
    let client = PodClient::builder(&server.url)
        .session_token(TOKEN)
        .default_header("X-Company", "acme-corporation")
        .build()
        .unwrap();
    let stream = client.stream_info(&stream_id()).await.unwrap();
    assert_eq!(stream.room_name(), Some("acme-corporation-rates"));
}

#[test]
fn a_header_that_http_cannot_carry_is_named_and_its_value_is_not() {
    for (name, value) in
        [("X-Gateway-Key", "hunter2\r\nX-Evil: 1"), ("X Gateway", "hunter2"), ("", "hunter2")]
    {
        let error = PodClient::builder("https://acme.symphony.com")
            .session_token(TOKEN)
            .default_header(name, value)
            .build()
            .unwrap_err();
        assert!(
            matches!(&error, BuildError::Transport(TransportError::Header { name: named }) if named == name),
            "{error}"
        );
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
    let error =
        PodClient::builder("https://acme.symphony.com").session_token(TOKEN).user_agent("a\nb").build();
    assert!(
        matches!(error.unwrap_err(), BuildError::Transport(TransportError::Header { name }) if name == "User-Agent")
    );
}

#[tokio::test]
async fn a_call_carries_the_callers_trace_id_or_one_of_its_own() {
    let server = server().await;
    let client = PodClient::builder(&server.url).session_token(TOKEN).build().unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    client.with_trace_id(TraceId::new("job-4711").unwrap()).stream_info(&stream_id()).await.unwrap();
    client.stream_info(&stream_id()).await.unwrap();
    let ids: Vec<String> =
        server.seen().iter().map(|seen| seen.header("x-trace-id").unwrap().to_owned()).collect();
    assert_eq!(ids[2], "job-4711");
    assert!(ids[0] != ids[1] && ids[1] != ids[3], "{ids:?}");
    for id in [&ids[0], &ids[1], &ids[3]] {
        assert!(id.len() == 6 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{id}");
    }
}
