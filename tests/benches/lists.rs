//! A list that is read and worked on, against the longer of the two.
//!
//! `cargo bench -p tests --bench lists -- --rows` lists 100,000 members from a server in a process of its own, which answers
//! a page of 1,000 after 20 ms, and works on each page for a while. It prints a row for each length of the work, for
//! `cargo xtask bench`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark that cannot be set up has failed")]

use std::{
    env,
    time::{Duration, Instant},
};

use futures_util::TryStreamExt;
use pod_api_ext::streams::ListMembers;
use tests::{
    CANONICAL_ID, TOKEN,
    bare_server::{self, Server},
    by_hand::Careful,
    client_of,
    members::{MEMBERS, Members},
    stream_id,
};

const DELAY: Duration = Duration::from_millis(20);
const PAGE: u32 = 1_000;
/// How long the program works on a page, in milliseconds.
const WORKS: [u32; 4] = [0, 10, 20, 40];

fn main() {
    let has = |argument: &str| env::args().any(|given| given == argument);
    if has(bare_server::SERVE) {
        return bare_server::serve();
    }
    // `cargo test --benches` only wants to see that it runs.
    if !has("--rows") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(rows());
}

async fn rows() {
    for milliseconds in WORKS {
        let server = Server::with_delay(DELAY);
        let work = Duration::from_millis(milliseconds.into()) / PAGE;
        let network = read_by_hand(&server).await;
        let processing = work_alone(work);
        let list = list(&server, work).await;
        println!(
            "| {milliseconds} | {:.2} | {:.2} | {:.2} | {:.3} |",
            network.as_secs_f64(),
            processing.as_secs_f64(),
            list.as_secs_f64(),
            list.as_secs_f64() / network.max(processing).as_secs_f64(),
        );
    }
}

/// How long it takes to read all pages, one after the other.
async fn read_by_hand(server: &Server) -> Duration {
    let client = Careful::new(&format!("{}/pod", server.url), TOKEN).unwrap();
    let (start, mut read) = (Instant::now(), 0);
    while read < MEMBERS {
        let path = format_args!("/v1/admin/stream/{CANONICAL_ID}/membership/list?skip={read}&limit={PAGE}");
        let page: Members = client.get(path).await.unwrap();
        read += u64::try_from(page.members.len()).unwrap();
    }
    start.elapsed()
}

/// How long it takes to work on all members.
fn work_alone(work: Duration) -> Duration {
    let start = Instant::now();
    (0..MEMBERS).for_each(|_| be_busy(work));
    start.elapsed()
}

/// How long both take for a list.
async fn list(server: &Server, work: Duration) -> Duration {
    let (pod, id) = (client_of(&server.url), stream_id());
    let (start, mut seen) = (Instant::now(), 0);
    let mut members = pod.streams().members(&id, ListMembers::new().page_size(PAGE));
    while members.try_next().await.unwrap().is_some() {
        be_busy(work);
        seen += 1;
    }
    assert_eq!(seen, MEMBERS);
    start.elapsed()
}

fn be_busy(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {}
}
