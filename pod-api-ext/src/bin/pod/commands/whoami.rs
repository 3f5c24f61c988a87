//! `pod whoami`

use super::{Outcome, json};
use crate::{
    args::Global,
    connection,
    exit::Exit,
    output::{self, Column, Kind, column},
};

pub(crate) fn columns() -> Vec<Column> {
    vec![
        column("id", &["/id"], Kind::Plain),
        column("user name", &["/username"], Kind::Plain),
        column("name", &["/displayName"], Kind::Plain),
        column("e-mail", &["/emailAddress"], Kind::Plain),
        column("account", &["/accountType"], Kind::Plain),
        column("company", &["/company"], Kind::Plain),
        column("roles", &["/roles"], Kind::Plain),
        column("asked for", &["/asked"], Kind::Plain),
    ]
}

pub(crate) async fn run(global: &Global) -> Outcome {
    let pod = connection::client(global).await?;
    let me = pod.session().whoami().await?;
    output::one(global, &columns(), json(me))?;
    Ok(Exit::Ok)
}
