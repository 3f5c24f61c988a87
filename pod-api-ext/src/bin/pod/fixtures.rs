//! What a mock pod knows: a sample, or the content of a file.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use pod_api_ext::{
    CompanyId, GroupId, MessageId, Operation, RsaKey, StreamId, StreamKind, UserId,
    mock::{MockPod, MockStream, MockUser},
    presence::PresenceCategory,
};
use serde::Deserialize;
use serde_json::Value;

/// One stream of each kind, and two users.
const SAMPLE: &str = include_str!("sample.json");

/// A file of fixtures, for the help.
pub(crate) const EXAMPLE: &str = r#"{
  "users": [
    { "id": 7, "username": "alice", "emailAddress": "alice@acme.example", "accountType": "NORMAL",
      "company": "Acme", "companyId": 190, "roles": ["COMPLIANCE_OFFICER"] }
  ],
  "streams": [
    { "id": "XlU3OH9eVMzq-yss7M_xyn___oxwgbtGdA", "type": "ROOM", "name": "Rates desk",
      "active": true, "crossPod": false, "members": [7078106482890], "owners": [7], "groups": [10750000001],
      "creationDate": 1680674828000, "lastMessageDate": 1795253400000 },
    { "id": "lX1hwfmQ-AK_k_a_BB0y2n___q2-0KfbdA", "type": "IM", "members": [7, 7078106482890],
      "pinnedMessageId": "XlU3OH9eVMzq-yss7M_xyn___oxwgbtGbQ" }
  ],
  "presence": { "7": "AVAILABLE" },
  "answers": { "v1_connection_list_get": [{ "userId": 7, "status": "ACCEPTED" }] },
  "bots": [{ "username": "desk-bot", "privateKeyPath": "key.pem" }]
}
"#;

/// A file of fixtures.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Fixtures {
    #[serde(default)]
    users: Vec<User>,
    #[serde(default)]
    streams: Vec<Stream>,
    /// The presence of users, by id.
    #[serde(default)]
    presence: BTreeMap<String, String>,
    /// Answers by operation id, `null` for an empty one.
    #[serde(default)]
    answers: serde_json::Map<String, Value>,
    /// Who may log in by key.
    #[serde(default)]
    bots: Vec<Bot>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct User {
    id: UserId,
    username: String,
    #[serde(default)]
    account_type: Option<String>,
    email_address: Option<String>,
    company: Option<String>,
    company_id: Option<CompanyId>,
    #[serde(default)]
    roles: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Stream {
    id: StreamId,
    #[serde(rename = "type")]
    kind: String,
    name: Option<String>,
    #[serde(default)]
    members: Vec<UserId>,
    #[serde(default)]
    owners: Vec<UserId>,
    #[serde(default)]
    groups: Vec<GroupId>,
    #[serde(default = "yes")]
    active: bool,
    #[serde(default)]
    cross_pod: bool,
    creation_date: Option<i64>,
    last_message_date: Option<i64>,
    pinned_message_id: Option<MessageId>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Bot {
    username: String,
    private_key_path: PathBuf,
}

fn yes() -> bool {
    true
}

/// Fills the pod with the sample. Its caller is a member of every stream.
pub(crate) fn sample(pod: &MockPod) {
    fill(pod, SAMPLE, Path::new(".")).unwrap_or_else(|error| panic!("the sample: {error}"));
}

/// Fills the pod from a file; paths in it are taken from the file's folder.
pub(crate) fn read(pod: &MockPod, file: &Path) -> Result<(), String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| failed(&error))?;
    fill(pod, &text, file.parent().unwrap_or(Path::new("."))).map_err(|error| failed(&error))
}

/// Lets a bot or app log in with the key of a file.
pub(crate) fn register(pod: &MockPod, name: &str, key: &Path) -> Result<(), String> {
    let key = RsaKey::from_pem_file(key).map_err(|error| format!("{}: {error}", key.display()))?;
    pod.register(name, &key);
    Ok(())
}

fn fill(pod: &MockPod, text: &str, folder: &Path) -> Result<(), String> {
    let fixtures: Fixtures = serde_json::from_str(text).map_err(|error| error.to_string())?;
    for user in fixtures.users {
        pod.add_user(user.into_mock());
    }
    for (id, category) in fixtures.presence {
        let user: UserId = id.parse().map_err(|error| format!("presence: {id:?}: {error}"))?;
        pod.set_presence(user, &PresenceCategory::from(category.as_str()));
    }
    for stream in fixtures.streams {
        pod.add(stream.into_mock()?);
    }
    for bot in fixtures.bots {
        register(pod, &bot.username, &folder.join(bot.private_key_path))?;
    }
    for (id, answer) in fixtures.answers {
        let operation = Operation::find(&id).ok_or_else(|| format!("answers: {id:?} is not an operation"))?;
        pod.try_answer(operation, answer).map_err(|misfit| format!("answers: {id}: {misfit}"))?;
    }
    Ok(())
}

impl User {
    fn into_mock(self) -> MockUser {
        let mut user = match self.account_type.as_deref() {
            Some("SYSTEM") => MockUser::service(self.id, self.username),
            _ => MockUser::person(self.id, self.username),
        };
        if let Some(address) = self.email_address {
            user = user.email(address);
        }
        if let Some(company) = self.company {
            user = user.company(self.company_id.unwrap_or(CompanyId::from(1)), company);
        }
        self.roles.into_iter().fold(user, MockUser::role)
    }
}

impl Stream {
    fn into_mock(self) -> Result<MockStream, String> {
        let time = |milliseconds: i64| {
            Timestamp::from_millisecond(milliseconds).map_err(|error| format!("stream {}: {error}", self.id))
        };
        let kind = StreamKind::from(self.kind.as_str());
        let mut stream = match (kind.clone(), self.name) {
            (StreamKind::Room, name) => MockStream::room(self.id.clone(), name.unwrap_or_default()),
            (_, None) => MockStream::of_kind(self.id.clone(), kind),
            (_, Some(_)) => return Err(format!("stream {}: only a ROOM has a name", self.id)),
        };
        stream = self.owners.iter().copied().fold(stream, MockStream::owner);
        stream = self.members.iter().copied().fold(stream, MockStream::member);
        let added_by = self.owners.first().or(self.members.first()).copied().unwrap_or(UserId::from(1));
        stream = self.groups.iter().fold(stream, |stream, &group| stream.group(group, added_by));
        if !self.active {
            stream = stream.inactive();
        }
        if self.cross_pod {
            stream = stream.cross_pod();
        }
        if let Some(date) = self.creation_date {
            stream = stream.created_at(time(date)?);
        }
        if let Some(date) = self.last_message_date {
            stream = stream.last_message_at(time(date)?);
        }
        if let Some(message) = self.pinned_message_id {
            stream = stream.pinned(message);
        }
        Ok(stream)
    }
}
