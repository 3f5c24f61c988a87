//! A user that the pod knows.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::{CompanyId, UserId};

/// A user of a [`MockPod`](super::MockPod), for what tells more of a user than the id.
///
/// ```
/// use pod_api_ext::mock::{MockPod, MockUser};
///
/// # #[tokio::main]
/// # async fn main() {
/// let mock = MockPod::start().await;
/// mock.add_user(MockUser::person(7.into(), "alice").email("alice@acme.example"));
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct MockUser {
    pub(super) id: UserId,
    pub(super) name: String,
    account_type: Cow<'static, str>,
    pub(super) email: Option<String>,
    company: Option<(CompanyId, String)>,
    pub(super) roles: Vec<String>,
    /// More of the record, and what an administrator has set, under the names of the API.
    pub(super) attributes: Map<String, Value>,
    #[cfg(feature = "user-admin")]
    pub(super) account: super::user_admin::Account,
    pub(super) active: bool,
    /// Whether the user is of another pod.
    pub(super) external: bool,
}

impl MockUser {
    /// A person of this name.
    pub fn person(id: UserId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            account_type: "NORMAL".into(),
            email: None,
            company: None,
            roles: vec!["INDIVIDUAL".to_owned()],
            attributes: Map::new(),
            #[cfg(feature = "user-admin")]
            account: super::user_admin::Account::default(),
            active: true,
            external: false,
        }
    }

    /// A service, a bot for example.
    pub fn service(id: UserId, name: impl Into<String>) -> Self {
        Self { account_type: "SYSTEM".into(), ..Self::person(id, name) }
    }

    /// The user's e-mail address.
    pub fn email(mut self, address: impl Into<String>) -> Self {
        self.email = Some(address.into());
        self
    }

    /// The user's company.
    pub fn company(mut self, id: CompanyId, name: impl Into<String>) -> Self {
        self.company = Some((id, name.into()));
        self
    }

    /// Adds a role, `USER_PROVISIONING` for example.
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.roles.push(name.into());
        self
    }

    fn display_name(&self) -> &str {
        self.attributes.get("displayName").and_then(Value::as_str).unwrap_or(&self.name)
    }

    /// What describes the user, as administrators see it.
    #[cfg(feature = "user-admin")]
    pub(super) fn described(&self) -> Value {
        let mut attributes = json!({
            "userName": self.name,
            "emailAddress": self.email,
            "displayName": self.name,
            "accountType": self.account_type,
            "companyName": self.company.as_ref().map(|(_, name)| name),
        });
        for (name, value) in &self.attributes {
            attributes[name] = value.clone();
        }
        attributes
    }

    /// Changes what describes the user. Keys are not kept.
    #[cfg(feature = "user-admin")]
    pub(super) fn describe(&mut self, change: &Map<String, Value>) {
        for (name, value) in change {
            match (&**name, value) {
                ("currentKey" | "previousKey", _) | (_, Value::Null) => {}
                ("userName", Value::String(text)) => text.clone_into(&mut self.name),
                ("emailAddress", Value::String(text)) => self.email = Some(text.clone()),
                ("accountType", Value::String(text)) => self.account_type = text.clone().into(),
                _ => {
                    self.attributes.insert(name.clone(), value.clone());
                }
            }
        }
    }

    /// Sets an attribute of the user's record, under its name in the API: `title` or `firstName` for example.
    pub fn attribute(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.attributes.insert(name.into(), value.into());
        self
    }

    /// The account is disabled.
    pub fn inactive(mut self) -> Self {
        self.active = false;
        self
    }

    /// The user is of another pod: connections have to be asked for.
    pub fn of_other_pod(mut self) -> Self {
        self.external = true;
        self
    }

    /// The user's record.
    pub(super) fn record(&self) -> Value {
        let mut record = json!({
            "id": self.id,
            "username": self.name,
            "displayName": self.display_name(),
            "emailAddress": self.email,
            "company": self.company.as_ref().map(|(_, name)| name),
            "accountType": self.account_type,
            "roles": self.roles,
        });
        for (name, value) in &self.attributes {
            record[name] = value.clone();
        }
        record
    }

    /// What the list of a stream's members tells of the user.
    pub(super) fn detail(&self) -> Value {
        json!({
            "userId": self.id,
            "displayName": self.display_name(),
            "email": self.email,
            "company": self.company.as_ref().map(|(_, name)| name),
            "companyId": self.company.as_ref().map(|(id, _)| id),
            "isExternal": self.external,
        })
    }
}
