//! Bulk lookups against the same calls made by hand.
//!
//! `cargo bench -p tests --bench bulk` looks up 100,000 streams on a server of its own, a process on loopback, several
//! times and by turns with `PodClient::stream_infos` and with plain reqwest, the same requests at the same concurrency.
//! It fails if the lookups have less than 90% of the throughput, or if memory grows with their number. With `--rows`, it
//! is shorter, and prints a row for each number of lookups at once, for `cargo xtask bench`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark that cannot be set up has failed")]

use std::{
    env,
    process::ExitCode,
    time::{Duration, Instant},
};

use futures_util::{StreamExt, stream};
use pod_api::types;
use pod_api_ext::{PodClient, StreamId};
use tests::{
    TOKEN,
    bare_server::{self, Server},
    by_hand, client_of,
};

/// Lookups under way at once.
const CONCURRENCY: usize = 32;
/// The same, for the rows.
const CONCURRENCIES: [usize; 5] = [1, 8, 32, 128, 256];
const LOOKUPS: usize = 100_000;
const LOOKUPS_OF_A_ROW: usize = 20_000;
const ROUNDS: usize = 3;
/// How often both ways take turns in a round, so that other work on the machine concerns both alike.
const SLICES: usize = 20;
/// How much more memory the last of the lookups may see than the first tenth of them, in KiB.
const GROWTH_LIMIT: u64 = 8 * 1024;

fn main() -> ExitCode {
    let has = |argument: &str| env::args().any(|given| given == argument);
    if has(bare_server::SERVE) {
        bare_server::serve();
        return ExitCode::SUCCESS;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if has("--rows") {
        runtime.block_on(rows());
        return ExitCode::SUCCESS;
    }
    // `cargo test --benches` only wants to see that it runs.
    let measured = has("--bench");
    let passed = runtime.block_on(judge(if measured { LOOKUPS } else { 1_000 }));
    if passed || !measured { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn rows() {
    let contest = Contest::new();
    for at_once in CONCURRENCIES {
        let outcome = contest.take_turns(LOOKUPS_OF_A_ROW / SLICES, SLICES, at_once).await;
        println!("| {at_once} | {:.0} | {:.0} | {:.3} |", outcome.ours, outcome.by_hand, outcome.ratio);
    }
}

async fn judge(lookups: usize) -> bool {
    let contest = Contest::new();
    let growth = memory_growth(&contest.pod, lookups).await;
    let slice = lookups / SLICES;
    let outcome = contest.take_turns(slice, ROUNDS * SLICES, CONCURRENCY).await;
    println!("{ROUNDS} times {lookups} lookups, {CONCURRENCY} at once, in slices of {slice} by turns");
    println!("  stream_infos {:>9.0} a second", outcome.ours);
    println!("  by hand      {:>9.0} a second", outcome.by_hand);
    println!("  throughput of a slice against the one by hand before it, median: {:.3}", outcome.ratio);
    outcome.ratio >= 0.9 && growth.is_none_or(|kibibytes| kibibytes <= GROWTH_LIMIT)
}

/// Both ways to look streams up, on one server.
struct Contest {
    server: Server,
    pod: PodClient,
    http: reqwest::Client,
}

/// Lookups a second, and the median of the slices' ratios.
struct Outcome {
    ours: f64,
    by_hand: f64,
    ratio: f64,
}

impl Contest {
    fn new() -> Self {
        let server = Server::start();
        Self { pod: client_of(&server.url), http: by_hand::http_client().unwrap(), server }
    }

    async fn take_turns(&self, slice: usize, slices: usize, at_once: usize) -> Outcome {
        let (mut ours, mut by_hand) = (Duration::ZERO, Duration::ZERO);
        let mut ratios = Vec::new();
        for _ in 0..slices {
            let hand = time(slice, look_up_by_hand(&self.http, &self.server.url, slice, at_once)).await;
            let own = time(slice, look_up(&self.pod, slice, at_once)).await;
            ratios.push(hand.as_secs_f64() / own.as_secs_f64());
            (by_hand, ours) = (by_hand + hand, ours + own);
        }
        let per_second =
            |time: Duration| f64::from(u32::try_from(slice * slices).unwrap()) / time.as_secs_f64();
        Outcome { ours: per_second(ours), by_hand: per_second(by_hand), ratio: median(ratios) }
    }
}

/// Ids as they come from a file or a list: made one by one, and never held together.
fn ids(count: usize) -> impl Iterator<Item = StreamId> + Send {
    (0..count).map(|number| format!("{number:032}dA").parse().unwrap())
}

async fn look_up(pod: &PodClient, lookups: usize, at_once: usize) -> usize {
    let results = pod.stream_infos(ids(lookups)).concurrency(at_once).results();
    results.filter(|looked_up| std::future::ready(looked_up.result.is_ok())).count().await
}

async fn look_up_by_hand(http: &reqwest::Client, url: &str, lookups: usize, at_once: usize) -> usize {
    let calls = stream::iter(ids(lookups)).map(|id| async move {
        let request = http.get(format!("{url}/pod/v2/streams/{id}/info"));
        let request = request.header("sessionToken", TOKEN).header("accept", "application/json");
        let request = request.header("x-trace-id", "by-hand");
        let answer = request.send().await?.error_for_status()?;
        answer.json::<types::V2StreamAttributes>().await
    });
    let answers = calls.buffer_unordered(at_once);
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
