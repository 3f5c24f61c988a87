//! `pod user`

use pod_api_ext::{
    PodClient, UserId,
    users::{FindUsers, SearchUsers, User},
};

use super::{Outcome, json, list, lookups, whoami};
use crate::{
    args::Global,
    connection,
    exit::Exit,
    failure::Failure,
    output::{self, Output, Shape},
};

#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Find users by e-mail address, user name or id
    Find(Find),
    /// Search users by name or e-mail address
    Search(Search),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Find {
    /// An e-mail address, a user name or an id
    #[arg(required = true, value_name = "USER")]
    users: Vec<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Search {
    /// What to look for
    text: String,
    /// Only users of this pod
    #[arg(long)]
    local: bool,
    #[command(flatten)]
    limit: list::Limit,
}

pub(crate) async fn run(global: &Global, command: &Command) -> Outcome {
    let pod = connection::client(global).await?;
    match command {
        Command::Find(args) => find(global, &pod, &args.users).await,
        Command::Search(args) => {
            let mut search = SearchUsers::new(&args.text);
            if args.local {
                search = search.local(true);
            }
            list::run(global, &args.limit, &whoami::columns(), pod.users().search(search)).await
        }
    }
}

/// Each user that was asked for, in order; one who is not there is a result with an error.
async fn find(global: &Global, pod: &PodClient, asked: &[String]) -> Outcome {
    let found = users(pod, asked).await?;
    match (asked, &found[..]) {
        ([name], [users]) if users.is_empty() => return Err(nobody(name)),
        (_, [users]) if users.len() == 1 => {
            output::one(global, &whoami::columns(), json(&users[0]))?;
            return Ok(Exit::Ok);
        }
        _ => {}
    }
    let mut output = Output::new(global, Shape::Many, &whoami::columns());
    let failed = found.iter().filter(|users| users.is_empty()).count();
    for (name, users) in asked.iter().zip(found) {
        if users.is_empty() {
            output.result(lookups::failed("asked", name, &nobody(name)))?;
        }
        for user in users {
            output.result(json(user))?;
        }
    }
    output.finish()?;
    if failed > 0 { Err(Failure::Some { done: asked.len(), failed }) } else { Ok(Exit::Ok) }
}

fn nobody(name: &str) -> Failure {
    Failure::NotFound(format!("{name:?}: no such user, or not visible"))
}

/// The one user whom a text names.
pub(super) async fn user(pod: &PodClient, name: &str) -> Result<User, Failure> {
    let mut users = users(pod, &[name.to_owned()]).await?.pop().unwrap_or_default();
    match (users.pop(), users.len()) {
        (Some(user), 0) => Ok(user),
        (None, _) => Err(nobody(name)),
        (Some(_), _) => {
            Err(Failure::Other(format!("{name:?}: several users have this address; give the id")))
        }
    }
}

/// The users whom each text names: an id, an e-mail address, which several may share, or else a user name.
async fn users(pod: &PodClient, asked: &[String]) -> Result<Vec<Vec<User>>, pod_api_ext::Error> {
    let id = |name: &String| name.trim().parse::<UserId>().ok();
    let is_email = |name: &&String| id(name).is_none() && name.contains('@');
    let ids: Vec<UserId> = asked.iter().filter_map(id).collect();
    let emails: Vec<String> = asked.iter().filter(is_email).map(|name| name.trim().to_owned()).collect();
    let names = asked.iter().filter(|name| id(name).is_none() && !name.contains('@'));
    let names: Vec<String> = names.map(|name| name.trim().to_owned()).collect();
    let all_of = |user: Option<User>, others: Vec<User>| user.into_iter().chain(others).collect::<Vec<_>>();
    let mut found: Vec<(String, Vec<User>)> = Vec::new();
    if !ids.is_empty() {
        let lookups = pod.users().find(FindUsers::by_id(ids)).await?.lookups;
        found.extend(
            lookups.into_iter().map(|lookup| (lookup.asked.to_string(), all_of(lookup.user, lookup.others))),
        );
    }
    if !emails.is_empty() {
        let lookups = pod.users().find(FindUsers::by_email(emails)).await?.lookups;
        found.extend(lookups.into_iter().map(|lookup| (lookup.asked, all_of(lookup.user, lookup.others))));
    }
    if !names.is_empty() {
        let lookups = pod.users().find(FindUsers::by_username(names)).await?.lookups;
        found.extend(lookups.into_iter().map(|lookup| (lookup.asked, all_of(lookup.user, lookup.others))));
    }
    let user = |name: &String| {
        let key = id(name).map_or_else(|| name.trim().to_owned(), |id| id.to_string());
        found.iter().find(|(asked, _)| *asked == key).map(|(_, users)| users.clone()).unwrap_or_default()
    };
    Ok(asked.iter().map(user).collect())
}
