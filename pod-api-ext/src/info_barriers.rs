//! Information barriers: which groups of users may not, or may, be in contact.
//!
//! The entry point is [`PodClient::info_barriers`].

mod members;

use pod_api::types;

pub use self::members::ListBarrierMembers;
use crate::{Error, PodClient, open_enum::open_enum, view::view};

view! {
    /// A group of users to whom policies apply.
    pub struct BarrierGroup(types::Group);

    /// Its id, in hexadecimal digits.
    id: text = id;
    /// Its name.
    name: text = name;
    /// Whether it is in use.
    active: flag = active;
    /// How many members it has.
    member_count: count = member_count;
    /// The ids of the policies that apply to it.
    policies: texts = policies;
    /// When it was created.
    created_at: time = created_date;
    /// When it was last changed.
    modified_at: time = modified_date;
}

view! {
    /// A rule about contact between groups.
    pub struct Policy(types::Policy);

    /// Its id, in hexadecimal digits.
    id: text = id;
    /// Whether it forbids contact or permits it.
    kind: value(PolicyKind) = policy_type;
    /// Whether it is in use.
    active: flag = active;
    /// How many members it has.
    member_count: count = member_count;
    /// The ids of the groups to which it applies.
    groups: texts = groups;
    /// When it was created.
    created_at: time = created_date;
    /// When it was last changed.
    modified_at: time = modified_date;
}

open_enum! {
    /// Whether a policy forbids contact or permits it.
    pub enum PolicyKind {
        /// It forbids contact.
        Block = "BLOCK",
        /// It permits contact.
        Allow = "ALLOW",
    }
}

/// The calls on information barriers, from [`PodClient::info_barriers`].
#[derive(Clone, Copy, Debug)]
pub struct InfoBarriers<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// Information barriers, for administrators.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient, users: Vec<pod_api_ext::UserId>) -> Result<(), pod_api_ext::Error> {
    /// use pod_api_ext::Error;
    ///
    /// match pod.info_barriers().add_members("4f5ed0f5a2be4bf1b2c3f6de4ed3ba51", users).await {
    ///     Err(Error::PartlyDone(change)) => {
    ///         for (user, reason) in &change.refused {
    ///             println!("{user} was not added: {reason}");
    ///         }
    ///     }
    ///     added => added?,
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn info_barriers(&self) -> InfoBarriers<'_> {
        InfoBarriers { pod: self }
    }
}

impl InfoBarriers<'_> {
    /// All groups of the pod.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn groups(self) -> Result<Vec<BarrierGroup>, Error> {
        let found: types::GroupList =
            self.pod.request(|raw| async move { raw.v1_admin_group_list_get().send().await }).await?;
        Ok(Vec::from(found).into_iter().map(BarrierGroup::from).collect())
    }

    /// All policies of the pod.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn policies(self) -> Result<Vec<Policy>, Error> {
        let found: types::PolicyList =
            self.pod.request(|raw| async move { raw.v1_admin_policy_list_get().send().await }).await?;
        Ok(Vec::from(found).into_iter().map(Policy::from).collect())
    }
}
