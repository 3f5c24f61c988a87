//! `pod doctor`

mod probe;
mod steps;

use pod_api_ext::{PodClient, PodClientBuilder, RetryPolicy, config::Config};
use url::Url;

use self::steps::{Advice, Steps};
use super::Outcome;
use crate::{args::Global, connection, exit::Exit, failure::Failure};

/// Where the pod is, and how to ask it.
struct Way {
    pod: Url,
    proxy: Option<Url>,
    /// A client without a session.
    anonymous: PodClient,
    /// A client that logs in, or what is wrong with key, certificate or token.
    with_login: Result<PodClient, Failure>,
}

pub(crate) async fn run(global: &Global) -> Outcome {
    let mut steps = Steps::new(global);
    let way =
        steps.take("configuration", find_way(global).await.map_err(|failure| configuration(&failure)))?;
    let Some(way) = way else { return steps.end() };
    let target = way.proxy.as_ref().unwrap_or(&way.pod);
    let through = if way.proxy.is_some() { "the proxy" } else { "the pod" };

    let addresses = steps.timed("name look-up", probe::look_up(target, through)).await?;
    let Some(addresses) = addresses else { return steps.end() };
    if steps.timed("TCP", probe::connect(&addresses, through)).await?.is_none() {
        return steps.end();
    }
    let reached = probe::reach(&way.anonymous).await;
    if way.proxy.is_some() {
        if steps.take("proxy", reached.proxy())?.is_none() {
            return steps.end();
        }
    } else {
        steps.skip("proxy", "none is configured")?;
    }
    if way.pod.scheme() == "https" {
        if steps.take("TLS", reached.tls())?.is_none() {
            return steps.end();
        }
    } else {
        steps.skip("TLS", "the address is plain HTTP")?;
    }
    if steps.take("HTTP", reached.answer())?.is_none() {
        return steps.end();
    }
    steps.note("clock", reached.clock())?;
    let read = way.with_login.map(|client| ("what the login needs was read".to_owned(), client));
    let Some(client) = steps.take("key and certificate", read.map_err(|failure| configuration(&failure)))?
    else {
        return steps.end();
    };
    if steps.timed("login", probe::log_in(&client)).await?.is_some() {
        steps.timed("call", probe::call(&client)).await?;
    }
    steps.end()
}

async fn find_way(global: &Global) -> Result<(String, Way), Failure> {
    // One attempt shows more than several.
    let client = |builder: PodClientBuilder, config: &Config| {
        connection::tuned(builder.retry(RetryPolicy::none()), global, |error| config.build_error(error))
    };
    if global.mock {
        let (pod, config) = (connection::mock_pod().await, Config::default());
        let anonymous = client(PodClient::builder(pod.url()).without_session(), &config)?;
        let way =
            Way { pod: url(&pod.url())?, proxy: None, anonymous, with_login: client(pod.builder(), &config) };
        return Ok((format!("a mock pod at {}", way.pod), way));
    }
    let config = connection::config(global)?;
    let anonymous = client(config.anonymous_builder()?, &config)?;
    let pod = url(&config.pod_url()?)?;
    let proxy = match config.proxy_url()? {
        Some(proxy) => Some(url(&proxy)?),
        None => probe::proxy_of_environment(&pod),
    };
    let file = config.file().map_or("no file".to_owned(), |file| file.display().to_string());
    let said = format!("{pod}, from {file} and {} settings", config.settings().len());
    let with_login = config.client_builder().map_err(Failure::from);
    let with_login = with_login.and_then(|builder| client(builder, &config));
    Ok((said, Way { pod, proxy, anonymous, with_login }))
}

fn url(text: &str) -> Result<Url, Failure> {
    Url::parse(text).map_err(|error| Failure::Usage(format!("not an address: {error}")))
}

fn configuration(failure: &Failure) -> Advice {
    Advice {
        exit: Exit::Configuration,
        found: failure.text(),
        todo: "pod config shows what was read from where".to_owned(),
    }
}
