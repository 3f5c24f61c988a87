//! Newcomers: creates the users of a CSV file, turns their entitlements on, and prints a row for each: the new id, or
//! what went wrong.
//!
//! Without `POD_URL`, a mock pod is asked. With it, and with `POD_SESSION_TOKEN` of an administrator and the file as
//! argument, that pod is asked. The file has the columns `username`, `email`, `first name`, `last name`. A user who is
//! there already is not created again, so that a file can be run twice.

#![allow(clippy::print_stdout)]

mod common;

use std::{collections::HashMap, io, process::ExitCode};

use common::Outcome;
use futures_util::{StreamExt, stream};
use pod_api_ext::{
    Error, PodClient, UserId,
    mock::{MockPod, MockUser},
    user_admin::{Feature, NewUser},
    users::FindUsers,
};

/// How many calls are under way at once.
const AT_ONCE: usize = 8;
/// What each newcomer may do.
const ENTITLEMENTS: [&str; 2] = ["isExternalIMEnabled", "canCreatePublicRoom"];
const NEWCOMERS: &str = "\
username,email,first name,last name
alice,alice@acme.example,Alice,Ash
bob,bob@acme.example,Bob,Beech
,carol@acme.example,Carol,Cedar
";

#[tokio::main]
async fn main() -> ExitCode {
    common::exit_code(run()).await
}

async fn run() -> Outcome {
    if let Some(pod) = common::configured_pod()? {
        let [file] = &common::arguments()[..] else {
            return Err("give the CSV file of the users as the argument".into());
        };
        let failed = provision(&pod, read(csv::Reader::from_path(file)?)?).await?;
        if failed > 0 { Err(format!("{failed} users could not be provisioned").into()) } else { Ok(()) }
    } else {
        println!("POD_URL is not set: asking a mock pod\n");
        let pod = MockPod::start().await;
        pod.add_user(MockUser::person(347_583_113_331_315.into(), "alice").email("alice@acme.example"));
        // One of the rows has no user name, to show what becomes of it.
        provision(&pod.client(), read(csv::Reader::from_reader(NEWCOMERS.as_bytes()))?).await?;
        Ok(())
    }
}

struct Newcomer {
    username: String,
    email: String,
    first_name: String,
    last_name: String,
}

fn read(mut rows: csv::Reader<impl io::Read>) -> Outcome<Vec<Newcomer>> {
    let newcomer = |row: Result<[String; 4], csv::Error>| {
        let [username, email, first_name, last_name] = row?;
        Ok(Newcomer { username, email, first_name, last_name })
    };
    rows.deserialize().map(newcomer).collect()
}

/// Prints a row for each newcomer, and tells how many failed.
async fn provision(pod: &PodClient, newcomers: Vec<Newcomer>) -> Outcome<usize> {
    let known = known_users(pod, &newcomers).await?;
    let created = stream::iter(&newcomers).map(|newcomer| create(pod, newcomer, &known)).buffered(AT_ONCE);
    let created: Vec<Result<UserId, String>> = created.collect().await;
    let ids: Vec<UserId> = created.iter().flatten().copied().collect();
    let entitlements = ENTITLEMENTS.map(|name| Feature::new(name, true));
    let set = pod.admin().users().set_features_of(ids, entitlements, AT_ONCE);
    let refused: HashMap<UserId, Error> =
        set.filter_map(async |set| Some((set.user, set.result.err()?))).collect().await;

    let mut rows = csv::Writer::from_writer(io::stdout());
    rows.write_record(["username", "user id", "error"])?;
    let mut failed = 0;
    for (newcomer, created) in newcomers.iter().zip(created) {
        let error = match &created {
            Ok(id) => refused.get(id).map(|error| format!("entitlements: {error}")),
            Err(error) => Some(error.clone()),
        };
        failed += usize::from(error.is_some());
        let id = created.as_ref().map(UserId::to_string).unwrap_or_default();
        rows.write_record([newcomer.username.as_str(), &id, &error.unwrap_or_default()])?;
    }
    rows.flush()?;
    Ok(failed)
}

/// The ids of those who are there already, by user name.
async fn known_users(pod: &PodClient, newcomers: &[Newcomer]) -> Outcome<HashMap<String, UserId>> {
    let names = newcomers.iter().map(|newcomer| &*newcomer.username).filter(|name| !name.is_empty());
    let found = pod.users().find(FindUsers::by_username(names)).await?;
    let users = found.lookups.into_iter().filter_map(|lookup| Some((lookup.asked, lookup.user?.id()?)));
    Ok(users.collect())
}

async fn create(
    pod: &PodClient,
    newcomer: &Newcomer,
    known: &HashMap<String, UserId>,
) -> Result<UserId, String> {
    let Newcomer { username, email, first_name, last_name } = newcomer;
    if let Some(&id) = known.get(username) {
        return Ok(id);
    }
    let new = NewUser::person(username, email, first_name, last_name).role("INDIVIDUAL");
    let account = pod.admin().users().create(new).await.map_err(|error| error.to_string())?;
    account.id().ok_or_else(|| "created, but the pod did not tell the id".to_owned())
}
