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
    if let ([name], [None]) = (asked, &found[..]) {
        return Err(nobody(name));
    }
    if let [Some(user)] = &found[..] {
        output::one(global, &whoami::columns(), json(user))?;
        return Ok(Exit::Ok);
    }
    let mut output = Output::new(global, Shape::Many, &whoami::columns());
    let failed = found.iter().filter(|user| user.is_none()).count();
    for (name, user) in asked.iter().zip(found) {
        output.result(user.map_or_else(|| lookups::failed("asked", name, &nobody(name)), json))?;
    }
    output.finish()?;
    if failed > 0 { Err(Failure::Some { done: asked.len(), failed }) } else { Ok(Exit::Ok) }
}

pub(super) fn nobody(name: &str) -> Failure {
    Failure::NotFound(format!("{name:?}: no such user, or not visible"))
}

/// The user whom each text names: an id, an e-mail address, or else a user name.
pub(super) async fn users(
    pod: &PodClient,
    asked: &[String],
) -> Result<Vec<Option<User>>, pod_api_ext::Error> {
    let id = |name: &String| name.trim().parse::<UserId>().ok();
    let is_email = |name: &&String| id(name).is_none() && name.contains('@');
    let ids: Vec<UserId> = asked.iter().filter_map(id).collect();
    let emails: Vec<String> = asked.iter().filter(is_email).map(|name| name.trim().to_owned()).collect();
    let names = asked.iter().filter(|name| id(name).is_none() && !name.contains('@'));
    let names: Vec<String> = names.map(|name| name.trim().to_owned()).collect();
    let mut found: Vec<(String, Option<User>)> = Vec::new();
    if !ids.is_empty() {
        let lookups = pod.users().find(FindUsers::by_id(ids)).await?.lookups;
        found.extend(lookups.into_iter().map(|lookup| (lookup.asked.to_string(), lookup.user)));
    }
    if !emails.is_empty() {
        let lookups = pod.users().find(FindUsers::by_email(emails)).await?.lookups;
        found.extend(lookups.into_iter().map(|lookup| (lookup.asked, lookup.user)));
    }
    if !names.is_empty() {
        let lookups = pod.users().find(FindUsers::by_username(names)).await?.lookups;
        found.extend(lookups.into_iter().map(|lookup| (lookup.asked, lookup.user)));
    }
    let user = |name: &String| {
        let key = id(name).map_or_else(|| name.trim().to_owned(), |id| id.to_string());
        found.iter().find(|(asked, _)| *asked == key).and_then(|(_, user)| user.clone())
    };
    Ok(asked.iter().map(user).collect())
}
