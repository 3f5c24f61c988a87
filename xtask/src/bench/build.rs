//! What it costs to build a program that makes one call, and how large the program is.

use std::{fs, io, path::Path};

use toml::Table;

use super::{Measured, cargo, counted::grouped, scratch};

/// The ticks of a second in `/proc`.
const TICKS: u64 = 100;

const BY_HAND: &str = r#"fastrand = "2"
reqwest = { version = "0.13", default-features = false, features = ["gzip", "http2", "json", "query", "rustls-no-provider", "stream", "system-proxy"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
rustls-platform-verifier = "0.7"
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

const BY_HAND_MAIN: &str = r#"mod by_hand;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let [pod, token, id] = std::array::from_fn(|index| std::env::args().nth(index + 1).unwrap_or_default());
    let client = by_hand::Careful::new(&pod, &token).unwrap();
    println!("{:?}", client.stream_info(&id).await);
}
"#;

const OURS_MAIN: &str = r#"use pod_api_ext::{PodClient, StreamId};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let [pod, token, id] = std::array::from_fn(|index| std::env::args().nth(index + 1).unwrap_or_default());
    let client = PodClient::builder(pod).session_token(token.as_str()).build().unwrap();
    println!("{:?}", client.stream_info(&StreamId::parse(&id).unwrap()).await);
}
"#;

const RAW_MAIN: &str = r#"use pod_api::{Client, Session, SessionToken, Transport};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let [pod, token, id] = std::array::from_fn(|index| std::env::args().nth(index + 1).unwrap_or_default());
    let session = Session::new(Transport::new().unwrap(), SessionToken::new(token).unwrap());
    println!("{:?}", Client::new(&pod, session).v2_streams_sid_info_get().sid(id).send().await);
}
"#;

pub(super) fn measure(root: &Path) -> io::Result<Measured> {
    if cpu_ticks_of_children().is_none() {
        return Ok(Measured::Skipped("CPU time is only read from Linux's /proc".to_owned()));
    }
    let dependency = |name: &str, options: &str| {
        format!("{name} = {{ path = '{}'{options} }}\n", root.join(name).display())
    };
    let few = ", default-features = false, features = ['ims', 'rooms', 'session', 'streams', 'users']";
    let all = format!(", default-features = false, features = {:?}", areas(root)?);
    let crates = [
        ("by-hand", "reqwest by hand, equal duties", BY_HAND.to_owned(), BY_HAND_MAIN),
        ("raw-few", "`pod-api`, five areas, without `generate`", dependency("pod-api", few), RAW_MAIN),
        ("raw-all", "`pod-api`, all areas, without `generate`", dependency("pod-api", &all), RAW_MAIN),
        ("raw", "`pod-api`, as it is by default", dependency("pod-api", ""), RAW_MAIN),
        ("few", "`pod-api-ext`, five areas, without `generate`", dependency("pod-api-ext", few), OURS_MAIN),
        ("all", "`pod-api-ext`, as it is by default", dependency("pod-api-ext", ""), OURS_MAIN),
    ];
    let mut rows = vec![
        "| program | dev, CPU s | ratio | release, CPU s | ratio | stripped, bytes | ratio |\n\
        | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
            .to_owned(),
    ];
    let mut first = None;
    for (name, label, dependencies, main) in crates {
        let folder = scratch(root).join(name);
        write(root, &folder, &dependencies, main)?;
        let figures = [build(&folder, &[])?, build(&folder, &["--release"])?, size(&folder)?];
        let by_hand = *first.get_or_insert(figures);
        let cell = |index: usize, scale: u64| {
            let ratio = as_float(figures[index]) / as_float(by_hand[index]);
            format!(" {} | {ratio:.2} |", grouped(figures[index] / scale))
        };
        rows.push(format!("| {label} |{}{}{}\n", cell(0, TICKS), cell(1, TICKS), cell(2, 1)));
    }
    Ok(Measured::Table(rows.concat()))
}

/// The areas of the API: the default features of `pod-api`, but for the generator.
fn areas(root: &Path) -> io::Result<Vec<String>> {
    let manifest = fs::read_to_string(root.join("pod-api/Cargo.toml"))?;
    let manifest: Table = toml::from_str(&manifest).map_err(io::Error::other)?;
    let features = manifest.get("features").and_then(|features| features.get("default")?.as_array());
    let names = features.into_iter().flatten().filter_map(toml::Value::as_str);
    Ok(names.filter(|name| *name != "generate").map(str::to_owned).collect())
}

fn as_float(number: u64) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// Writes a crate outside the workspace. Its lock file is the workspace's, so all dependencies have the same versions.
fn write(root: &Path, folder: &Path, dependencies: &str, main: &str) -> io::Result<()> {
    let source = folder.join("src");
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(&source)?;
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\", \"time\"] }}\n\n\
         [profile.release]\nlto = \"fat\"\ncodegen-units = 1\nstrip = \"symbols\"\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(source.join("main.rs"), main)?;
    fs::copy(root.join("tests/src/by_hand.rs"), source.join("by_hand.rs"))?;
    Ok(())
}

/// Builds a crate cold, and gives the ticks that it took.
fn build(folder: &Path, options: &[&str]) -> io::Result<u64> {
    let before = cpu_ticks_of_children().unwrap_or_default();
    let target = folder.join("target");
    cargo::run(
        cargo::cargo(folder)
            .args(["build", "--quiet", "--offline", "--target-dir"])
            .arg(target)
            .args(options),
    )?;
    Ok(cpu_ticks_of_children().unwrap_or_default().saturating_sub(before))
}

fn size(folder: &Path) -> io::Result<u64> {
    Ok(fs::metadata(folder.join("target/release/program"))?.len())
}

/// The CPU time of the processes that this one has waited for.
fn cpu_ticks_of_children() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/stat").ok()?;
    // The name before it may hold spaces. User and system time of children are the 16th and 17th field.
    let fields = status.rsplit_once(')')?.1.split_whitespace();
    fields.skip(13).take(2).map(|field| field.parse::<u64>().ok()).sum()
}
