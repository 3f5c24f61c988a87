//! What is between the program and the pod: proxy, authorities, timeouts and limits.
//!
//! Without `POD_URL`, a mock pod is asked. With it, and with `POD_SESSION_TOKEN`, that pod is asked: through the proxy
//! of `POD_PROXY` if that is set (for a proxy that wants a password, also `POD_PROXY_USER` and `POD_PROXY_PASSWORD`),
//! trusting the authorities in the PEM file of `POD_AUTHORITIES` too.

#![allow(clippy::print_stdout)]

mod common;

use std::{env, process::ExitCode, time::Duration};

use common::Outcome;
use pod_api_ext::{PodClient, PodClientBuilder, Proxy, RetryPolicy, mock::MockPod, pod_api::Certificates};

#[tokio::main]
async fn main() -> ExitCode {
    common::exit_code(run()).await
}

async fn run() -> Outcome {
    if let Ok(url) = env::var("POD_URL") {
        who_am_i(configured(PodClient::builder(url).session_token(env::var("POD_SESSION_TOKEN")?))?).await
    } else {
        println!("POD_URL is not set: asking a mock pod\n");
        let mock = MockPod::start().await;
        who_am_i(configured(mock.builder())?).await
    }
}

fn configured(mut builder: PodClientBuilder) -> Outcome<PodClient> {
    if let Ok(address) = env::var("POD_PROXY") {
        let mut proxy = Proxy::new(&address)?;
        if let Ok(user) = env::var("POD_PROXY_USER") {
            proxy = proxy.credentials(user, env::var("POD_PROXY_PASSWORD")?);
        }
        builder = builder.proxy(proxy);
    }
    if let Ok(file) = env::var("POD_AUTHORITIES") {
        builder = builder.trust(Certificates::from_pem_file(file)?);
    }
    builder = builder
        .connect_timeout(Duration::from_secs(5))
        .retry(RetryPolicy::default().timeout(Duration::from_secs(20)))
        .requests_per_second(20)
        .user_agent("network-example/1.0");
    Ok(builder.build()?)
}

async fn who_am_i(pod: PodClient) -> Outcome {
    let me = pod.session().whoami().await?;
    println!("the session belongs to {}", me.display_name().unwrap_or("somebody without a name"));
    Ok(())
}
