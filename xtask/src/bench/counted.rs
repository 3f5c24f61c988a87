//! Instructions, counted by callgrind: they repeat where time does not.
//!
//! Callgrind is called as it is. `gungraun` needs a program of exactly its version installed beside it, and counts one
//! run of a function, while a call is a difference of two runs here: without connection and warm-up.

use std::{fs, io, path::Path, process::Command};

use super::{
    Measured, cargo,
    plot::{self, Bar},
};

const CALLS: (u64, u64) = (500, 1_500);
const IDS: (u64, u64) = (10_000, 60_000);
const ANSWERS: (u64, u64) = (5, 25);

/// The clients, the one that others are compared with first, and what each leaves out.
const CLIENTS: [(&str, &str, &str); 5] = [
    (
        "by-hand",
        "reqwest by hand, equal duties",
        "login and its renewal, tolerant reading, secrets in answers, connections that died, log, permissions in errors",
    ),
    ("by-hand-plain", "reqwest by hand, plain", "all duties"),
    ("thin", "hyper-util by hand, equal duties", "the same, and proxies and gzip"),
    ("pod-api", "`pod-api`", "deadline of the call, trace id, retries, login, log"),
    ("pod-api-ext", "`pod-api-ext`", ""),
];

const IDS_READ: [(&str, &str, &str); 2] = [
    ("id-of-standard", "base64-of-standard", "standard, with padding"),
    ("id-of-canonical", "base64-of-canonical", "canonical: URL-safe, without padding"),
];

pub(super) fn calls(root: &Path) -> io::Result<Measured> {
    let Some(counter) = Counter::new(root)? else { return Ok(without_valgrind()) };
    let mut counts = Vec::new();
    for (client, ..) in CLIENTS {
        counts.push(counter.instructions(client, CALLS)?);
    }
    let ratio = |count: u64| thousandths(count, counts[0]);
    let mut rows = vec![
        "| client | instructions a call | of equal duties | leaves out |\n| --- | ---: | ---: | --- |\n"
            .to_owned(),
    ];
    let mut bars = Vec::new();
    for ((_, name, left_out), &count) in CLIENTS.iter().zip(&counts) {
        rows.push(format!("| {name} | {} | {:.3} | {left_out} |\n", grouped(count), ratio(count)));
        bars.push(Bar { label: name.replace('`', ""), value: ratio(count) });
    }
    let title = "Instructions of a call, of the same duties by hand on reqwest";
    fs::write(root.join("docs/performance.svg"), plot::bars(title, &bars))?;
    Ok(Measured::Table(rows.concat()))
}

pub(super) fn ids(root: &Path) -> io::Result<Measured> {
    let Some(counter) = Counter::new(root)? else { return Ok(without_valgrind()) };
    let mut rows = vec![
        "| id | `StreamId::parse` | `base64` decode and encode | ratio |\n| --- | ---: | ---: | ---: |\n"
            .to_owned(),
    ];
    for (ours, by_hand, name) in IDS_READ {
        let (ours, by_hand) = (counter.instructions(ours, IDS)?, counter.instructions(by_hand, IDS)?);
        let ratio = thousandths(ours, by_hand);
        rows.push(format!("| {name} | {} | {} | {ratio:.3} |\n", grouped(ours), grouped(by_hand)));
    }
    Ok(Measured::Table(rows.concat()))
}

pub(super) fn answers(root: &Path) -> io::Result<Measured> {
    let Some(counter) = Counter::new(root)? else { return Ok(without_valgrind()) };
    let by_hand = counter.instructions("members-by-hand", ANSWERS)?;
    let ours = counter.instructions("members", ANSWERS)?;
    Ok(Measured::Table(format!(
        "| client | instructions a call | of equal duties |\n| --- | ---: | ---: |\n\
         | reqwest by hand, equal duties | {} | 1.000 |\n| `pod-api` | {} | {:.3} |\n",
        grouped(by_hand),
        grouped(ours),
        thousandths(ours, by_hand)
    )))
}

fn without_valgrind() -> Measured {
    Measured::Skipped("valgrind is not installed".to_owned())
}

/// The program `counted` of the tests, under callgrind.
struct Counter<'a> {
    root: &'a Path,
}

impl<'a> Counter<'a> {
    /// Builds the program; nothing where valgrind is missing.
    fn new(root: &'a Path) -> io::Result<Option<Self>> {
        if Command::new("valgrind").arg("--version").output().is_err() {
            return Ok(None);
        }
        let mut build = cargo::quick(root);
        cargo::run(build.args([
            "build",
            "--quiet",
            "--locked",
            "--release",
            "--package",
            "tests",
            "--bin",
            "counted",
        ]))?;
        Ok(Some(Self { root }))
    }

    /// The instructions of one more time.
    fn instructions(&self, what: &str, (few, many): (u64, u64)) -> io::Result<u64> {
        Ok(self.collected(what, many)?.saturating_sub(self.collected(what, few)?) / (many - few))
    }

    fn collected(&self, what: &str, times: u64) -> io::Result<u64> {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
        valgrind.arg(self.root.join("target/release/counted")).args([what, &times.to_string()]);
        let (_, report) = cargo::run(&mut valgrind)?;
        let count = report.lines().find_map(|line| line.split("Collected :").nth(1)?.trim().parse().ok());
        count.ok_or_else(|| io::Error::other("callgrind did not tell what it counted"))
    }
}

/// The ratio of two counts, to three digits.
fn thousandths(count: u64, of: u64) -> f64 {
    let thousandths = (count * 1_000 + of / 2) / of.max(1);
    f64::from(u32::try_from(thousandths).unwrap_or(u32::MAX)) / 1_000.0
}

/// Digits in groups of three.
pub(super) fn grouped(number: u64) -> String {
    if number < 1_000 {
        number.to_string()
    } else {
        format!("{},{:03}", grouped(number / 1_000), number % 1_000)
    }
}

#[cfg(test)]
mod tests {
    use super::{grouped, thousandths};

    #[test]
    fn numbers_are_told_as_people_read_them() {
        assert_eq!([0, 999, 1_000, 1_002_003].map(grouped), ["0", "999", "1,000", "1,002,003"]);
        assert!((thousandths(9_996, 10_000) - 1.0).abs() < 1e-9);
        assert!((thousandths(1, 3) - 0.333).abs() < 1e-9);
    }
}
