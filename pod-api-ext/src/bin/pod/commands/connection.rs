//! `pod connection`

use futures_util::stream;
use pod_api_ext::connections::{ConnectionStatus, ListConnections};

use super::{Outcome, list};
use crate::{
    args::Global,
    connection,
    output::{Kind, column},
};

#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// The caller's connections; without --status, the requests that are pending
    List(List),
}

#[derive(Debug, clap::Args)]
pub(crate) struct List {
    /// Only connections of this status: PENDING_INCOMING, PENDING_OUTGOING, ACCEPTED, REJECTED, or ALL
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    #[command(flatten)]
    limit: list::Limit,
}

pub(crate) async fn run(global: &Global, command: &Command) -> Outcome {
    let Command::List(args) = command;
    let pod = connection::client(global).await?;
    let request = match args.status.as_deref().map(str::to_uppercase) {
        Some(status) if status == "ALL" => ListConnections::all(),
        Some(status) => ListConnections::new().status(&ConnectionStatus::from(status.as_str())),
        None => ListConnections::new(),
    };
    let columns = [
        column("user", &["/userId"], Kind::Plain),
        column("status", &["/status"], Kind::Plain),
        column("requested", &["/firstRequestedAt"], Kind::Time),
        column("changed", &["/updatedAt"], Kind::Time),
        column("requests", &["/requestCounter"], Kind::Plain),
    ];
    let connections = pod.connections().list(request).await?;
    list::run(global, &args.limit, &columns, stream::iter(connections.into_iter().map(Ok))).await
}
