//! `pod im`

use pod_api_ext::StreamId;

use super::{Outcome, json, lookups};
use crate::{
    args::Global,
    connection,
    output::{Kind, column},
};

#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// What an IM or MIM has beyond other streams: creation and pinned message
    Info(lookups::Ids),
}

pub(crate) async fn run(global: &Global, command: &Command) -> Outcome {
    let Command::Info(ids) = command;
    let pod = connection::client(global).await?;
    let columns = [
        column("id", &["/IMSystemInfo/id"], Kind::Plain),
        column("created", &["/IMSystemInfo/creationDate"], Kind::Time),
        column("active", &["/IMSystemInfo/active"], Kind::Plain),
        column("pinned message", &["/V1IMAttributes/pinnedMessageId"], Kind::Plain),
    ];
    lookups::run(global, &pod, ids, &columns, |pod, id| async move {
        Ok(json(pod.im_info(&StreamId::parse(&id)?).await?))
    })
    .await
}
