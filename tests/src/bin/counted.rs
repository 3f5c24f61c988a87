//! Does one thing so many times: `counted WHAT TIMES`. What `cargo xtask bench` counts the instructions of.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot be set up has failed")]

use std::{env, hint::black_box};

use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use pod_api_ext::{PodClient, StreamId};
use tests::{
    CANONICAL_ID, PASTED_ID, TOKEN,
    bare_server::{self, Server},
    by_hand,
    members::Members,
    raw_client_of, stream_id,
    thin::Thin,
};

/// They make an answer of 400 KiB.
const MANY_MEMBERS: i64 = 1_570;

fn main() {
    let arguments: Vec<_> = env::args().collect();
    if arguments[1] == bare_server::SERVE {
        return bare_server::serve();
    }
    let times = arguments[2].parse().unwrap();
    match arguments[1].as_str() {
        "id-of-standard" => repeat(times, || StreamId::parse(black_box(PASTED_ID))),
        "id-of-canonical" => repeat(times, || StreamId::parse(black_box(CANONICAL_ID))),
        "base64-of-standard" => repeat(times, || {
            BASE64_STANDARD.decode(black_box(PASTED_ID)).map(|bytes| BASE64_URL_SAFE_NO_PAD.encode(bytes))
        }),
        "base64-of-canonical" => repeat(times, || {
            BASE64_URL_SAFE_NO_PAD
                .decode(black_box(CANONICAL_ID))
                .map(|bytes| BASE64_URL_SAFE_NO_PAD.encode(bytes))
        }),
        client => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(call(client, times));
        }
    }
}

fn repeat<T>(times: usize, work: impl Fn() -> T) {
    for _ in 0..times {
        black_box(work());
    }
}

/// Asks for a stream so many times, one call after the other on one connection.
async fn call(client: &str, times: usize) {
    let server = Server::start();
    // Where `pod-api-ext` would find the API, so that all ask for the same URL.
    let url = &format!("{}/pod", server.url);
    match client {
        "by-hand-plain" => {
            let client = by_hand::Plain::new(url).unwrap();
            for _ in 0..times {
                black_box(client.stream_info(TOKEN, CANONICAL_ID).await.unwrap());
            }
        }
        "by-hand" => {
            let client = by_hand::Careful::new(url, TOKEN).unwrap();
            for _ in 0..times {
                black_box(client.stream_info(CANONICAL_ID).await.unwrap());
            }
        }
        "pod-api" => {
            let client = raw_client_of(url);
            for _ in 0..times {
                black_box(client.v2_streams_sid_info_get().sid(CANONICAL_ID).send().await.unwrap());
            }
        }
        "thin" => {
            let client = Thin::new(url, TOKEN).unwrap();
            for _ in 0..times {
                black_box(client.stream_info(CANONICAL_ID).await.unwrap());
            }
        }
        "members-by-hand" => {
            let client = by_hand::Careful::new(url, TOKEN).unwrap();
            for _ in 0..times {
                let path = format_args!(
                    "/v1/admin/stream/{CANONICAL_ID}/membership/list?skip=0&limit={MANY_MEMBERS}"
                );
                black_box(client.get::<Members>(path).await.unwrap());
            }
        }
        "members" => {
            let client = raw_client_of(url);
            for _ in 0..times {
                let list = client.v1_admin_stream_id_membership_list_get().id(CANONICAL_ID);
                black_box(list.skip(0).limit(MANY_MEMBERS).send().await.unwrap());
            }
        }
        "pod-api-ext" => {
            let client = PodClient::builder(url).session_token(TOKEN).no_proxy().build().unwrap();
            let id = stream_id();
            for _ in 0..times {
                black_box(client.stream_info(&id).await.unwrap());
            }
        }
        other => panic!("no client is called {other}"),
    }
}
