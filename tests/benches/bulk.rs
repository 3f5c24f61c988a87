//! Bulk lookups against the same calls made by hand.
//!
//! `cargo bench -p tests --bench bulk` looks up 100,000 streams on a server of its own, a process on loopback, several
//! times and by turns with `PodClient::stream_infos` and by hand: with plain reqwest, and with the same duties. It fails if
//! the lookups have less than 90% of plain reqwest's throughput, or if memory grows with their number. With `--rows`, it
//! prints a row for each number of lookups at once, and the memory of a million, for `cargo xtask bench`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark that cannot be set up has failed")]

use std::{
    env,
    process::ExitCode,
    time::{Duration, Instant},
};

use futures_util::{Stream, StreamExt, stream};
use pod_api::types;
use pod_api_ext::{PodClient, StreamId};
use tests::{
    TOKEN,
    bare_server::{self, Server},
    by_hand::{self, Careful},
    client_of,
};

/// Lookups under way at once.
const CONCURRENCY: usize = 32;
/// The same, for the rows.
const CONCURRENCIES: [usize; 5] = [1, 8, 32, 128, 256];
const LOOKUPS: usize = 100_000;
const LOOKUPS_OF_A_ROW: usize = 20_000;
const MILLION: usize = 1_000_000;
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
    let memory = memory(&contest.pod, MILLION).await;
    for at_once in CONCURRENCIES {
        let Outcome { ours, plain, careful } =
            contest.take_turns(LOOKUPS_OF_A_ROW / SLICES, SLICES, at_once).await;
        println!("| {at_once} | {ours:.0} | {plain:.3} | {careful:.3} |");
    }
    if let [first, .., last] = memory[..] {
        println!(
            "Memory of a million look-ups, {CONCURRENCY} at once: {first} KiB after a tenth, {last} KiB at the end."
        );
    }
}

async fn judge(lookups: usize) -> bool {
    let contest = Contest::new();
    let memory = memory(&contest.pod, lookups).await;
    println!("resident memory in KiB after each tenth of {lookups} lookups: {memory:?}");
    let slice = lookups / SLICES;
    let Outcome { ours, plain, careful } = contest.take_turns(slice, ROUNDS * SLICES, CONCURRENCY).await;
    println!("{ROUNDS} times {lookups} lookups, {CONCURRENCY} at once, in slices of {slice} by turns");
    println!("  stream_infos {ours:>9.0} a second");
    println!(
        "  throughput of a slice, median: {plain:.3} of plain reqwest, {careful:.3} of the same duties by hand"
    );
    let growth = memory.last().zip(memory.first()).map(|(last, first)| last.saturating_sub(*first));
    plain >= 0.9 && growth.is_none_or(|kibibytes| kibibytes <= GROWTH_LIMIT)
}

/// The ways to look streams up, on one server.
struct Contest {
    pod: PodClient,
    plain: reqwest::Client,
    careful: Careful,
    url: String,
    _server: Server,
}

/// Our lookups a second, and the median of their slices' throughput against those by hand.
struct Outcome {
    ours: f64,
    plain: f64,
    careful: f64,
}

impl Contest {
    fn new() -> Self {
        let server = Server::start();
        let url = format!("{}/pod", server.url);
        Self {
            pod: client_of(&server.url),
            plain: by_hand::http_client().unwrap(),
            careful: Careful::new(&url, TOKEN).unwrap(),
            url,
            _server: server,
        }
    }

    async fn take_turns(&self, slice: usize, slices: usize, at_once: usize) -> Outcome {
        let (mut own, mut plain, mut careful) = (Duration::ZERO, Vec::new(), Vec::new());
        for _ in 0..slices {
            let plainly = time(slice, look_up_plainly(&self.plain, &self.url, slice, at_once)).await;
            let carefully = time(slice, look_up_carefully(&self.careful, slice, at_once)).await;
            let ours = time(slice, look_up(&self.pod, slice, at_once)).await;
            plain.push(plainly.as_secs_f64() / ours.as_secs_f64());
            careful.push(carefully.as_secs_f64() / ours.as_secs_f64());
            own += ours;
        }
        let ours = f64::from(u32::try_from(slice * slices).unwrap()) / own.as_secs_f64();
        Outcome { ours, plain: median(plain), careful: median(careful) }
    }
}

/// Ids as they come from a file or a list: made one by one, and never held together.
fn ids(count: usize) -> impl Iterator<Item = StreamId> + Send {
    (0..count).map(|number| format!("{number:032}dA").parse().unwrap())
}

async fn look_up(pod: &PodClient, lookups: usize, at_once: usize) -> usize {
    let results = pod.stream_infos(ids(lookups)).concurrency(at_once).results();
    successes(results.map(|looked_up| looked_up.result)).await
}

async fn look_up_carefully(client: &Careful, lookups: usize, at_once: usize) -> usize {
    let calls = stream::iter(ids(lookups)).map(|id| async move { client.stream_info(id.as_str()).await });
    successes(calls.buffer_unordered(at_once)).await
}

async fn look_up_plainly(http: &reqwest::Client, url: &str, lookups: usize, at_once: usize) -> usize {
    let calls = stream::iter(ids(lookups)).map(|id| async move {
        let request = http.get(format!("{url}/v2/streams/{id}/info"));
        let request = request.header("sessionToken", TOKEN).header("accept", "application/json");
        let request = request.header("x-trace-id", "by-hand");
        let answer = request.send().await?.error_for_status()?;
        answer.json::<types::V2StreamAttributes>().await
    });
    successes(calls.buffer_unordered(at_once)).await
}

async fn successes<T, E>(answers: impl Stream<Item = Result<T, E>>) -> usize {
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

/// The resident memory after each tenth of the lookups, in KiB, where the system tells.
async fn memory(pod: &PodClient, lookups: usize) -> Vec<u64> {
    let results = pod.stream_infos(ids(lookups)).concurrency(CONCURRENCY).results();
    let mut samples = Vec::new();
    let mut results = std::pin::pin!(results.enumerate());
    while let Some((index, _)) = results.next().await {
        if (index + 1) % (lookups / 10) == 0 {
            samples.extend(resident_kibibytes());
        }
    }
    samples
}

fn resident_kibibytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
