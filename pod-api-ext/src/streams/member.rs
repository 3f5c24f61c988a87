//! A member of a stream, as administrators see it.

use jiff::Timestamp;
use pod_api::types;

use crate::{CompanyId, GroupId, UserId, identity::identity, timestamp, view::view};

view! {
    /// A member of a stream of any kind, with name and company.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/stream-members).
    pub struct StreamMember(types::V2MemberInfo);
}

impl StreamMember {
    /// Who it is.
    #[must_use]
    pub fn id(&self) -> Option<UserId> {
        self.user()?.user_id.map(UserId::from)
    }

    /// The name that other users see.
    #[must_use]
    pub fn display_name(&self) -> Option<&str> {
        self.user()?.display_name.as_deref()
    }

    /// The given name.
    #[must_use]
    pub fn first_name(&self) -> Option<&str> {
        self.user()?.first_name.as_deref()
    }

    /// The family name.
    #[must_use]
    pub fn last_name(&self) -> Option<&str> {
        self.user()?.last_name.as_deref()
    }

    /// The e-mail address.
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        self.user()?.email.as_deref()
    }

    /// The name of the user's company.
    #[must_use]
    pub fn company(&self) -> Option<&str> {
        self.user()?.company.as_deref()
    }

    /// The user's company.
    #[must_use]
    pub fn company_id(&self) -> Option<CompanyId> {
        self.user()?.company_id.map(CompanyId::from)
    }

    /// Whether the user is of another company.
    #[must_use]
    pub fn external(&self) -> Option<bool> {
        self.user()?.is_external
    }

    /// Whether the user owns the stream.
    #[must_use]
    pub fn owner(&self) -> Option<bool> {
        self.0.is_owner
    }

    /// Whether the user created the stream.
    #[must_use]
    pub fn creator(&self) -> Option<bool> {
        self.0.is_creator
    }

    /// When the user joined.
    #[must_use]
    pub fn joined_at(&self) -> Option<Timestamp> {
        timestamp::from_milliseconds(self.0.join_date)
    }

    /// The groups through which the user was added. Empty for one who was added in person.
    pub fn added_through(&self) -> impl ExactSizeIterator<Item = GroupId> + '_ {
        self.0.added_through_groups.as_deref().unwrap_or_default().iter().copied().map(GroupId::from)
    }

    pub(super) fn identity(&self) -> String {
        identity(self.id().map(|id| id.to_string()).as_deref(), self)
    }

    fn user(&self) -> Option<&types::V2MemberUserDetail> {
        self.0.user.as_ref()
    }
}
