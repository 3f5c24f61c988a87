//! Where a session token never goes.

use pod_api_ext::{BaseUrlError, BuildError, Error, PodClient, PodClientBuilder, StreamId, rooms::NewRoom};
use tests::{
    TOKEN, client_of,
    http_server::{Seen, Server, stream},
    stream_id,
};

/// A server that redirects the stream's lookup to this address.
async fn redirecting(status: u16, to: impl Fn(&Seen) -> String + Send + Sync + 'static) -> Server {
    Server::start(move |seen: Seen| {
        let answer = match seen.path.as_str() {
            "/elsewhere" => stream(),
            _ => http::Response::builder()
                .status(status)
                .header("Location", to(&seen))
                .body(http_body_util::Full::default())
                .unwrap(),
        };
        async { answer }
    })
    .await
}

#[tokio::test]
async fn no_redirect_is_followed_to_the_same_host_or_to_another() {
    let other = Server::start(async |_| stream()).await;
    let elsewhere = format!("{}/elsewhere", other.url);
    let places = [elsewhere, "/elsewhere".to_owned()];
    let statuses = [301, 302, 303, 307, 308];
    for (status, location) in statuses.iter().flat_map(|&status| places.iter().map(move |to| (status, to))) {
        let to = location.clone();
        let server = redirecting(status, move |_| to.clone()).await;
        let client = client_of(&server.url);
        for error in [
            client.stream_info(&stream_id()).await.unwrap_err(),
            client.rooms().create(NewRoom::new("Rates desk")).await.unwrap_err(),
        ] {
            assert!(
                matches!(&error, Error::Redirected { location: named, .. } if named == location),
                "{error}"
            );
        }
        assert_eq!(server.count("/elsewhere"), 0);
        assert_eq!(server.seen().len(), 2);
    }
    assert_eq!(other.seen().len(), 0);
}

fn client(url: &str) -> PodClientBuilder {
    PodClient::builder(url).session_token(TOKEN)
}

#[test]
fn plain_http_is_refused_unless_it_is_this_machine_or_asked_for_by_name() {
    let refused = |builder: PodClientBuilder| {
        let error = builder.build().unwrap_err();
        let plain = BaseUrlError::PlainHttp;
        assert!(
            matches!(&error, BuildError::BaseUrl(flaw) | BuildError::SessionAuthUrl(flaw) if *flaw == plain),
            "{error}"
        );
        assert!(error.to_string().contains("allow_plain_http()"), "{error}");
    };
    for host in ["acme.symphony.com", "10.0.0.1", "0.0.0.0", "localhost.acme.example", "[fe80::1]"] {
        refused(client(&format!("http://{host}")));
        client(&format!("http://{host}")).allow_plain_http().build().unwrap();
    }
    // The certificate's service is sent tokens, too, when it logs out.
    refused(client("https://acme.symphony.com").session_auth_url("http://acme-api.symphony.com"));
    for this_machine in ["127.0.0.1:8080", "localhost", "[::1]:8080", "127.8.8.8"] {
        client(&format!("http://{this_machine}")).build().unwrap();
    }
}

/// What tries to leave its place in a path.
const STEPS: [&str; 15] = [
    "",
    ".",
    "..",
    "../..",
    "..\\..\\x",
    // Of a length that an id can have.
    "....",
    "..\\..\\AA",
    "%2e%2e",
    "..%2f..",
    "a/../../b",
    "\u{2024}\u{2024}",
    "id?x=1",
    "id#top",
    " ",
    "\t..\n",
];

#[test]
fn an_id_that_tries_to_change_the_path_is_no_id() {
    for step in STEPS {
        StreamId::parse(step).unwrap_err();
    }
}

#[tokio::test]
async fn a_parameter_of_a_raw_operation_stays_in_its_place_or_is_not_sent() {
    let server = Server::start(async |_| stream()).await;
    let client = client_of(&server.url);
    for step in STEPS {
        let send = |raw: pod_api::Client| async move { raw.v2_streams_sid_info_get().sid(step).send().await };
        let before = server.seen().len();
        let outcome = client.call(send).await;
        match server.seen().get(before) {
            None => assert!(matches!(outcome, Err(Error::InvalidRequest { .. })), "{step:?}: {outcome:?}"),
            Some(seen) => {
                let inside =
                    seen.path.strip_prefix("/pod/v2/streams/").and_then(|path| path.strip_suffix("/info"));
                assert!(inside.is_some_and(|id| !id.contains('/')), "{step:?}: {}", seen.path);
            }
        }
    }
    assert_eq!(server.seen().len(), STEPS.len() - 3, "the empty one, one dot and two dots are not sent");
}
