//! `pod stream`

use pod_api_ext::{StreamId, StreamKind, UserId, streams::ListStreams};

use super::{Outcome, json, list, lookups};
use crate::{
    args::Global,
    connection,
    output::{Column, Kind, column},
};

#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// What kind of conversation each is, and what is known of it
    Info(lookups::Ids),
    /// The streams that the caller is a member of
    List(List),
}

#[derive(Debug, clap::Args)]
pub(crate) struct List {
    /// Only streams of this kind: IM, MIM, ROOM, POST; can be given several times
    #[arg(long = "type", value_name = "KIND")]
    kinds: Vec<String>,
    /// Inactive streams too
    #[arg(long)]
    inactive: bool,
    /// The streams of this user instead; needs the role User Provisioning
    #[arg(long, value_name = "ID")]
    of_user: Option<UserId>,
    #[command(flatten)]
    limit: list::Limit,
}

/// What every stream has.
fn columns() -> Vec<Column> {
    vec![
        column("id", &["/id"], Kind::Plain),
        column("kind", &["/streamType/type"], Kind::Plain),
        column("name", &["/roomAttributes/name"], Kind::Plain),
        column("active", &["/active"], Kind::Plain),
        column("cross-pod", &["/crossPod"], Kind::Plain),
        column("origin", &["/origin"], Kind::Plain),
        column("last message", &["/lastMessageDate"], Kind::Time),
        column("members", &["/streamAttributes/members"], Kind::Plain),
    ]
}

pub(crate) async fn run(global: &Global, command: &Command) -> Outcome {
    let pod = connection::client(global).await?;
    match command {
        Command::Info(ids) => {
            lookups::run(global, &pod, ids, &columns(), |pod, id| async move {
                Ok(json(pod.stream_info(&StreamId::parse(&id)?).await?))
            })
            .await
        }
        Command::List(args) => {
            let mut request = ListStreams::new().include_inactive(args.inactive);
            if !args.kinds.is_empty() {
                request = request
                    .kinds(args.kinds.iter().map(|kind| StreamKind::from(kind.to_uppercase().as_str())));
            }
            let streams = match args.of_user {
                Some(user) => pod.streams().list_for_user(user, request),
                None => pod.streams().list(request),
            };
            list::run(global, &args.limit, &columns(), streams).await
        }
    }
}
