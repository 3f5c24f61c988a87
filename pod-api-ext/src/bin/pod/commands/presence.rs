//! `pod presence`

use pod_api_ext::{PodClient, UserId};
use serde_json::Value;

use super::{Outcome, json, lookups, user};
use crate::{
    args::Global,
    connection,
    failure::Failure,
    output::{Kind, column},
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Users by id, e-mail address or user name, or - to read them line by line from standard input
    #[arg(required = true, value_name = "USER")]
    users: Vec<String>,
    /// Give the results in the order of the users, not as they come
    #[arg(long)]
    in_order: bool,
}

pub(crate) async fn run(global: &Global, args: &Args) -> Outcome {
    let pod = connection::client(global).await?;
    let columns = [
        column("user", &["/userId"], Kind::Plain),
        column("presence", &["/category"], Kind::Plain),
        column("since", &["/timestamp"], Kind::Time),
    ];
    let ids = lookups::Ids { ids: args.users.clone(), in_order: args.in_order };
    lookups::run(global, &pod, &ids, &columns, |pod, user| async move { ask(&pod, user).await }).await
}

async fn ask(pod: &PodClient, name: String) -> Result<Value, Failure> {
    let id = if let Ok(id) = name.trim().parse::<UserId>() {
        id
    } else {
        let found = user::user(pod, &name).await?;
        found.id().ok_or_else(|| Failure::Other(format!("{name:?}: the pod gave the user without an id")))?
    };
    Ok(json(pod.presence().of(id, false).await?))
}
