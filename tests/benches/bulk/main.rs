//! Bulk lookups against the same calls made by hand.
//!
//! `cargo bench -p tests --bench bulk` looks up 100,000 streams on a server of its own, a process on loopback, several
//! times and by turns with `PodClient::stream_infos` and with plain reqwest, the same requests at the same concurrency.
//! It fails if the lookups have less than 90% of the throughput, or if memory grows with their number.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark that cannot be set up has failed")]

mod server;

use std::{
    env,
    process::ExitCode,
    time::{Duration, Instant},
};

use futures_util::{StreamExt, stream};
use pod_api::types;
use pod_api_ext::{PodClient, StreamId};
use tests::{TOKEN, client_of};

/// Lookups under way at once.
const CONCURRENCY: usize = 32;
const ROUNDS: usize = 3;
/// How often both ways take turns in a round, so that other work on the machine concerns both alike.
const SLICES: usize = 20;
/// How much more memory the last of the lookups may see than the first tenth of them, in KiB.
const GROWTH_LIMIT: u64 = 8 * 1024;

fn main() -> ExitCode {
    if env::args().any(|argument| argument == server::SERVE) {
        server::serve();
        return ExitCode::SUCCESS;
    }
    // `cargo test --benches` only wants to see that it runs.
    let measured = env::args().any(|argument| argument == "--bench");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let passed = runtime.block_on(compare(if measured { 100_000 } else { 1_000 }));
    if passed || !measured { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn compare(lookups: usize) -> bool {
    let server = server::Server::start();
    let pod = client_of(&server.url);
    let http = by_hand_client();

    let growth = memory_growth(&pod, lookups).await;
    let slice = lookups / SLICES;
    let (mut ours, mut by_hand) = (Duration::ZERO, Duration::ZERO);
    let mut ratios = Vec::new();
    for _ in 0..ROUNDS * SLICES {
        let hand = time(slice, look_up_by_hand(&http, &server.url, slice)).await;
        let own = time(slice, look_up(&pod, slice)).await;
        ratios.push(hand.as_secs_f64() / own.as_secs_f64());
        (by_hand, ours) = (by_hand + hand, ours + own);
    }
    let per_second =
        |time: Duration| f64::from(u32::try_from(lookups * ROUNDS).unwrap()) / time.as_secs_f64();
    let ratio = median(ratios);
    println!("{ROUNDS} times {lookups} lookups, {CONCURRENCY} at once, in slices of {slice} by turns");
    println!("  stream_infos {:>9.0} a second", per_second(ours));
    println!("  by hand      {:>9.0} a second", per_second(by_hand));
    println!("  throughput of a slice against the one by hand before it, median: {ratio:.3}");
    ratio >= 0.9 && growth.is_none_or(|kibibytes| kibibytes <= GROWTH_LIMIT)
}

/// Ids as they come from a file or a list: made one by one, and never held together.
fn ids(count: usize) -> impl Iterator<Item = StreamId> + Send {
    (0..count).map(|number| format!("{number:032}dA").parse().unwrap())
}

async fn look_up(pod: &PodClient, lookups: usize) -> usize {
    let results = pod.stream_infos(ids(lookups)).concurrency(CONCURRENCY).results();
    results.filter(|looked_up| std::future::ready(looked_up.result.is_ok())).count().await
}

fn by_hand_client() -> reqwest::Client {
    // Plain HTTP needs no certificates; naming some keeps reqwest from looking for a TLS provider.
    let builder = reqwest::Client::builder().tls_backend_preconfigured(server::no_tls()).no_proxy();
    let builder = builder.redirect(reqwest::redirect::Policy::none()).user_agent("pod-api-ext/0.1.0+20.17.1");
    builder.connect_timeout(Duration::from_secs(10)).timeout(Duration::from_secs(30)).build().unwrap()
}

async fn look_up_by_hand(http: &reqwest::Client, url: &str, lookups: usize) -> usize {
    let calls = stream::iter(ids(lookups)).map(|id| async move {
        let request = http.get(format!("{url}/pod/v2/streams/{id}/info"));
        let request = request.header("sessionToken", TOKEN).header("accept", "application/json");
        let request = request.header("x-trace-id", "by-hand");
        let answer = request.send().await?.error_for_status()?;
        answer.json::<types::V2StreamAttributes>().await
    });
    let answers = calls.buffer_unordered(CONCURRENCY);
    answers.filter(|answer| std::future::ready(answer.is_ok())).count().await
}

/// How long the work takes, which has to succeed.
async fn time(lookups: usize, work: impl Future<Output = usize>) -> Duration {
    let start = Instant::now();
    assert_eq!(work.await, lookups, "some lookups failed");
    start.elapsed()
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

/// How much memory the lookups after the first tenth of them added, in KiB, where the system tells.
async fn memory_growth(pod: &PodClient, lookups: usize) -> Option<u64> {
    let results = pod.stream_infos(ids(lookups)).concurrency(CONCURRENCY).results();
    let mut samples = Vec::new();
    let mut results = std::pin::pin!(results.enumerate());
    while let Some((index, _)) = results.next().await {
        if (index + 1) % (lookups / 10) == 0 {
            samples.push(resident_kibibytes()?);
        }
    }
    println!("resident memory in KiB after each tenth of {lookups} lookups: {samples:?}");
    Some(samples.last()?.saturating_sub(*samples.first()?))
}

fn resident_kibibytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
