//! `pod conversation`

use pod_api_ext::{
    Error, StreamId,
    conversation::{Conversation, Part},
    jiff::Timestamp,
    rooms::Member,
};
use serde::Serialize;
use serde_json::{Map, Value};

use super::{Outcome, json, lookups};
use crate::{
    args::Global,
    connection,
    failure::Report,
    output::{Kind, column},
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    ids: lookups::Ids,
    /// The members too
    #[arg(long)]
    members: bool,
}

pub(crate) async fn run(global: &Global, args: &Args) -> Outcome {
    let pod = connection::client(global).await?;
    let columns = [
        column("id", &["/id"], Kind::Plain),
        column("kind", &["/type"], Kind::Plain),
        column("name", &["/name"], Kind::Plain),
        column("active", &["/active"], Kind::Plain),
        column("cross-pod", &["/crossPod"], Kind::Plain),
        column("created", &["/creationDate"], Kind::Time),
        column("last message", &["/lastMessageDate"], Kind::Time),
        column("pinned message", &["/pinnedMessageId"], Kind::Plain),
        column("members", &["/memberIds"], Kind::Plain),
        column("not shown", &["/notShown"], Kind::Plain),
    ];
    let with_members = args.members;
    lookups::run(global, &pod, &args.ids, &columns, move |pod, id| async move {
        let id = StreamId::parse(&id)?;
        let request = pod.conversation(&id);
        let request = if with_members { request.with_members() } else { request };
        Ok(object(&request.await?))
    })
    .await
}

/// The parts under names of their own, what they say together beside them, and why a part is not there.
fn object(conversation: &Conversation) -> Value {
    let mut object = Map::new();
    let mut refused = Map::new();
    part(&mut object, &mut refused, "stream", &conversation.stream);
    part(&mut object, &mut refused, "im", &conversation.im);
    part(&mut object, &mut refused, "room", &conversation.room);
    part(&mut object, &mut refused, "members", &conversation.members);
    let time = |time: Option<Timestamp>| json(time.map(Timestamp::as_millisecond));
    let members =
        conversation.members.seen().map(|members| members.iter().filter_map(Member::id).collect::<Vec<_>>());
    let summary = [
        ("id", json(&conversation.id)),
        ("type", json(conversation.kind().map(|kind| kind.to_string()))),
        ("name", json(conversation.name())),
        ("active", json(conversation.active())),
        ("crossPod", json(conversation.cross_pod())),
        ("creationDate", time(conversation.created_at())),
        ("lastMessageDate", time(conversation.last_message_at())),
        ("pinnedMessageId", json(conversation.pinned_message())),
        ("memberIds", json(members)),
        ("notShown", if refused.is_empty() { Value::Null } else { refused.keys().cloned().collect() }),
        ("refused", if refused.is_empty() { Value::Null } else { refused.into() }),
    ];
    object.extend(
        summary
            .map(|(name, value)| (name.to_owned(), value))
            .into_iter()
            .filter(|(_, value)| !value.is_null()),
    );
    object.into()
}

fn part<T: Serialize>(
    object: &mut Map<String, Value>,
    refused: &mut Map<String, Value>,
    name: &str,
    part: &Part<T>,
) {
    match part {
        Part::Seen(part) => {
            object.insert(name.to_owned(), json(part));
        }
        Part::Refused(error) => {
            refused.insert(name.to_owned(), report(error));
        }
        Part::Absent => {}
    }
}

fn report(error: &Error) -> Value {
    json(Report::from(error))
}
