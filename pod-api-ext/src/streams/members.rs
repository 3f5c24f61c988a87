//! The members of a stream of any kind.

use pod_api::types;

use super::Streams;
use crate::{
    CompanyId, GroupId, StreamId, UserId,
    pages::{Listing, Part, SkipPages},
    setters::setters,
    view::view,
};

view! {
    /// A member of a stream of any kind, with name and company, as administrators see it.
    pub struct StreamMember(types::V2MemberInfo);

    /// Who it is.
    id: number_id(UserId) = user.user_id;
    /// The name that other users see.
    display_name: text = user.display_name;
    /// The given name.
    first_name: text = user.first_name;
    /// The family name.
    last_name: text = user.last_name;
    /// The e-mail address.
    email: text = user.email;
    /// The name of the user's company.
    company: text = user.company;
    /// The user's company.
    company_id: number_id(CompanyId) = user.company_id;
    /// Whether the user is of another company.
    external: flag = user.is_external;
    /// Whether the user owns the stream.
    owner: flag = is_owner;
    /// Whether the user created the stream.
    creator: flag = is_creator;
    /// When the user joined.
    joined_at: time = join_date;
    /// The groups through which the user was added. Empty for one who was added in person.
    added_through: number_ids(GroupId) = added_through_groups;
}

/// How to list the members of a stream.
#[derive(Clone, Copy, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListMembers {
    pages: SkipPages,
}

impl Default for ListMembers {
    fn default() -> Self {
        Self { pages: SkipPages::of(100, Some(1000)) }
    }
}

impl ListMembers {
    /// All members.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Most members to a page: 100 unless set, 1,000 at most.
        page_size: set(u32) = pages.limit;
        /// Leaves out this many at the start: the position at which an earlier list stopped.
        starting_at: set(u64) = pages.skip;
    }
}

impl Streams<'_> {
    /// The members of a stream of any kind, with their names and companies, for an administrator.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn members(self, id: &StreamId, request: ListMembers) -> Listing<StreamMember, u64> {
        let id = id.clone();
        request.pages.list(self.pod, Ok(()), StreamMember::identity, move |pod, page| {
            let id = id.clone();
            async move {
                let found: types::V2MembershipList = pod
                    .request_about(&id, |raw, id| async move {
                        let list = raw.v1_admin_stream_id_membership_list_get().id(id);
                        list.skip(page.skip).limit(page.limit).send().await
                    })
                    .await?;
                Ok(Part::new(found.members.map(Vec::from), found.count))
            }
        })
    }
}
