//! A stream in the company's list.

use jiff::Timestamp;
use pod_api::types;

use crate::{CompanyId, Origin, StreamId, StreamKind, UserId, identity::identity, timestamp, view::view};

view! {
    /// A stream in the company's list, as administrators see it.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-streams-for-enterprise-v2).
    pub struct CompanyStream(types::V2AdminStreamInfo);
}

impl CompanyStream {
    /// The stream's id.
    #[must_use]
    pub fn id(&self) -> Option<StreamId> {
        self.0.id.as_deref()?.parse().ok()
    }

    /// What kind of conversation it is.
    #[must_use]
    pub fn kind(&self) -> Option<StreamKind> {
        self.0.type_.as_deref().map(StreamKind::from)
    }

    /// Whether messages can be sent.
    #[must_use]
    pub fn active(&self) -> Option<bool> {
        self.0.is_active
    }

    /// Whether anyone on the pod can join, which only rooms can be.
    #[must_use]
    pub fn public(&self) -> Option<bool> {
        self.0.is_public
    }

    /// Whether it reaches beyond the company. The vendor has deprecated it for [`origin`](Self::origin).
    #[must_use]
    pub fn external(&self) -> Option<bool> {
        self.0.is_external
    }

    /// Whether it can have members of other companies.
    #[must_use]
    pub fn cross_pod(&self) -> Option<bool> {
        self.0.cross_pod
    }

    /// On which side it was created.
    #[must_use]
    pub fn origin(&self) -> Option<Origin> {
        self.0.origin.as_deref().map(Origin::from)
    }

    /// A room's name.
    #[must_use]
    pub fn room_name(&self) -> Option<&str> {
        self.attributes()?.room_name.as_deref()
    }

    /// What a room is about.
    #[must_use]
    pub fn room_description(&self) -> Option<&str> {
        self.attributes()?.room_description.as_deref()
    }

    /// Who takes part in an IM or MIM. Empty for a room.
    pub fn members(&self) -> impl ExactSizeIterator<Item = UserId> + '_ {
        let members = self.attributes().and_then(|attributes| attributes.members.as_deref());
        members.unwrap_or_default().iter().copied().map(UserId::from)
    }

    /// How many members it has.
    #[must_use]
    pub fn member_count(&self) -> Option<u64> {
        self.attributes()?.members_count?.try_into().ok()
    }

    /// Who created it.
    #[must_use]
    pub fn created_by(&self) -> Option<UserId> {
        self.attributes()?.created_by_user_id.map(UserId::from)
    }

    /// When it was created.
    #[must_use]
    pub fn created_at(&self) -> Option<Timestamp> {
        timestamp::from_milliseconds(self.attributes()?.created_date)
    }

    /// When it was last changed.
    #[must_use]
    pub fn modified_at(&self) -> Option<Timestamp> {
        timestamp::from_milliseconds(self.attributes()?.last_modified_date)
    }

    /// When its last message was sent.
    #[must_use]
    pub fn last_message_at(&self) -> Option<Timestamp> {
        timestamp::from_milliseconds(self.attributes()?.last_message_date)
    }

    /// The name of the creator's company; the vendor leaves it out for a company that is its customer no more.
    #[must_use]
    pub fn origin_company(&self) -> Option<&str> {
        self.attributes()?.origin_company.as_deref()
    }

    /// The creator's company.
    #[must_use]
    pub fn origin_company_id(&self) -> Option<CompanyId> {
        self.attributes()?.origin_company_id.map(CompanyId::from)
    }

    /// Whether it is a group chat.
    #[must_use]
    pub fn group_chat(&self) -> Option<bool> {
        self.attributes()?.group_chat
    }

    pub(super) fn identity(&self) -> String {
        identity(self.0.id.as_deref(), self)
    }

    fn attributes(&self) -> Option<&types::V2AdminStreamAttributes> {
        self.0.attributes.as_ref()
    }
}
