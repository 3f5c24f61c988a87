//! A user that the pod knows.

use pod_api::types;

use crate::{CompanyId, UserId, session_info::AccountType};

/// A user of a [`MockPod`](super::MockPod), for what tells more of a user than the id.
#[derive(Clone, Debug)]
#[must_use]
pub struct MockUser {
    pub(super) id: UserId,
    name: String,
    account_type: AccountType,
    email: Option<String>,
    company: Option<(CompanyId, String)>,
    roles: Vec<String>,
}

impl MockUser {
    /// A person of this name.
    pub fn person(id: UserId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            account_type: AccountType::Normal,
            email: None,
            company: None,
            roles: vec!["INDIVIDUAL".to_owned()],
        }
    }

    /// A service, a bot for example.
    pub fn service(id: UserId, name: impl Into<String>) -> Self {
        Self { account_type: AccountType::System, ..Self::person(id, name) }
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

    pub(super) fn record(&self) -> types::UserV2 {
        types::UserV2 {
            id: Some(self.id.into()),
            username: Some(self.name.clone()),
            display_name: Some(self.name.clone()),
            email_address: self.email.clone(),
            company: self.company.as_ref().map(|(_, name)| name.clone()),
            account_type: Some(self.account_type.to_string()),
            roles: Some(types::StringList(self.roles.clone())),
            ..Default::default()
        }
    }

    /// What the list of a stream's members tells of the user.
    pub(super) fn detail(&self) -> types::V2MemberUserDetail {
        types::V2MemberUserDetail {
            user_id: Some(self.id.into()),
            display_name: Some(self.name.clone()),
            email: self.email.clone(),
            company: self.company.as_ref().map(|(_, name)| name.clone()),
            company_id: self.company.as_ref().map(|&(id, _)| id.into()),
            is_external: Some(false),
            ..Default::default()
        }
    }
}
