//! `pod room`

use pod_api_ext::{StreamId, rooms::SearchRooms};

use super::{Outcome, list};
use crate::{
    args::Global,
    connection,
    output::{Kind, column},
};

#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Search rooms by name, description and keywords
    Search(Search),
    /// The members of a room
    Members(Members),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Search {
    /// What to look for
    text: String,
    /// Only active rooms
    #[arg(long)]
    active: bool,
    #[command(flatten)]
    limit: list::Limit,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Members {
    /// The room's id, in any form that people paste
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    limit: list::Limit,
}

pub(crate) async fn run(global: &Global, command: &Command) -> Outcome {
    match command {
        Command::Search(args) => {
            let pod = connection::client(global).await?;
            let columns = [
                column("id", &["/roomSystemInfo/id"], Kind::Plain),
                column("name", &["/roomAttributes/name"], Kind::Plain),
                column("description", &["/roomAttributes/description"], Kind::Plain),
                column("active", &["/roomSystemInfo/active"], Kind::Plain),
                column("public", &["/roomAttributes/public"], Kind::Plain),
                column("cross-pod", &["/roomAttributes/crossPod"], Kind::Plain),
                column("created", &["/roomSystemInfo/creationDate"], Kind::Time),
            ];
            let mut search = SearchRooms::new(&args.text);
            if args.active {
                search = search.active(true);
            }
            list::run(global, &args.limit, &columns, pod.rooms().search(search)).await
        }
        Command::Members(args) => {
            let id = StreamId::parse(&args.id)?;
            let pod = connection::client(global).await?;
            let columns = [
                column("user", &["/id"], Kind::Plain),
                column("owner", &["/owner"], Kind::Plain),
                column("joined", &["/joinDate"], Kind::Time),
            ];
            list::run(global, &args.limit, &columns, pod.rooms().members(&id)).await
        }
    }
}
