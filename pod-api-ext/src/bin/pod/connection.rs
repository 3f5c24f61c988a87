//! From flags, environment and file to a client.

use std::{
    io::{self, IsTerminal, Read, Write},
    time::Duration,
};

use pod_api_ext::{
    BuildError, PodClient, PodClientBuilder,
    config::{Config, ConfigError, ConfigLoader},
    mock::MockPod,
};
use serde_json::json;

use crate::{args::Global, failure::Failure, fixtures};

/// How long a session token on standard input may be.
const LONGEST_TOKEN: u64 = 16 * 1024;

/// What was configured. What it warns of is told on standard error.
pub(crate) fn config(global: &Global) -> Result<Config, Failure> {
    let config = load(global)?;
    let mut stderr = io::stderr();
    for warning in config.warnings() {
        if stderr.is_terminal() {
            writeln!(stderr, "warning: {warning}")?;
        } else {
            writeln!(stderr, "{}", json!({ "warning": warning.to_string() }))?;
        }
    }
    Ok(config)
}

/// What was configured, warnings untold.
pub(crate) fn load(global: &Global) -> Result<Config, Failure> {
    let mut loader = ConfigLoader::new();
    if let Some(file) = &global.config {
        loader = loader.file(file);
    }
    let flags = [
        ("--url", "pod.url", &global.url),
        ("--user", "bot.username", &global.user),
        ("--key", "bot.privateKey.path", &global.key),
        ("--certificate", "bot.certificate.path", &global.certificate),
        ("--on-behalf-of", "app.onBehalfOf", &global.on_behalf_of),
        ("--proxy", "pod.proxy.url", &global.proxy),
        ("--trust", "ssl.trustStore.path", &global.trust),
    ];
    for (flag, key, value) in flags {
        if let Some(value) = value {
            loader = loader.set(flag, key, value);
        }
    }
    loader = match global.session_token_file.as_deref() {
        Some("-") => loader.set("--session-token-file -", "session.token", token_of_stdin()?),
        Some(file) => loader.set("--session-token-file", "session.tokenFile", file),
        None => loader,
    };
    Ok(loader.load()?)
}

fn token_of_stdin() -> Result<String, Failure> {
    let mut token = String::new();
    io::stdin().take(LONGEST_TOKEN).read_to_string(&mut token)?;
    Ok(token.trim().to_owned())
}

/// A client of the pod, or of a mock pod.
pub(crate) async fn client(global: &Global) -> Result<PodClient, Failure> {
    if global.mock {
        return tuned(mock_pod().await.builder(), global, ConfigError::from);
    }
    let config = config(global)?;
    tuned(config.client_builder()?, global, |error| config.build_error(error))
}

/// A client with what the flags say of calls. `explain` tells why none can be built.
pub(crate) fn tuned(
    builder: PodClientBuilder,
    global: &Global,
    explain: impl FnOnce(BuildError) -> ConfigError,
) -> Result<PodClient, Failure> {
    let mut builder = builder.user_agent(concat!("pod/", env!("CARGO_PKG_VERSION")));
    if global.allow_plain_http {
        builder = builder.allow_plain_http();
    }
    if let Some(rate) = global.rate {
        builder = builder.requests_per_second(rate);
    }
    if let Some(attempts) = global.attempts {
        let policy = builder.retry_policy().clone().attempts(attempts);
        builder = builder.retry(policy);
    }
    let client = builder.build().map_err(explain)?;
    Ok(match global.timeout {
        Some(seconds) => client.with_timeout(Duration::from_secs(seconds.into())),
        None => client,
    })
}

/// A pod with something of each kind, which lives as long as the command.
pub(crate) async fn mock_pod() -> &'static MockPod {
    let pod = &*Box::leak(Box::new(MockPod::start().await));
    fixtures::sample(pod);
    pod
}
