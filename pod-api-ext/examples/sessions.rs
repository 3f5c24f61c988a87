//! Logging in: a bot by its RSA key, and an app that acts for its users.
//!
//! It asks its own mock pod, with a key that it makes up. A real bot reads its key by `RsaKey::from_pem_file`.

#![allow(clippy::print_stdout)]

mod common;

use std::process::ExitCode;

use common::Outcome;
use pod_api_ext::{AppLogin, PodClient, RsaKey, RsaLogin, mock::MockPod};
use rsa::{
    RsaPrivateKey,
    pkcs8::{EncodePrivateKey, LineEnding},
    rand_core::OsRng,
};

#[tokio::main]
async fn main() -> ExitCode {
    common::exit_code(run()).await
}

async fn run() -> Outcome {
    let mock = MockPod::start().await;
    let key = RsaPrivateKey::new(&mut OsRng, 2048)?.to_pkcs8_pem(LineEnding::LF)?;
    let key = RsaKey::from_pem(key.as_bytes())?;
    mock.register("desk-bot", &key);
    mock.register("desk-app", &key);
    bot(&mock, key.clone()).await?;
    app(&mock, key).await
}

async fn bot(mock: &MockPod, key: RsaKey) -> Outcome {
    let bot = PodClient::builder(mock.url()).session_provider(RsaLogin::new("desk-bot", key)).build()?;
    println!("nothing is sent by build(): {} logins", mock.logins());
    println!("the first call logs in: {}", name_of_caller(&bot).await?);
    mock.expire_sessions();
    println!("the session ended, and the call works: {}", name_of_caller(&bot).await?);
    println!("{} logins in all\n", mock.logins());
    Ok(())
}

async fn app(mock: &MockPod, key: RsaKey) -> Outcome {
    let app = PodClient::builder(mock.url()).app_login(AppLogin::rsa("desk-app", key)).build()?;
    for user in ["alice@acme.example", "bob@acme.example", "alice@acme.example"] {
        println!("on behalf of {}", name_of_caller(&app.on_behalf_of(user)?).await?);
    }
    println!("{} logins in all: each user has one session", mock.logins());
    Ok(())
}

async fn name_of_caller(pod: &PodClient) -> Outcome<String> {
    Ok(pod.session().whoami().await?.display_name().unwrap_or_default().to_owned())
}
